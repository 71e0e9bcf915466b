"""Who makes changes or sets a side out is its coach, and a title in capitals is nobody's name."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim

_TEAMS = ("Linden", "Ostrau")


def _coach(language, text, name, field="home_coach"):
    whole = f"Linden - Ostrau\n{text}\n"
    found = getattr(published(language, whole, _TEAMS, {field: Claim(value=name, quote=text)}), field)
    return found.value if found else None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("en", "Linden were poor. At half-time Paul Gray made a double change.", "Paul Gray", id="en"),
        pytest.param("it", "Il Linden soffre. Neri effettua un doppio cambio per il Linden.", "Neri", id="it"),
        pytest.param("it", "Per il Linden Marco Neri mette in campo un 3-5-2.", "Marco Neri", id="it-formation"),
        pytest.param("es", "En el Linden, Pablo Ruiz introdujo un doble cambio.", "Pablo Ruiz", id="es"),
        pytest.param("de", "Tom Maier von Linden nahm zum Wiederanpfiff einen Wechsel vor.", "Tom Maier", id="de"),
        pytest.param("fr", "Au Linden, Marc Morin a effectué un triple changement.", "Marc Morin", id="fr"),
        pytest.param("pt", "No Linden, Rui Prado fez duas alterações.", "Rui Prado", id="pt"),
        pytest.param("en", "At Linden Paul Gray must do without two defenders.", "Paul Gray", id="en-without"),
        pytest.param("it", "Per il Linden Marco Neri dovrà fare a meno di tre uomini.", "Marco Neri", id="it-without"),
        pytest.param("es", "En el Linden, Pablo Ruiz no podrá contar con Mora.", "Pablo Ruiz", id="es-without"),
        pytest.param("de", "Bei Linden muss Tom Maier wieder auf Kolb verzichten.", "Tom Maier", id="de-without"),
        pytest.param("fr", "À Linden, Marc Morin doit faire sans trois joueurs.", "Marc Morin", id="fr-without"),
        pytest.param("pt", "No Linden, Rui Prado não poderá contar com Serra.", "Rui Prado", id="pt-without"),
    ],
)
def test_who_makes_changes_is_a_coach(language, text, name):
    assert _coach(language, text, name) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("en", "In the Linden goal Paul Gray made a double save.", "Paul Gray", id="save"),
        pytest.param("en", "Captain Paul Gray of Linden made a change of pace.", "Paul Gray", id="captain"),
        pytest.param("it", "Per il Linden Marco Neri mette in campo tutta la sua grinta.", "Marco Neri", id="grit"),
        pytest.param("de", "Tom Maier von Linden nahm den Ball mit.", "Tom Maier", id="ball"),
        pytest.param("en", "In the Linden attack Paul Gray is without a goal in ten games.", "Paul Gray", id="drought"),
        pytest.param("it", "Per il Linden Marco Neri dovrà rinunciare alla gara.", "Marco Neri", id="out"),
        pytest.param("fr", "Au Linden, Marc Morin a effectué un retour remarqué.", "Marc Morin", id="return"),
        pytest.param("pt", "No Linden, Rui Prado fez duas assistências.", "Rui Prado", id="assists"),
    ],
)
def test_a_player_does_other_things(language, text, name):
    assert _coach(language, text, name) is None


@pytest.mark.parametrize(
    ("language", "text", "name", "stands"),
    [
        pytest.param("fr", "Le coach Marc Morin rit. Le coach ostravais rit aussi.", "Marc Morin", True, id="fr"),
        pytest.param(
            "it", "Rideva il tecnico Marco Neri. Il tecnico ostrauese ha scelto.", "Marco Neri", True, id="it"
        ),
        pytest.param("de", "Trainer Tom Maier lachte. Der Ostrauer Trainer wechselte.", "Tom Maier", True, id="de"),
        pytest.param(
            "fr", "Le coach Marc Morin rit. Le coach ostravais, lui, pleure.", "Marc Morin", False, id="fr-other"
        ),
        pytest.param(
            "de", "Trainer Tom Maier lachte. Der Ostrauer Trainer hingegen nicht.", "Tom Maier", False, id="de-other"
        ),
    ],
)
def test_a_coach_called_by_his_town_in_the_next_sentence_is_of_it(language, text, name, stands):
    assert (_coach(language, text, name, "away_coach") is not None) is stands


@pytest.mark.parametrize(
    ("language", "team", "field", "stands"),
    [
        pytest.param("en", "Linden", "home_coach", True, id="own-side"),
        pytest.param("en", "Ostrau", "home_coach", False, id="other-side"),
        pytest.param("en", "Ostrau", "away_coach", True, id="away"),
    ],
)
def test_a_title_in_capitals_ties_the_name_behind_it_to_its_team(language, team, field, stands):
    found = _coach(language, f"The Chief Coach of {team}, Paul Gray, had his say.", "Paul Gray", field)
    assert (found is not None) is stands
