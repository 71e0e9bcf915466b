"""Puts the laws to what stood, and holds what depends on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from summarizer.grounding.names import same_name
from summarizer.laws import ToldGoal, ToldMatch, ToldPlayer, Violation, violations
from summarizer.schemas.article import Article
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import (
    SCALAR_FIELDS,
    Minute,
    Score,
)
from summarizer.verification.duplicates import without_duplicates
from summarizer.verification.findings import (
    CONFIRMED,
    DERIVED,
    UNDECIDED,
    Candidate,
    Event,
    event_stands,
    value_of,
)
from summarizer.verification.legs import level_over_legs
from summarizer.verification.quotes import shown
from summarizer.verification.sides import Sides
from summarizer.verification.steps import running_after, step_of

_NAMED = (None, Reason.NAME_NOT_IN_PASSAGE, Reason.QUOTE_NOT_FOUND, Reason.ROLE_UNCLEAR)
"""Why a team may be held without taking its match along: the article names it all the same."""
_ROUNDS = 12
"""Most rounds of the laws: each holds at least one more fact, so real matches settle in two or three."""


def sides_of(candidate: Candidate) -> Sides | None:
    """The two teams of a match where both stand and differ."""
    home, away = candidate.text("home_team"), candidate.text("away_team")
    return Sides(home, away) if home and away and not same_name(home, away) else None


def settled(candidate: Candidate, article: Article | None) -> Candidate:
    """A candidate whose duplicates, law-breakers and dependent facts are held."""
    current = _with_derived_score(without_duplicates(candidate))
    for _ in range(_ROUNDS):
        broken = violations(told(current, article))
        if not broken:
            break
        current = _after(current, broken[0])
    return _with_dependents(_with_turned_scores(_with_teams_decided(current, article), article))


def told(candidate: Candidate, article: Article | None) -> ToldMatch:
    """The standing values of a candidate as the laws need them."""
    sides = candidate.sides
    home, away = candidate.text("home_team"), candidate.text("away_team")
    values: dict[str, Any] = {name: value_of(candidate.get(name)) for name in SCALAR_FIELDS}
    return ToldMatch(
        home=home,
        away=away,
        same_teams=bool(home and away and same_name(home, away)),
        status=values["status"],
        score=values["score"],
        half_time=values["half_time"],
        shootout=values["shootout"],
        aggregate=values["aggregate"],
        extra_time=values["extra_time"] or (True if values["shootout"] else None),
        day=date.fromisoformat(values["date"]) if values["date"] else None,
        published=_day(article.published if article else None),
        goals=tuple(_told_goal(at, event, sides) for at, event in _standing(candidate, "goals")),
        sendings_off=tuple(_told_player(at, event) for at, event in _standing(candidate, "sendings_off")),
        level_tie=bool(
            article and values["shootout"] and values["score"] and level_over_legs(article, values["score"])
        ),
    )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _standing(candidate: Candidate, kind: str) -> Iterator[tuple[int, Event]]:
    for at, event in enumerate(candidate.events.get(kind, ())):
        if not event.reason and event_stands(kind, event):
            yield at, event


def _told_goal(at: int, event: Event, sides: Sides | None) -> ToldGoal:
    team, minute, scorer = event.get("team"), value_of(event.get("minute")), event.get("scorer")
    side = sides.side(str(team.value)) if sides and team else None
    return ToldGoal(
        at,
        str(scorer.value) if scorer else None,
        side,
        minute if isinstance(minute, Minute) else None,
        running_after(event.quote),
        step_of(event.quote),
    )


def _told_player(at: int, event: Event) -> ToldPlayer:
    player, minute = event.get("player"), value_of(event.get("minute"))
    return ToldPlayer(at, str(player.value) if player else "", minute if isinstance(minute, Minute) else None)


def _after(candidate: Candidate, violation: Violation) -> Candidate:
    """The candidate with the weakest of the touched facts held; all of them where they are equally strong."""
    strength = {path: _support(candidate, path) for path in violation.paths}
    weakest = min(strength.values())
    for path in violation.paths:
        if strength[path] == weakest:
            candidate = _held_at(candidate, path, violation.reason, violation.message)
    return candidate


def _parts(path: str) -> tuple[str, int, str]:
    name, _, rest = path.partition("[")
    index, _, part = rest.partition("]")
    return name, int(index), part.lstrip(".")


def _support(candidate: Candidate, path: str) -> int:
    if "[" not in path:
        finding = candidate.fields.get(path)
        return finding.support if finding else CONFIRMED
    name, index, part = _parts(path)
    event = candidate.events[name][index]
    if part:
        found = event.findings.get(part)
        return found.support if found else CONFIRMED
    return min((f.support for f in event.findings.values() if f.stands and f.name in {"scorer", "minute"}), default=0)


def _held_at(candidate: Candidate, path: str, reason: Reason, message: str) -> Candidate:
    if "[" not in path:
        finding = candidate.fields.get(path)
        return candidate.with_field(finding.held(reason, message)) if finding else candidate
    name, index, part = _parts(path)
    event = candidate.events[name][index]
    if not part:
        return candidate.with_event(name, index, replace(event, reason=reason, message=message))
    found = event.findings.get(part)
    return candidate.with_event(name, index, event.with_finding(found.held(reason, message))) if found else candidate


def _with_derived_score(candidate: Candidate) -> Candidate:
    """A score that no passage writes stands if the goals that do add up to it, side by side.

    They have to be all of the article's lists of scorers, or a second reading has to give the score as well.
    """
    finding, sides = candidate.fields.get("score"), sides_of(candidate)
    if finding is None or sides is None or finding.reason is not Reason.NUMBER_NOT_IN_PASSAGE:
        return candidate
    score = finding.value
    if not isinstance(score, Score) or not (finding.agreed or _lists_all(candidate, score)):
        return candidate
    goals = [event for _, event in _standing(candidate, "goals")]
    teams = [event.get("team") for event in goals]
    counted = [sides.side(str(team.value)) for team in teams if team]
    if (counted.count("home"), counted.count("away")) != (score.home, score.away):
        return candidate
    evidence = tuple(dict.fromkeys(e for event in goals for f in (event.get("scorer"),) if f for e in f.evidence[:1]))
    working = f"counted from the {len(goals)} goals told: {score}"
    derived = replace(finding, reason=None, message="", evidence=evidence, working=working, support=DERIVED)
    return candidate.with_field(derived)


def _lists_all(candidate: Candidate, score: Score) -> bool:
    return 0 < candidate.listed_total == score.home + score.away


def _with_teams_decided(candidate: Candidate, article: Article | None) -> Candidate:
    """A side that no words give to a goal stands only if the other one would break the result."""
    sides, goals = candidate.sides, enumerate(candidate.events.get("goals", ()))
    sided = [(at, event, team) for at, event in goals if not event.reason and (team := event.get("team"))]
    undecided = [(at, event, team) for at, event, team in sided if team.support <= UNDECIDED]
    if not undecided:
        return candidate
    match = told(candidate, article)
    for at, event, team in undecided:
        other = tuple(replace(goal, side=_turned(goal.side)) if goal.at == at else goal for goal in match.goals)
        counted = _counted(match.goals) in candidate.totals
        if sides is None or not (counted or violations(replace(match, goals=other))):
            message = f"The article does not tell that this goal was {team.value}'s."
            candidate = candidate.with_event("goals", at, event.with_finding(team.held(Reason.ROLE_UNCLEAR, message)))
    return candidate


def _with_turned_scores(candidate: Candidate, article: Article | None) -> Candidate:
    """A result stands only where words, or the goals that stand, tell the winner: reporters write the winner first."""
    candidate = _without_followers(candidate)
    results = [finding for name in ("score", "shootout") if (finding := candidate.get(name))]
    unsure = [finding for finding in results if finding.support <= UNDECIDED]
    if not unsure:
        return candidate
    goals = _counted(told(candidate, article).goals)
    for finding in unsure:
        name, score = finding.name, finding.value
        if not isinstance(score, Score):
            continue
        by_goals = name == "score" and (goals[0] - goals[1]) * (score.home - score.away) > 0
        if score.home != score.away and not by_goals:
            message = f"The article does not tell which side's goals come first in {score}."
            candidate = candidate.with_field(finding.held(Reason.ROLE_UNCLEAR, message))
    return candidate


def _without_followers(candidate: Candidate) -> Candidate:
    """Where the words give the result to the other side, what is claimed in the same order without words is held."""
    score = candidate.fields.get("score")
    if score is None or score.reason is not Reason.CONTRADICTED:
        return candidate
    for name in ("half_time", "shootout", "aggregate"):
        finding = candidate.get(name)
        if finding and finding.support <= UNDECIDED:
            message = f"The result was claimed for the wrong side, and no words tie {shown(finding.raw)} to one."
            candidate = candidate.with_field(finding.held(Reason.ROLE_UNCLEAR, message))
    return candidate


def _counted(goals: Sequence[ToldGoal]) -> tuple[int, int]:
    sides = [goal.side for goal in goals]
    return sides.count("home"), sides.count("away")


def _turned(side: str | None) -> str | None:
    return {"home": "away", "away": "home"}.get(side or "")


def _with_dependents(candidate: Candidate) -> Candidate:
    for at, event in enumerate(candidate.events.get("goals", ())):
        scorer, assist = event.findings.get("scorer"), event.findings.get("assist")
        if assist and not assist.reason and not (scorer and scorer.stands):
            held = assist.held(Reason.DEPENDS_ON_HELD, f"The goal that {assist.value} would have made is itself held.")
            candidate = candidate.with_event("goals", at, event.with_finding(held))
    if sides_of(candidate) is None:
        for name in ("score", "half_time", "shootout", "aggregate"):
            if finding := candidate.get(name):
                message = f"{shown(finding.raw)} cannot be read without both teams."
                candidate = candidate.with_field(finding.held(Reason.DEPENDS_ON_HELD, message))
    return candidate if sides_of(candidate) or _are_named(candidate) else _without_match(candidate)


def _are_named(candidate: Candidate) -> bool:
    """Whether both teams are named, if one in doubt or with the wrong words as proof: the match is known all the same.

    So it is where one of them is but another word for the other one, which stands.
    """
    teams = [team for name in ("home_team", "away_team") if (team := candidate.fields.get(name))]
    twice = {team.reason for team in teams} == {None, Reason.SAME_TEAM_TWICE}
    return twice or (len(teams) > 1 and all(team.reason in _NAMED for team in teams))


def _without_match(candidate: Candidate) -> Candidate:
    """A match of which not both teams stand cannot be told from another: all that is claimed of it is held."""
    message = "It cannot be told of which match this is, since not both of its teams stand."
    fields = {
        name: finding.held(Reason.DEPENDS_ON_HELD, message) if finding.stands else finding
        for name, finding in candidate.fields.items()
    }
    return replace(candidate, fields=fields).without_events(Reason.DEPENDS_ON_HELD, message)
