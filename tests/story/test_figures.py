from __future__ import annotations

import pytest

from summarizer.schemas.summary import Minute, Score
from summarizer.story import figures


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param("en", "45+2'", id="en"),
        pytest.param("it", "45+2'", id="it"),
        pytest.param("de", "45.+2", id="de"),
        pytest.param("fr", "45e+2", id="fr"),
    ],
)
def test_stoppage_time_is_printed_as_each_press_prints_it(language, expected):
    assert figures.minute(Minute(base=45, stoppage=2), language) == expected


@pytest.mark.parametrize(
    ("number", "language", "expected"),
    [
        pytest.param(1, "en", "1st", id="en-first"),
        pytest.param(11, "en", "11th", id="en-eleventh"),
        pytest.param(22, "en", "22nd", id="en-twenty-second"),
        pytest.param(113, "en", "113th", id="en-extra-time"),
        pytest.param(45, "it", "al 45'", id="it"),
        pytest.param(8, "it", "all'8'", id="it-vowel"),
        pytest.param(88, "it", "all'88'", id="it-vowel-eighties"),
        pytest.param(1, "fr", "1re", id="fr-first"),
        pytest.param(67, "pt", "67", id="pt"),
    ],
)
def test_a_minute_in_running_prose(number, language, expected):
    assert figures.nth(number, language) == expected


@pytest.mark.parametrize(
    ("iso", "language", "expected"),
    [
        pytest.param("2026-06-11", "en", "11 June 2026", id="en"),
        pytest.param("2026-06-11", "it", "l'11 giugno 2026", id="it-elided"),
        pytest.param("2025-08-28", "it", "il 28 agosto 2025", id="it"),
        pytest.param("2026-07-01", "it", "il 1° luglio 2026", id="it-first"),
        pytest.param("2026-07-01", "fr", "1er juillet 2026", id="fr-first"),
        pytest.param("2026-06-11", "es", "11 de junio de 2026", id="es"),
        pytest.param("2026-06-11", "de", "11. Juni 2026", id="de"),
        pytest.param("2026-06", "de", None, id="no-day"),
    ],
)
def test_a_date_is_written_in_words(iso, language, expected):
    assert figures.day(iso, language) == expected


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        pytest.param(78000, "en", "78,000", id="en"),
        pytest.param(78000, "it", "78.000", id="it"),
        pytest.param(78000, "fr", "78\u202f000", id="fr"),
        pytest.param(7812, "es", "7812", id="es-four-digits"),
        pytest.param(950, "de", "950", id="small"),
    ],
)
def test_spectators_are_counted_with_the_separator_of_the_language(value, language, expected):
    assert figures.count(value, language) == expected


def test_the_score_has_a_colon_in_german_and_can_be_turned():
    assert figures.score(Score(home=2, away=1), "de") == "2:1"
    assert figures.score(Score(home=0, away=3), "es", turned=True) == "3-0"
