"""The articles that the inputs mean: files, folders and standard input, each read or refused on its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from summarizer.article.building import article_from_html, article_from_text
from summarizer.article.decoding import decode
from summarizer.article.files import (
    ARTICLE_BYTES,
    FEEDS,
    HTML,
    JSON,
    JSON_LINES,
    bounded,
    content_of,
    files_of,
    printable,
)
from summarizer.article.records import articles_in_json, articles_in_lines
from summarizer.errors import InputError
from summarizer.schemas.article import Article

_STDIN = "standard input"
_PAGE = re.compile(
    (
        r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|div|p|"
        r"h1|section|main|meta)\b"
    ),
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b")


def read_articles(inputs: Sequence[str | Path], *, stdin: BinaryIO | None = None) -> Iterator[Article | InputError]:
    """The articles of files, folders (sorted, with all under them) and ``-``, one by one in the order of ``inputs``.

    What cannot be read is given as an :class:`InputError` of one line that names the file and the remedy; the others go
    on, and so do the good lines and items of a feed with bad ones.
    A file without an extension and standard input are told by their content: JSON, JSON Lines, RSS, Atom,
    HTML or text.
    """
    for given in inputs:
        if str(given) == "-":
            yield from _guarded(_from_stream(stdin))
        elif not str(given):
            yield InputError("an input is empty; name a file or a folder, or give - for standard input")
        else:
            yield from _guarded(_from_path(Path(given)))


def _guarded(articles: Iterator[Article | InputError]) -> Iterator[Article | InputError]:
    try:
        yield from articles
    except InputError as error:
        yield error


def _from_path(path: Path) -> Iterator[Article | InputError]:
    for entry in files_of(path):
        yield from (entry,) if isinstance(entry, InputError) else _guarded(_from_file(entry))


def _from_file(path: Path) -> Iterator[Article | InputError]:
    yield from _parsed(content_of(path), printable(path), path.suffix.lower())


def _from_stream(stdin: BinaryIO | None) -> Iterator[Article | InputError]:
    if stdin is None:
        raise InputError(f"{_STDIN}: is not connected; pipe an article to -, or name a file")
    for each in _parsed(bounded(stdin, _STDIN, feed=True), _STDIN, ""):
        yield each.model_copy(update={"path": None}) if isinstance(each, Article) else each


def _parsed(data: bytes, name: str, suffix: str) -> Iterator[Article | InputError]:
    if not data.strip():
        raise InputError(f"{name}: is empty; give the text of an article")
    if suffix in FEEDS or (not suffix and _FEED.match(data)):
        # Feedparser takes a third of a second to load: a folder without feeds does not wait for it.
        from summarizer.article.feeds import articles_in_feed  # noqa: PLC0415

        yield from articles_in_feed(data, name)
        return
    text = decode(data, name, html=suffix in HTML or (not suffix and data.lstrip().startswith(b"<")))
    match suffix or _sniffed(text):
        case kind if kind in JSON:
            yield from articles_in_json(text, name)
        case kind if kind in JSON_LINES:
            yield from articles_in_lines(text, name)
        case kind if len(data) >= ARTICLE_BYTES:
            raise InputError(
                f"{name}: is {ARTICLE_BYTES // 1_000_000} MB or more, too large for an article; give the article alone"
            )
        case kind if kind in HTML:
            yield article_from_html(text, path=name)
        case _:
            yield article_from_text(text, path=name)


def _sniffed(text: str) -> str:
    """The extension that the content would have."""
    start = text.lstrip()
    if start[:1] in ("{", "["):
        first = start.partition("\n")[0]
        if _is_json(first) and start[:1] == "{" and len(start) > len(first) + 1:
            return JSON_LINES[0]
        # A text may open with a bracket too ("[Video] …"): then what follows is neither a key nor an object.
        return JSON[0] if re.match(r"\{\s*[\"}]|\[\s*[{\[\]\"]", start) else ""
    return HTML[0] if _PAGE.match(text) else ""


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
