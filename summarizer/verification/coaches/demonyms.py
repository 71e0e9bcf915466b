"""The side that a single word means: one of its name, the adjective made of it, or its people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.grounding.folding import fold_text
from summarizer.verification.outcome import Sides

_STEM = 5
"""Fewest letters that a team's name and the adjective made of it begin with alike."""
_TOWNSFOLK = re.compile(r"(?<![a-z])(?:die|den|der) (?P<town>[a-z]{4,}?)(?:er|ern)(?![a-z])")
"""The people of a town in German, who stand for its side."""


def side_of_name(name: str, sides: Sides) -> str | None:
    """The side of a name, or of the word for its people: "Honfleur", "les Honfleurais"."""
    return sides.side(name) or (None if " " in name else side_by_word(fold_text(name), sides, stem=True))


def side_by_word(word: str, sides: Sides, *, stem: bool) -> str | None:
    """The only side with a word in its name, where asked with one that begins like it."""
    told = {side for side, name in (("home", sides.home), ("away", sides.away)) if _has_word(name, word, stem=stem)}
    return told.pop() if len(told) == 1 else None


def sides_of_townsfolk(text: str, sides: Sides) -> Iterator[str]:
    """The sides whose people a text speaks of: "haben die Grazer sechs Remis geholt"."""
    for found in _TOWNSFOLK.finditer(fold_text(text)):
        told = {s for s, name in (("home", sides.home), ("away", sides.away)) if found["town"] in _words(name)}
        if len(told) == 1:
            yield told.pop()


def _has_word(name: str, word: str, *, stem: bool) -> bool:
    return any(
        one in {word, word.removesuffix("s")} or (stem and len(one) >= _STEM and one[:_STEM] == word[:_STEM])
        for one in _words(name)
    )


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z]+", fold_text(name))
