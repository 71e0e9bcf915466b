"""The names of a sentence as mentions of sides and people: cut apart where they run together, no mere words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.name_forms import contains_name
from summarizer.grounding.name_runs import before_label
from summarizer.grounding.names import NameMention, same_name
from summarizer.roles import Mention, vocabulary_of
from summarizer.schemas.article import Evidence
from summarizer.verification.club_names import is_club, is_short_for
from summarizer.verification.naming import Naming

_TITLE = re.compile(
    r"(?:(?:chief|head|technical|team|assistant|interim|caretaker|first[- ]team) )*"
    r"(?:coach|manager|boss|gaffer|trainer|tactician|adviser|skipper|captain)|"
    r"(?:commissario|direttore|director|diretor|directeur) tecnic[oa]|directeur technique|(?:chef|team)trainer(?:in)?|"
    r"entraineure?|entrenador[a]?|treinador[a]?|allenat(?:ore|rice)|mister|selectionneu(?:r|se)|sele[cs]cionador[a]?"
)
"""A title in capitals, which is nobody's name: "the Chief Coach of Linden, Paul Gray"."""
_OF = r"(?:di|de|del|von|of|by|do|d'|dirigid[oa] por|guidat[oa] da)"
"""Words between a side and its coach."""
_CREW = re.compile(rf" {_OF} (?P<person>\w.*)")


def mentions_in(naming: Naming, sentence: Evidence) -> Iterator[Mention]:
    """The sides and people of a sentence, in offsets of its own."""
    for run in naming.cast.named_in(sentence):
        for name in _cut(naming, run):
            is_team = naming.is_team(name.text)
            if _is_people(naming.language, name.text) and not naming.is_match_team(name.text):
                continue
            if is_team or not (
                naming.cast.kind(name.text) == "place"
                or naming.cast.is_noun(name.text)
                or _is_opener(naming.language, name.text, at_start=name.start == sentence.start)
            ):
                yield Mention(name.text, name.start - sentence.start, name.end - sentence.start, is_team)


def sided(name: str) -> tuple[str, ...]:
    """How a person's name ends that a side's is run together with: "Soto del Ostrau"."""
    return tuple(f" {of} {name}" for of in ("del", "de", "di", "do", "da", "du", "of", "von"))


def _cut(naming: Naming, name: NameMention) -> tuple[NameMention, ...]:
    """A side and a person in one run of capitals: "Inter di Cristian Chivu", "Lautaro Inter", "Monsch Linz:"."""
    labelled = before_label(name, naming.article.text)
    if labelled and naming.is_match_team(labelled[1].text) and not same_name(*(one.text for one in labelled)):
        return labelled
    if pair := _pair(naming, name.text):
        return _placed(naming, name, *pair)
    first, _, rest = name.text.partition(" ")
    may_have_crew = _CREW.search(name.text) is not None
    for team in naming.teams:
        ends = sided(team) if name.text.endswith(f" {team}") else ()
        person = next((name.text.removesuffix(end) for end in ends if name.text.endswith(end)), None)
        if person and not (naming.is_match_team(person) or is_club(person) or naming.cast.kind(person) == "team"):
            return _placed(naming, name, person, team)
        if may_have_crew:
            side = first if is_short_for(first, team) or contains_name(first, team) else team
            match = _CREW.fullmatch(name.text, len(side)) if name.text.startswith(side) else None
            if match and not naming.is_match_team(match["person"]):
                return _placed(naming, name, side, match["person"])
        if rest == team and first in naming.surnames:
            return _placed(naming, name, first, team)
    return (name,)


def _pair(naming: Naming, name: str) -> tuple[str, str] | None:
    """The two sides that a hyphen joins to one run of capitals: "Ravello-Montorio"; none where it is one side's."""
    parts = ((name[: at.start()], name[at.end() :]) for at in re.finditer(r"[-–]", name))
    pairs = (pair for pair in parts if set(pair) <= set(naming.teams) and pair[0] != pair[1])
    return next(pairs, None) if name not in naming.teams else None


def _placed(naming: Naming, name: NameMention, one: str, other: str) -> tuple[NameMention, NameMention]:
    start = naming.article.text.index(one, name.start)
    then = naming.article.text.index(other, start)
    return NameMention(start, start + len(one), one), NameMention(then, then + len(other), other)


def _is_people(language: str, name: str) -> bool:
    """Whether capitalised words are nationalities, or others that stand for a player: "Spanish", "Dutch-born"."""
    people, folded = _word_forms(language)[0], fold_text(name)
    return bool(people.fullmatch(folded)) or (" " in folded and all(map(people.fullmatch, folded.split())))


def _is_opener(language: str, name: str, *, at_start: bool) -> bool:
    """Whether a capitalised word is no name: a title, a verb at the start."""
    folded = fold_text(name)
    if _TITLE.fullmatch(folded):
        return True
    return at_start and " " not in name and _word_forms(language)[1].fullmatch(folded) is not None


@lru_cache(maxsize=8)
def _word_forms(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words for people, and the words that open a sentence about one, each as one expression."""
    words = vocabulary_of(language)
    openers = (
        *words.scores,
        *words.passes,
        r"expuls\w+",
        r"amonest\w+",
        r"goals?",
        r"substitut\w+",
        r"oppose[es]*",
        r"opposed",
    )
    people, opening = ("|".join(f"(?:{one})" for one in some) for some in (words.people, openers))
    return re.compile(people), re.compile(opening)
