"""Checks the minute of a goal: in the words that tell of it, or in a scorers' list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import is_futsal, minute_supported, minutes_in
from summarizer.roles import ListedGoal
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Minute
from summarizer.verification.findings import CONFIRMED, DERIVED, Finding
from summarizer.verification.goals.claimed import ClaimedGoal, is_at
from summarizer.verification.goals.whose_sentence import is_of_another, is_of_this_goal
from summarizer.verification.quotes import clipped, shown
from summarizer.verification.steps import changes_score
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute import (
    announced_when,
    is_anothers_minute,
    is_in_anothers_clause,
    is_nearer_to_others,
    is_of_other_event,
    is_other_sides,
    is_out_of_turn,
    is_shared,
    led_in,
)


def checked_minute(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The minute: told or derived where this goal is told, or listed for its scorer; else held."""
    minute, survey = finding.value, goal.survey
    if not isinstance(minute, Minute):
        return finding
    listed = next((one for one in survey.listed if goal.is_listed_as(one, minute)), None)
    sure = listed if listed and (listed.running or _is_labelled(survey, listed)) else None
    in_list = sure and passage.start <= sure.start and sure.end <= passage.end
    if not in_list and (against := _against(goal, passage, minute)):
        return finding.held(*against)
    for place in () if _has_its_own(goal, passage, minute) else _places(goal, passage):
        support = minute_supported(survey.article, place, minute, survey.language)
        if support and not _belongs_to_another(goal, place, minute):
            return replace(
                finding,
                evidence=support.evidence,
                working=support.working if support.derived else None,
                support=DERIVED if support.derived else finding.support,
            )
    if listed:
        return replace(finding, evidence=(survey.article.evidence(listed.start, listed.end),), support=CONFIRMED)
    return finding.held(
        Reason.NUMBER_NOT_IN_PASSAGE, f"{shown(finding.raw)} does not follow from “{clipped(passage.quote)}”."
    )


def _is_labelled(survey: Survey, listed: ListedGoal) -> bool:
    """Whether a list stands behind its label: "Gols: Kern, aos 27' do 1º tempo"."""
    return survey.article.text[: listed.line].rstrip(" ").endswith(":") and not is_futsal(survey.article)


def _against(goal: ClaimedGoal, passage: Evidence, minute: Minute) -> tuple[Reason, str] | None:
    """Why a minute cannot be this goal's: the match has none such, or it is another's or the other side's."""
    survey, around = goal.survey, goal.survey.around(passage)
    if minute.base > _FUTSAL and is_futsal(survey.article):
        return Reason.IMPOSSIBLE_MINUTE, f"A futsal match has {_FUTSAL} minutes, and none is {minute}."
    if _COUNTED.search(fold_text(around.quote)):
        return Reason.NUMBER_NOT_IN_PASSAGE, f"{minute} counts goals of a season in “{clipped(passage.quote)}”."
    if goal.scorer and (
        is_out_of_turn(survey, passage, goal.scorer, minute)
        or is_anothers_minute(survey, around, goal.scorer, minute)
        or is_in_anothers_clause(survey, around, goal.scorer, minute)
        or is_nearer_to_others(survey, around, goal.scorer, minute)
        or is_shared(survey, around, goal.scorer)
    ):
        return Reason.NUMBER_NOT_IN_PASSAGE, f"{minute} is another's minute in “{clipped(passage.quote)}”."
    if is_of_other_event(survey, around, goal.scorer or "", minute):
        return Reason.NUMBER_NOT_IN_PASSAGE, f"{minute} is when something else happened: “{clipped(passage.quote)}”."
    if _is_other_sides(goal, passage, minute):
        return Reason.NUMBER_NOT_IN_PASSAGE, f"{minute} is the other side's minute in “{clipped(passage.quote)}”."
    return None


_COUNTED = re.compile(r"[a-z] \(1(?:er|re|ere|st)\)")
"""What no minute is told as: how many goals of the season a scorer has, "Kern (1er) et Falk (3e)"."""
_FUTSAL = 40
"""Minutes of a futsal match."""


def _is_other_sides(goal: ClaimedGoal, passage: Evidence, minute: Minute) -> bool:
    side = goal.sides.side(goal.team) if goal.sides and goal.team else None
    return bool(
        goal.sides
        and side
        and not goal.own_goal
        and is_other_sides(goal.survey, goal.sides, goal.survey.around(passage), side, minute)
    )


def _places(goal: ClaimedGoal, passage: Evidence) -> Iterator[Evidence]:
    """Where the minute of this goal may stand: its quote and the sentence around it, if they tell of this goal."""
    if goal.is_told_in(passage) and not is_of_another(goal, passage) and _may_time(goal, passage):
        yield passage
        if goal.survey.language == "en" and _is_timed(passage):
            return
        yield goal.survey.around(passage)
        announced = led_in(goal.survey, passage)
        if announced is not None and not minutes_in(goal.survey.around(passage).quote, goal.survey.language):
            yield announced
        elif announced is None and (told := announced_when(goal.survey, passage)) is not None:
            yield told


def _may_time(goal: ClaimedGoal, passage: Evidence) -> bool:
    """Whether a passage is of this goal, or tells a goal without a name, or what one did to the score."""
    if is_of_this_goal(goal, passage):
        return True
    return bool(goal.survey.parts(passage).tellings) or changes_score(goal.survey.around(passage).quote)


def _is_timed(passage: Evidence) -> bool:
    """Whether an English passage tells its own minute, and so needs none of the words around it."""
    told = minutes_in(passage.quote, "en")
    return len(told) == 1 and told[0].kind == "absolute" and told[0].base not in _ENDS


def _has_its_own(goal: ClaimedGoal, passage: Evidence, minute: Minute) -> bool:
    """Whether the goal's own passage tells other minutes than this, so that it is none for words beside it to give."""
    own, survey = goal.own_passage, goal.survey
    if own is None or (own.start <= passage.start and passage.end <= own.end):
        return False
    told = minutes_in(own.quote, survey.language)
    numbered = bool(told) and all(one.kind == "absolute" and one.base not in _ENDS for one in told)
    return numbered and minute_supported(survey.article, own, minute, survey.language) is None


_ENDS = frozenset({45, 90})
"""Minutes that a half ends with, and stoppage time begins."""


def _belongs_to_another(goal: ClaimedGoal, place: Evidence, minute: Minute) -> bool:
    """Whether a scorers' list gives this minute to somebody else only: one in the passage, or one that has him too."""
    survey, name = goal.survey, goal.scorer
    if name is None:
        return False
    has_him = any(survey.same(g.name, name) for g in survey.listed)
    lists = [g for g in survey.listed if has_him or (place.start <= g.start and g.end <= place.end)]
    same = [g for g in lists if is_at(g, minute.base, minute.stoppage)]
    # a list that runs its last name into what follows ("Kern Linden:") has him by a word of it
    own = set(name.split())
    return bool(same) and not any(goal.is_listed_as(g, minute) or own & set(g.name.split()) for g in same)
