"""The lines of a text with their offsets, in any newline convention."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_LINE = re.compile(r"[^\r\n\u0085\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the spaces around it: ``text[start:end] == content``."""

    start: int
    end: int
    content: str


@lru_cache(maxsize=64)
def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of ``text`` that are not blank, in their order."""
    return tuple(line for found in _LINE.finditer(text) if (line := _trimmed(found.start(), found.group())).content)


def _trimmed(start: int, raw: str) -> Line:
    content = raw.strip()
    start += len(raw) - len(raw.lstrip())
    return Line(start, start + len(content), content)
