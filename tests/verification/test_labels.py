"""Labels with a colon or any dash, and what only a referee does; an assistant, a player or a town is none of it."""

from __future__ import annotations

import pytest

from summarizer.verification.labels import is_labelled_ground, is_labelled_referee, sends_all_in


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("ARBITRO – Luca Ferri (Sez. Nola)", True, id="it"),
        pytest.param("ÁRBITRO — Luca Ferri (RS).", True, id="pt"),
        pytest.param("Linden 2-1 Ostrau. Referee - Mr Luca Ferri", True, id="en"),
        pytest.param("Arbitre : M. Luca Ferri", True, id="fr"),
        pytest.param("SR: Luca Ferri", True, id="de"),
        pytest.param("Assistant referee: Luca Ferri", False, id="assistant"),
        pytest.param("Árbitro assistente: Luca Ferri", False, id="assistant-pt"),
        pytest.param("Arbitro: Rossi. Luca Ferri ammonito", False, id="booked"),
        pytest.param("Arbitro: Rossi, Luca Ferri", False, id="second name"),
    ],
)
def test_a_label_and_a_dash_name_the_referee(line, told):
    assert is_labelled_referee(line, "Luca Ferri") is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("LOCAL – Vila Nova, em Araruna (PR).", True, id="pt"),
        pytest.param("Estadio: Vila Nova", True, id="es"),
        pytest.param("Note. Stadio – Vila Nova", True, id="it"),
        pytest.param("Venue: the Vila Nova", True, id="en"),
        pytest.param("O local: Vila Nova venceu", False, id="not at the start"),
        pytest.param("Vila Nova: Rossi, Bianchi", False, id="team sheet"),
        pytest.param("Estadio: Mayor. Vila Nova perdió", False, id="another sentence"),
    ],
)
def test_a_label_and_a_dash_name_the_ground(line, told):
    assert is_labelled_ground(line, "Vila Nova") is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("Luca Ferri mandou todo mundo para o intervalo.", True, id="pt"),
        pytest.param("Luca Ferri mandó a los dos equipos al vestuario.", True, id="es"),
        pytest.param("Luca Ferri manda tutti negli spogliatoi.", True, id="it"),
        pytest.param("Luca Ferri schickt beide Teams in die Kabinen.", True, id="de"),
        pytest.param("Luca Ferri renvoie tout le monde aux vestiaires.", True, id="fr"),
        pytest.param("Luca Ferri sent both teams in.", True, id="en"),
        pytest.param("Luca Ferri mandó el balón al descanso de la grada.", False, id="ball"),
        pytest.param("Luca Ferri manda in porta Rossi prima del riposo.", False, id="player"),
        pytest.param("Luca Ferri sent on both strikers.", False, id="coach"),
        pytest.param("Luca Ferri mandó a los suyos al vestuario en ventaja.", False, id="own side"),
    ],
)
def test_who_sends_both_sides_in_is_the_referee(line, told):
    assert sends_all_in(line, "Luca Ferri") is told
