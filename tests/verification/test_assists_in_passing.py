"""Who set a goal up where the words tell his part, but not the goal in a verb that the rules know."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

HEAD = "Vallero - Montorio"


def _assist(language: str, told: str, scorer: str, name: str, listed: str) -> str | None:
    article = Article(id="sha256-0000000000000004", text=f"{HEAD}\n\n{told}\n\n{listed}\n", language=language)
    teams = {"home_team": "Vallero", "away_team": "Montorio"}
    fields = {side: Claim(value=one, quote=HEAD) for side, one in teams.items()}
    claims = {"scorer": Claim(value=scorer, quote=listed), "assist": Claim(value=name)}
    match = ProposedMatch(fields=fields, goals=(ProposedEvent(quote=told, fields=claims),))
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    return next((goal.assist.value for one in verdict.matches for goal in one.goals if goal.assist), None)


PT = "Lima respondeu com a testa a um canto de Nunes."


@pytest.mark.parametrize(
    ("language", "told", "scorer", "name"),
    [
        pytest.param("pt", PT, "Lima", "Nunes", id="pt"),
        pytest.param("it", "Ferri si fa trovare pronto sul corner di Conti.", "Ferri", "Conti", id="it"),
        pytest.param("de", "Wendler war nach einer Flanke von Kern zur Stelle.", "Wendler", "Kern", id="de"),
    ],
)
def test_the_only_other_player_who_serves_the_ball_set_the_goal_up(language, told, scorer, name):
    listed = {"pt": "Golo: {} 12'", "it": "Marcatore: 12' {}", "de": "Tor: 1:0 {} (12.)"}[language].format(scorer)
    assert _assist(language, told, scorer, name, listed) == name


@pytest.mark.parametrize(
    ("told", "name"),
    [
        pytest.param("Lima respondeu com a testa a um canto de Nunes.", "Lima", id="the-scorer"),
        pytest.param("Lima respondeu a um canto de Nunes, perante o guarda-redes Serra.", "Serra", id="the-keeper"),
        pytest.param("Lima respondeu melhor do que Nunes.", "Nunes", id="no-service"),
    ],
)
def test_nobody_else_set_it_up(told, name):
    assert _assist("pt", told, "Lima", name, "Golo: Lima 12'") is None


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Nunes and Kern combined to set up Lima, who scored from close range."),
        ("it", "Nunes e Kern sono riusciti a passare a Lima, che ha segnato da pochi passi."),
        ("es", "Nunes y Kern combinaron para Lima, que marcó a puerta vacía."),
        ("de", "Nunes und Kern kombinierten, Flanke auf Lima, der zum 1:0 traf."),
        ("fr", "Nunes et Kern ont servi Lima, qui a marqué de près."),
        ("pt", "Nunes e Kern tabelaram e serviram Lima, que marcou de perto."),
    ],
)
def test_of_two_who_set_a_goal_up_together_neither_has_the_assist(language, told):
    listed = f"Lima 12{chr(39)}"
    assert [_assist(language, told, "Lima", name, listed) for name in ("Nunes", "Kern")] == [None, None]


def test_whoever_passes_last_of_two_has_it():
    told = "Nunes found Kern and Kern crossed for Lima, who headed in."
    assert _assist("en", told, "Lima", "Kern", "Lima 12'") == "Kern"
