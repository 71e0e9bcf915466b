"""Whose a line-up is by what stands in front of it or above it, and line-ups that give a name a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.grounding.folding import fold_text
from summarizer.roles.labelled_lists import UPPER
from summarizer.verification.sides import Sides

_LEAST = 7
"""Fewest names of a line-up."""
_LONGEST = 60
"""Most characters of a line that is nothing but a team's name, and of one that is nothing but a player's."""
_MARKS = " \t*•#>–—-:.,;|/"
_GOALS = re.compile(r"^\d{1,2}[ .:)–-]+(?=[^\W\d])|(?<=[^\W\d_])[ .:–-]+\d{1,2}$")
"""A team's goals, before or behind its name."""
_BEHIND = re.compile(r"\s*[(\[][^()\[\]\n]*[)\]]\s*\d{0,2}$|\s+\d(?:-\d){2,4}$")
"""A formation, goals by half-time or a town in brackets behind a team's name."""
_ELEVEN = re.compile(
    r"(?i:\s(?:starting (?:xi|line-?up|eleven)|line-?ups?|xi|once inicial|alineación|alineacion|startelf|aufstellung|"
    r"formazione|formazione iniziale|composition|onze de départ|onze inicial|escalação))$"
)
"""What a team's name has behind it where it heads its line-up."""
_PLAYER = re.compile(
    rf"[\s*•–-]*(?:\d{{1,2}}[\s.:)–-]+)?(?P<name>{UPPER}[^\W\d_]*(?:['’.\s-]{{1,2}}(?:{UPPER}[^\W\d_]*|d[aeiou]s?|van|von|"
    r"el|la|de la)){0,3}\.?)\s*(?:[,;]?\s*(?:\([^()\n]*\)|\d{1,3}['’′]?)\s*){0,3}[,;.]?\s*"
)
"""A line with one player: a number before the name, and whoever came on in brackets behind it."""
_EXCHANGE = re.compile(r"\s*\([^()\n]{2,60}\)\s*[,;.]?\s*")
"""A line with nothing but a change in brackets."""
_BENCH = re.compile(
    r"[\s*•–-]*(?:subs?(?:titutes)?(?: used| not used)?|bench|a disposizione|a disp\.?|panchina|subentrati|in panchina|"
    r"suplentes|banquillo|entraron|ingresaron|tambien jugaron|auf der bank|bank|ersatz(?:bank|spieler)?|eingewechselt|"
    r"remplacants|entres en jeu|banc|jogaram ainda|banco|reservas|entraram|suplentes utilizados|"
    r"(?:suplentes )?nao utilizad[oa]s)\s*[:–—-]+\s*"
)
"""What heads the players beside a line-up, who are its team's as well."""


def named_before(sides: Sides, lead: str) -> str | None:
    """The side whose name, and nothing else, is what a line-up has in front of its first player."""
    name = _bare(lead)
    if not any(_opens_with(name, team) for team in (sides.home, sides.away)):
        return None  # nearly every line; whom so many words mean takes longer to tell
    side = sides.side(name) if name else None
    return side if side and _opens_with(name, sides.named(side)) else None


def _opens_with(name: str, team: str) -> bool:
    """Whether words begin with a team's name, club letters aside: "Against Linden" does not."""
    own = set(re.findall(r"[^\W\d_]+", fold_text(team)))
    first = next((one for one in re.findall(r"[^\W\d_]+", name) if not (one.isupper() and len(one) <= _LETTERS)), "")
    return not first or fold_text(first) in own


_LETTERS = 4
"""Most letters of what stands for a kind of club: "FC", "ADC"."""


def heads(sides: Sides, line: str) -> str | None:
    """The side whose name, with its goals or formation at most, is all that a short line has."""
    return named_before(sides, line) if len(line) <= _LONGEST else None


def _bare(text: str) -> str:
    bare = _ELEVEN.sub("", _BEHIND.sub("", text.strip(_MARKS)).strip(_MARKS)).strip(_MARKS)
    return _GOALS.sub("", bare).strip(_MARKS)


def is_bench(line: str) -> bool:
    """Whether a line is headed as the players beside a line-up."""
    return _BENCH.match(fold_text(line)) is not None


def one_a_line(text: str, sides: Sides) -> Iterator[tuple[int, int, tuple[str, ...], str]]:
    """The line-ups that have a player a line under the name of their team: span, names, side."""
    lines = list(re.finditer(r"[^\n]+", text))
    for at, line in enumerate(lines):
        side = heads(sides, line.group())
        if side is None:
            continue
        names, end = list[str](), at
        for one in lines[at + 1 :]:
            player = _PLAYER.fullmatch(one.group()) if len(one.group()) <= _LONGEST else None
            if heads(sides, one.group()) or not (player or _EXCHANGE.fullmatch(one.group())):
                break
            names += [player["name"]] if player else []
            end += 1
        if len(names) >= _LEAST:
            yield line.start(), lines[end].end(), tuple(names), side
