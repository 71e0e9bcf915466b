"""Competitions, crowds and officials as a data line, a label or a word for the kind of match tells them."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim

_TEAMS = ("Linden", "Ostrau")


def _field(language, text, name, value):
    whole = f"Linden - Ostrau\n{text}\n"
    found = getattr(published(language, whole, _TEAMS, {name: Claim(value=value, quote=text)}), name)
    return found.value if found else None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("en", "Linden beat Ostrau 2-1 in an international friendly.", "international friendly", id="en"),
        pytest.param("it", "Il Linden ha battuto l'Ostrau 2-1 in amichevole.", "amichevole", id="it"),
        pytest.param("es", "Linden venció 2-1 a Ostrau en un partido amistoso.", "partido amistoso", id="es"),
        pytest.param("de", "Linden schlug Ostrau 2:1 in einem Testspiel.", "Testspiel", id="de"),
        pytest.param("fr", "Linden a battu Ostrau 2-1 en match amical.", "match amical", id="fr"),
        pytest.param("pt", "Linden venceu Ostrau por 2-1 num jogo amigável.", "jogo amigável", id="pt"),
        pytest.param("fr", "Linden a battu Ostrau 2-1 en coupe d'Armorique.", "coupe d'Armorique", id="elided"),
        pytest.param("it", "Il Linden è fuori in Coppa, 2-1 dall'Ostrau.", "Coppa", id="cup-alone"),
        pytest.param("en", "Linden returned to NEWFL action with a win.", "NEWFL", id="action"),
        pytest.param("es", "Crónica 3ª Div.: Linden 2-1 Ostrau", "3ª Div.", id="division"),
    ],
)
def test_a_kind_of_match_or_a_name_with_its_article_is_a_competition(language, text, name):
    assert _field(language, text, "competition", name) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("en", "Linden beat Ostrau in a friendly atmosphere.", "atmosphere", id="no-kind"),
        pytest.param("it", "Il Linden alza la coppa contro l'Ostrau.", "coppa", id="cup-small"),
        pytest.param("en", "Linden beat Ostrau with Vos in action.", "Vos", id="player-in-action"),
        pytest.param("fr", "Linden a battu Ostrau d'entrée.", "d'entrée", id="no-name"),
    ],
)
def test_a_word_of_the_game_is_no_competition(language, text, name):
    assert _field(language, text, "competition", name) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Arena Linden, 3.100, SR Maier.", id="de"),
        pytest.param("it", "Stadio di Linden, 3.100; arbitro Neri.", id="it"),
        pytest.param("en", "Linden Park, 3,100, referee Gray.", id="en"),
    ],
)
def test_the_number_before_the_referee_of_a_data_line_is_the_crowd(language, text):
    assert _field(language, text, "attendance", 3100) == 3100


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        pytest.param("de", "Maier spielte 3.100 Minuten für Linden.", 3100, id="no-referee"),
        pytest.param("de", "Linden, 15, SR Maier.", 15, id="too-few"),
    ],
)
def test_another_number_is_no_crowd(language, text, number):
    assert _field(language, text, "attendance", number) is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("de", "Mit dem Schlusspfiff durch Tom Maier stand es 2:1.", "Tom Maier", id="de"),
        pytest.param("en", "The final whistle from Tom Gray was a relief.", "Tom Gray", id="en"),
        pytest.param("it", "Al triplice fischio del signor Neri è festa.", "Neri", id="it"),
        pytest.param("es", "Con el pitido final de Pedro Ruiz llegó la fiesta.", "Pedro Ruiz", id="es"),
        pytest.param("fr", "Un trio arbitral local, conduit par Marc Morin.", "Marc Morin", id="fr"),
        pytest.param("pt", "Ao apito final de Rui Prado houve festa.", "Rui Prado", id="pt"),
        pytest.param("it", "ARBITRO: Sig.na Neri della sezione di Albareto.", "Neri", id="titled"),
    ],
)
def test_whose_whistle_it_is_referees(language, text, name):
    assert _field(language, text, "referee", name) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("it", "Arbitro: Neri di Albareto del Colle", "Albareto del Colle", id="his-town"),
        pytest.param("pt", "Já a seleção lindense de José Prado mostrou o cartão.", "José Prado", id="his-men"),
        pytest.param("de", "Nach dem Schlusspfiff freute sich Tom Maier.", "Tom Maier", id="after-the-whistle"),
        pytest.param("fr", "Un trio arbitral conduit par Marc Morin, et Luc Bas.", "Luc Bas", id="another"),
    ],
)
def test_a_town_a_coach_or_whoever_hears_the_whistle_does_not(language, text, name):
    assert _field(language, text, "referee", name) is None


@pytest.mark.parametrize(
    ("team", "told"),
    [pytest.param("Mãe d` Rio", True, id="spaced"), pytest.param("Mãe d` Rua", False, id="other-name")],
)
def test_a_space_behind_an_apostrophe_makes_no_other_team(team, told):
    match = published("pt", "O Mãe d´Rio venceu o Ostrau por 2-0.\nMãe d` Rio: Sousa; Lima\n", (team, "Ostrau"))
    assert (match.home_team is not None) is told
