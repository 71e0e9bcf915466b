"""The cues of each language that the gate reads."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.assertion.cues import Cues
from summarizer.assertion.english import ENGLISH
from summarizer.assertion.french import FRENCH
from summarizer.assertion.german import GERMAN
from summarizer.assertion.italian import ITALIAN
from summarizer.assertion.portuguese import PORTUGUESE
from summarizer.assertion.spanish import SPANISH

CUES: Mapping[str, Cues] = {
    "en": ENGLISH,
    "it": ITALIAN,
    "es": SPANISH,
    "de": GERMAN,
    "fr": FRENCH,
    "pt": PORTUGUESE,
}
