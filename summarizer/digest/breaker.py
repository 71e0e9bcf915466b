"""Notices that a model is out of reach: holds everybody back, lets one call probe, and goes on when it is answered."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.digest.clock import Clock
from summarizer.digest.limits import Limits, Outage, Refused
from summarizer.errors import ModelUnavailable

_LOOK = 1.0
"""Seconds between two looks while waiting, so that a deadline or a stop is noticed."""


@dataclass
class Breaker:
    """Trips after ``threshold`` failures of the endpoint in a row, and closes with the first answer.

    While it is open one call may probe after a wait that doubles from ``first`` to ``longest`` seconds. ``patience``
    bounds the whole outage in seconds where no deadline does. ``waits`` false says that there is a fallback: nobody
    waits here then. ``refusals`` in a row without any answer mean that the endpoint will refuse everything.
    """

    clock: Clock
    limits: Limits
    model: str
    patience: float = 600.0
    waits: bool = True
    threshold: int = 8
    refusals: int = 3
    first: float = 1.0
    longest: float = 120.0
    trips: int = 0
    answers: int = 0
    _failures: int = 0
    _refused: int = 0
    _why: str = ""
    _wait: float = 0.0
    _until: float = 0.0
    _since: float = 0.0
    _probing: bool = False

    @property
    def is_open(self) -> bool:
        """Whether calls are held back."""
        return self._failures >= self.threshold

    @property
    def is_refusing(self) -> bool:
        """Whether the last thing that the endpoint did was to refuse a call for a reason that concerns all calls."""
        return self._refused > 0

    async def passage(self) -> bool:
        """Return when a call may begin, and whether it is the probe.

        Raises :class:`Outage`, :class:`Refused` or another limit, or :class:`ModelUnavailable` where a fallback waits.
        """
        while True:
            if self._refused >= self.refusals:
                raise Refused(f"{self.model} refuses every call: {self._why}")
            if not self.is_open:
                return False
            if not self._probing and self.clock.steady() >= self._until:
                self._probing = True
                return True
            await self._hold()

    async def _hold(self) -> None:
        if not self.waits:
            raise ModelUnavailable(f"{self.model} is out of reach")
        self.limits.check()
        if self.limits.deadline is None and self.clock.steady() - self._since > self.patience:
            raise Outage(f"{self.model} was out of reach for {self.patience:g} seconds")
        await self.clock.sleep(min(_LOOK, max(0.05, self._until - self.clock.steady())))

    def succeeded(self) -> None:
        """Note an answer: the endpoint is well."""
        self.answers += 1
        self._failures, self._refused, self._wait, self._probing = 0, 0, 0.0, False

    def failed(self, *, probe: bool) -> None:
        """Note a failure of the endpoint (not of one request)."""
        self._failures += 1
        if self._failures == self.threshold:
            self.trips += 1
            self._since = self.clock.steady()
        if probe or self._failures == self.threshold:
            self._wait = min(self.longest, self._wait * 2 or self.first)
            self._until = self.clock.steady() + self._wait
            self._probing = False

    def refused(self, why: str, *, probe: bool) -> None:
        """Note that the endpoint refuses a call for a reason that does not lie in the call."""
        self._refused += 1
        self._why = why
        self.dropped(probe=probe)

    def dropped(self, *, probe: bool) -> None:
        """Note that a call ended without telling anything of the endpoint's health."""
        if probe:
            self._probing = False
