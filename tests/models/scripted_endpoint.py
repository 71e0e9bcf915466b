"""An endpoint that answers from a script, requests to put to it, and a world in which time passes only by sleeping."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, Literal

import httpx2
from pydantic import BaseModel, Field

from summarizer.models.client import ChatModel
from summarizer.models.endpoint import Endpoint
from summarizer.models.retry import Patience, World
from summarizer.schemas.exchange import Message, Request


class Scorer(BaseModel):
    quote: str = Field(max_length=200)
    player: str | None
    minute: int | None


class Answer(BaseModel):
    kind: Literal["match_report", "preview"]
    scorers: list[Scorer] = Field(max_length=6)


GOOD = {"kind": "match_report", "scorers": [{"quote": "Ferri segna al 12'", "player": "Ferri", "minute": 12}]}
ARTICLE = "Borgo-Riva 1-0. {{ name }} {% if x %} {# no #} Ferri segna al 12' su {assist}."

Step = httpx2.Response | Exception | dict[str, Any]


def request(**changes: Any) -> Request:
    fields: dict[str, Any] = {
        "prompt": "reading",
        "version": "1",
        "prompt_hash": "sha256-11",
        "article": "sha256-0123456789abcdef",
        "messages": (Message(role="system", content="Read."), Message(role="user", content=ARTICLE)),
        "answer": Answer,
    }
    return Request(**(fields | changes))


def completion(content: Any = GOOD, *, finish_reason: str = "stop", **message: Any) -> dict[str, Any]:
    text = content if isinstance(content, str) or content is None else json.dumps(content)
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_760_000_000,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish_reason,
                "message": {"role": "assistant", "content": text, "refusal": None} | message,
            }
        ],
        "usage": {
            "prompt_tokens": 900,
            "completion_tokens": 100,
            "total_tokens": 1000,
            "prompt_tokens_details": {"cached_tokens": 800},
        },
    }


def status(number: int, /, *, headers: dict[str, str] | None = None, **error: Any) -> httpx2.Response:
    return httpx2.Response(number, headers=headers, json={"error": {"message": "so it is"} | error})


class Script(httpx2.AsyncBaseTransport):
    """Gives one step after another, the last one for ever; keeps what it was asked."""

    def __init__(self, *steps: Step) -> None:
        self._steps = list(steps)
        self.requests: list[httpx2.Request] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        step = self._steps[min(len(self.requests), len(self._steps)) - 1]
        if isinstance(step, Exception):
            raise step
        if isinstance(step, dict):
            return httpx2.Response(200, headers={"content-type": "application/json"}, content=json.dumps(step).encode())
        return httpx2.Response(step.status_code, headers=step.headers, content=step.content)

    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(request.content) for request in self.requests]


class Time:
    """A clock that only sleeping moves, and the list of sleeps."""

    def __init__(self, chances: Iterable[float] = ()) -> None:
        self.seconds = 1000.0
        self.sleeps: list[float] = []
        self._chances = iter(chances)

    async def sleep(self, seconds: float) -> None:
        until = self.seconds + seconds
        self.sleeps.append(seconds)
        for _ in range(100):  # whatever else is ready runs first, at the time before
            await asyncio.sleep(0)
        self.seconds = max(self.seconds, until)

    def world(self) -> World:
        return World(
            clock=lambda: self.seconds,
            sleep=self.sleep,
            chance=lambda: next(self._chances, 0.0),
            now=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        )


def model_at(
    transport: httpx2.AsyncBaseTransport | Callable[[], httpx2.AsyncBaseTransport],
    *,
    recorded: bool = False,
    world: World | None = None,
    **endpoint: Any,
) -> ChatModel:
    fields = {"name": "openai/m", "model": "m", "base_url": "http://127.0.0.1:9/v1", "api_key": "sk-secret"}
    transports = transport if callable(transport) else lambda: transport
    return ChatModel(
        Endpoint(**({"patience": Patience(4, 100.0)} | fields | endpoint)),
        transports=transports,
        recorded=recorded,
        world=world or Time().world(),
    )
