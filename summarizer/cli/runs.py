"""``summarize runs``: the nights that a ledger knows, and the account of one run."""

# ruff: noqa: PLC0415 (nothing heavy is loaded for --help)

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from summarizer.store import Run

app = typer.Typer(help="The nights that a ledger knows.")

LedgerPath = Annotated[Path, typer.Option("--ledger", help="The ledger's file.")]
_DEFAULT = Path("digest.ledger")


@app.callback(invoke_without_command=True)
def runs(context: typer.Context, *, ledger: LedgerPath = _DEFAULT) -> None:
    """List the runs, the newest first: run, start, outcome, articles, matches, cost."""
    context.obj = ledger
    if context.invoked_subcommand:
        return
    from summarizer.store import Ledger

    with Ledger.read(ledger) as opened:
        for run in opened.runs():
            typer.echo(_line(run))


@app.command()
def show(
    context: typer.Context,
    run: Annotated[str, typer.Argument(help="The run's id, or a night for its last run.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="The run report as JSON.")] = False,
    ledger: Annotated[Path | None, typer.Option("--ledger", help="The ledger's file.")] = None,
) -> None:
    """Show the account of one run, in words or as JSON."""
    from summarizer.errors import UsageError
    from summarizer.store import Ledger

    place = ledger or context.obj or _DEFAULT
    with Ledger.read(place) as opened:
        found = opened.run(run) or next((one for one in opened.runs() if one.night == run), None)
    if found is None:
        raise UsageError(f"{place} knows no run or night {run!r}; `summarize runs` lists them")
    if found.report is None:
        typer.echo(f"run {found.id}: begun {found.started}, and never ended: under way, or killed")
    elif as_json:
        typer.echo(json.dumps(found.report, ensure_ascii=False, indent=1))
    else:
        from summarizer.digest.accounts import RunReport, in_words

        typer.echo(in_words(RunReport.model_validate(found.report)))


def _line(run: Run) -> str:
    if run.report is None:
        return f"{run.id:<16} {run.started:<25} under way or killed"
    counts = run.report["counts"]
    return (
        f"{run.id:<16} {run.started:<25} {run.outcome or '':<13} {counts['articles']:>6} articles "
        f"{counts['matches']:>5} matches {counts['not_reached']:>5} not reached  ${run.report['cost']:.4f}"
    )
