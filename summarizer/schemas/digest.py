"""The night's digest: every match report, and the order in which a desk wants to read them."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from summarizer.schemas.report import Correction, MatchReport
from summarizer.schemas.values import Value

DIGEST_SCHEMA_VERSION = "1.0"

OTHER_COMPETITIONS = "Other"
"""The heading for matches whose competition no source names."""


class Counts(Value):
    """What became of the articles of the window: ``articles`` is the sum of the five that follow it.

    ``published`` counts the articles that lend at least one fact to a report, ``held`` those that were read and lend
    none, ``not_reached`` those that the deadline or the budget left unread.
    """

    articles: int = Field(default=0, ge=0)
    published: int = Field(default=0, ge=0)
    held: int = Field(default=0, ge=0)
    quarantined: int = Field(default=0, ge=0)
    duplicates: int = Field(default=0, ge=0)
    not_reached: int = Field(default=0, ge=0)
    matches: int = Field(default=0, ge=0)


class MissingMatch(Value):
    """A match that was expected and that no article tells of."""

    home_team: str
    away_team: str
    date: str | None = None
    competition: str | None = None


class SetAside(Value):
    """An article that lends nothing to the digest, or is quarantined, and why."""

    id: str
    path: str | None = None
    why: str


class Concern(StrEnum):
    """Why a person should look at a match, the gravest first."""

    CONFLICT = "conflict"
    HELD = "held"
    ABANDONED = "abandoned"
    CROWD_TROUBLE = "crowd_trouble"
    NO_SCORE = "no_score"
    PARTIAL_GOALS = "partial_goals"
    SENDING_OFF = "sending_off"
    INJURY = "injury"
    VIDEO_REVIEW = "video_review"
    SINGLE_SOURCE = "single_source"


class Point(Value):
    """One thing to look at: the kind of concern, and what it is about in words."""

    concern: Concern
    about: str


class Attention(Value):
    """A match that needs a human, with everything to look at, the gravest first."""

    match: str
    points: tuple[Point, ...] = Field(min_length=1)


class CompetitionResults(Value):
    """The ids of the matches of one competition, in the order of play."""

    competition: str
    matches: tuple[str, ...]


class MatchChange(Value):
    """A correction to a match since the last digest."""

    match: str
    correction: Correction


class Night(Value):
    """What the night's run tells the digest beside the reports.

    ``label`` names the night, ``since`` and ``until`` bound the window of publication (ISO 8601). Nothing here differs
    between two runs over the same inputs: duration, cost and retries belong in the run report.
    """

    label: str
    since: str | None = None
    until: str | None = None
    language: str = "en"
    partial: bool = False
    partial_reason: str = ""
    counts: Counts = Counts()
    missing: tuple[MissingMatch, ...] = ()
    gave_nothing: tuple[SetAside, ...] = ()
    quarantined: tuple[SetAside, ...] = ()
    sources: tuple[str, ...] = ()


class Digest(Night):
    """One night on the desk; matches are named by the ids of ``reports``.

    ``as_of`` is the time of the newest source, never the clock's. A match may stand under several heads; ``results``,
    ``coming`` and ``postponed`` share none, and a withdrawn match stands under ``changes`` alone.
    """

    schema_version: str = DIGEST_SCHEMA_VERSION
    as_of: str | None = None
    needs_human: tuple[Attention, ...] = ()
    results: tuple[CompetitionResults, ...] = ()
    top_stories: tuple[str, ...] = ()
    changes: tuple[MatchChange, ...] = ()
    coming: tuple[str, ...] = ()
    postponed: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    reports: tuple[MatchReport, ...] = ()
