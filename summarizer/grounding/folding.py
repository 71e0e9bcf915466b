"""Folds typography, case and accents away while keeping where every folded character came from.

Texts that a reader would call the same words fold alike; letters of two scripts and different digits never do.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣-⁃", "-")
_QUOTES = dict.fromkeys("‘’‚‛′ʹʼʻ`´＇", "'") | dict.fromkeys("“”„‟«»″＂〝〞", '"') | dict.fromkeys("‹›", "'")
_LETTERS = {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "…": "..."}
_SPACES = re.compile(" {2,}")
_SUBSTITUTES = _DASHES | _QUOTES | _LETTERS


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """The folded form of one character; empty where it is invisible or a combining mark."""
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category in {"Cf", "Cc", "Mn", "Me"}:
        return ""
    if category == "No":  # "²" and "½" must not turn into digits of the number before them
        return character
    if character in _SUBSTITUTES:
        return _SUBSTITUTES[character]
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(_SUBSTITUTES.get(c, c) for c in plain if unicodedata.category(c) not in {"Mn", "Me"})


_COMMON = (*range(0x21, 0x17F), *map(ord, (*_DASHES, *_QUOTES)))
_TABLE = {code: folded for code in _COMMON if len(folded := _fold_character(chr(code))) == 1 and folded != " "}
"""The characters that fold to exactly one, nearly all of every text."""
_SINGLE = "".join(map(re.escape, map(chr, sorted(_TABLE))))
_CHUNK = re.compile(rf"([{_SINGLE}]++(?: [{_SINGLE}]++)*+)|.", re.DOTALL)
"""A stretch of characters that fold one to one, or any one character."""
_ALIKE = re.compile(rf" ?[{_SINGLE}]++(?: [{_SINGLE}]++)*+ ?")
"""A whole text that folds one to one."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters, the span of the original that it stands for."""

    text: str
    _starts: Sequence[int] = field(repr=False, hash=False)
    _ends: Sequence[int] = field(repr=False, hash=False)

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original behind ``text[start:end]``, which must not be empty (offsets in code points)."""
        return self._starts[start], self._ends[end - 1]

    @property
    def origins(self) -> tuple[Sequence[int], Sequence[int]]:
        """For each character of ``text``, where the span behind it starts, and where it ends."""
        return self._starts, self._ends

    def from_original(self, at: int) -> int:
        """The first place in ``text`` that stands for the original from an offset on; its end where none does."""
        return bisect_left(self._starts, at)


def _folds_alike(text: str) -> bool:
    """Whether each character of a text folds to one, as all printed ASCII does where no spaces run together."""
    if text.isascii():
        return text.isprintable() and "  " not in text
    return _ALIKE.fullmatch(text) is not None


def _is_mark(character: str) -> bool:
    """Whether a character that folds to nothing belongs to the letter before it."""
    return unicodedata.combining(character) != 0


@lru_cache(maxsize=1024)
def fold(text: str) -> Folded:
    """The folded form of a text with its offset map.

    Compatibility decomposition (Unicode NFKD) without combining marks, case folded; dashes, quotation marks and runs of
    white space unified; zero-width and bidirectional controls dropped; superscripts and fractions left as they are.
    """
    if _folds_alike(text):
        return Folded(text.translate(_TABLE), range(len(text)), range(1, len(text) + 1))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for chunk in _CHUNK.finditer(text):
        at, end = chunk.span()
        if chunk[1]:
            parts.append(chunk[1].translate(_TABLE))
            starts.extend(range(at, end))
            ends.extend(range(at + 1, end + 1))
            continue
        folded = _fold_character(text[at])
        if folded == " " and parts and parts[-1] == " ":
            ends[-1] = end
        elif folded:
            parts.append(folded)
            starts.extend([at] * len(folded))
            ends.extend([end] * len(folded))
        elif ends and ends[-1] == at and _is_mark(text[at]):
            ends[-1] = end
    return Folded("".join(parts), array("L", starts), array("L", ends))


@lru_cache(maxsize=16384)
def fold_text(text: str) -> str:
    """The folded form of a text alone, as :func:`fold` gives it; quicker where no offset is needed."""
    if _folds_alike(text):
        return text.translate(_TABLE)
    return _SPACES.sub(" ", "".join(map(_fold_character, text)))


def whole_words(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text with no letter or digit right before or after them; nowhere for no words."""
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        whole = not (at and _is_word(text[at - 1])) and not (end < len(text) and _is_word(text[end]))
        if whole:
            yield at, end
        at = text.find(wanted, end if whole else at + 1)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
