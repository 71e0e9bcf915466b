"""Turns a passage into folded text in which every name is a token, so that patterns read like grammar."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from summarizer.grounding.folding import fold

_MARKUP = str.maketrans("<>*_#|", "      ")
_DUTCH = r"van(?: de[nr]?)?|ter"
_PARTICLE = re.compile(rf"(?<!\w)(?:{_DUTCH}) $")
"""A Dutch surname's small words before the name that capitals show: "gol di van Basten", "überwand ter Linden"."""
_PARTICLES: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(rf"(?<!\w)(?:{_DUTCH}|d[aei]|dos|del|von) $"),
    "de": re.compile(rf"(?<!\w)(?:{_DUTCH}|d[aei]|dos|del) $"),
    "it": re.compile(rf"(?<!\w)(?:{_DUTCH}|de) $"),
}
"""Those of other surnames too, where a language has no such word of its own: "past de Vega", "Flanke von da Costa"."""


@dataclass(frozen=True)
class Mention:
    """A name in a passage: ``passage[start:end] == name``; ``team`` where it names a side and not a person."""

    name: str
    start: int
    end: int
    team: bool = False

    def moved(self, by: int) -> Mention:
        """The same name in a passage that begins ``by`` characters earlier."""
        return Mention(self.name, self.start + by, self.end + by, self.team)


@dataclass(frozen=True)
class Token:
    """A mention and where its token stands in the masked text."""

    mention: Mention
    start: int
    end: int


@dataclass(frozen=True)
class Masked:
    """Folded text with tokens ``<0>`` for persons and ``<t1>`` for teams, and where its characters came from."""

    text: str
    tokens: tuple[Token, ...]
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the passage behind ``text[start:end]``."""
        last = self.origin[end] if end < len(self.origin) else self.origin[-1]
        return self.origin[start], max(last, self.origin[start] + 1)

    def at(self, offset: int) -> int:
        """Where an offset of the passage stands in the text."""
        return bisect_left(self.origin, offset)

    def name(self, number: str) -> str:
        """The name behind the number of a token, as a pattern finds it."""
        return self.tokens[int(number)].mention.name

    @cached_property
    def people(self) -> tuple[Token, ...]:
        """The tokens of persons, in the order of the text."""
        return tuple(token for token in self.tokens if not token.mention.team)


def mask(passage: str, mentions: Sequence[Mention], language: str = "") -> Masked:
    """Folds a passage and puts tokens in the place of its names (sorted, not overlapping).

    With its ``language`` (ISO 639-1) the small words before a surname are a part of it where they are nothing else.
    """
    return _masked(passage, tuple(mentions), _PARTICLES.get(language, _PARTICLE))


@lru_cache(maxsize=2048)
def _masked(passage: str, mentions: tuple[Mention, ...], particles: re.Pattern[str]) -> Masked:
    parts: list[str] = []
    origin: list[int] = []
    tokens: list[Token] = []
    at = 0
    for number, mention in enumerate(mentions):
        particle = None if mention.team else particles.search(passage, at, mention.start)
        _append(passage, at, particle.start() if particle else mention.start, parts, origin)
        token = f"<t{number}>" if mention.team else f"<{number}>"
        tokens.append(Token(mention, len(origin), len(origin) + len(token)))
        parts.append(token)
        origin.extend([mention.start] * len(token))
        at = mention.end
    _append(passage, at, len(passage), parts, origin)
    origin.append(len(passage))
    return Masked("".join(parts), tuple(tokens), tuple(origin))


def _append(passage: str, start: int, end: int, parts: list[str], origin: list[int]) -> None:
    folded = fold(passage[start:end])
    parts.append(folded.text.translate(_MARKUP))
    starts, _ = folded.origins
    if isinstance(starts, range):
        origin.extend(range(start, start + len(starts)))
    else:
        origin.extend([start + one for one in starts])
