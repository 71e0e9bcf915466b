"""A house's own question: its prompt, its schema, the same way of asking."""

from __future__ import annotations

from pydantic import BaseModel

from summarizer.errors import PromptError
from summarizer.prompts import Prompt, PromptSet
from summarizer.reading.asking import Again, ask, with_again
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model, Reply

VARIABLES = ("article_id", "text", "published", "language", "title", "source")
"""What a house's prompt may declare; it gets those it declares."""


async def ask_house(  # noqa: PLR0913, PLR0917 - a house's question has all the parts of the shipped one
    schema: type[BaseModel], article: Article, model: Model, prompt: Prompt, prompts: PromptSet, again: Again
) -> Reply:
    """The reply to a house's prompt about one article; its value is an instance of ``schema``, or null.

    Raises PromptError where the prompt declares a variable that no article has.
    """
    if unknown := [name for name in prompt.variables if name not in VARIABLES]:
        names = ", ".join(repr(name) for name in unknown)
        raise PromptError(f"{prompt.path}: nothing fills {names}; an article gives {', '.join(VARIABLES)}")
    values = {
        "article_id": article.id,
        "text": article.body,
        "published": article.published,
        "language": article.language,
        "title": article.title,
        "source": article.source,
    }
    messages = prompt.render(**{name: values[name] for name in prompt.variables})
    return await ask(model, prompt, schema, article, with_again(messages, again, prompts), attempt=again.attempt)
