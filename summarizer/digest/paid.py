"""The ledger as the store of the night's recordings: what is answered is booked and kept in one step."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from summarizer.digest.limits import Budget
from summarizer.models.exchanges import Ask, Exchange
from summarizer.models.prices import cost_of
from summarizer.models.recordings import RecordingSet
from summarizer.schemas.summary import Tokens
from summarizer.store import Charge, History, Ledger

REQUEST_BYTES: ContextVar[int] = ContextVar("request_bytes", default=0)
"""The length of the request that the current task sent last."""

_BYTES_PER_TOKEN = 4
_TYPICAL_OUTPUT = 700
_REMEMBERED = 200

DISCOUNT = 0.5
"""What a batch's answer costs of a plain call's price."""

Price = Callable[[Tokens, datetime], float | None]
"""US dollars for an exchange of a day, null where the price is unknown."""


def list_price(model: str, base_url: str | None) -> Price:
    """The list price of a model."""
    return lambda tokens, day: cost_of(model, tokens, created=int(day.timestamp()), base_url=base_url)


@dataclass
class Expectation:
    """What calls of a model will cost, from the length of the request and what calls before it took on average.

    ``given`` is tokens a byte of request, ``made`` the tokens of an answer, ``answers`` how many they are averages of.
    """

    price: Price
    today: datetime
    given: float = 1 / _BYTES_PER_TOKEN
    made: float = _TYPICAL_OUTPUT
    answers: int = 0

    @classmethod
    def of(cls, price: Price, today: datetime, history: History | None) -> Expectation:
        """From what the ledger knows of the model."""
        return cls(price, today, made=history.output) if history else cls(price, today)

    def __call__(self, request_bytes: int) -> Charge:
        """The tokens and dollars to expect of a request of so many bytes."""
        tokens = Tokens(input=round(request_bytes * self.given), output=round(self.made))
        return Charge(tokens.input or 0, tokens.output or 0, self.price(tokens, self.today), estimated=True)

    def learn(self, charge: Charge, request_bytes: int) -> None:
        """Take an answer's true cost into account."""
        self.answers = min(self.answers + 1, _REMEMBERED)
        self.made += (charge.output - self.made) / self.answers
        if request_bytes:
            self.given += (charge.input / request_bytes - self.given) / self.answers


@dataclass
class PaidAnswers:
    """Finds answers in the ledger, then in a folder of recordings; keeps and books new ones in the ledger."""

    ledger: Ledger
    night: str
    run: str
    budget: Budget
    expectation: Expectation
    recordings: RecordingSet | None = None
    replayed: int = field(default=0)

    def get(self, key: str) -> Exchange | None:
        """The exchange under a key."""
        found = self.ledger.get(key) or (self.recordings.get(key) if self.recordings is not None else None)
        self.replayed += found is not None
        return found

    def put(self, exchange: Exchange) -> None:
        """Keep an exchange and book it."""
        self.book(exchange, self.charge(exchange))

    def book(self, exchange: Exchange, charge: Charge) -> None:
        """Keep an exchange at a price of its own."""
        self.ledger.put_paid(exchange, self.night, self.run, charge)
        self.budget.book(charge)
        self.expectation.learn(charge, REQUEST_BYTES.get())

    def charge(self, exchange: Exchange) -> Charge:
        """What an exchange cost; where the endpoint counted no tokens, they are guessed from the lengths."""
        day = datetime.combine(date.fromisoformat(exchange.date), datetime.min.time(), UTC)
        tokens, guessed = exchange.usage, exchange.usage.input is None or exchange.usage.output is None
        if guessed:
            made = len(exchange.content or "") // _BYTES_PER_TOKEN
            tokens = Tokens(input=REQUEST_BYTES.get() // _BYTES_PER_TOKEN, output=made)
        return Charge(tokens.input or 0, tokens.output or 0, self.expectation.price(tokens, day), estimated=guessed)

    def nearest(self, ask: Ask) -> Exchange | None:
        """The exchange that has most in common with an ask."""
        return (self.recordings.nearest(ask) if self.recordings is not None else None) or self.ledger.nearest(ask)

    def name_of(self, key: str) -> str:
        """How a person finds the exchange again."""
        if self.recordings is not None and not self.ledger.has(key):
            return self.recordings.name_of(key)
        return self.ledger.name_of(key)


class HalfPrice(PaidAnswers):
    """The ledger's answers, where new ones are booked at a batch's price."""

    def put(self, exchange: Exchange) -> None:
        """Keep an exchange and book it."""
        charge = self.charge(exchange)
        cost = None if charge.cost is None else charge.cost * DISCOUNT
        self.book(exchange, charge._replace(cost=cost))
