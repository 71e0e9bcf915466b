"""Whose a minute is by the side that is told to score at it: "Lorval led on 20 minutes, but Kern levelled"."""

from __future__ import annotations

from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Minute
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute.told import is_at, numbered_minutes

_RIGHT_BEHIND = 12
"""Most characters between the words by which a side scores and the minute that is theirs."""


def is_other_sides(survey: Survey, sides: Sides, place: Evidence, side: str, minute: Minute) -> bool:
    """Whether a minute stands right behind what only the other side does, in a sentence that tells more goals."""
    tellings = [one for one in survey.parts(place).tellings if place.start <= one.start < place.end]
    claimed = [one for one in numbered_minutes(place.quote, survey.language) if is_at(one, minute)]
    if len(tellings) < 2 or not claimed:
        return False
    owners = [
        next((one for one in tellings if 0 <= told.start - (one.end - place.start) <= _RIGHT_BEHIND), None)
        for told in claimed
    ]
    return all(
        one is not None and one.team is not None and not one.scorers and sides.side(one.team.name) not in {side, None}
        for one in owners
    )
