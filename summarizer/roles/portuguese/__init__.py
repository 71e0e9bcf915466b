"""Portuguese: the words that give a part, as expressions over masked text."""

from __future__ import annotations

from summarizer.roles.portuguese.goals_told import GOALS_TOLD
from summarizer.roles.portuguese.idioms import IDIOMS
from summarizer.roles.portuguese.kicks_and_cards import KICKS_AND_CARDS
from summarizer.roles.portuguese.plain import PLAIN

VOCABULARY = PLAIN.with_idioms(IDIOMS).with_idioms(KICKS_AND_CARDS).with_idioms(GOALS_TOLD)
