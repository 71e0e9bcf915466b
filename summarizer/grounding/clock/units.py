"""Numbers with a word for minutes or seconds: a minute of the match, or a length of time, which is none."""

from __future__ import annotations

import re

from summarizer.grounding.clock.figures import Figure, Words
from summarizer.grounding.clock.halves import ADDED, counted, gone_in_half, in_half
from summarizer.grounding.clock.mention import MinuteMention

_OPENS_ENTRY = re.compile(r"(?:^|\n\s*|[.!?)\"'] )$")
_ENTRY_GOES_ON = re.compile(r"\s?[:.–—-](?:\s|$)|\s(?:goal|penalty|red card|yellow card|kick-off|half-time)\b")
"""What stands around the minute of an entry of an English live report: "23 min: GOAL!"."""


def with_unit(number: Figure, words: Words) -> MinuteMention | None:
    """What a number before the word for minutes tells."""
    unit = words.unit.match(number.right)
    if unit is None or (number.mark.endswith(".") and "\n" in unit.group()):
        return None
    rest, consumed = number.right[unit.end() :], unit.end()
    if from_another := counted(number, rest, words, consumed):
        return from_another
    if words["stoppage"].match(rest) and number.base <= ADDED:
        return None
    return _told(number, rest, words, consumed)


def _told(number: Figure, rest: str, words: Words, consumed: int) -> MinuteMention | None:
    """A number of minutes told as the minute itself, or as time that was over; a length of time is none."""
    ordinal = "°" in number.mark
    gone = words["elapsed_right"].match(rest)
    if words["duration_right"].match(rest) or (words["duration_left"].search(number.left) and not ordinal):
        return None
    if not ordinal and (words["elapsed_left"].search(number.left) or gone):
        if (number.base in {0, 90, 120} and number.stoppage is None) or (
            gone is None and not words["elapsed_left"].search(number.left)
        ):
            return None
        over = consumed + (gone.end() if gone else 0)
        return gone_in_half(number, rest, words, consumed) or number.mention(over, elapsed=True)
    if ordinal or words["unit_left"].search(number.left) or number.stoppage:
        return in_half(number, rest, words, consumed)
    if words.language == "en" and _OPENS_ENTRY.search(number.left) and _ENTRY_GOES_ON.match(rest):
        return number.mention(consumed)
    return None


def in_seconds(number: Figure, words: Words) -> MinuteMention | None:
    """What a number before the word for seconds tells."""
    tail = words["seconds"].match(number.right)
    if tail is None:
        return None
    rest = number.right[tail.end() :]
    into = words["into_second"].match(rest) or words["second_half"].match(rest)
    told = words["elapsed_left"].search(number.left) or words["unit_left"].search(number.left)
    if not (told or into) or words["later"].match(rest):
        return None
    anchor = 45 if into else 0
    return number.mention(tail.end() + (into.end() if into else 0), kind="seconds", anchor=anchor)
