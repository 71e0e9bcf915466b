"""Whose goals a result gives by its layout, by who beat whom, and by the other scores that stand beside it."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.grounding.scores import scores_in
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind, MatchStatus
from summarizer.verification import verify

_TEAMS = ("Linden", "Ostrau")


def _score(language, text, score, quote, *, name="score", teams=_TEAMS):
    claim = Claim(value={"home": score[0], "away": score[1]}, quote=quote)
    found = getattr(published(language, text, teams, {name: claim}), name)
    return str(found.value) if found else None


_RUN_TOGETHER = "L'Alba Linden ha battuto la Stella Ostrau.\nALBA LINDEN-STELLA OSTRAU 7-3\n"


@pytest.mark.parametrize(
    ("score", "passes"), [pytest.param((7, 3), True, id="as-told"), pytest.param((3, 7), False, id="turned")]
)
def test_a_line_that_runs_two_names_together_gives_the_first_its_left_number(score, passes):
    teams = ("Alba Linden", "Stella Ostrau")
    found = _score("it", _RUN_TOGETHER, score, "ALBA LINDEN-STELLA OSTRAU 7-3", teams=teams)
    assert (found is not None) is passes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("it", "I biancorossi si impongono per 4-2 ai supplementari contro l'Ostrau.", id="it"),
        pytest.param("en", "It finished in a 4-2 win after extra time against Ostrau.", id="en"),
        pytest.param("fr", "Un derby remporté 4-2 par le Linden.", id="fr-agent"),
        pytest.param("en", "The final was won 4-2 by Linden.", id="en-agent"),
        pytest.param("en", "The visitors apologised for the 4-2 defeat against Linden.", id="en-defeat"),
        pytest.param("it", "Non si spiega il 4-2, sconfitta netta contro il Linden.", id="it-defeat"),
    ],
)
def test_the_side_named_behind_a_score_decides_whose_goals_come_first(language, text):
    whole = f"Linden - Ostrau\n{text}\n"
    assert _score(language, whole, (2, 4), text) is None
    assert _score(language, whole, (4, 2), text) is not None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "Linden 2 Ostrau 2 aet, 6-5 on penalties", id="en"),
        pytest.param("it", "Linden-Ostrau 2-2 dts, 6-5 ai rigori", id="it"),
        pytest.param("de", "Linden - Ostrau 2:2 n.V., 6:5 im Elfmeterschießen", id="de"),
    ],
)
def test_the_kicks_of_a_result_line_are_told_in_its_order(language, line):
    whole = f"{line}\n"
    assert _score(language, whole, (6, 5), line, name="shootout") is not None
    assert _score(language, whole, (5, 6), line, name="shootout") is None


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        pytest.param("pt", "Linden 1–1 (5–4 pen.)", "shootout", id="pt"),
        pytest.param("fr", "Linden 1-1 (3-4 tab)", "shootout", id="fr"),
        pytest.param("en", "Linden 2-2 (4-2 pens)", "shootout", id="en"),
        pytest.param("de", "Linden 2:2 (4:2 i.E.)", "shootout", id="de"),
        pytest.param("it", "Linden 2-2 (4-2 dcr)", "shootout", id="it"),
        pytest.param("en", "Linden 3-1 (2-0)", "half_time", id="half-time"),
    ],
)
def test_brackets_behind_a_draw_tell_the_kicks(language, text, cue):
    assert scores_in(text, language)[-1].cue == cue


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "es", "Linden venció 1-0 a Ostrau, en un día en el que el Moravia goleó 3-0 al Cerro Azul.", id="es"
        ),
        pytest.param("en", "Linden beat Ostrau 1-0, while Moorfield thrashed Ashton 3-0.", id="en"),
        pytest.param("it", "Il Linden ha battuto l'Ostrau 1-0, mentre il Moravia ha travolto il Cerro 3-0.", id="it"),
    ],
)
def test_a_score_of_two_others_in_the_sentence_is_neither_the_result_nor_its_end(language, text):
    whole = f"Linden - Ostrau\n{text}\n"
    assert _score(language, whole, (1, 0), text) is not None
    assert _score(language, whole, (3, 0), text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("it", "Neri firma la punizione del momentaneo 2-2.", id="it"),
        pytest.param("de", "Gray traf zum zwischenzeitlichen 2:2.", id="de"),
        pytest.param("fr", "Morin signe le provisoire 2-2.", id="fr"),
        pytest.param("en", "Gray struck for a short-lived 2-2.", id="en"),
    ],
)
def test_a_score_that_did_not_last_is_no_result(language, text):
    assert _score(language, f"Linden - Ostrau\n{text}\n", (2, 2), text) is None


def test_the_numbers_of_a_shoot_out_are_not_where_the_match_went_on_to():
    text = "Linden e Ostrau\nLinden 1-1 Ostrau (5-4 pen.)\nOs da casa acabaram vencendo por 5-4.\n"
    assert _score("pt", text, (1, 1), "Linden 1-1 Ostrau (5-4 pen.)") is not None
    assert _score("pt", text, (5, 4), "acabaram vencendo por 5-4") is None


def _status(text, fields):
    claim = Claim(value="played", quote="Linden, così non va!")
    found = published("it", text, _TEAMS, {"status": claim} | fields, named_at=text.split("\n")[1]).status
    return found and found.value


def test_a_match_whose_result_stands_is_played():
    text = "Linden, così non va!\nLinden-Ostrau 2-1\n"
    score = Claim(value={"home": 2, "away": 1}, quote="Linden-Ostrau 2-1")
    assert _status(text, {"score": score}) is MatchStatus.PLAYED


def test_a_match_of_which_nothing_stands_is_not_played():
    assert _status("Linden, così non va!\nL'Ostrau arriva domenica.\n", {}) is None


@pytest.mark.parametrize(
    ("language", "text", "later", "passes"),
    [
        pytest.param("en", "In the 73rd minute it stood at 2-1.", "Gray scored in the 82nd minute.", False, id="en"),
        pytest.param("es", "Al minuto 73 el marcador quedó 2-1.", "Ruiz marcó en el minuto 82.", False, id="es"),
        pytest.param("it", "Al 73' il tabellone dice 2-1.", "Neri ha segnato all'82'.", False, id="it"),
        pytest.param(
            "en", "In the 90th minute it stood at 2-1.", "Gray scored in the 82nd minute.", True, id="earlier"
        ),
        pytest.param("en", "In the 73rd minute it stood at 2-1.", "Gray was booked in minute 82.", True, id="no-goal"),
    ],
)
def test_a_score_before_a_later_goal_is_no_result(language, text, later, passes):
    whole = f"Linden - Ostrau\n{text}\n{later}\n"
    assert (_goes_on(language, whole, text) is None) is passes


def _goes_on(language, whole, quote):
    article = Article(id="sha256-0000000000000001", text=whole, language=language)
    teams = {side: Claim(value=team, quote="Linden - Ostrau") for side, team in zip(_SIDES, _TEAMS, strict=True)}
    score = Claim(value={"home": 2, "away": 1}, quote=quote)
    match = ProposedMatch.model_validate({"fields": teams | {"score": score}})
    held = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))).held
    return next((one.message for one in held if "a goal is told in minute" in one.message), None)


_SIDES = ("home_team", "away_team")
