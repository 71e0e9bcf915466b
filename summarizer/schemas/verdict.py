"""What verification gives: the standing of every proposed fact, and what is left to ask."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind, Held, MatchSummary
from summarizer.schemas.values import Value


class RoleAsked(StrEnum):
    """What a blind second look asks."""

    TEAM = "team"
    SCORER = "scorer"
    ASSIST = "assist"
    COACH = "coach"
    REFEREE = "referee"
    SENT_OFF = "sent_off"
    MISSED_PENALTY = "missed_penalty"
    SIDE = "side"
    KIND = "kind"
    MINUTE = "minute"
    AT_HOME = "at_home"
    WINNER = "winner"
    SCORE = "score"
    HALF_TIME = "half_time"
    SHOOTOUT = "shootout"
    AGGREGATE = "aggregate"
    VENUE = "venue"
    COMPETITION = "competition"


NOT_TOLD = "not told"
"""The escape among the options of a question."""


class Question(Value):
    """A question about one passage, put without the earlier answer.

    ``options`` are the names of the passage in the order of the text, or the two teams, and at last :data:`NOT_TOLD`;
    without options the answer is in words. ``team``, ``person`` or ``minute`` says what it is about where the passage
    tells several. ``match`` names the two teams where the whole article has to be read for the answer, and is null
    where the passage alone tells it, or where the two teams are what is asked. ``several`` is true where more than one
    did it in the passage, and all are asked for. ``id`` is stable for the same article, passage, role and whom it is
    about.
    """

    id: str
    role: RoleAsked
    passage: Evidence
    team: str | None = None
    person: str | None = None
    minute: str | None = None
    options: tuple[str, ...] = ()
    match: tuple[str, str] | None = None
    several: bool = False

    @property
    def is_of_article(self) -> bool:
        """Whether the whole article has to be read for the answer."""
        return self.match is not None or self.role is RoleAsked.TEAM


Answers = Mapping[str, str]
"""Question id → the option chosen, or the answer in words."""


class Fault(Value):
    """A fault that another reading could mend, as a re-ask quotes it back."""

    field: str
    value: str
    quote: str
    reason: Reason
    message: str


class Verdict(Value):
    """The outcome of verifying one proposal: what may be published, what is held, what could be mended."""

    kind: ArticleKind
    matches: tuple[MatchSummary, ...] = ()
    held: tuple[Held, ...] = ()
    faults: tuple[Fault, ...] = ()
