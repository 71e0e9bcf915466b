"""The two teams of a match, and which of them a name, a test or a count of votes means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial

from summarizer.grounding.folding import fold_text
from summarizer.grounding.names import same_name
from summarizer.teams import shipped_names
from summarizer.verification.club_names import is_short_for

_PEOPLE = re.compile(
    r"(?P<stem>[a-z]{4,}?)(?<!gard)(?:ais|aises?|ois|oises?|iens?|iennes?|eens?|eennes?|ains?|aines?|ards?|ardes?)"
)
_STEM, _CHANGED = 4, 1
"""Fewest letters that a town and the word for its people share, and how many of its stem may differ."""


@dataclass(frozen=True)
class Sides:
    """The two teams of a match as the proposal names them."""

    home: str
    away: str

    def side(self, name: str) -> str | None:
        """``home`` or ``away``, or none where a name is neither or either."""
        return _side(name, self.home, self.away)

    def first_of(self, one: str, other: str) -> str | None:
        """The side of the first of two names; none where they are not the two teams."""
        first, second = self.side(one), self.side(other)
        return first if second and first != second else None

    def only(self, fits: Callable[[str], bool]) -> str | None:
        """The only side whose team passes a test."""
        home, away = fits(self.home), fits(self.away)
        return None if home == away else ("home" if home else "away")

    def named(self, side: str) -> str:
        """The team of a side."""
        return self.home if side == "home" else self.away


@lru_cache(maxsize=4096)
def _side(name: str, home: str, away: str) -> str | None:
    """Which of two teams a name means; every rule asks it of the same few names of an article."""
    for means in (same_name, is_short_for, _is_of_one_town):
        first, second = means(name, home), means(name, away)
        if first or second:
            return None if first and second else ("home" if first else "away")
    return None


def side_called(name: str, sides: Sides) -> str | None:
    """The only side of which a name is the nickname, or that of its country's people: "les Fennecs", "Barça"."""
    return sides.only(partial(is_called, name))


@lru_cache(maxsize=4096)
def is_called(name: str, team: str) -> bool:
    """Whether the tables of names have two names as one team's."""
    names = shipped_names()
    called = names.team(name)
    return called.known and called.may_be(names.team(team))


def opposite(side: str) -> str:
    """The other side than ``home`` or ``away``."""
    return "away" if side == "home" else "home"


def leading(votes: Counter[str]) -> str | None:
    """The side with more votes; none where both have as many."""
    home, away = votes["home"], votes["away"]
    return None if home == away else ("home" if home > away else "away")


def is_of_town(name: str, team: str) -> bool:
    """Whether a name is the French word for a team's people: "Rochebrunois" for those of Rochebrune."""
    found = _PEOPLE.fullmatch(fold_text(name))
    stem = found["stem"] if found else ""
    root = stem[: max(_STEM, len(stem) - _CHANGED)]
    return bool(stem) and any(word.startswith(root) for word in re.findall(r"[a-z]{4,}", fold_text(team)))


def _is_of_one_town(name: str, team: str) -> bool:
    """Whether one of two names is the town's and the other its people's: "Rochebrune" for Stade Rochebrunois."""
    return is_of_town(name, team) or any(is_of_town(word, name) for word in team.split(" "))
