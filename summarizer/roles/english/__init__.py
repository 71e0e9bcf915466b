"""English: the words that give a part, as expressions over masked text."""

from __future__ import annotations

from summarizer.roles.english.idioms import IDIOMS
from summarizer.roles.english.idioms_at_sides import IDIOMS_AT_SIDES
from summarizer.roles.english.idioms_beside import BESIDE
from summarizer.roles.english.kicks_and_cards import KICKS_AND_CARDS
from summarizer.roles.english.plain import PLAIN

VOCABULARY = PLAIN.with_idioms(IDIOMS).with_idioms(BESIDE).with_idioms(IDIOMS_AT_SIDES).with_idioms(KICKS_AND_CARDS)
