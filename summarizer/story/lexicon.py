"""The words a checked sentence may use and the cues by which it tells of events, one file a language."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from summarizer.story.facts import Language

_PROSE = (
    "headline",
    "lead",
    "setting",
    "goal",
    "goals",
    "haul",
    "half",
    "aggregate",
    "sent_off",
    "missed",
    "disallowed",
)
_MORE_PROSE = ("notable", "box")
_ONE_SIGN = {"’": "'", "‘": "'", "′": "'", "–": "-", "—": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " "}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language: the closed vocabulary, words of judgement, what marks an opponent, and the cues of events."""

    words: frozenset[str]
    evaluative: frozenset[str]
    opponent: re.Pattern[str]
    months: tuple[str, ...]
    numbers: dict[str, int]
    cues: dict[str, re.Pattern[str]]

    def found(self, cue: str, text: str) -> re.Match[str] | None:
        """The first place where folded ``text`` gives a cue."""
        return self.cues[cue].search(text)


def fold(text: str) -> str:
    """Lower case without accents, with one kind of dash, quote and space; offsets stay as they are."""
    return "".join(_folded(char) for char in text)


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language."""
    raw: dict[str, Any] = _load("lexicon", language)
    numbers = {word: value for value, word in enumerate(raw["numbers"].split(), start=2)}
    months = tuple(raw["months"].split())
    words = {fold(word) for word in raw["words"].split()}
    return Lexicon(
        words=frozenset(words | set(months) | set(numbers) | _printed(language)),
        evaluative=frozenset(fold(word) for word in raw["evaluative"].split()),
        opponent=re.compile(raw["opponent"]),
        months=months,
        numbers=numbers,
        cues={name: re.compile(pattern) for name, pattern in raw["cues"].items()},
    )


def words_of(text: str) -> list[str]:
    """The runs of letters in folded text."""
    return re.findall(r"[^\W\d_]+", text)


def _folded(char: str) -> str:
    char = _ONE_SIGN.get(char, char)
    return unicodedata.normalize("NFKD", char)[0].lower()[:1]


def _load(folder: str, name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(folder, f"{name}.toml").read_text(encoding="utf-8"))


def _printed(language: Language) -> set[str]:
    """Every word that the template itself may print, and the words that lead to a place or a competition."""
    book = _load("phrases", language)
    phrases = [text for section in (*_PROSE, *_MORE_PROSE) for text in _texts(book[section])]
    setting = tomllib.loads(files(__package__).joinpath("setting.toml").read_text(encoding="utf-8"))
    leads = [*setting["competition"][language], setting["place"][language], setting["ground"][language]]
    bare = (re.sub(r"\{(\w+)\?([^|{}]*)\|([^}]*)\}|\{[^}]*\}", r" \2 \3 ", text) for text in (*phrases, *leads))
    return {word for text in bare for word in words_of(fold(text))}


def _texts(section: dict[str, Any]) -> list[str]:
    return [text for value in section.values() for text in ([value] if isinstance(value, str) else value)]
