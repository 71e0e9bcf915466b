"""What a text tells of match time: its minutes, however they are counted, and the part of the match it speaks of."""

from __future__ import annotations

from summarizer.grounding.clock.finding import minutes_in
from summarizer.grounding.clock.mention import MinuteMention
from summarizer.grounding.clock.phases import is_vague_between, phase_before

__all__ = ["MinuteMention", "is_vague_between", "minutes_in", "phase_before"]
