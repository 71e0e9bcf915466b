"""Matches of any shape for the invariants: any fact may be missing, and lists may be incomplete."""

from __future__ import annotations

from hypothesis import strategies as st

from summarizer.schemas.summary import GoalKind, MatchStatus, Minute, NotableKind, Score
from summarizer.story import StoryFacts, StoryGoal, StoryIncident, StoryNotable

TEAMS = ("Inter", "Kairat Almaty", "Napoli", "Rangers", "Real Sociedad", "Netherlands", "Le Havre", "1. FC Köln",
         "Pays-Bas", "USA", "Schalke 04", "Bosnia & Herzegovina", "Olympiacos")  # fmt: skip
HOME_PLAYERS = ("Lautaro Martinez", "Pio Esposito", "N'Golo Kanté", "Son")
AWAY_PLAYERS = ("Ofri Arad", "Virgil van Dijk", "Oh Hyeon-Gyu", "A. Ébéré")
OTHERS = ("Carla Ruiz", "Tom Ødegaard", "Ian Mark", "Ugo Ferri")

minutes = st.one_of(
    st.none(),
    st.builds(Minute, base=st.integers(1, 90)),
    st.builds(Minute, base=st.sampled_from([45, 90]), stoppage=st.integers(1, 9)),
)


def maybe(strategy):
    return st.one_of(st.none(), strategy)


@st.composite
def goals_of(draw, team, own, opponents):
    kind = draw(maybe(st.sampled_from(GoalKind)))
    scorer = draw(maybe(st.sampled_from(opponents if kind is GoalKind.OWN_GOAL else own)))
    helpers = st.sampled_from([name for name in own if name != scorer])
    assist = draw(maybe(helpers)) if kind is None else None
    return StoryGoal(
        scorer=scorer,
        team=draw(st.sampled_from([team, team, team, None])),
        minute=draw(minutes),
        kind=kind,
        assist=assist,
    )


def incidents(team, players):
    event = st.builds(
        StoryIncident, player=maybe(st.sampled_from(players)), team=st.sampled_from([team, None]), minute=minutes
    )
    return st.lists(event, max_size=1).map(tuple)


@st.composite
def matches(draw):
    home, away = draw(st.lists(st.sampled_from(TEAMS), min_size=2, max_size=2, unique=True))
    left, right = draw(st.integers(0, 4)), draw(st.integers(0, 4))
    goals = [draw(goals_of(home, HOME_PLAYERS, AWAY_PLAYERS)) for _ in range(left)]
    goals += [draw(goals_of(away, AWAY_PLAYERS, HOME_PLAYERS)) for _ in range(right)]
    level = left == right
    shootout = draw(maybe(st.sampled_from([Score(home=4, away=2), Score(home=3, away=5)]))) if level else None
    notable = st.builds(
        StoryNotable, kind=st.sampled_from(NotableKind), person=maybe(st.just(OTHERS[3])), sources=st.integers(1, 2)
    )
    return StoryFacts(
        home_team=draw(maybe(st.just(home))),
        away_team=draw(maybe(st.just(away))),
        home_away_known=draw(st.booleans()),
        status=draw(maybe(st.sampled_from(MatchStatus))),
        score=draw(maybe(st.just(Score(home=left, away=right)))),
        half_time=draw(maybe(st.just(Score(home=left // 2, away=right // 2)))),
        shootout=shootout,
        extra_time=True if shootout else draw(maybe(st.just(value=True))),
        aggregate=draw(maybe(st.just(Score(home=left + 1, away=right + 2)))),
        competition=draw(maybe(st.sampled_from(["Champions League", "World Cup 2026", "2. Bundesliga"]))),
        venue=draw(maybe(st.sampled_from(["San Siro", "Boston (Foxborough)", "Allianz Arena"]))),
        date=draw(maybe(st.just("2025-11-08"))),
        kickoff=draw(maybe(st.just("20:45"))),
        attendance=draw(maybe(st.sampled_from([950, 7812, 104321]))),
        referee=draw(maybe(st.just(OTHERS[0]))),
        home_coach=draw(maybe(st.just(OTHERS[1]))),
        away_coach=draw(maybe(st.just(OTHERS[2]))),
        goals=tuple(draw(st.permutations(goals))),
        sendings_off=draw(incidents(home, HOME_PLAYERS)),
        missed_penalties=draw(incidents(away, AWAY_PLAYERS)),
        disallowed_goals=draw(incidents(home, HOME_PLAYERS)),
        notable=tuple(draw(st.lists(notable, max_size=2))),
    )
