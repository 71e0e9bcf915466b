"""Finds the names in a text: runs of capitalised words that are no ordinary ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stopwordsiso import stopwords

from summarizer.grounding.bynames import NameMention, around_bynames
from summarizer.grounding.folding import fold_text
from summarizer.grounding.lexicon.phrasebook import GENERAL, entry, pattern, readings, words

__all__ = ["NameMention", "people_in"]

_WORD = re.compile(r"[^\W_]+(?:[-’'´`‐‑][^\W\d_][^\W_]*)*")
_ELIDED = re.compile(
    r"(?:l|d|dell|all|dall|nell|sull|un|qu|s|c|n|m|j|t|quest|dov|com|anch|jusqu|lorsqu|puisqu)[’'´`]", re.IGNORECASE
)
_MARK = re.compile(r"[’'´`]")
_POSSESSIVE = re.compile(r"[’'´`]s?$")
_NAME_APOSTROPHE = re.compile(r"[DON][’'][A-ZÀ-Þ]")
_OWN_LETTER = re.compile(r"[DMN][’'´`][^\W\d_]{3,}")
"""A name whose first letter stands apart, where no sentence begins with a small word: "Ismael M'hamdi", "D'auria"."""


_INDEFINITE = re.compile(r"(?<!\w)(?:ein|kein)(?:e[nmrs]?)? $", re.IGNORECASE)
"""German articles that no name of a person follows."""
_SHORTEST = 3
"""Fewest letters of a name that a noun is joined to."""
_FIRST_PART = r"(?:\w{3,}|zu|an|ab|um|be|ge|er)?"
"""What a German noun may be joined to: "Alstar" is no compound with "Star"."""
_LONGEST = 10
"""Most words of a name."""
_IN_CAPITALS = re.compile(
    r"^(?:[^a-zß-ÿ\d\n]*[A-ZÀ-Þ]{2,}(?:[^a-zß-ÿ\d\n]* [A-ZÀ-Þ]{2,}){3}[^a-zß-ÿ\d\n]*|"
    r"[^a-zß-ÿ\n]*[A-ZÀ-Þ]{2,}(?:[^a-zß-ÿ\n]* [A-ZÀ-Þ]{2,}){4}[^a-zß-ÿ\n]*)$",
    re.MULTILINE,
)
"""A headline in capitals, of four words or, with a score, five: no letter of it tells where a name begins."""


class _Word(NamedTuple):
    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def _inner_particles() -> frozenset[str]:
    return words(GENERAL, "names", "inner_particles")


def _words(text: str) -> Iterator[_Word]:
    """Words without the elided article before them ("L'Inter" gives "Inter") or a possessive after them."""
    for match in _WORD.finditer(text):
        word = match.group()
        whole = not _MARK.search(word) or (_OWN_LETTER.fullmatch(word) and not _begins_sentence(text, match.start()))
        yield _Word(*match.span(), word) if whole else _bare(match.start(), word)


def _bare(start: int, word: str) -> _Word:
    """A word at an offset without the elided article before it or the possessive after it."""
    elided = _ELIDED.match(word)
    if elided and elided.end() < len(word) and not _NAME_APOSTROPHE.match(word):
        start, word = start + elided.end(), word[elided.end() :]
    tail = _POSSESSIVE.search(word)
    word = word[: tail.start()] if tail and tail.start() else word
    return _Word(start, start + len(word), word)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \t“\"«'‘(*•-–—")
    return not before or before[-1] in ".!?\n…¡¿"


_AFTER_A_MARK = re.compile(r"(?:\d ?['’′]|[:;»)]|\d ?[-–])\s*$")


def _opens(text: str, start: int) -> bool:
    """Whether a word begins a sentence, or what a minute or a colon leads to."""
    return _begins_sentence(text, start) or _AFTER_A_MARK.search(text, max(0, start - 6), start) is not None


def _title_of(word: str) -> str:
    """A word that may be a title, folded: of one with a small second part that part, "manager" of "Joint-manager"."""
    _, _, last = word.rpartition("-")
    return fold_text(last if last.islower() else word)


def _followed_by_capital(text: str, word: _Word) -> bool:
    """Whether a capitalised word follows, as after an initial without its stop: "S Bennett"."""
    after = text[word.end : word.end + 2]
    return len(after) == 2 and after[0] == " " and after[1].isupper()


def _is_short_form(word: str) -> bool:
    """Whether a word before a full stop is an initial ("J.") or a given name cut short ("Ch.")."""
    return len(word) == 1 or (len(word) == 2 and word[1].islower())


def _adjoins(text: str, before: _Word, after: _Word) -> bool:
    between = text[before.end : after.start]
    return (
        between == " "
        or (between == ". " and _is_short_form(before.text))
        or (between in {".", ".-"} and len(before.text) == 1)
    )


def _joins_names(word: _Word, before: _Word, *, german: bool) -> bool:
    """Whether a small word goes on with a name: a particle, or the article after one ("Luis de la Vega", "De la Vega").

    A German article does so only after "van" or "von": "die Frauen des FC" is no name.
    """
    folded = fold_text(word.text)
    if german and folded in {"des", "dem", "den", "der"}:
        return fold_text(before.text) in {"van", "von"}
    return folded in _inner_particles() or _is_article_after(before, word)


def _is_article_after(before: _Word, word: _Word) -> bool:
    """Whether a word is the small article that follows a particle of a name: "de la", "De los"."""
    return word.text in {"la", "las", "los"} and fold_text(before.text) in _inner_particles()


@lru_cache(maxsize=8)
def _never_first(language: str) -> frozenset[str]:
    """Capitalised words before a name that are no part of it: days, months and roles."""
    days = {*entry(language, "calendar", "weekdays"), *entry(language, "calendar", "months")}
    return frozenset(days) | frozenset(entry(language, "names", "roles"))


@lru_cache(maxsize=8)
def _ordinary(language: str | None) -> frozenset[str]:
    return frozenset().union(*(words(code, "names", "ordinary") for code in readings(language)))


@lru_cache(maxsize=8)
def _opening(language: str | None) -> frozenset[str]:
    return words("it", "names", "opening") if language == "it" else frozenset()


@lru_cache(maxsize=8)
def _small_words(language: str | None) -> frozenset[str]:
    """The small words of a language, but for German ones that are surnames more than words of a report: "Lang"."""
    small = {code: frozenset(map(fold_text, stopwords(code))) for code in readings(language)}
    return frozenset().union(*(found - _SURNAMES if code == "de" else found for code, found in small.items()))


_SURNAMES = frozenset(
    {
        *("ehrlich", "ernst", "gott", "gross", "grosse", "gut", "kleine", "kurz", "lang", "lange", "leicht", "lieber"),
        *("mahn", "mann", "recht", "will"),
    }
)


@lru_cache(maxsize=8)
def _dated(language: str | None) -> frozenset[str]:
    return frozenset().union(*(_never_first(code) for code in readings(language)))


class _Reader:
    """Tells name words of one text from ordinary ones, and joins them to runs."""

    def __init__(self, text: str, language: str | None) -> None:
        self.text = text
        self.endings = [pattern("de", "names", "ordinary_endings", _FIRST_PART)] if language == "de" else []
        self.ordinary = _ordinary(language)
        self.words = [self._without_noun(word) for word in _words(text)] if self.endings else list(_words(text))
        self.small = frozenset(map(fold_text, {w.text for w in self.words if w.text.islower()}))
        self.dated = _dated(language)
        self.opening = _opening(language)
        self.small_words = _small_words(language)
        self.inside = frozenset(
            fold_text(w.text) for w in self.words if w.capital and not w.text.isupper() and not _opens(text, w.start)
        )
        self.capitals = [match.span() for match in _IN_CAPITALS.finditer(text)]

    def _without_noun(self, word: _Word) -> _Word:
        """The name in a compound with a noun: "Wittig" in "Wittig-Flanke"."""
        name, dash, noun = word.text.rpartition("-")
        if not dash or not name[0].isupper() or len(name) < _SHORTEST or not self._is_noun(fold_text(noun)):
            return word
        return word if self._is_noun(fold_text(name)) else _Word(word.start, word.start + len(name), name)

    def _is_ordinary(self, word: _Word) -> bool:
        folded = fold_text(word.text)
        if folded in self.ordinary:
            return True
        return bool(self.endings) and self._is_noun(folded.rsplit("-", 1)[-1])

    def _is_noun(self, word: str) -> bool:
        """Whether a word is a noun of a language that writes them all with a capital."""
        return any(p.fullmatch(word) for p in self.endings) or word in self.ordinary

    def _opens_name(self, at: int) -> bool:
        """Whether an ordinary word with a capital in mid-sentence begins a name: "for Will Okoro", "a De la Vega"."""
        word = self.words[at]
        last, *after = self.words[at : at + 3]
        if after and _is_article_after(last, after[0]) and _adjoins(self.text, last, after[0]):
            last = after.pop(0)
        if not after or not _adjoins(self.text, last, after[0]) or not after[0].capital:
            return False
        if _begins_sentence(self.text, word.start) or fold_text(word.text) in self.dated:
            return False
        return not self.endings and not self._is_ordinary(after[0]) and len(word.text) > 1

    def is_name(self, at: int, *, goes_on: bool) -> bool:
        """Whether a word is part of a name; ``goes_on`` where a name stands right before it."""
        word = self.words[at]
        if not word.capital or not self._is_told_apart(word):
            return False
        if self.endings and not goes_on and _INDEFINITE.search(self.text, max(0, word.start - 8), word.start):
            return self._is_of_known(word)
        if len(word.text) == 1:
            stopped = self.text[word.end : word.end + 1] == "."
            article = _begins_sentence(self.text, word.start) and fold_text(word.text) in self.ordinary
            return stopped or (_followed_by_capital(self.text, word) and not article)
        dated = _title_of(word.text) in self.dated and _begins_sentence(self.text, word.start)
        if not goes_on and (dated or self._is_opening(word)):
            return False
        if self._is_ordinary(word):
            after_stop = self.text[word.start - 2 : word.start] == ". "
            return self._opens_name(at) or (goes_on and not self.endings and not after_stop)
        return goes_on or not (self._is_verb(word) and _begins_sentence(self.text, word.start))

    def _is_of_known(self, word: _Word) -> bool:
        """Whether a word is cut from a compound with what he did, and a name elsewhere: "einer Wittig-Flanke"."""
        if self.text[word.end : word.end + 1] != "-":
            return False
        return re.search(rf"(?<![\w-]){re.escape(word.text)}(?![\w-])", self.text) is not None

    def _is_told_apart(self, word: _Word) -> bool:
        """Whether a capital means something: in a headline in capitals only where the text has the word as a name."""
        return fold_text(word.text) in self.inside or not any(a <= word.start < b for a, b in self.capitals)

    def _is_opening(self, word: _Word) -> bool:
        """Whether a word that opens a sentence is none of the text's surnames: "Resta" in "Resta in dieci il Sesto"."""
        folded = fold_text(word.text)
        alone = folded in self.small_words and not _followed_by_capital(self.text, word)
        return (alone or folded in self.opening) and folded not in self.inside and _opens(self.text, word.start)

    def _is_verb(self, word: _Word) -> bool:
        """Whether a word that begins a sentence is an ordinary one: a past tense such as "Arrancó" names nobody."""
        return fold_text(word.text) in self.small or (
            word.text[-1] in "óò" and not _followed_by_capital(self.text, word)
        )

    def runs(self) -> Iterator[list[_Word]]:
        """Runs of name words, with particles only between two of them."""
        run: list[_Word] = []
        pending: list[_Word] = []
        for at, word in enumerate(self.words):
            if not (run or word.capital):
                continue
            adjoins = bool(run) and _adjoins(self.text, (pending or run)[-1], word)
            if self.is_name(at, goes_on=adjoins and not pending):
                if run and (not adjoins or len(run) >= _LONGEST):
                    yield run
                    run, pending = [], []
                run, pending = [*run, *pending, word], []
            elif adjoins and _joins_names(word, (pending or run)[-1], german=bool(self.endings)):
                pending.append(word)
            elif run:
                yield run
                run, pending = [], []
        if run:
            yield run


@lru_cache(maxsize=512)
def people_in(text: str, language: str | None) -> tuple[NameMention, ...]:
    """The names of a text in order (people, and by the same marks teams and places).

    A name is a run of capitalised words, with particles between ("Jorge de Frutos"). A word that begins a sentence and
    also stands there in small letters, and each language's ordinary words, are none.
    """
    found = []
    for run in _Reader(text, language).runs():
        start, end = run[0].start, run[-1].end
        found.append(NameMention(start, end, text[start:end]))
    return tuple(around_bynames(found, text))
