"""A digest as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); state and provenance are in ``_summarizer``."""

from __future__ import annotations

from typing import Any

from summarizer.rendering.desk_note import AiLabel, digest_provenance
from summarizer.rendering.feed_items import FeedItem, feed_items
from summarizer.rendering.json_output import json_text
from summarizer.rendering.rows import visible
from summarizer.schemas.digest import Digest


def digest_json_feed(digest: Digest, *, ai_label: AiLabel) -> str:
    """The digest as a feed with one item a match; times are left out where no source states one."""
    return json_text(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": visible(f"Match digest {digest.label}"),
            "language": digest.language,
            "_summarizer": {
                "partial": digest.partial,
                **({"partial_reason": visible(digest.partial_reason)} if digest.partial_reason else {}),
                "provenance": dict(digest_provenance(digest)),
            },
            "items": [_item(item) for item in feed_items(digest, ai_label=ai_label)],
        }
    )


def _item(item: FeedItem) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": item.uri,
        "title": item.title,
        "summary": item.summary,
        "content_text": item.text,
        "date_modified": item.updated,
        "language": item.language,
        "tags": [item.status, *([item.competition] if item.competition else [])],
        "_summarizer": {
            "status": item.status,
            "version": item.version,
            "result": item.result,
            "label": item.label,
            "provenance": dict(item.provenance),
        },
    }
    return {key: value for key, value in data.items() if value not in (None, "")}
