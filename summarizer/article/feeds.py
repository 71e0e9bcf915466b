"""Articles in RSS and Atom files: each entry that carries a text is one, with the feed's own account of it."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import feedparser

from summarizer.article.building import article_from_html
from summarizer.errors import InputError
from summarizer.schemas.article import Article


def articles_in_feed(data: bytes, name: str) -> Iterator[Article | InputError]:
    """The entries of a feed that carry a text, and an error for each that does not.

    Raises :class:`InputError` where the data is no feed. The text is the longest that the entry gives, content or
    summary; the feed's title stands for the source, its language for the entry's.
    """
    feed = feedparser.parse(data)
    if not feed.version:
        raise InputError(f"{name}: is neither RSS nor Atom; give a feed, or the articles themselves")
    for number, entry in enumerate(feed.entries, 1):
        try:
            yield _article(entry, feed.feed, name)
        except InputError as error:
            said = str(error).removeprefix(name).lstrip(": ")
            yield InputError(f"{name} entry {number} ({entry.get('title', 'untitled')}): {said}")


def _article(entry: Any, feed: Any, name: str) -> Article:
    html = _content(entry)
    if not html.strip():
        raise InputError("carries no text; leave it out, or give the article itself")
    return article_from_html(
        f"<html><body><article>{html}</article></body></html>",
        path=name,
        source=feed.get("title"),
        title=entry.get("title"),
        url=entry.get("link"),
        published=_published(entry),
        language=feed.get("language"),
    )


def _content(entry: Any) -> str:
    contents = [str(part.value) for part in entry.get("content", ())]
    return max((*contents, str(entry.get("summary", ""))), key=len)


def _published(entry: Any) -> str | None:
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    return datetime.fromtimestamp(calendar.timegm(moment), UTC).isoformat() if moment else None
