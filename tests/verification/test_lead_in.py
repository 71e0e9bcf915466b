"""A goal announced in one sentence and told in the next has the minute and the side of the first."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.verification.survey import survey_of
from summarizer.verification.whose_minute import announced_when, led_in


def _announced(text: str, told: str) -> str | None:
    article = Article(id="sha256-0000000000000002", text=text, language="en")
    at = text.index(told)
    found = led_in(survey_of(article, ("Linden", "Ostrau")), article.evidence(at, at + len(told)))
    return found.quote if found else None


@pytest.mark.parametrize(
    ("before", "told"),
    [
        pytest.param("Linden took the lead on 12 minutes.", "Conti nodded in a Rudd corner.", id="lead"),
        pytest.param("It was Ostrau who struck first.", "A break ended with Conti firing home.", id="first"),
        pytest.param("The pressure paid off in the 8th minute.", "Rudd crossed and Conti tapped in.", id="paid-off"),
    ],
)
def test_the_sentence_before_announces_a_goal(before, told):
    assert _announced(f"Linden 2-1 Ostrau\n\n{before} {told}\n", told) == before


@pytest.mark.parametrize(
    ("before", "told"),
    [
        pytest.param("Linden nearly took the lead on 12 minutes.", "Conti nodded in a corner.", id="nearly"),
        pytest.param(
            "Dean Rudd took the lead for Linden on 12 minutes.", "Conti nodded in a corner.", id="names-another"
        ),
        pytest.param("Linden took the lead on 12 minutes.", "But Conti nodded in a corner.", id="turns"),
        pytest.param("Linden took the lead on 12 minutes.", "Conti soon levelled with a header.", id="moves-on"),
        pytest.param("Linden won a corner on 12 minutes.", "Conti nodded it in.", id="no-goal"),
        pytest.param("Linden had the chance to go ahead on 12 minutes.", "Conti nodded in.", id="chance"),
    ],
)
def test_a_sentence_about_something_else_announces_none(before, told):
    assert _announced(f"Linden 2-1 Ostrau\n\n{before} {told}\n", told) is None


def _timed(language: str, before: str, told: str) -> str | None:
    text = f"Linden - Ostrau\n\n{before} {told}\n"
    article = Article(id="sha256-0000000000000002", text=text, language=language)
    at = text.index(told)
    found = announced_when(survey_of(article, ("Linden", "Ostrau")), article.evidence(at, at + len(told)))
    return found.quote if found else None


@pytest.mark.parametrize(
    ("language", "before", "told"),
    [
        pytest.param("de", "Bis zum 3:1 dauerte es bis zur 80. Minute.", "Dann traf Wald zum 3:1.", id="de"),
        pytest.param("en", "Until 2-0 it took a wait to the 37th minute.", "Hale made it 2-0.", id="en"),
        pytest.param("it", "Fino all'1-0 passano le squadre al 12'.", "Conti segna il gol dell'1-0.", id="it"),
        pytest.param("fr", "Jusqu'au 2-0 on attend la 52e minute.", "Morel marque ce 2-0 de la tête.", id="fr"),
        pytest.param("pt", "Até ao 1-0 espera-se pelo minuto 20.", "Nunes fez o 1-0.", id="pt"),
    ],
)
def test_the_sentence_before_gives_the_minute(language, before, told):
    assert _timed(language, before, told) == before


@pytest.mark.parametrize(
    ("language", "before", "told"),
    [
        pytest.param("de", "In der 80. Minute traf Linden den Pfosten.", "Dann traf Wald zum 3:1.", id="no-score"),
        pytest.param("de", "In der 80. Minute vergab Linden das 3:1.", "Dann traf Wald zum 3:1.", id="missed"),
        pytest.param("de", "In der 80. Minute verhinderte man das 3:1.", "Dann traf Wald zum 3:1.", id="prevented"),
        pytest.param("de", "Bis zum 2:1 dauerte es bis zur 80. Minute.", "Dann traf Wald zum 3:1.", id="other-score"),
        pytest.param("de", "Bis zum 3:1 dauerte es bis zur 80. Minute.", "Wald traf zum 3:1 (82.).", id="own-minute"),
        pytest.param("it", "Al 12' il Linden ha la palla per l'1-0.", "Conti segna il gol dell'1-0.", id="chance"),
        pytest.param("fr", "Jusqu'au 2-0 de Petit on attend la 52e minute.", "Morel marque ce 2-0.", id="another"),
    ],
)
def test_a_minute_of_something_else_is_not_given_on(language, before, told):
    assert _timed(language, before, told) is None
