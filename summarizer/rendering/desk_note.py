"""What goes with a report wherever it is sent: its state on the desk, what is open, and how it came about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarizer.rendering.report_rows import conflict_rows, counted, source_names
from summarizer.rendering.rows import path_label, title, visible
from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport, State

AiLabel = Callable[[MatchReport], str]
"""Gives the AI label of a report, in its language and for its state."""

PUB_STATUS = {State.NEEDS_REVIEW: "withheld", State.APPROVED: "usable", State.WITHDRAWN: "canceled"}
"""The state of a report in the words of ninjs (IPTC), which the other formats share."""


def sent_title(report: MatchReport) -> str:
    """The title that leaves the desk: the headline, else the match in one line; of a withdrawn report no result."""
    if report.state is State.WITHDRAWN:
        home, away = (team.value if team else "?" for team in (report.home_team, report.away_team))
        return visible(f"{home} v {away}")
    return visible(report.headline or title(report))


def open_points(report: MatchReport) -> str:
    """What a person still has to decide, such as ``1 open conflict (Coach, home); 1 held (Venue)``; may be empty."""
    conflicts = [row.label for row in conflict_rows(report) if row.open]
    held = [path_label(held.field) for held in report.held]
    told = [_listed(counted(len(conflicts), "open conflict"), conflicts), _listed(f"{len(held):,} held", held)]
    return visible("; ".join(part for part in told if part))


def _listed(head: str, labels: Sequence[str]) -> str:
    return f"{head} ({'; '.join(dict.fromkeys(labels))})" if labels else ""


def provenance_lines(report: MatchReport) -> tuple[tuple[str, str], ...]:
    """How a report came about, as pairs of label and text; what is not known is left out."""
    made = report.provenance
    names = source_names(report)
    told = (
        ("Sources", ", ".join(names[source.id] for source in report.sources)),
        ("As of", made.newest_source or ""),
        ("Models", ", ".join(made.models)),
        ("Prompts", ", ".join(made.prompts)),
        ("Made by", made.generator),
        ("Version", str(report.version)),
    )
    return tuple((label, visible(text)) for label, text in told if text)


def digest_provenance(digest: Digest) -> tuple[tuple[str, str], ...]:
    """How a digest came about, as pairs of label and text; what is not known is left out."""
    told = (
        ("As of", digest.as_of or ""),
        ("Sources", ", ".join(digest.sources)),
        ("Models", ", ".join(digest.models)),
        ("Prompts", ", ".join(digest.prompts)),
    )
    return tuple((label, visible(text)) for label, text in told if text)


def editor_note(report: MatchReport, label: str) -> str:
    """One line for the desk alone: the AI label, what is open, the last correction and the provenance."""
    notices = [correction.notice for correction in report.corrections[-1:]]
    made = [f"{name}: {text}" for name, text in provenance_lines(report)]
    return visible(" | ".join(part for part in (label, open_points(report), *notices, *made) if part))
