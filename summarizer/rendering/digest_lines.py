"""A digest in the desk's words: its window and counts, why a match needs a human, and what was missing."""

from __future__ import annotations

from summarizer.rendering.report_rows import counted
from summarizer.rendering.rows import path_label, visible
from summarizer.rendering.times import readable
from summarizer.schemas.digest import Attention, Concern, Counts, Digest, MissingMatch, Point, SetAside

CONCERNS = {
    Concern.CONFLICT: "Sources disagree",
    Concern.HELD: "Held back",
    Concern.ABANDONED: "Abandoned",
    Concern.CROWD_TROUBLE: "Crowd trouble",
    Concern.NO_SCORE: "No score known",
    Concern.PARTIAL_GOALS: "Goals incomplete",
    Concern.SENDING_OFF: "Sent off",
    Concern.INJURY: "Injury",
    Concern.VIDEO_REVIEW: "Video review",
    Concern.SINGLE_SOURCE: "Single source",
}
"""Each concern as the desk says it."""

_FIELDS = {Concern.CONFLICT, Concern.HELD}
_BARE = {Concern.ABANDONED, Concern.NO_SCORE}


def heading(digest: Digest) -> str:
    """``Match digest 2026-03-01``, with a loud mark where it is partial."""
    return visible(f"Match digest {digest.label}{' (PARTIAL)' if digest.partial else ''}")


def window(digest: Digest) -> str:
    """What the digest covers, on one line; empty where nothing is known."""
    since, until, as_of = digest.since, digest.until, digest.as_of
    span = f"published {readable(since) or '…'} to {readable(until) or '…'}" if since or until else ""
    return visible(" · ".join(part for part in (span, f"newest source {readable(as_of)}" if as_of else "") if part))


def count_line(counts: Counts) -> str:
    """``3 matches from 5 articles: 4 published, 1 held``; what is zero is left out."""
    parts = [
        f"{number:,} {name}"
        for number, name in (
            (counts.published, "published"),
            (counts.held, "held"),
            (counts.quarantined, "quarantined"),
            (counts.duplicates, "duplicate" if counts.duplicates == 1 else "duplicates"),
            (counts.not_reached, "not reached"),
        )
        if number
    ]
    matches = "1 match" if counts.matches == 1 else f"{counts.matches:,} matches"
    told = f"{matches} from {counted(counts.articles, 'article')}"
    return f"{told}: {', '.join(parts)}" if parts else told


def attention_lines(attention: Attention) -> tuple[str, ...]:
    """``Sources disagree: Coach, home; Goal 3, assist``: one line for each concern, the gravest first."""
    about: dict[Concern, list[str]] = {}
    for point in attention.points:
        about.setdefault(point.concern, []).extend(_about(point))
    return tuple(
        visible(f"{CONCERNS[concern]}{': ' if told else ''}{'; '.join(told)}") for concern, told in about.items()
    )


def _about(point: Point) -> list[str]:
    if point.concern in _BARE or not point.about:
        return []
    return [path_label(point.about) if point.concern in _FIELDS else point.about]


def missing_text(missing: MissingMatch) -> str:
    """``Inter v Napoli · 2026-03-01 · Serie A``."""
    parts = (f"{missing.home_team} v {missing.away_team}", missing.date, missing.competition)
    return visible(" · ".join(part for part in parts if part))


def set_aside_text(article: SetAside) -> str:
    """The article's path or id, and why."""
    return visible(f"{article.path or article.id}: {article.why}")
