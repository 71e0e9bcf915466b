"""One question about one article: how it is put, and how it says what an earlier attempt got wrong."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel

from summarizer.prompts import Prompt, PromptSet
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Message, Model, Reply, Request
from summarizer.schemas.verdict import Fault

MAX_TOKENS = 4096
"""Longest answer where a prompt sets none."""


@dataclass(frozen=True)
class Again:
    """Why a question is put again: the faults found in the last answer, or the problem that made it unusable."""

    attempt: int = 1
    faults: tuple[Fault, ...] = ()
    problem: str | None = None

    @property
    def anything(self) -> bool:
        """Whether there is anything to say to the model about its last answer."""
        return bool(self.faults) or self.problem is not None


async def ask(  # noqa: PLR0913 - the parts of one exchange, each of which shapes the recording's key
    model: Model,
    prompt: Prompt,
    answer: type[BaseModel],
    article: Article,
    messages: tuple[Message, ...],
    *,
    attempt: int = 1,
) -> Reply:
    """Put a prompt's filled messages to a model; the reply's value is an instance of ``answer``, or null."""
    request = Request(
        prompt=prompt.name,
        version=prompt.version,
        prompt_hash=prompt.hash,
        article=article.id,
        messages=messages,
        answer=answer,
        attempt=attempt,
        max_tokens=prompt.max_tokens or MAX_TOKENS,
    )
    return await model.ask(request)


def with_again(messages: tuple[Message, ...], again: Again, prompts: PromptSet) -> tuple[Message, ...]:
    """The same question with what was wrong last time said at its end.

    The prefix stays as it was, so that the endpoint's cache of it is used, and the last answer is not shown: a model
    that sees its own mistake tends to repeat it.
    """
    if not again.anything:
        return messages
    faults = [fault.model_dump(mode="json") for fault in again.faults]
    said = prompts["reask"].render(faults=faults, problem=again.problem)
    last = messages[-1]
    content = "\n\n".join((last.content, *(message.content for message in said)))
    return (*messages[:-1], Message(role=last.role, content=content))
