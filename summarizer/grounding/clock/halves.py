"""Minutes that count from another time: a half, the break, the end, the hour, stoppage time, what was told before."""

from __future__ import annotations

import re

from summarizer.grounding.clock.figures import Figure, Words
from summarizer.grounding.clock.mention import Kind, MinuteMention

HALF_BEFORE = re.compile(r"(?:^|[\s(,;:])(?P<half>[ps])\.?t\.?[:,]?\s(?:al\s|all')?$")
_AT_STOPPAGE = re.compile(
    r"(?:\b(?:al|nel|dal|el|a los|minuto|minute|aos?|no|a la|apos|dopo|nach|apres|tras|in der|der)\s|"
    r"\b(?:all|dall|nell)')$"
)
"""What stands before a cardinal that counts stoppage time; "five minutes of stoppage time" alone is its length."""
ADDED = 20
"""The highest minute of stoppage time."""
_HALF = 60
"""The highest minute of a half that counts its own stoppage time on: "48' st"."""
_ANCHORS: tuple[tuple[str, Kind, int], ...] = (
    ("to_break", "from_end", 45),
    ("to_end", "from_end", 90),
    ("into_extra", "into_half", 90),
    ("into_second", "into_half", 45),
    ("past_half_hour", "into_half", 30),
    ("past_hour", "into_half", 60),
    ("to_hour", "from_end", 60),
)
"""What minutes count from, by the words after them."""


def in_half(number: Figure, rest: str, words: Words, consumed: int) -> MinuteMention:
    """A minute given as such, read in the half that the words after or before it name."""
    before = HALF_BEFORE.search(number.left)
    tail = words["stoppage"].match(rest)
    if tail and number.base <= ADDED:
        return number.mention(consumed + tail.end(), kind="stoppage")
    for name, anchor in (("extra_first", 90), ("extra_second", 105), ("into_extra", 90), ("second_half", 45)):
        tail = words[name].match(rest)
        if tail and number.base <= (_HALF if anchor == 45 else 45):
            return number.mention(consumed + tail.end(), kind="into_half", anchor=anchor)
    if before and before["half"] == "s" and number.base <= _HALF:
        return number.mention(consumed, kind="into_half", anchor=45)
    tail = words["first_half"].match(rest)
    consumed += tail.end() if tail else 0
    first = bool(tail) or (before is not None and before["half"] == "p")
    if first and 45 < number.base <= _HALF and number.stoppage is None:
        return number.mention(consumed, kind="into_half", anchor=0)
    return number.mention(consumed)


def counted(number: Figure, rest: str, words: Words, consumed: int) -> MinuteMention | None:
    """Minutes that count from another time: the break, the end, the hour, a half, or what was told before."""
    tail = words["stoppage"].match(rest)
    dated = number.mark.startswith(("°", ".")) or (tail and tail.group().lstrip().startswith(("into", "in d")))
    if tail and number.base <= ADDED and (dated or _AT_STOPPAGE.search(number.left)):
        return number.mention(consumed + tail.end(), kind="stoppage")
    for name, kind, anchor in _ANCHORS:
        tail = words[name].match(rest)
        if tail and number.base <= 45:
            return number.mention(consumed + tail.end(), kind=kind, anchor=anchor)
    tail = None if "°" in number.mark else words["later"].match(rest)  # the 4th minute is no length of time
    if tail:
        return number.mention(consumed + tail.end(), kind="relative")
    if words["to_end_left"].search(number.left) and number.base <= 45:
        return number.mention(consumed, kind="from_end", anchor=90)
    return number.mention(consumed, kind="relative") if words["lasted_left"].search(number.left) else None


def gone_in_half(number: Figure, rest: str, words: Words, consumed: int) -> MinuteMention | None:
    """Minutes of the second half that were over: "after ten minutes of the second half"."""
    tail = words["second_half"].match(rest)
    if tail is None or number.base > 45:
        return None
    return number.mention(consumed + tail.end(), kind="into_half", anchor=45)
