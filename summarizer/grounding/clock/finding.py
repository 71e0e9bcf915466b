"""Finds every expression that tells a minute of a match; a duration, an age, a date or a substitution is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from summarizer.grounding.clock.brackets import bracketed_minutes
from summarizer.grounding.clock.figures import Figure, Words, figures_in
from summarizer.grounding.clock.halves import in_half
from summarizer.grounding.clock.marks import BRACKET_UNIT, MINUTE_BEFORE, without_unit
from summarizer.grounding.clock.mention import MinuteMention
from summarizer.grounding.clock.phrases import phrases_in
from summarizer.grounding.clock.units import in_seconds, with_unit
from summarizer.grounding.lexicon.phrasebook import readings
from summarizer.grounding.numerals import Numeral, in_digits
from summarizer.grounding.scorer_lists import scorer_list_minutes, substitution_spans

_LISTED_BEFORE = re.compile(
    r"(?:\d{1,3}[°.]?'?(?:\s?\+\s?\d{1,2}'?)?(?:,| e| ed| y| and| und| et| &|, and)\s)+"
    r"(?:(?:aos?|al|a los|la|der|in der)\s)?$"
)
_LISTED_AFTER = re.compile(r"(?:(?:,| e| ed| y| and| und| et| &|, and)\s(?:aos\s)?\d{1,3}[°.]?(?:\s?\+\s?\d{1,2})?)+")
"""Numbers joined to one whose word for minutes stands before the first of them or after the last."""


@lru_cache(maxsize=512)
def minutes_in(text: str, language: str | None) -> tuple[MinuteMention, ...]:
    """Every expression of match time in a text, in order, with offsets into it.

    Read in the given language; in all six where it is none of them. Minutes of substitutions in line-ups are left out.
    """
    mentions = [*_listed(text), *bracketed_minutes(text, bare=language != "de")]
    for code in readings(language):
        numeral = in_digits(text, code)
        mentions.extend(_moved(mention, numeral) for mention in _spoken(numeral, code))
    changes = substitution_spans(text)
    kept = [m for m in mentions if not any(start <= m.start and m.end <= end for start, end in changes)]
    return tuple(_without_overlaps(kept))


def _spoken(numeral: Numeral, language: str) -> Iterator[MinuteMention]:
    words = Words(language)
    for number in figures_in(numeral.text):
        mention = _read(number, words)
        if mention:
            yield mention
    yield from phrases_in(numeral.text, words)


def _read(number: Figure, words: Words) -> MinuteMention | None:
    if number.base > 130:
        return None
    found = _read_alone(number, words)
    if found is None:
        found = _read_in_list(number, words)
    return found if found and (found.base >= 1 or found.kind == "seconds") else None


def _read_alone(number: Figure, words: Words) -> MinuteMention | None:
    found = in_seconds(number, words) or with_unit(number, words)
    if found is None and (not words.unit.match(number.right) or BRACKET_UNIT.match(number.right)):
        found = without_unit(number, words)
    return found


def _read_in_list(number: Figure, words: Words) -> MinuteMention | None:
    """A number whose word for minutes stands with another of its list: "in minutes 72 and 88", "54 and 63 minutes"."""
    before, after = _LISTED_BEFORE.search(number.left), _LISTED_AFTER.match(number.right)
    if before:
        plain = replace(number, left=number.left[: before.start()])
        found = with_unit(plain, words) if words.unit.match(plain.right) else None
        if found is None and MINUTE_BEFORE.search(plain.left):
            found = in_half(plain, plain.right, words, 0)
        return found
    if after and words.unit.match(number.right, after.end()):
        plain = replace(number, right=number.right[after.end() :])
        found = with_unit(plain, words)
        return replace(found, end=number.end) if found and found.kind in {"absolute", "into_half"} else None
    return None


def _listed(text: str) -> Iterator[MinuteMention]:
    for start, end, base, stoppage in scorer_list_minutes(text):
        yield MinuteMention(start, end, base, stoppage)


def _moved(mention: MinuteMention, numeral: Numeral) -> MinuteMention:
    start, end = numeral.to_original(mention.start, mention.end)
    return MinuteMention(
        start, end, mention.base, mention.stoppage, kind=mention.kind, anchor=mention.anchor, elapsed=mention.elapsed
    )


def _without_overlaps(mentions: list[MinuteMention]) -> Iterator[MinuteMention]:
    """The mentions in order, of two that overlap the longer."""
    last: MinuteMention | None = None
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if last is None or mention.start >= last.end:
            if last:
                yield last
            last = mention
        elif mention.end - mention.start > last.end - last.start:
            last = mention
    if last:
        yield last
