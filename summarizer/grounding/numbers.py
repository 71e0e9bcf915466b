"""Reads whole numbers, in digits with any separator or in words, out of running text in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.folding import fold
from summarizer.grounding.lexicon.numerals import JOINERS, SCALES, cardinals, ordinals
from summarizer.grounding.lexicon.phrasebook import readings

_DIGITS = re.compile(
    r"(?=[0-9])(?:(?<![\d])(?P<grouped>[0-9]{1,3}(?:(?P<mark>[.,' ])[0-9]{3})(?:(?P=mark)[0-9]{3})*)(?![0-9]|[.,][0-9])"
    r"|(?P<decimal>(?<![0-9.,])[0-9]+[.,][0-9]{1,2})(?![0-9]|[.,][0-9])"
    r"|(?P<plain>[0-9]+))"
)
_NO_DIGIT = re.compile(r"\D")
_ORDINAL_MARK = re.compile(r"(?:st|nd|rd|th|o|a|°|er|ere|re|e|eme|ieme|nde?|mo|ma|esimo|esima)(?![a-z])")
_GERMAN_ORDINAL = re.compile(r"\.(?= [a-z])")
_WORD = re.compile(r"[a-z]+")
_SPACE = re.compile(r"[ -]")
_LONGEST = 7
"""Words in the longest number phrase below a thousand."""


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A whole number: ``text[start:end]`` states ``value``; ``ordinal`` where it is a rank ("88th", "terzo")."""

    start: int
    end: int
    value: int
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """A number found at a place of the folded text, before scale words are applied; ``value`` may be a decimal."""

    start: int
    end: int
    value: float
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class _Tables:
    """The number words of one language, or of all.

    ``starts`` are the words with which a number phrase begins, ``beginnings`` all phrases that go on to one or are one.
    """

    cardinals: dict[str, int]
    ordinals: dict[str, int]
    scales: dict[str, int]
    starts: frozenset[str]
    beginnings: frozenset[str]
    thousands: tuple[str, ...]
    joined: re.Pattern[str]


def _beginnings(phrase: str) -> Iterator[str]:
    while phrase:
        yield phrase
        phrase = phrase.rpartition(" ")[0]


@lru_cache(maxsize=8)
def _tables(language: str | None) -> _Tables:
    tables: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
    for code in reversed(readings(language)):
        for table, more in zip(tables, (cardinals(code), ordinals(code), SCALES[code]), strict=True):
            table.update(more)
    starts = frozenset(phrase.split(" ")[0] for table in tables[:2] for phrase in table)
    thousands = tuple(word for word, factor in tables[2].items() if factor == 1000)
    any_of = "|".join(thousands)
    beginnings = frozenset(
        accumulated for table in tables[:2] for phrase in table for accumulated in _beginnings(phrase)
    )
    return _Tables(*tables, starts, beginnings, thousands, re.compile(rf"\w(?:{any_of})|(?:{any_of})\w"))


def _digits(text: str, language: str | None) -> Iterator[_Part]:
    for match in _DIGITS.finditer(text):
        if match["decimal"]:
            value = float(match["decimal"].replace(",", "."))
            yield _Part(match.start(), match.end(), value)
            continue
        value = int(match["plain"] or _NO_DIGIT.sub("", match.group()))
        mark = _ORDINAL_MARK.match(text, match.end())
        if mark is None and language == "de":
            mark = _GERMAN_ORDINAL.match(text, match.end())
        yield _Part(match.start(), mark.end() if mark else match.end(), value, mark is not None)


def _phrase_at(
    words: list[re.Match[str]], at: int, text: str, table: dict[str, int], beginnings: frozenset[str]
) -> tuple[int, int] | None:
    """The longest number phrase that begins with word ``at``: how many words it has, and its value."""
    phrase = ""
    best: tuple[int, int] | None = None
    for count, word in enumerate(words[at : at + _LONGEST], start=1):
        if count > 1:
            if word.start() - words[at + count - 2].end() != 1 or not _SPACE.match(text, word.start() - 1):
                break
            phrase += " "
        phrase += word.group()
        if phrase in table:
            best = (count, table[phrase])
        elif phrase not in beginnings:
            break
    return best


def _joined_thousands(word: str, tables: _Tables) -> int | None:
    """The value of one-word thousands such as "quindicimila", "achtundvierzigtausend" or "millecinquecento"."""
    for scale, factor in tables.scales.items():
        head, found, tail = word.partition(scale)
        if not found or factor != 1000 or word == scale:
            continue
        if (not head or head in tables.cardinals) and (not tail or tail in tables.cardinals):
            return factor * tables.cardinals.get(head, 1) + tables.cardinals.get(tail, 0)
    return None


def _word_at(words: list[re.Match[str]], at: int, text: str, tables: _Tables) -> tuple[int, _Part] | None:
    """The number that begins with word ``at``, and how many words it has."""
    word = words[at].group()
    if word in tables.starts:
        tried = ((tables.cardinals, False), (tables.ordinals, True))
        found = [(_phrase_at(words, at, text, table, tables.beginnings), ordinal) for table, ordinal in tried]
        hits = [(*hit, ordinal) for hit, ordinal in found if hit]
        if hits:
            step, value, ordinal = max(hits, key=lambda hit: hit[0])
            return step, _Part(words[at].start(), words[at + step - 1].end(), value, ordinal)
    elif tables.joined.search(word) and (thousands := _joined_thousands(word, tables)) is not None:
        return 1, _Part(words[at].start(), words[at].end(), thousands)
    return None


def _words(text: str, language: str | None) -> Iterator[_Part]:
    tables = _tables(language)
    joined = any(word in text for word in tables.thousands)
    if not joined and tables.starts.isdisjoint(_WORD.findall(text)):
        return
    words = list(_WORD.finditer(text))
    skip = 0
    for at, word in enumerate(words):
        if at < skip or not (word.group() in tables.starts or (joined and tables.joined.search(word.group()))):
            continue
        found = _word_at(words, at, text, tables)
        if found:
            skip = at + found[0]
            yield found[1]


def _scaled(text: str, parts: list[_Part], language: str | None) -> Iterator[_Part]:
    """Applies scale words ("90 mil") and adds what follows them ("two thousand five hundred")."""
    scales = _tables(language).scales
    joiners = JOINERS.get(language or "", set())
    pending: _Part | None = None
    for part in parts:
        scale = _scale_after(text, part, scales)
        current = _Part(part.start, scale[0], part.value * scale[1]) if scale else part
        if pending and part.value < 1000 and not part.ordinal and _follows(text, pending, part, joiners):
            yield _Part(pending.start, current.end, pending.value + current.value)
            pending = None
            continue
        if pending:
            yield pending
            pending = None
        if scale:
            pending = current
        else:
            yield current
    if pending:
        yield pending


def _scale_after(text: str, part: _Part, scales: dict[str, int]) -> tuple[int, int] | None:
    if part.ordinal:
        return None
    word = _WORD.match(text, part.end + (text[part.end : part.end + 1] in {" ", "-"}))
    return (word.end(), scales[word.group()]) if word and word.group() in scales else None


def _follows(text: str, before: _Part, after: _Part, joiners: set[str]) -> bool:
    between = text[before.end : after.start].strip()
    return (not between or between in joiners) and after.start - before.end <= 5


@lru_cache(maxsize=512)
def numbers_in(text: str, language: str | None = None) -> tuple[NumberMention, ...]:
    """The whole numbers of a text in order, with offsets into it.

    Digits with separators ("78,000", "15.027", "45 693"), scale words ("90 mil") and words below a million are read as
    one number; a decimal is none unless a scale word makes it whole. Without a language, the words of all six count.
    """
    folded = fold(text)
    parts = sorted([*_digits(folded.text, language), *_words(folded.text, language)], key=lambda p: p.start)
    return tuple(
        NumberMention(*folded.to_original(part.start, part.end), int(part.value), part.ordinal)
        for part in _scaled(folded.text, parts, language)
        if float(part.value).is_integer()
    )


def number_supported(text: str, value: int, language: str | None = None) -> bool:
    """Whether a text states a number, whatever its form."""
    return any(mention.value == value for mention in numbers_in(text, language))
