"""The part of the match that a text speaks of, and whether it moves on in time without saying by how much."""

from __future__ import annotations

from typing import Literal

from summarizer.grounding.lexicon.phrasebook import entry, is_known, pattern
from summarizer.grounding.numerals import in_digits

Phase = Literal["first", "second", "extra"]


def phase_before(text: str, at: int, language: str | None) -> Phase | None:
    """The part of the match that the text before an offset speaks of: the last word for one before it decides."""
    if language is None or not is_known(language):
        return None
    numeral = in_digits(text, language)
    end = numeral.from_original(at)
    phases: tuple[Phase, ...] = ("first", "second", "extra")
    found = [
        (match.start(), phase)
        for phase in phases
        for match in pattern(language, "clock.phases", phase).finditer(numeral.text, 0, end)
    ]
    return max(found)[1] if found else None


def is_vague_between(text: str, start: int, end: int, language: str | None) -> bool:
    """Whether ``text[start:end]`` moves on in time without saying by how much ("poco dopo"), or to another half."""
    if language is None or not is_known(language):
        return True
    numeral = in_digits(text, language)
    low, high = numeral.from_original(start), numeral.from_original(end)
    signs = [pattern(language, "clock", "vague")]
    signs += [pattern(language, "clock.phases", phase) for phase in entry(language, "clock", "phases")]
    return any(sign.search(numeral.text, low, high) for sign in signs)
