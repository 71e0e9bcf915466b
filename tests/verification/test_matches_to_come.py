"""A match is to come where its passage names it as one, and tells nothing of how it went."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim


def _status(language, told):
    found = published(
        language, f"Linden - Ostrau\n{told}\n", ("Linden", "Ostrau"), {"status": Claim(value="scheduled", quote=told)}
    )
    return found.status and found.status.value.value


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("fr", "Feuille de match Linden / Ostrau", id="fr"),
        pytest.param("it", "La partita Linden-Ostrau, le formazioni", id="it"),
        pytest.param("es", "Alineaciones del partido Linden - Ostrau", id="es"),
    ],
)
def test_the_sheet_of_a_match_is_of_one_to_come(language, told):
    assert _status(language, told) == "scheduled"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("en", "Linden beat Ostrau.", id="beat"),
        pytest.param("fr", "Victoire de Linden dans le match contre Ostrau", id="win"),
        pytest.param("it", "La partita è finita in parità", id="over"),
    ],
)
def test_a_match_that_was_played_is_none_to_come(language, told):
    assert _status(language, told) is None
