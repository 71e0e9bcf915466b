"""What an article is read as before anything is judged: its language where nobody named it, its teams and people."""

from __future__ import annotations

from summarizer.article import article_from_text
from summarizer.verification.survey import Survey, likeliest_language


def test_a_town_with_a_boss_is_a_team_and_no_coach() -> None:
    text = 'Oakley Town 2-2 Fenmere Rovers\n\nTown boss Ray Holt said: "We deserved more."\n'
    assert Survey(article_from_text(text, language="en"), ["Oakley Town"]).is_team("Oakley Town")


def test_a_text_of_unknown_language_is_read_in_the_one_its_common_words_are_of() -> None:
    assert likeliest_language("O gol da virada saiu aos 49 do segundo tempo, com um chute no canto") == "pt"
    assert likeliest_language("Der Treffer fiel nach einer Flanke von der linken Seite") == "de"
