"""The library's calls: plain functions outside, async inside."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, TypeVar

from pydantic import BaseModel

from summarizer.article import article_from_text
from summarizer.concurrency import UNDER_WAY, in_order, run_async
from summarizer.errors import SummarizerError
from summarizer.extraction import Extractor
from summarizer.gate import gate_for
from summarizer.models.connect import connect
from summarizer.prompts import load_prompts
from summarizer.reading import Plan
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model
from summarizer.schemas.extraction import Extraction
from summarizer.schemas.summary import ArticleSummary
from summarizer.settings import Settings, load_settings
from summarizer.summarization import Summarizer

Result = TypeVar("Result")


def summarize(
    article: str | Article,
    *,
    model: str | Model | None = None,
    language: str | None = None,
    settings: Settings | None = None,
) -> ArticleSummary:
    """What one article says of its match: facts with their passages, and what is held and why.

    ``model`` is a name such as ``openai/NAME`` or ``local/NAME``, or any object that answers requests; without it the
    settings choose. ``language`` (ISO 639-1) is that of headline and story, by default the article's own. Raises
    :class:`~summarizer.errors.SummarizerError`. For use outside an event loop; inside one, await a :class:`Summarizer`.
    """
    result = summarize_many([article], model=model, language=language, settings=settings)[0]
    if isinstance(result, SummarizerError):
        raise result
    return result


def summarize_many(
    articles: Iterable[str | Article],
    *,
    model: str | Model | None = None,
    language: str | None = None,
    settings: Settings | None = None,
) -> list[ArticleSummary | SummarizerError]:
    """What each of many articles says, in their order; an article that failed gives its error in its place."""

    async def summaries() -> list[ArticleSummary | SummarizerError]:
        async with summarizer(model=model, language=language, settings=settings) as (one, limit):
            return [result async for _, result in each(map(as_article, articles), one, limit=limit)]

    return run_async(summaries())


def extract(
    article: str | Article,
    *,
    prompt: str,
    schema: type[BaseModel],
    model: str | Model | None = None,
    settings: Settings | None = None,
) -> Extraction:
    """What one article says under a house's own prompt and schema, every quoted field grounded or held.

    ``prompt`` is the name of a file in the folder of prompts; ``schema`` is the pydantic model that answers it, with
    :class:`~summarizer.reading.quoted.Quoted` fields for what is to be checked.
    """

    async def extraction() -> Extraction:
        async with extractor(prompt=prompt, schema=schema, model=model, settings=settings) as (one, _):
            return await one(as_article(article))

    return run_async(extraction())


def as_article(article: str | Article) -> Article:
    """An article of a text; an article as it is."""
    return article if isinstance(article, Article) else article_from_text(article)


@asynccontextmanager
async def summarizer(
    *, model: str | Model | None = None, language: str | None = None, settings: Settings | None = None
) -> AsyncIterator[tuple[Summarizer, int]]:
    """A summarizer with its model connected, and how many articles to give it at once."""
    given = _settings(model, settings)
    async with _connected(model, given) as answering, gate_for(given.concurrency) as gate:
        plan = Plan(given.plan) if given.plan else None
        one = Summarizer(answering, load_prompts(given.prompts), plan=plan, language=language, gate=gate)
        yield one, given.concurrency * UNDER_WAY


@asynccontextmanager
async def extractor(
    *, prompt: str, schema: type[BaseModel], model: str | Model | None = None, settings: Settings | None = None
) -> AsyncIterator[tuple[Extractor, int]]:
    """An extractor with its model connected, and how many articles to give it at once."""
    given = _settings(model, settings)
    async with _connected(model, given) as answering:
        yield Extractor(answering, load_prompts(given.prompts), prompt, schema), given.concurrency * UNDER_WAY


async def each(
    articles: Iterable[Article], one: Callable[[Article], Awaitable[Result]], *, limit: int
) -> AsyncIterator[tuple[Article, Result | SummarizerError]]:
    """Every article with its result or its error, in order, ``limit`` at a time."""

    async def guarded(article: Article) -> Result | SummarizerError:
        try:
            return await one(article)
        except SummarizerError as error:
            return error

    async for pair in in_order(articles, guarded, limit=limit):
        yield pair


def _settings(model: str | Model | None, settings: Settings | None) -> Settings:
    named = model if isinstance(model, str) else None
    if settings is None:
        return load_settings(model=named)
    return settings.model_copy(update={"model": named}) if named else settings


@asynccontextmanager
async def _connected(model: str | Model | None, settings: Settings) -> AsyncIterator[Model]:
    if model is not None and not isinstance(model, str):
        yield model
        return
    async with AsyncExitStack() as stack:
        chat: Any = connect(settings)
        stack.push_async_callback(chat.aclose)
        yield chat
