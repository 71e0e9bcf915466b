"""A match summary as rows of label, value and passages, and the words for values that all views for people share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from summarizer.schemas.article import Evidence
from summarizer.schemas.report import Agreed, MatchReport, ReportGoal, ReportNotable, ReportPlayerEvent
from summarizer.schemas.summary import (
    ArticleSummary,
    Fact,
    Goal,
    GoalKind,
    Held,
    MatchSummary,
    Notable,
    PlayerEvent,
    Standing,
)
from summarizer.schemas.values import Value

LABELS = {
    "home_team": "Home",
    "away_team": "Away",
    "status": "Status",
    "score": "Score",
    "half_time": "Half-time",
    "shootout": "Shoot-out",
    "aggregate": "Aggregate",
    "extra_time": "Extra time",
    "competition": "Competition",
    "venue": "Venue",
    "date": "Date",
    "kickoff": "Kickoff",
    "attendance": "Attendance",
    "referee": "Referee",
    "home_coach": "Coach, home",
    "away_coach": "Coach, away",
    "goals": "Goal",
    "sendings_off": "Sent off",
    "missed_penalties": "Missed penalty",
    "disallowed_goals": "Disallowed",
    "notable": "Notable",
}
"""How the desk names each field."""

NEUTRAL = {
    "home_team": "Team 1",
    "away_team": "Team 2",
    "home_coach": "Coach, team 1",
    "away_coach": "Coach, team 2",
}
"""What the sides are called where nobody says who was at home."""


_Told = Fact[Any] | Agreed[Any]


class Row(Value):
    """One line of a view: what it is, its value in words, how it stands and the passages behind it."""

    label: str
    value: str
    derived: bool = False
    working: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


def visible(text: str) -> str:
    """Text on one line without control, invisible and direction-changing characters: they could rewrite a view."""
    kept = (
        character if character.isprintable() or character.isspace() else "\N{REPLACEMENT CHARACTER}"
        for character in text
    )
    return " ".join("".join(kept).split())


def title(match: MatchSummary | MatchReport) -> str:
    """The match in one line: ``Inter 2-1 Kairat Almaty``, or ``Inter v Napoli`` where no score is known."""
    home = match.home_team.value if match.home_team else "?"
    away = match.away_team.value if match.away_team else "?"
    between = str(match.score.value) if match.score else "v"
    return f"{home} {between} {away}"


def rows(match: MatchSummary) -> Iterator[Row]:
    """The published facts of a match, in the order a desk reads them; the title's teams come with their passages."""
    labels = LABELS if match.home_away_known else LABELS | NEUTRAL
    for name in ("status", "score", "half_time", "shootout", "aggregate", "extra_time"):
        yield from _scalar(labels[name], getattr(match, name))
    for goal in match.goals:
        yield _event(LABELS["goals"], goal_text(goal), (goal.minute, goal.scorer, goal.team, goal.kind, goal.assist))
    for name in ("sendings_off", "missed_penalties", "disallowed_goals"):
        for event in getattr(match, name):
            yield _event(LABELS[name], player_text(event), (event.minute, event.player, event.team))
    for name in ("home_team", "away_team", "home_coach", "away_coach", "competition", "venue", "date", "kickoff"):
        yield from _scalar(labels[name], getattr(match, name))
    for name in ("attendance", "referee"):
        yield from _scalar(labels[name], getattr(match, name))
    for notable in match.notable:
        yield _event(LABELS["notable"], notable_text(notable), (notable.what, notable.person))


def held_label(held: Held) -> str:
    """The name of the field that is held, as :func:`path_label` gives it."""
    return path_label(held.field)


def path_label(path: str) -> str:
    """``goals[1].assist`` as the desk says it: ``Goal 2, assist``."""
    head, _, rest = path.partition(".")
    name, _, index = head.partition("[")
    label = LABELS.get(name, name.replace("_", " "))
    number = index.rstrip("]")
    place = f" {int(number) + 1}" if number.isdigit() else ""
    return f"{label}{place}, {rest}" if rest else f"{label}{place}"


def held_text(value: Any) -> str:
    """A held value in words; scores and minutes in their usual form."""
    if isinstance(value, dict) and {"home", "away"} <= value.keys():
        return f"{value['home']}-{value['away']}"
    if isinstance(value, dict) and "base" in value:
        stoppage = f"+{value['stoppage']}" if value.get("stoppage") else ""
        return f"{value['base']}{stoppage}'"
    if isinstance(value, dict):
        return ", ".join(f"{key}: {held_text(item)}" for key, item in value.items() if item is not None)
    return "?" if value is None else str(value)


def source_line(summary: ArticleSummary) -> str:
    """What identifies an article in one line: kind, source, language, date."""
    info = summary.article
    parts = [summary.kind.value.replace("_", " "), info.source, info.language, info.published]
    return " · ".join(part for part in parts if part)


def name_of(summary: ArticleSummary) -> str:
    """The article's path, title, URL or id: the first that it has."""
    info = summary.article
    return info.path or info.title or info.url or info.id


def _scalar(label: str, fact: Fact[Any] | None) -> Iterator[Row]:
    if fact is not None:
        yield _event(label, value_text(fact.value), (fact,))


def value_text(value: Any) -> str:
    """A published value in words: ``yes``, ``71,204``, ``2-1``, ``45+2'``."""
    if value is True:
        return "yes"
    if value is False:
        return "no"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _event(label: str, text: str, facts: tuple[Fact[Any] | None, ...]) -> Row:
    present = [fact for fact in facts if fact is not None]
    seen = dict.fromkeys(passage for fact in present for passage in fact.evidence)
    return Row(
        label=label,
        value=text,
        derived=any(fact.standing is Standing.DERIVED for fact in present),
        working=tuple(dict.fromkeys(fact.working for fact in present if fact.working)),
        evidence=outermost(tuple(seen)),
    )


def outermost(passages: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Passages without those that lie inside another: a reader needs the longer one only."""
    return tuple(
        one
        for one in passages
        if not any(other != one and other.start <= one.start and one.end <= other.end for other in passages)
    )


def goal_text(goal: Goal | ReportGoal) -> str:
    """``45+2' Bruno Lepri (Rovere), penalty, assist Neri``."""
    text = _player_parts(goal.minute, goal.scorer, goal.team)
    if goal.kind and goal.kind.value is not GoalKind.OPEN_PLAY:
        text += f", {goal.kind.value.value.replace('_', ' ')}"
    return f"{text}, assist {goal.assist.value}" if goal.assist else text


def player_text(event: PlayerEvent | ReportPlayerEvent) -> str:
    """``71' Sarti (Rovere)``."""
    return _player_parts(event.minute, event.player, event.team)


def _player_parts(minute: _Told | None, player: _Told | None, team: _Told | None) -> str:
    parts = [str(minute.value) if minute else "", player.value if player else "unnamed"]
    if team:
        parts.append(f"({team.value})")
    return " ".join(part for part in parts if part)


def notable_text(notable: Notable | ReportNotable) -> str:
    """``farewell: Volpe``."""
    what = notable.what.value.value.replace("_", " ")
    return f"{what}: {notable.person.value}" if notable.person else what
