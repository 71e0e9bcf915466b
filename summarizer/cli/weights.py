"""``summarize model``: the weights of the embedded models on this machine."""

# ruff: noqa: PLC0415 (nothing heavy is loaded for --help)

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from summarizer.cli import options

app = typer.Typer(no_args_is_help=True, help="List, fetch and remove the embedded models that need no key.")

Name = Annotated[str, typer.Argument(help="A name from `summarize model list`.")]


@app.command("list")
def list_models(*, config: options.Config = None) -> None:
    """List the models that can be fetched, and which of them are here."""
    from summarizer.models.weights import shelf

    for shelved in shelf(options.settings(config=config).home):
        entry = shelved.entry
        here = (
            str(shelved.path) if shelved.path else f"{shelved.partial >> 20} MiB of it here" if shelved.partial else "-"
        )
        typer.echo(f"local/{entry.name:<20} {entry.size / 1e6:>7,.0f} MB  {entry.licence:<11} {entry.title}")
        typer.echo(f"{'':<26} sha256 {entry.sha256}  {here}")


@app.command()
def pull(name: Name, *, config: options.Config = None) -> None:
    """Fetch a model's weights; an interrupted fetch goes on where it stopped."""
    from summarizer.models.sources import sources
    from summarizer.models.weights import named
    from summarizer.models.weights import pull as fetch

    settings = options.settings(config=config)
    entry = named(name)
    with _bytes_bar(entry.title) as advance:
        path = fetch(entry, settings.home, sources(settings), progress=advance)
    typer.echo(f"{path}  (use it with --model local/{entry.name})")


@app.command()
def rm(name: Name, *, config: options.Config = None) -> None:
    """Remove a model's weights from this machine."""
    from summarizer.models.weights import named, remove

    freed = remove(named(name), options.settings(config=config).home)
    typer.echo(f"freed {freed / 1e6:,.0f} MB" if freed else "nothing of it was here")


@contextmanager
def _bytes_bar(title: str) -> Iterator[Callable[[int, int], None]]:
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
