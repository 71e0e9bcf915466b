"""What the model writer is given: the verified facts as plain JSON, point by point, and nothing else."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from summarizer.story.course import Course, course_of, team_of
from summarizer.story.facts import StoryFacts
from summarizer.story.template import Told


def points_of(facts: StoryFacts, told: tuple[Told, ...]) -> list[dict[str, JsonValue]]:
    """For each sentence of the template, its number and the facts that it tells."""
    course = course_of(facts)
    plain = facts.model_dump(mode="json", exclude_none=True)
    return [
        {"point": number, **_facts_of(item, plain), **_derived(item, facts, course)}
        for number, item in enumerate(told, start=1)
    ]


def _facts_of(told: Told, plain: dict[str, Any]) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    for path in told.about:
        name, _, index = path.rstrip("]").partition("[")
        if index:
            items = found.setdefault(name, [])
            if isinstance(items, list):
                items.append(_event(plain[name][int(index)]))
        else:
            found[name] = plain[name]
    return found


def _event(event: dict[str, Any]) -> dict[str, JsonValue]:
    minute = event.get("minute")
    short = (
        f"{minute['base']}+{minute['stoppage']}"
        if minute and minute.get("stoppage")
        else minute and str(minute["base"])
    )
    return {key: short if key == "minute" else value for key, value in event.items() if key != "sources"}


def _derived(told: Told, facts: StoryFacts, course: Course) -> dict[str, JsonValue]:
    """What a point needs beyond its facts: who won, what a goal did, how many goals a player scored."""
    derived: dict[str, JsonValue] = {}
    if "score" in told.about and course.settled:
        derived["winner"] = team_of(course.winner, facts) if course.winner else "draw"
    step = next((step for step in course.steps if told.about == (f"goals[{step.index}]",)), None)
    if step:
        derived |= {"this_goal": step.turn.value, "score_after": str(step.score)}
    scorers = {facts.goals[int(path[6:-1])].scorer for path in told.about if path.startswith("goals[")}
    hauls = {name: count for name, count in course.hauls if scorers == {name}}
    if len(told.about) > 1 and hauls:
        derived["goals_of_the_player"] = next(iter(hauls.values()))
    return derived
