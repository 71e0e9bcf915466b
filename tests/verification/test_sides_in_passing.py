"""Whose goal it was where the words tell it in passing: hosts and guests, and where the others in it play."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

HOME, AWAY = "Vallero", "Montorio"


def _teams_published(language: str, passage: str, scorer: str, team: str) -> list[str]:
    headline = f"{HOME} gegen {AWAY}"
    article = Article(id="sha256-0000000000000001", text=f"{headline}\n\n{passage}\n", language=language)
    fields = {side: Claim(value=name, quote=headline) for side, name in (("home_team", HOME), ("away_team", AWAY))}
    goal = ProposedEvent(quote=passage, fields={"scorer": Claim(value=scorer), "team": Claim(value=team)})
    match = ProposedMatch(fields=fields, goals=(goal,))
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    return [goal.team.value for goal in verdict.matches[0].goals if goal.team]


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "team"),
    [
        pytest.param("en", "The visitors took the lead on 20 minutes through Bowden.", "Bowden", AWAY, id="en"),
        pytest.param("en", "Bowden put the hosts ahead after 20 minutes.", "Bowden", HOME, id="en-object"),
        pytest.param("it", "Pareggiano gli ospiti al 30' con un tiro di Ferri.", "Ferri", AWAY, id="it"),
        pytest.param("it", "Ferri porta in vantaggio i padroni di casa.", "Ferri", HOME, id="it-object"),
        pytest.param(
            "es",
            "Los locales se pusieron en ventaja a los 18 minutos con un remate de Ferreira.",
            "Ferreira",
            HOME,
            id="es",
        ),
        pytest.param("es", "Ferreira puso por delante a los visitantes.", "Ferreira", AWAY, id="es-object"),
        pytest.param("de", "Die Gastgeber erhöhten in der 60. Minute durch Wendler auf 2:0.", "Wendler", HOME, id="de"),
        pytest.param("fr", "Les visiteurs ouvrent le score par Fernier.", "Fernier", AWAY, id="fr"),
        pytest.param("fr", "Fernier donne l'avantage aux locaux.", "Fernier", HOME, id="fr-object"),
        pytest.param("pt", "Os visitantes abriram o placar com Ferraz.", "Ferraz", AWAY, id="pt"),
        pytest.param("en", "Bowden fired past Montorio goalkeeper Pickard.", "Bowden", HOME, id="keeper-beaten-en"),
        pytest.param(
            "de",
            "Wendler ließ Montorio-Torwart Kessler keine Chance und traf zum Ausgleich.",
            "Wendler",
            HOME,
            id="keeper-beaten-de",
        ),
    ],
)
def test_hosts_guests_and_the_goalkeeper_beaten_tell_whose_goal_it_was(language, passage, scorer, team):
    other = AWAY if team == HOME else HOME
    assert _teams_published(language, passage, scorer, team) == [team]
    assert _teams_published(language, passage, scorer, other) == []


@pytest.mark.parametrize(
    ("language", "passage", "scorer"),
    [
        pytest.param("en", "After the hosts had gone ahead, Bowden equalised.", "Bowden", id="en-earlier"),
        pytest.param("en", "Bowden stunned the home side with a late goal.", "Bowden", id="en-done-to"),
        pytest.param("it", "Ferri trafigge gli ospiti con un gran destro e segna.", "Ferri", id="it-done-to"),
        pytest.param("es", "Ferreira marcó ante los locales.", "Ferreira", id="es-against"),
        pytest.param("de", "Wendler traf gegen die Gäste zum 1:0.", "Wendler", id="de-against"),
        pytest.param("fr", "Fernier marque contre les visiteurs.", "Fernier", id="fr-against"),
        pytest.param("pt", "Ferraz marcou contra os donos da casa.", "Ferraz", id="pt-against"),
    ],
)
def test_words_for_a_side_that_does_not_score_tell_nothing_of_whose_goal_it_was(language, passage, scorer):
    assert _teams_published(language, passage, scorer, HOME) == []
    assert _teams_published(language, passage, scorer, AWAY) == []


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "team"),
    [
        pytest.param("en", "Montorio beat Vallero. Bowden struck the winner late on.", "Bowden", AWAY, id="en"),
        pytest.param("it", "Il Vallero batte il Montorio. Il gol della vittoria è di Ferri.", "Ferri", HOME, id="it"),
        pytest.param(
            "de", "Montorio gewann gegen Vallero. Wendler erzielte den Siegtreffer.", "Wendler", AWAY, id="de"
        ),
        pytest.param("pt", "O Vallero venceu o Montorio. Nunes marcou o golo da vitória.", "Nunes", HOME, id="pt"),
    ],
)
def test_the_winning_goal_is_that_of_the_side_that_won(language, passage, scorer, team):
    other = HOME if team == AWAY else AWAY
    assert _teams_published(language, passage, scorer, team) == [team]
    assert _teams_published(language, passage, scorer, other) == []


@pytest.mark.parametrize(
    ("language", "passage", "scorer"),
    [
        pytest.param("en", "Montorio beat Vallero. Cup winner Bowden scored late on.", "Bowden", id="person"),
        pytest.param("en", "Montorio and Vallero met. Bowden struck the winner late on.", "Bowden", id="nobody-won"),
        pytest.param(
            "de", "Montorio gewann gegen Vallero. Wendler erzielte das nächste Tor.", "Wendler", id="no-winner"
        ),
    ],
)
def test_a_goal_that_is_not_called_the_winning_one_has_no_side_by_it(language, passage, scorer):
    assert [_teams_published(language, passage, scorer, team) for team in (HOME, AWAY)] == [[], []]


NAMES = "Alba, Bosco, Corda, Danesi, Emili, Fanti, Gori, Luzi"


@pytest.mark.parametrize(
    ("label", "given"),
    [
        pytest.param("Suplentes: ", True, id="pt"),
        pytest.param("A disposizione: ", True, id="it"),
        pytest.param("Auf der Bank: ", True, id="de"),
        pytest.param("", False, id="no-label"),
        pytest.param("Marcadores (1, 2, 3): ", False, id="figures"),
    ],
)
def test_the_list_below_a_line_up_is_its_bench(label, *, given):
    eleven = "Aldi, Bassi, Conti, Doria, Errico, Fabbri, Greco, Leoni, Marini, Neri, Orsi"
    text = f"{AWAY}: {eleven}\n{label}{NAMES}\n\nGori marcou o golo aos 30 minutos."
    assert _teams_published("pt", text, "Gori", AWAY) == [AWAY] * given
    assert given is not bool(_teams_published("pt", text, "Gori", HOME))
