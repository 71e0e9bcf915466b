from __future__ import annotations

from datetime import date

import pytest
from grounding_articles import article, passage
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.grounding.dates import date_supported

STATED = [
    ("en", "They met on 6 November 2025 at Mill Lane.", "2025-11-06"),
    ("en", "They met on November 6, 2025.", "2025-11-06"),
    ("en", "They met on the 6th of November 2025.", "2025-11-06"),
    ("it", "Si gioca il 28 agosto 2025.", "2025-08-28"),
    ("es", "Jugaron el 5 de julio de 2015.", "2015-07-05"),
    ("de", "Gespielt wurde am 18.8.2015.", "2015-08-18"),
    ("de", "Gespielt wurde am 5. Juli 2015.", "2015-07-05"),
    ("fr", "Match du 1er septembre 2025.", "2025-09-01"),
    ("pt", "Jogaram em 4 de março de 2020.", "2020-03-04"),
    ("en", "date 2021-11-22 Rovers won.", "2021-11-22"),
    ("fr", "Date: 2025/09/08", "2025-09-08"),
    ("it", "Si gioca il 28/08/2025.", "2025-08-28"),
    ("en", "They met on 08/28/2025.", "2025-08-28"),
    ("en", "They met on 08/08/2025.", "2025-08-08"),
]


@pytest.mark.parametrize(("language", "text", "day"), [pytest.param(*c, id=f"{c[0]}: {c[1]}") for c in STATED])
def test_a_date_written_out_is_stated(language: str, text: str, day: str) -> None:
    of = article(text, language)
    support = date_supported(of, passage(of, text), day, language)
    assert support is not None
    assert not support.derived


DERIVED = [
    ("de", "2015-08-18", "Bilbao hat am Montag gewonnen.", "2015-08-17"),
    ("de", "2015-07-05", "Chile siegte am Samstag.", "2015-07-04"),
    ("en", "2025-11-06", "Rovers won on Wednesday night.", "2025-11-05"),
    ("en", "2025-11-06", "Rovers won yesterday.", "2025-11-05"),
    ("en", "2025-11-06", "Rovers won last Thursday.", "2025-10-30"),
    ("en", "2025-11-06", "Rovers will host Albion on Saturday.", "2025-11-08"),
    ("en", "2025-11-06", "Rovers won on 3 November.", "2025-11-03"),
    ("en", "2026-01-02", "Rovers won on 30 December.", "2025-12-30"),
    ("it", "2025-11-06", "Ieri il Lago ha vinto.", "2025-11-05"),
    ("it", "2025-11-06", "Domenica scorsa il Lago ha vinto.", "2025-11-02"),
    ("it", "2025-11-06", "In campionato, domenica, arriverà il Lago.", "2025-11-09"),
    ("es", "2025-11-06", "El Lago ganó el miércoles.", "2025-11-05"),
    ("es", "2025-11-06", "El próximo miércoles juega el Lago.", "2025-11-12"),
    ("fr", "2025-11-06", "Le Lac a gagné hier.", "2025-11-05"),
    ("fr", "2025-11-06", "Le Lac a gagné samedi dernier.", "2025-11-01"),
    ("pt", "2020-02-14", "Duelaram nesta quinta-feira.", "2020-02-13"),
    ("pt", "2020-02-14", "O Lago venceu ontem.", "2020-02-13"),
    ("en", "2025-11-06T22:15:00+01:00", "Rovers won tonight.", "2025-11-06"),
]


@pytest.mark.parametrize(
    ("language", "published", "text", "day"), [pytest.param(*c, id=f"{c[0]}: {c[2]}") for c in DERIVED]
)
def test_a_day_counted_from_the_dateline_is_derived(language: str, published: str, text: str, day: str) -> None:
    of = article(text, language, published=published)
    support = date_supported(of, passage(of, text), day, language)
    assert support is not None
    assert support.derived
    assert day in (support.working or "")


NONE = [
    ("en", None, "Rovers won on Wednesday.", "2025-11-05"),
    ("en", "2025-11-06", "Rovers won on Wednesday.", "2025-10-29"),
    ("en", "2025-11-06", "Rovers won on Wednesday.", "2025-11-12"),
    ("en", "2025-11-06", "Rovers won at home.", "2025-11-06"),
    ("en", "2025-11-06", "Rovers won on 05/06/2025.", "2025-06-05"),
    ("en", "2025-11-06", "Rovers won on 05/06/2025.", "2025-05-06"),
    ("en", "2025-11-06", "Rovers won on 6 November 2024.", "2025-11-06"),
    ("en", "2025-11-06", "Rovers won on 6 November 2025.", "not a date"),
    ("en", "2025-11-06", "Rovers won on 31 February 2025.", "2025-02-31"),
    ("en", None, "Rovers won on 3 November.", "2025-11-03"),
    ("es", "2025-11-06", "Ganaron por la mañana.", "2025-11-07"),
    ("de", "2025-11-06", "Am Morgen wurde trainiert.", "2025-11-07"),
]


@pytest.mark.parametrize(
    ("language", "published", "text", "day"), [pytest.param(*c, id=f"{c[2]} {c[3]}") for c in NONE]
)
def test_a_date_that_is_not_told_is_not_guessed(language: str, published: str | None, text: str, day: str) -> None:
    of = article(text, language, published=published)
    assert date_supported(of, passage(of, text), day, language) is None


def test_a_derived_date_shows_the_dateline() -> None:
    text = "6 November 2025\nRovers won on Wednesday."
    of = article(text, published="2025-11-06")
    of = of.model_copy(update={"dateline": of.evidence(0, 15)})
    support = date_supported(of, passage(of, "Rovers won on Wednesday."), "2025-11-05", "en")
    assert support is not None
    assert [e.quote for e in support.evidence] == ["Rovers won on Wednesday.", "6 November 2025"]


@settings(max_examples=60)
@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2040, 1, 1)))
def test_only_the_day_written_is_supported(day: date) -> None:
    written = f"Gespielt am {day:%d.%m.%Y} in Rot."
    of = article(written, "de")
    other = f"{day:%Y-%m-}" + ("15" if f"{day:%d}" != "15" else "16")
    assert date_supported(of, passage(of, written), f"{day:%Y-%m-%d}", "de") is not None
    assert date_supported(of, passage(of, written), other, "de") is None


@pytest.mark.parametrize(
    ("language", "published", "text", "day"),
    [
        pytest.param("en", "2019-10-26", "They hosted Rovers on Thurs 24th.", "2019-10-24", id="en-number"),
        pytest.param("pt", "2020-12-27", "Venceu no domingo (20).", "2020-12-20", id="pt-number"),
        pytest.param("fr", None, "Ce mardi 26 mars, avant la CAN 2019.", "2019-03-26", id="fr-named-year"),
        pytest.param("en", None, "Tuesday, 1 March. The cup of 2005.", "2005-03-01", id="en-named-year"),
    ],
)
def test_a_weekday_with_a_number_tells_the_date(language: str, published: str | None, text: str, day: str) -> None:
    of = article(text, language, published=published)
    assert date_supported(of, passage(of, text), day, language) is not None


def test_a_weekday_that_fits_no_year_of_the_article_tells_no_date() -> None:
    text = "Ce mercredi 26 mars, avant la CAN 2019."
    of = article(text, "fr")
    assert date_supported(of, passage(of, text), "2019-03-26", "fr") is None


def test_a_weekday_of_a_match_to_come_is_the_next_one() -> None:
    of = article("Am Samstag (16 Uhr) beginnt die Saison.", "de", published="2016-04-01")
    told = passage(of, "Am Samstag (16 Uhr) beginnt die Saison.")
    assert date_supported(of, told, "2016-04-02", "de", ahead=True) is not None
    assert date_supported(of, told, "2016-04-02", "de") is None


@pytest.mark.parametrize(
    ("language", "told", "before", "after"),
    [
        pytest.param("en", "Town host City on Wednesday.", "2016-02-24", "2016-03-02", id="en"),
        pytest.param("de", "Am Mittwoch empfängt Linden den TSV Ostrau.", "2016-02-24", "2016-03-02", id="de"),
        pytest.param("pt", "O Araruna recebe o Lorena na quinta-feira.", "2016-02-25", "2016-03-03", id="pt"),
        pytest.param("en", "Town host City on Tuesday.", "2016-02-23", "2016-03-01", id="on-the-day-itself"),
    ],
)
def test_a_match_to_come_is_on_no_day_of_the_week_before(language, told, before, after):
    of = article(told, language, published="2016-03-01")
    assert date_supported(of, passage(of, told), after, language, ahead=True) is not None
    assert date_supported(of, passage(of, told), before, language, ahead=True) is None
