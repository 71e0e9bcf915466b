"""The blind second look: one request for all of an article's questions, on passages alone or with the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, create_model

from summarizer.prompts import PromptSet
from summarizer.reading.asking import ask
from summarizer.reading.quoted import Answer
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model
from summarizer.schemas.summary import Attempt
from summarizer.schemas.verdict import Answers, Question

WORDS = 120
"""Longest answer in words, in characters."""


async def look(
    article: Article, questions: Sequence[Question], model: Model, prompts: PromptSet
) -> tuple[Answers, tuple[Attempt, ...]]:
    """The answer to each question, by question id, and the exchange's account.

    A question with options may be answered by them alone. The article is shown where any question is about it as a
    whole, else the passages alone. An answer that cannot be used settles nothing: the mapping is then empty.
    """
    if not questions:
        return {}, ()
    keys = {f"q{number}": question for number, question in enumerate(questions, start=1)}
    shown = [_shown(key, question) for key, question in keys.items()]
    if any(question.is_of_article for question in questions):
        prompt = prompts["second_reading"]
        messages = prompt.render(article_id=article.id, text=article.body, published=article.published, questions=shown)
    else:
        prompt = prompts["second_look"]
        messages = prompt.render(questions=shown)
    reply = await ask(model, prompt, _answer(keys), article, messages)
    chosen = reply.value.model_dump() if reply.value is not None else {}
    return {keys[key].id: option for key, option in chosen.items()}, (reply.attempt,)


def _shown(key: str, question: Question) -> dict[str, Any]:
    return {
        "key": key,
        "role": question.role.value,
        "match": question.match,
        "several": question.several,
        "team": question.team,
        "person": question.person,
        "minute": question.minute,
        "passage": " ".join(question.passage.quote.split()),
        "options": question.options,
    }


def _answer(keys: dict[str, Question]) -> type[Answer]:
    """A schema with one key a question, each closed to that question's options where it has any."""
    words = Annotated[str, Field(max_length=WORDS)]
    fields: dict[str, Any] = {
        key: (Literal[question.options] if question.options else words, ...) for key, question in keys.items()
    }
    return create_model("SecondLookAnswer", __base__=Answer, **fields)
