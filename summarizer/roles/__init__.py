"""Who did what in a passage: the part that its words give to each person, and rulings on a claimed part."""

from __future__ import annotations

from summarizer.roles.grammar import VOCABULARIES, vocabulary_of
from summarizer.roles.judging import Judgement, Ruling, judge, people_of, roles_of, tellings_in
from summarizer.roles.lists import ListedGoal, listed_goals
from summarizer.roles.masking import Mention
from summarizer.roles.parts import Parts, Telling
from summarizer.roles.tellings import read_parts
from summarizer.roles.vocabulary import Role

__all__ = [
    "VOCABULARIES",
    "Judgement",
    "ListedGoal",
    "Mention",
    "Parts",
    "Role",
    "Ruling",
    "Telling",
    "judge",
    "listed_goals",
    "people_of",
    "read_parts",
    "roles_of",
    "tellings_in",
    "vocabulary_of",
]
