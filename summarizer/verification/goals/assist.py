"""Checks who set a goal up: by the words of a passage that tells of it, or by elimination; an own goal has none."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from summarizer.grounding.folding import fold_text
from summarizer.roles import Parts, Role, Ruling, judge, people_of, roles_of, tellings_in
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.findings import CONFIRMED, DERIVED, Finding
from summarizer.verification.goals.claimed import ClaimedGoal
from summarizer.verification.goals.kind import kinds_told
from summarizer.verification.goals.stopped import is_stopped
from summarizer.verification.goals.whose_sentence import is_of_another
from summarizer.verification.names_check import supported_name
from summarizer.verification.questions import asked


def checked_assist(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The assist: told by the words or the only one left, held where they tell of no such pass, or asked."""
    survey = goal.survey
    found = supported_name(survey, finding, passage, person=True)
    if found.reason:
        return found
    name = str(finding.value)
    if goal.scorer and survey.same(name, goal.scorer):
        return found.held(Reason.WRONG_ROLE, f"{name} is the scorer of this goal.")
    if is_of_another(goal, passage) or not goal.is_told_in(passage):
        return found.held(Reason.TEXT_NOT_IN_PASSAGE, "The passage does not tell of this goal.")
    if GoalKind.OWN_GOAL in kinds_told(goal, passage):
        return found.held(Reason.WRONG_ROLE, "An own goal has no assist.")
    kind = goal.event.fields.get("kind")
    if kind is not None and kind.value == GoalKind.PENALTY:
        return found.held(Reason.WRONG_ROLE, "A penalty has no assist.")
    return _judged(goal, found, passage, name)


def _joined_with(goal: ClaimedGoal, passage: Evidence, name: str) -> str | None:
    """Who passes together with this player, of whom no words make one the last: "Kern and Falk fed Vos"; or nobody."""
    survey, text = goal.survey, goal.survey.article.text
    people = [one for one in survey.parts(passage).mentions if not one.team]
    scorers = [goal.scorer, *(m.name for one in survey.parts(passage).tellings for m in one.scorers)]
    for one, other in pairwise(people):
        pair = [m.name for m in (one, other)]
        behind = text[other.end : other.end + _VERB_REACH]
        if not (_AND.fullmatch(fold_text(text[one.end : other.start])) and _TOGETHER.match(fold_text(behind))):
            continue
        others = [each for each in pair if not survey.same(each, name)]
        if len(others) == 1 and not any(scorer and survey.same(scorer, others[0]) for scorer in scorers):
            return others[0]
    return None


_SERVES = re.compile(
    r" (?:(?:later|then|also|himself|poi|luego|dann|puis|depois) )?(?:"
    r"sets? up|teed up|fed|found|picked out|released|played in|(?:crossed|passed|squared)(?: (?:for|to))?|"
    r"laid (?:it|the ball|one) (?:off |on )?(?:for|to)|"
    r"(?:serve|servi|ha servito|innesca|innesco|imbecca|pesca|trova|trovo|ha trovato)(?: (?:a|il pallone a))?|"
    r"(?:asistio|habilito|sirvio|encontro|encuentra|dio el pase)(?: (?:para|a))?|"
    r"(?:legte|flankte|passte|spielte)(?: (?:fur|auf|zu))?|bediente|(?:a )?(?:servi|sert|lance|trouve|decale)|"
    r"(?:assistiu|serviu|lancou|encontrou|encontra|achou|acha)(?: (?:para|a))?) ?"
)
"""Words by which a player sets up who is named behind them."""
_GIVES_TO = re.compile(
    r"(?:(?<![a-z])(?:and|e|ed|y|et|und|before|avant de|prima di|antes de|then|poi|luego|puis|dann|depois)|,)"
    r"(?: (?:then|later|also|poi|luego|despues|dann|puis|ensuite|depois|en))?(?: (?:ha|a))? (?:"
    r"(?:sent|sending|sets?|setting|teed|teeing|fed|feeding|assist(?:ed|ing|s)|serv(?:ed|ing)|found|finding|"
    r"releas(?:ed|ing)|played|playing)(?: (?:up|in|through|for))*|"
    r"(?:lanci\w*|serv\w+|mand\w+|imbecc\w+|innesc\w+|pesc\w+|regal\w+|offr\w+)"
    r"(?: (?:un |il |la |l')[a-z]+)?(?: (?:a|per))?|"
    r"(?:lanz\w+|asisti\w*|asiste|sirv\w+|dio|da|habilit\w+|regal\w+|cedi\w+|dejo)(?: [a-z]+){0,4} a|"
    r"(?:lanc\w+|sert|servi|servant|offr\w+|offert|trouv\w+|decal\w+|adress\w+)"
    r"(?: (?:[a-z]+ment|(?:le|la|un|une) [a-z]+))?(?: a)?|"
    r"(?:legte|bediente|schickte|setzte|bereitete|spielte)(?: (?:dann|noch|spater))?(?: (?:fur|auf|das \d:\d durch))?|"
    r"(?:lanc\w+|serv\w+|assistiu|encontr\w+|deu|deixou|tocou|passou)(?: (?:o|a|um|uma) [a-z]+)?(?: (?:para|a|ao))?"
    r") $"
)
"""Words by which a scorer goes on to set up who is named behind them: "scored and then assisted"."""
_AND = re.compile(r" (?:and|e|ed|y|und|et) ")
_VERB_REACH = 40
_TOGETHER = re.compile(
    r" (?:both |then |to )?(?:combined|linked(?: up)?|exchanged|fed|found|set up|teed up|worked|were involved|"
    r"sono riusciti|combinano|hanno (?:combinato|servito|innescato)|servono|innescano|combinaron|asistieron|conectaron|"
    r"kombinierten|spielten|bedienten|ont (?:combine|servi|decale)|combinent|servent|tabelaram|combinaram|"
    r"coordenaram-se|serviram)(?![a-z])"
)
"""Verbs of two who set a goal up, right behind their names."""


def _judged(goal: ClaimedGoal, found: Finding, passage: Evidence, name: str) -> Finding:
    """An assist by the rules on roles; none where two made it together, or where the ball was stopped."""
    if objection := _objection(goal, passage, name):
        return found.held(*objection)
    parts = goal.survey.parts(passage)
    ruling = judge(parts, name, Role.ASSIST, (passage.start, passage.end), goal.survey.same)
    if ruling.ruling is Ruling.CONFIRMED:
        if _made_another(goal, parts, passage, name):
            return found.held(Reason.WRONG_ROLE, f"{name} did not make this goal, but another of the passage.")
        return replace(found, support=CONFIRMED)
    if ruling.ruling is Ruling.CONTRADICTED:
        return found.held(Reason.WRONG_ROLE, f"{name} did not make this goal: {ruling.why}.")
    if _passed_last(goal, parts, name) or _is_only_helper(goal, parts, passage, name):
        return replace(found, support=DERIVED)
    return asked(goal.survey, found, passage, RoleAsked.ASSIST, people_of(parts, goal.survey.same), goal.team)


def _objection(goal: ClaimedGoal, passage: Evidence, name: str) -> tuple[Reason, str] | None:
    if other := _joined_with(goal, passage, name):
        return Reason.CONTRADICTED, f"The passage has {name} and {other} set this goal up together."
    if other := _served(goal, passage, name):
        return Reason.WRONG_ROLE, f"{name} set {other} up here."
    if _is_served(goal, passage, name):
        return Reason.WRONG_ROLE, f"{goal.scorer} set {name} up here, not the other way round."
    if is_stopped(goal, passage, name):
        return Reason.WRONG_ROLE, f"The passage has the ball of {name} stopped before the goal."
    return None


def _served(goal: ClaimedGoal, passage: Evidence, name: str) -> str | None:
    """Whom a player set up by the words between the two names, be it neither the scorer nor before him; or nobody."""
    survey, text = goal.survey, goal.survey.article.text
    if goal.scorer is None:
        return None
    people = [one for one in survey.parts(passage).mentions if not one.team]
    for at, (one, other) in enumerate(pairwise(people), 1):
        if survey.same(one.name, name) and _SERVES.fullmatch(fold_text(text[one.end : other.start])):
            left = (m.name for m in people[at:])
            return None if any(survey.same(each, goal.scorer) for each in left) else other.name
    return None


def _is_served(goal: ClaimedGoal, passage: Evidence, name: str) -> bool:
    """Whether the scorer goes on to set this player up, by the words between the two names."""
    survey, text = goal.survey, goal.survey.article.text
    people = [one for one in survey.parts(passage).mentions if not one.team]
    return goal.scorer is not None and any(
        survey.same(one.name, goal.scorer)
        and survey.same(other.name, name)
        and _GIVES_TO.search(fold_text(text[one.end : other.start] + "|").removesuffix("|")) is not None
        for one, other in pairwise(people)
    )


def _made_another(goal: ClaimedGoal, parts: Parts, passage: Evidence, name: str) -> bool:
    """Whether each telling that this player sets up is of somebody else's goal, and another is of this one."""
    told = tellings_in(parts, (passage.start, passage.end))
    made = [one for one in told if any(goal.survey.same(m.name, name) for m in one.assists)]
    theirs = bool(made) and all(one.scorers and not goal.is_by_scorer(one) for one in made)
    return theirs and any(goal.is_by_scorer(one) for one in told)


def _passed_last(goal: ClaimedGoal, parts: Parts, name: str) -> bool:
    """Whether a passage without words of its own for the goal has this player pass last before the scorer."""
    survey, scorer = goal.survey, goal.scorer
    if parts.tellings or scorer is None:
        return False
    scorers = [m.start for m in parts.mentions if not m.team and survey.same(m.name, scorer)]
    givers = [m for m in parts.mentions if Role.ASSIST in parts.of(m) and scorers and m.start < scorers[-1]]
    if not givers or not survey.same(givers[-1].name, name):
        return False
    return not any(not m.team and givers[-1].end <= m.start < scorers[-1] for m in parts.mentions)


def _is_only_helper(goal: ClaimedGoal, parts: Parts, passage: Evidence, name: str) -> bool:
    """Whether a passage that tells of a pass, or of his part, names nobody but the scorer and this player."""
    survey, scorer = goal.survey, goal.scorer
    told = Role.ASSIST in roles_of(parts, name, survey.same) and not parts.tellings
    if scorer is None or not (told or _SETS_UP.search(fold_text(passage.quote))):
        return False
    left = [
        one
        for one in people_of(parts, survey.same)
        if not survey.same(one, scorer) and not roles_of(parts, one, survey.same) & _NO_HELPER
    ]
    return len(left) == 1 and survey.same(left[0], name) and survey.cast.support(scorer, passage) is not None


_SETS_UP = re.compile(
    (
        r"\b(?:assist\w*|cross\w*|pass(?:ed|es|ing)?|one-two|combin\w+|through ball|lay-?off|"
        r"knock\w*|passaggio|sponda|servi\w+|uno-due|scegli\w+|filtra\w+|"
        r"pase|centro|asistencia|pared|cedio|flanke\w*|zuspiel\w*|vorlage\w*|pass\b|"
        r"doppelpass|steilpass\w*|querpass\w*|passe|centre\b|decal\w+|une-deux|"
        r"cruz(?:ou|a|ar|ando|amentos?)|assistencia|tabel\w+|toque|lanc\w+)\b"
    ),
)
_NO_HELPER = frozenset(
    {
        Role.BEATEN,
        Role.CONCEDED,
        Role.COACH,
        Role.REFEREE,
        Role.OFFICIAL,
        Role.SAVED,
        Role.OPPONENT,
        Role.WENT_OFF,
    },
)
