from __future__ import annotations

import pytest

from summarizer.roles.labelled_lists import Item, is_abbreviation, items


def read(text: str) -> list[Item]:
    return list(items(text, 0, len(text)))


def minutes(text: str) -> list[tuple[str, int, int | None]]:
    return [(item.name, item.base, item.stoppage) for item in read(text)]


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        pytest.param(
            "0:1 M. Huber (9.), 1:1 Reindl (28., Foulelfmeter), 2:1 D. Stangl (45.). – SR: Anton Kreuzer.",
            [("M. Huber", 9, None), ("Reindl", 28, None), ("D. Stangl", 45, None)],
            id="de, score and name first",
        ),
        pytest.param(
            "18. Zgraggen 1:0. 93. Rochat (Handspenalty) 1:1.", [("Zgraggen", 18, None), ("Rochat", 93, None)], id="ch"
        ),
        pytest.param("1:0 (51.) Uhl, 2:0 (89.) Hofer (Elfmeter)", [("Uhl", 51, None), ("Hofer", 89, None)], id="at"),
        pytest.param(
            "Alderwick – Lyle 50, Achebe 104. Saltmere – Massingham 11, O'Hare 119.",
            [("Lyle", 50, None), ("Achebe", 104, None), ("Massingham", 11, None), ("O'Hare", 119, None)],
            id="en, under team labels",
        ),
        pytest.param(
            "0-1, m. 23: Zubeldia. 1-1, m. 45+2: Chema Rueda, de penalti. 2-2, m. 90+3: Toni Rueda, en propia puerta.",
            [("Zubeldia", 23, None), ("Chema Rueda", 45, 2), ("Toni Rueda", 90, 3)],
            id="es, minute first",
        ),
        pytest.param(
            "Montréval : Lasserre (41e c.s.c.), de Oliveira (78e s.p.) ; Verdonais : Le Goff-Marchand (90e+2).",
            [("Lasserre", 41, None), ("de Oliveira", 78, None), ("Le Goff-Marchand", 90, 2)],
            id="fr",
        ),
        pytest.param(
            "pt 9' Vondra (L), 38' rig. De Marchi (L); st 6' aut. Pesce (L), 24' Fiorin (R), 49' E. Rinaldi (R).",
            [
                ("Vondra", 9, None),
                ("De Marchi", 38, None),
                ("Pesce", 51, None),
                ("Fiorin", 69, None),
                ("E. Rinaldi", 90, 4),
            ],
            id="it, minutes of each half",
        ),
        pytest.param(
            "24' pt Rossi, 12' st Bianchi (rig.)", [("Rossi", 24, None), ("Bianchi", 57, None)], id="it, half after"
        ),
        pytest.param(
            "0-1, Nuno Sarmento, 19 (g.p.); 1-1, Zé Tó, 45+1; 2-1, Bernardo Cunha e Sá, 52",
            [("Nuno Sarmento", 19, None), ("Zé Tó", 45, 1), ("Bernardo Cunha e Sá", 52, None)],
            id="pt",
        ),
        pytest.param("Gabriel, aos 12 do 1ºT; Téo, aos 45+3 do 2ºT", [("Gabriel", 12, None), ("Téo", 90, 3)], id="br"),
        pytest.param(
            "Lasserre (12e, 44e sp), Martin (90e+2)",
            [("Lasserre", 12, None), ("Lasserre", 44, None), ("Martin", 90, 2)],
            id="two of one",
        ),
    ],
)
def test_every_countrys_list_gives_its_scorers_and_minutes(text, goals):
    assert minutes(text) == goals


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the match was decided by Huber", id="prose"),
        pytest.param("Attendance 8,200", id="a crowd"),
        pytest.param("Huber, Stangl, Reindl", id="names alone"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_list_gives_no_goal(text: str):
    assert read(text) == []


def test_own_goals_and_penalties_belong_to_their_own_goal():
    kinds = [(item.own_goal, item.penalty) for item in read("Lasserre (12e, 44e sp), Petit (50e c.s.c.), Martin (90e)")]
    assert kinds == [(False, False), (False, True), (True, False), (False, False)]


def test_the_running_score_and_the_team_go_with_their_goal():
    assert [item.running for item in read("0:1 Huber (9.), 1:1 Reindl (28.)")] == [(0, 1), (1, 1)]
    assert [item.team for item in read("33' Bassani (FC), 98' Guerrieri (VO)")] == ["FC", "VO"]
    assert [item.team for item in read("Alderwick – Lyle 50. Saltmere – O'Hare 119")] == ["Alderwick", "Saltmere"]


@pytest.mark.parametrize(
    ("short", "name", "is_one"),
    [
        ("L", "Lidomare", True),
        ("FC", "Fiamma Castelmoro", True),
        ("R", "Lidomare", False),
        ("VO", "Virtus Orsina", True),
    ],
)
def test_capitals_stand_for_a_teams_initials(short: str, name: str, is_one):
    assert is_abbreviation(short, name) is is_one


@pytest.mark.parametrize(
    "text", ["0:1 M. Huber (9.), 1:1 Reindl (28., Foulelfmeter)", "pt 9' Vondra (L); st 6' aut. Pesce (L)"]
)
def test_every_item_spans_its_own_words(text: str):
    for item in read(text):
        assert item.name in text[item.start : item.end]
        assert str(item.base) in text[item.start : item.end] or item.base > 45


def test_a_list_that_names_the_side_after_the_goal_gives_it():
    found = read("Fernier (44e, SP) pour Vallero // Salomon (65e, SP) pour Montorio")
    assert [(item.name, item.base, item.penalty, item.team) for item in found] == [
        ("Fernier", 44, True, "Vallero"),
        ("Salomon", 65, True, "Montorio"),
    ]


def test_a_list_is_read_as_far_as_lists_go():
    text = "Tore: " + "1:0 (5.) Keller, " * 1000
    found = items(text, len("Tore: "), len(text))
    assert found
    assert found[-1].end < 2000
