"""Who did what: every person and event word of a sentence fits an event of the facts, and its side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.schemas.summary import GoalKind
from summarizer.story.check_figures import Figures
from summarizer.story.check_words import Found
from summarizer.story.course import Step, Turn, is_over, side_of
from summarizer.story.mentions import Clause, Kind, Mention, Subject
from summarizer.story.parts import (
    INCIDENTS,
    NOTABLE,
    events_of,
    governed,
    is_minute,
    own_teams,
    read_parts,
)
from summarizer.story.problems import Fault

_TURNS: dict[str, frozenset[Turn]] = {
    "only_goal": frozenset({Turn.ONLY}),
    "opener": frozenset({Turn.ONLY, Turn.OPENER}),
    "equaliser": frozenset({Turn.EQUALISER}),
    "winner_goal": frozenset({Turn.WINNER}),
}
_AHEAD = frozenset({Turn.ONLY, Turn.OPENER, Turn.LEAD, Turn.WINNER})


def check_told(clause: Clause, subject: Subject) -> Iterator[Found]:
    """An event word needs its event in the facts."""
    facts = subject.facts
    kinds = {goal.kind for goal in facts.goals}
    penalty = GoalKind.PENALTY in kinds or bool(facts.missed_penalties) or facts.shootout is not None
    holds = {
        "half": facts.half_time is not None,
        "shootout": facts.shootout is not None,
        "extra_time": bool(facts.extra_time),
        "aggregate": facts.aggregate is not None,
        "own_goal": GoalKind.OWN_GOAL in kinds,
        "penalty": penalty,
        "header": GoalKind.HEADER in kinds,
        "free_kick": GoalKind.FREE_KICK in kinds,
        "assist": any(goal.assist for goal in facts.goals),
        "referee": facts.referee is not None,
        "coach": bool(facts.home_coach or facts.away_coach),
        "attendance": facts.attendance is not None,
        "comeback": subject.course.comeback,
        **{cue: bool(getattr(facts, path)) for cue, path in INCIDENTS.items()},
        **{cue: any(item.kind is kind for item in facts.notable) for cue, kind in NOTABLE.items()},
    }
    for cue, holding in holds.items():
        match = subject.lexicon.found(cue, clause.masked)
        if match and not holding:
            yield Fault.EVENT, match[0]
    none_known = not facts.goals and (facts.score is None or facts.score.home + facts.score.away == 0)
    if none_known and subject.lexicon.found("goal", clause.masked) and not _denies_goals(clause, subject):
        yield Fault.EVENT, "goal"


def _denies_goals(clause: Clause, subject: Subject) -> bool:
    cues = ("goalless", "draw", "disallowed", "win_verb", "half", "extra_time", "shootout")
    return re.search(r"\b0[-:]0\b", clause.masked) is not None or any(
        subject.lexicon.found(cue, clause.masked) for cue in cues
    )


def check_parts(clause: Clause, subject: Subject, figures: Figures) -> Iterator[Found]:
    """Every person has, in the facts, the part that the sentence gives; nobody is named of a shoot-out."""
    shootout = subject.lexicon.found("shootout", clause.masked)
    if shootout and clause.of_kind(Kind.PERSON) and not figures.minutes:
        yield Fault.ROLE, shootout[0]
    for person, parts in read_parts(clause, subject).parts.items():
        held = _parts_held(person.name, subject)
        if not parts & held or parts - held - {"goal"}:
            yield Fault.ROLE, f"{person.name} ({', '.join(sorted(parts)) or 'no part'})"


def _parts_held(name: str, subject: Subject) -> set[str]:
    facts = subject.facts
    held = {event.part for event in events_of(facts) if event.person == name}
    held |= {"assist"} if any(goal.assist == name for goal in facts.goals) else set()
    held |= {"referee"} if facts.referee == name else set()
    held |= {"coach"} if name in {facts.home_coach, facts.away_coach} else set()
    return held | {item.kind.value for item in facts.notable if item.person == name}


def check_assists(clause: Clause, subject: Subject) -> Iterator[Found]:
    """An assist stands with a goal of the scorer that it served."""
    reading = read_parts(clause, subject).parts
    helpers = [person.name for person, parts in reading.items() if "assist" in parts]
    scorers = {person.name for person, parts in reading.items() if "goal" in parts}
    for helper in helpers:
        served = {goal.scorer for goal in subject.facts.goals if goal.assist == helper}
        if scorers and not scorers & served:
            yield Fault.ROLE, helper


def check_teams(clause: Clause, subject: Subject) -> Iterator[Found]:
    """A goal or an incident stands with its own team; an own goal with the team that it counted for."""
    result = any(
        subject.lexicon.found(cue, clause.masked) for cue in ("win_verb", "win_noun", "lose_verb", "lose_noun")
    )
    for person, parts in read_parts(clause, subject).parts.items():
        team, bracketed = _team_with(person, clause, subject)
        if team is None or (result and not bracketed):
            continue
        if not _team_fits(person.name, parts, team.name, subject, bracketed=bracketed):
            yield Fault.TEAM, f"{person.name}, {team.name}"


def _team_with(person: Mention, clause: Clause, subject: Subject) -> tuple[Mention | None, bool]:
    teams = own_teams(clause, subject)
    inside = next((team for team in teams if clause.masked[person.end : team.start] == " ("), None)
    if inside:
        return inside, True
    outside = [team for team in teams if not clause.masked[: team.start].endswith("(")]
    after = [team for team in outside if team.start >= person.end]
    before = [team for team in outside if team.end <= person.start]
    return (after[0] if after else before[-1] if before else None), False


def _team_fits(name: str, parts: frozenset[str], team: str, subject: Subject, *, bracketed: bool) -> bool:
    facts = subject.facts
    coaches = {(facts.home_coach, facts.home_team), (facts.away_coach, facts.away_team)}
    if "coach" in parts:
        return (name, team) in coaches
    if "assist" in parts:
        return any(goal.assist == name and goal.team in {None, team} for goal in facts.goals)
    done = [event for event in events_of(facts) if event.person == name and event.part in parts]
    if bracketed and "own_goal" in parts:
        return any(side_of(event.team, facts) is not side_of(team, facts) for event in done)
    return not done or any(event.team == team for event in done)


def check_turns(clause: Clause, subject: Subject, figures: Figures) -> Iterator[Found]:
    """The opening goal, the equaliser, the winner and the only goal are those of the facts."""
    for cue, turns in _TURNS.items():
        match = subject.lexicon.found(cue, clause.masked)
        if match is None:
            continue
        ahead = cue == "opener" and subject.lexicon.found("lead", match[0]) is not None
        fitting = [step for step in subject.course.steps if step.turn in (_AHEAD if ahead else turns)]
        if len(figures.minutes) == 1:
            fitting = [step for step in fitting if is_minute(step.goal.minute, figures.minutes[0])]
        if not any(_step_fits(step, clause, subject) for step in fitting):
            yield Fault.EVENT, match[0]


def _step_fits(step: Step, clause: Clause, subject: Subject) -> bool:
    reading = read_parts(clause, subject).parts
    people = {person.name for person, parts in reading.items() if parts & {"goal", "own_goal"}}
    teams = {mention.name for mention in own_teams(clause, subject)}
    return (not people or step.goal.scorer in people) and (not teams or step.goal.team in teams)


def check_hauls(clause: Clause, subject: Subject) -> Iterator[Found]:
    """A brace, a hat-trick or four goals are said only of a player with exactly that many."""
    hauls = dict(subject.course.hauls)
    for count in (2, 3, 4):
        match = subject.lexicon.found(f"haul{count}", clause.masked)
        if match is None:
            continue
        person = governed(match, clause.of_kind(Kind.PERSON), clause)
        if person is None or hauls.get(person.name) != count or not is_over(subject.facts):
            yield Fault.EVENT, match[0]
