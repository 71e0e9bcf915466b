"""One article from a text or a page: its marks, language, dateline, title and suspicions."""

from __future__ import annotations

import hashlib
import re

from summarizer.article.cleaning import clean, merged
from summarizer.article.dateline import find_dateline, is_dateline, published_at
from summarizer.article.language import detect_language, language_code
from summarizer.article.lines import lines_of
from summarizer.article.markup import front_matter
from summarizer.article.suspicion import suspicion_marks, suspicions_of
from summarizer.errors import InputError
from summarizer.schemas.article import Article, Mark, MarkReason

LONGEST_TEXT = 5_000_000
"""A text of this many characters or more is refused: it is no article."""

_LONGEST_TITLE = 160
_WORD = re.compile(r"\w")
_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")
_DECORATION = re.compile(r"^#{1,6}\s+|\*\*|__")
_SURROGATE = re.compile("[\ud800-\udfff]")


def article_from_text(  # noqa: PLR0913 - the metadata of a feed, each by its name
    text: str,
    *,
    path: str | None = None,
    source: str | None = None,
    title: str | None = None,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
) -> Article:
    """The article in ``text``, which is kept as it is; the same text and metadata always give the same article.

    What the metadata says wins over what the text tells. ``published`` is read as ISO 8601, RFC 2822 or a date in
    words; where it is not clear which day it means, the text's own dateline counts, and null where there is none.
    Raises :class:`InputError` for a text that is empty, too long, or holds what no text file can.
    """
    _refuse_unusable(text, path or "the text")
    fields = front_matter(text)
    suspicions = suspicions_of(text)
    marks = merged((*clean(text), *suspicion_marks(suspicions)), text)
    language = (
        language_code(language)
        or language_code(fields.get("lang") or fields.get("language"))
        or detect_language(_read(text, marks))
    )
    dateline = find_dateline(text, language)
    stated = published_at(published) or published_at(fields.get("date") or fields.get("published"))
    article = Article(
        id=f"sha256-{hashlib.sha256(text.encode()).hexdigest()[:16]}",
        text=text,
        path=path,
        source=_given(source) or fields.get("source") or _outlet(text, marks),
        title=_given(title) or fields.get("title") or _headline(text, marks, language),
        url=_given(url) or fields.get("url"),
        published=stated or (dateline.day if dateline else None),
        language=language,
        marks=marks,
        suspicions=suspicions,
    )
    return (
        article
        if dateline is None
        else article.model_copy(update={"dateline": article.evidence(dateline.start, dateline.end)})
    )


def article_from_html(  # noqa: PLR0913 - as above
    html: str,
    *,
    path: str | None = None,
    source: str | None = None,
    title: str | None = None,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
) -> Article:
    """The article in a page or a fragment of one: the main text that is extracted *is* the article's text.

    What is given wins over the page's own metadata. Raises :class:`InputError` where the page holds no article.
    """
    # Trafilatura takes a quarter of a second to load: a folder of plain texts does not wait for it.
    from summarizer.article.extraction import extract  # noqa: PLC0415

    _refuse_unusable(html, path or "the page")
    page = extract(html, path or "the page")
    return article_from_text(
        page.text,
        path=path,
        source=_given(source) or page.source,
        title=_given(title) or page.title,
        url=_given(url) or page.url,
        published=published_at(published) or page.published,
        language=language_code(language) or language_code(page.language),
    )


def _refuse_unusable(text: str, name: str) -> None:
    if not _WORD.search(text):
        raise InputError(f"{name}: is empty; give the text of an article")
    if len(text) >= LONGEST_TEXT:
        raise InputError(f"{name}: is {LONGEST_TEXT // 1_000_000} million characters or more; give the article alone")
    if "\0" in text:
        raise InputError(f"{name}: holds NUL characters; remove them")
    if _SURROGATE.search(text):
        raise InputError(f"{name}: holds half a character (a lone surrogate); save it again as UTF-8")


def _given(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _read(text: str, marks: tuple[Mark, ...]) -> str:
    parts, at = [], 0
    for mark in marks:
        parts.append(text[at : mark.start])
        at = mark.end
    return "".join((*parts, text[at:]))


def _outlet(text: str, marks: tuple[Mark, ...]) -> str | None:
    """The outlet's name, where it heads the text as a masthead that is repeated."""
    heads = (text[mark.start : mark.end] for mark in marks if mark.reason is MarkReason.MASTHEAD)
    first = next(heads, None)
    return first if first and "\n" not in first and text.lstrip().startswith(first) and not is_dateline(first) else None


def _headline(text: str, marks: tuple[Mark, ...], language: str | None) -> str | None:
    """The first line that is read, where it is short, stands alone and does not end like a sentence of prose."""
    lines = [line for line in lines_of(text) if all(mark.end <= line.start or line.end <= mark.start for mark in marks)]
    lines = [line for line in lines[:4] if not is_dateline(line.content, language)]
    if len(lines) < 2:
        return None
    first = _DECORATION.sub("", lines[0].content).strip("\ufeff ")
    ends_like_prose = first.endswith((".", ":", ";", ",")) and not first.endswith("...")
    return (
        first if first and len(first) <= _LONGEST_TITLE and not ends_like_prose and _TWO_LETTERS.search(first) else None
    )
