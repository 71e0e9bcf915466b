"""A dateline is found where datelines stand, and nowhere is a date invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article.dateline import find_dateline, is_dateline, published_at

PROSE = "La squadra di casa parte forte e trova subito il vantaggio."


@pytest.mark.parametrize(
    ("text", "day", "quote"),
    [
        pytest.param("Calcio Oggi\n·6 November 2025\nTitolo", "2025-11-06", "6 November 2025", id="after a bullet"),
        pytest.param("28 agosto 2025\nTitolo", "2025-08-28", "28 agosto 2025", id="it"),
        pytest.param("1º marzo 2024\nTitolo", "2024-03-01", "1º marzo 2024", id="it ordinal"),
        pytest.param("3 de julho de 2014\nTítulo", "2014-07-03", "3 de julho de 2014", id="pt"),
        pytest.param("Título\n9 de mayo del 2021", "2021-05-09", "9 de mayo del 2021", id="es, on the last line"),
        pytest.param("12 mai 2019\nTitre", "2019-05-12", "12 mai 2019", id="fr"),
        pytest.param("Publié le 1er août 2023 à 22h30\nTitre", "2023-08-01", "1er août 2023", id="fr with a time"),
        pytest.param("Samstag, 4. Jänner 2020, 17:30 Uhr\nTitel", "2020-01-04", "4. Jänner 2020", id="de"),
        pytest.param("November 6, 2025\nHeadline", "2025-11-06", "November 6, 2025", id="en"),
        pytest.param("Published on Nov. 6 2025 at 9.30pm\nHeadline", "2025-11-06", "Nov. 6 2025", id="en short"),
        pytest.param("By Ann Poole, Thursday, November 6, 2025\nx", "2025-11-06", "November 6, 2025", id="a byline"),
        pytest.param(
            "Titolo\nAnna Rossi — 13 dicembre 2025\nTesto", "2025-12-13", "13 dicembre 2025", id="a name and a dash"
        ),
        pytest.param(
            " date 2021-11-22 The home side won.", "2021-11-22", "2021-11-22", id="a label that opens the text"
        ),
        pytest.param("Date: 2025/09/08\nTitre", "2025-09-08", "2025/09/08", id="the year first"),
        pytest.param("Rio, 3 de julho de 2014 – A equipe venceu.", "2014-07-03", "3 de julho de 2014", id="a city"),
        pytest.param(
            "Madrid, 12 may 2019 (EFE).- El local ganó.", "2019-05-12", "12 may 2019", id="a city and an agency"
        ),
        pytest.param("LONDON, Nov 6 2025 (Reuters) - They won.", "2025-11-06", "Nov 6 2025", id="en agency"),
        pytest.param(f"{PROSE} (APA; 18.8.2015)", "2015-08-18", "18.8.2015", id="a closing credit"),
        pytest.param(
            f"{PROSE} (red/APA, 5.7.2015) Tore: 1:0", "2015-07-05", "5.7.2015", id="a credit before the facts"
        ),
        pytest.param(f"{PROSE} (dpa, 12. Mai 2019)", "2019-05-12", "12. Mai 2019", id="a credit in words"),
        pytest.param(f"{PROSE} (APA, 18.8.15)", "2015-08-18", "18.8.15", id="a credit with a short year"),
        pytest.param("15/05/2019\nTitre", "2019-05-15", "15/05/2019", id="a day above 12 tells the order"),
        pytest.param("05/15/2019\nHeadline", "2019-05-15", "05/15/2019", id="a day above 12 in second place"),
        pytest.param("05/05/2019\nHeadline", "2019-05-05", "05/05/2019", id="a day that equals the month"),
    ],
)
def test_a_dateline_is_found(text: str, day: str, quote: str) -> None:
    found = find_dateline(text)
    assert found is not None
    assert (found.day, text[found.start : found.end]) == (day, quote)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("03/04/2026\nTitolo", id="an order that cannot be told"),
        pytest.param("03.04.2026\nTitolo", id="an order that cannot be told, with dots"),
        pytest.param("6 novembre\nTitolo", id="no year"),
        pytest.param("31 febbraio 2025\nTitolo", id="a day that does not exist"),
        pytest.param("Il 12 mai 2019 fu un giorno nero.\nTesto", id="prose"),
        pytest.param("Le 12 mai 2019, Lyon a gagné.\nTexte", id="prose that opens with a day"),
        pytest.param("6 November 2025 was a night to remember.\nText", id="prose without a dash"),
        pytest.param("Rovers v City, 21 November 2021\nText", id="a fixture"),
        pytest.param("Rovers-City, 21 novembre 2021\nTesto", id="a fixture with a dash"),
        pytest.param("Stadio Comunale, 5 novembre 2025\nTesto", id="a ground"),
        pytest.param("Rovers 2-1 City, 5 November 2025\nText", id="a result"),
        pytest.param("Last updated: 7 November 2025\nText", id="an update"),
        pytest.param("7 November 2025 to 9 November 2025\nText", id="two days"),
        pytest.param(f"{PROSE} Si gioca il 4 marzo 2026.", id="a day to come at the end"),
        pytest.param(f"{PROSE} (nato il 4 marzo 2003)", id="a birthday in brackets"),
        pytest.param(
            "\n".join(["Riga di testo."] * 20 + ["4 marzo 2026"] + ["Riga di testo."] * 20), id="in the middle"
        ),
        pytest.param("© 2025 Calcio Oggi", id="a year alone"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_date_is_invented(text: str) -> None:
    assert find_dateline(text) is None


def test_the_dotted_form_is_read_day_first_in_german_only() -> None:
    text = "03.04.2026\nTitel"
    assert [find_dateline(text, "de") and find_dateline(text, "de").day, find_dateline(text, "en")] == [
        "2026-04-03",
        None,
    ]


def test_a_dateline_is_found_under_characters_that_cannot_be_seen() -> None:
    text = "\u200b6\u200b novem\u0301bre 2025\nTitolo"
    found = find_dateline(text)
    assert found is not None
    assert text[found.start : found.end] == "6\u200b novem\u0301bre 2025"


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        pytest.param("2025-11-06", "2025-11-06", id="a day"),
        pytest.param("20251106", "2025-11-06", id="a day without dashes"),
        pytest.param("2025-11-06T20:45:00Z", "2025-11-06T20:45:00+00:00", id="a time in UTC"),
        pytest.param("2025-11-06T20:45:00+01:00", "2025-11-06T20:45:00+01:00", id="a time with its offset"),
        pytest.param("Thu, 06 Nov 2025 20:45:00 +0100", "2025-11-06T20:45:00+01:00", id="as feeds write it"),
        pytest.param(" 6 novembre 2025 ", "2025-11-06", id="in words"),
        pytest.param("15/05/2019", "2019-05-15", id="an order that is told"),
        pytest.param("03/04/2026", None, id="an order that is not"),
        pytest.param("2025-13-40", None, id="no such day"),
        pytest.param("yesterday", None, id="a relative day"),
        pytest.param("Thu, 99 Nov 2025 99:99:99 +9999", None, id="nonsense like a feed's"),
        pytest.param("", None, id="nothing"),
        pytest.param(None, None, id="not given"),
    ],
)
def test_metadata_dates_become_iso_or_nothing(value: str | None, iso: str | None) -> None:
    assert published_at(value) == iso


@pytest.mark.parametrize(
    ("line", "dated"),
    [("·6 November 2025", True), ("28 agosto 2025", True), ("6 November 2025, Rovers won", False), ("Rovers", False)],
)
def test_a_bare_dateline_is_told_from_a_line_with_a_date(line: str, *, dated: bool) -> None:
    assert is_dateline(line) is dated


@settings(max_examples=100)
@given(text=st.text(alphabet="0123456789./- ,\nmai(APA)der\u200b", max_size=80))
def test_every_dateline_stands_in_its_text(text: str) -> None:
    found = find_dateline(text)
    assert found is None or 0 <= found.start < found.end <= len(text)
