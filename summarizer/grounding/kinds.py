"""What a name denotes by the words around it throughout an article: a person, a team or a place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from summarizer.grounding.folding import fold, fold_text
from summarizer.grounding.lexicon.phrasebook import GENERAL, entry, is_known, pattern, words
from summarizer.grounding.name_mentions import NameMention

Kind = Literal["person", "team", "place"]
NameKind = Literal["person", "team", "place", "unknown"]

_SHAPE = 2
"""How often the shape of a name counts for a person."""
_SCORE_AFTER = re.compile(r"\s\d{1,2}\s?[-:]\s?\d{1,2}\b")
_SCORE_BEFORE = re.compile(r"\b\d{1,2}\s?[-:]\s?\d{1,2}\s$")
_MINUTE_AFTER = re.compile(r",?\s?\(?\d{1,3}(?:\s?\+\s?\d{1,2})?\s?(?:['′)]|[.e]\)|min)")
"""What makes a name behind a score a scorer's and not a side's: "1-0 Kern 3'"."""
_LOCATIVE = re.compile(r"\b(?:at|im|allo|en el|au|em)\s$")
_DONE_IN = re.compile(
    r"\b(?:faltas?|penalti|entradas?|carrinho|rasteira|cotovelada|pisao|dribles?|chapeu|caneta|soco|lencol|agressao|"
    r"marcacao|gol|cima)(?: (?:dura|forte|violenta|feia|duro|clara|claro|criminosa))? em\s$"
)
"""What is done to a player, told with the word for "in": "falta dura em Lima"."""
_LOCATIVES = ("at ", "im ", "allo ", "en el ", "au ", "em ")


@lru_cache(maxsize=8)
def _role_before(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(entry(language, 'names', 'roles'))})\s$")


@lru_cache(maxsize=8)
def _player_of(language: str) -> re.Pattern[str]:
    """The word for a player and what makes him a side's, right before its name: "l'attaquant de Lorval"."""
    players = "|".join(one for one in entry(language, "names", "roles") if not _NOT_OF_SIDE.match(one))
    return re.compile(rf"\b(?:{players}) (?:(?:of|for|di|del|della|de|du|des|do|da|von|vom|der) |dell'|d')(?:l'|la )?$")


_NOT_OF_SIDE = re.compile(
    r"arbitr|ref|schieds|unpart|guardalinee|silbante|colegiado|juiz|fischietto|direttore|"
    r"substitut|sostituto|suplente|reserva|remplacant|mitspieler|neo|"
    r"def[ae][ns]s?a$|camisa|medio|meia|milieu|pont|punta|ala|extremo|central|lateral|volante|esterno|menino|garot"
)
"""Officials, who are of a town, who comes on for somebody, and words that also mean a thing: "defesa de Kern"."""


def _general(key: str) -> frozenset[str]:
    return words(GENERAL, "names", key)


@lru_cache(maxsize=4096)
def _by_words(name: str) -> tuple[tuple[Kind, int], ...] | None:
    """What the words of a name itself say, several of them a little for a person; none for a competition."""
    own = frozenset(fold_text(name).replace(".", "").split(" "))
    return None if _general("competition_words") & own else tuple(_votes(own))


def is_competition(name: str) -> bool:
    """Whether a name has a word that only a competition's has: "Premier Division", "Libertadores"."""
    return bool(_general("competition_words").intersection(re.split(r"[\s-]", fold_text(name))))


def _votes(own: frozenset[str]) -> Iterator[tuple[Kind, int]]:
    if _general("place_words") & own:
        yield "place", 4
    elif (_general("designators") | _general("team_words")) & own:
        yield "team", 3
    elif len(own) > 1:
        yield "person", 1


def _by_context(before: str, after: str, language: str) -> Iterator[tuple[Kind, int]]:
    """What the folded words before and after a name say."""
    if before.endswith(" ") and _role_before(language).search(before):
        yield "person", 4
    elif _player_of(language).search(before):
        yield "team", 3
    elif pattern(language, "names", "opponent_before").match(before):  # it looks at all of them, from the first
        yield "team", 2
    elif pattern(language, "names", "article_before").search(before):
        yield "team", 1
    led = language == "it" and _LED_BY.search(before)
    if not led and pattern(language, "names", "team_after").match(after):
        yield "team", 1
    elif language == "en" and not _JOINED.search(before) and _THEIRS.match(after):
        yield "team", 2
    if before.rstrip().rsplit(" ", 1)[-1] in _general("place_words"):
        yield "place", 4
    elif before.endswith(_LOCATIVES) and _LOCATIVE.search(before) and not _DONE_IN.search(before):
        yield "place", 1


_THEIRS = re.compile(
    r" (?:have |had )?(?:[a-z]{2,}ed|took|kept|won|lost|made|held|found|threw|began|built|got|gave|saw) their "
)
"""A verb and "their" behind the one name that is its subject: "Linden extended their run"."""
_NO_NOUN = re.compile(
    r"$|[.,;:!?)]|'s? (?!own)| (?:to|in|on|at|were|are|have|had|will|for|with|and|from|by|into|after|before|when|"
    r"while)\b"
)
"""What follows a name that no noun goes on with, so that "the" before it is its own: English people have none."""
_JOINED = re.compile(r"(?:,|(?<![a-z])(?:and|or|with|of|for|by|as|both)) $")
"""What joins a name to another before it, or keeps it from being the subject."""


def _is_with_article(name: str, before: str, after: str) -> bool:
    """Whether a name of several words has an article of its own; a plural with one is rather a byname."""
    return " " in name and not name.endswith("s") and before.endswith(" the ") and _NO_NOUN.match(after) is not None


_LED_BY = re.compile(r"(?<![a-z])(?:di|da|dal|mister|coach|tecnico|allenatore) $")
"""Words before a coach, behind whom the verb of his team stands: "il Montelba di Ferri ha vinto"."""


def _is_beside_score(before: str, after: str) -> bool:
    """Whether a name stands in a result: "Clyde 0-5 Celtic", "Chile - Argentinien 4:1"."""
    opens = not before.strip() or before.endswith(" - ")
    if opens and _SCORE_AFTER.match(after):
        return True
    if _MINUTE_AFTER.match(after):
        return False
    return before[-2:-1].isdigit() and _SCORE_BEFORE.search(before) is not None


def votes_on(text: str, mentions: Sequence[NameMention], language: str | None) -> dict[str, dict[Kind, int]]:
    """For each form of the names of a text, how much its surroundings speak for each kind."""
    votes: dict[str, dict[Kind, int]] = {}
    shaped: Counter[str] = Counter()
    for mention in mentions:
        tally = votes.setdefault(mention.text, {})
        for kind, weight in votes_of(text, mention, language):
            shaped[mention.text] += kind == "person" and weight == 1
            if kind == "person" and weight == 1 and shaped[mention.text] > _SHAPE:
                continue  # that a name has two words says no more each time it is written
            tally[kind] = tally.get(kind, 0) + weight
    return votes


def likeliest(votes: Iterable[Mapping[Kind, int]]) -> NameKind:
    """The kind that votes on one name speak for most; unknown where there are none, or two kinds are level."""
    tally: dict[Kind, int] = {}
    for some in votes:
        for kind, weight in some.items():
            tally[kind] = tally.get(kind, 0) + weight
    most = max(tally.values(), default=0)
    winners = [kind for kind, weight in tally.items() if weight == most]
    return winners[0] if len(winners) == 1 else "unknown"


def votes_of(text: str, mention: NameMention, language: str | None) -> Iterator[tuple[Kind, int]]:
    """The kinds that speak for one mention, with their weight; a competition is none of them."""
    own = _by_words(mention.text)
    if own is None:
        return
    yield from own
    if language is not None and is_known(language):
        folded = fold(text)
        start, end = folded.from_original(mention.start), folded.from_original(mention.end)
        before, after = folded.text[max(0, start - 40) : start], folded.text[end : end + 24]
        yield from _by_context(before, after, language)
        if language == "en" and _is_with_article(mention.text, before, after):
            yield "team", 2
        opens = text[mention.start - 1 : mention.start] == "\n"
        if _is_beside_score("" if opens else before, after):
            yield "team", 3
