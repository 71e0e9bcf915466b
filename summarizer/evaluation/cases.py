"""Labelled cases: an article, and what a person found that the article itself says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from summarizer.article.loading import read_articles
from summarizer.errors import InputError
from summarizer.schemas.article import Article
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.values import Value

UNKNOWN = "unknown"
"""What a label says where the article tells of a goal but does not name its scorer."""


class LabelStatus(StrEnum):
    """What became of the match; ``unknown`` where the article leaves it open."""

    PLAYED = "played"
    SCHEDULED = "scheduled"
    ABANDONED = "abandoned"
    POSTPONED = "postponed"
    UNKNOWN = "unknown"


class LabelGoalKind(StrEnum):
    """How a goal was scored; ``unknown`` where the article leaves it open."""

    OPEN_PLAY = "open_play"
    PENALTY = "penalty"
    OWN_GOAL = "own_goal"
    FREE_KICK = "free_kick"
    HEADER = "header"
    UNKNOWN = "unknown"


class Label(BaseModel):
    """A part of the labels: every key is required, so that a misspelt one is found; notes beside are free."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


def _is_iso_date(text: str) -> str:
    date.fromisoformat(text)
    return text


Name = Annotated[str, Field(min_length=1)]
IsoDate = Annotated[str, AfterValidator(_is_iso_date)]
Goals = Annotated[int, Field(ge=0, le=99)]
RunningMinute = Annotated[int, Field(ge=1, le=130)]
Pair = tuple[Goals, Goals]


class GoalLabel(Label):
    """A goal; ``team`` is the side credited, ``evidence`` a verbatim passage of the article."""

    scorer: Name
    team: Name | None
    minute: RunningMinute | None
    stoppage: int | None
    assist: Name | None
    evidence: Name
    kind: LabelGoalKind


class PlayerLabel(Label):
    """A red card or a missed penalty."""

    player: Name
    team: Name | None
    minute: RunningMinute | None
    evidence: Name


class MatchLabel(Label):
    """What the article says of its match; null or nothing where it does not say."""

    home_team: Name | None
    away_team: Name | None
    home_away_known: bool
    home_score: Goals | None
    away_score: Goals | None
    shootout: Pair | None
    aggregate: Pair | None
    extra_time: bool | None
    status: LabelStatus
    competition: Name | None
    venue: Name | None
    date: IsoDate | None
    attendance: int | None
    referee: Name | None
    home_coach: Name | None
    away_coach: Name | None
    goals: tuple[GoalLabel, ...]
    red_cards: tuple[PlayerLabel, ...]
    missed_penalties: tuple[PlayerLabel, ...]

    @model_validator(mode="after")
    def _has_a_whole_score(self) -> Self:
        if (self.home_score is None) != (self.away_score is None):
            raise ValueError("home_score and away_score stand together or not at all")
        return self

    @property
    def score(self) -> Pair | None:
        """The final score, home first."""
        if self.home_score is None or self.away_score is None:
            return None
        return self.home_score, self.away_score


class Labels(Label):
    """The labels of one article; ``traps`` says what a careless reader gets wrong."""

    kind: ArticleKind
    language: str
    match: MatchLabel | None
    traps: tuple[str, ...] = ()


class Case(Value):
    """An article with its labels; ``id`` is the name of its files."""

    id: str
    article: Article
    labels: Labels


def load_cases(folder: Path) -> tuple[Case, ...]:
    """The cases of a folder with ``articles/<id>.txt`` and ``gold/<id>.json``, by id.

    Raises :class:`~summarizer.errors.InputError` naming the file, and for a label the field.
    """
    golds = sorted((folder / "gold").glob("*.json")) if folder.is_dir() else []
    if not golds:
        raise InputError(f"{folder}: no labelled cases; a folder with articles/<id>.txt and gold/<id>.json is needed")
    return tuple(_load_case(gold, folder / "articles" / f"{gold.stem}.txt") for gold in golds)


def _load_case(gold: Path, text: Path) -> Case:
    labels = _load_labels(gold)
    article = _load_article(text)
    for field, evidence in _evidences(labels):
        if _spaced(evidence) not in _spaced(article.text):
            raise InputError(f"{gold}: {field}: {evidence[:60]!r} does not stand in {text.name}")
    return Case(id=gold.stem, article=article, labels=labels)


def _load_article(path: Path) -> Article:
    if not path.is_file():
        raise InputError(f"{path}: this labelled article is missing; put its text there")
    article = next(iter(read_articles([path])))
    if isinstance(article, InputError):
        raise article
    return article


def _load_labels(path: Path) -> Labels:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: these labels cannot be read ({error})") from error
    try:
        return Labels.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise InputError(f"{path}: {_field(first['loc'])}: {first['msg']}") from error


def _field(location: Sequence[Any]) -> str:
    """A location as a person writes it: ``match.goals[1].minute``."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in location)
    return "".join(parts).lstrip(".") or "the whole file"


def _evidences(labels: Labels) -> list[tuple[str, str]]:
    match = labels.match
    if match is None:
        return []
    lists: tuple[tuple[str, Sequence[GoalLabel | PlayerLabel]], ...] = (
        ("goals", match.goals),
        ("red_cards", match.red_cards),
        ("missed_penalties", match.missed_penalties),
    )
    return [
        (f"match.{name}[{index}].evidence", event.evidence)
        for name, events in lists
        for index, event in enumerate(events)
    ]


def _spaced(text: str) -> str:
    return " ".join(text.split())
