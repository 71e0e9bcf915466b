"""The network, replaced: a transport that answers from recordings, and keeps what the endpoint answers.

The request carries its :class:`Ask` in a header of our own, which never leaves this process.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import httpx2

from summarizer.errors import ModelError, RecordingMissing
from summarizer.models.answers import encodable
from summarizer.models.exchanges import Ask, Exchange, ExchangeStore, differences
from summarizer.schemas.summary import Tokens
from summarizer.settings import Mode

ASK_HEADER = "x-summarizer-ask"
"""The header that carries the ask from the client to the transport."""

ACCOUNT = "summarizer"
"""The key of a replayed completion under which the recording's own account stands."""

Clock = Callable[[], float]
Today = Callable[[], str]
Miss = Callable[[Ask, Exchange | None], ModelError]


def today_utc() -> str:
    """The current day, UTC."""
    return datetime.now(UTC).date().isoformat()


def missing(ask: Ask, nearest: Exchange | None) -> ModelError:
    """The error for an ask without a recording; it names what changed against the nearest one."""
    what = f"no recording of {ask.prompt} {ask.version} for {ask.article} by {ask.model}, attempt {ask.attempt}"
    why = "; ".join(differences(ask, nearest.ask)) if nearest else "nothing is recorded there"
    return RecordingMissing(f"{what}: {why}")


class Network(httpx2.AsyncBaseTransport):
    """The real network, through a client of its own, so that the environment's proxies are honoured."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """What the endpoint answers, read whole."""
        response = await self._client.send(request)
        headers = {"content-type": response.headers.get("content-type", "")}
        headers |= {name: value for name, value in response.headers.items() if name.startswith("retry-after")}
        return httpx2.Response(response.status_code, headers=headers, content=response.content, request=request)

    async def aclose(self) -> None:
        """Close the pooled connections."""
        await self._client.aclose()


class RecordingTransport(httpx2.AsyncBaseTransport):
    """Answers from a store, or asks ``network`` and keeps the answer, as the mode says.

    ======== ======================= =======================
    mode     recorded                not recorded
    ======== ======================= =======================
    replay   replayed                an error
    cache    replayed                asked and kept
    refresh  replayed if not stale   asked and kept
    record   asked and kept          asked and kept
    ======== ======================= =======================

    Stale is a recording whose prompt has another version or hash than the ask. Answers are kept whatever they are;
    responses that are no chat completion are passed on and not kept.
    """

    def __init__(  # noqa: PLR0913 - the world comes in as arguments
        self,
        store: ExchangeStore,
        mode: Mode,
        network: httpx2.AsyncBaseTransport | None,
        *,
        clock: Clock,
        today: Today = today_utc,
        miss: Miss = missing,
    ) -> None:
        self._store = store
        self._mode = mode
        self._network = network
        self._clock = clock
        self._today = today
        self._miss = miss

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The recorded answer, or the endpoint's."""
        ask = Ask.model_validate_json(request.headers.pop(ASK_HEADER))
        kept = None if self._mode is Mode.RECORD else self._store.get(ask.key)
        if kept is not None and not (self._mode is Mode.REFRESH and _is_stale(kept.ask, ask)):
            return completion_response(kept, self._store.name_of(kept.key))
        if self._network is None or self._mode is Mode.REPLAY:
            raise self._miss(ask, self._store.nearest(ask))
        return await self._ask(ask, request, self._network)

    async def _ask(self, ask: Ask, request: httpx2.Request, network: httpx2.AsyncBaseTransport) -> httpx2.Response:
        started = self._clock()
        response = await network.handle_async_request(request)
        await response.aread()
        exchange = _exchange(ask, response, self._today(), round(self._clock() - started, 3))
        if exchange is None:
            return response
        self._store.put(exchange)
        return completion_response(exchange, self._store.name_of(exchange.key))

    async def aclose(self) -> None:
        """Close the network behind it."""
        if self._network is not None:
            await self._network.aclose()


def _is_stale(kept: Ask, ask: Ask) -> bool:
    return (kept.version, kept.prompt_hash) != (ask.version, ask.prompt_hash)


def completion_response(exchange: Exchange, name: str) -> httpx2.Response:
    """A chat completion as the OpenAI interface gives it, from a recording; the same for the first asker as for all."""
    created = datetime.combine(date.fromisoformat(exchange.date), datetime.min.time(), UTC)
    body = {
        "id": name,
        "object": "chat.completion",
        "created": int(created.timestamp()),
        "model": exchange.ask.model,
        "choices": [{"index": 0, "finish_reason": exchange.finish_reason, "message": _message(exchange)}],
        "usage": _usage(exchange.usage),
        ACCOUNT: {"recording": name, "seconds": exchange.seconds},
    }
    content = json.dumps(body, ensure_ascii=False).encode()
    return httpx2.Response(200, headers={"content-type": "application/json"}, content=content)


def _message(exchange: Exchange) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": exchange.content, "refusal": exchange.refusal}
    if exchange.ask.parameters.get("answers") == "tools" and exchange.content is not None:
        function = {"name": "answer", "arguments": exchange.content}
        message |= {"content": None, "tool_calls": [{"id": "call_1", "type": "function", "function": function}]}
    return message


def _usage(tokens: Tokens) -> dict[str, Any] | None:
    if tokens.input is None or tokens.output is None:
        return None
    usage: dict[str, Any] = {
        "prompt_tokens": tokens.input,
        "completion_tokens": tokens.output,
        "total_tokens": tokens.input + tokens.output,
    }
    if tokens.cached is not None:
        usage["prompt_tokens_details"] = {"cached_tokens": tokens.cached}
    return usage


def _exchange(ask: Ask, response: httpx2.Response, day: str, seconds: float) -> Exchange | None:
    """The exchange in a response, or null where the response is an error or no chat completion."""
    if response.status_code != httpx2.codes.OK:
        return None
    try:
        body = json.loads(response.content)
        choice = body["choices"][0]
        message = choice["message"]
        return Exchange(
            ask=ask,
            content=_content(message),
            refusal=encodable(message.get("refusal") or "") or None,
            finish_reason=choice.get("finish_reason") or "stop",
            usage=tokens_of(body.get("usage")),
            date=day,
            seconds=seconds,
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None


def _content(message: dict[str, Any]) -> str | None:
    calls = message.get("tool_calls")
    content = calls[0]["function"]["arguments"] if calls else message.get("content")
    return None if content is None else encodable(content)


def tokens_of(usage: dict[str, Any] | None) -> Tokens:
    """The tokens in a completion's usage, null where the endpoint did not count them."""
    if not isinstance(usage, dict):
        return Tokens()
    details = usage.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else None
    return Tokens(
        input=_count(usage.get("prompt_tokens")), cached=_count(cached), output=_count(usage.get("completion_tokens"))
    )


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and value >= 0 else None
