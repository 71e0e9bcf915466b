"""Who did what: every person, minute and event word of a sentence fits an event of the facts, and its side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.schemas.summary import GoalKind, Minute, NotableKind
from summarizer.story.check_figures import Figure, Figures, fixtures
from summarizer.story.check_words import Found
from summarizer.story.course import Step, Turn, is_over, side_of
from summarizer.story.facts import StoryFacts, StoryGoal
from summarizer.story.mentions import Clause, Kind, Mention, Subject
from summarizer.story.problems import Fault

_NOTABLE = {kind.value: kind for kind in NotableKind if kind is not NotableKind.OTHER}
_INCIDENTS = {"sent_off": "sendings_off", "missed": "missed_penalties", "disallowed": "disallowed_goals"}
_TURNS: dict[str, frozenset[Turn]] = {
    "only_goal": frozenset({Turn.ONLY}),
    "opener": frozenset({Turn.ONLY, Turn.OPENER}),
    "equaliser": frozenset({Turn.EQUALISER}),
    "winner_goal": frozenset({Turn.WINNER}),
}
_AHEAD = frozenset({Turn.ONLY, Turn.OPENER, Turn.LEAD, Turn.WINNER})
_JOINT = re.compile(r"[;,]|\b(?:and|e|ed|y|und|et|while|mentre|mientras)\b")


@dataclass(frozen=True, slots=True)
class Event:
    """Something a person did: ``part`` is goal, own_goal, sent_off, missed or disallowed."""

    part: str
    person: str | None
    team: str | None
    minute: Minute | None
    goal: StoryGoal | None = None


def events_of(facts: StoryFacts) -> tuple[Event, ...]:
    """Every timed event of the facts."""
    goals = tuple(Event("own_goal" if g.own else "goal", g.scorer, g.team, g.minute, g) for g in facts.goals)
    incidents = tuple(
        Event(part, event.player, event.team, event.minute)
        for part, path in _INCIDENTS.items()
        for event in getattr(facts, path)
    )
    return goals + incidents


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
        **{cue: bool(getattr(facts, path)) for cue, path in _INCIDENTS.items()},
        **{cue: any(item.kind is kind for item in facts.notable) for cue, kind in _NOTABLE.items()},
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


@dataclass(frozen=True, slots=True)
class Reading:
    """Each person of a sentence with the parts that the sentence gives: the words near, or the sentence as a whole."""

    parts: dict[Mention, frozenset[str]]


def read_parts(clause: Clause, subject: Subject) -> Reading:
    """What the sentence says that each person did."""
    people = clause.of_kind(Kind.PERSON)
    parts: dict[Mention, set[str]] = {person: set() for person in people}
    for cue in ("assist", "own_goal"):
        for found in subject.lexicon.cues[cue].finditer(clause.masked):
            governed = _governed(found, people, clause)
            if governed:
                parts[governed].add(cue)
    rest = [person for person in people if not parts[person]]
    for cue in (*_INCIDENTS, "referee", "coach", *_NOTABLE):
        if match := subject.lexicon.found(cue, clause.masked):
            nearest = _governed(match, tuple(rest), clause)
            for person in rest if cue == "coach" else [nearest] if nearest else []:
                parts[person].add(cue)
    goal = subject.lexicon.found("goal", clause.masked)
    for person in people:
        if not parts[person] and (goal or _bracket(person, clause)):
            parts[person].add("goal")
    return Reading({person: frozenset(found) for person, found in parts.items()})


def _governed(match: re.Match[str], people: tuple[Mention, ...], clause: Clause) -> Mention | None:
    """The person a cue belongs to: by its bracket, else the next within a few words, else the nearest before."""
    for person in people:
        span = _bracket(person, clause)
        if span and span[0] <= match.start() < span[1]:
            return person
    if _inside_bracket(match.start(), clause):
        return None
    after = [p for p in people if p.start >= match.end() and len(clause.masked[match.end() : p.start].split()) <= 3]
    before = [p for p in people if p.end <= match.start()]
    return after[0] if after else before[-1] if before else None


def _bracket(person: Mention, clause: Clause) -> tuple[int, int] | None:
    """The bracket right behind a name, as in "Jonathan David (29', 45+3')"."""
    opening = re.match(r"\s?\(", clause.masked[person.end :])
    if opening is None:
        return None
    closing = clause.masked.find(")", person.end)
    return person.end + opening.start(), closing + 1 if closing >= 0 else len(clause.masked)


def _inside_bracket(position: int, clause: Clause) -> bool:
    before = clause.masked[:position]
    return before.count("(") > before.count(")")


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


def check_minutes(clause: Clause, subject: Subject, figures: Figures) -> Iterator[Found]:
    """Every minute is that of an event of the person, or of the team, whom the sentence ties to it."""
    reading = read_parts(clause, subject).parts
    doers = tuple(person for person, parts in reading.items() if "assist" not in parts)
    for figure in figures.minutes:
        fitting = [event for event in events_of(subject.facts) if _is_minute(event.minute, figure)]
        fitting = [event for event in fitting if event.part in _parts_told(clause, subject)]
        person = _doer(figure, doers, clause)
        if person is not None:
            nameless = [] if _in_bracket_of(person, figure, clause) else [e for e in fitting if e.person is None]
            named = [event for event in fitting if event.person == person.name and event.part in reading[person]]
            fitting = named + nameless
        elif len(teams := _own_teams(clause, subject)) == 1:
            fitting = [event for event in fitting if event.team in {None, teams[0].name}]
        if not fitting:
            yield Fault.MINUTE, clause.text[figure.start : figure.end]
        else:
            yield from _check_kind(figure, fitting, clause, subject)


def _is_minute(minute: Minute | None, figure: Figure) -> bool:
    return minute is not None and (minute.base, minute.stoppage) == (figure.base, figure.added)


def _parts_told(clause: Clause, subject: Subject) -> set[str]:
    told = {cue for cue in _INCIDENTS if subject.lexicon.found(cue, clause.masked)}
    return told or {"goal", "own_goal"}


def _doer(figure: Figure, people: tuple[Mention, ...], clause: Clause) -> Mention | None:
    """The person a minute belongs to: before its bracket, in its part of the sentence, else the nearest."""
    for person in people:
        if _in_bracket_of(person, figure, clause):
            return person
    start, end = _part_of_sentence(figure, clause)
    near = [p for p in people if start <= p.start < end]
    before = [p for p in near if p.end <= figure.start] or [p for p in near if p.start >= figure.end][:1]
    if before:
        return before[-1]
    return next((p for p in reversed(people) if p.end <= figure.start), people[0] if people else None)


def _in_bracket_of(person: Mention, figure: Figure, clause: Clause) -> bool:
    span = _bracket(person, clause)
    return span is not None and span[0] <= figure.start < span[1]


def _part_of_sentence(figure: Figure, clause: Clause) -> tuple[int, int]:
    joints = [match.start() for match in _JOINT.finditer(clause.masked)]
    start = max((joint for joint in joints if joint < figure.start), default=0)
    return start, min((joint for joint in joints if joint >= figure.end), default=len(clause.masked))


def _check_kind(figure: Figure, events: list[Event], clause: Clause, subject: Subject) -> Iterator[Found]:
    """A goal called a penalty, a header or a free kick at its minute is one."""
    if _parts_told(clause, subject) != {"goal", "own_goal"}:
        return
    start, end = _reach(figure, clause)
    for cue, kind in (("penalty", GoalKind.PENALTY), ("header", GoalKind.HEADER), ("free_kick", GoalKind.FREE_KICK)):
        match = subject.lexicon.found(cue, clause.masked[start:end])
        if match and not any(event.goal and event.goal.kind is kind for event in events):
            yield Fault.EVENT, match[0]


def _reach(figure: Figure, clause: Clause) -> tuple[int, int]:
    """The bracket, or else the part of the sentence up to its joints, in which a kind belongs to a minute."""
    opening = clause.masked.rfind("(", 0, figure.start)
    if opening <= clause.masked.rfind(")", 0, figure.start):
        return _part_of_sentence(figure, clause)
    start = max(opening, clause.masked.rfind(",", 0, figure.start))
    ends = (clause.masked.find(sign, figure.end) for sign in ",)")
    return start, min((end for end in ends if end >= 0), default=len(clause.masked))


def _own_teams(clause: Clause, subject: Subject) -> tuple[Mention, ...]:
    paired = {mention for pair in fixtures(clause) for mention in pair}
    return tuple(
        mention
        for mention in clause.of_kind(Kind.TEAM)
        if mention not in paired and subject.lexicon.opponent.search(clause.masked[: mention.start]) is None
    )


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
    teams = _own_teams(clause, subject)
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
            fitting = [step for step in fitting if _is_minute(step.goal.minute, figures.minutes[0])]
        if not any(_step_fits(step, clause, subject) for step in fitting):
            yield Fault.EVENT, match[0]


def _step_fits(step: Step, clause: Clause, subject: Subject) -> bool:
    reading = read_parts(clause, subject).parts
    people = {person.name for person, parts in reading.items() if parts & {"goal", "own_goal"}}
    teams = {mention.name for mention in _own_teams(clause, subject)}
    return (not people or step.goal.scorer in people) and (not teams or step.goal.team in teams)


def check_hauls(clause: Clause, subject: Subject) -> Iterator[Found]:
    """A brace, a hat-trick or four goals are said only of a player with exactly that many."""
    hauls = dict(subject.course.hauls)
    for count in (2, 3, 4):
        match = subject.lexicon.found(f"haul{count}", clause.masked)
        if match is None:
            continue
        person = _governed(match, clause.of_kind(Kind.PERSON), clause)
        if person is None or hauls.get(person.name) != count or not is_over(subject.facts):
            yield Fault.EVENT, match[0]
