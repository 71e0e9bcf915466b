"""Connects the night's models: each behind the ledger's answers, the turnstile and a breaker of its own."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass, replace

import httpx2

from summarizer.digest.breaker import Breaker
from summarizer.digest.fingerprint import fingerprint
from summarizer.digest.limits import Limits
from summarizer.digest.orders import Orders
from summarizer.digest.paid import Expectation, HalfPrice, PaidAnswers, Price, list_price
from summarizer.digest.shift import Lane
from summarizer.digest.turnstile import Turnstile
from summarizer.errors import UsageError
from summarizer.gate import Gate, here
from summarizer.models.choice import Choice, choose
from summarizer.models.connect import connect
from summarizer.models.recordings import RecordingSet
from summarizer.prompts import PromptSet
from summarizer.reading import Plan
from summarizer.settings import Mode, Settings
from summarizer.store import Ledger
from summarizer.summarization import Summarizer


@dataclass(frozen=True)
class Chosen:
    """A model of the night before it is connected: its settings, how it was chosen, and the mark of its summaries."""

    settings: Settings
    choice: Choice
    prompts: PromptSet
    language: str | None

    @property
    def model(self) -> str:
        """The model's name."""
        return self.choice.name

    @property
    def plan(self) -> Plan | None:
        """The way of reading that somebody chose."""
        return Plan(self.settings.plan) if self.settings.plan else None

    @property
    def price(self) -> Price:
        """What the model's answers cost."""
        return list_price(self.choice.name, self.settings.base_url)

    @property
    def fingerprint(self) -> str:
        """What the model's summaries are kept under."""
        return fingerprint(self.choice.name, self.settings.plan, self.prompts, self.language)


def chosen(settings: Settings, orders: Orders, prompts: PromptSet) -> tuple[Chosen, ...]:
    """The model in force and, where one is named, its fallback; raises where there is none or recordings forbid it."""
    lanes = [Chosen(settings, _nightly(choose(settings)), prompts, orders.language)]
    if orders.fallback:
        other = fallback_settings(settings, orders)
        lanes.append(Chosen(other, _nightly(choose(other)), prompts, orders.language))
    return tuple(lanes)


def fallback_settings(settings: Settings, orders: Orders) -> Settings:
    """The settings under which the fallback is asked: a model on this machine is not asked at the other's base URL."""
    local = (orders.fallback or "").startswith("local/")
    base_url = orders.fallback_base_url or (None if local else settings.base_url)
    return settings.model_copy(update={"model": orders.fallback, "base_url": base_url, "plan": None})


def _nightly(choice: Choice) -> Choice:
    """The choice with its answers kept in the ledger: a night replays what it has and keeps what it gets."""
    if choice.mode in {Mode.RECORD, Mode.REFRESH}:
        raise UsageError(f"a night keeps its answers in the ledger; --mode {choice.mode.value} has no place in it")
    return choice if choice.mode is Mode.REPLAY else replace(choice, mode=Mode.CACHE)


@dataclass
class Floor:
    """What the lanes of a night share."""

    ledger: Ledger
    orders: Orders
    limits: Limits
    night: str
    run: str
    transport: httpx2.AsyncBaseTransport | None = None
    gate: Gate = here

    def open(self, models: tuple[Chosen, ...], stack: AsyncExitStack) -> tuple[tuple[Lane, ...], list[PaidAnswers]]:
        """The lanes, to be closed with ``stack``, and the stores that count what was replayed."""
        answers = [self._answers(model) for model in models]
        last = len(models) - 1
        lanes = [
            self._lane(model, kept, stack, waits=at == last)
            for at, (model, kept) in enumerate(zip(models, answers, strict=True))
        ]
        return tuple(lanes), answers

    def half_price(self, model: Chosen) -> HalfPrice:
        """The store of a model's batches."""
        return HalfPrice(**vars(self._answers(model)))

    def _answers(self, model: Chosen) -> PaidAnswers:
        history = self.ledger.history(model.model)
        expectation = Expectation.of(model.price, self.limits.clock.now(), history)
        folder = model.choice.recordings
        recordings = RecordingSet(folder) if folder is not None else None
        return PaidAnswers(self.ledger, self.night, self.run, self.limits.budget, expectation, recordings)

    def _lane(self, model: Chosen, answers: PaidAnswers, stack: AsyncExitStack, *, waits: bool) -> Lane:
        patience = model.settings.patience
        breaker = Breaker(self.limits.clock, self.limits, model.model, patience=patience, waits=waits)

        def wrap(network: httpx2.AsyncBaseTransport) -> Turnstile:
            return Turnstile(
                network, self.limits, breaker, answers.expectation, lambda one: self.ledger.add_try(self.run, one)
            )

        chat = connect(model.settings, choice=model.choice, store=answers, transport=self.transport, wrap=wrap)
        stack.push_async_callback(chat.aclose)
        summarizer = Summarizer(chat, model.prompts, plan=model.plan, language=model.language, gate=self.gate)
        return Lane(summarizer, breaker, model.fingerprint)
