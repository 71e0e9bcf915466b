"""Capitalised words of an article that are nobody's name, by where they stand in it and by their endings."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from stopwordsiso import stopwords

from summarizer.grounding.folding import fold_text
from summarizer.grounding.german_names import is_determined
from summarizer.grounding.lexicon.phrasebook import is_known, pattern, words
from summarizer.grounding.name_mentions import NameMention

_BEFORE, _AFTER = 60, 72
"""How many characters beside a word are looked at."""
_NEXT = re.compile(r" (?P<word>[^\W\d_A-ZÀ-Þ][^\W\d_]*['’]?)")
"""The small word right behind a name."""
_ENUMERATED = re.compile(r",? (?:(?:et|e|y|and) )?[A-ZÀ-Þ]")
"""What follows the first of several people behind one plural article: "les Kern, Lang et Wald"."""


def is_plain_word(mentions: Sequence[NameMention], text: str, language: str | None) -> bool:
    """Whether a single word, given by all its mentions, is no name of a person, though nothing makes it another's.

    It is none where it only opens sentences and goes on as no name does, where it follows a plural article, or where it
    stands only behind words that lead to a place or a German noun.
    """
    if not mentions or language is None or not is_known(language):
        return False
    return _is_plain(mentions[0].text, [_Place(mention, text) for mention in mentions], language)


class _Place:
    """Where a word stands: the words before it, also folded, whether it opens a sentence, and what is behind it."""

    def __init__(self, mention: NameMention, text: str) -> None:
        before = text[max(0, mention.start - _BEFORE) : mention.start]
        self.opens = not (bare := before.rstrip(" \t“\"«'‘(*•-–—")) or bare[-1] in ".!?\n…¡¿:;"
        self.written, self.before = before, fold_text(f"{before}|").removesuffix("|")
        self.behind = text[mention.end : mention.end + _AFTER]
        following = _NEXT.match(self.behind)
        self.next = fold_text(following["word"]).replace("’", "'") if following else ""

    def is_behind(self, language: str, key: str) -> bool:
        """Whether words of a phrase file's entry lead to it, and it owns nothing as in "tapped in Kern's cross"."""
        return (
            not self.behind.startswith(("'s", "’s")) and pattern(language, "names", key).search(self.before) is not None
        )


def _is_plain(word: str, places: Sequence[_Place], language: str) -> bool:
    if all(one.opens for one in places) and _goes_on(word, places, language):
        return True
    if all(one.is_behind(language, "inside_before") for one in places):
        return True
    if language == "de":
        return _is_german_noun(word, places)
    return any(one.is_behind(language, "plural_before") and not _ENUMERATED.match(one.behind) for one in places)


def _goes_on(word: str, places: Collection[_Place], language: str) -> bool:
    """Whether a word that opens sentences is followed as no name is: by an object, or by more of its own phrase."""
    following = words(language, "names", "after_opener")
    if any(one.next in following for one in places) or _opens_clause(word, places, language):
        return True
    return all(one.next for one in places) and bool(
        pattern(language, "names", "opener_endings").search(fold_text(word))
    )


def _opens_clause(word: str, places: Collection[_Place], language: str) -> bool:
    """Whether a word is a participle throughout, whose clause comes before the subject: "Spurred on by Kern, ..."."""
    participle = pattern(language, "names", "opener_clauses")
    return all(participle.match(fold_text(f"{word}{one.behind}")) for one in places)


def _is_german_noun(word: str, places: Collection[_Place]) -> bool:
    """Whether a German word is a noun by its ending, as a town's people, or by an adjective before it throughout."""
    if _ABSTRACT.search(fold_text(word)):
        return True
    if word.endswith(("er", "ern", "en", "innen")) and any(_PEOPLE.search(one.written) for one in places):
        return True
    return all(is_determined(one.before) or _has_adjective(one.written) for one in places)


_ABSTRACT = re.compile(r"[a-z]{3}(?:(?:heit|keit|schaft|tion|tat)(?:en)?|ungen|nisse[ns]?)$")
_PEOPLE = re.compile(r"(?<!\w)(?:[Dd]ie|[Dd]en|[Dd]er) $")
_OF_THING = re.compile(
    r"(?<!\w)(?:[Dd]as|[Ii]m|ins|ans|aufs|zwei|drei|vier|fünf|sechs|"
    r"(?:[Aa]ll|[Bb]eid|[Ee]inig|[Mm]ehrer|viel|wenig|manch|mein|dein|[Ss]ein|[Ii]hr|[Uu]nser|kein|[Dd]ies|jen|jed)"
    r"(?:e[nmrs]?)?)(?: [a-zäöüß]+)? (?P<adjective>[a-zäöüß]{2,}e[nmrs]?) $"
)
"""What stands before a thing and its adjective, and before nobody: "nach zwei verwandelten"."""
_OF_NO_ARTICLE = re.compile(r"(?<!\w)(?:[Mm]it|[Ff]ür|[Bb]ei|[Oo]hne|[Nn]ach) (?P<adjective>[a-zäöüß]{2,}e[nmrs]?) $")
_PLACED = re.compile(
    r" (?:link|recht|erst|zweit|dritt|viert|fünft|letzt|nächst|weiter|eigen|gegnerisch|kurz|offen|best|halb|ganz|"
    r"möglich|ander|hinter|vorder|ober|unter|neu|deutsch)(?:e[nmrs]?) $"
)
"""An adjective of place, order or measure, which tells which thing is meant and nothing of a person."""


def _has_adjective(before: str) -> bool:
    """Whether an adjective stands before a word that no person has there."""
    if _PLACED.search(before):
        return True
    found = _OF_THING.search(before) or _OF_NO_ARTICLE.search(before)
    return found is not None and fold_text(found["adjective"]) not in _german_small_words()


@lru_cache(maxsize=1)
def _german_small_words() -> frozenset[str]:
    return frozenset(map(fold_text, stopwords("de"))) | {"sowie", "aussen", "innen", "hinten", "vorne"}
