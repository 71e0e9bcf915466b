"""Whose a minute is by what stands right beside it: a name, or the goal of somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.grounding.minutes import MinuteMention, minutes_in
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Minute
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute.told import is_at, numbered_minutes
from summarizer.verification.whose_minute.turns import BRACKET

_BESIDE = re.compile(
    r"(?:,? (?:de|por|em|su|di)(?: [^\W\d_]+){1,3},?(?= \())?"
    r",? ?\(?(?:aos? |al |no minuto |ao minuto |minuto )?"
)
_HALF = 45
_BREAK = re.compile(r"[,;:]")
_BEHIND = re.compile(r"(?: ?\([^()\d]*\))?, ?\(?(?:[^\W\d_]{1,4}['’]? ?)?(?:min\w* )?")
"""What stands between a name and its minute in a list of them: ", aos ", " (segundo amarelo), al "."""


def is_beside_another(survey: Survey, passage: Evidence, name: str, base: int) -> bool:
    """Whether a minute stands right behind another's name where this name has one of its own: "A (7') and B (14')"."""
    around = survey.around(passage)
    told = [one for one in minutes_in(around.quote, survey.language) if one.kind in {"absolute", "into_half"}]
    own: set[int] = set()
    others: set[int] = set()
    for mention in survey.parts(passage).mentions:
        at = mention.end - around.start
        near = [m for m in told if 0 < at < m.start and _BESIDE.fullmatch(around.quote, at, m.start)]
        if not mention.team:
            (own if survey.same(mention.name, name) else others).update(m.base for m in near)
    bases = {base, base - _HALF}
    return bool(own) and not own & bases and bool(others & bases)


def is_behind_another(survey: Survey, passage: Evidence, name: str, minute: Minute) -> bool:
    """Whether a minute stands in brackets right behind another's goal: "A marque sur un service de B (5e)"."""
    around, text = survey.around(passage), survey.article.text
    if not BRACKET.search(text, around.start, around.end):
        return False
    parts = survey.parts(around)
    told = numbered_minutes(around.quote, survey.language)
    begin, others = around.start, False
    for bracket in BRACKET.finditer(text, around.start, around.end):
        inside = [m for m in told if bracket.start() <= around.start + m.start < bracket.end()]
        if any(is_at(m, minute) for m in inside):
            here = [one for one in parts.tellings if begin <= one.start and one.end <= bracket.start() + 1]
            scorers = [m.name for one in here for m in one.scorers]
            passers = [m.name for one in here for m in one.assists]
            if any(survey.same(one, name) for one in scorers) or not (scorers or passers):
                return False
            own = any(survey.same(m.name, name) for one in parts.tellings if one not in here for m in one.scorers)
            others = (bool(scorers) and own) or any(survey.same(one, name) for one in passers)
        begin = bracket.end() if inside else begin
    return others


def minute_next_to(survey: Survey, passage: Evidence, name: str) -> MinuteMention | None:
    """The minute next to a name where a passage tells several; none where it tells one, or does not name him."""
    told = [one for one in minutes_in(passage.quote, survey.article.language) if one.kind in {"absolute", "into_half"}]
    at = _place_of(survey, name, passage)
    if len({(one.base, one.stoppage) for one in told}) < 2 or at is None:
        return None
    first = min(one.start for one in survey.parts(passage).mentions if not one.team) - passage.start
    return _next_to(told, at, passage.quote, names_first=first < told[0].start)


def _next_to(told: Sequence[MinuteMention], at: tuple[int, int], text: str, *, names_first: bool) -> MinuteMention:
    """The minute that goes with a name: the one after it in the same clause, else the last one before it.

    Where a name stands before the first minute, each is behind its name, be it after a comma.
    """
    after = [one for one in told if one.start >= at[1] and not _BREAK.search(text[at[1] : one.start])]
    if names_first and not after:
        after = [one for one in told if one.start >= at[1] and _BEHIND.fullmatch(text, at[1], one.start)]
    before = [one for one in told if one.end <= at[0]]
    return (after[:1] or before[-1:] or list(told))[0]


def _place_of(survey: Survey, name: str, passage: Evidence) -> tuple[int, int] | None:
    """Where a passage names a player, as offsets in it."""
    for mention in survey.parts(passage).mentions:
        if not mention.team and survey.same(mention.name, name):
            return mention.start - passage.start, mention.end - passage.start
    return None
