"""How reports paraphrase a goal in six languages: the scorer passes, whoever else is named does not."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

HEADLINE = "Thornbury 5-4 Eastmoor"


def _scorer(language: str, passage: str, name: str, kind: str = "open_play") -> str | None:
    article = Article(id="sha256-0000000000000001", text=f"{HEADLINE}\n\n{passage}\n", language=language)
    teams = {"home_team": "Thornbury", "away_team": "Eastmoor"}
    fields = {side: Claim(value=team, quote=HEADLINE) for side, team in teams.items()}
    goal = ProposedEvent(quote=passage.rstrip("."), fields={"scorer": Claim(value=name), "kind": Claim(value=kind)})
    match = ProposedMatch(fields=fields, goals=(goal,))
    goals = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))).matches[0].goals
    return next((one.scorer.value for one in goals if one.scorer), None)


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "other"),
    [
        pytest.param(
            "en",
            "After Dyer had rattled the bar, Fletcher was quickest to the rebound.",
            "Fletcher",
            "Dyer",
            id="en-rebound",
        ),
        pytest.param("en", "Dyer crossed and Fletcher applied the finish.", "Fletcher", "Dyer", id="en-finish"),
        pytest.param(
            "en",
            "A long ball caught out Osborne and Fletcher raced clear to lob Kay.",
            "Fletcher",
            "Osborne",
            id="en-lob",
        ),
        pytest.param(
            "it",
            "A chiuderla è Moretti in contropiede, servito da Bruni.",
            "Moretti",
            "Bruni",
            id="it-infinitive-first",
        ),
        pytest.param(
            "it",
            "Botta di Bruni, Pace non trattiene e per Moretti è un gioco da ragazzi segnare.",
            "Moretti",
            "Bruni",
            id="it-child-s-play",
        ),
        pytest.param(
            "es", "Dejó atrás el balón Ortega para que Salas fusilara a Pinto.", "Salas", "Pinto", id="es-para-que"
        ),
        pytest.param("es", "Salas se fue de Molina, recortó a Pinto y marcó.", "Salas", "Molina", id="es-left-behind"),
        pytest.param(
            "de", "Mit einem Heber überwand Meiland den herausstürzenden Brandt.", "Meiland", "Brandt", id="de-inverted"
        ),
        pytest.param(
            "de",
            "Skeide steckte durch auf Meiland, der vor Brandt die Nerven behielt.",
            "Meiland",
            "Brandt",
            id="de-nerves",
        ),
        pytest.param("fr", "Morel récidive sur une passe de Petit.", "Morel", "Petit", id="fr-again"),
        pytest.param(
            "fr",
            "Vidal repousse la frappe de Blanc dans les pieds de Roux, qui ne se fait pas prier.",
            "Roux",
            "Blanc",
            id="fr-at-his-feet",
        ),
        pytest.param("pt", "Borges bisou a passe de Mendes.", "Borges", "Mendes", id="pt-bis"),
        pytest.param(
            "pt",
            "Mendes cobrou falta, Borges subiu mais que Lopes e cabeceou para o gol.",
            "Borges",
            "Lopes",
            id="pt-higher",
        ),
    ],
)
def test_a_paraphrased_goal_is_its_scorer_s(language, passage, scorer, other):
    kind = "header" if "cabeceou" in passage else "open_play"
    assert _scorer(language, passage, scorer, kind) == scorer
    assert _scorer(language, passage, other, kind) is None


@pytest.mark.parametrize(
    ("language", "passage", "name"),
    [
        pytest.param("en", "Fletcher was quickest to the rebound but Kay saved again.", "Kay", id="en-keeper"),
        pytest.param("it", "Moretti salta Serra e Pace respinge.", "Moretti", id="it-saved"),
        pytest.param("es", "Salas dejó sentado a Molina y Pinto despejó.", "Salas", id="es-saved"),
        pytest.param("de", "Rieder setzte sich gegen Lang durch und scheiterte an Moser.", "Lang", id="de-saved"),
        pytest.param("fr", "Roux efface Colin mais Vidal sort le ballon.", "Roux", id="fr-saved"),
        pytest.param("pt", "Borges driblou Lopes e Castro defendeu.", "Borges", id="pt-saved"),
    ],
)
def test_a_man_beaten_on_the_way_makes_no_goal(language, passage, name):
    assert _scorer(language, passage, name) is None


@pytest.mark.parametrize(
    ("language", "passage", "first", "second"),
    [
        pytest.param(
            "es", "Los goles fueron marcados por Salas a los 38 minutos y Ortega en el 90.", "Salas", "Ortega", id="es"
        ),
        pytest.param(
            "en", "The goals came from Dyer in the 12th minute and Fletcher in the 80th.", "Dyer", "Fletcher", id="en"
        ),
        pytest.param("it", "Le reti di Moretti al 12' e Bruni al 60' decidono la gara.", "Moretti", "Bruni", id="it"),
    ],
)
def test_goals_of_several_are_each_one_s(language, passage, first, second):
    assert _scorer(language, passage, first) == first
    assert _scorer(language, passage, second) == second
