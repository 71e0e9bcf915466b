"""What a night would do, cost and take, before any of it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from summarizer.digest.intake import Entry, Intake
from summarizer.digest.orders import Orders
from summarizer.digest.paid import Price
from summarizer.errors import UsageError
from summarizer.schemas.summary import Tokens
from summarizer.store import Failure, History, Ledger

_PROMPT_TOKENS = 3000
_TYPICAL_OUTPUT = 700
_TYPICAL_CALLS = 2.5
"""Calls an article: most real ones are read twice and asked about once."""
_TYPICAL_SECONDS = 8.0
_READING_SECONDS = 0.02
"""Seconds of this machine's own work on one article."""

_BYTES_PER_TOKEN = 4


@dataclass(frozen=True)
class Work:
    """The night's articles by what is to be done: read before, left alone for good reason, waiting."""

    read: tuple[Entry, ...]
    quarantined: tuple[Entry, ...]
    waiting: tuple[Entry, ...]


def work_of(intake: Intake, read: frozenset[tuple[str, str]], failures: dict[tuple[str, str], Failure]) -> Work:
    """What is to be done with each article."""
    alone = {key for key, failure in failures.items() if failure.quarantined}
    rest = [entry for entry in intake.entries if entry.key not in read]
    return Work(
        read=tuple(entry for entry in intake.entries if entry.key in read),
        quarantined=tuple(entry for entry in rest if entry.key in alone),
        waiting=tuple(entry for entry in rest if entry.key not in alone),
    )


@dataclass(frozen=True)
class Estimate:
    """What the waiting articles will take; ``cost`` in US dollars is null where the price is unknown.

    ``paid`` counts the waiting articles that the ledger already holds an answer for; ``from_history`` says that the
    figures are averages of the ledger's own, and not a rule of thumb.
    """

    articles: int
    paid: int
    calls: int
    tokens: int
    cost: float | None
    seconds: float
    from_history: bool

    def lines(self) -> list[str]:
        """The estimate in words."""
        cost = "price unknown" if self.cost is None else f"${self.cost:.4f}"
        basis = "as calls before took" if self.from_history else "by rule of thumb"
        return [
            f"to read: {self.articles}, of which {self.paid} have answers that are already paid",
            f"estimate ({basis}): {self.calls} calls, {self.tokens:,} tokens, {cost}, {self.seconds:.0f} s",
        ]


def estimate(  # noqa: PLR0913 - what the figures rest on
    waiting: Sequence[Entry],
    ledger: Ledger,
    history: History | None,
    price: Price,
    orders: Orders,
    *,
    today: datetime,
    in_flight: int,
) -> Estimate:
    """What reading the waiting articles will take."""
    paid = ledger.answered([entry.id for entry in waiting])
    calls_each = history.calls if history else _TYPICAL_CALLS
    calls = round((len(waiting) - paid) * calls_each)
    given = history.input if history else _PROMPT_TOKENS + ledger.average_length() / _BYTES_PER_TOKEN
    made = history.output if history else _TYPICAL_OUTPUT
    one = price(Tokens(input=round(given), output=round(made)), today)
    tokens = round(calls * (given + made))
    seconds = (history.seconds if history else _TYPICAL_SECONDS) * calls / in_flight
    slowest = max(
        seconds,
        calls / orders.requests * 60 if orders.requests else 0,
        tokens / orders.tokens * 60 if orders.tokens else 0,
    )
    return Estimate(
        articles=len(waiting),
        paid=paid,
        calls=calls,
        tokens=tokens,
        cost=None if one is None else one * calls,
        seconds=slowest + len(waiting) * _READING_SECONDS,
        from_history=history is not None,
    )


def check_price(orders: Orders, price: Price, model: str, *, today: datetime) -> None:
    """Raise :class:`UsageError` where a budget of dollars is asked for and nobody knows what the model costs."""
    if (
        orders.budget is not None
        and orders.budget_tokens is None
        and price(Tokens(input=1000, output=100), today) is None
    ):
        raise UsageError(f"the price of {model} is unknown, so --budget cannot be kept; give --budget-tokens")
