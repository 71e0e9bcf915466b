"""The report as tables and lists that a person at the desk can read, in colour on a terminal and plain elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

from pydantic import JsonValue
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from summarizer.evaluation.careless import CarelessRow
from summarizer.evaluation.comparison import Comparison
from summarizer.evaluation.gate import RIGHT, GateFailure, GateRow
from summarizer.evaluation.report import GateReport, Report
from summarizer.evaluation.scoring import Finding
from summarizer.schemas.reasons import MEANING, Reason

_NOTHING = "–"
_LONGEST_PASSAGE = 240


def report_text(report: Report, *, width: int = 110, colour: bool = False) -> str:
    """A report for reading: figures, the table by field, then every false and every wrongly held fact."""
    parts: list[RenderableType] = []
    if report.kind_accuracy is not None:
        parts += [_figures(report), _fields(report), _cases(report)]
        parts += _listed("Published and false", (_false_lines(finding) for finding in report.false_published))
        parts += _listed("True and held", (_held_lines(finding) for finding in report.wrongly_held))
        parts += _listed("Sides in the order of mention", ([case] for case in report.turned_round))
        parts += _listed("Failed", ([f"{case.case}: {case.message}"] for case in report.failed))
    if report.gate is not None:
        parts += _gate(report.gate)
    return _rendered(parts, width, colour=colour)


def comparison_text(comparison: Comparison, *, width: int = 110, colour: bool = False) -> str:
    """A comparison for reading: each figure before and after, then what got better and worse."""
    table = _table("Compared", "figure", "before", "now", "")
    for change in comparison.metrics:
        word = {True: "better", False: "worse", None: ""}[change.better]
        table.add_row(change.metric, _number(change.old), _number(change.new), word)
    parts: list[RenderableType] = [table]
    for title, lines in (
        ("Better", comparison.better),
        ("Worse", comparison.worse),
        ("Only in the earlier report", comparison.only_old),
        ("Only in this report", comparison.only_new),
    ):
        parts += _listed(title, ([line] for line in lines))
    return _rendered(parts, width, colour=colour)


def _figures(report: Report) -> RenderableType:
    published, held = report.published, report.held
    lines = {
        "cases": f"{report.cases}, kind of article right in {_percent(report.kind_accuracy)}",
        "published": f"{published.true} true, {published.false} false: precision {_percent(published.precision)}",
        "without team, kind, status": (
            f"{published.counted_true} true, {published.counted_false} false: "
            f"precision {_percent(published.counted_precision)}"
        ),
        "found": f"{_percent(report.recall)} of {report.labelled} labelled facts",
        "held": f"{held.true} true (wrongly), {held.false} false (caught)",
        "spent": (
            f"{report.calls} calls, {report.tokens.input} tokens in ({report.tokens.cached} cached), "
            f"{report.tokens.output} out, {_money(report.cost)}, {report.seconds:.1f} s"
        ),
    }
    table = Table(show_header=False, box=None, pad_edge=False, title=report.name or None, title_justify="left")
    for name, line in lines.items():
        table.add_row(Text(name, style="bold"), Text(line))
    return table


def _fields(report: Report) -> Table:
    table = _table("By field", "field", "labelled", "found", "true", "false", "precision", "held true", "held false")
    for name, row in report.fields.items():
        shown = row.true + row.false
        table.add_row(
            name,
            _count(row.labelled),
            _count(row.found) if row.labelled else _NOTHING,
            str(row.true),
            str(row.false),
            _percent(row.true / shown if shown else None),
            str(row.held_true),
            str(row.held_false),
        )
    return table


def _cases(report: Report) -> Table:
    table = _table("By case", "case", "kind", "labelled", "found", "true", "false", "held true", "held false")
    for row in report.by_case:
        kind = row.kind if row.kind_right else f"{row.kind} (wrong)"
        figures = (row.labelled, row.found, row.true, row.false, row.held_true, row.held_false)
        table.add_row(row.case, kind, *(str(figure) for figure in figures))
    return table


def _gate(gate: GateReport) -> Iterator[RenderableType]:
    table = _table("The gate", "", "tried", "as it should", "share")
    table.add_row("true facts passed", *_rate(GateRow(tried=gate.true_facts, good=gate.true_passed)))
    table.add_row("wrong ones caught", *_rate(GateRow(tried=gate.mutants, good=gate.caught)))
    yield table
    yield _rates(
        "Wrong ones by what is wrong",
        {name: GateRow(tried=row.mutants, good=row.caught) for name, row in gate.by_mutation.items()},
    )
    yield _rates("True ones by field", gate.by_field)
    yield _rates("By language", gate.by_language)
    if gate.careless:
        yield _careless(gate.careless)
    yield from _listed("True and not passed", (_gate_lines(failure) for failure in gate.wrongly_held))
    yield from _listed("Wrong and not caught", (_gate_lines(failure) for failure in gate.not_caught))
    yield from _listed("Out of careless answers, and false", (_gate_lines(failure) for failure in gate.careless_out))
    yield from _listed("Labels that no passage states, not tried", ([path] for path in gate.without_passage))


def _rates(title: str, rows: Mapping[str, GateRow]) -> Table:
    table = _table(title, "", "tried", "as it should", "share")
    for name, row in rows.items():
        table.add_row(name, *_rate(row))
    return table


def _careless(rows: Mapping[str, CarelessRow]) -> Table:
    table = _table("Every name and number in every part", "", "tried", "true out", "false out", "precision")
    for name, row in rows.items():
        out = row.true + row.false
        table.add_row(name, str(row.tried), str(row.true), str(row.false), _percent(row.true / out if out else None))
    return table


def _rate(row: GateRow) -> tuple[str, str, str]:
    return str(row.tried), str(row.good), _percent(row.share)


def _false_lines(finding: Finding) -> list[str]:
    label = "the labels have nothing there" if finding.label is None else f"the label says {_shown(finding.label)}"
    return [
        f"{finding.case} {finding.path} = {_shown(finding.value)}; {label}",
        _passage(finding.quote),
    ]


def _held_lines(finding: Finding) -> list[str]:
    return [
        f"{finding.case} {finding.path} = {_shown(finding.value)}: {_reason(finding.reason)}",
        _passage(finding.quote),
    ]


def _gate_lines(failure: GateFailure) -> list[str]:
    """What was proposed with its passage; then the reason it was held for, or the fact that got out of it."""
    right = failure.mutation == RIGHT
    became = _reason(failure.outcome or None) if right else f"published {failure.outcome}"
    return [
        f"{failure.case} {'' if right else failure.mutation + ' '}{failure.path} = {_shown(failure.value)}: {became}",
        _passage(failure.quote),
    ]


def _reason(code: str | None) -> str:
    return f"{code}. {MEANING[Reason(code)]}" if code else "not held either"


def _passage(quote: str) -> str:
    line = " ".join(quote.split())
    return (
        f"    “{line if len(line) <= _LONGEST_PASSAGE else line[:_LONGEST_PASSAGE] + '…'}”"
        if line
        else "    no passage"
    )


def _shown(value: JsonValue) -> str:
    """A value as a desk writes it: 2-1, 90+2', a name."""
    if isinstance(value, dict) and "home" in value:
        return f"{value['home']}-{value['away']}"
    if isinstance(value, dict) and "base" in value:
        return f"{value['base']}+{value['stoppage']}'" if value.get("stoppage") else f"{value['base']}'"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _listed(title: str, items: Iterable[Iterable[str]]) -> Iterator[RenderableType]:
    """A heading with its number and the items below; nothing for an empty list."""
    every = [list(item) for item in items]
    if every:
        yield Text(f"\n{title} ({len(every)})", style="bold")
        yield from (Text(line) for item in every for line in item)


def _table(title: str, first: str, *figures: str) -> Table:
    table = Table(title=f"\n{title}", title_justify="left", box=None, pad_edge=False, header_style="dim")
    table.add_column(first)
    for figure in figures:
        table.add_column(figure, justify="left" if figure == "kind" else "right")
    return table


def _rendered(parts: Iterable[RenderableType], width: int, *, colour: bool) -> str:
    out = StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(Group(*parts))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).strip("\n") + "\n"


def _percent(share: float | None) -> str:
    return _NOTHING if share is None else f"{100 * share:.1f}%"


def _count(number: int) -> str:
    return str(number) if number else _NOTHING


def _number(figure: float | None) -> str:
    if figure is None:
        return _NOTHING
    return f"{figure:g}" if float(figure).is_integer() else f"{figure:.3f}"


def _money(cost: float | None) -> str:
    return "cost unknown" if cost is None else f"${cost:.4f}"
