"""Phrases that tell match time without its number: the hour mark, a quarter of an hour, the last of those added."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.grounding.clock.figures import Figure, Words, figure_at
from summarizer.grounding.clock.halves import counted, gone_in_half
from summarizer.grounding.clock.mention import MinuteMention
from summarizer.grounding.lexicon.phrasebook import any_pattern, entry, pattern

_STOPPAGE = (
    "stoppage",
    "injury",
    "added",
    "additional",
    "extra",
    "recupero",
    "descuento",
    "anadido",
    "adicion",
    "reposicion",
    "compensa",
    "prolongacion",
    "nachspielzeit",
    "temps add",
    "arrets",
    "acrescimo",
    "desconto",
)
_HOURS = ("hour", "stunde", "heure", "'ora", "zzora", " ora ", "hora", " a minute")
_IN_COMPOUNDS = ("zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn")
"""The German numbers from two as "fünfminütig" has them."""
_OF_STOPPAGE = re.compile(
    r"(?:\b(?:last|final|ultim[oa]|letzten|derniere)(?: minut[eo])?|(?P<nth>\d{1,2})°)"
    rf" (?:of|dei|delle|de los|dos|der|des) (?:the |its |their )?"
    rf"(?P<all>\d{{1,2}}|{'|'.join(_IN_COMPOUNDS)})[ -]?(?:minut\w+ ?)?"
    rf"(?:(?:of|di|de|del|do|der) )?(?:{'|'.join(_STOPPAGE)})"
)
"""A minute told as one of those that were added: "the last minute of the 5-minute injury time", "the 2° of 4 added"."""
_GONE = ("after", "nach", "dopo", "apres", "apos")


def phrases_in(text: str, words: Words) -> Iterator[MinuteMention]:
    """The phrases for match time of a folded text."""
    yield from _fixed(text, words.language)
    yield from _spans(text, words)
    yield from _added(text)


def _spans(text: str, words: Words) -> Iterator[MinuteMention]:
    """Parts of an hour that count as minutes do: "a quarter of an hour from time", "nach einer halben Stunde"."""
    if not any(word in text for word in _HOURS):
        return
    for base in entry(words.language, "clock", "spans"):
        for match in pattern(words.language, "clock.spans", base).finditer(text):
            number = figure_at(match, int(base))
            found = counted(number, number.right, words, 0) or _span_gone(number, words)
            if found:
                yield found


def _span_gone(number: Figure, words: Words) -> MinuteMention | None:
    """A part of an hour that was over; one that only lasted is none."""
    gone = words["elapsed_right"].match(number.right)
    if not (words["elapsed_left"].search(number.left) or gone) or words["duration_right"].match(number.right):
        return None
    return gone_in_half(number, number.right, words, 0) or number.mention(gone.end() if gone else 0, elapsed=True)


def _added(text: str) -> Iterator[MinuteMention]:
    """Minutes told as one of those that were added."""
    if not any(word in text for word in _STOPPAGE):
        return
    for match in _OF_STOPPAGE.finditer(text):
        told = match["nth"] or match["all"]
        base = int(told) if told.isdigit() else _IN_COMPOUNDS.index(told) + 2
        yield MinuteMention(match.start(), match.end(), base, kind="stoppage")


def _fixed(text: str, language: str) -> Iterator[MinuteMention]:
    """Phrases that name a minute without a number: the hour mark, the half hour."""
    if not any_pattern(language, "clock.fixed").search(text):
        return
    for minute in entry(language, "clock", "fixed"):
        for match in pattern(language, "clock.fixed", minute).finditer(text):
            late = pattern(language, "clock", "second_half").match(text, match.end()) if int(minute) < 45 else None
            if late:
                yield MinuteMention(match.start(), late.end(), int(minute), kind="into_half", anchor=45)
            else:
                yield MinuteMention(match.start(), match.end(), int(minute), elapsed=match.group().startswith(_GONE))
