"""What a ledger gives and takes: plain values, one for each kind of row that is more than one column."""

from __future__ import annotations

from typing import Any, NamedTuple


class Failure(NamedTuple):
    """An article without a usable answer: how often it was tried, why it failed, and whether it is left alone now."""

    tries: int
    reason: str
    quarantined: bool


class Charge(NamedTuple):
    """What one answer cost: tokens in and out, and US dollars (null: no known price).

    ``estimated`` says that the endpoint counted no tokens and these are a guess from the lengths of the texts.
    """

    input: int
    output: int
    cost: float | None
    estimated: bool = False


class Spent(NamedTuple):
    """What a night has paid so far; ``cost`` counts known prices only, ``unpriced`` the calls without one."""

    calls: int = 0
    tokens: int = 0
    cost: float = 0.0
    unpriced: int = 0

    def plus(self, charge: Charge) -> Spent:
        """With one more answer."""
        return Spent(
            self.calls + 1,
            self.tokens + charge.input + charge.output,
            self.cost + (charge.cost or 0.0),
            self.unpriced + (charge.cost is None),
        )


class Try(NamedTuple):
    """One call that went over the network.

    ``outcome`` is ``answered``, a status such as ``429``, or the name of the transport's error.
    """

    article: str
    model: str
    outcome: str
    seconds: float


class History(NamedTuple):
    """What a model's answers took so far, on average: calls an article, tokens and dollars a call, seconds a call.

    ``articles`` is how many it is an average of; ``cost`` is null where a price is unknown.
    """

    articles: int
    calls: float
    input: float
    output: float
    cost: float | None
    seconds: float


class Run(NamedTuple):
    """One run of a night; ``report`` is null while it is under way or after it was killed."""

    id: str
    night: str
    started: str
    ended: str | None
    outcome: str | None
    report: dict[str, Any] | None


class Batch(NamedTuple):
    """A batch at a provider: ``keys`` are those of the exchanges that it will answer."""

    id: str
    model: str
    submitted: str
    state: str
    data: dict[str, Any]
