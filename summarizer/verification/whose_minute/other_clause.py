"""Whose a minute is in a sentence that joins the goals of several: the one's in whose clause it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.roles import Telling
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Minute
from summarizer.verification.inflection import stands
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute.told import is_at, numbered_minutes

_JOINT = re.compile(
    r"(?:;|:(?!\d)|,? (?:and|but|while|whereas|before|ed?|ma|mentre|prima che|y|pero|mientras|antes de que|und|aber|"
    r"ehe|bevor|wahrend|et|mais|tandis que|avant que|mas|enquanto|antes de) )",
    re.IGNORECASE,
)
"""What joins two clauses that each tell a goal."""


def is_in_anothers_clause(survey: Survey, place: Evidence, name: str, minute: Minute) -> bool:
    """Whether a minute stands only in clauses that tell others' goals, while a player's own is told in another one."""
    claimed = [one.start for one in numbered_minutes(place.quote, survey.language) if is_at(one, minute)]
    clauses = list(_clauses(survey, place)) if claimed else []
    if len(clauses) < _SEVERAL:
        return False
    scorers = [_scorers(survey, place, start, end) for start, end in clauses]
    own = [
        any(survey.same(one, name) for one in some) or (not some and stands(place.quote[start:end], name))
        for some, (start, end) in zip(scorers, clauses, strict=True)
    ]
    where = [at for at, (start, end) in enumerate(clauses) if any(start <= one < end for one in claimed)]
    return any(own) and bool(where) and all(scorers[at] and not own[at] for at in where)


_SEVERAL = 2


def _clauses(survey: Survey, place: Evidence) -> Iterator[tuple[int, int]]:
    """The parts of a sentence that tell a goal each, as offsets in it."""
    begin, done = 0, 0
    for start, end in sorted(_span(place, one) for one in _tellings(survey, place)):
        joint = next(_JOINT.finditer(place.quote, done, start + 1), None) if begin < done < start else None
        if joint:
            yield begin, joint.start()
            begin = joint.end()
        done = max(done, end)
    yield begin, len(place.quote)


def _scorers(survey: Survey, place: Evidence, start: int, end: int) -> list[str]:
    """Who scores in a clause by its words."""
    told = (one for one in _tellings(survey, place) if start <= one.start - place.start < end)
    return [scorer.name for one in told for scorer in one.scorers]


def _tellings(survey: Survey, place: Evidence) -> list[Telling]:
    return [one for one in survey.parts(place).tellings if place.start <= one.start < place.end]


def _span(place: Evidence, telling: Telling) -> tuple[int, int]:
    """From the first to the last of the words that tell a goal and those who score it."""
    starts = [telling.start, *(one.start for one in telling.scorers)]
    ends = [telling.end, *(one.end for one in telling.scorers)]
    return min(starts) - place.start, max(ends) - place.start
