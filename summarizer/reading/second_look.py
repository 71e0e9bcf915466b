"""The blind second look: short questions about passages alone, one request for all of an article's questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import create_model

from summarizer.prompts import PromptSet
from summarizer.reading.asking import ask
from summarizer.reading.quoted import Answer
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model
from summarizer.schemas.summary import Attempt
from summarizer.schemas.verdict import Answers, Question


async def look(
    article: Article, questions: Sequence[Question], model: Model, prompts: PromptSet
) -> tuple[Answers, tuple[Attempt, ...]]:
    """The option chosen for each question, by question id, and the exchange's account.

    Each question may be answered by its own options alone. An answer that cannot be used settles nothing: the mapping
    is then empty.
    """
    if not questions:
        return {}, ()
    keys = {f"q{number}": question for number, question in enumerate(questions, start=1)}
    prompt = prompts["second_look"]
    messages = prompt.render(questions=[_shown(key, question) for key, question in keys.items()])
    reply = await ask(model, prompt, _answer(keys), article, messages)
    chosen = reply.value.model_dump() if reply.value is not None else {}
    return {keys[key].id: option for key, option in chosen.items()}, (reply.attempt,)


def _shown(key: str, question: Question) -> dict[str, Any]:
    return {
        "key": key,
        "role": question.role.value,
        "team": question.team,
        "passage": " ".join(question.passage.quote.split()),
        "options": question.options,
    }


def _answer(keys: dict[str, Question]) -> type[Answer]:
    """A schema with one key a question, each closed to that question's options."""
    fields: dict[str, Any] = {key: (Literal[question.options], ...) for key, question in keys.items()}
    return create_model("SecondLookAnswer", __base__=Answer, **fields)
