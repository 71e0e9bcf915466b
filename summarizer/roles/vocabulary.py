"""What a language's role vocabulary consists of; each language fills one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Role(StrEnum):
    """The part that a passage gives a person."""

    SCORER = "scorer"
    SHOT = "shot"
    ASSIST = "assist"
    BEATEN = "goalkeeper beaten"
    FOULED = "fouled"
    CONCEDED = "gave the penalty or foul away"
    OPPONENT = "opponent"
    COACH = "coach"
    REFEREE = "referee"
    OFFICIAL = "other official"
    SENT_OFF = "sent off"
    MISSED = "missed a penalty"
    CAME_ON = "came on"
    WENT_OFF = "taken off"
    SAVED = "saved"


WORD = r"(?: [^\s.;:<]+)"
"""One word in between."""


@dataclass(frozen=True)
class Idioms:
    """What is added to a vocabulary, field by field."""

    scores: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()
    before: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    after: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    own_goal: tuple[str, ...] = ()
    penalty: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    free_kick: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """Regular expressions over masked text: folded, each person ``<7>``, each team ``<t7>``.

    ``scores`` are predicates whose subject scores, ``beats`` predicates whose subject scores when the object is a
    person, ``passes`` predicates whose subject sets a goal up. ``before`` and ``after`` stand right before or after a
    name and give it a role. ``prepositions`` right before a name keep it from being a subject. ``people`` are words
    that stand for a player who is not named. ``inverted``: a subject may follow its verb.
    """

    scores: tuple[str, ...]
    beats: tuple[str, ...]
    passes: tuple[str, ...]
    before: Mapping[Role, tuple[str, ...]]
    after: Mapping[Role, tuple[str, ...]]
    prepositions: tuple[str, ...]
    people: tuple[str, ...]
    goals_label: tuple[str, ...]
    referee_label: tuple[str, ...]
    own_goal: tuple[str, ...]
    penalty: tuple[str, ...]
    header: tuple[str, ...]
    free_kick: tuple[str, ...]
    inverted: bool = True

    def with_idioms(self, more: Idioms) -> Vocabulary:
        """The same vocabulary with a language's idioms added."""
        return replace(
            self,
            scores=(*self.scores, *more.scores),
            passes=(*self.passes, *more.passes),
            before=_joined(self.before, more.before),
            after=_joined(self.after, more.after),
            own_goal=(*self.own_goal, *more.own_goal),
            penalty=(*self.penalty, *more.penalty),
            header=(*self.header, *more.header),
            free_kick=(*self.free_kick, *more.free_kick),
        )


def _joined(
    some: Mapping[Role, tuple[str, ...]], more: Mapping[Role, tuple[str, ...]]
) -> Mapping[Role, tuple[str, ...]]:
    return {role: (*some.get(role, ()), *more.get(role, ())) for role in Role}
