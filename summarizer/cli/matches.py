"""``summarize matches`` and ``summarize diff``: what articles together say of each match, and what changed."""

# ruff: noqa: PLC0415 (nothing heavy is loaded for --help)

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options
from summarizer.cli.articles import Failures, Inputs, readable, say
from summarizer.cli.progress import progress
from summarizer.cli.screen import width

if TYPE_CHECKING:
    from summarizer.gathering import Desk, Gathered
    from summarizer.schemas.article import Article
    from summarizer.schemas.report import MatchReport
    from summarizer.schemas.summary import ArticleSummary
    from summarizer.settings import Settings

Report = Annotated[Path, typer.Argument(help="A match report, or several, as `summarize matches --json` writes them.")]


def matches(  # noqa: PLR0913 (one parameter an option)
    inputs: Inputs,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a match, one a line.")] = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Markdown instead of the terminal view.")] = False,
    language: Annotated[str | None, typer.Option(help="Language of headlines and stories; else the sources'.")] = None,
    sentences: Annotated[int | None, typer.Option(min=1, help="The most sentences that a story may have.")] = None,
    writer: Annotated[
        str, typer.Option(help="Who writes the story: template, or model (every sentence checked).")
    ] = "template",
    aliases: Annotated[Path | None, typer.Option(help="A TOML file of the house's names of teams.")] = None,
    rulings: Annotated[Path | None, typer.Option(help="The file of editors' rulings.")] = None,
    results: Annotated[Path | None, typer.Option(help="A result feed (openfootball JSON) as one more source.")] = None,
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    prompts: options.Prompts = None,
    recordings: options.Recordings = None,
    mode: options.Mode = None,
    plan: options.Plan = None,
    concurrency: options.Concurrency = None,
    config: options.Config = None,
) -> None:
    """Read articles and print what they together say of each match: agreed facts, conflicts with quotes, the story."""
    from summarizer.concurrency import run_async
    from summarizer.errors import UsageError

    if as_json and markdown:
        raise UsageError("--json and --markdown exclude each other; choose one")
    if writer not in {"template", "model"}:
        raise UsageError(f"there is no writer {writer!r}; name template or model")
    given = options.settings(
        model=model, base_url=base_url, prompts=prompts, recordings=recordings, mode=mode, plan=plan,
        concurrency=concurrency, config=config,
    )  # fmt: skip
    desk = desk_of(aliases=aliases, rulings=rulings, results=results, language=language, sentences=sentences)
    failures = Failures()
    articles = readable(inputs, failures)
    if not articles:
        failures.leave()
        return
    gathered = run_async(_gathered(given, articles, desk, failures, by_model=writer == "model"))
    for report in gathered.reports:
        typer.echo(_text(report, as_json=as_json, markdown=markdown), nl=as_json)
    for unmatched in gathered.unmatched:
        say(f"ruling on {unmatched.ruling.field or unmatched.ruling.state}: {unmatched.why}")
    failures.leave()


def diff(
    old: Report,
    new: Report,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a changed match, one a line.")] = False,
    language: Annotated[str | None, typer.Option(help="Language of the notices; else the reports'.")] = None,
) -> None:
    """Say what changed between two versions of match reports, field by field, with the correction notice."""
    from summarizer.corrections import correct, predecessor
    from summarizer.story import notice
    from summarizer.teams import shipped_names

    names = shipped_names()
    before = _reports(old)
    for report in _reports(new):
        earlier = predecessor(report, before, names)
        corrected = correct(earlier, report, names) if earlier else report
        for correction in corrected.corrections[len(earlier.corrections) if earlier else 0 :]:
            if as_json:
                typer.echo(correction.model_dump_json())
                continue
            typer.echo(f"{report.headline or report.id}: {correction.correction_class.value}")
            for change in correction.changes:
                typer.echo(f"  {change.field}: {_shown(change.before)} -> {_shown(change.after)}")
            typer.echo(f"  {notice(correction, language or report.language)}")


def desk_of(
    *,
    aliases: Path | None = None,
    rulings: Path | None = None,
    results: Path | None = None,
    language: str | None = None,
    sentences: int | None = None,
) -> Desk:
    """How the house decides and writes, from its files."""
    from summarizer.gathering import Desk
    from summarizer.results import load_results
    from summarizer.rulings import load_rulings
    from summarizer.story import Length
    from summarizer.teams import load_names

    return Desk(
        names=load_names(aliases),
        rulings=load_rulings(rulings) if rulings else (),
        feed=load_results(results) if results else None,
        feed_name=results.stem if results else "",
        language=language,
        length=sentences or Length.MEDIUM,
    )


async def _gathered(
    given: Settings, articles: list[Article], desk: Desk, failures: Failures, *, by_model: bool
) -> Gathered:
    from dataclasses import replace

    from summarizer.errors import SummarizerError
    from summarizer.gathering import gather, told_by_model
    from summarizer.library import each, summarizer
    from summarizer.models.choice import choose

    line = choose(given).line
    if line:
        say(line)
    summaries: list[ArticleSummary] = []
    async with summarizer(settings=given) as (one, limit):
        with progress(len(articles), "articles") as advance:
            async for _, result in each(articles, one, limit=limit):
                advance()
                if isinstance(result, SummarizerError):
                    failures.add(result)
                else:
                    summaries.append(result)
        gathered = gather(summaries, {article.id: article for article in articles}, desk)
        if not by_model:
            return gathered
        written = [await told_by_model(report, desk, one.model, one.prompts) for report in gathered.reports]
        return replace(gathered, reports=tuple(written))


def _text(report: MatchReport, *, as_json: bool, markdown: bool) -> str:
    from summarizer.rendering.report_markdown import report_markdown
    from summarizer.rendering.report_terminal import report_view
    from summarizer.story import label

    if as_json:
        return report.model_dump_json()
    said = label(report.language)
    if markdown:
        return report_markdown(report, label=said) + "\n"
    return report_view(report, label=said, width=width(), color=sys.stdout.isatty()) + "\n"


def _reports(path: Path) -> list[MatchReport]:
    """The reports in a file of one JSON object, or of one a line."""
    from pydantic import ValidationError

    from summarizer.errors import InputError
    from summarizer.schemas.report import MatchReport

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{path}: cannot be read ({error}); name a file that `summarize matches --json` wrote"
        ) from error
    parts = [text] if text.lstrip().startswith("{\n") else text.splitlines()
    try:
        return [MatchReport.model_validate_json(part) for part in parts if part.strip()]
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"]) or "its form"
        raise InputError(
            f"{path}: holds no match report ({place}); write one with `summarize matches --json`"
        ) from error


def _shown(value: object) -> str:
    from summarizer.rendering.rows import held_text

    return "nothing" if value is None else held_text(value)
