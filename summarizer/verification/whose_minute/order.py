"""Whose goal a minute belongs to in a sentence that tells the goals of several players."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.grounding.minutes import MinuteMention
from summarizer.roles import Mention, Telling
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Minute
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute.told import is_at, numbered_minutes

_SEVERAL = 2
_RIGHT_AFTER = 12
"""Most characters between the words that tell a goal and its minute that belong together whatever else stands near."""


def is_anothers_minute(survey: Survey, place: Evidence, scorer: str, minute: Minute) -> bool:
    """Whether the order of names and minutes, or the words right before it, give a minute to other scorers only."""
    told = numbered_minutes(place.quote, survey.language)
    tellings = [one for one in survey.parts(place).tellings if place.start <= one.start < place.end]
    scorers = sorted({m.start: m for one in tellings for m in one.scorers}.values(), key=lambda one: one.start)
    people = {survey.cast.canonical(one.name) or one.name for one in scorers}
    if len(people) < _SEVERAL or len({(one.base, one.stoppage) for one in told}) < _SEVERAL:
        return False
    claimed = [one for one in told if is_at(one, minute)]
    owners = [list(_owners(place, one, told, scorers, tellings)) for one in claimed]
    return bool(owners) and all(some and not any(survey.same(who.name, scorer) for who in some) for some in owners)


def _owners(
    place: Evidence,
    minute: MinuteMention,
    told: Sequence[MinuteMention],
    scorers: Sequence[Mention],
    tellings: Sequence[Telling],
) -> Iterator[Mention]:
    """Whose a minute is: by turns of name and minute, in either order, else of the goal told right before it."""
    names = [one.start - place.start for one in scorers]
    places = sorted([(at, "name") for at in names] + [(one.start, "minute") for one in told])
    kinds = [kind for _, kind in places]
    if len(told) == len(scorers) and kinds in (["name", "minute"] * len(told), ["minute", "name"] * len(told)):
        yield scorers[told.index(minute)]
        return
    for telling in tellings:
        if 0 <= minute.start - (telling.end - place.start) <= _RIGHT_AFTER:
            yield from telling.scorers
