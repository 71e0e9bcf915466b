"""Every minute of a sentence is that of an event of the person, or the team, whom the sentence ties to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.schemas.summary import GoalKind
from summarizer.story.check_figures import Figure, Figures
from summarizer.story.check_words import Found
from summarizer.story.mentions import Clause, Mention, Subject
from summarizer.story.parts import (
    INCIDENTS,
    Event,
    bracket,
    events_of,
    is_minute,
    own_teams,
    read_parts,
)
from summarizer.story.problems import Fault

_JOINT = re.compile(r"[;,]|\b(?:and|e|ed|y|und|et|while|mentre|mientras)\b")


def check_minutes(clause: Clause, subject: Subject, figures: Figures) -> Iterator[Found]:
    """Every minute is that of an event of the person, or of the team, whom the sentence ties to it."""
    reading = read_parts(clause, subject).parts
    doers = tuple(person for person, parts in reading.items() if "assist" not in parts)
    for figure in figures.minutes:
        fitting = [event for event in events_of(subject.facts) if is_minute(event.minute, figure)]
        fitting = [event for event in fitting if event.part in _parts_told(clause, subject)]
        person = _doer(figure, doers, clause)
        if person is not None:
            nameless = [] if _in_bracket_of(person, figure, clause) else [e for e in fitting if e.person is None]
            named = [event for event in fitting if event.person == person.name and event.part in reading[person]]
            fitting = named + nameless
        elif len(teams := own_teams(clause, subject)) == 1:
            fitting = [event for event in fitting if event.team in {None, teams[0].name}]
        if not fitting:
            yield Fault.MINUTE, clause.text[figure.start : figure.end]
        else:
            yield from _check_kind(figure, fitting, clause, subject)


def _parts_told(clause: Clause, subject: Subject) -> set[str]:
    told = {cue for cue in INCIDENTS if subject.lexicon.found(cue, clause.masked)}
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
    span = bracket(person, clause)
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
