"""Articles of the tests' own invention."""

from __future__ import annotations

from summarizer.schemas.article import Article, Evidence, Mark, MarkReason


def article(
    text: str, language: str | None = "en", *, published: str | None = None, unread: tuple[str, ...] = ()
) -> Article:
    """An article of a text; the first occurrence of each of the unread parts is marked."""
    starts = sorted((text.index(part), part) for part in unread)
    marks = tuple(Mark(start=at, end=at + len(part), reason=MarkReason.BOILERPLATE) for at, part in starts)
    return Article(id="a", text=text, language=language, published=published, marks=marks)


def passage(of: Article, quote: str) -> Evidence:
    """The first occurrence of a quote in an article."""
    start = of.text.index(quote)
    return of.evidence(start, start + len(quote))
