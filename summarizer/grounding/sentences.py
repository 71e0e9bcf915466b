"""Cuts the read text of an article into sentence-like passages, for context and display."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.grounding.lexicon.phrasebook import GENERAL, words
from summarizer.schemas.article import Article, Evidence

_STOP = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s|$)|\n")
_LAST_WORD = re.compile(r"[^\s(\[«“\"]+$")
_NEXT_WORD = re.compile(r"[\s\"“«(\[]*([^\s.,;:!?)]+)")
_CLUB_PREFIX = re.compile(r"(?:FC|FSV|FFC|SC|SV|TSV|VfB|VfL|FK|BC)\b")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_BARE_NUMBER = re.compile(r"\d{1,3}|\d{1,2}\.\d{1,2}(?=$)|90\.?\+\d")

_LONGEST = 1200
"""Characters; who does what in a sentence takes time that grows with more than the square of its length, and no press
writes one half as long. What a hostile text runs together is read in pieces."""


def _ends_sentence(text: str, stop: re.Match[str], language: str | None) -> bool:
    """Whether the mark at ``stop`` ends a sentence, rather than an abbreviation, an initial or a German ordinal."""
    following = _NEXT_WORD.match(text, stop.end())
    if stop.group() == "\n" or following is None:
        return True
    if following.group(1)[0].islower():
        return False
    if not stop.group().startswith(".") or stop.group()[1:2] in {".", "!", "?"}:
        return True
    return not _is_inner_stop(text, stop, following.group(1), language)


def _is_inner_stop(text: str, stop: re.Match[str], following: str, language: str | None) -> bool:
    """Whether a full stop belongs to the word before it: "S. Siro", "1. FC", "43. Minute", "(51.) Ulmer"."""
    before = _LAST_WORD.search(text, max(0, stop.start() - 30), stop.start())
    word = before.group() if before else ""
    if _BARE_NUMBER.fullmatch(word):
        return language == "de" or _CLUB_PREFIX.match(following) is not None or len(stop.group()) > 1
    if len(stop.group()) > 1:
        return False
    return _INITIALS.fullmatch(word) is not None or word.casefold() in words(GENERAL, "sentences", "abbreviations")


def _cuts(text: str, start: int, end: int, language: str | None) -> Iterator[tuple[int, int]]:
    at = start
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, stop, language):
            yield at, stop.end()
            at = stop.end()
    yield at, end


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces that are not longer than any sentence that people write."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut
    yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _read_spans(article: Article) -> Iterator[tuple[int, int]]:
    at = 0
    for mark in article.marks:
        yield at, mark.start
        at = max(at, mark.end)
    yield at, len(article.text)


@lru_cache(maxsize=256)
def sentences(article: Article) -> tuple[Evidence, ...]:
    """The sentences of an article's read text in order; a line break always ends one, a marked span is in none.

    One of more than 1,200 characters is given in pieces.
    """
    found: list[Evidence] = []
    for read_start, read_end in _read_spans(article):
        for sentence in _cuts(article.text, read_start, read_end, article.language):
            for piece in _bounded(article.text, *sentence):
                start, end = _trimmed(article.text, *piece)
                if start < end:
                    found.append(article.evidence(start, end))
    return tuple(found)


def sentence_of(article: Article, evidence: Evidence) -> Evidence:
    """The sentence that holds a passage, or all that it touches; the passage itself where it lies in unread text."""
    touched = [s for s in sentences(article) if s.start < evidence.end and evidence.start < s.end]
    if not touched:
        return evidence
    if len(touched) == 1 and touched[0].start <= evidence.start and evidence.end <= touched[0].end:
        return touched[0]
    return article.evidence(min(touched[0].start, evidence.start), max(touched[-1].end, evidence.end))


def sentence_before(article: Article, evidence: Evidence) -> Evidence | None:
    """The sentence that ends last before a passage begins, or none."""
    earlier = [s for s in sentences(article) if s.end <= evidence.start]
    return earlier[-1] if earlier else None
