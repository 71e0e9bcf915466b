"""English: the words that give a part, as expressions over masked text."""

from __future__ import annotations

from summarizer.roles.english.idioms import IDIOMS
from summarizer.roles.english.idioms_at_sides import IDIOMS_AT_SIDES
from summarizer.roles.english.idioms_beside import BESIDE
from summarizer.roles.english.idioms_of_heroes import IDIOMS_OF_HEROES
from summarizer.roles.english.kicks_and_cards import KICKS_AND_CARDS
from summarizer.roles.english.plain import PLAIN

VOCABULARY = PLAIN
for idioms in (IDIOMS, BESIDE, IDIOMS_AT_SIDES, IDIOMS_OF_HEROES, KICKS_AND_CARDS):
    VOCABULARY = VOCABULARY.with_idioms(idioms)
