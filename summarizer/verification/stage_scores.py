"""Whether a score at half-time or of a shoot-out is another match's, or one that was only possible."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.assertion import denial
from summarizer.grounding.scores import ScoreMention
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.verification.other_results import of_other_teams
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey

STAGES = frozenset({"half_time", "shootout"})
"""Scores that a match has before its end, or after it."""


def of_other_stage(
    survey: Survey, passage: Evidence, fitting: Sequence[ScoreMention], sides: Sides | None
) -> tuple[Reason, str] | None:
    """Why a score at half-time or of a shoot-out is another match's, or none that was; the kicks themselves are one."""
    around = survey.around(passage)
    if sides and (other := of_other_teams(survey, around, sides)):
        return Reason.OTHER_MATCH, f"The passage is about another match (“{other}”)."
    for one in fitting:
        found = denial(around.quote, survey.language, (one.start - around.start, one.end - around.start))
        if found and found.reason is Reason.OTHER_MATCH and not survey.is_here(one.start, one.end):
            return Reason.OTHER_MATCH, f"The passage is about another match (“{found.cue}”)."
        if found and found.reason is Reason.NOT_ASSERTED and _WOULD.search(found.cue):
            return Reason.NOT_ASSERTED, f"The passage does not state that score (“{found.cue}”)."
    return None


_WOULD = re.compile(
    r"could|should|would|might|avrebbe|poteva|potrebbe|habria|pudo|podria|hatte|konnte|aurait|pourrait|teria|poderia"
)
"""What makes a score one that was only possible."""
