"""The blind second look: short questions about a passage alone, and what becomes of their answers."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import NOT_TOLD, Answers, Question, RoleAsked
from summarizer.verification.findings import UNDECIDED, Finding
from summarizer.verification.quotes import clipped, shown
from summarizer.verification.survey import Survey


def asked(  # noqa: PLR0913, PLR0917 - each argument is a part of the question
    survey: Survey, finding: Finding, passage: Evidence, role: RoleAsked, people: Sequence[str], team: str | None = None
) -> Finding:
    """The finding left open with a question on the sentence around its passage; held where nobody could be chosen."""
    if not people:
        return finding.held(
            Reason.ROLE_UNCLEAR, f"The passage does not tell who has this part: “{clipped(passage.quote)}”."
        )
    around = survey.around(passage)
    question = Question(
        id=question_id(survey.article, around, role, team),
        role=role,
        passage=around,
        team=team,
        options=(*people, NOT_TOLD),
    )
    return replace(finding, question=question, support=UNDECIDED)


def question_id(article: Article, around: Evidence, role: RoleAsked, about: str | None) -> str:
    """The id of a question: the same for the same article, sentence, role and whom it is about."""
    key = f"{article.id}|{around.start}|{around.end}|{role.value}|{about or ''}"
    return f"{role.value}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"


def answered(survey: Survey, finding: Finding, answers: Answers) -> Finding:
    """An open finding after the second look: standing where it agrees, held where it differs or is missing."""
    question = finding.question
    if question is None or finding.reason:
        return finding
    answer = answers.get(question.id)
    if answer is None:
        return finding.held(
            Reason.ROLE_UNCLEAR,
            (
                f"The passage does not tell clearly that {shown(finding.raw)} is right: "
                f"“{clipped(question.passage.quote)}”."
            ),
        )
    if answer != NOT_TOLD and survey.same(answer, str(finding.value)):
        return replace(finding, question=None)
    said = "that nobody is named" if answer == NOT_TOLD else answer
    return finding.held(
        Reason.SECOND_LOOK_DISAGREES, f"A second reading of the passage gave {said}, not {shown(finding.raw)}."
    )
