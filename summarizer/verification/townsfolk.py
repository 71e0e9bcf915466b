"""The words for a side's people that are made of its name: "die Grazer", "los hondureños", "la squadra palermitana"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.verification.countryfolk import side_of_countryfolk, with_countryfolk
from summarizer.verification.sides import Sides, is_of_town

_STEM, _CHANGED = 5, 2
"""Fewest letters that a name and the word made of it share, and how many of the name's last letters may differ."""
_LEAST = 4
"""Fewest letters of a German town."""
_ENDING = r"(?:ens?|an|in|es|ist|eir|er|ol|ot|it|ian)"
_PLURAL = rf"[a-z]{{4,}}{_ENDING}(?:os|as|es|i|e|is)"
_FORM = rf"[a-z]{{4,}}{_ENDING}(?:os?|as?|es?|i|is)?"
_TEAM = (
    r"conjunto|cuadro|equipo|once|seleccionado|seleccion|plantel|escuadra|elenco|squadra|formazione|compagine|undici|"
    r"equipa|turma|time|selecao|onze|formacao|combinado"
)
_NOUN = (
    r"gol(?:azo|aco)?|golo|tanto|tento|empate|igualada|ventaja|vantagem|reaccion|reacao|remontada|virada|triunfo|"
    r"victoria|vitoria|delanter[oa]|atacante|avancad[oa]|centroavante|goleador|artilheiro|capitana?|capitao|volante|"
    r"centrocampista|mediocampista|meia|medio|extremo|lateral|central|zaguero|zagueiro|defensa|defesa|zaga|"
    r"retaguardia|retaguarda|porter[oa]|arquer[oa]|guardameta|meta|goleir[oa]|guarda-redes|jugadora?|jogadora?|ariete"
)
"""Spanish and Portuguese words for a goal or a player that one for a side's people stands beside."""
_PEOPLE = re.compile(
    r"(?:(?<![a-z])(?P<the>los|las|os|as|gli|dos|das|dei|degli|delle|agli|dagli|ai|dai|i|le|aos|nos) "
    rf"(?P<plural>{_PLURAL})|"
    rf"(?<![a-z])(?P<kind>{_TEAM}) (?P<one>{_FORM})|(?<![a-z])(?P<noun>{_NOUN}) (?P<its>{_FORM}))(?![a-z'-])"
)
_GENERIC = frozenset({"deportivo", "deportes", "sportivo", "sporting", "union", "unione", "associacao", "asociacion"})
"""Words of clubs that others are made of as well: "deportistas"."""
_LAST = re.compile(r"[aeio]?s?$")
"""What a word may end with in one number and gender, and not in another."""
_TOWNSFOLK = re.compile(r"(?<![a-z])(?P<the>die|den|der) (?P<people>[a-z]{4,}er(?:n|innen)?)(?![a-z'-])")
_GERMAN = re.compile(r"(?P<stem>[a-z]{3,}?)(?:er|ern|erinnen)")


_ITS = re.compile(
    r"(?:fehler|patzer|schnitzer|unachtsamkeit|ballverlust|fehlpass|abwehr|defensive|hintermannschaft|treffer|tor|"
    r"fuhrung|"
    r"ausgleich|torwart|torhuter|keeper) $"
)
"""What a German genitive stands behind: "ein Fehler der Grazer", where "der Grazer" is else one man."""
_MAN = re.compile(
    r"(?<![a-z])(?:einer|einem|einen|eine|ein|der|dem|den|die|das) (?P<people>[a-z]{4,}er)(?= (?:[a-z]*ausgleich|"
    r"[a-z]*fuhrung(?:streffer)?|[a-z]*treffer|[a-z]*tor|ecke|eckball|freistoss|konter|angriff|[a-z]*fehler|"
    r"ballverlust)"
    r"(?![a-z])|"
    r" (?:[a-z]*sturmer|angreifer|kapitan|torjager|mittelfeldspieler|"
    r"[a-z]*verteidiger|goalgetter|spielmacher|joker|torhuter|torwart|keeper|goalie|schlussmann) <)"
)
"""What is of a German town by the adjective before it: a goal, a corner, or a player right before his name."""


@lru_cache(maxsize=1024)
def side_of_people(word: str, sides: Sides) -> str | None:
    """The side whose people a folded Romance word means: of one only, and not a word of its name itself."""
    return sides.only(lambda team: any(_is_made_of(word, one) for one in _words(team)))


@lru_cache(maxsize=1024)
def side_of_townsfolk(name: str, sides: Sides) -> str | None:
    """The side whose town's people a German name means: "Grazer", "Bremer", "Dresdner"."""
    found = _GERMAN.fullmatch(fold_text(name))
    return sides.only(lambda team: any(_is_of(found["stem"], one) for one in _words(team))) if found else None


def sides_of_townsfolk(text: str, sides: Sides) -> Iterator[str]:
    """The sides whose people a German text speaks of: "haben die Grazer sechs Remis geholt"."""
    for found in _TOWNSFOLK.finditer(fold_text(text)):
        if side := side_of_townsfolk(found["people"], sides):
            yield side


def with_people(text: str, sides: Sides, language: str) -> str:
    """A folded text with the words for the two sides' people as ``<h>`` and ``<a>``."""
    if language == "de":
        text = _MAN.sub(lambda match: _man(match, sides), with_countryfolk(text, sides))
        return _TOWNSFOLK.sub(lambda match: _townsfolk(match, sides), text)
    if language in _OF_TOWN:
        text = _OF_TOWN[language].sub(lambda match: _of_town(match, sides, language), text)
    return _PEOPLE.sub(lambda match: _people(match, sides), text) if language in {"it", "es", "pt"} else text


def _townsfolk(match: re.Match[str], sides: Sides) -> str:
    one_man = match["the"] == "der" and not _ITS.search(match.string, 0, match.start())
    side = None if one_man else side_of_townsfolk(match["people"], sides)
    the = "" if match["the"] == "die" else f"{match['the']} "
    return f"{the}<{side[0]}>" if side else match.group()


_OF_TOWN = {
    "fr": re.compile(
        r"(?<![a-z])(?P<noun>buts?|egalisation|ouverture du score|reduction du score|reaction|replique|gardien|portier|"
        r"defense|arriere-garde|attaquant|buteur|capitaine|milieu|defenseur|erreur|faute|corner|penalty|coup franc|"
        r"contre|"
        r"attaque|domination|avantage|victoire|succes) (?P<word>[a-z]{6,})(?![a-z'-])"
    ),
    "it": re.compile(
        r"(?<![a-z])(?P<noun>bomber|attaccante|capitano|centrocampista|difensore|portiere|gol|vantaggio|pareggio|"
        r"raddoppio|"
        r"difesa|retroguardia|errore|attacco|vittoria) (?P<word>[a-z]{6,})(?![a-z'-])"
    ),
}
"""What is of a town by the adjective behind it: "le but rochebrunois", "il bomber ravennate"."""


def _of_town(match: re.Match[str], sides: Sides, language: str) -> str:
    word = match["word"]
    side = sides.only(lambda team: is_of_town(word, team)) if language == "fr" else side_of_people(word, sides)
    side = side or side_of_countryfolk(word, sides)
    return f"{match['noun']} <{side[0]}>" if side else match.group()


def _man(match: re.Match[str], sides: Sides) -> str:
    side = side_of_townsfolk(match["people"], sides)
    return f"<{side[0]}>" if side else match.group()


def _people(match: re.Match[str], sides: Sides) -> str:
    word = match["plural"] or match["one"] or match["its"]
    side = side_of_people(word, sides) or side_of_countryfolk(word, sides)
    return f"{match['noun'] or match['the'] or 'el'} <{side[0]}>" if side else match.group()


def _is_made_of(word: str, own: str) -> bool:
    shared = max(_STEM, len(own) - _CHANGED)
    plain = _LAST.sub("", word) == _LAST.sub("", own)
    return len(own) >= _STEM and own not in _GENERIC and not plain and word[:shared] == own[:shared]


def _is_of(stem: str, town: str) -> bool:
    if len(town) < _LEAST:
        return False
    short = town.removesuffix("en") if town.endswith("en") else town.removesuffix("e")
    return stem in {town, short, f"{short}n" if town.endswith("en") else town}


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z]+", fold_text(name))
