"""A house's own prompt and schema: the same reading, re-ask and grounding for every field that it declares as quoted.

Football's laws belong to football's schema and play no part here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import BaseModel, JsonValue

from summarizer.errors import NoUsableAnswer
from summarizer.grounding import fold_text, locate, numbers_in
from summarizer.prompts import PromptSet
from summarizer.reading.asking import Again
from summarizer.reading.house import ask_house
from summarizer.reading.quoted import quoted_claims
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model, Reply
from summarizer.schemas.extraction import Extraction
from summarizer.schemas.reasons import MEANING, Reason
from summarizer.schemas.summary import ArticleInfo, Attempt, Fact, Held, Standing
from summarizer.schemas.verdict import Fault

ROUNDS = 2
"""How often an article is put to the model at most: once, and once more where a quoted value cannot be grounded."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Extractor:
    """Reads articles with a house's prompt and schema, and publishes only what its own passage carries."""

    model: Model
    prompts: PromptSet
    prompt: str
    schema: type[BaseModel]

    async def __call__(self, article: Article) -> Extraction:
        """The grounded facts of an article; raises :class:`NoUsableAnswer` where no attempt can be read."""
        found = _Found()
        attempts: list[Attempt] = []
        again = Again()
        for number in range(1, ROUNDS + 1):
            reply = await self._ask(article, replace(again, attempt=number))
            attempts.append(reply.attempt)
            if reply.value is not None:
                found = found.joined(article, reply.value)
            again = Again(faults=found.faults, problem=reply.problem)
            if not again.anything:
                break
        if found.plain is None:
            raise NoUsableAnswer(
                f"{article.path or article.id}: {self.model.name} gave no usable answer: {again.problem}"
            )
        return self._extraction(article, found, attempts)

    async def _ask(self, article: Article, again: Again) -> Reply:
        return await ask_house(self.schema, article, self.model, self.prompts[self.prompt], self.prompts, again)

    def _extraction(self, article: Article, found: _Found, attempts: list[Attempt]) -> Extraction:
        return Extraction(
            article=ArticleInfo.model_validate(article.model_dump(include=set(ArticleInfo.model_fields))),
            prompt=self.prompt,
            schema_name=self.schema.__name__,
            facts=found.facts,
            held=tuple(found.held.values()),
            unquoted=found.plain or {},
            suspicions=article.suspicions,
            attempts=tuple(attempts),
        )


@dataclass(frozen=True)
class _Found:
    """What the attempts so far have given; ``plain`` is null until one of them could be read."""

    facts: dict[str, Fact[Any]] = field(default_factory=dict)
    held: dict[str, Held] = field(default_factory=dict)
    plain: dict[str, JsonValue] | None = None

    @property
    def faults(self) -> tuple[Fault, ...]:
        return tuple(_fault(one) for one in self.held.values())

    def joined(self, article: Article, answer: BaseModel) -> _Found:
        """With one more answer: it can add facts, never replace one."""
        facts, held = ground(article, answer)
        facts |= self.facts
        held = {path: one for path, one in (held | self.held).items() if path not in facts}
        return _Found(facts, held, unquoted(answer))


def ground(article: Article, answer: BaseModel) -> tuple[dict[str, Fact[Any]], dict[str, Held]]:
    """Every quoted value of an answer by its path: the facts whose passage carries them, and what is held."""
    facts: dict[str, Fact[Any]] = {}
    held: dict[str, Held] = {}
    for path, value, quote in quoted_claims(answer):
        found = locate(article, quote)
        reason = _lacking(value, found.evidence.quote, article.language or "en") if found else Reason.QUOTE_NOT_FOUND
        evidence = (found.evidence,) if found else ()
        if reason is None:
            facts[path] = Fact(value=value, standing=Standing.STATED, evidence=evidence)
        else:
            held[path] = Held(
                match=None, field=path, value=value, reason=reason, message=MEANING[reason], evidence=evidence
            )
    return facts, held


def _lacking(value: JsonValue, passage: str, language: str) -> Reason | None:
    """Why a passage does not carry a value: a number or a name of it is missing. Other words may be the house's own."""
    present = set(_WORD.findall(fold_text(passage)))
    numbers = {mention.value for mention in numbers_in(passage, language)}
    for leaf in _leaves(value):
        if isinstance(leaf, int | float) and leaf not in numbers and str(leaf) not in passage:
            return Reason.NUMBER_NOT_IN_PASSAGE
        for word in _WORD.findall(leaf) if isinstance(leaf, str) else ():
            if word.isdigit() and word not in present and int(word) not in numbers:
                return Reason.NUMBER_NOT_IN_PASSAGE
            if word[0].isupper() and fold_text(word) not in present:
                return Reason.NAME_NOT_IN_PASSAGE
    return None


def _leaves(value: JsonValue) -> Iterator[JsonValue]:
    if isinstance(value, dict):
        for member in value.values():
            yield from _leaves(member)
    elif isinstance(value, list):
        for member in value:
            yield from _leaves(member)
    elif not isinstance(value, bool):
        yield value


def unquoted(answer: BaseModel) -> dict[str, JsonValue]:
    """The plain top-level fields of an answer: what carries no quote and so cannot be checked."""
    data = answer.model_dump(mode="json")
    quoted = {path.partition(".")[0].partition("[")[0] for path, _, _ in quoted_claims(answer)}
    return {name: value for name, value in data.items() if name not in quoted and _is_plain(value)}


def _is_plain(value: JsonValue) -> bool:
    return value is not None and not isinstance(value, dict | list)


def _fault(held: Held) -> Fault:
    quote = held.evidence[0].quote if held.evidence else ""
    return Fault(field=held.field, value=str(held.value), quote=quote, reason=held.reason, message=held.message)
