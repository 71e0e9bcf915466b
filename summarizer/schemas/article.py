"""An article as it came, and the spans of it from which no fact may be read."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import model_validator

from summarizer.schemas.values import Value

LANGUAGES = ("en", "it", "es", "de", "fr", "pt")
"""The languages whose numbers, dates and phrases the gate can read (ISO 639-1)."""


class MarkReason(StrEnum):
    """Why a span of an article is not read."""

    BOILERPLATE = "boilerplate"
    MASTHEAD = "masthead"
    NAVIGATION = "navigation"
    COOKIES = "cookies"
    PROMOTION = "promotion"
    CHATBOT = "chatbot"
    INSTRUCTION = "instruction"
    MARKUP = "markup"


class Mark(Value):
    """A span ``text[start:end]`` (code points) that cleaning sets apart, and why."""

    start: int
    end: int
    reason: MarkReason


class SuspicionKind(StrEnum):
    """What in an article looks like an attempt to steer a reader that is a program."""

    INSTRUCTION = "instruction"
    INVISIBLE = "invisible_characters"
    BIDIRECTIONAL = "bidirectional_characters"
    HOMOGLYPH = "homoglyphs"
    MARKUP = "markup"


class Suspicion(Value):
    """A span that a person should look at before trusting the article; it changes no fact."""

    kind: SuspicionKind
    start: int
    end: int
    message: str


class Evidence(Value):
    """A passage of an article: ``article.text[start:end] == quote``, always (offsets in code points)."""

    quote: str
    start: int
    end: int

    @model_validator(mode="after")
    def _spans_its_quote(self) -> Self:
        if self.start < 0 or self.end - self.start != len(self.quote) or not self.quote:
            raise ValueError("evidence must span exactly its quote")
        return self


class Article(Value):
    """One article: the text it was given, unchanged, and what is known about it.

    ``text`` is sacred: every offset anywhere refers to it. ``marks`` are sorted and do not overlap.
    ``published`` is an ISO 8601 date or date-time that the input or the text's own dateline states,
    never an invented one; ``dateline`` is where the text states it.
    """

    id: str
    text: str
    path: str | None = None
    source: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    dateline: Evidence | None = None
    marks: tuple[Mark, ...] = ()
    suspicions: tuple[Suspicion, ...] = ()

    def evidence(self, start: int, end: int) -> Evidence:
        """The passage ``text[start:end]`` as evidence."""
        return Evidence(quote=self.text[start:end], start=start, end=end)

    def is_read(self, start: int, end: int) -> bool:
        """Whether no part of ``text[start:end]`` is marked."""
        return all(mark.end <= start or end <= mark.start for mark in self.marks)

    @property
    def body(self) -> str:
        """The text with every marked span left out: what a model is shown. Its offsets are not the article's."""
        parts: list[str] = []
        at = 0
        for mark in self.marks:
            parts.append(self.text[at : mark.start])
            at = mark.end
        parts.append(self.text[at:])
        return "".join(parts).strip()
