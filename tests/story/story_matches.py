"""Matches that the tests of the story room tell: invented ones, and those of a result file where it is at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.schemas.summary import GoalKind, MatchStatus, Minute, NotableKind, Score
from summarizer.story import StoryFacts, StoryGoal, StoryIncident, StoryNotable

RESULTS = Path(__file__).parents[2].parent / "shared" / "results" / "worldcup-2026.json"


def at(minute: str) -> Minute:
    base, _, added = minute.partition("+")
    return Minute(base=int(base), stoppage=int(added) if added else None)


def goal(scorer, team, minute=None, kind=None, assist=None):
    return StoryGoal(scorer=scorer, team=team, minute=at(minute) if minute else None, kind=kind, assist=assist)


def incident(player, team=None, minute=None):
    return StoryIncident(player=player, team=team, minute=at(minute) if minute else None)


WIN = StoryFacts(
    home_team="Inter",
    away_team="Kairat",
    home_away_known=True,
    status=MatchStatus.PLAYED,
    score=Score(home=2, away=1),
    half_time=Score(home=1, away=0),
    competition="Champions League",
    venue="San Siro",
    date="2025-11-05",
    attendance=68012,
    referee="Luis Godinho",
    home_coach="Cristian Chivu",
    goals=(
        goal("Lautaro Martinez", "Inter", "45"),
        goal("Ofri Arad", "Kairat", "55", GoalKind.HEADER),
        goal("Carlos Augusto", "Inter", "67", assist="Pio Esposito"),
    ),
    sendings_off=(incident("Damir Kasabulat", "Kairat", "90+2"),),
    notable=(StoryNotable(kind=NotableKind.RETURN, person="Marcus Thuram"),),
)
COMEBACK = StoryFacts(
    home_team="Verona",
    away_team="Atalanta",
    status=MatchStatus.PLAYED,
    score=Score(home=1, away=4),
    goals=(
        goal("Milo Serra", "Verona", "8", GoalKind.FREE_KICK),
        goal("Dario Conte", "Atalanta", "19"),
        goal("Dario Conte", "Atalanta", "45+2", GoalKind.PENALTY),
        goal("Dario Conte", "Atalanta", "71"),
        goal("Milo Serra", "Atalanta", "88", GoalKind.OWN_GOAL),
    ),
    missed_penalties=(incident("Aldo Neri", "Verona", "60"),),
    disallowed_goals=(incident("Aldo Neri", "Verona", "11"),),
)
SHOOTOUT = StoryFacts(
    home_team="Rangers",
    away_team="Le Havre",
    status=MatchStatus.PLAYED,
    score=Score(home=1, away=1),
    shootout=Score(home=4, away=5),
    extra_time=True,
    competition="Friendship Cup",
    date="2026-07-01",
    goals=(goal("Rory Blair", "Rangers", "30"), goal("Jules Petit", "Le Havre", "90+4", GoalKind.PENALTY)),
)
GOALLESS = StoryFacts(
    home_team="Juventus", away_team="Napoli", score=Score(home=0, away=0), half_time=Score(home=0, away=0)
)
NO_SCORE = StoryFacts(
    home_team="Inter", away_team="Napoli", status=MatchStatus.PLAYED, goals=(goal("Lautaro Martinez", "Inter"),)
)
UNNAMED = StoryFacts(
    home_team="Netherlands",
    away_team="USA",
    home_away_known=True,
    score=Score(home=2, away=1),
    aggregate=Score(home=4, away=3),
    goals=(
        goal(None, "USA", "8"),
        goal(None, "Netherlands", "11"),
        goal(None, "Netherlands", "81", GoalKind.PENALTY),
    ),
    sendings_off=(incident(None, "USA"),),
)
PREVIEW = StoryFacts(
    home_team="Inter",
    away_team="Kairat",
    status=MatchStatus.SCHEDULED,
    venue="San Siro",
    competition="Champions League",
    date="2025-11-05",
    kickoff="21:00",
)
POSTPONED = StoryFacts(home_team="Rangers", away_team="Celtic", status=MatchStatus.POSTPONED, date="2026-01-31")
ABANDONED = StoryFacts(
    home_team="Napoli",
    away_team="Juventus",
    status=MatchStatus.ABANDONED,
    score=Score(home=1, away=0),
    goals=(goal("Leo Fabbri", "Napoli", "10"),),
    notable=(StoryNotable(kind=NotableKind.CROWD_TROUBLE, sources=2),),
)
ONE_TEAM = StoryFacts(home_team="Juventus", score=Score(home=0, away=2))
NOTHING = StoryFacts()

INVENTED = {
    "win": WIN,
    "comeback": COMEBACK,
    "shootout": SHOOTOUT,
    "goalless": GOALLESS,
    "no-score": NO_SCORE,
    "unnamed": UNNAMED,
    "preview": PREVIEW,
    "postponed": POSTPONED,
    "abandoned": ABANDONED,
    "one-team": ONE_TEAM,
    "nothing": NOTHING,
}


def invented():
    return [pytest.param(facts, id=name) for name, facts in INVENTED.items()]


def world_cup() -> tuple[StoryFacts, ...]:
    """The matches of the result file, read here without the package's own reader."""
    if not RESULTS.is_file():
        pytest.skip(f"no result file at {RESULTS.name}")
    data = json.loads(RESULTS.read_text(encoding="utf-8"))
    return tuple(_facts(match, data["name"]) for match in data["matches"])


def _facts(match, competition):
    score = match["score"]
    goals = [
        _goal(entry, match[team])
        for key, team in (("goals1", "team1"), ("goals2", "team2"))
        for entry in match.get(key, [])
    ]
    return StoryFacts(
        home_team=match["team1"],
        away_team=match["team2"],
        status=MatchStatus.PLAYED,
        score=_score(score.get("et") or score["ft"]),
        half_time=_score(score["ht"]),
        shootout=_score(score["p"]) if "p" in score else None,
        extra_time=True if "et" in score else None,
        competition=competition,
        venue=match["ground"],
        date=match["date"],
        goals=tuple(sorted(goals, key=lambda g: (g.minute.base, g.minute.stoppage or 0))),
    )


def _goal(entry, team):
    kind = GoalKind.PENALTY if entry.get("penalty") else GoalKind.OWN_GOAL if entry.get("owngoal") else None
    return goal(entry["name"], team, entry["minute"], kind)


def _score(pair):
    return Score(home=pair[0], away=pair[1])
