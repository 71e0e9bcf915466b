"""A digest as an Atom feed (RFC 4287): the id of an entry stays with its match, ``updated`` is of its newest source.

Atom demands a time on the feed and on every entry: where no source states one it is :data:`~.times.NO_TIME`.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from summarizer.rendering.desk_note import AiLabel, digest_provenance
from summarizer.rendering.feed_items import FeedItem, feed_items
from summarizer.rendering.links import URN
from summarizer.rendering.rows import visible
from summarizer.rendering.times import NO_TIME, instant
from summarizer.schemas.digest import Digest

_ATOM = "http://www.w3.org/2005/Atom"
_LANG = "xml:lang"


def digest_atom(digest: Digest, *, ai_label: AiLabel) -> str:
    """The digest as an Atom document with one entry a match."""
    feed = Element("feed", {"xmlns": _ATOM, _LANG: digest.language})
    _add(feed, "id", f"{URN}:digest")
    _add(feed, "title", visible(f"Match digest {digest.label}"))
    _add(feed, "subtitle", " · ".join(f"{name}: {text}" for name, text in digest_provenance(digest)))
    _add(feed, "updated", instant(digest.as_of) or NO_TIME)
    _add(SubElement(feed, "author"), "name", "summarizer")
    for item in feed_items(digest, ai_label=ai_label):
        _entry(feed, item)
    indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(feed, encoding="unicode") + "\n"


def _entry(feed: Element, item: FeedItem) -> None:
    entry = SubElement(feed, "entry", {_LANG: item.language})
    _add(entry, "id", item.uri)
    _add(entry, "title", item.title)
    _add(entry, "updated", item.updated or NO_TIME)
    _add(entry, "category", "", scheme=f"{URN}:status", term=item.status)
    if item.competition:
        _add(entry, "category", "", scheme=f"{URN}:competition", term=item.competition)
    if item.summary:
        _add(entry, "summary", item.summary)
    _add(entry, "content", item.text, type="text")
    _add(entry, "rights", item.label)


def _add(parent: Element, name: str, text: str, **attributes: str) -> None:
    child = SubElement(parent, name, attributes)
    child.text = text or None
