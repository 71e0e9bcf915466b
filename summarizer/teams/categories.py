"""Women's, youth and reserve teams told from the first men's team by the words around a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.grounding.folding import fold_text

_WOMEN = re.compile(
    r"\b(?:women(?:'s)?|wfc|ladies|femminil[ei]|donne|frauen(?:-?bundesliga)?|damen|femenin[oa]s?|femeni|femenil"
    r"|feminines?|feminin[oa]?s?|wsl|nwsl|liga f|d1 arkema|lionesses|matildas|azzurre|bleues)\b|\((?:w|f)\)"
)
_AGE = re.compile(r"\b(?:u|under|sub|unter)[ -]?(1[4-9]|2[0-3])s?\b|\bmoins de (1[4-9]|2[0-3]) ans\b")
_YOUTH = re.compile(
    r"\b(?:primavera|youth|juvenil(?:es)?|junior(?:en|es)?|espoirs|esperanzas|jugend|academy|giovanili|youth league)\b"
)
_RESERVE = re.compile(
    r"\b(?:ii|b|castilla|reserves?|amateure|next gen|futuro|atletic|riserve|reserva|filial|jong|mirandes b)$"
    r"|\bbarca atletic\b|(?<=[a-z]) 2$"
)


@dataclass(frozen=True, slots=True)
class Category:
    """Which team of a club or country: ``age`` is ``u21`` and the like, or ``youth`` where no age is told."""

    women: bool = False
    age: str | None = None
    reserve: bool = False

    def __or__(self, other: Category) -> Category:
        """Both readings together: what either name or the competition tells."""
        return Category(self.women or other.women, _closer_age(self.age, other.age), self.reserve or other.reserve)

    def may_be(self, other: Category) -> bool:
        """Whether both can be one team: a youth team without an age may be of any age."""
        ages = {self.age, other.age}
        same_age = len(ages) == 1 or ("youth" in ages and None not in ages)
        return self.women == other.women and self.reserve == other.reserve and same_age

    def __str__(self) -> str:
        told = [
            word for word, holds in (("women", self.women), (self.age, self.age), ("reserve", self.reserve)) if holds
        ]
        return " ".join(str(word) for word in told) or "first men's team"


def _closer_age(one: str | None, other: str | None) -> str | None:
    return other if one in {None, "youth"} and other else one


def category_of(name: str, *, reserve: bool = True) -> Category:
    """The category that a team's or competition's name tells; ``reserve`` false for the latter ("Serie B")."""
    folded = fold_text(name).strip()
    age = _AGE.search(folded)
    youth = "youth" if _YOUTH.search(folded) else None
    return Category(
        women=bool(_WOMEN.search(folded)),
        age=f"u{age.group(1) or age.group(2)}" if age else youth,
        reserve=reserve and bool(_RESERVE.search(folded)),
    )


def without_category(folded: str) -> str:
    """A folded name without the words that tell its category; unchanged where nothing else would be left."""
    rest = folded
    for pattern in (_WOMEN, _AGE, _YOUTH, _RESERVE):
        rest = pattern.sub(" ", rest).strip()
    return rest or folded
