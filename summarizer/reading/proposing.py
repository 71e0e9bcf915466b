"""Turns what a model answered into what it proposes; nothing is believed or dropped here."""

from __future__ import annotations

from pydantic import JsonValue

from summarizer.reading.answers import (
    ArticleAnswer,
    GoalAnswer,
    MatchAnswer,
    NotableAnswer,
    PlayerEventAnswer,
)
from summarizer.reading.quoted import Answer, Quoted, json_value
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import SCALAR_FIELDS

_NOTHING = frozenset(
    {"", "-", "unknown", "none", "null", "n/a", "not told", "not given", "not stated", "not mentioned"}
)


def propose(answer: ArticleAnswer) -> Proposal:
    """The proposal that an answer to the whole question makes."""
    return Proposal(kind=answer.kind, matches=tuple(_match(match) for match in answer.matches))


def _match(answer: MatchAnswer) -> ProposedMatch:
    claims = _claims(answer, SCALAR_FIELDS)
    return ProposedMatch(
        fields=claims,
        home_away=_home_away(answer.at_home, claims.get("home_team")),
        goals=tuple(_event(goal) for goal in answer.goals),
        sendings_off=tuple(_event(event) for event in answer.sendings_off),
        missed_penalties=tuple(_event(event) for event in answer.missed_penalties),
        disallowed_goals=tuple(_event(event) for event in answer.disallowed_goals),
        notable=tuple(_notable(event) for event in answer.notable),
    )


def _home_away(at_home: Quoted[str] | None, home_team: Claim | None) -> Claim | None:
    """A claim only where the side said to be at home is listed first: an answer at odds with itself claims nothing."""
    if at_home is None or home_team is None or _plain(at_home.value) != _plain(home_team.value):
        return None
    return Claim(value=True, quote=at_home.quote)


def _event(answer: GoalAnswer | PlayerEventAnswer) -> ProposedEvent:
    return ProposedEvent(quote=answer.quote, fields=_claims(answer, tuple(type(answer).model_fields)))


def _notable(answer: NotableAnswer) -> ProposedEvent:
    what = Claim(value=answer.what.value)
    return ProposedEvent(quote=answer.quote, fields={"what": what, **_claims(answer, ("person",))})


def _claims(answer: Answer, names: tuple[str, ...]) -> dict[str, Claim]:
    quoted = ((name, getattr(answer, name)) for name in names)
    told = ((name, json_value(one), one.quote) for name, one in quoted if isinstance(one, Quoted))
    return {name: Claim(value=value, quote=quote) for name, value, quote in told if not _says_nothing(value)}


def _says_nothing(value: JsonValue) -> bool:
    """Whether it is null, or a text where null was asked for: small models write the word rather than the escape."""
    return value is None or (isinstance(value, str) and _plain(value) in _NOTHING)


def _plain(value: JsonValue) -> str:
    return " ".join(str(value).casefold().split())
