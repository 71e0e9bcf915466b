"""Checks the kind of a goal: own goal, penalty, header or free kick, by the words about this goal alone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.roles import VOCABULARIES, Telling
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.goals.claimed import ClaimedGoal


def checked_kind(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The kind: told by the words, or from open play where they tell of no other."""
    told = kinds_told(goal, passage)
    kind = finding.value
    if kind is GoalKind.OPEN_PLAY:
        other = next((one for one in (GoalKind.OWN_GOAL, GoalKind.PENALTY, GoalKind.HEADER) if one in told), None)
        if other is None:
            return replace(finding, evidence=(passage,), support=DERIVED)
        return finding.held(Reason.CONTRADICTED, f"The passage tells of a goal by {other.value.replace('_', ' ')}.")
    if kind in told:
        return replace(finding, evidence=(passage,))
    return finding.held(
        Reason.TEXT_NOT_IN_PASSAGE, f"The passage does not tell that it was a {str(kind).replace('_', ' ')}."
    )


def kinds_told(goal: ClaimedGoal, passage: Evidence) -> frozenset[GoalKind]:
    """The kinds that the words about the goal tell, or the one that a scorers' list marks it as."""
    survey = goal.survey
    text = fold_text(_region(goal, passage))
    told = {kind for kind, pattern in kind_patterns(survey.language).items() if pattern.search(text)}
    if _REBOUND.search(text) and _PARRIED.search(text):
        told.discard(GoalKind.PENALTY)
    if goal.scorer:
        mine = [g for g in survey.listed if survey.same(g.name, goal.scorer)]
        at_minute = goal.listed_at_its_minute(goal.scorer)
        inside = [g for g in mine if g.start < passage.end and passage.start < g.end]
        if at_minute and (at_minute.own_goal or at_minute.penalty):
            told = {GoalKind.OWN_GOAL} if at_minute.own_goal else {GoalKind.PENALTY}
        elif inside:
            told = {GoalKind.OWN_GOAL} if inside[0].own_goal else {GoalKind.PENALTY} if inside[0].penalty else set()
    return frozenset(told)


def _region(goal: ClaimedGoal, passage: Evidence) -> str:
    """The words of the sentence about this goal: up to where another goal's telling, or another name's, begins."""
    survey, around = goal.survey, goal.survey.around(passage)
    tellings = survey.parts(passage).tellings
    own = [one for one in tellings if one.start < passage.end and passage.start < one.end]
    mine = [one for one in own if goal.is_by_scorer(one)] or own
    if not mine:
        return around.quote
    others = [one for one in tellings if one.scorers and one not in mine and not goal.is_by_scorer(one)]
    begin = max((_end_of(one) for one in others if one.end <= mine[0].start), default=around.start)
    end = min((_start_of(one) for one in others if one.start >= mine[-1].end), default=around.end)
    return survey.article.text[begin : max(end, mine[-1].end)]


def _start_of(telling: Telling) -> int:
    return min([telling.start, *(scorer.start for scorer in telling.scorers)])


def _end_of(telling: Telling) -> int:
    return max([telling.end, *(scorer.end for scorer in telling.scorers)])


@lru_cache(maxsize=8)
def kind_patterns(language: str) -> dict[GoalKind, re.Pattern[str]]:
    """The words of each kind of goal in a language, over folded text."""
    words = VOCABULARIES.get(language, VOCABULARIES["en"])
    return {
        kind: re.compile("|".join(f"(?:{one})" for one in some))
        for kind, some in (
            (GoalKind.OWN_GOAL, words.own_goal),
            (GoalKind.PENALTY, words.penalty),
            (GoalKind.HEADER, words.header),
            (GoalKind.FREE_KICK, words.free_kick),
        )
    }


_PARRIED = re.compile(
    r"(?<![a-z])(?:saved|parried|blocked|kept out|pushed out|respint\w*|respinge\w*|parat[oa]|neutralizza\w*|"
    r"atajad[oa]|atajo|"
    r"detenid[oa]|detuvo|rechazad[oa]|rechazo|pariert\w*|abgewehrt|gehalten|abwehrte|repousse\w*|arrete\w*|"
    r"defend(?:eu|ido|ida)|espalm\w+)(?![a-z])"
)
_REBOUND = re.compile(
    r"(?<![a-z])(?:rebound|follow(?:ed|ing)?[- ](?:it )?up|ribadi\w+|ribattuta|sulla respinta|rechace|rebote|"
    r"nachschuss|"
    r"nachsetzen|abpraller|abstaub\w*|staubte|(?:a|avait|ayant) bien suivi|au rebond|ressalto|rebatida|"
    r"recarga)(?![a-z])"
)
"""Words of a goal from the rebound of a penalty that was saved, which is no penalty."""
