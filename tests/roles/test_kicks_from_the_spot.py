"""Penalties that a taker steps up to and does not convert, as six presses word them, and those that he does."""

from __future__ import annotations

import pytest
from role_rulings import ruling

from summarizer.roles import Role, Ruling


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("en", "Aaron Okoro stepped up but blazed it over.", "Aaron Okoro", id="en-over"),
        pytest.param("en", "Aaron Okoro took the kick and hit the post.", "Aaron Okoro", id="en-post"),
        pytest.param("es", "Iván Vidal fue al punto penal y la mandó a las nubes.", "Iván Vidal", id="es-over"),
        pytest.param(
            "es", "Fue Vidal el encargado de lanzar la pena máxima, pero Soto logró detenerla.", "Vidal", id="es-saved"
        ),
        pytest.param("pt", "Após mão de Reis, Caio Lima foi para a marca da cal e isolou.", "Caio Lima", id="pt-over"),
        pytest.param("pt", "Caio Lima assumiu a cobrança, mas atirou ao poste.", "Caio Lima", id="pt-post"),
        pytest.param("de", "Jan Huber trat zum Elfmeter an und schoss über das Tor.", "Jan Huber", id="de-over"),
        pytest.param("fr", "Paul Petit se chargeait du penalty mais frappait sur la barre.", "Paul Petit", id="fr-bar"),
    ],
)
def test_a_taker_who_steps_up_and_fails_missed_it(language: str, text: str, name: str) -> None:
    assert ruling(language, text, name, Role.MISSED) is Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("en", "Aaron Okoro stepped up and sent it in off the post.", "Aaron Okoro", id="en-in"),
        pytest.param("es", "Iván Vidal fue al punto penal y la mandó al fondo.", "Iván Vidal", id="es-in"),
        pytest.param(
            "es", "Fue Vidal el encargado de lanzar la pena máxima, pero Soto logró detenerla.", "Soto", id="es-keeper"
        ),
        pytest.param("pt", "Após mão de Reis, Caio Lima foi para a marca da cal e isolou.", "Reis", id="pt-culprit"),
        pytest.param("pt", "Caio Lima assumiu a cobrança e atirou para o fundo.", "Caio Lima", id="pt-in"),
        pytest.param("de", "Jan Huber trat zum Elfmeter an und verwandelte sicher.", "Jan Huber", id="de-in"),
        pytest.param("fr", "Paul Petit se chargeait du penalty et marquait.", "Paul Petit", id="fr-in"),
    ],
)
def test_who_converts_or_did_not_take_it_missed_none(language: str, text: str, name: str) -> None:
    assert ruling(language, text, name, Role.MISSED) is not Ruling.CONFIRMED
