"""The side that a single word means: one of its name, or the adjective made of it."""

from __future__ import annotations

import re
from functools import partial

from summarizer.grounding.folding import fold_text
from summarizer.verification.sides import Sides

_STEM = 5
"""Fewest letters that a team's name and the adjective made of it begin with alike."""


def side_of_name(name: str, sides: Sides) -> str | None:
    """The side of a name, or of the word for its people: "Honfleur", "les Honfleurais"."""
    return sides.side(name) or (None if " " in name else side_by_word(fold_text(name), sides, stem=True))


def side_by_word(word: str, sides: Sides, *, stem: bool) -> str | None:
    """The only side with a word in its name, where asked with one that begins like it."""
    return sides.only(partial(_has_word, word, stem=stem))


def _has_word(word: str, name: str, *, stem: bool) -> bool:
    return any(
        one in {word, word.removesuffix("s")} or (stem and len(one) >= _STEM and one[:_STEM] == word[:_STEM])
        for one in re.findall(r"[a-z]+", fold_text(name))
    )
