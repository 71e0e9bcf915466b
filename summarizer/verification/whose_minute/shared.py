"""A minute told once for several who score together: it is none of theirs."""

from __future__ import annotations

import re

from summarizer.grounding.minutes import minutes_in
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_BESIDE = re.compile(r"[^.;]{0,3}\d")


def is_shared(survey: Survey, place: Evidence, name: str) -> bool:
    """Whether all words that give a player a goal give more players one, with fewer minutes and none beside him."""
    parts = survey.parts(place)
    words = [one for one in parts.tellings if not any(one.end == m.end for m in one.scorers)]
    told = [one for one in words if any(survey.same(m.name, name) for m in one.scorers)]
    fewest = min((len({m.name for m in one.scorers}) for one in told), default=1)
    minutes = {(one.base, one.stoppage) for one in minutes_in(place.quote, survey.language)}
    if fewest == 1 or len(minutes) >= fewest:
        return False
    own = [one for telling in told for one in telling.scorers if survey.same(one.name, name)]
    return not any(_BESIDE.match(survey.article.text, one.end) for one in own)
