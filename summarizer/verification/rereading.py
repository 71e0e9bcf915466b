"""What a second reading of the whole article is asked: who did what, for which side, where and when.

Each question names the match, unless its teams are what is asked, and is put without the earlier answer. It settles
what no rule decides, and what a rule of language reads otherwise: somebody else, a doubt, another match, a score that
does not last. Two readings that agree weigh more than one pattern. Goals that were ruled out, the laws of the game,
quotes that stand nowhere and what an article's kind rules out are not asked about; a final score in no digits has to be
the sum of the goals as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Minute, Score
from summarizer.schemas.verdict import NOT_TOLD, Answers, Question, RoleAsked
from summarizer.teams import shipped_names
from summarizer.verification.askable import Askable, askables, is_in_doubt
from summarizer.verification.club_names import is_short_for
from summarizer.verification.findings import DERIVED, Candidate, Finding
from summarizer.verification.quotes import shown
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey

_WORKING = "a second reading of the article, without the first answer, says the same"
_LISTED = re.compile(r"\s*[,;/&]\s*|\s+(?:and|und|y|e|et)\s+")
_SCORE = re.compile(r"(?<!\d)(\d{1,2})\D{1,3}(\d{1,2})(?!\d)")


def with_doers(survey: Survey, candidate: Candidate) -> Candidate:
    """The match as it is if a second reading agrees on who did what: what is then open is asked along with it."""
    if not is_in_doubt(candidate):
        return candidate
    for askable in askables(survey, candidate):
        if askable.path.is_doer and askable.is_open(candidate):
            finding = askable.path.of(candidate)
            candidate = askable.path.put(candidate, _standing(finding, askable)) if finding else candidate
    return candidate


def article_questions(survey: Survey, examined: Candidate, settled: Candidate) -> Iterator[Question]:
    """The questions on what is held in a match though it may be true, when everything else of it is settled.

    While a team is in doubt it is asked only which two play: every other question names them. An article that carries
    suspicious text gets none: what sways one reading may sway the next.
    """
    if survey.article.suspicions or not (is_in_doubt(examined) or is_in_doubt(settled)):
        return
    questions = [one.question for one in askables(survey, examined) if one.is_open(examined) or one.is_open(settled)]
    teams = [question for question in questions if question.role is RoleAsked.TEAM]
    yield from teams or questions


def with_rereading(survey: Survey, candidate: Candidate, answers: Answers) -> Candidate:
    """The match with its open facts standing where a second reading agrees, and held where it differs."""
    for askable in askables(survey, candidate) if answers else ():
        finding, answer = askable.path.of(candidate), answers.get(askable.question.id)
        if finding and answer is not None and (finding.reason is None or askable.is_open(candidate)):
            candidate = askable.path.put(candidate, _answered(survey, finding, askable, answer, candidate.sides))
    return candidate


def _answered(survey: Survey, finding: Finding, askable: Askable, answer: str, sides: Sides | None) -> Finding:
    question = askable.question
    if sides is not None and _agrees(survey, finding, question, answer, sides):
        uncounted = question.role is RoleAsked.SCORE and finding.reason is Reason.NUMBER_NOT_IN_PASSAGE
        return replace(finding, agreed=True) if uncounted else _standing(finding, askable)
    said = "that it is not told" if answer == NOT_TOLD else answer
    message = f"A second reading of the article gave {said}, not {shown(finding.raw)}."
    return replace(finding, reason=None).held(Reason.SECOND_LOOK_DISAGREES, message)


def _standing(finding: Finding, askable: Askable) -> Finding:
    """The finding as it stands where a second reading says the same."""
    working = f"{finding.working}; {_WORKING}" if finding.working else _WORKING
    evidence = askable.evidence
    open_one = replace(finding, reason=None, message="", question=None)
    return replace(open_one, evidence=evidence, support=DERIVED, working=working, agreed=True)


def _agrees(survey: Survey, finding: Finding, question: Question, answer: str, sides: Sides) -> bool:
    value, role = finding.value, question.role
    if isinstance(value, Minute):
        return answer.replace(" ", "").rstrip("'’.") == str(value).rstrip("'")
    if isinstance(value, Score):
        return _is_score(value, question, answer, sides)
    if role is RoleAsked.KIND:
        return answer == str(value).replace("_", " ")
    if role is RoleAsked.AT_HOME:
        return answer == sides.home
    if role in {RoleAsked.VENUE, RoleAsked.COMPETITION}:
        told, claimed = fold_text(answer).strip(), fold_text(str(value)).strip()
        return any(whole_words(claimed, told)) or any(whole_words(told, claimed))
    names = _LISTED.split(answer) if question.several or role is RoleAsked.TEAM else [answer]
    return any((_are_one_team if role is RoleAsked.TEAM else Survey.same)(survey, name, str(value)) for name in names)


def _are_one_team(survey: Survey, one: str, other: str) -> bool:
    """Whether two names are one team's: the article's own forms, one short for the other, or a known other name."""
    short = is_short_for(one, other) or is_short_for(other, one)
    return short or survey.same(one, other) or shipped_names().same(one, other)


def _is_score(score: Score, question: Question, answer: str, sides: Sides) -> bool:
    """Whether an answer gives a score, its goals in the order that the question asks for, or who won by it."""
    if question.role is RoleAsked.WINNER:
        return score.home != score.away and answer == sides.named("home" if score.home > score.away else "away")
    told = _SCORE.search(answer)
    asked_for = (score.home, score.away) if question.team == sides.home else (score.away, score.home)
    return told is not None and (int(told[1]), int(told[2])) == asked_for
