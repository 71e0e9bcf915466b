"""Whether a passage states what it seems to tell, or denies, doubts, plans or only nearly reaches it."""

from __future__ import annotations

from summarizer.assertion.cues import Cues
from summarizer.assertion.denial import Denial, asserted, cue_ends, cue_in, denial, of_another_match
from summarizer.assertion.languages import CUES
from summarizer.assertion.outlook import appoints, is_appointment, is_mostly_speech, looks_ahead

__all__ = [
    "CUES",
    "Cues",
    "Denial",
    "appoints",
    "asserted",
    "cue_ends",
    "cue_in",
    "denial",
    "is_appointment",
    "is_mostly_speech",
    "looks_ahead",
    "of_another_match",
]
