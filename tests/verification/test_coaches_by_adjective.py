"""A coach whose title has an adjective of a country, or a side's name cut short, is that side's."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim


@pytest.mark.parametrize(
    ("language", "teams", "text", "side"),
    [
        ("en", ("Belgium", "Turkey"), "Belgian coach Wim Moer had not expected Turkey to be so strong.", "home"),
        ("en", ("Belgium", "Turkey"), "Turkish coach Wim Moer had not expected Belgium to be so strong.", "away"),
        ("en", ("France", "Austria"), "French coach Wim Moer was pleased.", "home"),
        ("en", ("France", "Austria"), "Austrian coach Wim Moer was pleased.", "away"),
        ("en", ("Livingham", "Ostrau"), "Livi manager Wim Moer made three changes at the interval.", "home"),
        ("es", ("Gales", "Brasil"), "Fue un alivio para Wim Moer, técnico del cuadro galés.", "home"),
        ("fr", ("Lorval", "Brignoles"), "Du côté brignolais, l'entraîneur Wim Moer comptait sur Petit.", "away"),
        ("fr", ("Lorval", "Brignoles"), "Côté lorvalais, le coach Wim Moer était déçu.", "home"),
        (
            "fr",
            ("Brignoles", "Girondins de Lorval"),
            "La bonne affaire est à mettre au crédit des Girondines. Les joueuses de Wim Moer ont ouvert la marque.",
            "away",
        ),
        ("fr", ("Lorval", "Brignoles"), "Du côté gauche, l'entraîneur Wim Moer a vu des espaces.", "none"),
        ("it", ("Milan", "Roma"), "Nella ripresa le giallorosse di Wim Moer sono andate vicine al vantaggio.", "away"),
        ("it", ("Milan", "Roma"), "Per i rossoneri di mister Wim Moer la gara è finita qui.", "home"),
        ("it", ("Milan", "Roma"), "I nerazzurri di Wim Moer giocheranno domani.", "none"),
        ("it", ("Milan", "Roma"), "I cartellini rossi di Wim Moer pesano.", "none"),
        ("it", ("Ravello", "Montorio"), "Gli azzurrini guidati dalla CT Wim Moer sono usciti vincitori.", "home"),
        ("it", ("Ravello", "Montorio"), "I lariani allenati da Wim Moer hanno perso.", "away"),
        ("it", ("Ravello", "Montorio"), "I biancorossi di mister Wim Moer cadono ancora.", "away"),
        ("it", ("Ravello", "Montorio"), "I biancorossi di mister Wim Moer giocano bene.", "none"),
        ("it", ("Ravello", "Montorio"), "La squadra di Wim Moer aveva vinto l'amichevole di giovedì.", "none"),
    ],
)
def test_an_adjective_before_the_title_tells_whose_coach_he_is(
    language: str, teams: tuple[str, str], text: str, side: str
) -> None:
    whole = f"{teams[0]} - {teams[1]} 2-1\n{text}\n"
    told = {
        field: getattr(published(language, whole, teams, {field: Claim(value="Wim Moer", quote=text)}), field)
        for field in ("home_coach", "away_coach")
    }
    assert {field: fact is not None for field, fact in told.items()} == {
        "home_coach": side == "home",
        "away_coach": side == "away",
    }


def test_two_sides_that_a_hyphen_joins_are_two() -> None:
    text = "Ravello-Montorio 3-1\n\nLa squadra di Wim Moer si impone 3-1.\n"
    coach = Claim(value="Wim Moer", quote="La squadra di Wim Moer si impone 3-1.")
    assert published("it", text, ("Ravello", "Montorio"), {"away_coach": coach}).away_coach is None
    assert published("it", text, ("Ravello", "Montorio"), {"home_coach": coach}).home_coach is not None
