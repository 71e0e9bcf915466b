"""What the letters of a name tell of a club: the kinds of club in it, its saint, or its initials."""

from __future__ import annotations

import re

from summarizer.grounding.name_forms import is_legal_form

_CLUB = re.compile(r"(?:^|(?<= ))(?=[^\s.]*[A-Z][^\s.]*[A-Z])[A-Za-z]{2,5}(?= |$)")
"""A word of a club's name such as "SV", "TuS", "SpVgg" or "FC"."""
_PATRON = re.compile(r"(?:St|Saint)\.? \w+['’]s(?: .*)?")
"""A club called after a saint, in the genitive that no person's name has: "St Mary's"."""
_SQUAD = re.compile(r"I{1,3}|IV|V")
"""A club's which team it is."""
_COLOUR = re.compile(r"Blanc|Bleu|Ciel|Grenat|Jaune|Noir|Rouge|Vert|Violet")
"""One of the two colours that a French side goes by together, and never by one in the singular: "les Rouge et Noir"."""
_SHORT_MIN, _SHORT_MAX = 2, 5
"""How long a team's initials are."""


def is_club(name: str) -> bool:
    """Whether a name carries a club's letters: "SpVgg Kirchanger", "TuS Linden", "FC Ostrau"."""
    return " " in name and _CLUB.search(name) is not None


def is_half_of_colours(name: str) -> bool:
    """Whether a name is but a part of what a side is called by its colours."""
    return _COLOUR.fullmatch(name) is not None


def is_saints(name: str) -> bool:
    """Whether a name is a club's that is called after a saint."""
    return _PATRON.fullmatch(name) is not None


def is_short_for(name: str, team: str) -> bool:
    """Whether a name is made of a team's letters and initials: "JSK" for JS Kabylie, "SPVFC" for Stade Port-Vieux."""
    if not (_SHORT_MIN <= len(name) <= _SHORT_MAX and name.isupper()):
        return False
    words = [word for word in re.split(r"[\s-]", team) if word[:1].isupper() and not _SQUAD.fullmatch(word)]
    letters = "".join(word if word.isupper() else word[0] for word in words)
    return len(words) > 1 and (name == letters or (name.startswith(letters) and is_legal_form(name[len(letters) :])))
