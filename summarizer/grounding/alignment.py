"""Finds where a quoted passage stands in an article: exactly, folded, or nearly, and never across values that differ.

A near match follows rapidfuzz's ``partial_ratio_alignment``; it counts only where every digit, number word, name and
negation of quote and passage agrees, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from summarizer.grounding.folding import fold
from summarizer.grounding.lexicon.numerals import ARTICLES, SCALES, cardinals, ordinals
from summarizer.grounding.lexicon.phrasebook import GENERAL, words
from summarizer.grounding.sentences import sentence_before, sentence_of, sentences
from summarizer.schemas.article import LANGUAGES, Article, Evidence

__all__ = ["Alignment", "locate", "locate_all", "sentence_before", "sentence_of", "sentences"]

Method = Literal["exact", "folded", "fuzzy"]
Span = tuple[int, int]

_ENOUGH = 90.0
"""Least similarity (percent) of a near match before its words are compared."""
_WORD_ENOUGH = 75.0
"""Least similarity (percent) of two words that differ by a slip."""
_GAP = 400
"""Most characters that an ellipsis may stand for."""
_LONGEST_FUZZY = 4000
"""Most characters of a quote that is searched nearly; longer ones must fold to the text."""

_ELLIPSIS = re.compile(r"\s*[\[(]?(?:…|\.{3,})[\])]?\s*")
_WORD = re.compile(r"[^\W_]+")
_THREE_LETTERS = re.compile(r"(?:[^\W\d_][\W\d_]*+){3}")
_EDGE_MARKS = " \t\r\n\"'“”„«»‘’‹›*_"
_NUMBER_GOES_ON = re.compile(r"[.,:+/'-]\+?[0-9]|\s?[-:+]\s?[0-9]|\s[0-9]{3}(?![0-9])")
_NUMBER_WENT_BEFORE = re.compile(r"(?:[0-9][.,:+/'-]|[0-9]'?\s?[-:+]\s?|(?<![0-9])[0-9]{1,3}\s)$")
_THOUSANDS_GROUP = re.compile(r"[0-9]{3}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where a quote stands. ``read`` is false where the passage touches text from which no fact may be read."""

    evidence: Evidence
    method: Method
    read: bool = True


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a folded text; ``capital`` tells whether it was written with a capital letter."""

    text: str
    start: int
    end: int
    capital: bool


@lru_cache(maxsize=1)
def _number_words() -> frozenset[str]:
    found: set[str] = set()
    for language in LANGUAGES:
        for table in (cardinals(language), ordinals(language), SCALES[language]):
            found.update(word for phrase in table for word in phrase.split(" "))
    return (
        frozenset(found) - ARTICLES - {"e", "y", "et", "and", "a", "prima", "second", "secondo", "segundo", "seconda"}
    )


def _is_protected(token: _Token) -> bool:
    return (
        token.capital
        or any(c.isdigit() for c in token.text)
        or token.text in words(GENERAL, "quotes", "turning")
        or token.text in _number_words()
    )


@lru_cache(maxsize=256)
def _tokens(text: str) -> tuple[_Token, ...]:
    folded = fold(text)
    found: list[_Token] = []
    for match in _WORD.finditer(folded.text):
        start, _ = folded.to_original(*match.span())
        found.append(_Token(match.group(), *match.span(), capital=text[start].isupper()))
    return tuple(found)


def _cuts_value(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` of a folded text begins or ends inside a number or a score."""
    if text[end - 1].isdigit() and (text[end : end + 1].isdigit() or _NUMBER_GOES_ON.match(text, end)):
        return True
    if not text[start].isdigit():
        return False
    if text[start - 1 : start].isdigit() and start:
        return True
    before = _NUMBER_WENT_BEFORE.search(text[max(0, start - 6) : start])
    if before is None:
        return False
    return not before.group()[-1].isspace() or "-" in before.group() or bool(_THOUSANDS_GROUP.match(text, start))


def _cuts_word(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` begins or ends inside a word."""
    return (start > 0 and text[start - 1].isalnum() and text[start].isalnum()) or (
        end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    )


def _occurrences(text: str, part: str) -> Iterator[Span]:
    at = text.find(part)
    while at >= 0:
        if not _cuts_value(text, at, at + len(part)) and not _cuts_word(text, at, at + len(part)):
            yield at, at + len(part)
        at = text.find(part, at + 1)


def _agree(quoted: tuple[_Token, ...], found: tuple[_Token, ...]) -> bool:
    """Whether two word sequences differ by slips alone: no digit, number word, name or negation among them."""
    changed = 0
    for code in Levenshtein.opcodes([t.text for t in quoted], [t.text for t in found]):
        if code.tag == "equal":
            continue
        ours, theirs = quoted[code.src_start : code.src_end], found[code.dest_start : code.dest_end]
        changed += max(len(ours), len(theirs))
        if not (_same_letters(ours, theirs) or _are_slips(ours, theirs)):
            return False
    return changed <= max(1, len(quoted) // 6)


def _same_letters(ours: tuple[_Token, ...], theirs: tuple[_Token, ...]) -> bool:
    """Whether both are the same letters cut into words differently ("free kick", "freekick")."""
    return "".join(t.text for t in ours) == "".join(t.text for t in theirs) and not any(
        t.text.isdigit() for t in (*ours, *theirs)
    )


def _are_slips(ours: tuple[_Token, ...], theirs: tuple[_Token, ...]) -> bool:
    if any(_is_protected(token) for token in (*ours, *theirs)):
        return False
    if not ours:
        return len(theirs) <= 2
    if not theirs:
        return all(len(token.text) <= 3 for token in ours)
    return len(ours) == len(theirs) and all(
        fuzz.ratio(a.text, b.text) >= _WORD_ENOUGH for a, b in zip(ours, theirs, strict=True)
    )


def _near(article_text: str, part: str) -> Span | None:
    """The span of the folded article nearest to a folded quote part, on word boundaries, or none that agrees."""
    folded, quoted = fold(article_text).text, fold(part).text.strip()
    if not 12 <= len(quoted) <= min(_LONGEST_FUZZY, len(folded)):
        return None
    hit = fuzz.partial_ratio_alignment(quoted, folded, score_cutoff=_ENOUGH)
    if hit is None:
        return None
    wanted = _tokens(part)
    around = [t for t in _tokens(article_text) if hit.dest_start - 40 < t.end and t.start < hit.dest_end + 40]
    return _tightest(wanted, tuple(around), folded)


def _tightest(wanted: tuple[_Token, ...], around: tuple[_Token, ...], folded: str) -> Span | None:
    """The run of words that agrees with the quote, from the first word they share to the last."""
    shared = [b for b in Levenshtein.opcodes([t.text for t in wanted], [t.text for t in around]) if b.tag == "equal"]
    if not shared:
        return None
    first, last = shared[0].dest_start - shared[0].src_start, shared[-1].dest_end + len(wanted) - shared[-1].src_end
    run = around[max(0, first) : last]
    if not run or not _agree(wanted, run) or _cuts_value(folded, run[0].start, run[-1].end):
        return None
    return run[0].start, run[-1].end


def _part_spans(article_text: str, part: str) -> tuple[list[Span], Method]:
    """Every place where a quote without an ellipsis stands, in offsets of the article, and how it was found."""
    folded = fold(article_text)
    bare = fold(part).text.strip(_EDGE_MARKS + ".,;:")
    exact = [span for span in _occurrences(article_text, part) if _fits(article_text, span)]
    if exact:
        return exact, "exact"
    for candidate in dict.fromkeys((fold(part).text.strip(), bare)):
        spans = list(_occurrences(folded.text, candidate)) if candidate else []
        if spans:
            return [folded.to_original(*span) for span in spans], "folded"
    near = _near(article_text, part)
    return ([folded.to_original(*near)] if near else []), "fuzzy"


def _fits(text: str, span: Span) -> bool:
    """Whether a span cut out of the original holds no half of a letter with a combining mark."""
    return not (span[1] < len(text) and "\u0300" <= text[span[1]] <= "\u036f")


def _chains(article_text: str, parts: list[str]) -> Iterator[Span]:
    """Spans over all parts of a quote with ellipses, in order, each within a short way of the one before."""
    places = [_part_spans(article_text, part)[0] for part in parts]
    for first in places[0]:
        chain = [first]
        for spans in places[1:]:
            following = next((s for s in spans if 0 <= s[0] - chain[-1][1] <= _GAP), None)
            if following is None:
                break
            chain.append(following)
        if len(chain) == len(places):
            yield chain[0][0], chain[-1][1]


def _is_searchable(quote: str, article_text: str) -> bool:
    """Whether a quote says enough to be looked for: a word of three letters, or a long number that stands only once."""
    if _THREE_LETTERS.search(quote):
        return True
    return sum(c.isdigit() for c in quote) >= 4 and article_text.count(quote) == 1


@lru_cache(maxsize=1024)
def _spans(article_text: str, quote: str) -> tuple[tuple[Span, ...], Method]:
    if not _is_searchable(quote, article_text):
        return (), "exact"
    spans, method = _part_spans(article_text, quote)
    if spans:
        return tuple(spans), method
    parts = [part for part in _ELLIPSIS.split(quote) if part.strip(_EDGE_MARKS)]
    if len(parts) < 2 or not all(_THREE_LETTERS.search(part) for part in parts):
        return (), method
    return tuple(_chains(article_text, parts)), "folded"


def locate_all(article: Article, quote: str) -> tuple[Alignment, ...]:
    """Every place where a quote stands, read ones first, each group in the order of the text.

    An occurrence that would cut a number, a score or a word in two is none; a quote without a word of three letters
    (or, alone, a number of four digits that stands once) is not looked for.
    """
    spans, method = _spans(article.text, quote.strip())
    if method != "exact" or not spans:  # quotation marks around a quote are mostly the answer's, not the article's
        bare, bare_method = _spans(article.text, quote.strip(_EDGE_MARKS))
        spans, method = (bare, bare_method) if bare else (spans, method)
    found = [Alignment(article.evidence(*span), method, article.is_read(*span)) for span in spans]
    return tuple(sorted(found, key=lambda alignment: not alignment.read))


def locate(article: Article, quote: str, *, unread: bool = False) -> Alignment | None:
    """The first place in read text where a quote stands, or none.

    With ``unread``, a quote that stands only in marked text is given too, with ``read`` false.
    """
    places = locate_all(article, quote)
    return places[0] if places and (places[0].read or unread) else None
