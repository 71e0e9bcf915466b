"""What a reading proposes before any of it is believed: values, each with the quote given for it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field, JsonValue

from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.values import Value


class Claim(Value):
    """A proposed value and the words given as proof; nothing here has been checked.

    The JSON form of a value: names, dates, kinds and statuses are strings (``date`` is YYYY-MM-DD, ``kickoff`` HH:MM),
    scores ``{"home": int, "away": int}``, minutes ``{"base": int, "stoppage": int | null}``, attendance an int,
    extra time a bool.
    """

    value: JsonValue
    quote: str = ""


class ProposedEvent(Value):
    """A proposed goal, card, penalty or notable event.

    ``fields`` maps the names of the event's facts (``scorer``, ``team``, ``minute``, ``kind``, ``assist``; ``player``,
    ``team``, ``minute``; ``what``, ``person``) to claims. A claim without a quote stands on the event's own ``quote``.
    """

    quote: str
    fields: Mapping[str, Claim] = Field(default_factory=dict)


class ProposedMatch(Value):
    """A proposed match: ``fields`` maps names of :data:`~summarizer.schemas.summary.SCALAR_FIELDS` to claims.

    ``home_away`` claims (value true) that the article tells which side is at home.
    """

    fields: Mapping[str, Claim] = Field(default_factory=dict)
    home_away: Claim | None = None
    goals: tuple[ProposedEvent, ...] = ()
    sendings_off: tuple[ProposedEvent, ...] = ()
    missed_penalties: tuple[ProposedEvent, ...] = ()
    disallowed_goals: tuple[ProposedEvent, ...] = ()
    notable: tuple[ProposedEvent, ...] = ()


class Proposal(Value):
    """All that one reading of an article proposes."""

    kind: ArticleKind
    matches: tuple[ProposedMatch, ...] = ()
