"""What the sentences of an article tell of goals, and whom they make a scorer or a referee: read once for all goals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import MinuteMention, minutes_in
from summarizer.roles import Role
from summarizer.schemas.summary import GoalKind
from summarizer.verification.goals import kind_patterns
from summarizer.verification.goals.others_kicks import without_others_kicks
from summarizer.verification.goals.own_words import end_of_own_words
from summarizer.verification.survey import Sentence, Survey

_GOAL = re.compile(r"(?:^|\W)(?:goals?|gol|golo|rete|but|tanto|[A-Za-zäöü]*tor|treffer)(?:\W|$)", re.IGNORECASE)
_TOLD_KINDS = (GoalKind.OWN_GOAL, GoalKind.PENALTY, GoalKind.HEADER)
"""Kinds whose words tell how the ball went in; a free kick is often named only as where a move began."""


@dataclass(frozen=True)
class ToldSentence:
    """A sentence with the minutes of the match that it gives."""

    survey: Survey
    sentence: Sentence
    minutes: tuple[MinuteMention, ...]

    @cached_property
    def has_goal(self) -> bool:
        """Whether it has the word for a goal."""
        return _GOAL.search(self.sentence.evidence.quote) is not None

    def kinds_of(self, scorer: str, minute: int | None) -> Iterator[GoalKind]:
        """The kinds that it tells of a scorer's goal: beside its minute, or anywhere where no other goal is told."""
        beside = self._from_minute(scorer, minute)
        if beside:
            yield from _kinds_in(beside, self.survey.language)
        tellings = self.sentence.parts.tellings
        if tellings and all(any(self.survey.same(m.name, scorer) for m in one.scorers) for one in tellings):
            around, told = self.sentence.evidence, tellings[0]
            end = max([told.end, *(one.end for one in told.scorers)])
            own = end_of_own_words(self.survey, scorer, end, around.end)
            told_words = without_others_kicks(self.survey, scorer, around.start, own)
            yield from _kinds_in(fold_text(told_words), self.survey.language)

    def _from_minute(self, scorer: str, minute: int | None) -> str:
        """The folded words from a goal's minute up to the next minute, where they name the scorer."""
        quote, by = self.sentence.evidence.quote, self.sentence.evidence.start
        at = next((number for number, one in enumerate(self.minutes) if one.base == minute), None)
        if at is None:
            return ""
        begin, end = self.minutes[at].end, self.minutes[at + 1].start if at + 1 < len(self.minutes) else len(quote)
        named = [m for m in self.sentence.parts.mentions if self.survey.same(m.name, scorer)]
        inside = [m for m in named if begin <= m.start - by < end]
        if not inside:
            return ""
        told = by + begin if inside != named else inside[0].end
        until = end_of_own_words(self.survey, scorer, told, by + end)
        return fold_text(without_others_kicks(self.survey, scorer, by + begin, until))


@dataclass(frozen=True)
class ToldGoals:
    """The sentences that give a minute or tell a goal, and whom any sentence makes a scorer, a referee or a coach."""

    sentences: tuple[ToldSentence, ...]
    scorers: tuple[str, ...]
    referees: tuple[str, ...]
    coaches: tuple[str, ...]


@lru_cache(maxsize=64)
def told_goals(survey: Survey) -> ToldGoals:
    """What an article tells (kept for the last articles asked for, as their surveys are)."""
    sentences = (ToldSentence(survey, one, _minutes(survey, one)) for one in survey.sentences)
    return ToldGoals(
        tuple(one for one in sentences if one.minutes or one.sentence.parts.tellings),
        tuple(_with_role(survey, Role.SCORER)),
        tuple(_with_role(survey, Role.REFEREE)),
        tuple(_with_role(survey, Role.COACH)),
    )


def _minutes(survey: Survey, sentence: Sentence) -> tuple[MinuteMention, ...]:
    found = minutes_in(sentence.evidence.quote, survey.article.language)
    return tuple(one for one in found if one.kind == "absolute")


def _with_role(survey: Survey, role: Role) -> Iterator[str]:
    for sentence in survey.sentences:
        yield from (m.name for m in sentence.parts.mentions if not m.team and role in sentence.parts.of(m))


def _kinds_in(text: str, language: str) -> tuple[GoalKind, ...]:
    patterns = kind_patterns(language)
    return tuple(kind for kind in _TOLD_KINDS if patterns[kind].search(text))
