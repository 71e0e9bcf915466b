"""Checks which side a goal counts for: by its words, by a scorers' list, or by where the scorer plays."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.grounding.folding import fold_text
from summarizer.roles import Parts, Telling, tellings_in
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.verification.findings import UNDECIDED, Finding
from summarizer.verification.gains import is_hindered, side_by_gains
from summarizer.verification.goals.claimed import ClaimedGoal
from summarizer.verification.lineups import Ties, credited_by_list, is_beaten, side_of
from summarizer.verification.outcome import Sides, opposite
from summarizer.verification.side_words import side_by_others, side_in_words


def checked_side(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The team: one of the two, and not the one that the article does not give the goal to; undecided where unsaid."""
    name, sides = str(finding.value), goal.sides
    side = sides.side(name) if sides else None
    if sides is None or side is None:
        return finding.held(Reason.WRONG_TEAM, f"{name} is not one of the two teams.")
    told = _side_told(goal, passage)
    told = told or side_by_gains(goal.survey, sides, passage, goal.scorer, own_goal=goal.own_goal)
    if told is None:
        return replace(finding, evidence=(passage,), support=UNDECIDED)
    if told != side:
        return finding.held(Reason.WRONG_TEAM, f"The article gives this goal to {sides.named(told)}.")
    return replace(finding, evidence=(passage,))


def _side_told(goal: ClaimedGoal, passage: Evidence) -> str | None:
    """The side credited by the words of the passage, by a scorers' list, or by where the scorer plays."""
    survey, sides, ties, scorer = goal.survey, goal.sides, goal.ties, goal.scorer
    if sides is None or ties is None:
        return None
    listed = goal.listed_at_its_minute(scorer) if scorer else None
    if listed and (side := credited_by_list(survey, sides, ties, listed)):
        return side
    # the team beside an own goal's words is as often the scorer's own as the one that gains
    tellings = () if goal.own_goal else tellings_in(survey.parts(passage), (passage.start, passage.end))
    for telling in tellings:
        side = _gaining(survey.article.text, sides, telling, survey.parts(passage))
        apart = survey.article.text[telling.team.end : telling.start] if telling.team and not telling.scorers else ""
        if side and not is_hindered(survey.language, apart):
            return side
    return _side_of_scorer(goal, passage, sides, ties, scorer) if scorer else None


def _side_of_scorer(goal: ClaimedGoal, passage: Evidence, sides: Sides, ties: Ties, scorer: str) -> str | None:
    """The side by "for the visitors", by a list of this scorer's goals, or by where the scorer plays."""
    survey = goal.survey
    if side := _by_hosts_or_guests(survey.around(passage).quote):
        return side
    if not goal.own_goal and (side := side_in_words(survey, survey.around(passage), _own_tellings(goal, passage))):
        return side
    for listed in survey.listed:
        if survey.same(listed.name, scorer) and listed.own_goal == goal.own_goal:
            side = credited_by_list(survey, sides, ties, listed)
            if side:
                return side
    side = side_of(survey, ties, scorer)
    if side:
        return opposite(side) if goal.own_goal else side
    return side_by_others(survey, ties, passage, scorer, own_goal=goal.own_goal)


def _own_tellings(goal: ClaimedGoal, passage: Evidence) -> list[Telling]:
    """The tellings of the sentence, if it tells of nobody else's goal."""
    told = goal.survey.parts(passage).tellings
    return [] if any(one.scorers and not goal.is_by_scorer(one) for one in told) else list(told)


def _gaining(text: str, sides: Sides, telling: Telling, parts: Parts) -> str | None:
    """The team that the telling's own words name as gaining: "put United ahead"."""
    inside = [m for m in parts.mentions if m.team and telling.start <= m.start < telling.end and not is_beaten(text, m)]
    team = telling.team or (inside[0] if inside else None)
    return sides.side(team.name) if team else None


_FOR_AWAY = re.compile(
    r"(?<![a-z])(?:for the visitors|per gli ospiti|para (?:la visita|los visitantes|os visitantes)|fur die gaste|"
    r"pour les visiteurs)(?![a-z])"
)
_FOR_HOME = re.compile(
    r"(?<![a-z])(?:for the (?:hosts|home side)|per i padroni di casa|para (?:los locales|el local|os donos da casa)|"
    r"fur die gastgeber|pour les locaux)(?![a-z])"
)


def _by_hosts_or_guests(words: str) -> str | None:
    """The side that the words give a goal to as guests or hosts: "levelled for the visitors"; none where both."""
    folded = fold_text(words)
    home, away = _FOR_HOME.search(folded) is not None, _FOR_AWAY.search(folded) is not None
    return None if home == away else ("home" if home else "away")
