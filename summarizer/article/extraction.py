"""The article in a web page: its main text by trafilatura, and what the page's own metadata says of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree  # type: ignore[import-untyped]
from lxml import html as lxml_html
from trafilatura import bare_extraction

from summarizer.article.dateline import published_at
from summarizer.errors import InputError

_DATES = (
    (
        "//meta[@property='article:published_time' or @property='og:published_time' or "
        "@property='og:article:published_time']/@content"
    ),
    "//*[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    (
        "//meta[@name='date' or @name='pubdate' or @name='publish-date' or @name='parsely-pub-date' or "
        "@name='article:published_time' or @name='DC.date.issued' or @name='dcterms.created']/@content"
    ),
    "//time[@pubdate]/@datetime",
)
_ENCODING = re.compile(r"^\s*<\?xml[^>]*\?>")


@dataclass(frozen=True)
class Page:
    """What a page gives: the text of its article, and its metadata where the page states it."""

    text: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    language: str | None


def extract(html: str, name: str) -> Page:
    """The article of a page or a fragment of one; raises :class:`InputError` where none is found.

    The date is taken from the page's declared metadata alone: a date guessed from its text or footer would be invented.
    """
    tree = _parsed(html)
    document = None if tree is None else bare_extraction(tree, include_comments=False, with_metadata=True)
    text = (getattr(document, "text", None) or "").strip()
    if tree is None or not text:
        raise InputError(f"{name}: no article text is found in this HTML; give the text of the article itself")
    return Page(
        text=text,
        title=_line(getattr(document, "title", None)),
        source=_line(getattr(document, "sitename", None)),
        url=_line(getattr(document, "url", None)),
        published=_published(_parsed(html)),
        language=_line(next(iter(tree.xpath("/html/@lang")), None)),
    )


def _parsed(html: str) -> Any:
    # lxml refuses a str that declares an encoding; a fragment gets the body that trafilatura looks for.
    markup = _ENCODING.sub("", html)
    if not re.search(r"<(?:html|body)\b", markup, re.IGNORECASE):
        markup = f"<html><body><article>{markup}</article></body></html>"
    try:
        return lxml_html.document_fromstring(markup)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _line(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _published(tree: Any) -> str | None:
    stated = (str(value) for path in _DATES for value in tree.xpath(path))
    return next((day for value in (*_linked_data(tree), *stated) if (day := published_at(value))), None)


def _linked_data(tree: Any) -> Iterator[str]:
    """The ``datePublished`` of the page's JSON-LD."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        nodes = data if isinstance(data, list) else [data, *_graph(data)]
        for node in nodes:
            if isinstance(node, dict) and isinstance(node.get("datePublished"), str):
                yield node["datePublished"]


def _graph(data: Any) -> list[Any]:
    graph = data.get("@graph") if isinstance(data, dict) else None
    return graph if isinstance(graph, list) else []
