"""Checks which side a goal counts for: by its words, by a scorers' list, or by where the scorer plays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from summarizer.grounding.folding import fold_text
from summarizer.laws import Step
from summarizer.roles import Parts, Telling, tellings_in
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind
from summarizer.verification.findings import UNDECIDED, Finding
from summarizer.verification.gains import Gain, is_hindered, is_turned, side_by_gains
from summarizer.verification.goals.claimed import ClaimedGoal
from summarizer.verification.goals.kind import kinds_told
from summarizer.verification.goals.whose_sentence import is_of_this_goal
from summarizer.verification.lineups import Ties, is_scored_against, side_of, team_within
from summarizer.verification.list_credits import credited_by_list
from summarizer.verification.outcome import winners
from summarizer.verification.side_words import side_by_others, side_in_words
from summarizer.verification.sides import Sides, is_of_town, opposite
from summarizer.verification.steps import step_of
from summarizer.verification.whose_minute import led_in


def checked_side(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The team: one of the two, and not the one that the article does not give the goal to; undecided where unsaid."""
    name, sides = str(finding.value), goal.sides
    side = sides.side(name) if sides else None
    if sides is None or side is None:
        return finding.held(Reason.WRONG_TEAM, f"{name} is not one of the two teams.")
    own = goal.own_passage
    passage = own if own is not None and not is_of_this_goal(goal, passage) else passage
    if goal.scorer and not goal.own_goal and GoalKind.OWN_GOAL in kinds_told(goal, passage):
        return finding.held(Reason.ROLE_UNCLEAR, "The passage tells of an own goal, and this is not proposed as one.")
    told = _side_told(goal, passage)
    told = told or side_by_gains(Gain(goal.survey, sides, goal.scorer, goal.ties, goal.own_goal), passage)
    if told is None and not goal.own_goal and (announced := led_in(goal.survey, passage)) is not None:
        told = side_by_gains(Gain(goal.survey, sides), announced)
    told = told or _by_winner(goal, sides, passage)
    if told is None:
        return replace(finding, evidence=(passage,), support=UNDECIDED)
    if told != side:
        return finding.held(Reason.WRONG_TEAM, f"The article gives this goal to {sides.named(told)}.")
    return replace(finding, evidence=(passage,))


def _by_winner(goal: ClaimedGoal, sides: Sides, passage: Evidence) -> str | None:
    """The side that won, for the goal that the words call the winning one; none where the article tells both as it."""
    words = fold_text(passage.quote)
    if (step_of(passage.quote) is not Step.WINNER or _WHO_WON.search(words)) and not _WON_BY_GOALS.search(words):
        return None
    votes = winners(goal.survey, sides)
    return next(iter(votes)) if len(+votes) == 1 else None


_WON_BY_GOALS = re.compile(
    r"(?<![a-z])(?:three points|victory|win|triumph)(?: [a-z0-9-]+){0,2} (?:after|thanks to|courtesy of|with|through) "
    r"(?:[a-z-]+ )?(?:goals?|strikes|headers) (?:from|by) "
)
"""English words for goals that a win was by, whoever it is told to be of."""
_WHO_WON = re.compile(
    r"(?<!the )(?<!a )(?<!late )(?<!minute )(?<!time )(?<!dramatic )(?<!deserved )\bwinner\b|winner of"
)
"""An English winner who is a person, or of a cup, and not a goal."""


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
    for telling in _nearest_first(goal, tellings):
        if telling.scorers and scorer and not goal.is_by_scorer(telling):
            continue
        side = _gaining(survey.article.text, sides, telling, survey.parts(passage))
        apart = survey.article.text[telling.team.end : telling.start] if telling.team and not telling.scorers else ""
        if side and not is_hindered(survey.language, apart):
            return side
    return _side_of_scorer(goal, passage, sides, ties, scorer) if scorer else None


def _nearest_first(goal: ClaimedGoal, tellings: Sequence[Telling]) -> Sequence[Telling]:
    """The tellings, nearest to the scorer's own first, without those behind it that are nearer to another's."""
    own = next((one for one in tellings if goal.is_by_scorer(one)), None)
    if own is None:
        return tellings
    others = [one.start for one in tellings if one.scorers and not goal.is_by_scorer(one)]
    far = {one.start for one in tellings for at in others if abs(at - one.start) < one.start - own.start}
    text, language = goal.survey.article.text, goal.survey.language
    far |= {one.start for one in tellings if one.end < own.start and is_turned(language, text[one.end : own.start])}
    far |= {one.start for one in tellings if own.end < one.start and is_turned(language, text[own.end : one.start])}
    return sorted((one for one in tellings if one.start not in far), key=lambda one: abs(one.start - own.start))


def _side_of_scorer(goal: ClaimedGoal, passage: Evidence, sides: Sides, ties: Ties, scorer: str) -> str | None:
    """The side by "for the visitors", by a list of this scorer's goals, or by where the scorer plays."""
    survey = goal.survey
    if side := _by_hosts_or_guests(_about(survey.around(passage).quote, scorer)):
        return side
    if not goal.own_goal and (side := side_in_words(survey, survey.around(passage), _own_tellings(goal, passage))):
        return side
    if survey.language == "fr" and (side := _by_townsman(goal, passage, sides, scorer)):
        return opposite(side) if goal.own_goal else side
    for listed in survey.listed:
        if survey.same(listed.name, scorer) and listed.own_goal == goal.own_goal:
            side = credited_by_list(survey, sides, ties, listed)
            if side:
                return side
    side = side_of(survey, ties, scorer)
    if side:
        return opposite(side) if goal.own_goal else side
    return side_by_others(survey, ties, passage, scorer, own_goal=goal.own_goal)


def _by_townsman(goal: ClaimedGoal, passage: Evidence, sides: Sides, scorer: str) -> str | None:
    """The side by a French word for a town's people beside the scorer: "l'attaquant rochebrunois Kern"."""
    survey, around, told = goal.survey, goal.survey.around(passage), set[str]()
    for mention in survey.parts(around).mentions:
        if mention.team or not survey.same(mention.name, scorer):
            continue
        before = fold_text(survey.article.text[around.start : mention.start])
        after = fold_text(survey.article.text[mention.end : around.end])
        for found in (_TOWNSMAN_BEFORE.search(before), _TOWNSMAN_AFTER.match(after)):
            side = sides.only(partial(is_of_town, found["word"])) if found else None
            told |= {side} if side else set()
    return told.pop() if len(told) == 1 else None


_TOWNSMAN_BEFORE = re.compile(r"(?<![a-z])(?P<word>[a-z]{6,}) $")
_TOWNSMAN_AFTER = re.compile(r",? (?:le |la |l')(?:[a-z-]+ ){0,2}?(?P<word>[a-z]{6,})(?=[ ,.)])")


def _own_tellings(goal: ClaimedGoal, passage: Evidence) -> list[Telling]:
    """The tellings of the sentence, if it tells of nobody else's goal, up to where it turns to the other side."""
    told, text = goal.survey.parts(passage).tellings, goal.survey.article.text
    if any(one.scorers and not goal.is_by_scorer(one) for one in told):
        return []
    own = next((one for one in told if one.scorers), None)
    return [one for one in told if own is None or not is_turned(goal.survey.language, text[own.end : one.start])]


def _gaining(text: str, sides: Sides, telling: Telling, parts: Parts) -> str | None:
    """The team that the telling's own words name as gaining: "put United ahead"."""
    named = telling.team if telling.team and not is_scored_against(text, telling.team) else None
    team = named or team_within(text, parts, telling)
    return sides.side(team.name) if team else None


_FOR_AWAY = re.compile(
    r"(?<![a-z])(?:for the visitors|per gli ospiti|para (?:la visita|los visitantes|os visitantes)|fur die gaste|"
    r"(?<!malheureusement )(?<!dommage )(?<!heureusement )(?<!deception )(?<!desillusion )(?<!froide )"
    r"pour les visiteu(?:rs|ses))(?![a-z])"
)
_FOR_HOME = re.compile(
    r"(?<![a-z])(?:for the (?:hosts|home side)|per i padroni di casa|para (?:los locales|el local|os donos da casa)|"
    r"fur die gastgeber|"
    r"(?<!malheureusement )(?<!dommage )(?<!heureusement )(?<!deception )(?<!desillusion )(?<!froide )"
    r"pour les loca(?:ux|les))(?![a-z])"
)


_WOE = re.compile(
    r"(?:misery|heartbreak|disaster|worse|worst|blow|trouble|nightmare|woes?|agony|problems?|pain|calamity|"
    r"frustration|despair)(?: [a-z]+){0,4}? for the (?:visitors|hosts|home side)"
)
"""What befalls a side when the other one scores."""
_TURNS = re.compile(r";|,? (?:but|however|only for|before|while)(?![a-z])")


def _about(words: str, scorer: str) -> str:
    """The part of an English sentence, between its turns, that names the scorer; all of it where none or more do."""
    parts = _TURNS.split(words)
    named = [one for one in parts if scorer.rsplit(" ", 1)[-1] in one]
    return named[0] if len(named) == 1 else words


def _by_hosts_or_guests(words: str) -> str | None:
    """The side that the words give a goal to as guests or hosts: "levelled for the visitors"; none where both."""
    folded = _WOE.sub(" ", fold_text(words))
    home, away = _FOR_HOME.search(folded) is not None, _FOR_AWAY.search(folded) is not None
    return None if home == away else ("home" if home else "away")
