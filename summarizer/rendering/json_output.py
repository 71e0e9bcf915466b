"""Reports and digests as JSON, in the schemas that :mod:`summarizer.schemas.published` gives."""

from __future__ import annotations

import json
import re
from typing import Any

from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport

_BEYOND_ASCII = re.compile(r"[^\x00-\x7e]+")
_MARKUP = re.compile("[<>&]")


def report_json(report: MatchReport) -> str:
    """A report as a JSON document."""
    return _escaped(report.model_dump_json(indent=2)) + "\n"


def digest_json(digest: Digest) -> str:
    """A digest, its reports included, as a JSON document."""
    return _escaped(digest.model_dump_json(indent=2)) + "\n"


def json_text(data: Any) -> str:
    """Indented JSON; characters that are not printable are escaped, so that no article can steer who looks at it."""
    return _escaped(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"


def json_for_html(data: Any, *, indent: int | None = None) -> str:
    """JSON that can stand inside an HTML script element: no character in it can end the element."""
    separators = None if indent else (",", ":")
    text = _escaped(json.dumps(data, ensure_ascii=False, indent=indent, separators=separators))
    return _MARKUP.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _escaped(text: str) -> str:
    return _BEYOND_ASCII.sub(lambda found: found[0] if found[0].isprintable() else _each(found[0]), text)


def _each(text: str) -> str:
    return "".join(character if character.isprintable() else json.dumps(character)[1:-1] for character in text)
