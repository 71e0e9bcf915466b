"""``summarize eval``: how much of what is published on labelled cases is true, and what changed since last time."""

# ruff: noqa: PLC0415 (nothing heavy is loaded for --help)

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options
from summarizer.cli.articles import say
from summarizer.cli.progress import progress
from summarizer.cli.screen import width

if TYPE_CHECKING:
    from summarizer.evaluation.cases import Case
    from summarizer.evaluation.report import GateReport, Report
    from summarizer.schemas.article import Article
    from summarizer.schemas.summary import ArticleSummary
    from summarizer.settings import Settings
    from summarizer.summarization import Summarizer

    SummarizeOne = Callable[[Article], Awaitable[ArticleSummary]]


def evaluate(  # noqa: PLR0913 (one parameter an option)
    cases: Annotated[Path, typer.Argument(help="A folder with articles/ID.txt and gold/ID.json.", show_default=False)],
    *,
    gate: Annotated[
        bool, typer.Option("--gate", help="Put the gate alone to the test, with answers made from the labels.")
    ] = False,
    careless: Annotated[
        bool,
        typer.Option("--careless", help="With --gate: also every name and number of every sentence, in every part."),
    ] = False,
    baseline: Annotated[
        bool, typer.Option("--baseline", help="One plain call an article, checked against the schema alone.")
    ] = False,
    compare: Annotated[
        Path | None, typer.Option("--compare", help="An earlier report (--json): say what got better and worse.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The report as JSON.")] = False,
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    prompts: options.Prompts = None,
    recordings: options.Recordings = None,
    mode: options.Mode = None,
    plan: options.Plan = None,
    concurrency: options.Concurrency = None,
    config: options.Config = None,
) -> None:
    """Score every published fact on labelled cases against the labels, and list what is false and what wrongly held."""
    from summarizer.concurrency import run_async
    from summarizer.errors import UsageError
    from summarizer.evaluation.cases import load_cases

    if gate and baseline:
        raise UsageError("--gate and --baseline exclude each other; choose one")
    if careless and not gate:
        raise UsageError("--careless puts answers to the gate alone; add --gate")
    earlier = _earlier(compare) if compare else None
    given = options.settings(
        model=model, base_url=base_url, prompts=prompts, recordings=recordings, mode=mode, plan=plan,
        concurrency=concurrency, config=config,
    )  # fmt: skip
    loaded = load_cases(cases)
    look = given if model or base_url else None
    report = run_async(_gate(loaded, look, careless=careless) if gate else _whole(loaded, given, baseline=baseline))
    _print(report, earlier, as_json=as_json)


async def _whole(cases: tuple[Case, ...], given: Settings, *, baseline: bool) -> Report:
    import time

    from summarizer.evaluation.run import evaluate as run
    from summarizer.library import summarizer
    from summarizer.models.choice import choose

    choice = choose(given)
    if choice.line:
        say(choice.line)
    with progress(len(cases), "cases") as advance:
        async with summarizer(settings=given) as (one, limit):
            work: SummarizeOne = _plainly(one) if baseline else one

            async def counted(article: Article) -> ArticleSummary:
                try:
                    return await work(article)
                finally:
                    advance()

            name = f"{choice.name}, {'one plain call' if baseline else 'whole way'}"
            return await run(cases, counted, concurrency=limit, clock=time.perf_counter, name=name)


def _plainly(one: Summarizer) -> SummarizeOne:
    """The same model and the same whole question, its schema checked and nothing else."""
    from summarizer.errors import NoUsableAnswer
    from summarizer.evaluation.baseline import ungated
    from summarizer.reading import Plan, read

    async def work(article: Article) -> ArticleSummary:
        reading = await read(article, one.model, Plan.WHOLE, one.prompts)
        if reading.proposal is None:
            raise NoUsableAnswer(f"{article.path}: {one.model.name} gave no usable answer: {reading.problem}")
        return ungated(reading.proposal, article).model_copy(update={"attempts": reading.attempts})

    return work


async def _gate(cases: tuple[Case, ...], look: Settings | None, *, careless: bool) -> Report:
    from summarizer.evaluation.run import evaluate_gate
    from summarizer.library import summarizer
    from summarizer.verification import verify

    if look is None:
        return _gate_report(cases, await evaluate_gate(cases, verify, careless=careless), "gate alone")
    async with summarizer(settings=look) as (one, _):
        told: GateReport = await evaluate_gate(cases, verify, one.second_look, careless=careless)
        report: Report = _gate_report(cases, told, f"gate with {one.model.name} as second look")
        return report


def _gate_report(cases: tuple[Case, ...], gate: GateReport, name: str) -> Report:
    from summarizer.evaluation.report import Report

    return Report(name=name, cases=len(cases), gate=gate)


def _earlier(path: Path) -> Report:
    from pydantic import ValidationError

    from summarizer.errors import InputError
    from summarizer.evaluation.report import Report

    try:
        return Report.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); name a report that --json wrote") from error
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise InputError(f"{path}: is no report of this program ({place}); name one that --json wrote") from error


def _print(report: Report, earlier: Report | None, *, as_json: bool) -> None:
    from summarizer.evaluation.comparison import compare
    from summarizer.evaluation.tables import comparison_text, report_text

    if as_json:
        typer.echo(report.model_dump_json(indent=2))
    else:
        typer.echo(report_text(report, width=width(), colour=sys.stdout.isatty()), nl=False)
    if earlier:
        # beside JSON on stdout the comparison is for a person, and a person reads stderr
        text = comparison_text(compare(earlier, report), width=width(), colour=False)
        typer.echo(text, nl=False, err=as_json)
