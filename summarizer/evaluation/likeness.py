"""When a value and a label say the same: the judge's own measure, which owes nothing to the gate it judges."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from summarizer.grounding.folding import fold_text

_WORD = re.compile(r"[^\W_]+")
_FUNCTION_WORDS = frozenset(
    _WORD.findall(
        "the of at in and a an der die das des dem den im am von vom zum und il lo la le l gli i di del della dei "
        "delle degli dello al alla da e ed el los las de do dos das o os as em no na du les et au aux à y d sir",
    ),
)
_CLUB_WORDS = frozenset(_WORD.findall("fc cf ac as sc afc ss us ssc sv vfb vfl tsv rcd cd ud"))
_SHORT_FORMS = {"utd": "united", "st": "saint", "weds": "wednesday"}
_MINUTES_APART = 1

Alike = Callable[[str, str], bool]


def words(text: str) -> tuple[str, ...]:
    """The folded words of a name, without function words (all of them where nothing else is left)."""
    every = tuple(_WORD.findall(fold_text(text)))
    return tuple(word for word in every if word not in _FUNCTION_WORDS) or every


def same_person(one: str, other: str) -> bool:
    """Whether one name is the other or a part of it: a surname, an initial and surname, a short given name."""
    first, second = words(_without_brackets(one)), words(_without_brackets(other))
    return not set(first).isdisjoint(second) and _within(first, second, _like_given_name)


def same_team(one: str, other: str) -> bool:
    """Whether two names of teams are one: ``Man Utd`` and ``Manchester United``, ``Muret`` and ``AS Muret``."""
    return _within(_team_words(one), _team_words(other), _like_team_word)


def same_text(one: str, other: str) -> bool:
    """Whether the words of one stand in the other, whatever their inflexion: competitions and grounds."""
    return _within(words(one), words(other), _like_inflected)


def same_minute(one: int, other: int) -> bool:
    """Whether two running minutes (92 for 90+2) are one, within the one minute by which reports differ."""
    return abs(one - other) <= _MINUTES_APART


def _without_brackets(name: str) -> str:
    return re.sub(r"\([^)]*\)", " ", name).strip() or name


def _team_words(name: str) -> tuple[str, ...]:
    every = words(name)
    return tuple(word for word in every if word not in _CLUB_WORDS) or every


def _within(one: Sequence[str], other: Sequence[str], alike: Alike) -> bool:
    few, many = sorted((one, other), key=len)
    return bool(few) and all(any(alike(word, candidate) for candidate in many) for word in few)


def _like_given_name(one: str, other: str) -> bool:
    """Equal, an initial, or a short form: S for Steve, Alex for Alexander, Danny for Daniel."""
    short, long = sorted((one, other), key=len)
    stem = re.sub(r"(.)\1$", r"\1", re.sub(r"(?:y|ie)$", "", short))
    return one == other or (len(short) == 1 and long.startswith(short)) or (len(stem) >= 3 and long.startswith(stem))


def _like_team_word(one: str, other: str) -> bool:
    if _SHORT_FORMS.get(one, one) == _SHORT_FORMS.get(other, other):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 3 and long.startswith(short)


def _like_inflected(one: str, other: str) -> bool:
    shared = min(len(one), len(other)) - 2
    return one == other or (shared >= 5 and abs(len(one) - len(other)) <= 2 and one[:shared] == other[:shared])
