"""Pairs names with minutes told in turn: "expulsó a A y B en los minutos 72 y 88" gives A the 72nd, B the 88th."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.grounding.minutes import MinuteMention
from summarizer.roles import Mention
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute.told import numbered_minutes

_JOIN = re.compile(r"\s?(?:,|,?\s(?:e|ed|y|and|und|sowie|et|&))\s", re.IGNORECASE)
_NEXT = re.compile(
    r"['’′.ºª°]*(?:st|nd|rd|th|e|ème)?\s?(?:,|,?\s(?:e|ed|y|and|und|et|&))\s(?:aos?\s|al\s|the\s|der\s)?", re.IGNORECASE
)
BRACKET = re.compile(r"\s?\((?=[^()]{0,6}\d)[^()]{1,30}\)")
"""A short bracket with a number, as minutes stand in behind a name."""
_BETWEEN = 40
"""Most characters from the last name to the first minute."""
_PAIR = 2
"""Fewest names that are told in turn."""


def in_turn(survey: Survey, passage: Evidence, name: str) -> tuple[MinuteMention, ...]:
    """The minutes that stand at a name's place where a sentence tells several names and as many minutes in turn."""
    if bracketed := _in_brackets(survey, passage, name):
        return bracketed
    around = survey.around(passage)
    told = numbered_minutes(around.quote, survey.language)
    people = [m for m in survey.parts(passage).mentions if not m.team]
    for names in _runs(survey, people):
        after = [m for m in told if around.start + m.start >= names[-1].end]
        minutes = _minutes_in_turn(around.quote, after)
        near = bool(minutes) and around.start + minutes[0].start - names[-1].end <= _BETWEEN
        own = [one for one, who in zip(minutes, names, strict=False) if survey.same(who.name, name)]
        if near and own and len(minutes) == len(names) >= _PAIR:
            return tuple(own)
    return ()


def _in_brackets(survey: Survey, passage: Evidence, name: str) -> tuple[MinuteMention, ...]:
    """The minutes in the brackets behind a name in a run of such names: "A (8e), B (37e s.p.) et C (90e+2)"."""
    around, text = survey.around(passage), survey.article.text
    found: list[MinuteMention] = []
    if len(BRACKET.findall(text, around.start, around.end)) < _PAIR:
        return ()
    people = [m for m in survey.parts(passage).mentions if not m.team]
    behind = [BRACKET.match(text, m.end, around.end) for m in people]
    for at, (mention, bracket) in enumerate(zip(people, behind, strict=True)):
        joined = bracket and (
            (at + 1 < len(people) and behind[at + 1] and _JOIN.fullmatch(text[bracket.end() : people[at + 1].start]))
            or (at and (last := behind[at - 1]) and _JOIN.fullmatch(text[last.end() : mention.start]))
        )
        if bracket and joined and survey.same(mention.name, name):
            told = numbered_minutes(around.quote, survey.language)
            found += [one for one in told if bracket.start() <= around.start + one.start < bracket.end()]
    return tuple(found)


def _runs(survey: Survey, people: Sequence[Mention]) -> list[list[Mention]]:
    """The people of a sentence in runs of names that only commas and "and" join."""
    found: list[list[Mention]] = []
    for mention in people:
        last = found[-1][-1] if found else None
        if last and _JOIN.fullmatch(survey.article.text[last.end : mention.start]):
            found[-1].append(mention)
        else:
            found.append([mention])
    return found


def _minutes_in_turn(text: str, told: Sequence[MinuteMention]) -> list[MinuteMention]:
    """The first minutes of those given that only commas and "and" join."""
    found: list[MinuteMention] = list(told[:1])
    for mention in told[1:]:
        if not _NEXT.fullmatch(text[found[-1].end : mention.start]):
            break
        found.append(mention)
    return found
