"""Tells whether a passage carries the minute claimed for it, as told or by counting from what the article tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.alignment import sentences
from summarizer.grounding.clock import MinuteMention, is_vague_between, minutes_in, phase_before
from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.summary import Minute

__all__ = ["MinuteMention", "MinuteSupport", "is_futsal", "minute_supported", "minutes_in"]

_COUNTED_FROM = frozenset({"absolute", "from_end", "into_half", "relative"})
"""Kinds of minute that a later one is counted from: told outright, into a half, from the end, or itself counted."""
_HALF = 45
_ANCHOR_SENTENCES = 3
"""How many sentences back "seven minutes later" may count from."""


@dataclass(frozen=True, slots=True)
class MinuteSupport:
    """How a passage carries a minute: ``working`` says how a derived one follows, ``evidence`` from which passages."""

    derived: bool
    working: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A minute that a mention gives, with the count behind it where it is not told outright."""

    base: int
    stoppage: int | None = None
    working: str | None = None
    anchor: Evidence | None = None


def _quoted(article: Article, mention: MinuteMention) -> str:
    return article.text[mention.start : mention.end]


def _absolute(article: Article, mention: MinuteMention, language: str | None) -> Iterator[_Reading]:
    base, stoppage = mention.base, mention.stoppage
    words = _quoted(article, mention)
    italian = language == "it" and (_is_led_in(article, mention) or not _passes_the_break(article, language))
    anew = language == "es" or italian
    if anew and base <= _HALF and stoppage is None and _in_second_half_here(article, mention, language):
        yield _Reading(base + 45, None, f"minute {base} of the second half is {base + 45}'")
        return
    first = language == "pt" and not _in_second_half_here(article, mention, language)
    if first and 45 < base <= 55 and stoppage is None:
        yield _Reading(45, base - 45, f"minute {base} of the first half is 45+{base - 45}'")
    if language == "pt" and base <= _LATEST and stoppage is None and _in_second_half(article, mention, language):
        yield _Reading(base + 45, None, f"minute {base} of the second half is {base + 45}'")
        if base >= 45:
            yield _Reading(90, base - 45 or None, f"minute {base} of the second half")
        return
    yield _Reading(base, stoppage)
    if mention.elapsed:
        yield _Reading(base + 1, None, f"“{words}” is the minute after {base} were over")
    if stoppage is None and 90 < base <= 102:
        yield _Reading(90, base - 90, f"{base}' is 90+{base - 90}'")
    if stoppage is not None and base == 90:
        yield _Reading(base + stoppage, None, f"90+{stoppage}' is {base + stoppage}'")


def _in_second_half(article: Article, mention: MinuteMention, language: str) -> bool:
    """Brazilian reports count each half from one; the last word for a half before the mention tells which it is."""
    if _counts_on(article, language):
        return False
    if phase_before(article.text, mention.end, language) == "second":
        return not _went_back(article, mention, language)
    return _LIST_OF_SECOND_HALF.match(article.text, mention.end) is not None


def _counts_on(article: Article, language: str) -> bool:
    """Whether an article's clock goes on after the break: it tells a minute no half has, or 90 and what was added."""
    return any(
        m.kind == "absolute" and (m.base > _LATEST or (m.base > _HALF and m.stoppage is not None))
        for m in minutes_in(article.text, language)
    )


def _passes_the_break(article: Article, language: str) -> bool:
    """Whether an article tells any minute that the first half has not, and so counts on after the break."""
    return any(m.kind == "absolute" and m.base > _HALF for m in minutes_in(article.text, language))


def _is_led_in(article: Article, mention: MinuteMention) -> bool:
    """Whether an Italian sentence tells the second half and goes on to a minute: "nel secondo tempo si soffre: al 25'".

    That is a minute of the half wherever the article's clock goes on after the break.
    """
    return (
        _LED_IN.search(fold_text(article.text[max(0, mention.start - 90) : mention.start] + "|").rstrip("|"))
        is not None
    )


_LED_IN = re.compile(
    r"(?<![a-z])nel(?:la|l)? (?:second[oa] (?:tempo|frazione)|ripresa)(?: (?!primo|prima)[^\s.;:,]+){0,6}[:,] "
    r"(?:prima |poi |e )?(?:al |all')$"
)


def _went_back(article: Article, mention: MinuteMention, language: str) -> bool:
    """Whether the half told last is only that of a later minute in an earlier paragraph, such as the opening one."""
    halves = [m for m in minutes_in(article.text, language) if m.kind == "into_half" and m.end <= mention.start]
    if not halves or halves[-1].base <= mention.base:
        return False
    between = article.text[halves[-1].end : mention.end]
    return "\n" in between and phase_before(between, len(between), language) is None


_LATEST = 60
_LIST_OF_SECOND_HALF = re.compile(
    r"(?:[\s,'’′]|\([^()]*\)|\b(?:e|aos?|min|minutos?|d[aeo]s?)\b|\d{1,3}(?!\d)|\b[A-ZÀ-Ý][\w'’.-]*(?!\w)){1,60}?"
    r"\bd[ao] (?:(?:segund[oa]|2[ºªoa°]) (?:tempo|etapa)|etapa final)"
)
"""What goes on after a minute of a list whose half stands at its end: "aos 40, e Lima, aos 50 do segundo tempo"."""


def _in_second_half_here(article: Article, mention: MinuteMention, language: str | None) -> bool:
    """Whether the paragraph of a mention tells of the second half: Argentine reports then count from one again."""
    begin = article.text.rfind("\n", 0, mention.start) + 1
    return phase_before(article.text[begin : mention.start], mention.start - begin, language) == "second"


def _from_end(article: Article, mention: MinuteMention, language: str | None) -> Iterator[_Reading]:
    end = mention.anchor or 90
    if end == 90 and phase_before(article.text, mention.start, language) == "extra":
        end = 120
    yield _Reading(end - mention.base, None, f"“{_quoted(article, mention)}”: {end} - {mention.base}")


def _into_half(article: Article, mention: MinuteMention, _language: str | None) -> Iterator[_Reading]:
    anchor = mention.anchor or 0
    total = anchor + mention.base
    words = f"“{_quoted(article, mention)}”"
    if mention.base > _HALF and anchor in {0, _HALF} and mention.stoppage is None:
        end = anchor + _HALF
        yield _Reading(end, mention.base - _HALF, f"{words}: {end}+{mention.base - _HALF}")
        if anchor:
            yield _Reading(total, None, f"{words}: {anchor} + {mention.base}")
            yield _Reading(mention.base)
        return
    if mention.stoppage is not None:
        yield _Reading(total, mention.stoppage, f"{words}: {anchor} + {mention.base}")
        return
    yield _Reading(total, None, f"{words}: {anchor} + {mention.base}")


def _seconds(article: Article, mention: MinuteMention, _language: str | None) -> Iterator[_Reading]:
    minute = (mention.anchor or 0) + mention.base // 60 + 1
    yield _Reading(minute, None, f"“{_quoted(article, mention)}” falls in minute {minute}")


def _stoppage(article: Article, mention: MinuteMention, language: str | None) -> Iterator[_Reading]:
    half = _half_of_stoppage(article, mention, language)
    if half:
        yield _Reading(half, mention.base, f"“{_quoted(article, mention)}” of stoppage time after {half}'")
        if half == 90:
            yield _Reading(90 + mention.base, None, f"“{_quoted(article, mention)}”: 90 + {mention.base}")


def _half_of_stoppage(article: Article, mention: MinuteMention, language: str | None) -> int:
    """The minute that stoppage time follows: 45 where the article still tells of the first half, else 90."""
    phase = phase_before(article.text, mention.end, language)
    before = [m.base for m in minutes_in(article.text, language) if m.kind == "absolute" and m.end <= mention.start]
    if phase == "first" or (phase is None and before and before[-1] <= 45):
        return 45
    return 120 if phase == "extra" else 90


def _relative(article: Article, mention: MinuteMention, language: str | None) -> Iterator[_Reading]:
    """Counts from the nearest minute told shortly before, unless the article moved on in between."""
    earlier = [m for m in minutes_in(article.text, language) if m.end <= mention.start]
    anchor = earlier[-1] if earlier else None
    if anchor is None or anchor.kind not in _COUNTED_FROM or not _is_near(article, anchor, mention):
        return
    if is_vague_between(article.text, anchor.end, mention.start, language):
        return
    readings = [r for r in _READ[anchor.kind](article, anchor, language) if r.stoppage is None]
    for reading in readings[:1]:
        total = reading.base + mention.base
        passage = article.evidence(anchor.start, anchor.end)
        yield _Reading(total, None, f"{mention.base} minutes after {reading.base}' is {total}'", passage)


def _is_near(article: Article, anchor: MinuteMention, mention: MinuteMention) -> bool:
    spans = [s for s in sentences(article) if s.end > anchor.start and s.start < mention.end]
    return len(spans) <= _ANCHOR_SENTENCES


_READ = {
    "absolute": _absolute,
    "from_end": _from_end,
    "into_half": _into_half,
    "seconds": _seconds,
    "stoppage": _stoppage,
    "relative": _relative,
}


def _stands_in(article: Article, mention: MinuteMention, passage: Evidence) -> bool:
    """Whether a passage holds a mention, the mark after its number aside, in read text."""
    beyond = article.text[passage.end : mention.end] if mention.end > passage.end else ""
    within = passage.start <= mention.start < passage.end and not beyond.strip("'’′´.°º")
    return within and article.is_read(mention.start, mention.end)


def _is_same(reading: _Reading, minute: Minute) -> bool:
    return reading.base == minute.base and (reading.stoppage or None) == (minute.stoppage or None)


def minute_supported(article: Article, passage: Evidence, minute: Minute, language: str | None) -> MinuteSupport | None:
    """How a passage carries a minute, or none.

    Told outright ("al 45'", "im 43. Minute", a scorer list) it is not derived. It is derived where it follows by
    counting: from the end or the break, into a half, after another minute told shortly before ("seven minutes after
    13'"), in stoppage time (92' and 90+2'), or as the minute after those that were over. Nothing is counted from the
    break or the end of a futsal match, whose halves are not of 45 minutes.
    """
    found: list[MinuteSupport] = []
    for mention in minutes_in(article.text, language):
        if not _stands_in(article, mention, passage):
            continue
        if mention.kind in _OF_LONG_HALVES and is_futsal(article):
            continue
        for reading in _READ[mention.kind](article, mention, language):
            if _is_same(reading, minute):
                more = (reading.anchor,) if reading.anchor else ()
                found.append(MinuteSupport(reading.working is not None, reading.working, (passage, *more)))
    return min(found, key=lambda support: support.derived, default=None)


_OF_LONG_HALVES = frozenset({"from_end", "into_half", "stoppage"})
"""Kinds of minute that are counted in halves of 45 minutes."""
_FUTSAL = re.compile(
    r"(?<![a-z0-9])(?:futsal|calcio a (?:5|cinque)|c5|calcetto|futbol sala|futbol de salon|futebol de salao|"
    r"hallenfussball|five-a-side)(?![a-z0-9])"
)


@lru_cache(maxsize=64)
def is_futsal(article: Article) -> bool:
    """Whether an article is about futsal, whose halves have 20 minutes: it names it, and tells no later minute."""
    if _FUTSAL.search(fold_text(article.text)) is None:
        return False
    told = minutes_in(article.text, article.language)
    return not any(one.kind == "absolute" and one.base > _LONGEST_FUTSAL for one in told)


_LONGEST_FUTSAL = 50
"""Minutes of a futsal match with extra time."""
