"""Whose a minute is by nearness: no player has one if another is nearer to him, and it to another player."""

from __future__ import annotations

from summarizer.grounding.minutes import MinuteMention, minutes_in
from summarizer.roles import Role
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Minute
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute.told import is_at
from summarizer.verification.whose_minute.turns import BRACKET

_OF_GOALS = frozenset({"absolute", "into_half", "from_end", "seconds", "relative"})
"""Minutes at which something happens, be it so long after another one."""
_SCORES_NOT = frozenset({Role.BEATEN, Role.SAVED, Role.CONCEDED, Role.ASSIST, Role.FOULED, Role.REFEREE, Role.COACH})
_STOPS = ",;:)"
"""Marks that part a clause or bracket from what follows; each is worth many characters between a name and a minute."""
_STOP = 25


def is_nearer_to_others(survey: Survey, place: Evidence, name: str, minute: Minute) -> bool:
    """Whether another minute stands nearer to a player than this one does, and another player nearer to this one."""
    told = [one for one in minutes_in(place.quote, survey.language) if one.kind in _OF_GOALS]
    claimed = [one for one in told if one.kind != "relative" and _may_be_at(one, minute)]
    parts = survey.parts(place)
    people = [
        one
        for one in parts.mentions
        if not one.team and place.start <= one.start < place.end and not parts.of(one) & _SCORES_NOT
    ]
    spans = [(one.start - place.start, one.end - place.start, one.name) for one in people]
    spans += [
        (telling.start - place.start, telling.end - place.start, scorer.name)
        for telling in parts.tellings
        for scorer in telling.scorers
    ]
    own = [one for one in spans if survey.same(one[2], name)]
    if not claimed or len(claimed) == len(told) or not own or len(own) == len(spans):
        return False
    text = place.quote
    his = any(_may_be_at(min(told, key=lambda m: _distance(text, one, m)), minute) for one in own)
    return not his and not any(survey.same(min(spans, key=lambda s: _distance(text, s, m))[2], name) for m in claimed)


def _may_be_at(told: MinuteMention, minute: Minute) -> bool:
    return is_at(told, minute) or (told.kind == "into_half" and minute.base in {told.base, told.base + 45})


def _distance(text: str, span: tuple[int, int, str], minute: MinuteMention) -> int:
    (_, end), (start, _) = sorted((span[:2], _with_its_bracket(text, minute)))
    return start - end + _STOP * sum(text.count(mark, end, start) for mark in _STOPS)


def _with_its_bracket(text: str, minute: MinuteMention) -> tuple[int, int]:
    """Where a minute stands; one of several in a bracket begins with the bracket: "Kern (7., 12., 83.)"."""
    bracket = next((one for one in BRACKET.finditer(text) if one.start() < minute.start < one.end()), None)
    return (bracket.start(), bracket.end() - 1) if bracket else (minute.start, minute.end)
