"""The minutes of the match that a text gives by their number, and which of them is one that is claimed."""

from __future__ import annotations

from summarizer.grounding.minutes import MinuteMention, minutes_in
from summarizer.schemas.summary import Minute


def numbered_minutes(text: str, language: str) -> list[MinuteMention]:
    """The minutes of a text that count from the kick-off, be they no more than a number."""
    return [one for one in minutes_in(text, language) if one.kind == "absolute"]


def is_at(told: MinuteMention, minute: Minute) -> bool:
    """Whether a minute is the one claimed, to the minute of stoppage time."""
    return (told.base, told.stoppage) == (minute.base, minute.stoppage)
