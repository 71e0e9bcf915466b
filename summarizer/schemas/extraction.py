"""What a house's own prompt and schema give for one article: its quoted values, each grounded or held."""

from __future__ import annotations

from typing import Any

from pydantic import Field, JsonValue

from summarizer.schemas.article import Suspicion
from summarizer.schemas.summary import SCHEMA_VERSION, ArticleInfo, Attempt, Fact, Held
from summarizer.schemas.values import Value


class Extraction(Value):
    """The facts of one article under a house's schema.

    ``facts`` maps the path of each quoted field, such as ``winner`` or ``sets[1].score``, to its fact; ``held`` has the
    rest with reasons; ``unquoted`` has the plain fields of the answer, which nothing can check.
    """

    schema_version: str = SCHEMA_VERSION
    article: ArticleInfo
    prompt: str
    schema_name: str
    facts: dict[str, Fact[Any]]
    held: tuple[Held, ...] = ()
    unquoted: dict[str, JsonValue] = Field(default_factory=dict)
    suspicions: tuple[Suspicion, ...] = ()
    attempts: tuple[Attempt, ...] = ()
