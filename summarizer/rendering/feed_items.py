"""A digest's matches as the items of a feed: what JSON Feed and Atom share."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.rendering.desk_note import PUB_STATUS, AiLabel, open_points, provenance_lines, sent_title
from summarizer.rendering.football_txt import result_line
from summarizer.rendering.links import match_uri
from summarizer.rendering.rows import visible
from summarizer.rendering.times import instant
from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport, State
from summarizer.schemas.values import Value


class FeedItem(Value):
    """One match in a feed. ``uri`` stays with the match; ``updated`` is the time of its newest source (RFC 3339)."""

    uri: str
    title: str
    summary: str
    text: str
    language: str
    status: str
    version: int
    updated: str | None
    result: str
    competition: str | None
    label: str
    provenance: tuple[tuple[str, str], ...]


def feed_items(digest: Digest, *, ai_label: AiLabel) -> tuple[FeedItem, ...]:
    """The matches of the digest: top stories first, then results, what is ahead, and what was withdrawn."""
    reports = {report.id: report for report in digest.reports}
    ordered = dict.fromkeys(
        (
            *digest.top_stories,
            *(one for group in digest.results for one in group.matches),
            *digest.coming,
            *digest.postponed,
            *(change.match for change in digest.changes),
        )
    )
    return tuple(_item(reports[one], ai_label(reports[one])) for one in ordered)


def _item(report: MatchReport, label: str) -> FeedItem:
    status = PUB_STATUS[report.state]
    # readers of feeds show no status: what must not be published says so in its title
    mark = "" if report.state is State.APPROVED else f"[{status}] "
    return FeedItem(
        uri=match_uri(report.id),
        title=f"{mark}{sent_title(report)}",
        summary="" if report.state is State.WITHDRAWN else visible(report.standfirst),
        text="\n\n".join(visible(part) for part in _text(report, label) if part),
        language=report.language,
        status=status,
        version=report.version,
        updated=instant(report.provenance.newest_source),
        result="" if report.state is State.WITHDRAWN else result_line(report),
        competition=visible(report.competition.value) if report.competition else None,
        label=label,
        provenance=provenance_lines(report),
    )


def _text(report: MatchReport, label: str) -> Iterator[str]:
    if report.state is not State.WITHDRAWN:
        yield result_line(report)
        yield report.standfirst
        yield report.story
        yield open_points(report)
    for correction in report.corrections[-1:]:
        yield correction.notice
    yield label
    yield " · ".join(f"{name}: {text}" for name, text in provenance_lines(report))
