"""A name in a text, and the byname in quotation marks that one name goes on around: "Luis «Pulga» Kern"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name at ``text[start:end]``, without articles, elided prepositions and the possessive."""

    start: int
    end: int
    text: str


_BYNAME = re.compile(
    r"(?<=[^\W\d_])\s[\"“«‘'„](?P<byname>[^\W\d_](?:[^\W\d_]|[ '’.-](?=[^\W\d_])){1,22})[\"”»’'“]\s(?=[^\W\d_a-z])"
)


def around_bynames(mentions: Sequence[NameMention], text: str) -> list[NameMention]:
    """The names, those that a byname parts from their surname as one, with the byname among their words."""
    found = list(mentions)
    for byname in _BYNAME.finditer(text):
        ahead = next((one for one in found if one.end == byname.start()), None)
        behind = next((one for one in found if one.start == byname.end()), None)
        if ahead and behind and " " not in ahead.text:
            whole = NameMention(ahead.start, behind.end, f"{ahead.text} {byname['byname']} {behind.text}")
            rest = [one for one in found if one.end <= ahead.start or behind.end <= one.start]
            found = sorted([*rest, whole], key=lambda one: one.start)
    return found
