"""The words for a country's people and what is theirs, where both sides are countries: "l'attaquant sénégalais"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.initials import by_initial
from summarizer.roles import vocabulary_of
from summarizer.roles.masking import Masked
from summarizer.teams import nation_names, nation_words
from summarizer.verification.sides import Sides

_SHARED = 4
"""Fewest letters that a German adjective and the name of its country begin with alike."""
_GLUED = 2
"""Fewest spaces in a run of a club's name with a player's."""
_GERMAN = re.compile(r"(?P<stem>deutsch|[a-z]{3,}(?=isch))(?:isch)?(?:e[nrms]?)?")
_IRREGULAR = {"poln": "polen", "dan": "danemark", "ir": "irland", "finn": "finnland", "lett": "lettland"}
_FORMS = (
    ("", "s"),
    ("ne", "s"),
    ("nes", "s"),
    ("e", ""),
    ("e", "s"),
    ("es", ""),
    ("o", "i"),
    ("a", "i"),
    ("e", "i"),
    ("a", "e"),
    ("co", "chi"),
    ("ca", "chi"),
)
"""Endings of a French or Italian adjective, and of the word for the people in its place."""


@lru_cache(maxsize=64)
def are_countries(sides: Sides) -> bool:
    """Whether both sides are national teams by their names."""
    return all(fold_text(team).strip() in nation_names() for team in (sides.home, sides.away))


@lru_cache(maxsize=4096)
def side_of_countryfolk(word: str, sides: Sides) -> str | None:
    """The country of a match that a folded adjective or word for its people is made of; of one only."""
    return sides.only(lambda team: _is_theirs(word, team)) if are_countries(sides) else None


def _is_theirs(word: str, team: str) -> bool:
    called = nation_words().get(fold_text(team).strip(), frozenset())
    if word in called:
        return True
    if any(f"{word.removesuffix(end)}{people}" in called for end, people in _FORMS if word.endswith(end)):
        return True
    found = _GERMAN.fullmatch(word)
    if found is None:
        return False
    stem = _IRREGULAR.get(found["stem"], found["stem"])
    return len(stem) >= _SHARED and any(one.startswith(stem) for one in called)


@lru_cache(maxsize=3)
def _players(language: str) -> tuple[re.Pattern[str], ...]:
    """A player with his country's adjective or people: "l'attaquant sénégalais Mané", "der Schweizer Embolo"."""
    people, person = by_initial("|".join(vocabulary_of(language).people)), r"<(?P<person>\d+)>"
    if language == "de":
        land = r"(?<![a-z])(?P<word>[a-z]{2,}isch|deutsch)e[nrms]? "
        return (re.compile(rf"{land}(?:[a-z]+ )?[a-z-]*{people},? {person}"),)
    return (
        re.compile(rf"(?<![a-z]){people} (?P<word>[a-z-]{{4,}})(?: (?:de|du|di|del) <t\d+>,?)? {person}"),
        # his club in one run with his name: "l'attaquant sénégalais de Liverpool Sadio Mané"
        re.compile(rf"(?<![a-z]){people} (?P<word>[a-z-]{{4,}}) (?:de|du|di|del) (?P<club>){person}"),
        re.compile(rf"{person}, (?:le |la |l'|il )?{people} (?P<word>[a-z-]{{4,}})(?![a-z])"),
    )


def players_of_countries(masked: Masked, sides: Sides, language: str) -> Iterator[tuple[str, str]]:
    """The players of a sentence that words tie to the country they are from, each with its side."""
    if language not in {"fr", "it", "de"} or not masked.people or not are_countries(sides):
        return
    for pattern in _players(language):
        for match in pattern.finditer(masked.text):
            alone = "club" in match.re.groupindex and masked.name(match["person"]).count(" ") < _GLUED
            if not alone and (side := side_of_countryfolk(match["word"], sides)):
                yield masked.name(match["person"]), side
    for token in masked.people:
        first, _, rest = token.mention.name.partition(" ")
        if rest and (side := side_of_countryfolk(fold_text(first), sides)):
            yield token.mention.name, side


def with_countryfolk(text: str, sides: Sides) -> str:
    """A folded German text with the adjective of a country as its side: "die argentinische Führung"."""
    return _OF_LAND.sub(lambda match: _of_land(match, sides), text) if are_countries(sides) else text


_OF_LAND = re.compile(
    r"(?<![a-z])(?P<word>[a-z]{2,}isch|deutsch)e[nrms]? (?=(?:[a-z0-9:-]*(?:fuhrung|ausgleich|treffer|tor)(?:s|es)?|"
    r"[a-z]*fehler|[a-z]*ecke|eckball|freistoss|konter|angriff|abwehr)(?![a-z]))"
)


def _of_land(match: re.Match[str], sides: Sides) -> str:
    side = side_of_countryfolk(match["word"], sides)
    return f"<{side[0]}> " if side else match.group()
