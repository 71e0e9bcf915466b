"""The sentence or line around a span, for marking it whole."""

from __future__ import annotations

import re

_STOP = re.compile(r"[.!?…]+[\"'»”)\]]*(?=\s|\Z)")
_LINE_END = re.compile(r"[\r\n\u0085\u2028\u2029]")
_BREAKS = ("\n", "\r", "\u0085", "\u2028", "\u2029")
_REACH = 2000
"""Nothing is looked for farther away than this, so that one line of megabytes costs no more than many short ones."""


def line_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The line or lines that hold ``text[start:end]``, without the spaces around them, as far as the reach goes."""
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    opening = max(text.rfind(mark, first, start) for mark in _BREAKS) + 1
    closing = _LINE_END.search(text, end, last)
    return _trimmed(text, max(opening, first), closing.start() if closing else last)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds ``text[start:end]``, never beyond its line."""
    first, last = line_around(text, start, end)
    for stop in _STOP.finditer(text, first, last):
        if stop.end() <= start:
            first = stop.end()
        elif stop.end() >= end:
            last = stop.end()
            break
    return _trimmed(text, first, last)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), end - (len(inside) - len(inside.rstrip()))
