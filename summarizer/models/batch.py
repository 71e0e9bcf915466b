"""OpenAI's batch interface: the same questions, collected instead of sent, put in as a file, and joined by their keys.

What a line of a batch holds is what a plain call would have sent, and what comes back goes the way of a recording.
"""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

import httpx2
import openai

from summarizer.errors import ConfigurationError, ModelError, ModelRejected, ModelUnavailable
from summarizer.models.choice import LOCAL_PREFIX, Choice
from summarizer.models.client import ChatModel
from summarizer.models.connection import OPENAI_PREFIX, endpoint_of
from summarizer.models.endpoint import OPENAI, Endpoint
from summarizer.models.exchanges import Ask, ExchangeStore
from summarizer.models.transport import ASK_HEADER, RecordingTransport, completion_response
from summarizer.settings import Mode, Settings

MOST_LINES = 50_000
"""Requests that one batch may hold."""

MOST_BYTES = 190_000_000
"""Bytes that one batch may hold, a little under the interface's 200 MB."""

_PATH: Literal["/v1/chat/completions"] = "/v1/chat/completions"
_WINDOW: Literal["24h"] = "24h"
_FINAL = frozenset({"completed", "failed", "expired", "cancelled"})

T = TypeVar("T")


@dataclass(frozen=True)
class Collected:
    """A question that has no answer yet: what makes its key, and the body that a plain call would have sent."""

    ask: Ask
    body: Mapping[str, Any]

    @property
    def line(self) -> str:
        """The line of a batch's file."""
        line = {"custom_id": name_of(self.ask.key), "method": "POST", "url": _PATH, "body": self.body}
        return json.dumps(line, ensure_ascii=False) + "\n"


def name_of(key: str) -> str:
    """The ``custom_id`` of an exchange: the hash of its key, 64 characters."""
    return key.removeprefix("sha256-")


@dataclass
class Collector(httpx2.AsyncBaseTransport):
    """Answers what the store holds, and collects what it does not, for which it raises what ``pending`` gives."""

    store: ExchangeStore
    pending: Callable[[str], Exception]
    collected: dict[str, Collected] = field(default_factory=dict)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The recorded answer; raises where there is none."""
        ask = Ask.model_validate_json(request.headers.pop(ASK_HEADER))
        kept = self.store.get(ask.key)
        if kept is None:
            self.collected[ask.key] = Collected(ask, json.loads(request.content))
            raise self.pending(ask.key)
        return completion_response(kept, self.store.name_of(kept.key))


def collecting_model(settings: Settings, choice: Choice, collector: Collector) -> ChatModel:
    """The chosen model with a collector in place of the network."""
    return ChatModel(batch_endpoint(settings, choice.name), transports=lambda: collector, recorded=True)


def batch_endpoint(settings: Settings, name: str) -> Endpoint:
    """Where a model's batches are put in; raises :class:`ConfigurationError` where its endpoint can have none."""
    if name.startswith(LOCAL_PREFIX) or not (name.startswith(OPENAI_PREFIX) or settings.base_url):
        raise ConfigurationError(f"{name} has no batch interface; leave --batch out, or name a model of openai/")
    return endpoint_of(settings, name)


@dataclass(frozen=True)
class State:
    """How far a batch is; ``files`` are those with answers and with errors."""

    id: str
    status: str
    files: tuple[str, ...] = ()

    @property
    def is_final(self) -> bool:
        """Whether nothing more will come."""
        return self.status in _FINAL


class BatchDesk:
    """Puts batches in at an endpoint, asks after them and fetches what they gave."""

    def __init__(self, endpoint: Endpoint, *, transport: httpx2.AsyncBaseTransport | None = None) -> None:
        self._endpoint = endpoint
        http = httpx2.AsyncClient(transport=transport, timeout=endpoint.timeout, follow_redirects=True)
        self._vendor = openai.AsyncOpenAI(
            api_key=endpoint.api_key or "none", base_url=endpoint.base_url or OPENAI, http_client=http
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._vendor.close()

    async def submit(self, lines: Iterable[str], label: str) -> str:
        """Put in one batch of lines; gives its id. ``label`` is what a person finds it by at the provider."""
        data = "".join(lines).encode()
        file = await self._guarded(self._vendor.files.create(file=(f"{label}.jsonl", data), purpose="batch"))
        batch = await self._guarded(
            self._vendor.batches.create(
                input_file_id=file.id,
                endpoint=_PATH,
                completion_window=_WINDOW,
                metadata={"summarizer": label},
            )
        )
        return str(batch.id)

    async def find(self, label: str) -> str | None:
        """The id of the batch with a label, among the latest; null where it was never put in."""
        page = await self._guarded(self._vendor.batches.list(limit=100))
        return next((str(one.id) for one in page.data if (one.metadata or {}).get("summarizer") == label), None)

    async def state(self, batch: str) -> State:
        """How far a batch is."""
        found = await self._guarded(self._vendor.batches.retrieve(batch))
        files = tuple(name for name in (found.output_file_id, found.error_file_id) if name)
        return State(batch, str(found.status), files)

    async def cancel(self, batch: str) -> None:
        """Ask for a batch to end; what it has answered by then is given and charged."""
        await self._guarded(self._vendor.batches.cancel(batch))

    async def results(self, state: State) -> list[tuple[str, httpx2.Response]]:
        """What a batch gave: the ``custom_id`` and the response of each line that has one."""
        found: list[tuple[str, httpx2.Response]] = []
        for name in state.files:
            content = await self._guarded(self._vendor.files.content(name))
            found += list(_responses(content.text))
        return found

    async def _guarded(self, call: Awaitable[T]) -> T:
        try:
            return await call
        except openai.APIStatusError as error:
            raise self._error(error, rejected=error.status_code < 500 and error.status_code != 429) from error
        except openai.OpenAIError as error:
            raise self._error(error, rejected=False) from error

    def _error(self, error: openai.OpenAIError, *, rejected: bool) -> ModelError:
        status = f", status {error.status_code}" if isinstance(error, openai.APIStatusError) else ""
        text = f"{self._endpoint.name}: the batch interface failed ({type(error).__name__}{status})"
        return ModelRejected(text) if rejected else ModelUnavailable(text)


def chunks(collected: Iterable[Collected]) -> Iterator[list[Collected]]:
    """The questions in batches that the interface takes."""
    chunk: list[Collected] = []
    size = 0
    for one in collected:
        length = len(one.line.encode())
        if chunk and (len(chunk) == MOST_LINES or size + length > MOST_BYTES):
            yield chunk
            chunk, size = [], 0
        chunk.append(one)
        size += length
    if chunk:
        yield chunk


async def keep(store: ExchangeStore, ask: Ask, response: httpx2.Response) -> bool:
    """Record a batch's answer as if it had come over the wire just now; gives whether it was one."""
    known = store.get(ask.key) is not None
    if not known and response.status_code == httpx2.codes.OK:
        request = httpx2.Request("POST", f"http://batch.invalid{_PATH}", headers={ASK_HEADER: ask.model_dump_json()})
        await RecordingTransport(store, Mode.CACHE, _Given(response), clock=time.monotonic).handle_async_request(
            request
        )
        known = store.get(ask.key) is not None
    return known


class _Given(httpx2.AsyncBaseTransport):
    """A network that gives one response that is already here."""

    def __init__(self, response: httpx2.Response) -> None:
        self._response = response

    async def handle_async_request(self, _: httpx2.Request) -> httpx2.Response:
        return self._response


def _responses(text: str) -> Iterator[tuple[str, httpx2.Response]]:
    for line in text.splitlines():
        try:
            told = json.loads(line)
            response = told.get("response") or {}
            status, body = int(response.get("status_code") or 500), response.get("body")
            yield str(told["custom_id"]), httpx2.Response(status, json=body)
        except (ValueError, KeyError, AttributeError, TypeError):
            continue  # a line that cannot be read is a question without an answer, and is put again
