"""``summarize doctor``: which model, recordings and settings are in force, and whether they work."""

# ruff: noqa: PLC0415 (nothing heavy is loaded for --help)

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options

if TYPE_CHECKING:
    from summarizer.settings import Settings


_CREDENTIALS = re.compile(r"//[^/@]*@")


def doctor(  # noqa: PLR0913 (one parameter an option)
    *,
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    prompts: options.Prompts = None,
    recordings: options.Recordings = None,
    mode: options.Mode = None,
    config: options.Config = None,
    ask: Annotated[bool, typer.Option("--ask", help="Also put one short question to the model.")] = False,
) -> None:
    """Say which model, recordings, prompts and settings are in force, where each comes from, and whether they work."""
    given = options.settings(
        model=model, base_url=base_url, prompts=prompts, recordings=recordings, mode=mode, config=config
    )
    checks = [_versions, _settings, _model, _recordings, _prompts, *([_answer] if ask else [])]
    well = [_check(check, given) for check in checks]
    if not all(well):
        raise typer.Exit(4)


def _check(check: Callable[[Settings], Iterator[str]], given: Settings) -> bool:
    from summarizer.errors import SummarizerError

    try:
        for line in check(given):
            typer.echo(line)
    except SummarizerError as error:
        typer.echo(f"{'PROBLEM':<12} {error}")
        return False
    return True


def _versions(_: Settings) -> Iterator[str]:
    from importlib.metadata import version

    names = ("summarizer", "openai", "instructor", "pydantic")
    yield f"{'versions':<12} " + ", ".join(f"{name} {version(name)}" for name in names)


def _settings(given: Settings) -> Iterator[str]:
    for name in type(given).model_fields:
        value = getattr(given, name)
        if value is not None:
            # a secret prints as stars; its source is what a person needs to find it
            shown = _CREDENTIALS.sub("//***@", str(value))
            yield f"{'setting':<12} {name} = {shown} ({given.source_of(name)})"


def _model(given: Settings) -> Iterator[str]:
    from summarizer.models.choice import choose

    choice = choose(given)
    yield f"{'model':<12} {choice.name} ({choice.why}), recordings: {choice.mode.value}"


def _recordings(given: Settings) -> Iterator[str]:
    from summarizer.models.choice import recordings_folder
    from summarizer.models.recordings import RecordingSet

    folder = recordings_folder(given)
    if folder is None:
        yield f"{'recordings':<12} none"
        return
    for name, count in sorted(RecordingSet(folder).models().items()):
        yield f"{'recordings':<12} {folder}: {count} of {name}"


def _prompts(given: Settings) -> Iterator[str]:
    from summarizer.prompts import list_prompts

    yield f"{'prompts':<12} " + ", ".join(f"{prompt.name} {prompt.version}" for prompt in list_prompts(given.prompts))


def _answer(given: Settings) -> Iterator[str]:
    from summarizer.concurrency import run_async
    from summarizer.models.connect import connect
    from summarizer.models.probe import probe
    from summarizer.settings import Mode

    # a question about nothing is not worth a recording
    live = given.model_copy(update={"mode": Mode.LIVE})
    yield f"{'answer':<12} " + run_async(probe(connect(live)))
