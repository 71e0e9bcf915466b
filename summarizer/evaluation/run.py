"""Runs an evaluation: every case through a way of summarizing, or every built answer through the gate."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from summarizer.errors import SummarizerError
from summarizer.evaluation.careless import try_carelessly
from summarizer.evaluation.cases import Case
from summarizer.evaluation.gate import Look, Verify, try_gate
from summarizer.evaluation.report import FailedCase, GateReport, Report, gate_report, report_of
from summarizer.evaluation.right_answers import right_answer
from summarizer.evaluation.scoring import score_case
from summarizer.schemas.article import Article
from summarizer.schemas.summary import ArticleInfo, ArticleKind, ArticleSummary

SummarizeOne = Callable[[Article], Awaitable[ArticleSummary]]
"""The pipeline under test, or the plain call of the baseline."""

Clock = Callable[[], float]
"""Seconds since any fixed moment."""


async def evaluate(
    cases: Sequence[Case],
    summarize_one: SummarizeOne,
    *,
    concurrency: int,
    clock: Clock,
    name: str = "",
) -> Report:
    """The report over some cases, ``concurrency`` of them at a time; the order of completion leaves no trace in it.

    A case whose summary fails with an error of ours is listed as failed and scored as if nothing had been published.
    """
    slots = asyncio.Semaphore(concurrency)

    async def one(case: Case) -> ArticleSummary | SummarizerError:
        async with slots:
            try:
                return await summarize_one(case.article)
            except SummarizerError as error:
                return error

    start = clock()
    results = await asyncio.gather(*(one(case) for case in cases))
    seconds = clock() - start
    summaries = [_summary(case, result) for case, result in zip(cases, results, strict=True)]
    return report_of(
        [score_case(case, summary) for case, summary in zip(cases, summaries, strict=True)],
        [attempt for summary in summaries for attempt in summary.attempts],
        seconds,
        [
            FailedCase(case=case.id, message=str(result))
            for case, result in zip(cases, results, strict=True)
            if isinstance(result, SummarizerError)
        ],
        name,
    )


async def evaluate_gate(
    cases: Sequence[Case], verify: Verify, look: Look | None = None, *, careless: bool = False
) -> GateReport:
    """What the gate lets pass and catches of answers built from the labels; only ``look`` may need a model.

    With ``careless`` also what it lets pass of answers that give every name and number of the article any part.
    """
    without = [f"{case.id} {path}" for case in cases for path in right_answer(case).without_passage]
    return gate_report(await try_gate(cases, verify, look), without, try_carelessly(cases, verify) if careless else ())


def _summary(case: Case, result: ArticleSummary | SummarizerError) -> ArticleSummary:
    if isinstance(result, ArticleSummary):
        return result
    return ArticleSummary(article=ArticleInfo(id=case.article.id), kind=ArticleKind.OTHER)
