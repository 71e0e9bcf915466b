"""Nights for tests: an inbox of generated articles, an endpoint on a wire, a clock that only sleeping moves."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from loopback import generated
from loopback.endpoint import Respond, perfect
from loopback.wire import Wire

from summarizer.digest.accounts import RunReport
from summarizer.digest.clock import Clock
from summarizer.digest.night import World, hold
from summarizer.digest.orders import Orders
from summarizer.settings import Settings, load_settings

SECRET = "sk-never-to-be-written"  # noqa: S105 (it opens nothing)
MODEL = "openai/gpt-5.6-luna"
START = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


@dataclass
class Time:
    """A clock that only sleeping moves; everybody who is ready runs before it moves."""

    seconds: float = 0.0
    start: datetime = START
    jumped: float = 0.0

    async def sleep(self, seconds: float) -> None:
        until = self.seconds + seconds
        while self.seconds < until:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            self.seconds = min(until, self.seconds + min(seconds, 0.25))

    def clock(self) -> Clock:
        return Clock(
            now=lambda: self.start + timedelta(seconds=self.seconds + self.jumped),
            steady=lambda: self.seconds,
            sleep=self.sleep,
        )


def settings(**given: Any) -> Settings:
    defaults: dict[str, Any] = {"model": MODEL, "api_key": SECRET, "concurrency": 8, "timeout": 5.0, "tries": 6}
    return load_settings(environ={}, **(defaults | given))


@dataclass
class Place:
    """A newsroom's folder: its inbox, its digest, its ledger."""

    root: Path
    articles: int = 6
    wire: Wire = field(default_factory=lambda: Wire(perfect(0)))
    world: World = field(default_factory=World)
    events: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.world.transport = self.wire
        self.world.listen = lambda name, fields: self.events.append((name, dict(fields)))
        if not self.inbox.exists():
            generated.write_inbox(self.inbox, range(self.articles))

    @property
    def inbox(self) -> Path:
        return self.root / "inbox.jsonl"

    @property
    def out(self) -> Path:
        return self.root / "digest"

    @property
    def ledger(self) -> Path:
        return self.root / "digest.ledger"

    def orders(self, **given: Any) -> Orders:
        defaults: dict[str, Any] = {"inputs": (str(self.inbox),), "out": self.out, "ledger": self.ledger, "label": "n1"}
        return Orders(**(defaults | given))

    def hold(self, *, under: Settings | None = None, **given: Any) -> RunReport:
        return hold(self.orders(**given), under or settings(), self.world)

    def digest(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads((self.out / "digest.json").read_text("utf-8"))
        return told

    def shown(self) -> dict[str, bytes]:
        return {one.relative_to(self.out).as_posix(): one.read_bytes() for one in self.out.rglob("*") if one.is_file()}


def place(root: Path, respond: Respond | None = None, *, articles: int = 6, world: World | None = None) -> Place:
    return Place(root, articles, Wire(respond or perfect(0)), world or World())
