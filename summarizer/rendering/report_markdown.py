"""A match report as Markdown: what is open first with both quotes, then the facts with their sources."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.rendering.desk_note import PUB_STATUS, provenance_lines
from summarizer.rendering.markdown import escape
from summarizer.rendering.report_rows import (
    ConflictRow,
    HeldRow,
    ReportRow,
    Telling,
    conflict_rows,
    counted,
    held_rows,
    sections,
)
from summarizer.rendering.rows import title
from summarizer.schemas.report import MatchReport, State


def report_markdown(report: MatchReport, *, label: str = "", level: int = 1) -> str:
    """A report as Markdown; ``label`` is the AI label, ``level`` that of its heading."""
    return "\n\n".join(part for part in _parts(report, label, "#" * level) if part) + "\n"


def _parts(report: MatchReport, label: str, head: str) -> Iterator[str]:
    yield f"{head} {escape(title(report))}"
    yield f"**State:** {PUB_STATUS[report.state]}"
    for correction in report.corrections:
        yield f"**{correction.correction_class.value.upper()}:** {escape(correction.notice)}"
    if report.state is not State.WITHDRAWN:
        yield from _open(report, head)
        yield f"**{escape(report.headline)}**" if report.headline else ""
        yield f"*{escape(report.standfirst)}*" if report.standfirst else ""
        yield escape(report.story)
    for section in sections(report):
        yield f"{head}# {section.heading}"
        yield "\n".join(["| | | Sources |", "|---|---|---|", *(_fact(row) for row in section.rows)])
    yield "\n".join(f"- {name}: {escape(text)}" for name, text in provenance_lines(report))
    yield f"*{escape(label)}*" if label else ""


def _open(report: MatchReport, head: str) -> Iterator[str]:
    conflicts, held = conflict_rows(report), held_rows(report)
    if conflicts:
        yield f"{head}# Conflicts ({len(conflicts)})"
        yield "\n".join(line for row in conflicts for line in _conflict(row))
    if held:
        yield f"{head}# Held back ({len(held)})"
        yield "\n".join(_held(row) for row in held)


def _conflict(row: ConflictRow) -> Iterator[str]:
    yield f"- **{escape(row.label)}**: {escape(row.decision)}"
    for side in row.sides:
        mark = "✓ " if side.chosen else ""
        quotes = "; ".join(_told(telling) for telling in side.tellings)
        yield f"  - {mark}**{escape(side.value)}** ({counted(side.independent, 'source')}): {quotes}"


def _held(row: HeldRow) -> str:
    told = f"- {escape(row.label)}: **{escape(row.value)}**: {escape(row.message)} `{row.reason.value}` "
    return told + _told(row.telling)


def _told(telling: Telling) -> str:
    quotes = " ".join(f"“{escape(passage.quote)}”" for passage in telling.evidence)
    return f"{escape(telling.name)} {quotes}".rstrip()


def _fact(row: ReportRow) -> str:
    return f"| {row.label} | **{escape(row.value)}** | {_support(row)} |"


def _support(row: ReportRow) -> str:
    told = counted(row.independent, "source")
    if row.derived:
        told += f"<br>*derived{': ' if row.workings else ''}{escape('; '.join(row.workings))}*"
    rule = row.parts[0].rule
    return f"{told}<br>*decided: {rule.value}*" if rule else told
