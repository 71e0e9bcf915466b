"""Scores that look like the result and are another's, and goals that say what they did to the score."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.laws import Step, ToldGoal, ToldMatch, violations
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import MatchStatus, Minute, Score
from summarizer.verification.outcome import told_winner
from summarizer.verification.sides import Sides
from summarizer.verification.steps import running_after, step_of
from summarizer.verification.survey import Survey


def _score(text, language, teams, score, quote):
    claim = Claim(value={"home": score[0], "away": score[1]}, quote=quote)
    match = published(language, text, teams, {"score": claim})
    return str(match.score.value) if match.score else None


@pytest.mark.parametrize(
    ("language", "text", "score", "quote"),
    [
        pytest.param(
            "de",
            "Linden gegen Ostrau\nDie übrigen Spiele: Teutonia Moor - VfL Aue 4:1.\n",
            (4, 1),
            "Teutonia Moor - VfL Aue 4:1",
            id="line-of-two-others",
        ),
        pytest.param(
            "en", "Linden v Ostrau\nIn the 2017 final, a 1-1 draw went to kicks.\n", (1, 1), "a 1-1 draw", id="year"
        ),
        pytest.param(
            "it", "Linden-Ostrau\nAl 70' Neri di testa per l'1-1.\n", (1, 1), "Neri di testa per l'1-1", id="step"
        ),
        pytest.param(
            "pt", "Linden e Ostrau\nNa época passada ficaram num 2-2.\n", (2, 2), "ficaram num 2-2", id="last-season"
        ),
        pytest.param(
            "en",
            "Linden v Ostrau\nLinden held a 9-4 advantage in shots on goal.\n",
            (9, 4),
            "a 9-4 advantage in shots on goal",
            id="shots",
        ),
        pytest.param(
            "de", "Linden - Ostrau\nEs war die dritte 0:1-Niederlage in Serie.\n", (0, 1), "0:1-Niederlage", id="series"
        ),
        pytest.param(
            "fr",
            "Linden - Ostrau\nDans l'autre match, Verneuil l'a emporté à Carlan (3-1).\n",
            (3, 1),
            "Verneuil l'a emporté à Carlan (3-1)",
            id="others-who-won",
        ),
    ],
)
def test_the_score_of_another_match_or_moment_is_no_result(language, text, score, quote):
    assert _score(text, language, ("Linden", "Ostrau"), score, quote) is None


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Linden musste sich gegen Ostrau mit einem 1:1 begnügen.", id="begnügen"),
        pytest.param("Linden rang Ostrau ein 1:1 ab.", id="abringen"),
        pytest.param("Linden gab sich gegen Ostrau mit einem 1:1 zufrieden.", id="zufrieden"),
        pytest.param("Beim 1:1 holte Linden gegen Ostrau einen Punkt.", id="ein Punkt"),
    ],
)
def test_a_draw_is_told_in_many_words_in_german(told):
    text = f"Linden gegen Ostrau\n{told[:-1]}, nachdem Paul Rehm in der 36. Minute getroffen hatte.\n"
    assert _score(text, "de", ("Linden", "Ostrau"), (1, 1), told[:-1]) == "1-1"


def test_a_result_line_outweighs_the_kicks_after_it():
    text = "LINDEN - OSTRAU : 1-1 (0-1), 4-2 aux t.a.b.\nLinden a éliminé Ostrau.\n"
    assert _score(text, "fr", ("Linden", "Ostrau"), (1, 1), "LINDEN - OSTRAU : 1-1 (0-1)") == "1-1"


@pytest.mark.parametrize(
    ("words", "step"),
    [
        pytest.param("Berger opened the scoring", Step.OPENER, id="en-opener"),
        pytest.param("Neri sblocca la gara", Step.OPENER, id="it-opener"),
        pytest.param("Ruiz abrió el marcador", Step.OPENER, id="es-opener"),
        pytest.param("Petit ouvre le score", Step.OPENER, id="fr-opener"),
        pytest.param("Berger traf zum Ausgleich", Step.EQUALISER, id="de-equaliser"),
        pytest.param("Silva empatou de cabeça", Step.EQUALISER, id="pt-equaliser"),
        pytest.param("Neri, gol della vittoria", Step.WINNER, id="it-winner"),
        pytest.param("Berger opened the scoring before Roth equalised", None, id="two-steps"),
        pytest.param("Berger crossed", None, id="none"),
    ],
)
def test_words_tell_what_a_goal_did_to_the_score(words, step):
    assert step_of(words) is step


@pytest.mark.parametrize(
    ("words", "score"),
    [
        pytest.param("Berger headed in to make it 3-1", "3-1", id="en"),
        pytest.param("Roth traf zum 2:1", "2-1", id="de"),
        pytest.param("Neri di testa per il 2-0", "2-0", id="it"),
        pytest.param("it ended 2-1", None, id="result"),
    ],
)
def test_words_tell_the_score_that_a_goal_made(words, score):
    told = running_after(words)
    assert (str(told) if told else None) == score


def _reasons(match):
    return [found.reason for found in violations(match)]


def test_goals_out_of_the_order_of_their_running_scores_break_a_law():
    goals = (
        ToldGoal(0, "A", "home", Minute(base=70), Score(home=1, away=0)),
        ToldGoal(1, "B", "home", Minute(base=20), Score(home=2, away=0)),
    )
    assert Reason.BREAKS_RUNNING_SCORE in _reasons(ToldMatch(score=Score(home=2, away=0), goals=goals))


def test_a_running_score_may_be_written_from_either_side():
    goals = (
        ToldGoal(0, "A", "away", Minute(base=10), Score(home=1, away=0)),
        ToldGoal(1, "B", "home", Minute(base=20), Score(home=1, away=1)),
    )
    assert _reasons(ToldMatch(score=Score(home=1, away=2), goals=goals)) == []


def test_the_side_that_opened_does_not_level_at_one_all():
    goals = (ToldGoal(0, "A", "home", step=Step.OPENER), ToldGoal(1, None, "home", step=Step.EQUALISER))
    assert _reasons(ToldMatch(score=Score(home=2, away=1), goals=goals)) == [Reason.BREAKS_RUNNING_SCORE]


def test_the_winner_is_not_the_losing_sides():
    goals = (ToldGoal(0, "A", "away", step=Step.WINNER),)
    assert _reasons(ToldMatch(score=Score(home=2, away=1), goals=goals)) == [Reason.BREAKS_RUNNING_SCORE]


def test_a_result_turned_against_the_order_of_the_text_needs_words_that_name_the_winner():
    text = "Linden e Ostrau\nLa partita è finita 1-0 davanti a pochi tifosi.\n"
    told = "Linden e Ostrau\nL'Ostrau ha vinto 1-0 davanti a pochi tifosi.\n"
    assert _score(text, "it", ("Linden", "Ostrau"), (0, 1), "La partita è finita 1-0") is None
    assert _score(told, "it", ("Linden", "Ostrau"), (0, 1), "L'Ostrau ha vinto 1-0") == "0-1"


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        pytest.param("Lindau verlor in der Schlussphase die Ordnung.", None, id="de-order"),
        pytest.param("Lindau verlor verdient gegen Morsbach.", "away", id="de-match"),
    ],
)
def test_a_side_that_loses_control_has_not_lost_the_match(text, winner):
    article = Article(id="sha256-00000000000000ad", text=f"Lindau gegen Morsbach\n\n{text}\n", language="de")
    sentence = Survey(article, ("Lindau", "Morsbach")).sentences[-1]
    assert told_winner(sentence, Sides("Lindau", "Morsbach")) == winner


@pytest.mark.parametrize(
    ("language", "text", "score", "quote"),
    [
        pytest.param(
            "en",
            "Linden v Ostrau\nLinden stunned 10-man Ostrau 3-1 to enter the final.\n"
            "Linden's best run ended when they were beaten 5-2 by Marrow Town Wanderers.\n",
            (3, 1),
            "Linden stunned 10-man Ostrau 3-1 to enter the final.",
            id="another-opponent",
        ),
        pytest.param(
            "de",
            "Linden - Ostrau\n3:2 Niederlage nach 2:0 Führung\nLinden verlor gegen Ostrau.\n"
            "Ulmer legte nach zum 2:3.\n",
            (2, 3),
            "Ulmer legte nach zum 2:3.",
            id="made-and-told-as-result",
        ),
        pytest.param(
            "es",
            "LINDEN 2 – OSTRAU 1\n\nGoles: 1-0, m. 27: Yusta. 2-0, m. 60: Yusta. 2-1, m. 62: Navas.\n",
            (2, 1),
            "2-1, m. 62: Navas.",
            id="end-of-the-list",
        ),
        pytest.param(
            "en", "Linden 2 Ostrau 1\n\nA fine game.\n", (2, 1), "Linden 2 Ostrau 1", id="goals-after-each-name"
        ),
        pytest.param(
            "it",
            "Linden-Ostrau\nTermina 2-3 la sfida tra Linden e Ostrau.\n",
            (2, 3),
            "Termina 2-3 la sfida tra Linden e Ostrau.",
            id="between-two",
        ),
        pytest.param(
            "pt",
            "Linden e Ostrau\nO Linden apurou-se ao vencer o Ostrau por 2-1.\n",
            (2, 1),
            "ao vencer o Ostrau por 2-1",
            id="having-beaten",
        ),
    ],
)
def test_a_result_told_of_these_two_sides_stands_and_not_the_other_way_round(language, text, score, quote):
    home, away = score
    assert _score(text, language, ("Linden", "Ostrau"), score, quote) == f"{home}-{away}"
    assert _score(text, language, ("Linden", "Ostrau"), (away, home), quote) is None


@pytest.mark.parametrize(
    ("language", "text", "score", "quote"),
    [
        pytest.param("en", "Linden v Ostrau\nHalf time, 2-0.\n", (2, 0), "Half time, 2-0.", id="half-time"),
        pytest.param("en", "Linden v Ostrau\nOstrau went 1-3 up.\n", (1, 3), "Ostrau went 1-3 up.", id="up"),
        pytest.param(
            "en",
            "Linden v Ostrau\nA 2-2 draw last campaign.\n",
            (2, 2),
            "A 2-2 draw last campaign.",
            id="last-campaign",
        ),
        pytest.param("es", "Linden y Ostrau\nPara marcar el 1-0.\n", (1, 0), "Para marcar el 1-0.", id="scored"),
        pytest.param("fr", "Linden - Ostrau\nIl remporte son 1 contre 1.\n", (1, 1), "son 1 contre 1", id="duel"),
        pytest.param(
            "pt",
            "Linden e Ostrau\nO Linden havia sido goleado por 8-0 nas duas anteriores visitas.\n",
            (8, 0),
            "goleado por 8-0 nas duas anteriores visitas",
            id="earlier-visits",
        ),
        pytest.param("de", "Linden - Ostrau\nBeim 3:2 traf Ulmer doppelt.\n", (3, 2), "Beim 3:2", id="whose-is-untold"),
    ],
)
def test_a_score_of_another_moment_or_match_or_of_nobody_is_no_result(language, text, score, quote):
    assert _score(text, language, ("Linden", "Ostrau"), score, quote) is None


def test_a_match_that_was_broken_off_has_no_result():
    told = ToldMatch(home="Linden", away="Ostrau", status=MatchStatus.ABANDONED, score=Score(home=1, away=1))
    assert [found.reason for found in violations(told)] == [Reason.NOT_THE_RESULT]
    played = ToldMatch(home="Linden", away="Ostrau", status=MatchStatus.PLAYED, score=Score(home=1, away=1))
    assert list(violations(played)) == []


@pytest.mark.parametrize(
    ("told", "winner"),
    [
        pytest.param(
            "Am Samstag gewann der SV Linden das Heimspiel gegen den FC Ostrau mit 2:0.", "home", id="verb-first"
        ),
        pytest.param("Am Samstag setzte sich gegen den SV Linden der FC Ostrau durch.", "away", id="opponent-first"),
        pytest.param("Der SV Linden hat das Derby gegen den FC Ostrau verloren.", "away", id="lost-against"),
        pytest.param("Beim SV Linden siegte der FC Ostrau mit 2:1.", "away", id="at-theirs"),
        pytest.param("Die Männer unterlagen am Samstag dem FC Ostrau mit 1:3.", "away", id="plural"),
    ],
)
def test_a_german_sentence_names_its_winner_on_either_side_of_the_verb(told, winner):
    text = f"SV Linden - FC Ostrau\n{told}\n"
    survey = Survey(Article(id="sha256-00000000000000ab", text=text, language="de"))
    sentence = next(one for one in survey.sentences if one.evidence.quote == told)
    assert told_winner(sentence, Sides("SV Linden", "FC Ostrau")) == winner


_COUNTED = "Kern traf früh. Dann traf Wald zum 2:0. Als Kern zum 3:0 vollendete, war alles entschieden."


@pytest.mark.parametrize(
    ("text", "published_score"),
    [
        pytest.param(f"Linden besiegt Ostrau\n{_COUNTED} Danach regnete es.\n", "3-0", id="ends"),
        pytest.param(f"Linden gegen Ostrau\n{_COUNTED} Danach regnete es.\n", None, id="nobody-won"),
        pytest.param(f"Linden besiegt Ostrau\n{_COUNTED} Später traf Falk noch.\n", None, id="goes-on"),
    ],
)
def test_the_last_score_of_a_count_behind_which_nobody_scores_is_the_winners_result(text, published_score):
    assert _score(text, "de", ("Linden", "Ostrau"), (3, 0), "Kern zum 3:0 vollendete") == published_score


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("it", "Il Linden ha battuto l'Ostrau 3-0 a tavolino", id="it"),
        pytest.param("de", "Linden besiegte Ostrau am grünen Tisch mit 3:0", id="de"),
        pytest.param("es", "Linden venció 3-0 al Ostrau en los despachos", id="es"),
    ],
)
def test_a_result_that_an_authority_gives_was_not_played_for(language, told):
    assert _score(f"Linden - Ostrau\n\n{told}.\n", language, ("Linden", "Ostrau"), (3, 0), told) is None
