"""One proposed goal, and which words of the article tell of it: its own passage, a list's line, its scorer's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from pydantic import JsonValue

from summarizer.grounding.alignment import locate
from summarizer.roles import ListedGoal, Role, Telling, roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.summary import GoalKind, Minute
from summarizer.verification.lineups import Ties
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey


@dataclass(frozen=True)
class ClaimedGoal:
    """A goal as proposed, in its article; ``scorer`` is none once he is held."""

    survey: Survey
    sides: Sides | None
    ties: Ties | None
    event: ProposedEvent
    scorer: str | None

    @classmethod
    def of(cls, survey: Survey, sides: Sides | None, ties: Ties | None, event: ProposedEvent) -> ClaimedGoal:
        """The goal of an event, with the scorer as proposed."""
        return cls(survey, sides, ties, event, _text(event.fields.get("scorer")))

    @property
    def team(self) -> str | None:
        """The team that the goal is proposed for."""
        return _text(self.event.fields.get("team"))

    @property
    def own_goal(self) -> bool:
        """Whether it is proposed as an own goal."""
        return _text(self.event.fields.get("kind")) == GoalKind.OWN_GOAL

    def is_by_scorer(self, telling: Telling) -> bool:
        """Whether a telling names the scorer as such."""
        return self.scorer is not None and any(self.survey.same(m.name, self.scorer) for m in telling.scorers)

    def is_listed_in(self, passage: Evidence, name: str) -> bool:
        """Whether a passage touches a scorers' list where it has this player."""
        return any(
            self.survey.same(goal.name, name)
            for goal in self.survey.listed
            if goal.start < passage.end and passage.start < goal.end
        )

    @property
    def _claimed_minute(self) -> dict[str, JsonValue]:
        """The minute as it is claimed, unchecked."""
        claim = self.event.fields.get("minute")
        return claim.value if claim and isinstance(claim.value, dict) else {}

    def listed_at_its_minute(self, name: str) -> ListedGoal | None:
        """The goal that a scorers' list anywhere in the article has for this player at the minute that is claimed."""
        minute = self._claimed_minute
        told = minute.get("base"), minute.get("stoppage")
        mine = (goal for goal in self.survey.listed if self.survey.same(goal.name, name))
        return next((goal for goal in mine if is_at(goal, *told)), None)

    @property
    def minute_claimed(self) -> int | None:
        """The minute that is claimed for this goal, stoppage time aside."""
        base = self._claimed_minute.get("base")
        return base if isinstance(base, int) else None

    def is_listed_as(self, listed: ListedGoal, minute: Minute) -> bool:
        """Whether a scorers' list gives its scorer this minute."""
        told = is_at(listed, minute.base, minute.stoppage)
        return told and self.scorer is not None and self.survey.same(listed.name, self.scorer)

    @cached_property
    def own_passage(self) -> Evidence | None:
        """Where the quote of the whole goal stands."""
        own = locate(self.survey.article, self.event.quote) if self.event.quote else None
        return own.evidence if own else None

    def is_told_in(self, passage: Evidence) -> bool:
        """Whether a passage is the goal's own, or beside it, or names its scorer as such."""
        survey, own = self.survey, self.own_passage
        if own and _between(own, passage) <= _BESIDE:
            return True
        if self.scorer is None:
            return own is None
        if self.is_listed_in(passage, self.scorer):
            return True
        parts = survey.parts(passage)
        names_scorer = survey.cast.support(self.scorer, survey.around(passage)) is not None
        near = own is not None and _between(own, passage) <= _NEARBY
        if Role.SCORER in roles_of(parts, self.scorer, survey.same):
            return True
        others = any(one.scorers and not self.is_by_scorer(one) for one in parts.tellings)
        return names_scorer and not others and (bool(parts.tellings) or near)


def is_at(goal: ListedGoal, base: object, stoppage: object) -> bool:
    """Whether a list gives a goal this minute; the 93rd is also 90+3."""
    if (goal.base, goal.stoppage) == (base, stoppage):
        return True
    return (
        base == _FULL_TIME and goal.stoppage is None and goal.base > _FULL_TIME and goal.base - _FULL_TIME == stoppage
    )


_FULL_TIME = 90
_NEARBY = 300
"""Most characters between two passages of which the second still goes on about the first."""
_BESIDE = 2
"""Most characters between two passages that stand beside each other."""


def _between(one: Evidence, other: Evidence) -> int:
    return max(0, max(one.start, other.start) - min(one.end, other.end))


def _text(claim: Claim | None) -> str | None:
    return claim.value if claim and isinstance(claim.value, str) else None
