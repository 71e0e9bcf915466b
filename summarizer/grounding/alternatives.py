"""Several expressions as one: the same matches as ``one|other``, found faster."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from summarizer.grounding.openings import openings

_EDGE = r"\b"
_NO_BAR = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
"""An escaped character or a set of characters: a bar or a bracket in them is itself."""


def one_of(expressions: Sequence[str]) -> str:
    """The alternatives in their order, as one expression; those that open at a word's edge look for it together.

    ``re`` then passes over all of them at once wherever no word begins or ends, and where none of the characters stands
    with which they begin, instead of trying one after the other.
    """
    groups = groupby(expressions, key=_opens_at_edge)
    joined = "|".join(_at_edge(some) if at_edge else "|".join(some) for at_edge, some in groups)
    if all(expression[:1].isalnum() for expression in expressions):
        return joined  # whose first characters ``re`` looks for itself
    first = openings(joined)
    return f"(?={first})(?:{joined})" if first else joined


def _at_edge(expressions: Iterable[str]) -> str:
    return rf"{_EDGE}(?:{'|'.join(one.removeprefix(_EDGE) for one in expressions)})"


def _opens_at_edge(expression: str) -> bool:
    """Whether an expression opens at the edge of a word: all of it, not the first of its own alternatives alone."""
    if not expression.startswith(_EDGE):
        return False
    depth = 0
    for character in _NO_BAR.sub("", expression):
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            return False
    return True
