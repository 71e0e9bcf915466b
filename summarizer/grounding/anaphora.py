"""Resolves words that stand for a person ("he", "the striker", "il numero 94") to the one person they can mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.folding import fold
from summarizer.grounding.lexicon.phrasebook import entry, is_known
from summarizer.grounding.name_mentions import NameMention
from summarizer.grounding.sentences import sentences
from summarizer.schemas.article import Article, Evidence

_RELATIVE = frozenset({"who", "che", "quien", "qui", "que", "quem", ", der"})
_SENTENCES_BACK = 2
"""How many sentences before its own a stand-in may look, when those between name nobody."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """Words at ``text[start:end]`` that stand for a person named elsewhere."""

    start: int
    end: int
    words: str
    relative: bool


@lru_cache(maxsize=8)
def _stand_in_pattern(language: str) -> re.Pattern[str]:
    alternatives, roles = entry(language, "names", "stand_ins"), entry(language, "names", "roles")
    return re.compile(rf"(?<![\w'])(?:{'|'.join(alternatives)})".replace("{roles}", "|".join(roles)))


@lru_cache(maxsize=256)
def stand_ins(article: Article) -> tuple[StandIn, ...]:
    """The pronouns and epithets of an article that can stand for a person, in order; none in an unknown language."""
    language = article.language or ""
    if not is_known(language):
        return ()
    folded = fold(article.text)
    found = []
    for match in _stand_in_pattern(language).finditer(folded.text):
        start, end = folded.to_original(*match.span())
        words = match.group().strip()
        found.append(StandIn(start, end, words, relative=words in _RELATIVE))
    return tuple(found)


def _distinct(mentions: list[NameMention], same: Callable[[str, str], bool]) -> list[NameMention]:
    """One mention, the last, for each person."""
    kept: list[NameMention] = []
    for mention in reversed(mentions):
        if not any(same(mention.text, other.text) for other in kept):
            kept.append(mention)
    return kept


def _sentences_up_to(article: Article, at: int) -> Iterator[Evidence]:
    """The sentence that holds an offset, then those before it, nearest first."""
    before = [s for s in sentences(article) if s.start <= at]
    yield from reversed(before[-1 - _SENTENCES_BACK :])


def antecedent(
    article: Article,
    at: int,
    people: tuple[NameMention, ...],
    same: Callable[[str, str], bool],
    *,
    relative: bool = False,
) -> NameMention | None:
    """The one person that words at an offset can stand for: the only one named before them in their sentence.

    Where their sentence names nobody before them, the only one of the nearest sentence that names somebody, at most two
    back; a relative pronoun takes the name right before it. Two candidates are none.
    """
    if relative:
        nearest = [m for m in people if 0 <= at - m.end <= 3]
        return nearest[-1] if nearest else None
    limit = at
    for sentence in _sentences_up_to(article, at):
        named = _distinct([m for m in people if sentence.start <= m.start and m.end <= limit], same)
        if named:
            return named[0] if len(named) == 1 else None
        limit = sentence.start
    return None
