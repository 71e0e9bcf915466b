"""Whose goal it was by what the words say each side does: it gains, concedes, errs, or is named beside the scorer."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

HOME, AWAY = "Vallero", "Montorio"
SCORERS = {"en": "Bowden", "it": "Ferri", "es": "Ferreira", "de": "Wendler", "fr": "Fernier", "pt": "Ferraz"}


def _teams_published(language: str, passage: str, team: str) -> list[str]:
    headline = f"{HOME} gegen {AWAY}"
    article = Article(id="sha256-0000000000000001", text=f"{headline}\n\n{passage}\n", language=language)
    fields = {side: Claim(value=name, quote=headline) for side, name in (("home_team", HOME), ("away_team", AWAY))}
    goal = ProposedEvent(quote=passage, fields={"scorer": Claim(value=SCORERS[language]), "team": Claim(value=team)})
    match = ProposedMatch(fields=fields, goals=(goal,))
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    return [goal.team.value for goal in verdict.matches[0].goals if goal.team]


@pytest.mark.parametrize(
    ("language", "passage", "team"),
    [
        pytest.param("en", "Montorio replied through Bowden, who headed in at the far post.", AWAY, id="en-replied"),
        pytest.param("en", "Montorio won a corner and Bowden rose highest to head home.", AWAY, id="en-set-piece"),
        pytest.param("en", "Bowden restored Vallero's two-goal lead with a curling shot.", HOME, id="en-restored"),
        pytest.param("en", "Vallero fell behind when Bowden volleyed in.", AWAY, id="en-fell-behind"),
        pytest.param("it", "Il Montorio accorcia le distanze con Ferri, che insacca di testa.", AWAY, id="it-gains"),
        pytest.param("it", "Ferri firma il raddoppio del Vallero.", HOME, id="it-goal-of"),
        pytest.param("it", "Il Vallero subisce il gol di Ferri.", AWAY, id="it-concedes"),
        pytest.param("it", "Il vantaggio ospite arriva al 10' con Ferri, che segna di testa.", AWAY, id="it-adjective"),
        pytest.param("es", "El delantero local Ferreira marcó de cabeza.", HOME, id="es-player-of"),
        pytest.param("es", "El gol visitante llegó a los 30 minutos, obra de Ferreira.", AWAY, id="es-adjective"),
        pytest.param("es", "Un error de la zaga local lo aprovechó Ferreira para marcar.", AWAY, id="es-error"),
        pytest.param("de", "Vallero ging in der 12. Minute durch Wendler in Führung.", HOME, id="de-apart"),
        pytest.param("de", "Den Gästen gelang durch Wendler der Anschlusstreffer.", AWAY, id="de-dative"),
        pytest.param("de", "Wendler traf zur Gästeführung.", AWAY, id="de-compound"),
        pytest.param("de", "Vallero kassierte durch Wendler das 0:1.", AWAY, id="de-concedes"),
        pytest.param("fr", "L'attaquant visiteur Fernier trompe le gardien et marque.", AWAY, id="fr-player-of"),
        pytest.param("fr", "Vallero encaisse un but de Fernier.", AWAY, id="fr-concedes"),
        pytest.param("pt", "O golo do Vallero foi marcado por Ferraz.", HOME, id="pt-goal-of"),
        pytest.param("pt", "O Vallero adiantou-se no marcador por Ferraz, que marcou de cabeça.", HOME, id="pt-gains"),
    ],
)
def test_what_a_side_gains_or_concedes_tells_whose_goal_it_was(language, passage, team):
    other = AWAY if team == HOME else HOME
    assert _teams_published(language, passage, team) == [team]
    assert _teams_published(language, passage, other) == []


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        pytest.param("en", "After Vallero had taken the lead, Bowden scored.", id="en-earlier"),
        pytest.param("en", "Vallero failed to double the lead and Bowden scored.", id="en-failed"),
        pytest.param("en", "Bowden cancelled out with a header, Vallero's opener forgotten.", id="en-forgotten"),
        pytest.param("it", "Dopo il vantaggio del Vallero, Ferri segna di testa.", id="it-after"),
        pytest.param("it", "Il Vallero sfiora il raddoppio, poi Ferri segna di testa.", id="it-nearly"),
        pytest.param("es", "Tras el gol del Vallero, Ferreira marcó de cabeza.", id="es-after"),
        pytest.param("de", "Nach der Führung von Vallero traf Wendler.", id="de-after"),
        pytest.param("fr", "Après le but de Vallero, Fernier marque.", id="fr-after"),
        pytest.param("pt", "Após o golo do Vallero, Ferraz marcou de cabeça.", id="pt-after"),
    ],
)
def test_a_side_that_scored_before_or_only_nearly_gets_no_goal(language, passage):
    assert _teams_published(language, passage, HOME) == []
