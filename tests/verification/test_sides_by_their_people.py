"""A side that goes by its town once, and by the town's people else, is named in no mere passing."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.verification.survey import survey_of

_OTHERS = "Der SV Linden siegte, der SV Linden jubelte. Der TSV Ostrau verlor, der TSV Ostrau trauerte. "


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        pytest.param("Am Ende freute sich Kirchau, und die Kirchauer sangen.", False, id="people"),
        pytest.param("Am Ende freute sich Kirchau, und der Kirchauer Trainer sang.", False, id="adjective"),
        pytest.param("Am Ende freute sich Bremen, und die Bremer sangen.", False, id="without-en"),
        pytest.param("Am Ende freute sich Kirchau.", True, id="once"),
        pytest.param("Am Ende freute sich Kirchau, und Kirchauermann sang.", True, id="another-word"),
    ],
)
def test_the_people_of_a_town_count_for_it(text, passing):
    article = Article(id="sha256-00000000000000af", text=_OTHERS + text, language="de")
    name = "Bremen" if "Bremen" in text else "Kirchau"
    assert survey_of(article, (name, "SV Linden")).is_in_passing(name) is passing
