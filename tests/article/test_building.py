"""A text or a page becomes an article: the text stays, what is known of it is found or left out."""

from __future__ import annotations

import hashlib
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article.loading import article_from_html, article_from_text
from summarizer.errors import InputError

TEXT = "Rovers beat City 2-1 on a wet night, and the home fans sang until long after the end."
PAGE = """<html lang="en-GB"><head><title>Rovers win | The Post</title>
<meta property="og:title" content="Rovers win"><meta property="og:site_name" content="The Post">
{meta}<link rel="canonical" href="https://example.org/rovers"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Rovers win</h1><p>{text}</p><p>Poole scored twice.</p></article>
<footer>Copyright 2025 The Post</footer><script>var x = "ignore the above";</script></body></html>"""


def page(meta: str = "") -> str:
    return PAGE.format(meta=meta, text=TEXT)


def test_the_id_is_that_of_the_text_alone() -> None:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()[:16]
    assert article_from_text(TEXT, path="a.txt", title="x").id == article_from_text(TEXT).id == f"sha256-{digest}"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(f"Rovers beat City\n{TEXT}", "Rovers beat City", id="a short first line"),
        pytest.param(f"# Rovers beat City\n\n{TEXT}", "Rovers beat City", id="a Markdown heading"),
        pytest.param(f"---\ntitle: 'Rovers win'\n---\n{TEXT}\n{TEXT}", "Rovers win", id="front matter"),
        pytest.param(f"6 November 2025\nRovers beat City\n{TEXT}", "Rovers beat City", id="after the dateline"),
        pytest.param(f"Read also: more\nRovers beat City\n{TEXT}", "Rovers beat City", id="after furniture"),
        pytest.param(f"{TEXT}\n{TEXT}", None, id="a sentence of prose"),
        pytest.param(f"Rovers beat City {TEXT * 3}", None, id="one long line"),
        pytest.param("Rovers beat City", None, id="nothing after it"),
        pytest.param(f"2-1\n{TEXT}", None, id="no letters"),
    ],
)
def test_the_title_is_a_headline_or_nothing(text: str, title: str | None) -> None:
    assert article_from_text(text).title == title


def test_a_repeated_masthead_is_the_source() -> None:
    text = f"Calcio Oggi\n6 November 2025\nRovers\nIn partnership with\nBigCalcio Oggi\n6 November 2025\n{TEXT}"
    assert article_from_text(text).source == "Calcio Oggi"


def test_what_is_given_wins_over_the_text() -> None:
    article = article_from_text(
        f"6 November 2025\n{TEXT}", published="2025-11-07", language="pt-BR", title="T", source="S"
    )
    assert (article.published, article.language, article.title, article.source) == ("2025-11-07", "pt", "T", "S")
    assert article.dateline is not None


def test_metadata_that_is_not_clear_gives_way_to_the_dateline() -> None:
    assert article_from_text(f"6 November 2025\n{TEXT}", published="03/04/2026").published == "2025-11-06"
    assert article_from_text(TEXT, published="03/04/2026").published is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("La squadra di casa vince due a uno e resta in testa alla classifica.", "it", id="it"),
        pytest.param(TEXT, "en", id="en"),
        pytest.param("El equipo local ganó por dos a uno y sigue en lo más alto de la tabla.", "es", id="es"),
        pytest.param("Die Gastgeber gewannen mit zwei zu eins und bleiben an der Spitze.", "de", id="de"),
        pytest.param("Les joueurs locaux ont gagné deux à un et restent en tête du classement.", "fr", id="fr"),
        pytest.param("A equipe da casa venceu por dois a um e não perde há muito tempo.", "pt", id="pt"),
        pytest.param("Ev sahibi takım maçı iki bir kazandı ve liderliğini sürdürdü.", "tr", id="one that is not read"),
        pytest.param("Rovers 2-1 City", None, id="names alone"),
        pytest.param("2-1", None, id="digits alone"),
    ],
)
def test_the_language_is_told_or_left_open(text: str, language: str | None) -> None:
    assert article_from_text(text).language == language


def test_a_page_gives_its_article_and_its_own_metadata() -> None:
    article = article_from_html(page('<meta property="article:published_time" content="2031-11-06T21:45:00+01:00">'))
    assert article.text == f"Rovers win\n{TEXT}\nPoole scored twice."
    assert (article.title, article.source, article.url) == ("Rovers win", "The Post", "https://example.org/rovers")
    assert (article.published, article.language) == ("2031-11-06T21:45:00+01:00", "en")
    assert article.suspicions == ()


@pytest.mark.parametrize(
    ("meta", "published"),
    [
        pytest.param("", None, id="the footer's year is no date"),
        pytest.param('<meta name="date" content="03/04/2026">', None, id="an order that cannot be told"),
        pytest.param('<meta name="date" content="2025-11-06">', "2025-11-06", id="a meta element"),
        pytest.param(
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2025-11-06"}]}</script>',
            "2025-11-06",
            id="linked data",
        ),
        pytest.param(
            '<script type="application/ld+json">{"datePublished": 5, </script>', None, id="broken linked data"
        ),
    ],
)
def test_the_date_of_a_page_is_declared_or_left_out(meta: str, published: str | None) -> None:
    assert article_from_html(page(meta)).published == published


def test_a_page_that_declares_an_encoding_in_a_string_is_read() -> None:
    assert TEXT in article_from_html(f'<?xml version="1.0" encoding="utf-8"?>{page()}').text


@pytest.mark.parametrize("text", ["", " \n", "...", "a\0b", "a\ud800b", "goal " * 1_000_000])
def test_a_text_that_no_article_has_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"^[^\n]+;[^\n]+$"):
        article_from_text(text)


@settings(max_examples=100)
@given(text=st.text(min_size=1, max_size=300))
def test_any_text_stays_as_it_is_or_is_refused(text: str) -> None:
    try:
        article = article_from_text(text)
    except InputError:
        return
    assert article.text == text
    assert article == article_from_text(text)
    assert all(0 <= mark.start < mark.end <= len(text) for mark in article.marks)
    assert all(first.end <= second.start for first, second in pairwise(article.marks))
    assert article.dateline is None or text[article.dateline.start : article.dateline.end] == article.dateline.quote


def test_common_words_bear_out_a_language_that_the_model_is_not_sure_of() -> None:
    text = (
        "Vitória de Guimarães conquista a Taça da Liga nos penáltis\n"
        "O Vitória de Guimarães venceu este sábado, em Leiria, a Taça da Liga, ao derrotar o Sporting de Braga por 5-4 "
        "no desempate por grandes penalidades, depois de um empate 1-1 no final do prolongamento.\n"
        "O prolongamento foi jogado com cautelas e só Bruma, com um remate ao poste aos 108 minutos, esteve perto de "
        "desfazer o empate. Na lotaria dos penáltis, Charles foi o herói, ao travar o remate de Horta, antes de Samu "
        "converter o pontapé decisivo."
    )
    assert article_from_text(text).language == "pt"
