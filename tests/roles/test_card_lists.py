"""Lists of red cards: their labels, minutes and teams, and what ends them."""

from __future__ import annotations

import pytest

from summarizer.roles.card_lists import listed_dismissals


def _read(text: str) -> list[tuple[str, int, int | None, str | None]]:
    return [(one.name, one.base, one.stoppage, one.team) for one in listed_dismissals(text) if not one.beside]


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        pytest.param("Espulsi: 83' Ferri, 90'+2 Galli", [("Ferri", 83, None, None), ("Galli", 90, 2, None)], id="it"),
        pytest.param("Note: espulso al 38' st Ferri per proteste.", [("Ferri", 83, None, None)], id="it-no-colon"),
        pytest.param("Expulsions :\nKern (75e)", [("Kern", 75, None, None)], id="label-in-a-line-of-its-own"),
        pytest.param("TR: Huber (80.)", [("Huber", 80, None, None)], id="abbreviated"),
        pytest.param(
            "Rote Karten: Huber (83., Notbremse) - Gelb-Rote Karte: Wald (90.)",
            [("Huber", 83, None, None), ("Wald", 90, None, None)],
            id="de",
        ),
        pytest.param(
            "Expulsions : à Lorval, Kern (75e) ; à Brigneux, Maes (80e).",
            [("Kern", 75, None, "Lorval"), ("Maes", 80, None, "Brigneux")],
            id="fr-sides",
        ),
        pytest.param("Sent off: Doyle (57), Webb (90+2).", [("Doyle", 57, None, None), ("Webb", 90, 2, None)], id="en"),
        pytest.param("Vermelhos: Sá 83m e Dias 90m", [("Sá", 83, None, None), ("Dias", 90, None, None)], id="pt"),
        pytest.param("Expulsados: Mir (46') y Rey (82')", [("Mir", 46, None, None), ("Rey", 82, None, None)], id="es"),
        pytest.param(
            "También expulsó por roja directa a Molina (4’), Cuesta (82’) y Quiroga (85’).",
            [("Molina", 4, None, None), ("Cuesta", 82, None, None), ("Quiroga", 85, None, None)],
            id="run",
        ),
    ],
)  # fmt: skip
def test_a_list_gives_who_was_sent_off_and_when(
    text: str, cards: list[tuple[str, int, int | None, str | None]]
) -> None:
    assert _read(text) == cards


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ammoniti: Ferri 12', Galli 40'", id="yellow"),
        pytest.param("Nach der Roten Karte trafen Huber (60.) und Wald (70.).", id="goals-after-a-card"),
        pytest.param("Gelbe Karten: Huber (12.), Wald (40.)", id="yellow-de"),
        pytest.param("Espulso l'allenatore Rossi al 38'", id="no-name-first"),
        pytest.param("Disciplina – Tavares 7’, Peixoto 9’", id="cards-of-any-colour"),
        pytest.param("Hernach: die Roten: Huber (12.)", id="the-reds"),
    ],
)
def test_what_is_no_list_of_red_cards_gives_none(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Espulsi: 83' Ferri. Ammoniti: 12' Galli", ["Ferri"], id="it"),
        pytest.param("Red cards: Doyle 83. Yellow cards: Webb 12", ["Doyle"], id="en"),
        pytest.param("Rouges : Maes (80e). Avertissements : Kern (75e)", ["Maes"], id="fr"),
        pytest.param(
            "Expulsó a Molina (4’), Cuesta (auxiliar, 46’) y Quiroga (82’)", ["Molina", "Quiroga"], id="aside"
        ),
        pytest.param("Espulsi: 83' Ferri, 90' Rossi (all.)", ["Ferri"], id="coach"),
    ],
)
def test_a_list_ends_where_another_begins_and_leaves_out_who_does_not_play(text: str, names: list[str]) -> None:
    assert [name for name, *_ in _read(text)] == names
