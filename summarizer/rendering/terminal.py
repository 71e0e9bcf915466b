"""The view of an article's summary for a person at a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from summarizer.rendering.rows import Row, held_label, held_text, name_of, rows, source_line, title, visible
from summarizer.rendering.screen import Screen, facts_table, quoted
from summarizer.schemas.summary import ArticleSummary, Held, MatchSummary


def article_view(summary: ArticleSummary, *, width: int = 100, color: bool = False) -> str:
    """The summary of one article as text of at most ``width`` columns; ``color`` adds terminal styles."""
    screen = Screen(width=width, color=color)
    console = screen.console
    console.print(Text(visible(name_of(summary)), style="bold"), soft_wrap=True)
    console.print(Text(visible(source_line(summary)), style="dim"))
    for index, match in enumerate(summary.matches):
        _print_match(console, match, [held for held in summary.held if held.match == index])
    loose = [held for held in summary.held if held.match is None]
    if not summary.matches and not loose:
        console.print(Padding("No match is told of in this article.", (1, 0, 0, 2)))
    _print_held(console, loose)
    for suspicion in summary.suspicions:
        console.print(Padding(Text(f"Suspicious: {visible(suspicion.message)}", style="yellow"), (1, 0, 0, 2)))
    return screen.text()


def _print_match(console: Console, match: MatchSummary, held: list[Held]) -> None:
    console.print()
    console.print(Text(visible(title(match)), style="bold green"))
    if match.headline:
        console.print(Text(visible(match.headline), style="italic"))
    if match.story:
        console.print(Padding(Text(visible(match.story)), (0, 0, 0, 2)))
    table = facts_table()
    for row in rows(match):
        table.add_row(row.label, Text(visible(row.value), style="bold"), _passages(row))
    if table.row_count:
        console.print(Padding(table, (1, 0, 0, 2)))
    _print_held(console, held)


def _print_held(console: Console, held: list[Held]) -> None:
    if not held:
        return
    console.print(Padding(Text(f"Held back ({len(held)})", style="bold yellow"), (1, 0, 0, 2)))
    table = facts_table()
    for item in held:
        reason = Text(visible(item.message))
        reason.append(f" [{item.reason.value}]", style="dim")
        for passage in item.evidence:
            reason.append("\n")
            reason.append(quoted(passage), style="dim")
        table.add_row(held_label(item), Text(visible(held_text(item.value))), reason)
    console.print(Padding(table, (0, 0, 0, 2)))


def _passages(row: Row) -> Text:
    text = Text()
    lines = [quoted(passage) for passage in row.evidence]
    text.append("\n".join(lines), style="dim")
    if row.working:
        text.append("\n" + "; ".join(f"derived: {working}" for working in row.working), style="cyan")
    elif row.derived:
        text.append("\nderived", style="cyan")
    return text
