"""A ball that is stopped before the goal is nobody's assist; one played after another was stopped is."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent


def _assist(language: str, told: str) -> str | None:
    home, away = TEAMS[language]
    fields = {
        "scorer": Claim(value="Lowe", quote=told),
        "assist": Claim(value="Pike", quote=told),
        "team": Claim(value=home, quote=told),
    }
    goal = ProposedEvent(quote=told, fields=fields)
    (found,) = published(language, f"{home} - {away} 1-0\n\n{home}: {told}\n", (home, away), goals=(goal,)).goals
    return found.assist.value if found.assist else None


_STOPPED = """
en|Lowe scored in the 20th minute when the goalkeeper parried Pike's free-kick.
en|Lowe scored in the 20th minute after Kay saved Pike's free-kick.
en|Lowe tapped in on 20 minutes after Kay could only push out Pike's free-kick.
en|Pike's free-kick was parried by Kay and Lowe scored in the 20th minute.
it|Lowe segna al 20' quando il portiere respinge la punizione di Pike.
it|Al 20' Kay non trattiene il cross di Pike e Lowe segna.
it|Punizione di Pike, Kay respinge e Lowe segna al 20'.
it|Lowe segna al 20' sulla respinta di Kay su punizione di Pike.
es|En el minuto 20 Kay no atrapó el centro de Pike y Lowe marcó.
es|Pike lanzó una falta, Kay despejó y Lowe marcó en el minuto 20.
es|Pike lanzó una falta, la zaga despejó y Lowe marcó en el minuto 20.
es|Pike centró, el portero rechazó y Lowe marcó en el minuto 20.
pt|Pike cruzou, a defesa afastou e Lowe marcou aos 20 minutos.
pt|Pike cruzou, o guarda-redes socou e Lowe marcou aos 20 minutos.
fr|Lowe a marqué à la 20e minute quand le gardien a repoussé le coup franc de Pike.
fr|Sur un coup franc de Pike repoussé par Kay, Lowe a marqué à la 20e minute.
pt|Lowe marcou aos 20 minutos depois de Kay espalmar a cobrança de falta de Pike.
pt|Kay defendeu o livre de Pike e, na recarga, Lowe marcou aos 20 minutos.
"""


@pytest.mark.parametrize(("language", "told"), rows(_STOPPED))
def test_a_ball_that_is_stopped_is_no_assist(language: str, told: str) -> None:
    assert _assist(language, told) is None


_PLAYED = """
en|Lowe scored in the 20th minute from Pike's cross after Kay saved from Dyer.
en|Kay parried Dyer's shot and Pike crossed for Lowe to score in the 20th minute.
en|Pike squared, Kay saved Lowe's first effort but Lowe scored from Pike's pass in the 20th minute.
en|After Kay had saved, Pike's corner was headed in by Lowe in the 20th minute.
it|Kay respinge il tiro di Dyer, Pike crossa e Lowe segna al 20'.
it|Lowe segna al 20' su cross di Pike, poi Kay para su Dyer.
es|Kay despejó el tiro de Dyer, Pike centró y Lowe marcó en el minuto 20.
fr|Kay repousse la frappe de Dyer, Pike centre et Lowe marque à la 20e minute.
pt|Lowe marcou aos 20 minutos após cruzamento de Pike, e Kay defendeu depois.
"""


@pytest.mark.parametrize(("language", "told"), rows(_PLAYED))
def test_a_ball_that_comes_through_is_an_assist(language: str, told: str) -> None:
    assert _assist(language, told) == "Pike"
