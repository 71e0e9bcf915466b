"""Who scored by the score that a goal made: the one player who stands before it and can have done what it tells."""

from __future__ import annotations

import re

from summarizer.assertion import asserted
from summarizer.grounding.folding import fold_text
from summarizer.roles import Mention, Role, roles_of
from summarizer.schemas.article import Evidence
from summarizer.verification.running import Count, counted_to, tells_goal
from summarizer.verification.survey import Survey

_OTHERWISE = frozenset(
    {
        Role.BEATEN,
        Role.CONCEDED,
        Role.FOULED,
        Role.COACH,
        Role.REFEREE,
        Role.OFFICIAL,
        Role.SAVED,
        Role.OPPONENT,
        Role.ASSIST,
        Role.MISSED,
        Role.WENT_OFF,
    }
)
_LEADS = re.compile(
    r"(?:^|[,;:.(\u2013-]|\d['\u2019\u2032]|(?<![a-z])(?:and|e|ed|y|und|et|but|ma|pero|mas|aber|doch|mais|then|poi|dann|puis|quando|when|"
    r"cuando|quand|als|ehe|bevor|before|until|bis|ate|que|che|where|wo|dove|donde|onde|ou))[\s\"']*"
    r"(?:(?:the|il|lo|la|l'|el|der|die|le|o|a)\s?)?$"
)
"""What stands before a name that opens its clause, and so is the subject of its verb."""
_WHO = re.compile(r",? (?:who|che|il quale|la quale|quien|que|qui|lequel|laquelle|o qual|a qual|der|die) ")
"""A pronoun that takes a name up as the subject of the next clause."""
_NEAR = 160
"""Most characters between a player's name and the score that his goal makes."""


def made_score(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a passage, or its sentence, names nobody else who can have made the score that it counts to."""
    return any(_is_his(survey, place, name) for place in (passage, survey.around(passage)))


def _is_his(survey: Survey, place: Evidence, name: str) -> bool:
    made, parts = counted_to(survey, place), survey.parts(place)
    if made is None or not (_is_set_off(survey, made) or tells_goal(survey, place)):
        return False
    if asserted(place.quote, survey.language):
        return False
    if any(not survey.same(one.name, name) for telling in parts.tellings for one in telling.scorers):
        return False
    named = [one for one in parts.mentions if not one.team and place.start <= one.start < place.end]
    left = [one for one in named if not roles_of(parts, one.name, survey.same) & _OTHERWISE and not _keeps(survey, one)]
    if not left or not all(survey.same(one.name, name) for one in left):
        return False
    return any(0 <= made.start - one.end <= _NEAR and _is_subject(survey, place, one) for one in left)


def _is_set_off(survey: Survey, made: Count) -> bool:
    """Whether a score stands behind a colon or in brackets, where what came before made it: "finds the net: 3-0"."""
    return survey.article.text[max(0, made.start - 2) : made.start].rstrip()[-1:] in {":", "("}


def _is_subject(survey: Survey, place: Evidence, one: Mention) -> bool:
    text = survey.article.text
    start = survey.around(place).start
    return bool(_LEADS.search(fold_text(text[start : one.start])) or _WHO.match(text, one.end))


def _keeps(survey: Survey, one: Mention) -> bool:
    """Whether the article makes somebody a goalkeeper: beaten or saving anywhere, or the first of a line-up."""
    if survey.heads_line_up(one.name):
        return True
    told = (roles_of(sentence.parts, one.name, survey.same) for sentence in survey.sentences)
    return any(roles & {Role.BEATEN, Role.SAVED} and Role.SCORER not in roles for roles in told)
