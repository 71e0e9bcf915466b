"""Results by grammar and arithmetic: a draw before a shoot-out, one that nothing leaves, a verb right before it."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim


def _score(language, told, home, away):
    claim = Claim(value={"home": home, "away": away}, quote=told)
    return published(language, f"Vallero - Montorio\n\n{told}\n", ("Vallero", "Montorio"), {"score": claim}).score


@pytest.mark.parametrize(
    ("language", "told", "score"),
    [
        pytest.param("it", "Ai rigori, visto che il punteggio non si sblocca dallo 0-0.", (0, 0), id="it"),
        pytest.param("en", "It went to penalties, since neither could move it from 0-0.", (0, 0), id="en"),
        pytest.param("de", "Ins Elfmeterschießen ging es beim Stand von 1:1.", (1, 1), id="de"),
        pytest.param("de", "Gray traf zum 1:1, was der Endstand war.", (1, 1), id="de-relative"),
        pytest.param("fr", "Gray égalise à 1-1, ce qui sera le score final.", (1, 1), id="fr-relative"),
        pytest.param("es", "El Vallero sucumbió por 0-3. Tercera derrota, tras caer 3-2 en Osera.", (0, 3), id="es"),
        pytest.param("pt", "O Vallero perdeu por 0-3. Antes, tinha ganho 5-4 em Osera.", (0, 3), id="pt"),
    ],
)
def test_a_result_by_grammar_stands(language, told, score):
    assert _score(language, told, *score)


@pytest.mark.parametrize(
    ("language", "told", "score"),
    [
        pytest.param("en", "The shoot-out stood at 1-1 after two kicks each.", (1, 1), id="kicks"),
        pytest.param("it", "Ai rigori si va sul 4-4 e poi vince il Vallero.", (4, 4), id="too many for a draw"),
        pytest.param("it", "Il Vallero non vince 2-0.", (2, 0), id="denied win"),
        pytest.param("en", "They could have moved it on from 2-1.", (2, 1), id="no draw"),
        pytest.param(
            "de", "Gray traf zum 1:1, was das Finale der ersten Halbzeit war. Ostrau gewann 2:1.", (1, 1), id="other"
        ),
    ],
)
def test_a_score_of_kicks_or_one_that_is_denied_is_no_result(language, told, score):
    assert not _score(language, told, *score)
