"""Each language's role vocabulary as expressions over masked text, and how names are joined in all of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.alternatives import one_of
from summarizer.roles import english, french, german, italian, portuguese, spanish
from summarizer.roles.vocabulary import Role, Vocabulary

VOCABULARIES: Mapping[str, Vocabulary] = {
    "en": english.VOCABULARY,
    "it": italian.VOCABULARY,
    "es": spanish.VOCABULARY,
    "de": german.VOCABULARY,
    "fr": french.VOCABULARY,
    "pt": portuguese.VOCABULARY,
}
"""The role vocabulary of each language that the gate reads."""
HOW = (
    r"(?:,? (?:de|em|por|al|su|di) (?:penalt?[iy]?|pena maxima|grande penalidade|castigo maximo|rigore|"
    r"tiro libre|(?:golpe )?franco|falta|livre|punizione|cabeza|cabeca|testa|volea|voleio|chilena|bicicleta|taco|"
    r"calcanhar|fora da area|fuera del area)(?: diret[oa]| direct[oa])?,?)?"
)
"""How a player scored, right behind his name: ", de penal", " de tiro libre"."""
JOINED = re.compile(
    r"(?: \((?:min[a-z]*\.? ?)?\d[^()<]{0,12}\)|, (?:aos?|a los?|al|au|alla|in the|in der) \d{1,3}(?:\+\d{1,2})?[.'’°]?"
    r"(?: minut(?:os?|es?|e))?(?:,|(?= and| e| y| und| et)))?"
    r"(?:(?: and| e| y| und| et) (?:(?:de|di|do|da|von|of|by|par|por) |d')|"
    r"(?:,| and| e| y| und| et| sowie|, and| ed|,? as well as| &)?(?: |, ))"
)
"""What stands between names that have one part together."""
JOINED_HOW = re.compile(HOW + JOINED.pattern)
"""The same, with how the one before it scored."""
CLOSED = re.compile(
    r"(?: \((?:x ?)?\d\))?\s*(?:$|[.,;:!?)]| (?:fur|per|para|pour|por|in|im|nel|nella|en|na|no|dans|a|al|ai|am|zum|zur|"
    r"contro|contra|contre|gegen|ante) )"
)
"""What follows the last of them where he does nothing else: an end, or where, when and for whom it was."""
_ARTICLES = (
    r"(?:the|a|an|il|lo|la|l'|i|gli|le|un|uno|una|el|los|las|der|die|das|dem|den|des|ein|einen|einem|o|os|as|les|"
    r"young|former|late|again|always|old|solito|giovane|neo|jeune|jung\w*|veteran\w*|joven|jovem|then|poi|also|auch|"
    r"teenage|experienced|home|visiting|own|avversario|rival|ex|capitano|captain|star|ace|man)"
)

_THEIR = r"(?:leur|son|sa|suo|sua|loro|su|seu)"
"""Whose player it is, before what he is: "de leur capitaine Kern"."""
_EPITHET = (
    r"(?:star|stella|talento|fuoriclasse|campione|campionessa|estrella|estrela|figura|crack|promesa|promessa|etoile|pepite|prodige|"
    r"craque|veterano|veterana)(?: (?:del|della|dell'|do|da|du|de|d') ?(?:<t\d+>|[a-z]+)|"
    r" (?!(?:di|del|de|do|da|du|con|com|por|per|par|para|pour|e|y|et|a|al|su|sur)(?![a-z]))[a-z]+)?"
)
"""What a player is to the press, with where he is from: "la star del Belgio", "la estrella argentina"."""


_OF_ONE = {
    "es": re.compile(r"(?:[a-z]+[^n\W]o|gano|culmino|termino|adelanto)(?: |$)"),
    "pt": re.compile(r"(?:[a-z]+(?:ou|eu|iu)|fez|pos)(?: |$)"),
}
"""A verb in the singular of the past, which two do not have for a predicate: "marcó", "marcou"."""
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True)
class Grammar:
    """What a language's vocabulary looks for; the fields are those of the vocabulary, and what is made of them.

    ``any_before``, ``any_around`` and ``any_after`` find something wherever one of those of a role does. ``aside`` is
    what a player is called between his name and the next one's: ", ala classe 2006, e ". ``of_one``
    is a verb that only one can be the subject of.
    """

    scores: re.Pattern[str]
    beats: re.Pattern[str]
    passes: re.Pattern[str]
    before: Mapping[Role, re.Pattern[str]]
    any_before: re.Pattern[str]
    around: Mapping[Role, re.Pattern[str]]
    any_around: re.Pattern[str]
    after: Mapping[Role, re.Pattern[str]]
    any_after: re.Pattern[str]
    oblique: re.Pattern[str]
    filler: re.Pattern[str]
    people: re.Pattern[str]
    aside: re.Pattern[str]
    of_one: re.Pattern[str]
    inverted: bool


def vocabulary_of(language: str) -> Vocabulary:
    """The words of a language (ISO 639-1); those of English for an unknown one."""
    return VOCABULARIES.get(language, VOCABULARIES["en"])


@lru_cache(maxsize=8)
def grammar_of(language: str) -> Grammar:
    """The expressions of a language (ISO 639-1); an unknown one is read as English."""
    words = vocabulary_of(language)
    people = _any(words.people)
    players = _plural(words.people) if language == "it" else words.people
    ending = "" if language in {"de", "it"} else "s?"
    several = f"{_any(players)}{ending}"
    fillers = (
        _ARTICLES,
        *(f"(?:{one}){ending}" for one in players),
        rf"(?:<t\d+>(?:'?s)?|{_THEIR}) {several}",
        _EPITHET,
    )
    around = {
        role: ahead for role, some in words.before.items() if (ahead := tuple(one for one in some if "(?=<" in one))
    }
    return Grammar(
        scores=_opening(words.scores),
        beats=re.compile(rf"(?<![a-z<]){_any(words.beats)}(?: [^\s,.;:<]+){{0,3}}? ?(?=<\d)"),
        passes=_opening(words.passes),
        before={role: _ending(some) for role, some in words.before.items() if some},
        any_before=_ending(tuple(one for some in words.before.values() for one in some)),
        around={role: _opening(some) for role, some in around.items()},
        any_around=_opening(tuple(one for some in around.values() for one in some)),
        after={role: re.compile(_any(some)) for role, some in words.after.items() if some},
        any_after=re.compile(_any(tuple(one for some in words.after.values() for one in some))),
        oblique=re.compile(rf"(?<![a-z]){_any(words.prepositions)} ?$"),
        filler=re.compile(rf"(?<![a-z])(?:(?<![a-z])(?:{one_of(fillers)}),? ?)+$"),  # begun at a word only, not within
        people=re.compile(
            (
                "(?<![a-z'-])(?:the|il|lo|el|der|le|o|l'|un|ein|his|their|home|unmarked|"
                f"young)[ ]?(?:(?!den |dem |einen )[a-z-]+ )?{people}(?![a-z])"
            ),
        ),
        aside=re.compile(
            rf",(?: [a-z'-]+){{0,3}}? {people}(?![a-z])(?: (?:<t\d+>|[^<;.:,]){{1,60}})?, (?:and|e|ed|y|und|sowie|et) "
        ),
        of_one=_OF_ONE.get(language, _NEVER),
        inverted=words.inverted,
    )


def _opening(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z<]){_any(words)}")


def _ending(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z<]){_any(words)}[ :]*$")


def _plural(words: tuple[str, ...]) -> tuple[str, ...]:
    """Italian words for a player with the ending of several too: "brasiliano", "brasiliani"."""
    return tuple(re.sub(r"[oe]$", "[oei]", word) for word in words)


def _any(patterns: tuple[str, ...]) -> str:
    return f"(?:{one_of(patterns)})" if patterns else r"(?!)"
