from __future__ import annotations

from summarizer.article import article_from_text
from summarizer.roles import listed_goals
from summarizer.verification.survey import Survey, likeliest_language


def minutes_of(text: str, language: str) -> list[tuple[str, int, int | None]]:
    return [(goal.name, goal.base, goal.stoppage) for goal in listed_goals(text, language)]


def test_the_half_that_closes_a_run_of_goals_holds_for_all_of_them():
    text = "GOLS: Juca, aos 6, e Tales, aos 32 do primeiro tempo; Beto, aos 12, e Ivo, aos 49 do segundo tempo"
    assert minutes_of(text, "pt") == [("Juca", 6, None), ("Tales", 32, None), ("Beto", 57, None), ("Ivo", 90, 4)]


def test_a_label_with_its_half_counts_the_minutes_from_there():
    text = (
        "Gol en el primer tiempo: 17m Pardo (LB). Goles en el segundo tiempo: 14m Luque, de penal (UR) y 46m Roca (LB)."
    )
    assert minutes_of(text, "es") == [("Pardo", 17, None), ("Luque", 59, None), ("Roca", 90, 1)]


def test_a_list_may_follow_its_label_after_a_full_stop():
    assert minutes_of("BUTS. Valmont : Marc Le Goux (82’).", "fr") == [("Marc Le Goux", 82, None)]


def test_a_town_with_a_boss_is_a_team_and_no_coach():
    text = 'Oakley Town 2-2 Fenmere Rovers\n\nTown boss Ray Holt said: "We deserved more."\n'
    assert Survey(article_from_text(text, language="en"), ["Oakley Town"]).is_team("Oakley Town")


def test_a_text_of_unknown_language_is_read_in_the_one_its_common_words_are_of():
    assert likeliest_language("O gol da virada saiu aos 49 do segundo tempo, com um chute no canto") == "pt"
    assert likeliest_language("Der Treffer fiel nach einer Flanke von der linken Seite") == "de"
