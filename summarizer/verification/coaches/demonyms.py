"""The side that a single word means: one of its name, or the adjective made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from summarizer.grounding.folding import fold_text
from summarizer.teams import nation_names, nation_words, shipped_names
from summarizer.verification.sides import Sides

_SHORT_FORM = 4
"""Fewest letters of a name cut short: "Livi boss" at Livingston."""
_STEM = 5
"""Fewest letters that a team's name and the adjective made of it begin with alike."""


def side_of_name(name: str, sides: Sides) -> str | None:
    """The side of a name, or of the word for its people: "Honfleur", "les Honfleurais"."""
    return sides.side(name) or (None if " " in name else side_by_word(fold_text(name), sides, stem=True))


def side_by_word(word: str, sides: Sides, *, stem: bool) -> str | None:
    """The only side with a word in its name, where asked with one that begins like it."""
    return sides.only(partial(_has_word, word, stem=stem))


def side_by_nickname(word: str, sides: Sides) -> str | None:
    """The only side that a nickname, or an adjective made of one, may mean: "rossonero", "rojiblanco"."""
    names = shipped_names()
    meant = {key for form in _plurals(word) for key in names.nicknames.get(form, ())}
    return sides.only(lambda team: bool(names.team(team).keys & meant)) if meant else None


def _plurals(word: str) -> Iterator[str]:
    yield from (word, f"{word}s", f"{word[:-1]}i", f"{word[:-1]}os", f"{word[:-1]}e")


def side_by_nationality(word: str, sides: Sides) -> str | None:
    """The only country of a match that an English adjective is made of: "Belgian", "French"."""
    return sides.only(partial(_is_of_country, word))


def _is_of_country(word: str, name: str) -> bool:
    country = fold_text(name).strip()
    if country not in nation_names():
        return False
    stem = word[: _AUSTRIAN if word.startswith("austr") else _NATION_STEM]
    return _IRREGULAR.get(word) == country or country.startswith(stem)


_IRREGULAR = {
    "french": "france",
    "dutch": "netherlands",
    "welsh": "wales",
    "spanish": "spain",
    "irish": "ireland",
    "danish": "denmark",
    "polish": "poland",
    "greek": "greece",
    "swiss": "switzerland",
    "thai": "thailand",
}
_NATION_STEM, _AUSTRIAN = 4, 6
"""Letters that a country's name and its English adjective begin with: "Turkish", and "Austrian"."""


def _has_word(word: str, name: str, *, stem: bool) -> bool:
    folded = fold_text(name)
    return any(
        one in {word, word.removesuffix("s")}
        or (len(word) >= _SHORT_FORM and one.startswith(word))
        or (stem and len(one) >= _STEM and one[:_STEM] == word[:_STEM])
        for one in (*re.findall(r"[a-z]+", folded), *nation_words().get(folded, ()))
    )
