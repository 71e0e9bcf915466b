"""``summarize recordings``: the exchanges with models that are kept for replay."""

# ruff: noqa: PLC0415 (nothing heavy is loaded for --help)

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options
from summarizer.cli.articles import Failures, readable

if TYPE_CHECKING:
    from summarizer.models.recordings import RecordingSet
    from summarizer.schemas.article import Article
    from summarizer.settings import Settings

app = typer.Typer(no_args_is_help=True, help="Check the exchanges that are recorded.")


@app.callback()
def _recordings() -> None:
    """Keep ``check`` a command of its own, though it is the only one."""


@app.command()
def check(
    *,
    articles: Annotated[Path, typer.Option("--articles", help="The articles that the recordings are of.")] = Path(
        "seeds"
    ),
    recordings: options.Recordings = None,
    prompts: options.Prompts = None,
    config: options.Config = None,
) -> None:
    """List recordings that are stale (their prompt or schema changed) or unused (no article asks for them)."""
    from summarizer.concurrency import run_async
    from summarizer.errors import UsageError
    from summarizer.models.choice import recordings_folder
    from summarizer.models.recordings import RecordingSet
    from summarizer.prompts import load_prompts

    given = options.settings(recordings=recordings, prompts=prompts, config=config, mode="replay")
    folder = recordings_folder(given)
    if folder is None:
        raise UsageError("there are no recordings here; name their folder with --recordings")
    kept = RecordingSet(folder)
    failures = Failures()
    loaded = readable([str(articles)], failures)
    current = {name: (prompt.version, prompt.hash) for name, prompt in load_prompts(given.prompts).items()}
    faults = [f"stale: {line}" for line in kept.stale(current)]
    faults += run_async(_replayed(given, kept, loaded))
    for line in faults:
        typer.echo(line)
    typer.echo(f"{folder}: {len(kept)} recordings, {len(faults)} faults")
    failures.leave()
    if faults:
        raise typer.Exit(4)


async def _replayed(given: Settings, kept: RecordingSet, articles: list[Article]) -> list[str]:
    """What replaying the articles with every recorded model finds missing, and which recordings it never asks for."""
    from summarizer.errors import SummarizerError
    from summarizer.library import each, summarizer

    faults: list[str] = []
    used: set[str] = set()
    for model in sorted(kept.models()):
        async with summarizer(model=model, settings=given) as (one, limit):
            async for article, result in each(articles, one, limit=limit):
                if isinstance(result, SummarizerError):
                    faults.append(f"missing: {article.path}: {result}")
                else:
                    used.update(attempt.recording for attempt in result.attempts if attempt.recording)
    named = {kept.name_of(exchange.key) for exchange in kept}
    return faults + [f"unused: {name}" for name in sorted(named - used)]
