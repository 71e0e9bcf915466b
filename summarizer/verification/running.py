"""The score as an article counts it goal by goal ("0-1", then "1-1", then "2-1"), and which number each goal moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.grounding.scores import scores_in
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_CUES = frozenset({"running", "unknown", "final", "half_time"})
"""What a score may be that the match went through: none of two legs, of a shoot-out or only imagined."""
_MOST = 40
"""Most scores of an article that are read as one count; a list of results is none."""
_FROM = re.compile(
    r"(?<![a-z])(?:after|before|at|with|in|from|despite|nach|vor|bei|beim|im|in|trotz|dopo|prima|con|nel|nell'|su|"
    r"sul|sull'|sullo|dal|dall'|dallo|tras|despues|antes|con|en|desde|apres|avant|avec|dans|depuis|apos|depois|com|em|"
    r"no|na|desde)(?: (?:the|a|das|dem|der|einem|il|lo|la|un|uno|una|el|del|dell'|le|un|une|score|of|o|do|um|uma|stand|"
    r"stande|von|punteggio|resultado|marcador|placar|parziale|momentaneo))* ?[(]?$"
)
"""A preposition that makes a score the state in which something happens, and not what a goal made it."""


@dataclass(frozen=True, slots=True)
class Count:
    """A score that the article counts to, and how many goals of the left and of the right number led to it.

    ``is_made`` where its words do not make it a state, ``is_sure`` where it came about whatever the words beside it.
    Counts of one ``stretch`` give the sides in one order; who writes the leader first may turn it after a draw.
    """

    start: int
    end: int
    left: int
    right: int
    by_left: int
    by_right: int
    stretch: int
    is_made: bool
    is_sure: bool

    @property
    def goals(self) -> int:
        """The goals since the score before."""
        return self.by_left + self.by_right

    @property
    def moved_left(self) -> bool | None:
        """Whether every goal since the score before was of the left number; none where both moved."""
        return None if self.by_left and self.by_right else bool(self.by_left)


@dataclass(frozen=True, slots=True)
class _Told:
    start: int
    end: int
    left: int
    right: int
    cue: str

    @property
    def total(self) -> int:
        return self.left + self.right

    def follows(self, other: _Told) -> bool:
        """Whether goals after another score can have led to this one."""
        return self.left >= other.left and self.right >= other.right and self.total > other.total


@lru_cache(maxsize=64)
def counted(survey: Survey) -> tuple[Count, ...]:
    """The longest count that the scores of an article make in the order of its text, each the one before and more."""
    told = list(_told(survey))
    if not told or len(told) > _MOST:
        return ()
    line, counts = _longest(told), list[Count]()
    left = right = stretch = 0
    fixed = any(one.left < one.right for one in line)
    for one in line:
        is_made = one.cue != "half_time" and not _FROM.search(_before(survey, one.start))
        stretch += not fixed and _may_turn((left, right), one)
        by_left, by_right = one.left - left, one.right - right
        is_sure = _is_sure(survey, one, told, line)
        counts.append(Count(one.start, one.end, one.left, one.right, by_left, by_right, stretch, is_made, is_sure))
        left, right = one.left, one.right
    return tuple(counts)


def _is_sure(survey: Survey, one: _Told, told: Sequence[_Told], line: Sequence[_Told]) -> bool:
    """Whether a score came about, and was not missed ("Wald verpasste das 0:2"), whatever the verb.

    It stands in brackets behind what made it, or the match goes on from it and the article does not come to it again.
    """
    if survey.article.text[one.start - 1 : one.start] == "(":
        return True
    again = any(other.start > one.start and (other.left, other.right) == (one.left, one.right) for other in told)
    return one is not line[-1] and not again


def _may_turn(before: tuple[int, int], one: _Told) -> bool:
    """Whether the match may have been level before the last of the goals that led to a score."""
    level = max(before) <= min(one.left, one.right)
    return before[0] == before[1] or (level and one.left != one.right)


def counted_to(survey: Survey, passage: Evidence) -> Count | None:
    """The score that a passage says its goal made, if it is the only one of the count there."""
    inside = [one for one in counted(survey) if passage.start <= one.start < passage.end]
    return inside[0] if len(inside) == 1 and inside[0].is_made else None


def tells_goal(survey: Survey, passage: Evidence) -> bool:
    """Whether a passage says what score a goal made, or several goals each with its player and minute.

    "Kern (55.) und Wald (58.) stellten auf 3:2" tells two goals where the score before was 1:2.
    """
    made = counted_to(survey, passage)
    if made is None or made.goals == 1:
        return made is not None and made.is_sure
    if not made.is_sure and not any(
        s.end < made.start and (s.left, s.right) == (made.left, made.right) for s in _told(survey)
    ):
        return False
    people = {mention.name for mention in survey.parts(passage).mentions if not mention.team}
    told = minutes_in(survey.around(passage).quote, survey.language)
    return made.moved_left is not None and made.goals == len(people) == len(told)


def _told(survey: Survey) -> Iterator[_Told]:
    for sentence in survey.sentences:
        by = sentence.evidence.start
        scores = [one for one in scores_in(sentence.evidence.quote, survey.language) if one.cue in _CUES]
        if scores and not survey.is_beside(sentence):
            yield from (_Told(by + s.start, by + s.end, s.left, s.right, s.cue) for s in scores if s.left + s.right)


def _longest(told: Sequence[_Told]) -> tuple[_Told, ...]:
    """The heaviest line of scores that follow each other, where one goal more counts for most."""
    best: list[tuple[int, tuple[_Told, ...]]] = []
    for at, one in enumerate(told):
        opening = (_NEXT if one.total == 1 else 1, (one,))
        longer = (
            (weight + (_NEXT if one.total - line[-1].total == 1 else 1), (*line, one))
            for weight, line in best[:at]
            if one.follows(line[-1])
        )
        best.append(max((opening, *longer), key=lambda found: found[0]))
    return max(best, key=lambda found: found[0])[1]


_NEXT = 4
"""What a score weighs in a count that is one goal on from the one before."""


def _before(survey: Survey, start: int) -> str:
    return fold_text(survey.article.text[max(0, start - 45) : start])
