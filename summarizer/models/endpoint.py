"""Where a model is asked and in which dialect, and what of a request makes the key of its recording."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import httpx2

from summarizer.models.exchanges import Ask
from summarizer.models.retry import Patience
from summarizer.models.schema import digest, schema_hash
from summarizer.schemas.exchange import Request

OPENAI = "https://api.openai.com/v1"
"""Where ``openai/NAME`` is asked when no base URL is given."""

NOWHERE = ".invalid/v1"
"""How the base URL ends of what is no place on a network: a server within this process, a provider's own package."""

_FIXED_TEMPERATURE = ("gpt-5", "o1", "o3", "o4")
"""Names at OpenAI's own endpoint that refuse a temperature."""


@dataclass(frozen=True)
class Endpoint:
    """Where a model is asked, and how.

    ``name`` is the model as people and recordings know it, ``model`` as the endpoint knows it. ``base_url`` null is
    OpenAI's own. ``concurrency`` bounds the connections, ``timeout`` one try in seconds.
    """

    name: str
    model: str
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    answers: Literal["json_schema", "tools"] = "json_schema"
    concurrency: int = 8
    timeout: float = 120.0
    patience: Patience = field(default_factory=Patience)

    @property
    def is_openai(self) -> bool:
        """Whether it is OpenAI's own endpoint, whose dialect differs in details."""
        return (self.base_url or OPENAI).startswith("https://api.openai.com/")

    @property
    def is_local(self) -> bool:
        """Whether the model runs on this machine."""
        return self.name.startswith("local/")

    def limits(self) -> httpx2.Limits:
        """A pool as large as the concurrency, kept alive between questions."""
        return httpx2.Limits(max_connections=self.concurrency, max_keepalive_connections=self.concurrency)


def ask_of(request: Request, model: str, answers: str = "json_schema") -> Ask:
    """What shapes the answer to a request by a model."""
    parameters: dict[str, Any] = {"max_tokens": request.max_tokens, "temperature": request.temperature}
    if answers != "json_schema":
        parameters["answers"] = answers
    return Ask(
        prompt=request.prompt,
        version=request.version,
        prompt_hash=request.prompt_hash,
        schema_hash=schema_hash(request.answer),
        article=request.article,
        model=model,
        parameters=parameters,
        attempt=request.attempt,
        messages_hash=digest([[message.role, message.content] for message in request.messages]),
    )


def sampling(endpoint: Endpoint, request: Request) -> dict[str, Any]:
    """The bounds of an answer and the freedom of the model, as the endpoint calls them."""
    if endpoint.is_openai:
        fixed = endpoint.model.startswith(_FIXED_TEMPERATURE)
        chosen = {} if fixed else {"temperature": request.temperature}
        return {"max_completion_tokens": request.max_tokens, **chosen}
    seed = {"seed": 0} if endpoint.is_local else {}
    return {"max_tokens": request.max_tokens, "temperature": request.temperature, **seed}
