"""French: the words that give a part, as expressions over masked text."""

from __future__ import annotations

from dataclasses import replace

from summarizer.grounding.alternatives import one_of
from summarizer.roles.french.idioms import IDIOMS
from summarizer.roles.french.idioms_beside import IDIOMS_BESIDE
from summarizer.roles.french.kicks_and_cards import KICKS_AND_CARDS
from summarizer.roles.french.no_goals import NO_GOAL
from summarizer.roles.french.plain import PLAIN

_WORDS = PLAIN.with_idioms(IDIOMS).with_idioms(IDIOMS_BESIDE).with_idioms(KICKS_AND_CARDS)
VOCABULARY = replace(_WORDS, scores=(f"{NO_GOAL}(?:{one_of(_WORDS.scores)})",))
