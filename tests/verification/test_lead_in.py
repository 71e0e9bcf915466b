"""A goal announced in one sentence and told in the next has the minute and the side of the first."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.verification.lead_in import led_in
from summarizer.verification.survey import survey_of


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
