"""An exchange with a model: what was asked, what came back, where such are kept, and how two asks differ."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from summarizer.models.schema import canonical, digest
from summarizer.schemas.summary import Tokens
from summarizer.schemas.values import Value


class Ask(Value):
    """What shapes an answer, and the names of its parts. No header and no credential is among them."""

    prompt: str
    version: str
    prompt_hash: str
    schema_hash: str
    article: str
    model: str
    parameters: dict[str, Any]
    attempt: int
    messages_hash: str

    @property
    def key(self) -> str:
        """The key of the exchange: the SHA-256 over messages, schema, model, parameters and attempt."""
        return digest([self.messages_hash, self.schema_hash, self.model, self.parameters, self.attempt])


class Exchange(Value):
    """One exchange as it is kept: the ask, the raw answer, and its account.

    ``date`` is the day of the exchange (UTC, YYYY-MM-DD), ``seconds`` how long the endpoint took. A refused or empty
    answer has no ``content``.
    """

    ask: Ask
    content: str | None
    refusal: str | None = None
    finish_reason: str
    usage: Tokens
    date: str
    seconds: float

    @property
    def key(self) -> str:
        """The key of the ask."""
        return self.ask.key


class ExchangeStore(Protocol):
    """Where exchanges are kept and found again."""

    def get(self, key: str) -> Exchange | None:
        """The exchange under a key, if there is one."""
        ...

    def put(self, exchange: Exchange) -> None:
        """Keep an exchange, in place of an earlier one under the same key."""
        ...

    def nearest(self, ask: Ask) -> Exchange | None:
        """The kept exchange that has most in common with an ask."""
        ...

    def name_of(self, key: str) -> str:
        """How a person finds the exchange again."""
        ...


def differences(asked: Ask, recorded: Ask) -> tuple[str, ...]:
    """What changed between a recorded ask and the one at hand, in words."""
    found: list[str] = []
    if asked.prompt != recorded.prompt:
        found.append(f"prompt {recorded.prompt} -> {asked.prompt}")
    elif asked.version != recorded.version:
        found.append(f"prompt {asked.prompt} {recorded.version} -> {asked.version}")
    elif asked.prompt_hash != recorded.prompt_hash:
        found.append(f"prompt {asked.prompt} {asked.version} was edited")
    if asked.article != recorded.article:
        found.append(f"article differs (recorded: {recorded.article})")
    if asked.model != recorded.model:
        found.append(f"model differs (recorded: {recorded.model})")
    if asked.schema_hash != recorded.schema_hash:
        found.append("schema differs")
    if asked.parameters != recorded.parameters:
        found.append(f"parameters {canonical(recorded.parameters)} -> {canonical(asked.parameters)}")
    if asked.attempt != recorded.attempt:
        found.append(f"attempt {recorded.attempt} -> {asked.attempt}")
    if not found and asked.messages_hash != recorded.messages_hash:
        found.append("the messages differ, though their prompt does not")
    return tuple(found)


def likeness(kept: Ask, asked: Ask) -> tuple[bool, ...]:
    """What two asks have in common, the weightier first."""
    return (
        kept.article == asked.article,
        kept.prompt == asked.prompt,
        kept.model == asked.model,
        kept.attempt == asked.attempt,
        kept.messages_hash == asked.messages_hash,
        kept.schema_hash == asked.schema_hash,
        kept.parameters == asked.parameters,
        kept.prompt_hash == asked.prompt_hash,
        kept.version == asked.version,
    )


def staleness(ask: Ask, current: Mapping[str, tuple[str, str]]) -> str | None:
    """Why an ask is not the one that its prompt would make today; null where it is.

    ``current`` maps the name of each prompt to its version and hash.
    """
    if ask.prompt not in current:
        return f"there is no prompt {ask.prompt} any more"
    version, prompt_hash = current[ask.prompt]
    if ask.version != version:
        return f"prompt {ask.prompt} {ask.version} -> {version}"
    return None if ask.prompt_hash == prompt_hash else f"prompt {ask.prompt} {version} was edited"
