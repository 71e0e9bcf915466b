"""The view of a match report for a person at a terminal: what is open first, then the facts with their sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from summarizer.rendering.desk_note import PUB_STATUS, provenance_lines
from summarizer.rendering.report_rows import (
    ConflictRow,
    HeldRow,
    ReportRow,
    Telling,
    conflict_rows,
    counted,
    held_rows,
    sections,
    source_facts,
    source_names,
)
from summarizer.rendering.rows import title, visible
from summarizer.rendering.screen import Screen, facts_table, quoted
from summarizer.schemas.report import MatchReport, State


def report_view(report: MatchReport, *, label: str = "", width: int = 100, color: bool = False) -> str:
    """A report as text of at most ``width`` columns; ``label`` is the AI label, ``color`` adds terminal styles."""
    screen = Screen(width=width, color=color)
    print_report(screen.console, report, label=label)
    return screen.text()


def print_report(console: Console, report: MatchReport, *, label: str = "") -> None:
    """Print the view of a report on ``console``."""
    console.print(_head(report))
    for notice in _notices(report):
        console.print(Padding(notice, (0, 0, 0, 2)))
    if report.state is not State.WITHDRAWN:
        console.print(Padding(Group(*_open(report), *_story(report)), (0, 0, 0, 2)))
    for section in sections(report):
        console.print(Padding(Text(section.heading, style="bold"), (1, 0, 0, 2)))
        console.print(Padding(_facts(section.rows), (0, 0, 0, 2)))
    console.print(Padding(Group(*_sources(report), *_provenance(report, label)), (1, 0, 0, 2)))


def _head(report: MatchReport) -> Text:
    head = Text(visible(title(report)), style="bold green")
    head.append(f"  [{PUB_STATUS[report.state]}]", style="yellow")
    return head


def _notices(report: MatchReport) -> Iterator[Text]:
    for correction in report.corrections:
        yield Text(visible(f"{correction.correction_class.value.upper()}: {correction.notice}"), style="yellow")


def _open(report: MatchReport) -> Iterator[RenderableType]:
    conflicts, held = conflict_rows(report), held_rows(report)
    if conflicts:
        yield Text(f"\n{counted(len(conflicts), 'conflict').capitalize()}", style="bold red")
        yield from (_conflict(row) for row in conflicts)
    if held:
        yield Text(f"\nHeld back ({len(held)})", style="bold yellow")
        yield _held(held)


def _conflict(row: ConflictRow) -> RenderableType:
    table = facts_table()
    for side in row.sides:
        mark = "✓ " if side.chosen else "  "
        value = Text(f"{mark}{side.value}", style="bold")
        value.append(f"\n  {counted(side.independent, 'source')}", style="dim")
        table.add_row("", value, _quotes(side.tellings))
    return Group(Text(row.label, style="bold"), table, Padding(Text(row.decision, style="cyan"), (0, 0, 0, 2)))


def _held(rows: Sequence[HeldRow]) -> RenderableType:
    table = facts_table()
    for row in rows:
        reason = Text(row.message)
        reason.append(f" [{row.reason.value}]", style="dim")
        if row.telling.evidence:
            reason.append("\n")
            reason.append(_quotes([row.telling]))
        table.add_row(row.label, Text(row.value), reason)
    return table


def _quotes(tellings: Sequence[Telling]) -> Text:
    text = Text()
    for number, telling in enumerate(tellings):
        text.append(("\n" if number else "") + f"{telling.name}: ")
        text.append(" ".join(quoted(passage) for passage in telling.evidence), style="dim")
    return text


def _story(report: MatchReport) -> Iterator[RenderableType]:
    for text, style in ((report.headline, "bold italic"), (report.standfirst, "italic"), (report.story, "")):
        if text:
            yield Text(f"\n{visible(text)}", style=style)


def _facts(rows: Sequence[ReportRow]) -> RenderableType:
    table = facts_table()
    for row in rows:
        sources = Text(counted(row.independent, "source"), style="dim")
        if row.derived:
            sources.append(f" · derived{': ' if row.workings else ''}{'; '.join(row.workings)}", style="cyan")
        if rule := row.parts[0].rule:
            sources.append(f" · decided: {rule.value}", style="cyan")
        table.add_row(row.label, Text(row.value, style="bold"), sources)
    return table


def _sources(report: MatchReport) -> Iterator[RenderableType]:
    names = source_names(report)
    for source, role in (*((one, "") for one in report.sources), *((one, "preview: ") for one in report.previews)):
        copy = f" · copy of {names.get(source.copy_of, source.copy_of)}" if source.copy_of else ""
        facts = source_facts(source)
        yield Text(visible(f"{role}{names[source.id]}{' · ' if facts else ''}{facts}{copy}"), style="dim")


def _provenance(report: MatchReport, label: str) -> Iterator[RenderableType]:
    told = [f"{name}: {text}" for name, text in provenance_lines(report) if name != "Sources"]
    yield Text(" · ".join(told), style="dim")
    if label:
        yield Text(visible(label), style="dim italic")
