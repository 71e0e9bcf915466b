"""What a sentence says that each person did, and the events of the facts that it can mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.schemas.summary import Minute, NotableKind
from summarizer.story.check_figures import Figure, fixtures
from summarizer.story.facts import StoryFacts, StoryGoal
from summarizer.story.mentions import Clause, Kind, Mention, Subject

NOTABLE = {kind.value: kind for kind in NotableKind if kind is not NotableKind.OTHER}
INCIDENTS = {"sent_off": "sendings_off", "missed": "missed_penalties", "disallowed": "disallowed_goals"}


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
        for part, path in INCIDENTS.items()
        for event in getattr(facts, path)
    )
    return goals + incidents


def is_minute(minute: Minute | None, figure: Figure) -> bool:
    """Whether a figure of a sentence is the minute of an event."""
    return minute is not None and (minute.base, minute.stoppage) == (figure.base, figure.added)


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
            person = governed(found, people, clause)
            if person:
                parts[person].add(cue)
    rest = [person for person in people if not parts[person]]
    for cue in (*INCIDENTS, "referee", "coach", *NOTABLE):
        if match := subject.lexicon.found(cue, clause.masked):
            nearest = governed(match, tuple(rest), clause)
            for person in rest if cue == "coach" else [nearest] if nearest else []:
                parts[person].add(cue)
    goal = subject.lexicon.found("goal", clause.masked)
    for person in people:
        if not parts[person] and (goal or bracket(person, clause)):
            parts[person].add("goal")
    return Reading({person: frozenset(found) for person, found in parts.items()})


def governed(match: re.Match[str], people: tuple[Mention, ...], clause: Clause) -> Mention | None:
    """The person a cue belongs to: by its bracket, else the next within a few words, else the nearest before."""
    for person in people:
        span = bracket(person, clause)
        if span and span[0] <= match.start() < span[1]:
            return person
    if _inside_bracket(match.start(), clause):
        return None
    after = [p for p in people if p.start >= match.end() and len(clause.masked[match.end() : p.start].split()) <= 3]
    before = [p for p in people if p.end <= match.start()]
    return after[0] if after else before[-1] if before else None


def bracket(person: Mention, clause: Clause) -> tuple[int, int] | None:
    """The bracket right behind a name, as in "Jonathan David (29', 45+3')"."""
    opening = re.match(r"\s?\(", clause.masked[person.end :])
    if opening is None:
        return None
    closing = clause.masked.find(")", person.end)
    return person.end + opening.start(), closing + 1 if closing >= 0 else len(clause.masked)


def _inside_bracket(position: int, clause: Clause) -> bool:
    before = clause.masked[:position]
    return before.count("(") > before.count(")")


def own_teams(clause: Clause, subject: Subject) -> tuple[Mention, ...]:
    """The teams that a sentence speaks of by themselves: no fixture's, nobody's opponent."""
    paired = {mention for pair in fixtures(clause) for mention in pair}
    return tuple(
        mention
        for mention in clause.of_kind(Kind.TEAM)
        if mention not in paired and subject.lexicon.opponent.search(clause.masked[: mention.start]) is None
    )
