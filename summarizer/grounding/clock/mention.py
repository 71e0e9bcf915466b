"""An expression of match time: where it stands and how its number reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["absolute", "relative", "from_end", "into_half", "seconds", "stoppage"]


@dataclass(frozen=True, slots=True)
class MinuteMention:
    """An expression of match time at ``text[start:end]``.

    ``kind`` says how ``base`` reads: the running minute (absolute), minutes after something told before (relative),
    minutes before ``anchor`` (from_end; 45 or 90) or after it (into_half; 0, 45, 90 or 105), seconds after ``anchor``,
    or a minute of stoppage time whose half the context tells. ``elapsed`` marks minutes that were over ("after 31
    minutes"), which newspapers also count as the next one.
    """

    start: int
    end: int
    base: int
    stoppage: int | None = None
    kind: Kind = "absolute"
    anchor: int | None = None
    elapsed: bool = False
