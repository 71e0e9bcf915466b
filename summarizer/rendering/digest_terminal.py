"""The view of a digest for a person at a terminal, in the order a desk reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from summarizer.rendering.desk_note import digest_provenance
from summarizer.rendering.digest_lines import attention_lines, count_line, heading, missing_text, set_aside_text, window
from summarizer.rendering.football_txt import result_line
from summarizer.rendering.rows import title, visible
from summarizer.rendering.screen import Screen
from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport


def digest_view(digest: Digest, *, width: int = 100, color: bool = False) -> str:
    """The digest as text of at most ``width`` columns; ``color`` adds terminal styles."""
    screen = Screen(width=width, color=color)
    console = screen.console
    reports = {report.id: report for report in digest.reports}
    _print_head(console, digest)
    _print_block(console, "Needs a human", _attention(digest, reports))
    for group in digest.results:
        _print_block(console, visible(group.competition), [Text(result_line(reports[one])) for one in group.matches])
    _print_block(console, "Top stories", [_story(reports[one]) for one in digest.top_stories])
    _print_block(console, "Changes", _changes(digest, reports))
    _print_block(console, "Expected, not found", [Text(missing_text(one)) for one in digest.missing])
    _print_block(console, "Postponed", [Text(result_line(reports[one])) for one in digest.postponed])
    _print_block(console, "Coming", [Text(result_line(reports[one])) for one in digest.coming])
    _print_block(console, "Quarantined", [Text(set_aside_text(one)) for one in digest.quarantined])
    _print_block(console, "Gave nothing", [Text(set_aside_text(one)) for one in digest.gave_nothing])
    console.print()
    for name, text in digest_provenance(digest):
        console.print(Text(f"{name}: {text}", style="dim"))
    return screen.text()


def _print_head(console: Console, digest: Digest) -> None:
    console.print(Text(heading(digest), style="bold"))
    if digest.partial:
        console.print(Text(visible(digest.partial_reason) or "Not every article was reached.", style="bold red"))
    for line in (window(digest), count_line(digest.counts)):
        if line:
            console.print(Text(line, style="dim"))


def _print_block(console: Console, name: str, lines: Sequence[Text]) -> None:
    if lines:
        console.print(Padding(Text(name, style="bold"), (1, 0, 0, 0)))
        for line in lines:
            console.print(Padding(line, (0, 0, 0, 2)))


def _attention(digest: Digest, reports: dict[str, MatchReport]) -> list[Text]:
    lines = []
    for one in digest.needs_human:
        line = Text(visible(title(reports[one.match])), style="bold")
        line.append("".join(f"\n  {told}" for told in attention_lines(one)), style="not bold yellow")
        lines.append(line)
    return lines


def _story(report: MatchReport) -> Text:
    text = Text(visible(report.headline or title(report)), style="bold")
    for part in _told(report):
        text.append(f"\n{visible(part)}", style="not bold")
    return text


def _told(report: MatchReport) -> Iterator[str]:
    if report.standfirst or report.story:
        yield report.standfirst or report.story
    yield ", ".join(source.name for source in report.sources)


def _changes(digest: Digest, reports: dict[str, MatchReport]) -> list[Text]:
    return [
        Text(
            visible(
                f"{change.correction.correction_class.value.upper()} {title(reports[change.match])}: "
                f"{change.correction.notice}"
            )
        )
        for change in digest.changes
    ]
