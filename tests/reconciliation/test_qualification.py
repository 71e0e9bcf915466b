"""Claims about the next round, compared between articles."""

from __future__ import annotations

import pytest
from match_factories import NAMES, article, match, report_of

from summarizer.reconciliation.qualification import claims, qualification_conflict

TEAMS = (NAMES.team("Inter"), NAMES.team("Kairat"))


@pytest.mark.parametrize(
    ("language", "text", "stage"),
    [
        pytest.param("it", "Il successo avvicina l'Inter agli ottavi di finale.", "round of 16", id="it last sixteen"),
        pytest.param("it", "Tre punti per blindare la qualificazione ai playoff.", "play-offs", id="it play-offs"),
        pytest.param("it", "Accesso ai quarti ipotecato, ora i quarti di finale.", "quarter-finals", id="it quarters"),
        pytest.param("en", "The win all but secures a place in the last 16.", "round of 16", id="en last sixteen"),
        pytest.param("en", "They booked a play-off spot.", "play-offs", id="en play-offs, named after the verb"),
        pytest.param("es", "El triunfo acerca al equipo a los octavos de final.", "round of 16", id="es last sixteen"),
        pytest.param("de", "Der Einzug ins Achtelfinale ist nah.", "round of 16", id="de last sixteen"),
        pytest.param("fr", "Ce succès les rapproche des huitièmes de finale.", "round of 16", id="fr last sixteen"),
        pytest.param("fr", "Un billet pour les barrages est en poche.", "play-offs", id="fr play-offs"),
        pytest.param("pt", "A vitória aproxima a equipa dos oitavos de final.", "round of 16", id="pt last sixteen"),
        pytest.param("pt", "Garantiu a vaga na repescagem.", "play-offs", id="pt play-offs"),
    ],
)
def test_a_stage_is_read_in_six_languages(language, text, stage):
    told = article("a", text, language=language)
    (claim,) = {(found.stage, found.evidence.quote) for found in claims(told, TEAMS, NAMES)}
    assert claim == (stage, text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They reached the quarter-finals last season.", id="the season before"),
        pytest.param("The draw for the round of 16 is on Friday.", id="no word of reaching it"),
        pytest.param("Nobody knows. The round of 16 is far away.", id="another sentence"),
        pytest.param("They secured three points.", id="no stage"),
    ],
)
def test_other_mentions_are_no_claims(text):
    assert claims(article("a", text), TEAMS, NAMES) == ()


def test_articles_that_name_different_stages_are_shown_side_by_side():
    near = article("a", "Inter are closer to qualifying for the round of 16.")
    less = article("b", "Inter have all but secured a berth in the play-offs.")
    report = report_of(match("Inter", "Kairat", "2-1"), match("Inter", "Kairat", "2-1"), articles=(near, less))
    (conflict,) = report.conflicts
    assert (conflict.field, conflict.chosen) == ("qualification", None)
    assert [
        (side.value, side.statements[0].source, side.statements[0].evidence[0].quote) for side in conflict.sides
    ] == [
        ("round of 16", "a", near.text),
        ("play-offs", "b", less.text),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Inter are close to qualifying for the round of 16.",
            "Inter reach the round of 16 and need not fear the play-offs.",
            id="a stage in common",
        ),
        pytest.param(
            "Inter are close to qualifying for the round of 16.",
            "Kairat can still reach the play-offs.",
            id="of the other team",
        ),
        pytest.param("Inter are close to qualifying for the round of 16.", "It rained.", id="a silent article"),
    ],
)
def test_claims_that_do_not_clash_are_no_conflict(one, other):
    assert qualification_conflict([article("a", one), article("b", other)], TEAMS, NAMES) is None
