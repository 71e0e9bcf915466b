"""Checks the minute of a goal: in the words that tell of it, or in a scorers' list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.grounding.minutes import minute_supported
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Minute
from summarizer.verification.findings import CONFIRMED, DERIVED, Finding
from summarizer.verification.goals.claimed import ClaimedGoal, is_at
from summarizer.verification.quotes import clipped, shown


def checked_minute(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The minute: told or derived where this goal is told, or listed for its scorer; else held."""
    minute, survey = finding.value, goal.survey
    if not isinstance(minute, Minute):
        return finding
    for place in _places(goal, passage):
        support = minute_supported(survey.article, place, minute, survey.language)
        if support and not _belongs_to_another(goal, place, minute):
            return replace(
                finding,
                evidence=support.evidence,
                working=support.working if support.derived else None,
                support=DERIVED if support.derived else finding.support,
            )
    listed = next((one for one in survey.listed if goal.is_listed_as(one, minute)), None)
    if listed:
        return replace(finding, evidence=(survey.article.evidence(listed.start, listed.end),), support=CONFIRMED)
    return finding.held(
        Reason.NUMBER_NOT_IN_PASSAGE, f"{shown(finding.raw)} does not follow from “{clipped(passage.quote)}”."
    )


def _places(goal: ClaimedGoal, passage: Evidence) -> Iterator[Evidence]:
    """Where the minute of this goal may stand: its quote and the sentence around it, if they tell of this goal."""
    if goal.is_told_in(passage):
        yield passage
        yield goal.survey.around(passage)


def _belongs_to_another(goal: ClaimedGoal, place: Evidence, minute: Minute) -> bool:
    """Whether a scorers' list in the passage gives this minute to somebody else only."""
    inside = [g for g in goal.survey.listed if place.start <= g.start and g.end <= place.end]
    same = [g for g in inside if is_at(g, minute.base, minute.stoppage)]
    return bool(same) and goal.scorer is not None and not any(goal.is_listed_as(g, minute) for g in same)
