"""The gate put to the test without a model: right answers have to pass, answers with one thing wrong must not."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Sequence

from pydantic import JsonValue

from summarizer.evaluation.cases import Case
from summarizer.evaluation.judging import judge
from summarizer.evaluation.mutation import mutants
from summarizer.evaluation.right_answers import RightAnswer, right_answer
from summarizer.evaluation.scoring import CaseScore, Finding, row_of, score_case
from summarizer.evaluation.workshop import Mutant
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.summary import ArticleInfo, ArticleSummary
from summarizer.schemas.values import Value
from summarizer.schemas.verdict import Answers, Verdict

Verify = Callable[[Article, Proposal, Answers | None], Verdict]
"""Verification as a callable: article, proposal and the second look's answers to the verdict."""

Look = Callable[[Article, Proposal], Awaitable[Answers]]
"""The second look as a callable: it asks what verification would ask about a proposal, and gives the answers."""

RIGHT = "right"
"""The name of the unaltered answers in a list of failures."""


class GateFailure(Value):
    """A true fact that did not pass, or a wrong answer that did: what was proposed, and what became of it.

    ``outcome`` is the fact that got out, with its path, or the reason for which a true one was held; empty where it was
    neither published nor held. ``evidence`` is the passage that went with it.
    """

    case: str
    language: str
    mutation: str
    path: str
    value: JsonValue
    label: JsonValue
    quote: str
    outcome: str = ""
    evidence: str = ""


class GateRow(Value):
    """How many were tried, and how many of them went as they should: passed if right, caught if wrong."""

    tried: int
    good: int

    @property
    def share(self) -> float | None:
        """The share that went as it should; null where nothing was tried."""
        return self.good / self.tried if self.tried else None


class Trial(Value):
    """One fact put to the gate; ``failure`` is null where it went as it should."""

    case: str
    language: str
    mutation: str
    row: str
    failure: GateFailure | None


async def try_gate(cases: Iterable[Case], verify: Verify, look: Look | None = None) -> tuple[Trial, ...]:
    """Every labelled fact of every case, right and then each way wrong, through verification.

    With ``look`` each proposal gets the answers that a second look gives, as in a run with a model.
    """
    trials: list[Trial] = []
    for case in cases:
        right = right_answer(case)
        score = await _score(case, right.proposal, verify, look)
        trials += _tried_right(case, right, score)
        known = {_told(finding) for finding in score.published if not finding.right}
        for mutant in mutants(case, right.proposal):
            trials.append(_tried(case, mutant, await _score(case, mutant.proposal, verify, look), known))
    return tuple(trials)


async def _score(case: Case, proposal: Proposal, verify: Verify, look: Look | None) -> CaseScore:
    answers = await look(case.article, proposal) if look else None
    return scored(case, verify(case.article, proposal, answers))


def scored(case: Case, verdict: Verdict) -> CaseScore:
    """What a verdict publishes and holds, against the labels."""
    info = ArticleInfo(id=case.article.id)
    return score_case(
        case,
        ArticleSummary(article=info, kind=verdict.kind, matches=verdict.matches, held=verdict.held),
    )


def _tried_right(case: Case, right: RightAnswer, score: CaseScore) -> list[Trial]:
    passed = {finding.label_path for finding in score.published if finding.right}
    held = {finding.label_path: finding for finding in score.held if finding.right}
    return [
        _trial(case, RIGHT, path, None if path in passed else _wrongly_held(case, right, path, held.get(path)))
        for path in right.claimed
    ]


def _wrongly_held(case: Case, right: RightAnswer, path: str, held: Finding | None) -> GateFailure:
    claim, passage = right.claim(path)
    return GateFailure(
        case=case.id,
        language=case.labels.language,
        mutation=RIGHT,
        path=path,
        value=claim.value,
        label=claim.value,
        quote=passage,
        outcome=(held.reason or "") if held else "",
        evidence=held.quote if held else "",
    )


def _tried(case: Case, mutant: Mutant, score: CaseScore, known: set[str]) -> Trial:
    """What came of a wrong answer; ``known`` are falsehoods that the right answer has too, so not this one's doing."""
    out = next((found for found in score.published if _told(found) not in known and _got_out(mutant, found)), None)
    return _trial(case, mutant.mutation, mutant.path, _let_out(case, mutant, out) if out else None)


def _let_out(case: Case, mutant: Mutant, out: Finding) -> GateFailure:
    return GateFailure(
        case=case.id,
        language=case.labels.language,
        mutation=mutant.mutation,
        path=mutant.path,
        value=mutant.wrong,
        label=out.label,
        quote=mutant.quote,
        outcome=f"{out.path} = {json.dumps(out.value, ensure_ascii=False)}",
        evidence=out.quote,
    )


def _got_out(mutant: Mutant, finding: Finding) -> bool:
    """Whether a published fact is false, or, of a value that is right, rests on the passage that was misplaced."""
    if not mutant.misplaced:
        return not finding.right
    same = finding.row == mutant.row and judge(finding.row, finding.value, mutant.wrong) is True
    return same and mutant.quote in finding.quote


def _told(finding: Finding) -> str:
    return f"{finding.row} {finding.value}"


def _trial(case: Case, mutation: str, path: str, failure: GateFailure | None) -> Trial:
    return Trial(
        case=case.id,
        language=case.labels.language,
        mutation=mutation,
        row=row_of(path),
        failure=failure,
    )


def rates(trials: Sequence[Trial], key: Callable[[Trial], str]) -> dict[str, GateRow]:
    """The rates by anything a trial can be told by, in order of first appearance."""
    groups: dict[str, list[Trial]] = {}
    for trial in trials:
        groups.setdefault(key(trial), []).append(trial)
    return {
        name: GateRow(tried=len(group), good=sum(trial.failure is None for trial in group))
        for name, group in groups.items()
    }
