"""Whether a passage that is given for a part of a goal is of this goal, or goes on about something else."""

from __future__ import annotations

from summarizer.grounding.minutes import minutes_in
from summarizer.schemas.article import Evidence
from summarizer.verification.goals.claimed import ClaimedGoal


def is_of_this_goal(goal: ClaimedGoal, passage: Evidence) -> bool:
    """Whether a passage is of the goal's own sentence, or tells or lists its scorer as one who scores."""
    own = goal.own_passage
    if own is None or _overlap(goal.survey.around(own), goal.survey.around(passage)):
        return True
    if goal.scorer is not None and (goal.is_listed_in(passage, goal.scorer) or _has_him_at_his_minute(goal, passage)):
        return True
    return any(goal.is_by_scorer(one) for one in goal.survey.parts(passage).tellings)


def _has_him_at_his_minute(goal: ClaimedGoal, passage: Evidence) -> bool:
    """Whether a passage names the scorer behind the minute that is claimed for his goal."""
    survey, minute, around = goal.survey, goal.minute_claimed, goal.survey.around(passage)
    named = [one.start for one in survey.parts(passage).mentions if survey.same(one.name, str(goal.scorer))]
    told = [around.start + one.end for one in minutes_in(around.quote, survey.language) if one.base == minute]
    return bool(named) and any(end <= named[0] for end in told)


def is_of_another(goal: ClaimedGoal, passage: Evidence) -> bool:
    """Whether a passage of another sentence tells or lists somebody else's goal, or names others and not the scorer.

    The sentence behind a goal may go on about it, as may one that names its scorer.
    """
    if is_of_this_goal(goal, passage):
        return False
    survey, around = goal.survey, goal.survey.around(passage)
    parts = survey.parts(passage)
    if any(one.scorers for one in parts.tellings):
        return True
    if any(one.start < around.end and around.start < one.end for one in survey.listed):
        return True
    if goal.scorer is not None and survey.cast.support(goal.scorer, around) is not None:
        return False
    return bool(parts.tellings) or any(not one.team for one in parts.mentions)


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.start < other.end and other.start < one.end
