"""The ``summarize`` command: arguments in, results on stdout, everything else on stderr.

Nothing here loads a model client or a schema before a command needs it: ``--help`` stays fast.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from summarizer.circles import seldom_sought
from summarizer.cli import articles, digest, doctor, evaluation, matches, recordings, runs, weights

app = typer.Typer(
    name="summarize",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Football articles in, verified match summaries out: the model proposes, code disposes.",
)
app.command("article")(articles.article)
app.command("matches")(matches.matches)
app.command("diff")(matches.diff)
app.command("schema")(articles.schema)
app.command("prompts")(articles.prompts)
app.command("doctor")(doctor.doctor)
app.command("eval")(evaluation.evaluate)
app.command("digest")(digest.digest)
app.add_typer(weights.app, name="model")
app.add_typer(recordings.app, name="recordings")
app.add_typer(runs.app, name="runs")


@app.callback(invoke_without_command=True)
def _root(
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and leave.")] = False,
) -> None:
    if version:
        from importlib.metadata import version as installed  # noqa: PLC0415 (only this option needs it)

        typer.echo(f"summarizer {installed('summarizer')}")
        raise typer.Exit


def main() -> None:
    """Run the command; an error of our own becomes one line on stderr and its exit code."""
    from summarizer.errors import SummarizerError  # noqa: PLC0415

    try:
        with seldom_sought():
            app()
    except SummarizerError as error:
        typer.echo(f"summarize: {error}", err=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        typer.echo("summarize: interrupted", err=True)
        sys.exit(130)
