"""The client of every OpenAI-compatible endpoint: openai behind instructor, and what every error of openai means.

One question, one answer: what the model got wrong is a reply with an outcome, what the endpoint got wrong an error.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, cast

import httpx2
import instructor
import openai
from instructor.core import IncompleteOutputException, InstructorRetryException
from openai.types.chat import ChatCompletion
from pydantic import BaseModel
from pydantic_core import to_json

from summarizer.errors import ModelError, ModelRejected, ModelUnavailable, SummarizerError
from summarizer.models.answers import bare_json, encodable
from summarizer.models.endpoint import NOWHERE, OPENAI, Endpoint, ask_of, sampling
from summarizer.models.failures import Failure, Meaning, detail_of, raised
from summarizer.models.network import HttpClient
from summarizer.models.replies import Came, reply_of
from summarizer.models.retry import Retrier, TryAgain, World, retry_after
from summarizer.models.schema import answer_schema
from summarizer.models.transport import ACCOUNT, ASK_HEADER, tokens_of
from summarizer.schemas.exchange import Reply, Request

logging.getLogger("instructor").addHandler(logging.NullHandler())  # what it reports, our replies and errors tell

_CONNECT_SECONDS = 10.0
_EARLIEST = 1_000_000_000
"""Seconds since 1970; a completion dated earlier carries no date."""

Transports = Callable[[], httpx2.AsyncBaseTransport | None]
"""Gives the transport for one event loop; null for the plain network."""

_VENDOR_FAILURES: Mapping[type[Exception], tuple[Meaning, str]] = {
    openai.APITimeoutError: (Meaning.TRANSIENT, "gave no answer in time"),
    openai.APIConnectionError: (Meaning.TRANSIENT, "cannot be reached"),
    openai.RateLimitError: (Meaning.RATE, "wants fewer requests"),
    openai.InternalServerError: (Meaning.TRANSIENT, "failed"),
    openai.ConflictError: (Meaning.TRANSIENT, "is busy with the same request"),
    openai.APIResponseValidationError: (Meaning.TRANSIENT, "answered with something that cannot be read"),
    openai.AuthenticationError: (Meaning.FINAL, "refuses the key; check SUMMARIZER_API_KEY"),
    openai.OAuthError: (Meaning.FINAL, "refuses the credentials"),
    openai.PermissionDeniedError: (Meaning.FINAL, "does not permit it; check the key's rights"),
    openai.NotFoundError: (Meaning.FINAL, "does not know the model; check its name and the base URL"),
    openai.BadRequestError: (Meaning.FINAL, "refuses the request"),
    openai.UnprocessableEntityError: (Meaning.FINAL, "refuses the request"),
    openai.LengthFinishReasonError: (Meaning.FINAL, "cut the answer off"),
    openai.ContentFilterFinishReasonError: (Meaning.FINAL, "filtered the answer"),
    openai.InvalidWebhookSignatureError: (Meaning.FINAL, "sent a webhook that is not its own"),
    openai.WebSocketConnectionClosedError: (Meaning.TRANSIENT, "closed the connection"),
    openai.WebSocketQueueFullError: (Meaning.TRANSIENT, "is overloaded"),
    openai.APIStatusError: (Meaning.FINAL, "refuses the request"),
    openai.APIError: (Meaning.TRANSIENT, "failed"),
    openai.OpenAIError: (Meaning.FINAL, "cannot be asked"),
}
"""Every error of the vendor's library and what it means; the nearest class of an error's ancestry counts."""


@dataclass
class _Seen:
    """What came over the wire for one question."""

    completion: ChatCompletion | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class _Session:
    """What belongs to one event loop."""

    loop: asyncio.AbstractEventLoop
    vendor: openai.AsyncOpenAI
    retrier: Retrier


class _Form(instructor.ResponseSchema):
    """Stands for an answer class inside instructor: gives our schema, and parses into the class itself."""

    parsed: Any = None


@lru_cache(maxsize=256)
def _form(answer: type[BaseModel], *, text_lengths: bool) -> type[_Form]:
    """The stand-in for an answer class; made once, since instructor would derive and describe a class at each call."""
    schema = {"title": answer.__name__, **answer_schema(answer, text_lengths=text_lengths)}

    class Form(_Form):
        @classmethod
        def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
            return dict(schema)

        @classmethod
        def model_validate_json(cls, json_data: str | bytes | bytearray, **_: Any) -> Form:
            return cls.model_construct(parsed=answer.model_validate_json(bare_json(encodable(str(json_data)))))

    Form.__name__ = answer.__name__
    return Form


class ChatModel:
    """A model behind an OpenAI-compatible endpoint; safe to share between tasks, and between event loops in turn.

    ``transports`` gives the transport that stands in for the network; without it the network itself is used.
    ``recorded`` says that this transport wants to know what each request is made of.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        transports: Transports | None = None,
        recorded: bool = False,
        world: World | None = None,
    ) -> None:
        self._endpoint = endpoint
        self._transports = transports or (lambda: None)
        self._recorded = recorded
        self._world = world or World()
        self._session: _Session | None = None
        mode = instructor.Mode.TOOLS if endpoint.answers == "tools" else instructor.Mode.JSON_SCHEMA
        self._create = cast("Callable[..., Awaitable[_Form]]", instructor.patch(create=self._send, mode=mode))

    @property
    def name(self) -> str:
        """Provider and name, as recordings and attempts give it."""
        return self._endpoint.name

    @property
    def concurrency(self) -> int:
        """How many questions it takes at a time."""
        return self._endpoint.concurrency

    async def aclose(self) -> None:
        """Close the pooled connections; the model can still be asked and opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.vendor.close()

    async def ask(self, request: Request) -> Reply:
        """Put one question, once; transport failures are retried, the answer is taken as it comes.

        Raises :class:`ModelUnavailable`, :class:`ModelRejected` or :class:`RecordingMissing`.
        """
        seen = _Seen()
        form, failure = await self._asked(request, seen)
        if seen.completion is None:
            raise ModelUnavailable(f"{self.name}: no answer was read") from failure
        came = _came(seen.completion, seen.seconds, now=self._world.now())
        value = form.parsed if form else None
        return reply_of(request, self.name, self._endpoint.base_url, came, value=value, failure=failure)

    async def _asked(self, request: Request, seen: _Seen) -> tuple[_Form | None, Exception | None]:
        try:
            return await self._create(seen=seen, **self._arguments(request)), None
        except IncompleteOutputException as failure:
            return None, failure
        except InstructorRetryException as failure:
            cause = failure.__cause__
            if isinstance(cause, SummarizerError):
                raise cause from cause.__cause__
            return None, cause if isinstance(cause, Exception) else failure

    def _arguments(self, request: Request) -> dict[str, Any]:
        endpoint = self._endpoint
        headers = {ASK_HEADER: self._ask_of(request)} if self._recorded else {}
        return {
            "response_model": _form(request.answer, text_lengths=not endpoint.is_openai),
            "max_retries": 0,
            "strict": False,
            "model": endpoint.model,
            "messages": [{"role": message.role, "content": message.content} for message in request.messages],
            **sampling(endpoint, request),
            **({"extra_headers": headers} if headers else {}),
        }

    def _ask_of(self, request: Request) -> str:
        ask = ask_of(request, self._endpoint.name, self._endpoint.answers)
        return json.dumps(ask.model_dump())  # ASCII, as a header must be

    async def _send(self, *, seen: _Seen, **arguments: Any) -> ChatCompletion:
        """What instructor calls in place of the vendor's client: the same call, strict and retried."""
        headers = arguments.pop("extra_headers", {})
        _make_strict(arguments)
        session = self._open()

        async def once() -> ChatCompletion:
            started = self._world.clock()
            completion = await self._once(session.vendor, arguments, headers)
            seen.seconds = self._world.clock() - started
            return completion

        seen.completion = await session.retrier(once)
        return seen.completion

    async def _once(
        self, vendor: openai.AsyncOpenAI, body: dict[str, Any], headers: Mapping[str, str]
    ) -> ChatCompletion:
        """One completion, by the vendor's general call.

        ``chat.completions.create`` first walks all its arguments in search of names to translate; the body here has
        none, and for a prompt with examples and its schema the walk takes longer than sending them.
        """
        try:
            completion = await vendor.post(
                "/chat/completions", content=to_json(body), cast_to=ChatCompletion, options={"headers": headers}
            )
        except (openai.OpenAIError, json.JSONDecodeError) as error:
            if own := _own_error(error):
                raise own from own.__cause__
            raise self._mapped(error) from error
        if not isinstance(completion, ChatCompletion) or not completion.choices or not completion.choices[0].message:
            raise ModelRejected(f"{self.name}: the endpoint answers, but not as a chat model does; check the base URL")
        return completion

    def _mapped(self, error: Exception) -> TryAgain | ModelError:
        return raised(_failure(error, self._endpoint.api_key, self._world), self._where())

    def _where(self) -> str:
        elsewhere = self._endpoint.base_url and not self._endpoint.base_url.endswith(NOWHERE)
        return f"{self.name} at {self._endpoint.base_url}" if elsewhere else self.name

    def _open(self) -> _Session:
        loop = asyncio.get_running_loop()
        if self._session is None or self._session.loop is not loop:
            self._session = self._new_session(loop)
        return self._session

    def _new_session(self, loop: asyncio.AbstractEventLoop) -> _Session:
        endpoint = self._endpoint
        timeout = httpx2.Timeout(endpoint.timeout, connect=min(_CONNECT_SECONDS, endpoint.timeout), pool=None)
        http = HttpClient(
            transport=self._transports(), limits=endpoint.limits(), timeout=timeout, follow_redirects=True
        )
        vendor = openai.AsyncOpenAI(
            api_key=endpoint.api_key or "none",
            base_url=endpoint.base_url or OPENAI,
            http_client=http,
            max_retries=0,
            timeout=timeout,
        )
        if not endpoint.is_openai:
            vendor.organization = vendor.project = (
                None  # from OpenAI's environment variables, and no one else's business
            )
        return _Session(loop, vendor, Retrier(endpoint.patience, self._world, at_once=endpoint.concurrency))


def _make_strict(arguments: dict[str, Any]) -> None:
    """Ask for the strict form of what instructor prepared, and leave out the names and words that it adds."""
    if "response_format" in arguments:
        asked = arguments["response_format"]["json_schema"]
        asked["schema"].pop("title", None)
        asked["strict"] = True
    for tool in arguments.get("tools", ()):
        function = tool["function"]
        tool["function"] = {"name": function["name"], "parameters": function["parameters"], "strict": True}


def _failure(error: Exception, secret: str | None, world: World) -> Failure:
    kind = next((ancestor for ancestor in type(error).__mro__ if ancestor in _VENDOR_FAILURES), None)
    meaning, words = _VENDOR_FAILURES[kind] if kind else (Meaning.TRANSIENT, "answered with something that is not JSON")
    if not isinstance(error, openai.APIStatusError):
        return Failure(meaning, words)
    if error.status_code == httpx2.codes.REQUEST_TIMEOUT:
        meaning, words = Meaning.TRANSIENT, "gave no answer in time"
    code, detail = detail_of(error.body, secret)
    after = retry_after(error.response.headers.get("retry-after"), world.now())
    return Failure(meaning, f"{words}, status {error.status_code}", code=code, detail=detail, after=after)


def _own_error(error: BaseException) -> SummarizerError | None:
    """Our own error where the vendor's client wrapped one that our transport raised."""
    at: BaseException | None = error
    while at is not None and not isinstance(at, SummarizerError):
        at = at.__cause__
    return at


def _came(completion: ChatCompletion, seconds: float, *, now: datetime) -> Came:
    choice = completion.choices[0]
    account = (completion.model_extra or {}).get(ACCOUNT, {})
    return Came(
        text=_text(completion),
        finish_reason=choice.finish_reason,
        refusal=choice.message.refusal,
        tokens=tokens_of(completion.usage.model_dump() if isinstance(completion.usage, BaseModel) else None),
        created=completion.created if (completion.created or 0) > _EARLIEST else int(now.timestamp()),
        seconds=account.get("seconds", round(seconds, 3)),
        recording=account.get("recording"),
    )


def _text(completion: ChatCompletion) -> str:
    message = completion.choices[0].message
    if message.tool_calls:
        with suppress(AttributeError):
            return encodable(message.tool_calls[0].function.arguments)  # type: ignore[union-attr]
    return encodable(message.content or "")
