"""Several expressions as one: the same matches as ``one|other``, found faster."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from summarizer.grounding.openings import beginnings, openings

_EDGE = r"\b"
_EDGE_LAST = re.compile(r"^((?:\(\?<[=!][^()|]+\))+)(\\b)")
"""What is asked of the words before the edge that an expression opens at: the edge is asked for first, and sooner."""
_SEVERAL = 3
"""Alternatives from which on it pays to look for their first characters before they are tried."""
_NO_BAR = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
"""An escaped character or a set of characters: a bar or a bracket in them is itself."""


def one_of(expressions: Sequence[str]) -> str:
    """The alternatives in their order, as one expression; those that open at a word's edge look for it together.

    ``re`` then passes over all of them at once wherever no word begins or ends, and where the first few characters are
    not those with which one of them begins, instead of trying one after the other.
    """
    if all(expression[:1].isalnum() for expression in expressions):
        return "|".join(expressions)  # whose first characters ``re`` looks for itself
    expressions = [_EDGE_LAST.sub(r"\2\1", expression) for expression in expressions]
    groups = groupby(expressions, key=lambda one: (_opens_at_edge(one), beginnings(one) is not None))
    joined = "|".join(_at_edge(some) if at_edge else _where_one_begins(some) for (at_edge, _), some in groups)
    first = openings("|".join(expressions))
    return f"(?={first})(?:{joined})" if first else joined


def _at_edge(expressions: Iterable[str]) -> str:
    return rf"{_EDGE}(?:{_where_one_begins(one.removeprefix(_EDGE) for one in expressions)})"


def _where_one_begins(expressions: Iterable[str]) -> str:
    """Alternatives, tried only where the first characters of one stand if there are several."""
    alternatives = list(expressions)
    joined = "|".join(alternatives)
    begun = beginnings(joined) if len(alternatives) >= _SEVERAL else None
    return f"(?={begun})(?:{joined})" if begun else joined


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
