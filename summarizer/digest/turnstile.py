"""The transport that every paid call passes, between the recordings and the network: it keeps the night's limits."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextvars import ContextVar
from typing import Protocol

import httpx2

from summarizer.digest.breaker import Breaker
from summarizer.digest.limits import Limits
from summarizer.digest.paid import REQUEST_BYTES
from summarizer.store import Charge, Try

WORKING_ON: ContextVar[str] = ContextVar("working_on", default="")
"""The id of the article that the current task is about."""

_REFUSALS = frozenset({401, 403, 404})
"""Statuses that concern the account or the model's name, so every call alike."""

_QUOTA = ("insufficient_quota", "billing_hard_limit_reached")


class Expectation(Protocol):
    """Guesses what a call will cost, from the length of its request and what calls before it cost."""

    def __call__(self, request_bytes: int) -> Charge:
        """The tokens and dollars to expect."""
        ...


class Turnstile(httpx2.AsyncBaseTransport):
    """Lets a call through to ``network`` when breaker, budget, deadline and pace allow it, and notes how it went."""

    def __init__(
        self,
        network: httpx2.AsyncBaseTransport,
        limits: Limits,
        breaker: Breaker,
        expect: Expectation,
        note: Callable[[Try], None],
    ) -> None:
        self._network = network
        self._limits = limits
        self._breaker = breaker
        self._expect = expect
        self._note = note

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """What the endpoint answers; raises a :class:`~.limits.LimitReached` where the call may not begin."""
        REQUEST_BYTES.set(len(request.content))
        expected = self._expect(len(request.content))
        probe = await self._breaker.passage()
        try:
            self._limits.check()
            async with self._limits.budget.room(expected):
                await self._limits.pace.wait(expected.input + expected.output)
                self._limits.check()
                return await self._through(request, probe=probe)
        except BaseException:
            self._breaker.dropped(probe=probe)
            raise

    async def _through(self, request: httpx2.Request, *, probe: bool) -> httpx2.Response:
        started = self._limits.clock.steady()
        outcome = "cancelled"
        try:
            response = await self._network.handle_async_request(request)
            await response.aread()
            outcome = self._judge(response, probe=probe)
        except (httpx2.HTTPError, httpx2.StreamError, OSError) as error:
            outcome = type(error).__name__
            self._breaker.failed(probe=probe)
            raise
        else:
            return response
        finally:
            seconds = round(self._limits.clock.steady() - started, 3)
            self._note(Try(WORKING_ON.get(), self._breaker.model, outcome, seconds))

    def _judge(self, response: httpx2.Response, *, probe: bool) -> str:
        status = response.status_code
        if status == httpx2.codes.OK:
            self._breaker.succeeded()
            return "answered"
        if status in _REFUSALS or _is_out_of_credit(response):
            self._breaker.refused(f"status {status}", probe=probe)
        elif status >= httpx2.codes.INTERNAL_SERVER_ERROR:
            self._breaker.failed(probe=probe)
        else:
            self._breaker.dropped(probe=probe)
        return str(status)

    async def aclose(self) -> None:
        """Close the network behind it."""
        await self._network.aclose()


def _is_out_of_credit(response: httpx2.Response) -> bool:
    if response.status_code != httpx2.codes.TOO_MANY_REQUESTS:
        return False
    try:
        error = json.loads(response.content).get("error") or {}
        return any(error.get(key) in _QUOTA for key in ("code", "type"))
    except (ValueError, AttributeError):
        return False
