"""The side that a scorers' list gives a goal to: by its label, its running score, or what stands above it."""

from __future__ import annotations

import re
from functools import partial

from summarizer.roles import ListedGoal
from summarizer.roles.labelled_lists import is_abbreviation
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Survey
from summarizer.verification.team_sheets import heads


def credited_by_list(survey: Survey, sides: Sides, found: Ties, goal: ListedGoal) -> str | None:
    """The side that a scorers' list credits: by its label, by the running score, or by the line-up above it."""
    labelled = _by_label(sides, goal)
    if labelled or goal.team:
        return labelled
    if goal.running:
        return _by_running(survey, found, goal)
    if goal.bare and (headed := _by_heading(survey, sides, goal)):
        return headed
    before = [(block, side) for block, side in found.blocks if block.end <= goal.line and goal.bare]
    return before[-1][1] if before else None


def _by_heading(survey: Survey, sides: Sides, goal: ListedGoal) -> str | None:
    """The side whose name, with its goals at most, stands alone above a list of scorers of one or more lines."""
    lists, start = {one.line for one in survey.listed if one.bare}, max(0, goal.line - _ABOVE)
    above = list(re.finditer(r"[^\n]+", survey.article.text[start : goal.line]))
    while above and any(start + above[-1].start() <= at < start + above[-1].end() for at in lists):
        above.pop()
    side, *both = (heads(sides, one.group()) for one in above[:-3:-1]) if above else (None,)
    return None if any(both) else side


_ABOVE = 400
"""Characters above a list of scorers in which its heading stands."""


def _by_label(sides: Sides, goal: ListedGoal) -> str | None:
    """The side whose name or initials the list gives; an own goal's initials are those of the player's own side."""
    if goal.team is None:
        return None
    side = sides.side(goal.team)
    if side:
        return side
    own = sides.only(partial(is_abbreviation, goal.team))
    return opposite(own) if own and goal.own_goal else own


def _by_running(survey: Survey, found: Ties, goal: ListedGoal) -> str | None:
    """The side that the list's running score moves on for; the left one is at home unless the scorers' ties say no."""
    listed = [one for one in survey.listed if one.line == goal.line and one.running]
    moved = _moves(listed)
    left = moved.get(goal)
    if left is None:
        return None
    tied = [(side_of(survey, found, one.name), moved.get(one)) for one in listed if not one.own_goal]
    straight = [(side == "home") == is_left for side, is_left in tied if side and is_left is not None]
    return "home" if left == (2 * sum(straight) >= len(straight)) else "away"


def _moves(listed: list[ListedGoal]) -> dict[ListedGoal, bool]:
    """For each goal whether it moves the left figure of the running score, where the figures go up one by one."""
    moves: dict[ListedGoal, bool] = {}
    left = right = 0
    for goal in listed:
        now = goal.running or (0, 0)
        if now in {(left + 1, right), (left, right + 1)}:
            moves[goal] = now == (left + 1, right)
        left, right = now
    return moves
