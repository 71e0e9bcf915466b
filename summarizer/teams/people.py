"""Whether two names as different articles spell them are one person, and which spelling is the fuller."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from summarizer.grounding.folding import fold_text
from summarizer.grounding.names import same_name

_WORD = re.compile(r"[^\W\d_]+")
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_VARIANT_LENGTH = 7


@lru_cache(maxsize=65536)
def same_person(one: str, other: str) -> bool:
    """Whether both can name one person.

    Beside what :func:`~summarizer.grounding.names.same_name` allows within one article, outlets differ in a letter of
    a long word ("Faregas", "Fabregas"), in a hyphen ("Heung-min", "Heungmin") and in what they add in brackets.
    """
    a, b = (_IN_BRACKETS.sub(" ", name).strip() or name for name in (one, other))
    return same_name(a, b) or _spelled_otherwise(_words(a), _words(b))


def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold_text(name)))


def _spelled_otherwise(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    few, many = sorted((one, other), key=lambda words: (len(words), words))
    if "".join(few) == "".join(many):
        return bool(few)
    left = list(many)
    for word in few:
        found = next((near for near in left if _same_word(word, near)), None)
        if found is None:
            return False
        left.remove(found)
    return any(len(word) >= _VARIANT_LENGTH for word in few)


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    long_enough = min(len(one), len(other)) >= _VARIANT_LENGTH and one[0] == other[0]
    return long_enough and DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1


def fullest_name(names: Iterable[str]) -> str:
    """The fuller form among spellings of one person: most words in full, then the commonest, then the longest."""
    listed = list(names)
    return max(listed, key=lambda n: (sum(len(w) > 1 for w in _words(n)), listed.count(n), len(n), n))
