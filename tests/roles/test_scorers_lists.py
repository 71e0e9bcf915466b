"""Lists of scorers as they stand in reports: whose goals, in which minutes, of which kind."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.roles import ListedGoal, listed_goals
from summarizer.schemas.article import Article
from summarizer.verification.survey import survey_of


@pytest.mark.parametrize(
    ("language", "text", "goals"),
    [
        pytest.param(
            "en",
            "Hale 12, Dale 45 pen, Vos 80 og.",
            [("Hale", 12, None), ("Dale", 45, None), ("Vos", 80, None)],
            id="bare-line",
        ),
        pytest.param("en", "Hale 2, 29.", [("Hale", 2, None), ("Hale", 29, None)], id="two-by-one"),
        pytest.param(
            "it",
            "Marcatori: 12' pt Salvi, 34' st Conti (rig.)",
            [("Salvi", 12, None), ("Conti", 79, None)],
            id="halves",
        ),
        pytest.param(
            "de",
            "Tore: 1:0 (51.) Brandl, 2:0 (89.) Egger (Foulelfmeter)",
            [("Brandl", 51, None), ("Egger", 89, None)],
            id="running-score",
        ),
        pytest.param(
            "de",
            "Tore: 1:0 Brandl (43.), 1:1 Egger (74.)",
            [("Brandl", 43, None), ("Egger", 74, None)],
            id="minute-last",
        ),
        pytest.param("en", "Marsh (Kern 67), Hale, Dale, Vos", [], id="substitution"),
        pytest.param(
            "en",
            "FT: Linden 2 (Dunn 45+2, Cole 103) Ostrau 1 (Hale og 1)",
            [("Dunn", 45, 2), ("Cole", 103, None), ("Hale", 1, None)],
            id="beside-a-result",
        ),
        pytest.param("en", "Linden 0, Ostrau 2 (Dunn 12, 51)", [("Dunn", 12, None), ("Dunn", 51, None)], id="to-nil"),
        pytest.param("en", "Linden 3 (Dunn 12, Cole 51) Ostrau 0", [], id="fewer-than-the-goals"),
        pytest.param("en", "Linden 1 (Dunn 12, booked 40) Ostrau 0", [], id="a-card-beside-the-result"),
        pytest.param(
            "en",
            "Linden won at Ostrau with goals from Dunn (12, 51) and Cole (pen, 64).",
            [("Dunn", 12, None), ("Dunn", 51, None), ("Cole", 64, None)],
            id="in-a-sentence",
        ),
        pytest.param("en", "Last season they won with goals from Dunn (12) and Cole (64).", [], id="of-another-day"),
        pytest.param(
            "it", "Marcatori: st 62' Ferri, 12' Galli", [("Ferri", 62, None), ("Galli", 57, None)], id="past-60"
        ),
        pytest.param(
            "pt",
            "GOLS: Juca, aos 6, e Tales, aos 32 do primeiro tempo; Beto, aos 12, e Ivo, aos 49 do segundo tempo",
            [("Juca", 6, None), ("Tales", 32, None), ("Beto", 57, None), ("Ivo", 90, 4)],
            id="half-that-closes-a-run",
        ),
        pytest.param(
            "es",
            "Gol en el primer tiempo: 17m Pardo (LB). "
            "Goles en el segundo tiempo: 14m Luque, de penal (UR) y 46m Roca (LB).",
            [("Pardo", 17, None), ("Luque", 59, None), ("Roca", 90, 1)],
            id="label-with-its-half",
        ),
        pytest.param(
            "fr", "BUTS. Valmont : Marc Le Goux (82’).", [("Marc Le Goux", 82, None)], id="full-stop-after-the-label"
        ),
    ],
)
def test_a_scorers_list_gives_its_goals(language: str, text: str, goals: list[tuple[str, int, int | None]]) -> None:
    assert [(goal.name, goal.base, goal.stoppage) for goal in listed_goals(text, language)] == goals


@pytest.mark.parametrize(
    ("language", "line", "own"),
    [
        pytest.param("fr", "Buts : Morin (52e) et Petit (73e)", [False, False], id="fr-two"),
        pytest.param("fr", "Buts : Morin 52' et 73'", [False, False], id="fr-one-twice"),
        pytest.param("de", "Tore: 1:0 Wendler (52., ET), 2:0 Kolb (73.)", [True, False], id="de-capitals"),
        pytest.param("de", "Tore: 1:0 Wendler (52. et), 2:0 Kolb (73.)", [True, False], id="de-small"),
        pytest.param("de", "Tore: Wendler ET 52., Kolb 73.", [True, False], id="de-before"),
    ],
)
def test_a_french_and_is_no_german_own_goal(language: str, line: str, own: list[bool]) -> None:
    assert [goal.own_goal for goal in listed_goals(line, language)] == own


def test_a_listed_own_goal_is_told_from_a_penalty() -> None:
    goals = listed_goals("Hale 12, Dale 45 pen, Vos 80 og.", "en")
    assert [goal.own_goal for goal in goals] == [False, False, True]
    assert [goal.penalty for goal in goals] == [False, True, False]


_ONE_GOAL = """
en|Goals. Hale (12).|Hale 12
en|Goals - Hale (12).|Hale 12
en|Goalscorers: Anna Hale (12)|Anna Hale 12
it|MARCATORI - 12' Salvi|Salvi 12
it|Marcatrici: 12' Anna Salvi|Anna Salvi 12
it|Reti. Salvi (12').|Salvi 12
es|GOLES - Ana Pardo (12')|Ana Pardo 12
es|Goleadoras: Ana Pardo (12')|Ana Pardo 12
es|Goles. Pardo (12').|Pardo 12
de|Tore. 1:0 Egger (12.)|Egger 12
de|Torschützinnen: Anna Egger (12.)|Anna Egger 12
fr|BUTS. Lenoir (12e).|Lenoir 12
fr|Buteuses : Anna Lenoir (12e)|Anna Lenoir 12
fr|Buts - Lenoir (12e)|Lenoir 12
pt|Gols. Juca (12).|Juca 12
pt|Marcadoras: Ana Juca (12)|Ana Juca 12
pt|GOLOS - Juca (12')|Juca 12
"""
"""Each: language, a line with a label, its goal."""
_NO_LABEL = """
en|The match had goals. Hale (12) took the corners.
en|It was rich in goals - Hale (12) came on.
it|Una gara con poche reti. Salvi (12') batte gli angoli.
es|Un partido de pocos goles. Pardo (12') entró.
de|Es fielen viele Tore. Egger (12.) kam neu.
fr|Un match sans buts. Lenoir (12e) est entré.
pt|Um jogo de poucos gols. Juca (12) entrou.
"""
"""Each: language, and a sentence that ends with the word of a label before somebody's minute."""


@pytest.mark.parametrize(("language", "line", "goal"), rows(_ONE_GOAL))
def test_a_label_may_end_in_a_full_stop_or_a_dash_and_be_of_women(language: str, line: str, goal: str) -> None:
    assert [f"{one.name} {one.base}" for one in listed_goals(line, language)] == [goal]


@pytest.mark.parametrize(("language", "line"), rows(_NO_LABEL))
def test_a_word_for_goals_that_ends_a_sentence_labels_no_list(language: str, line: str) -> None:
    assert listed_goals(line, language) == ()


_HEADED = """
fr|Buts : pour Vallero, Lenoir (12e) ; pour Montorio, Petit (43e)
de|Tore: für Vallero: Lenoir (12.), für Montorio: Petit (43.)
it|Marcatori: per Vallero, Lenoir (12'); per Montorio, Petit (43')
es|Goles: para Vallero, Lenoir (12'); para Montorio, Petit (43')
en|Goals: for Vallero, Lenoir (12); for Montorio, Petit (43)
"""
"""Each: language, and a list in which a side heads the goals of its own."""


@pytest.mark.parametrize(("language", "line"), rows(_HEADED))
def test_a_side_that_heads_part_of_a_list_has_the_goals_of_that_part(language: str, line: str) -> None:
    assert [(one.name, one.base, one.team) for one in listed_goals(line, language)] == [
        ("Lenoir", 12, "Vallero"),
        ("Petit", 43, "Montorio"),
    ]


_OF_ONE_SIDE = """
en|Goals for Vallero: Hale 12, Dale 43
en|Goals Vallero: Hale (12), Dale (43)
it|Reti Vallero: Hale 12', Dale 43'
es|Goles de Vallero: Hale 12', Dale 43'
de|Tore für Vallero: Hale (12.), Dale (43.)
fr|Buts Vallero : Hale 12', Dale 43'
pt|Golos do Vallero: Hale (12'), Dale (43')
"""
"""Each: language, and a list whose label names the side."""


@pytest.mark.parametrize(("language", "line"), rows(_OF_ONE_SIDE))
def test_a_label_that_names_a_side_heads_its_goals(language: str, line: str) -> None:
    assert [(one.name, one.base, one.team) for one in listed_goals(line, language)] == [
        ("Hale", 12, "Vallero"),
        ("Dale", 43, "Vallero"),
    ]


def test_words_between_a_label_and_a_colon_are_a_side_with_a_capital_alone() -> None:
    assert listed_goals("Goals came late: Hale 12, Dale 43", "en") == ()
    assert listed_goals("It had goals for Vallero: Hale 12, Dale 43", "en") == ()


_KINDS = """
en|Goals: Hale OG 12, Dale 43|Hale 12 own, Dale 43
en|Goals: Hale PEN 12, Dale 43|Hale 12 pen, Dale 43
en|Hale OG 12, Dale 43|Hale 12 own, Dale 43
de|Egger ET 12, Kolb 43|Egger 12 own, Kolb 43
fr|Lenoir CSC 12, Petit 43|Lenoir 12 own, Petit 43
it|Salvi AG 12, Conti 43|Salvi 12 own, Conti 43
en|Og Hale 12, Dale 43|Og Hale 12, Dale 43
en|Hale 12'', Dale 43''|Hale 12, Dale 43
fr|Buts : Lenoir (12″), Petit (43″)|Lenoir 12, Petit 43
it|Marcatori: Salvi 12”, Conti 43”|Salvi 12, Conti 43
es|Goles: Pardo (12"), Luque (43")|Pardo 12, Luque 43
pt|Golos: Juca (GP) 12', Nilo 43'|Juca 12 pen, Nilo 43
pt|Marcadores – 0-1, Juca (GP) 12’, 0-2, Nilo 90+1 e 1-2, Tó 90+4 (GP).|Juca 12 pen, Nilo 90, Tó 90 pen
fr|Buts : Lenoir (CSC) 12', Petit 43'|Lenoir 12 own, Petit 43
en|Goals: Hale (OG) 12, Dale (PEN) 43|Hale 12 own, Dale 43 pen
it|Marcatori: Salvi (M) 12', Conti (PEN) 43'|Salvi 12, Conti 43 pen
"""
"""Each: language, a list, its goals with their kind; a given name of two letters is no flag."""


@pytest.mark.parametrize(("language", "line", "goals"), rows(_KINDS))
def test_a_flag_before_the_minute_and_a_double_prime_behind_it_are_no_part_of_a_name(
    language: str, line: str, goals: str
) -> None:
    def told(one: ListedGoal) -> str:
        return f"{one.name} {one.base}" + " own" * one.own_goal + " pen" * one.penalty

    assert ", ".join(told(one) for one in listed_goals(line, language)) == goals


_OF_HALF = """
pt|Gols: Juca (5min/2ºT)|50
pt|Gols: Juca (5min/1ºT)|5
pt|Gols: Juca (5'/2ºT)|50
es|Goles: Pardo (5'/2T)|50
es|Goles: Pardo (5'/1T)|5
it|Marcatori: Salvi (5'/st)|50
it|Marcatori: Salvi (5'/pt)|5
it|MARCATORI 5'st Salvi|50
it|Reti: nel st 5' Salvi|50
pt|Gols: no 2ºT 5' Juca|50
"""
"""Each: language, a list with the half behind a stroke, the minute of the match."""


@pytest.mark.parametrize(("language", "line", "minute"), rows(_OF_HALF))
def test_a_half_behind_a_stroke_tells_the_minute_of_the_match(language: str, line: str, minute: str) -> None:
    assert [one.base for one in listed_goals(line, language)] == [int(minute)]


def test_a_minute_beyond_the_first_half_that_is_of_it_is_of_its_stoppage_time() -> None:
    goals = listed_goals("Marcatori: 46' pt Salvi, 5' st Conti", "it")
    assert [(one.base, one.stoppage) for one in goals] == [(45, 1), (50, None)]


_WRAPPED = """
it|Reti: nel pt 28' Salvi, nel st 15' Brun su¶rigore, 32' Sala¶Ammoniti: Neri 7|Salvi 28, Brun 60, Sala 77
en|Goals: Hale 12,¶Dale 43¶Booked: Vos 60|Hale 12, Dale 43
de|Tore: Egger (12.) und¶Kolb (43.)¶Gelb: Frei (60.)|Egger 12, Kolb 43
"""
"""Each: language, lines of which the first goes on in the second, the goals of both."""


@pytest.mark.parametrize(("language", "lines", "goals"), rows(_WRAPPED))
def test_a_list_goes_on_in_the_next_line_where_its_own_breaks_off(language: str, lines: str, goals: str) -> None:
    text = lines.replace("¶", "\n")
    assert ", ".join(f"{one.name} {one.base}" for one in listed_goals(text, language)) == goals


def test_who_stands_alone_behind_a_minute_of_a_ticker_has_not_scored() -> None:
    told = "90' Lang tire juste au-dessus du but.\n81' Kern perd le ballon au milieu.\n75' Le jeu est un peu haché.\n"
    assert listed_goals(f"96' Fin du match\n{told}88' Sortie de Kern\n", "fr") == ()
    assert [one.name for one in listed_goals("96' Roth\n88' Kern\n", "fr")] == ["Roth", "Kern"]


@pytest.mark.parametrize(
    "line",
    [
        "Entrée de Kern 81'", "Sortie de M. Kern 81'", "Carton jaune pour Kern 81'", "Entra Kern 81'",
        "Ammonito Kern 81'", "Entrou Kern 81'", "Gol annullato a Kern al 81'.", "Rigore parato a Kern al 81'.",
        "Palo di Kern al 81'.", "But refusé à Kern à la 81e.", "Poteau de Kern (81e).",
        "Penalty manqué par Kern (81e).", "Penalti fallado por Kern (81').",
        "Palo de Kern (81').", "Abseitstor von Kern (81.).", "Pênalti perdido por Kern (81').",
    ],
)  # fmt: skip
def test_line_of_a_change_a_card_or_no_goal_lists_none(line: str) -> None:
    assert listed_goals(f"{line}\n", "en") == ()
    assert [one.base for one in listed_goals("Kern 81'\n", "en")] == [81]


_AGENCY = """
es|Goles: 0-1.¶Min.12: Pardo, de falta; 1-1.¶Min.43: Luque de cabeza, tras un córner; 1-2.|Pardo 12 0-1, Luque 43 1-1
es|Goles: 0-1, M.12: Pardo.¶0-2, M.43: Luque.|Pardo 12 0-1, Luque 43 0-2
es|Min.12: Pardo, tarjeta amarilla.¶Min.43: Luque, de cabeza, al palo.|
es|Goles: 0-1.¶Min.12: Pardo, en propia puerta; 0-2.|
es|Min.12: Pardo, de falta; 1-1.|
"""
"""Each: language, the goals of an agency line by line, each with what score it makes; the goals."""


@pytest.mark.parametrize(("language", "lines", "goals"), rows(_AGENCY))
def test_an_agency_s_goal_is_listed_where_the_line_above_or_its_own_has_the_score(
    language: str, lines: str, goals: str
) -> None:
    found = listed_goals(lines.replace("¶", "\n"), language)
    told = (f"{one.name} {one.base}" + (" {}-{}".format(*one.running) if one.running else "") for one in found)
    assert ", ".join(told) == goals


def test_goals_beside_a_result_are_of_the_side_before_them() -> None:
    goals = listed_goals("Linden 1 (Dunn 45) Ostrau 2 (Cole 51, Hale og 70)", "en")
    assert [(goal.name, goal.team, goal.own_goal) for goal in goals] == [
        ("Dunn", "Linden", False), ("Cole", "Ostrau", False), ("Hale", "Ostrau", True),
    ]  # fmt: skip


def test_goals_beside_a_result_of_others_are_none_of_the_match() -> None:
    text = "Linden beat Ostrau 1-0.\n\nElsewhere: Norwick 1 (Dunn 45) Selby 0.\n"
    article = Article(id="sha256-0000000000000001", text=text, language="en")
    assert survey_of(article, ("Linden", "Ostrau")).listed == ()
    assert [goal.name for goal in survey_of(article, ("Norwick", "Selby")).listed] == ["Dunn"]
