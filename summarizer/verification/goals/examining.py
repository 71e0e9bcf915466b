"""Takes a proposed goal through the checks of its facts, and holds it whole where its own passage tells no goal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from summarizer.assertion import asserted
from summarizer.grounding.alignment import locate
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.reasons import Reason
from summarizer.verification.findings import Event, Finding
from summarizer.verification.goals.assist import checked_assist
from summarizer.verification.goals.claimed import ClaimedGoal
from summarizer.verification.goals.kind import checked_kind
from summarizer.verification.goals.minute import checked_minute
from summarizer.verification.goals.scorer import checked_scorer
from summarizer.verification.goals.side import checked_side
from summarizer.verification.goals.taken_back import taken_back
from summarizer.verification.lineups import Ties
from summarizer.verification.quotes import examined
from summarizer.verification.running import tells_goal
from summarizer.verification.sides import Sides
from summarizer.verification.steps import step_of
from summarizer.verification.survey import Survey

_CHECKS: Mapping[str, Callable[[ClaimedGoal, Finding, Evidence], Finding]] = {
    "scorer": checked_scorer,
    "minute": checked_minute,
    "kind": checked_kind,
    "team": checked_side,
    "assist": checked_assist,
}
"""The check of each fact; the scorer comes first, since the others hang on him."""
_NO_GOAL_OF_HIS = frozenset(
    {Reason.NOT_A_GOAL, Reason.OTHER_MATCH, Reason.NOT_ASSERTED, Reason.WRONG_ROLE, Reason.NOT_A_PERSON}
)
"""Why a scorer is held that leave nothing of his goal."""


def examined_goal(survey: Survey, sides: Sides | None, ties: Ties | None, event: ProposedEvent) -> Event:
    """The goal with every claim of it checked."""
    goal = ClaimedGoal.of(survey, sides, ties, event)
    findings: dict[str, Finding] = {}
    for name in _CHECKS:
        claim = event.fields.get(name)
        if claim is not None and claim.value is not None:
            findings[name] = _examined(goal, name, claim)
            if name == "scorer" and findings[name].reason:
                goal = replace(goal, scorer=None)
    return _whole(goal, findings)


def _examined(goal: ClaimedGoal, name: str, claim: Claim) -> Finding:
    def check(_: Survey, finding: Finding, passage: Evidence) -> Finding:
        return _CHECKS[name](goal, finding, passage)

    return examined(goal.survey, name, claim, claim.quote or goal.event.quote, check)


def _whole(goal: ClaimedGoal, findings: dict[str, Finding]) -> Event:
    """Held whole where the goal's own passage tells no goal."""
    event = Event(findings=findings, quote=goal.event.quote)
    scorer = findings.get("scorer")
    if scorer and scorer.reason in _NO_GOAL_OF_HIS:
        return replace(event, reason=scorer.reason, message=scorer.message)
    return replace(event, told=bool(scorer and scorer.stands) or _tells_goal(goal.survey, goal.event.quote))


def _tells_goal(survey: Survey, quote: str) -> bool:
    """Whether the goal's own passage tells one that nothing takes back, or lists one."""
    found = locate(survey.article, quote) if quote.strip() else None
    if found is None:
        return False
    passage = found.evidence
    if any(goal.start < passage.end and passage.start < goal.end for goal in survey.listed):
        return True
    told = [one for one in survey.parts(passage).tellings if one.start < passage.end and passage.start < one.end]
    if told:
        return any(taken_back(survey, one) is None for one in told)
    step = step_of(passage.quote) is not None or tells_goal(survey, passage)
    return step and asserted(passage.quote, survey.language) is None
