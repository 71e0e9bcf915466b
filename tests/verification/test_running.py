"""The score that an article counts goal by goal tells whose goal each was, and that it was one."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify
from summarizer.verification.running import counted
from summarizer.verification.survey import survey_of

HOME, AWAY = "Vallero", "Montorio"


def _article(language: str, text: str) -> Article:
    return Article(id="sha256-0000000000000003", text=f"{HOME} - {AWAY}\n\n{text}\n", language=language)


def _verdict(language: str, text: str, *goals: ProposedEvent):
    headline = f"{HOME} - {AWAY}"
    fields = {side: Claim(value=name, quote=headline) for side, name in (("home_team", HOME), ("away_team", AWAY))}
    match = ProposedMatch(fields=fields, goals=goals)
    return verify(_article(language, text), Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))


def _goal(quote: str, scorer: str, team: str, minute: int | None = None) -> ProposedEvent:
    fields = {"scorer": Claim(value=scorer), "team": Claim(value=team)}
    when = {"minute": Claim(value={"base": minute, "stoppage": None})} if minute else {}
    return ProposedEvent(quote=quote, fields=fields | when)


def _published(verdict) -> list[tuple[str | None, str | None]]:
    return [
        (one.scorer and one.scorer.value, one.team and one.team.value)
        for match in verdict.matches
        for one in match.goals
    ]


@pytest.mark.parametrize(
    ("language", "scores"),
    [
        pytest.param("de", "Kern traf zum 0:1. Wald traf zum 1:1, Ried zum 2:1.", id="de"),
        pytest.param("it", "Ferri firma lo 0-1, Conti il gol dell'1-1 e Galli quello del 2-1.", id="it"),
        pytest.param("fr", "Morel marquait (0-1, 12e), puis Petit (1-1, 40e) et Leroy (2-1, 77e).", id="fr"),
        pytest.param("pt", "Nunes fez o 0-1, Serra fez o 1-1 e Lima fez o 2-1.", id="pt"),
    ],
)
def test_scores_that_each_follow_the_one_before_are_a_count(language, scores):
    found = counted(survey_of(_article(language, scores), (HOME, AWAY)))
    assert [(one.left, one.right, one.moved_left) for one in found] == [(0, 1, False), (1, 1, True), (2, 1, True)]


def test_a_result_of_another_day_is_no_part_of_the_count():
    text = "Kern traf zum 1:0. Wald traf zum 2:0. Beim 4:1 im Herbst sah es anders aus. Ried traf zum 2:1."
    found = counted(survey_of(_article("de", text), (HOME, AWAY)))
    assert [(one.left, one.right) for one in found] == [(1, 0), (2, 0), (2, 1)]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        pytest.param(
            "de", "Kern brachte Montorio in der 12. Minute mit 0:1 in Führung.", "Wald traf zum 1:1.", id="de"
        ),
        pytest.param("it", "Ferri porta avanti il Montorio: 0-1.", "Conti segna il gol dell'1-1.", id="it"),
        pytest.param("es", "Vidal marcó el 0-1 para los visitantes.", "Ferreira marcó el 1-1.", id="es"),
        pytest.param("pt", "Nunes colocou o Montorio em vantagem: 0-1.", "Serra fez o 1-1.", id="pt"),
    ],
)
def test_one_goal_of_the_count_tells_the_side_of_the_next(language, first, second):
    opener, leveller = first.split()[0], second.split()[0]
    text = f"{first} {second}"
    right = _verdict(language, text, _goal(first, opener, AWAY), _goal(second, leveller, HOME))
    wrong = _verdict(language, text, _goal(first, opener, AWAY), _goal(second, leveller, AWAY))
    assert _published(right) == [(opener, AWAY), (leveller, HOME)]
    assert (leveller, AWAY) not in _published(wrong)


def test_the_side_that_follows_from_the_count_is_derived_and_says_how():
    first, second = "Kern brachte Montorio mit 0:1 in Führung.", "Wald traf zum 1:1."
    verdict = _verdict("de", f"{first} {second}", _goal(first, "Kern", AWAY), _goal(second, "Wald", HOME))
    (team,) = [one.team for one in verdict.matches[0].goals if one.scorer.value == "Wald"]
    assert team.standing == "derived"
    assert "1-1" in team.working


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        pytest.param(
            "pt",
            "Nunes colocou o Montorio em vantagem: 1 a 0.",
            "Depois do 1 a 1 no intervalo, Serra fez 2 a 1.",
            id="leader-first",
        ),
        pytest.param("de", "Kern brachte Montorio mit 0:1 in Führung.", "Nach dem 1:1 traf Wald.", id="after-it"),
        pytest.param("de", "Kern brachte Montorio mit 0:1 in Führung.", "Wald traf zum 2:3.", id="both-moved"),
        pytest.param("it", "Ferri porta avanti il Montorio: 0-1.", "Sull'1-1 segna Conti.", id="at-it"),
    ],
)
def test_a_score_that_may_be_another_goals_tells_no_side(language, first, second):
    opener = first.split()[0]
    scorer = next(name for name in ("Serra", "Wald", "Conti") if name in second)
    for team in (HOME, AWAY):
        verdict = _verdict(language, f"{first} {second}", _goal(first, opener, AWAY), _goal(second, scorer, team))
        assert (scorer, team) not in _published(verdict)


TOLD = "Morel ouvrait la marque (0-1, 3e). Petit offrait le suivant à Leroy (0-2, 28e)."


def test_a_score_in_the_count_tells_a_goal_whose_scorer_stays_open():
    quote = "Petit offrait le suivant à Leroy (0-2, 28e)."
    (goal,) = _verdict("fr", TOLD, _goal(quote, "Leroy", AWAY, 28)).matches[0].goals
    assert (goal.scorer, goal.minute.value.base) == (None, 28)


@pytest.mark.parametrize(
    ("language", "before", "quote"),
    [
        pytest.param(
            "fr",
            "Morel ouvrait la marque (0-1, 3e).",
            "Leroy pensait faire 0-2 (28e) mais le but était refusé.",
            id="void",
        ),
        pytest.param("de", "Kern traf zum 0:1.", "Beim Stand von 0:1 lenkte Wald den Ball (28.).", id="state"),
        pytest.param("de", "Kern traf zum 0:1.", "Wald verpasste in der 28. Minute das 0:2.", id="missed"),
        pytest.param("it", "Ferri firma lo 0-1.", "Al 28' Conti ha la palla dello 0-2.", id="chance"),
        pytest.param("fr", "Morel marquait (0-1, 12e).", "Leroy évitait le 0-2 (28e).", id="prevented"),
        pytest.param("en", "Dale made it 0-1.", "After 0-1 it was Hill who shone (28).", id="after"),
    ],
)
def test_a_score_that_no_goal_made_tells_none(language, before, quote):
    scorer = next(name for name in ("Leroy", "Wald", "Conti", "Hill") if name in quote)
    verdict = _verdict(language, f"{before} {quote}", _goal(quote, scorer, AWAY, 28))
    assert not any(match.goals for match in verdict.matches)


@pytest.mark.parametrize(
    ("kind", "scorer", "stands"),
    [
        pytest.param("header", "Morel", True, id="his-header"),
        pytest.param("open_play", "Leroy", True, id="his-shot"),
        pytest.param("header", "Leroy", False, id="the-header-before"),
        pytest.param("open_play", "Morel", False, id="a-header-is-not-open"),
        pytest.param("penalty", "Leroy", False, id="the-penalty-after"),
    ],
)
def test_the_kind_of_a_goal_stands_before_the_score_it_made(kind, scorer, *, stands):
    told = (
        "Morel égalisait de la tête (1-1, 60e), mais Leroy marquait du droit (1-2, 68e) et Petit, "
        "sur penalty, aggravait la marque (1-3, 80e)."
    )
    quotes = {"Morel": "Morel égalisait de la tête (1-1, 60e)", "Leroy": "Leroy marquait du droit (1-2, 68e)"}
    goal = _goal(quotes[scorer], scorer, AWAY)
    goal = goal.model_copy(update={"fields": goal.fields | {"kind": Claim(value=kind)}})
    verdict = _verdict("fr", f"Dubois ouvrait le score (0-1, 3e). {told}", goal)
    assert [one.kind.value.value for match in verdict.matches for one in match.goals if one.kind] == [kind] * stands


@pytest.mark.parametrize(
    ("language", "quote", "minutes"),
    [
        pytest.param("de", "Eine Wende gelang: Wald (55.) und Ried (58.) sorgten für das 3:2.", [55, 58], id="de"),
        pytest.param("pt", "Serra aos 55' e Lima aos 58' davam a volta para 3-2.", [55, 58], id="pt"),
        pytest.param("fr", "Petit (55e) et Leroy (58e) renversaient tout (3-2).", [55, 58], id="fr"),
        pytest.param("de", "Wald und Ried drehten (58.) das Spiel (3:2).", [], id="one-minute"),
        pytest.param("de", "Beim 3:2 lagen Wald (55.) und Ried (58.) am Boden.", [], id="state"),
        pytest.param("fr", "Petit (55e) et Leroy (58e) entraient à 0-2, Kern marquait (3-2).", [], id="changes"),
    ],
)
def test_as_many_players_with_their_minutes_as_goals_are_a_goal_each(language, quote, minutes):
    names = [name for name in ("Wald", "Ried", "Serra", "Lima", "Petit", "Leroy") if name in quote]
    goals = [_goal(quote, name, HOME, minute) for name, minute in zip(names, (55, 58), strict=True)]
    verdict = _verdict(language, f"{HOME} - {AWAY} 3-2\n\n0-1, 0-2 und 1-2.\n\n{quote}", *goals)
    assert [one.minute.value.base for match in verdict.matches for one in match.goals if one.minute] == minutes
