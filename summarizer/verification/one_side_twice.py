"""Whether a proposed match has one side twice: by its name, and by its people's or a byname of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.teams import shipped_names
from summarizer.teams.names import team_key
from summarizer.verification.encounters import are_alike
from summarizer.verification.pairings import Pairing, pairings_of
from summarizer.verification.sides import Sides, is_called, is_of_town, opposite
from summarizer.verification.survey import Survey
from summarizer.verification.townsfolk import side_of_people, side_of_townsfolk

_PEOPLES = re.compile(
    r"(?<![a-z])(?:les|des|aux|los|las|os|as|dos|das|aos|pelos|i|gli|le|dei|degli|delle|ai|agli|dai|dagli|nei|die|den|"
    r"der) $"
)
"""The articles of a people, in the plural."""
_OF = r" (?:of|di|de|von|du|do|da|del|della|dell'|d'|of the|de la|des|der|aus|from) ?"
"""What ties a byname to whom it means: "the Super Herons of Lorvania"."""


def named_twice(survey: Survey, sides: Sides) -> str | None:
    """The side whose name is but the other side's people or byname; none where a sentence sets the two apart."""
    if any(one.one and are_alike((one.one, one.other), (sides.home, sides.away)) for one in _met(survey)):
        return None
    return next((side for side in ("home", "away") if _means_other(survey, sides, side)), None)


def _met(survey: Survey) -> Iterator[Pairing]:
    return (one for some in pairings_of(survey) for one in some)


def _means_other(survey: Survey, sides: Sides, side: str) -> bool:
    name, other = sides.named(side), sides.named(opposite(side))
    text = fold_text(survey.article.text)
    folded = fold_text(name).strip()
    if team_key(name) not in shipped_names().teams and is_called(name, other):
        return True  # "Reds" beside Liverpool
    if re.search(rf"(?<!\w){re.escape(folded)}{_OF}{re.escape(fold_text(other).strip())}(?!\w)", text):
        return True
    town = fold_text(other).strip().rpartition(" ")[2]
    if " " not in folded and " " in other.strip() and len(town) >= _TOWN and folded.startswith(town):
        return True  # "Tirolo" beside Sud Tirol
    places = [text[max(0, start - _ARTICLE) : start] for start, _ in whole_words(text, folded)]
    return bool(places) and all(map(_PEOPLES.search, places)) and _is_people_of(survey, folded, sides, side)


_TOWN = 5
"""Fewest letters of a name's last word that another spelling of it begins with."""
_ARTICLE = 8
"""Most letters of an article and its space."""


def _is_people_of(survey: Survey, name: str, sides: Sides, side: str) -> bool:
    """Whether a folded name is the word for the other side's people."""
    if survey.language == "fr":  # a town's y may be an i in the word for its people: "Torcinois", of Torcy
        return is_of_town(name.replace("y", "i"), fold_text(sides.named(opposite(side))).replace("y", "i"))
    people = side_of_townsfolk if survey.language == "de" else side_of_people
    return people(name, sides) == opposite(side)
