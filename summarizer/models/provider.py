"""A provider with an interface of its own, known to instructor by name, behind the interface that the client speaks."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
import instructor
from instructor.auto_client import supported_providers
from instructor.core import InstructorRetryException

from summarizer.errors import ConfigurationError
from summarizer.models.endpoint import NOWHERE

PLACEHOLDER = f"http://provider{NOWHERE}"
"""The base URL of a provider whose own package knows where it is."""

ProviderCall = Callable[[str, dict[str, Any], dict[str, Any]], Awaitable[tuple[str, Any]]]
"""Asks a provider for an answer by the name of its schema, the schema, and the messages and bounds."""

_INPUT = ("prompt_tokens", "input_tokens", "prompt_token_count")
_OUTPUT = ("completion_tokens", "output_tokens", "candidates_token_count")
_CACHED = ("cache_read_input_tokens", "cached_content_token_count")


def is_provider(name: str) -> bool:
    """Whether instructor knows the provider of a model's name."""
    return name.partition("/")[0] in supported_providers


def provider_call(name: str, api_key: str | None) -> ProviderCall:
    """How a provider that instructor knows by name is asked; gives the answer's JSON and the provider's completion.

    Raises :class:`ConfigurationError` where the provider's package is not installed or it has no key.
    """
    try:
        connected: Any = instructor.from_provider(name, True, api_key=api_key)  # noqa: FBT003 - typed for known names
    except Exception as error:  # each provider's own package has errors of its own
        package = name.partition("/")[0]
        why = " ".join(str(error).split())[:160]
        raise ConfigurationError(f"{name} needs `pip install 'instructor[{package}]'` and a key ({why})") from error
    if hasattr(connected.client, "max_retries"):
        connected.client.max_retries = 0  # the one layer of retries is ours

    async def call(title: str, schema: dict[str, Any], arguments: dict[str, Any]) -> tuple[str, Any]:
        described = {"title": title, **schema}
        form = type(title, (_RawForm,), {"model_json_schema": classmethod(lambda *_, **__: described)})
        try:
            answer, completion = await connected.create_with_completion(response_model=form, max_retries=0, **arguments)
        except InstructorRetryException as failure:
            raise failure.__cause__ or failure from failure
        return str(answer.parsed), completion

    return call


class _RawForm(instructor.ResponseSchema):
    """Stands for an answer that another client parses: keeps what came, as JSON text."""

    parsed: Any = None

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_: Any) -> _RawForm:
        return cls.model_construct(parsed=str(json_data))

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> _RawForm:
        return cls.model_construct(parsed=json.dumps(obj, ensure_ascii=False))


class ProviderTransport(httpx2.AsyncBaseTransport):
    """Takes a request as OpenAI's interface has it, puts it to a provider, and gives a completion of that interface."""

    def __init__(self, call: ProviderCall) -> None:
        self._call = call

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The provider's answer; a status that the provider's package tells of is passed on."""
        asked = json.loads(request.content)
        form = asked["response_format"]["json_schema"]
        arguments = {name: asked[name] for name in ("messages", "max_tokens")}  # not all providers take a temperature
        try:
            content, completion = await self._call(form["name"], form["schema"], arguments)
        except Exception as error:  # noqa: BLE001 - every provider's package has errors of its own
            return _failed(error)
        return httpx2.Response(200, json=_completion(asked["model"], content, _usage(completion)))


def _completion(model: str, content: str, usage: dict[str, Any] | None) -> dict[str, Any]:
    message = {"role": "assistant", "content": content}
    return {
        "id": "provider",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": model,
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": usage,
    }


def _failed(error: Exception) -> httpx2.Response:
    """An answer that was cut off is an answer; any other failure keeps its status, or is the provider's own fault."""
    if type(error).__name__ == "IncompleteOutputException":
        cut_off = _completion("", "", _usage(getattr(error, "last_completion", None)))
        cut_off["choices"][0]["finish_reason"] = "length"
        return httpx2.Response(200, json=cut_off)
    status = getattr(error, "status_code", None) or getattr(error, "code", None)
    number = status if isinstance(status, int) and 400 <= status < 600 else httpx2.codes.BAD_GATEWAY
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    after = {"retry-after": headers["retry-after"]} if "retry-after" in headers else {}
    return httpx2.Response(number, headers=after, json={"error": {"message": str(error)}})


def _usage(completion: Any) -> dict[str, Any] | None:
    counted = getattr(completion, "usage", None) or getattr(completion, "usage_metadata", None)
    given, made = _first(counted, _INPUT), _first(counted, _OUTPUT)
    if given is None or made is None:
        return None
    cached = _first(counted, _CACHED) or 0
    # Anthropic counts what it read from its cache apart from the input, OpenAI within it
    given += cached if hasattr(counted, "cache_read_input_tokens") else 0
    details = {"prompt_tokens_details": {"cached_tokens": cached}}
    return {"prompt_tokens": given, "completion_tokens": made, "total_tokens": given + made, **details}


def _first(counted: Any, names: tuple[str, ...]) -> int | None:
    found = (getattr(counted, name, None) for name in names)
    return next((number for number in found if isinstance(number, int)), None)
