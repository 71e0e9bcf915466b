"""Lists of scorers as they stand in reports: whose goals, in which minutes, of which kind."""

from __future__ import annotations

import pytest

from summarizer.roles import listed_goals


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


def test_a_listed_own_goal_is_told_from_a_penalty() -> None:
    goals = listed_goals("Hale 12, Dale 45 pen, Vos 80 og.", "en")
    assert [goal.own_goal for goal in goals] == [False, False, True]
    assert [goal.penalty for goal in goals] == [False, True, False]
