"""From a message to its sentence in one language, with the phrase book of that language."""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from summarizer.schemas.summary import GoalKind, MatchStatus, Minute, Score
from summarizer.story import figures
from summarizer.story.course import Course, Side, Step, Turn, leader, team_of
from summarizer.story.facts import Language, StoryFacts, StoryGoal, StoryIncident
from summarizer.story.grammar import Term, is_foreign_country, join, person_term, team_term
from summarizer.story.phrases import Slots, phrase, sentence
from summarizer.story.plan import Message


@dataclass(frozen=True)
class Voice:
    """The facts of one match in one language; ``say`` puts a message into words."""

    facts: StoryFacts
    course: Course
    language: Language

    @cached_property
    def seed(self) -> int:
        """A number made of the facts: it picks phrasings, so the same facts always read the same."""
        return zlib.crc32(
            f"{self.facts.home_team}|{self.facts.away_team}|{self.facts.date}|{self.facts.score}".encode()
        )

    def say(self, message: Message) -> str:
        """The message as one sentence or two."""
        teller = {
            "lead": self._lead,
            "goal": self._goal,
            "goals": self._goals,
            "haul": self._haul,
            "half": self._half,
            "aggregate": self._aggregate,
            "extra_time": self._extra_time,
            "notable": self._notable,
            "box": self._box,
        }.get(message.section, self._incident)
        return sentence(teller(message))

    def text(self, section: str, key: str, slots: Slots, *, turn: int = 0) -> str:
        """A phrase filled; ``turn`` moves on among its phrasings."""
        return phrase(section, key, self.language, slots, turn=self.seed + turn)

    def part(self, section: str, key: str, **slots: Term | str) -> str:
        """A part of a sentence, which has one form only."""
        return phrase(section, key, self.language, slots)

    def team(self, side: Side) -> Term | None:
        """The team on a side, if its name is known."""
        name = team_of(side, self.facts)
        return self.term(name) if name else None

    def term(self, name: str) -> Term:
        """A team as this story treats it: bare throughout where one side has a country's name of another language."""
        if self._is_of_countries or is_foreign_country(name, self.language):
            return Term(name)
        return team_term(name, self.language)

    @cached_property
    def _is_of_countries(self) -> bool:
        teams = (self.facts.home_team, self.facts.away_team)
        return any(team and is_foreign_country(team, self.language) for team in teams)

    def teams(self) -> dict[str, Term | str]:
        """The slots ``home``, ``away``, ``winner`` and ``loser`` as far as they are known."""
        roles = {"home": Side.HOME, "away": Side.AWAY}
        if self.course.winner:
            roles |= {"winner": self.course.winner, "loser": self.course.winner.other}
        return self._even({role: term for role, side in roles.items() if (term := self.team(side))})

    def _even(self, terms: dict[str, Term]) -> dict[str, Term | str]:
        # Side by side, two teams both take an article or neither does.
        if self.language in {"it", "pt"} and any(term.kind is None for term in terms.values()):
            return {role: Term(term.text) if role in {"home", "away"} else term for role, term in terms.items()}
        return dict(terms)

    def score(self, value: Score, *, first: Side | None = None) -> str:
        """A score, the ``first`` side's goals in front (else in the order of the facts)."""
        return figures.score(value, self.language, turned=first is Side.AWAY)

    def entries(self, goals: Sequence[StoryGoal]) -> tuple[str, ...]:
        """Goals as the entries of a list: name, then kind and minute; those of one scorer share one."""
        notes: dict[tuple[str | None, int], list[str]] = {}
        for place, goal in enumerate(goals):
            key = (goal.scorer, -2 if goal.own else -1) if goal.scorer else (None, place)
            notes.setdefault(key, []).extend(self._notes(goal))
        return tuple(
            self._unnamed(goals[place]) if name is None else f"{name} ({', '.join(found)})" if found else name
            for (name, place), found in notes.items()
        )

    def _notes(self, goal: StoryGoal) -> list[str]:
        """What stands in brackets behind a scorer, such as "12' pen." or, in German, "12./Elfmeter"."""
        kind = goal.kind if goal.kind and goal.kind is not GoalKind.OPEN_PLAY else None
        minute = figures.minute(goal.minute, self.language) if goal.minute else None
        parts = [part for part in (minute, self.part("goals", kind.value) if kind else None) if part]
        return [("/" if self.language == "de" else " ").join(parts)] if parts else []

    def _unnamed(self, goal: StoryGoal) -> str:
        """A goal whose scorer is not known, by its minute."""
        minute = figures.minute(goal.minute, self.language) if goal.minute else ""
        word = {"de": " Minute", "fr": " minute"}.get(self.language, "")
        kind = goal.kind if goal.kind and goal.kind is not GoalKind.OPEN_PLAY else None
        return f"{minute}{word} ({self.part('goals', kind.value)})" if kind else f"{minute}{word}"

    def when(self, minute: Minute | None) -> str:
        """The minute as a part of a sentence, with its leading space; empty where it is not known."""
        if minute is None:
            return ""
        if minute.stoppage:
            return self.part("goal", "when_added", minute=figures.minute(minute, self.language))
        return self.part("goal", "when", nth=figures.nth(minute.base, self.language))

    def setting(self) -> str:
        """Where, when and in what competition the match is set, as far as a sentence can carry it."""
        if self.language == "de":
            return self._date() + self._competition() + self._place() + self._bracket()
        return self._competition() + self._place() + self._date() + self._bracket()

    def _setting_slots(self) -> dict[str, Term | str]:
        # German sets place and time before the verb's last part, and what stands in brackets after it.
        first = (self._date() + self._competition() + self._place()).strip()
        return {
            "setting": self.setting(),
            "setting_first": f"{first} " if first else "",
            "bracket": self._bracket(),
        }

    def _place(self) -> str:
        words = place_words(self.facts.venue, self.language) if self.facts.venue else None
        return f" {words}" if words else ""

    def _date(self) -> str:
        # The date of a match put off may be the old one or the new one.
        day = figures.day(self.facts.date, self.language) if self.facts.date and not self._put_off() else None
        return self.part("setting", "date", date=day) if day else ""

    def _competition(self) -> str:
        name = self.facts.competition
        lead = _competition_lead(name, self.language) if name else None
        if lead is None:
            return ""
        return f" {lead}{name}" if lead.endswith("’") else f" {lead} {name}"

    def _bracket(self) -> str:
        name = self.facts.competition
        if not name or _competition_lead(name, self.language):
            return ""
        return self.part("setting", "bracket", competition=name)

    def _put_off(self) -> bool:
        return self.facts.status is MatchStatus.POSTPONED

    def _lead(self, _: Message) -> str:
        key, slots = self._lead_key(self.teams())
        extra = self.part("lead", "extra") if self.facts.extra_time and self.course.settled else ""
        told = self.text("lead", key, slots | {"extra": extra} | self._setting_slots())
        if self.facts.status is MatchStatus.ABANDONED and self.facts.score:
            told += " " + sentence(self.text("lead", "stood", {"score": self.score(self.facts.score)}))
        return told

    def _lead_key(self, slots: dict[str, Term | str]) -> tuple[str, dict[str, Term | str]]:
        both = {"home", "away"} <= slots.keys()
        status = self.facts.status
        if status in {MatchStatus.SCHEDULED, MatchStatus.POSTPONED, MatchStatus.ABANDONED}:
            return (status.value if both else f"{status.value}_bare"), slots
        if not self.course.settled or self.facts.score is None:
            return ("fixture" if both else "bare"), slots
        return self._result(slots, self.facts.score, both=both)

    def _result(self, slots: dict[str, Term | str], score: Score, *, both: bool) -> tuple[str, dict[str, Term | str]]:
        winner = self.course.winner
        named = bool({"winner", "loser"} & slots.keys())
        slots = slots | {"score": self.score(score, first=winner if named else None), "each": str(score.home)}
        if winner is None:
            return self._drawn(slots, score, both=both)
        if leader(score) is None and self.facts.shootout:
            slots = slots | {"pens": self.score(self.facts.shootout, first=winner)}
            return ("shootout" if both else "score_only"), slots
        if not both:
            return ("win_alone" if "winner" in slots else "loss_alone" if named else "score_only"), slots
        if not self.facts.home_away_known:
            return "win", slots
        return ("win_home" if winner is Side.HOME else "win_away"), slots

    def _drawn(self, slots: dict[str, Term | str], score: Score, *, both: bool) -> tuple[str, dict[str, Term | str]]:
        if both:
            return ("draw" if score.home else "draw_goalless"), slots
        team = slots.get("home") or slots.get("away")
        return ("draw_alone", slots | {"team": team}) if team else ("score_only", slots)

    def _goal(self, message: Message) -> str:
        step = self.course.steps[message.index]
        goal = step.goal
        kind = goal.kind.value if goal.kind in {GoalKind.PENALTY, GoalKind.HEADER, GoalKind.FREE_KICK} else None
        slots: dict[str, Term | str] = {
            "when": self.when(goal.minute),
            "kind": self.part("goal", kind) if kind else "",
            "assist": self._assist(goal),
            "by": self.part("goal", "by", player=person_term(goal.scorer)) if goal.scorer else "",
            "run": self._run(step),
        }
        slots |= {"team": team} if (team := self.team(step.side)) else {}
        slots |= {"player": person_term(goal.scorer)} if goal.scorer else {}
        return self.text("goal", self._goal_key(step), slots, turn=message.index)

    def _goal_key(self, step: Step) -> str:
        if step.goal.own:
            return f"{Turn.OPENER if step.turn is Turn.ONLY else step.turn}_own"
        return step.turn.value if step.goal.scorer else f"{step.turn}_team"

    def _assist(self, goal: StoryGoal) -> str:
        return self.part("goal", "assist", assist=person_term(goal.assist)) if goal.assist else ""

    def _run(self, step: Step) -> str:
        # English counts from the side ahead; the others keep the order of the fixture.
        first = leader(step.score) if self.language == "en" else None
        return self.score(step.score, first=first)

    def _goals(self, message: Message) -> str:
        goals = [self.facts.goals[int(path[6:-1])] for path in message.about]
        goals.sort(key=lambda goal: (goal.minute.base, goal.minute.stoppage or 0) if goal.minute else (999, 0))
        slots: dict[str, Term | str] = {"list": join(self.entries(goals), self.language)}
        team = self.team(message.side) if message.side else None
        one = "_one" if len(goals) == 1 else ""
        if team is None:
            return self.text("goals", f"some{one}", slots)
        if not self.course.complete and all(goal.scorer and not goal.own for goal in goals):
            # "Goals for" would read as all of them.
            players = Term(str(slots["list"]), "mp" if len(goals) > 1 else None)
            return self.text("goals", "names", {"players": players, "team": team})
        return self.text("goals", f"side{one}", slots | {"team": team})

    def _haul(self, message: Message) -> str:
        if message.index > 4:
            return ""
        return self.text("haul", f"haul{message.index}", {"player": person_term(message.name or "")})

    def _half(self, message: Message) -> str:
        half = self.facts.half_time or Score(home=0, away=0)
        team = self.team(message.side) if message.side else None
        slots: dict[str, Term | str] = {"score": self.score(half, first=message.side)}
        return self.text("half", "led", slots | {"leader": team}) if team else self.text("half", "level", slots)

    def _aggregate(self, _: Message) -> str:
        score = self.facts.aggregate or Score(home=0, away=0)
        slots = self.teams() | {"left": str(score.home), "right": str(score.away), "score": self.score(score)}
        return self.text("aggregate", "both" if {"home", "away"} <= slots.keys() else "bare", slots)

    def _extra_time(self, _: Message) -> str:
        return self.part("lead", "extra_time")

    def _incident(self, message: Message) -> str:
        path = message.about[0].partition("[")[0]
        event: StoryIncident = getattr(self.facts, path)[message.index]
        slots: dict[str, Term | str] = {"when": self.when(event.minute), "of": self._of(event.team)}
        if event.player:
            return self.text(message.section, "player", slots | {"player": person_term(event.player)})
        if event.team:
            return self.text(message.section, "team", slots | {"team": self.term(event.team)})
        return self.text(message.section, "nobody", slots)

    def _of(self, team: str | None) -> str:
        return self.part("notable", "of", team=team) if team else ""

    def _notable(self, message: Message) -> str:
        item = self.facts.notable[message.index]
        if item.person and not item.kind.value.startswith(("crowd", "video")):
            return self.text("notable", item.kind.value, {"person": person_term(item.person)})
        alone = item.kind.value if item.kind.value.startswith(("crowd", "video")) else f"{item.kind}_nobody"
        return self.text("notable", alone, {})

    def _box(self, message: Message) -> str:
        facts, name = self.facts, message.name or ""
        if name == "coaches":
            return self._coaches()
        if name == "venue" and (not facts.venue or place_words(facts.venue, self.language)):
            return ""
        slots = {
            "venue": facts.venue or "",
            "referee": facts.referee or "",
            "count": figures.count(facts.attendance or 0, self.language),
            "clock": figures.clock(facts.kickoff or "", self.language),
        }
        return self.text("box", name, slots)

    def _coaches(self) -> str:
        pairs = ((self.facts.home_coach, self.facts.home_team), (self.facts.away_coach, self.facts.away_team))
        items = tuple(f"{coach} ({team})" if team else coach for coach, team in pairs if coach)
        return self.text("box", "coaches" if len(items) > 1 else "coach", {"list": join(items, self.language)})


def place_words(venue: str, language: Language) -> str | None:
    """The venue with its preposition where the table knows it, else null."""
    table = _setting()
    town = venue.partition(" (")[0]
    for kind, known in (("place", table["cities"]), ("ground", table["grounds"])):
        if venue in known or town in known:
            return f"{_italian_to(venue) if language == 'it' else table[kind][language]} {venue}"
    return None


def _competition_lead(name: str, language: Language) -> str | None:
    words: dict[str, list[str]] = _setting()["competition"][language]
    return next((lead for lead, known in words.items() if name in known), None)


def _italian_to(venue: str) -> str:
    return "ad" if venue.startswith("A") else "a"


@cache
def _setting() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("setting.toml").read_text(encoding="utf-8"))
