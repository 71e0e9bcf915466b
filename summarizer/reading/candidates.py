"""What plain code spots in an article for a small model to choose from: it then cannot invent, only choose wrongly."""

from __future__ import annotations

from typing import Literal, TypeVar

from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import GoalKind
from summarizer.schemas.values import Value
from summarizer.schemas.verdict import Fault

Part = Literal["coach", "referee", "sent_off", "missed_penalty"]


class Spot(Value):
    """A span ``text[start:end]`` of the article (code points)."""

    start: int
    end: int


class NameSpot(Spot):
    """A name; ``name`` is the fullest form that the article has for it."""

    name: str
    kind: Literal["person", "team", "place", "competition", "unknown"] = "unknown"


class ScoreSpot(Spot):
    """Two numbers told as a score, in the order of the text; ``cue`` is what its clause calls it."""

    left: int
    right: int
    cue: str = "unknown"


class MinuteSpot(Spot):
    """A minute of the match, as written or as it follows."""

    base: int
    stoppage: int | None = None


class GoalSpot(Spot):
    """Words that tell a goal, and whom they may name: ``scorers`` and ``assists`` are empty where they do not say."""

    scorers: tuple[str, ...] = ()
    assists: tuple[str, ...] = ()


class ListedSpot(Spot):
    """A goal in a list of scorers."""

    scorer: str
    base: int
    stoppage: int | None = None
    kind: GoalKind | None = None


class PartSpot(Spot):
    """A person with a part that the words around the name give."""

    name: str
    part: Part


class CrowdSpot(Spot):
    """A number that may be the attendance."""

    value: int


_NAMED = {"home_team", "away_team", "competition", "venue"}
_PART_OF = {"home_coach": "coach", "away_coach": "coach", "referee": "referee"}
_SCORES = {"score", "half_time", "shootout", "aggregate"}

S = TypeVar("S", bound=Spot)


class Candidates(Value):
    """Everything spotted in the part of an article that is read, each kind in the order of the text."""

    sentences: tuple[Evidence, ...] = ()
    names: tuple[NameSpot, ...] = ()
    scores: tuple[ScoreSpot, ...] = ()
    minutes: tuple[MinuteSpot, ...] = ()
    goals: tuple[GoalSpot, ...] = ()
    listed: tuple[ListedSpot, ...] = ()
    parts: tuple[PartSpot, ...] = ()
    crowds: tuple[CrowdSpot, ...] = ()
    extra_time: tuple[Spot, ...] = ()
    looks_ahead: bool = False
    is_mostly_speech: bool = False

    @property
    def headline(self) -> tuple[NameSpot, ScoreSpot, NameSpot] | None:
        """The first score that stands between two names, home side first, as a headline or a list of results has it."""
        for score in self.scores:
            before = next((name for name in self.names if 0 < score.start - name.end <= 2), None)
            after = next((name for name in self.names if 0 < name.start - score.end <= 2), None)
            if before and after and score.cue in {"final", "unknown"}:
                return before, score, after
        return None

    def sentence(self, spot: Spot) -> Evidence | None:
        """The sentence in which a spot begins."""
        return next((one for one in self.sentences if one.start <= spot.start < one.end), None)


def within(spots: tuple[S, ...], passage: Evidence) -> tuple[S, ...]:
    """The spots that begin in a passage."""
    return tuple(spot for spot in spots if passage.start <= spot.start < passage.end)


def without(candidates: Candidates, faults: tuple[Fault, ...]) -> Candidates:
    """What is left to choose from after verification refused some choices: none of those is offered again."""
    refused = {(fault.field, fault.value) for fault in faults}
    names = {value for name, value in refused if name in _NAMED}
    parts = {(_PART_OF[name], value) for name, value in refused if name in _PART_OF}
    scores = {fault.quote for fault in faults if fault.field in _SCORES}
    scorers = {(fault.value, fault.quote) for fault in faults if fault.field.endswith(".scorer")}
    return candidates.model_copy(
        update={
            "names": tuple(one for one in candidates.names if one.name not in names),
            "parts": tuple(one for one in candidates.parts if (one.part, one.name) not in parts),
            "scores": tuple(one for one in candidates.scores if _quote(candidates, one) not in scores),
            "goals": tuple(_without_scorers(candidates, goal, scorers) for goal in candidates.goals),
        }
    )


def _quote(candidates: Candidates, spot: Spot) -> str:
    sentence = candidates.sentence(spot)
    return sentence.quote if sentence else ""


def _without_scorers(candidates: Candidates, goal: GoalSpot, refused: set[tuple[str, str]]) -> GoalSpot:
    quote = _quote(candidates, goal)
    return goal.model_copy(update={"scorers": tuple(name for name in goal.scorers if (name, quote) not in refused)})
