"""Reads the lists at the foot of a report: "Drogba 107, Kezman 112." gives minutes, "Traore (Biscan 67)" a change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_NAME = r"[^\W\d_a-z][\w'’.-]*(?:\s(?:[a-z]{1,3}\s)?[^\W\d_a-z][\w'’.-]*){0,3}"
_MINUTES = r"\d{1,3}['’′]?(?:\s?\+\s?\d{1,2}['’′]?)?"
_HOW = r"(?:\s?\(?(?:pens?|o\.?g|og|p|rig|aut|csc|fk|h|pp|sp|gp|et|aet)\.?\)?)?"
_ITEM = rf"{_NAME},?\s\(?{_MINUTES}{_HOW}(?:,\s?{_MINUTES}{_HOW})*\)?"
_LIST = re.compile(rf"[\s:–—-]*{_ITEM}(?:[,;]\s?{_ITEM})*")
_LABEL = re.compile(
    r"\b(?:Goals?|Scorers?|Goalscorers?|Reti|Marcatori|Gol(?:es)?|Tore|Buts?|Buteurs?|Gols)\s?:\s*", re.IGNORECASE
)
_PROSE_LABEL = re.compile(r"\b[Gg]oals? (?:from|by|through|via|courtesy of|for)\s")
_PROSE_ITEM = rf"{_NAME},?\s\((?:pen\.?,?\s)?{_MINUTES}{_HOW}(?:(?:,\s?| and ){_MINUTES}{_HOW})*\)"
_PROSE_LIST = re.compile(
    rf"(?:[a-z]+\s){{0,2}}{_PROSE_ITEM}(?:(?:,\s?|,? and (?:(?:a|an|[a-z]+)\s){{0,2}}){_PROSE_ITEM})*"
)
_PROSE_ITEMS = re.compile(_PROSE_ITEM)
"""Goals told in a sentence with their minutes in brackets: "Goals from Dunn (12, 51) and Cole (pen, 64)"."""
_ITEMS = re.compile(_ITEM)
_NUMBERS = re.compile(r"(?<![\w+])(\d{1,3})['’′]?(?:\s?\+\s?(\d{1,2}))?(?!\w)")
_DIGIT = re.compile(r"\d")
_LINE = re.compile(r"[^\n]+")
_HALF_OR_KIND = r"(?:[PS]\.?T|[12][ºª°]?\.?T|P|PP|GP|SP|OG|AG|PB|P[Ee][Nn])\b\.?"
"""Capitals behind a minute that are no name: a half of the match, or the kind of a goal."""
_CHANGE = re.compile(
    rf"\(\s?(?!\d+\.\s(?:Rot|Gelb|Foul|Hand|Elf|Not))(?:(?:dal|dall'|ab|al|m\.|min\.|from)\s?)?(?:\d{{1,3}}(?:\s?\+\s?\d{{1,2}})?['’′.e°º]*\s?(?:s\.?t|p\.?t)?\.?\s(?!{_HALF_OR_KIND}\s?\)){_NAME}"
    rf"|{_NAME},?\s\d{{1,3}}(?:\s?\+\s?\d{{1,2}})?['’′.e°º]*(?:\s?(?:s\.?t|p\.?t)\.?)?)\s?\)"
)
_SCORE_BEFORE = re.compile(r"\d\s?[-:–]\s?\d\s?$|:\s?$")
_NAME_BEFORE = re.compile(rf"{_NAME}\s?$")


def _is_minutes(items: list[re.Match[str]], *, labelled: bool) -> bool:
    """Whether numbers after names are minutes: a line of small ones is a result or a list of marks out of ten."""
    numbers = [int(n.group(1)) for item in items for n in _NUMBERS.finditer(item.group())]
    if not numbers or min(numbers) < 1 or max(numbers) > 125:
        return False
    return labelled or len(items) == 1 or max(numbers) > 10


def _minutes(text: str, start: int, end: int, *, labelled: bool) -> Iterator[tuple[int, int, int, int | None]]:
    items = list(_ITEMS.finditer(text, start, end))
    if not _is_minutes(items, labelled=labelled):
        return
    for item in items:
        for number in _NUMBERS.finditer(text, item.start(), item.end()):
            yield number.start(), number.end(), int(number.group(1)), int(number.group(2)) if number.group(2) else None


@lru_cache(maxsize=256)
def scorer_list_minutes(text: str) -> tuple[tuple[int, int, int, int | None], ...]:
    """Start, end, minute and stoppage of every minute in a list of scorers.

    A list is a line that holds nothing else ("Henry 2, 29."), or what follows a word such as "Goals:".
    """
    found: list[tuple[int, int, int, int | None]] = []
    if _DIGIT.search(text) is None:
        return ()
    for line in _LINE.finditer(text):
        if line.end() - line.start() > 400:
            continue
        listed = _LIST.match(text, line.start(), line.end())
        if listed and not text[listed.end() : line.end()].strip(" .\r\t"):
            found.extend(_minutes(text, listed.start(), listed.end(), labelled=False))
    for label in _LABEL.finditer(text) if ":" in text else ():
        listed = _LIST.match(text, label.end())
        if listed:
            found.extend(_minutes(text, listed.start(), listed.end(), labelled=True))
    found.extend(_in_prose(text))
    return tuple(dict.fromkeys(found))


def _in_prose(text: str) -> Iterator[tuple[int, int, int, int | None]]:
    """The minutes of goals that a sentence lists with their minutes in brackets."""
    for label in _PROSE_LABEL.finditer(text):
        listed = _PROSE_LIST.match(text, label.end())
        for item in _PROSE_ITEMS.finditer(text, listed.start(), listed.end()) if listed else ():
            for number in _NUMBERS.finditer(text, item.start(), item.end()):
                yield number.start(), number.end(), int(number[1]), int(number[2]) if number[2] else None


@lru_cache(maxsize=256)
def substitution_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The bracketed changes of a line-up: "Traore (Biscan 67)", "Atanga (92. Lainer)", "Dimarco (18' st Darmian)"."""
    found: list[tuple[int, int]] = []
    for change in _CHANGE.finditer(text):
        before = text[max(0, change.start() - 40) : change.start()]
        if not _SCORE_BEFORE.search(before) and _NAME_BEFORE.search(before):
            found.append(change.span())
    return tuple(found)
