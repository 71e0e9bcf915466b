"""German: the words that give a part, as expressions over masked text."""

from __future__ import annotations

from dataclasses import replace

from summarizer.roles.german.idioms import IDIOMS
from summarizer.roles.german.idioms_beside import IDIOMS_BESIDE
from summarizer.roles.german.kicks_and_cards import KICKS_AND_CARDS
from summarizer.roles.german.otherwise import OTHERWISE
from summarizer.roles.german.plain import PLAIN

_ALL = PLAIN.with_idioms(IDIOMS).with_idioms(IDIOMS_BESIDE).with_idioms(KICKS_AND_CARDS)
VOCABULARY = replace(_ALL, scores=(rf"{OTHERWISE}(?:{'|'.join(_ALL.scores)})",))
