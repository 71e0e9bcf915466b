"""``summarize digest``: the night's articles in, one digest out by the deadline and within the budget."""

# ruff: noqa: PLC0415 (nothing heavy is loaded for --help)

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options
from summarizer.cli.articles import say

if TYPE_CHECKING:
    from summarizer.digest.accounts import RunReport
    from summarizer.digest.orders import Orders
    from summarizer.settings import Settings

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INBOX...", help="Articles: folders, files, JSON Lines, RSS or Atom files, or -.", show_default=False
    ),
]


def digest(  # noqa: PLR0913 (one parameter an option)
    inbox: Inputs,
    *,
    out: Annotated[Path, typer.Option("--out", "-o", help="The digest's folder, replaced as a whole.")],
    ledger: Annotated[
        Path | None, typer.Option("--ledger", help="The ledger's file; by default OUT.ledger beside the folder.")
    ] = None,
    night: Annotated[str | None, typer.Option("--night", help="The night's name; by default its day.")] = None,
    since: Annotated[
        str | None, typer.Option("--since", help="Only articles published from this day or moment.")
    ] = None,
    until: Annotated[str | None, typer.Option("--until", help="Only articles published up to it.")] = None,
    deadline: Annotated[str | None, typer.Option("--deadline", help="Deliver by HH:MM or an ISO date-time.")] = None,
    budget: Annotated[float | None, typer.Option("--budget", min=0, help="US dollars for the night, at most.")] = None,
    budget_tokens: Annotated[
        int | None, typer.Option("--budget-tokens", min=0, help="Tokens for the night, at most.")
    ] = None,
    requests_per_minute: Annotated[int | None, typer.Option("--requests-per-minute", min=1)] = None,
    tokens_per_minute: Annotated[int | None, typer.Option("--tokens-per-minute", min=1)] = None,
    fallback: Annotated[
        str | None, typer.Option("--fallback", help="A model to ask where the first is out of reach.")
    ] = None,
    fallback_base_url: Annotated[str | None, typer.Option("--fallback-base-url", help="Where it is asked.")] = None,
    batch: Annotated[
        bool, typer.Option("--batch", help="Ask through the OpenAI batch interface, at half price.")
    ] = False,
    results: Annotated[
        Path | None, typer.Option("--results", help="An openfootball file: one more source, and what to expect.")
    ] = None,
    rulings: Annotated[Path | None, typer.Option("--rulings", help="The desk's rulings.")] = None,
    aliases: Annotated[Path | None, typer.Option("--aliases", help="The house's own names of teams.")] = None,
    language: Annotated[str | None, typer.Option("--language", help="Language of headlines and stories.")] = None,
    retry_quarantined: Annotated[
        bool, typer.Option("--retry-quarantined", help="Try articles again that failed too often.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done, what is paid, what it would cost and take.")
    ] = False,
    report: Annotated[Path | None, typer.Option("--report", help="Write the run report (JSON) here.")] = None,
    partial_ok: Annotated[
        bool, typer.Option("--partial-ok", help="Leave with 0 where a digest was delivered, though a partial one.")
    ] = False,
    notify: Annotated[
        list[str] | None, typer.Option("--notify", help="An apprise address to tell of the end: webhook, mail, …")
    ] = None,
    log_json: Annotated[bool, typer.Option("--log-json", help="What happens as JSON Lines on stderr.")] = False,
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    prompts: options.Prompts = None,
    recordings: options.Recordings = None,
    mode: options.Mode = None,
    plan: options.Plan = None,
    concurrency: options.Concurrency = None,
    config: options.Config = None,
) -> None:
    """Read the night's articles and put one digest on the desk: by the deadline, within the budget, nothing paid twice.

    Leaves with 0 all done, 10 partial, 11 budget reached, 12 deadline reached, 13 no input; 2 configuration, 5 ledger
    or folder, 1 internal error. A digest is delivered in all cases but the last three.
    """
    from summarizer.digest.orders import Orders, default_ledger

    settings = options.settings(
        model=model, base_url=base_url, prompts=prompts, recordings=recordings, mode=mode, plan=plan,
        concurrency=concurrency, config=config,
    )  # fmt: skip
    orders = Orders(
        inputs=tuple(inbox), out=out, ledger=ledger or default_ledger(out), label=night, since=since, until=until,
        deadline=deadline, budget=budget, budget_tokens=budget_tokens, requests=requests_per_minute,
        tokens=tokens_per_minute, fallback=fallback, fallback_base_url=fallback_base_url, language=language,
        rulings=rulings, aliases=aliases, results=results, retry_quarantined=retry_quarantined, batch=batch,
    )  # fmt: skip
    if dry_run:
        _rehearse(orders, settings)
        return
    from summarizer.cli.nightly import hold_nightly

    found = hold_nightly(orders, settings, log_json=log_json, notify=tuple(notify or ()), report=report)
    leave(found, partial_ok=partial_ok)


def _rehearse(orders: Orders, settings: Settings) -> None:
    from summarizer.digest.night import World, rehearse

    for line in rehearse(orders, settings, World(stdin=sys.stdin.buffer)).lines():
        typer.echo(line)


def leave(report: RunReport, *, partial_ok: bool) -> None:
    """Leave with the run's exit code."""
    code = 0 if partial_ok and report.delivered and report.exit_code >= 10 else report.exit_code
    say(f"digest {report.digest}, outcome {report.outcome}")
    if code:
        raise typer.Exit(code)
