"""Rewrites a text so that every number stands in digits and ordinals carry a degree sign, keeping the offsets."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from summarizer.grounding.folding import Folded, fold
from summarizer.grounding.lexicon.numerals import ARTICLES
from summarizer.grounding.numbers import NumberMention, numbers_in

_COUNTED = re.compile(
    r"[ -](?:minut|tor|gol|goal|but|reti|rete|tempo|halb|partout|pari\b)"
    r"|(?: [ax]| to| zu| por) (?:zero|\d|null|cero|uno?\b|um\b|due|tre\b|dos|tres|deux|trois|dois)"
)
_AGAINST = re.compile(r"\d (?:(?:gol|goles|gols|reti|rete|buts?|tore|tantos?) )?(?:a|x|por|zu) $")
_SPELL = re.compile(r" (?:frazione|parte|meta|period|mi-temps|mitad)")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A folded text with its numbers in digits; ``to_original`` maps a span back to the text it came from."""

    text: str
    _starts: Sequence[int] = field(repr=False, hash=False)
    _ends: Sequence[int] = field(repr=False, hash=False)
    _original: str = field(repr=False)

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text behind ``text[start:end]``, which must not be empty."""
        return self._starts[start], self._ends[end - 1]

    def from_original(self, at: int) -> int:
        """The first place in ``text`` that stands for the original from an offset on; its end where none does."""
        return bisect_left(self._starts, at)

    def is_accented(self, at: int) -> bool:
        """Whether the letter at a place of ``text`` carries an accent in the original."""
        letter = self._original[self._starts[at] : self._ends[at]]
        return any(unicodedata.combining(c) for c in unicodedata.normalize("NFD", letter))


def _stays(folded: Folded, word: str, end: int, written: str) -> bool:
    """Whether a word that could be a number is the indefinite article or a preposition here."""
    if word == "prima":  # Italian "before", unless a half or a spell of play follows
        return not _SPELL.match(folded.text, end)
    return word in ARTICLES and not (_COUNTED.match(folded.text, end) or _AGAINST.search(written))


class _Writer:
    """Collects the rewritten text with the original span of each character."""

    def __init__(self, folded: Folded) -> None:
        self.folded = folded
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.done = 0

    @property
    def tail(self) -> str:
        """The last of what is written."""
        return "".join(self.parts[-2:])[-24:]

    def copy_until(self, end: int) -> None:
        starts, ends = self.folded.origins
        self.parts.append(self.folded.text[self.done : end])
        self.starts.extend(starts[self.done : end])
        self.ends.extend(ends[self.done : end])
        self.done = end

    def write(self, digits: str, origin: tuple[int, int], end: int) -> None:
        self.parts.append(digits)
        self.starts.extend([origin[0]] * len(digits))
        self.ends.extend([origin[1]] * len(digits))
        self.done = end


def _places(folded: Folded, mention: NumberMention) -> tuple[int, int]:
    return folded.from_original(mention.start), folded.from_original(mention.end)


@lru_cache(maxsize=512)
def in_digits(text: str, language: str | None) -> Numeral:
    """The folded text with number words below 1,000 as digits: "In der dritten Minute" gives "in der 3° minute"."""
    folded = fold(text)
    mentions = numbers_in(text, language)
    if not mentions:
        return Numeral(folded.text, *folded.origins, text)
    writer = _Writer(folded)
    for mention in mentions:
        start, end = _places(folded, mention)
        plain = folded.text[start:end]
        if (
            mention.value > 999
            or start < writer.done
            or _stays(folded, plain, end, writer.tail + folded.text[writer.done : start])
        ):
            continue
        writer.copy_until(start)
        digits = plain if plain.isdigit() else str(mention.value)
        writer.write(f"{digits}°" if mention.ordinal else digits, (mention.start, mention.end), end)
    writer.copy_until(len(folded.text))
    return Numeral("".join(writer.parts), array("L", writer.starts), array("L", writer.ends), text)
