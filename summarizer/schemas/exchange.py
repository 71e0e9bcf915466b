"""What is asked of a model and what comes back: the seam between the stages and the vendors."""

from __future__ import annotations

from typing import Any, Literal, Protocol

from pydantic import BaseModel

from summarizer.schemas.summary import Attempt
from summarizer.schemas.values import Value


class Message(Value):
    """One message of a chat."""

    role: Literal["system", "user", "assistant"]
    content: str


class Request(Value):
    """One question to a model.

    ``answer`` is the pydantic model that the answer must meet. What shapes the answer (messages, answer schema, model,
    parameters, attempt) makes the key of its recording; ``prompt``, ``version``, ``prompt_hash`` and ``article`` name
    the parts, so that a miss can say which of them changed.
    """

    prompt: str
    version: str
    prompt_hash: str
    article: str
    messages: tuple[Message, ...]
    answer: type[BaseModel]
    attempt: int = 1
    max_tokens: int = 4096
    temperature: float = 0.0


class Reply(Value):
    """What came back: the parsed answer where it meets the schema (else null), the raw text, and the attempt's account.

    ``problem`` says in our own words, fit for a re-ask, what is wrong with an answer that cannot be used.
    """

    value: Any = None
    text: str = ""
    problem: str | None = None
    attempt: Attempt


class Model(Protocol):
    """Anything that answers requests; raises :class:`~summarizer.errors.ModelError` when it cannot be reached."""

    @property
    def name(self) -> str:
        """Provider and name, as ``openai/gpt-5.6-luna`` or ``local/qwen2.5-coder-1.5b``."""
        ...

    async def ask(self, request: Request) -> Reply:
        """Put one question; an answer that is malformed, cut off, refused or looping is a reply, not an error."""
        ...
