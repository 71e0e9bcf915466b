"""A result that is no draw, and a shoot-out after it: only where the other leg or the sum makes the tie level."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.summary import Score
from summarizer.verification.legs import level_over_legs


def _level(language, text, home, away):
    article = Article(id="sha256-00000000000000ae", text=text, language=language)
    return level_over_legs(article, Score(home=home, away=away))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "They had lost the first leg 2-1.", id="en"),
        pytest.param("it", "All'andata era finita 2-1 per gli ospiti.", id="it"),
        pytest.param("es", "En la ida habían perdido por 2-1.", id="es"),
        pytest.param("de", "Das Hinspiel hatten sie 1:2 verloren.", id="de"),
        pytest.param("fr", "Au match aller, ils avaient perdu 2-1.", id="fr"),
        pytest.param("pt", "No jogo de ida, tinham perdido por 2 a 1.", id="pt"),
        pytest.param("en", "It was 2-2 on aggregate.", id="en-aggregate"),
    ],
)
def test_a_lead_that_the_other_leg_makes_up_for_leaves_a_tie_level(language, text):
    assert _level(language, text, 1, 0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "They had lost the first leg 3-1.", id="another difference"),
        pytest.param("en", "They had lost the league match 2-1.", id="no leg"),
        pytest.param("pt", "No jogo de ida, tinham perdido por 1 a 0.", id="a score that may itself be claimed"),
        pytest.param("it", "Il totale dice 3-2.", id="a sum that is not level"),
        pytest.param("en", "It was 0-0 on aggregate.", id="a sum below the score"),
    ],
)
def test_a_lead_that_nothing_makes_up_for_is_no_draw(language, text):
    assert not _level(language, text, 1, 0)
