"""Time as the night needs it, as an argument: the wall clock for people, a steady one for waiting."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from summarizer.errors import UsageError

JUMP = 120.0
"""Seconds by which the wall clock may drift from the steady one before it counts as a jump."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True)
class Clock:
    """The wall clock (with its zone), a monotonic clock in seconds, and a sleep."""

    now: Callable[[], datetime] = _local_now
    steady: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


@dataclass
class Deadline:
    """When the digest must be on the desk.

    Kept on the steady clock and on the wall clock, and the earlier of the two counts: a wall clock that is set back
    cannot make the digest late, nor can a machine that slept through a part of the night. ``reserve`` is the time in
    seconds kept back to reconcile, write and publish, ``grace`` that for calls in flight to come home.
    """

    at: datetime
    clock: Clock
    reserve: float = 0.0
    grace: float = 0.0
    _due: float = field(init=False)
    _started: tuple[float, datetime] = field(init=False)

    def __post_init__(self) -> None:
        now = self.clock.now()
        self._started = (self.clock.steady(), now)
        self._due = self._started[0] + (self.at - now).total_seconds()

    def remaining(self) -> float:
        """Seconds until the digest is due."""
        return min(self._due - self.clock.steady(), (self.at - self.clock.now()).total_seconds())

    def left_to_begin(self) -> float:
        """Seconds in which a call may still be begun; 0 or less where it is too late."""
        return self.remaining() - self.reserve - self.grace

    def left_to_finish(self) -> float:
        """Seconds in which calls in flight may still come home; 0 or less where it is too late."""
        return self.remaining() - self.reserve

    def jumped(self) -> float:
        """Seconds by which the wall clock has run away from the steady one, 0 where it has not."""
        steady, wall = self._started
        drift = (self.clock.now() - wall).total_seconds() - (self.clock.steady() - steady)
        return drift if abs(drift) > JUMP else 0.0


def next_time(text: str, now: datetime) -> datetime:
    """The next moment at which the wall clock shows ``HH:MM``, or the moment that an ISO 8601 date-time names.

    Raises :class:`UsageError` for anything else, and for a date-time that has passed.
    """
    try:
        if len(text) <= 5:
            hour, minute = map(int, text.split(":"))
            at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
            return at if at > now else at + timedelta(days=1)
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            f"{text!r} is no deadline; write HH:MM or an ISO date-time such as 2026-03-01T06:00"
        ) from error
    at = at if at.tzinfo else at.replace(tzinfo=now.tzinfo)
    if at <= now:
        raise UsageError(f"the deadline {text} has passed; name a later one")
    return at
