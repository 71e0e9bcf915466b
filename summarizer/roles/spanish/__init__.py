"""Spanish: the words that give a part, as expressions over masked text."""

from __future__ import annotations

from summarizer.roles.spanish.goals_told import GOALS_TOLD
from summarizer.roles.spanish.idioms import IDIOMS
from summarizer.roles.spanish.idioms_beside import BESIDE
from summarizer.roles.spanish.kicks_and_cards import KICKS_AND_CARDS
from summarizer.roles.spanish.plain import PLAIN

VOCABULARY = PLAIN.with_idioms(IDIOMS).with_idioms(BESIDE).with_idioms(KICKS_AND_CARDS).with_idioms(GOALS_TOLD)
