"""The numbers of a text with what stands around them, and the words of its language for match time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.grounding.clock.mention import Kind, MinuteMention
from summarizer.grounding.lexicon.phrasebook import pattern

_NUMBER = re.compile(
    r"(?P<base>\d(?:(?<![\d.,:+-]\d)|(?<=\bm\.\d)|(?<=\bmin\.\d))(?<!\d/\d)\d{0,2})(?P<mark>[°.]?'?)"
    r"(?:\s?\+\s?(?P<stoppage>\d{1,2})(?P<last>[°.]?'?))?(?![\d%])(?![.,:-]\d|/\d(?!°?o?t))"
)
_BEFORE, _AFTER = 46, 64
"""How many characters around a number tell what it is."""


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of one language."""

    language: str

    def __getitem__(self, key: str) -> re.Pattern[str]:
        return pattern(self.language, "clock", key)

    @property
    def unit(self) -> re.Pattern[str]:
        """The word for minutes, with what may join it to the number."""
        return pattern(self.language, "clock", "unit", r"[\s-]?")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what stands around it, in the text with all numbers in digits."""

    start: int
    end: int
    base: int
    stoppage: int | None
    mark: str
    left: str
    right: str

    def mention(
        self, consumed: int, *, kind: Kind = "absolute", anchor: int | None = None, elapsed: bool = False
    ) -> MinuteMention:
        """The mention that this number makes with so many ``consumed`` characters after it."""
        return MinuteMention(
            self.start, self.end + consumed, self.base, self.stoppage, kind=kind, anchor=anchor, elapsed=elapsed
        )


def figures_in(text: str) -> Iterator[Figure]:
    """The numbers of a text that may be minutes."""
    for match in _NUMBER.finditer(text):
        stoppage = int(match["stoppage"]) if match["stoppage"] else None
        yield figure_at(match, int(match["base"]), stoppage, match["mark"] + (match["last"] or ""))


def figure_at(match: re.Match[str], base: int, stoppage: int | None = None, mark: str = "") -> Figure:
    """A number where a match stands in its text, with what stands around it."""
    text, start, end = match.string, match.start(), match.end()
    return Figure(start, end, base, stoppage, mark, text[max(0, start - _BEFORE) : start], text[end : end + _AFTER])
