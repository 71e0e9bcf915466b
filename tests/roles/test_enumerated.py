"""Several who score together, before or behind their verb, and names beside them that do not."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.grounding.names import people_in
from summarizer.roles import Mention, read_parts

_TOGETHER = """
en|Kern, Lang and Ruud scored for Town.
en|Kern, Lang, and Ruud all scored.
it|Kern, Lang e Ruud segnano nella ripresa.
it|Segnano Kern, Lang e Ruud.
es|Kern, Lang y Ruud marcaron para los locales.
es|Marcaron Kern, Lang y Ruud.
de|Kern, Lang und Ruud trafen im Heimspiel.
de|Es trafen Kern, Lang und Ruud.
de|Der Reihe nach trafen Kern, zweimal Lang und nochmals Ruud.
fr|Kern, Lang et Ruud ont marqué.
fr|Les buts : Kern, Lang et Ruud marquent.
pt|Kern, Lang e Ruud marcaram para os donos da casa.
pt|Marcaram Kern, Lang e Ruud.
"""
"""Each: language, and a sentence in which three score."""
_APART = """
en|Kern crossed for Lang and Ruud scored.|Ruud
en|After a pass by Kern, Lang and Ruud scored.|Lang,Ruud
it|Con Kern, Lang e Ruud segnano.|Lang,Ruud
it|Segna Kern, Lang e Ruud applaudono.|Kern
es|Marcó Kern, Lang y Ruud celebraron.|Kern
es|Marcaron Kern y Lang, Ruud celebró.|Kern,Lang
de|Es traf Kern, Lang und Ruud sahen Gelb.|Kern
de|Es trafen Kern und Lang, Ruud sah Gelb.|Kern,Lang
fr|Kern centre, Lang et Ruud marquent.|Lang,Ruud
pt|Sem Kern, Lang e Ruud marcaram.|Lang,Ruud
pt|Marcou Kern, Lang e Ruud aplaudiram.|Kern
"""
"""Each: language, a sentence, and who scores in it."""


def _scorers(language: str, text: str) -> list[str]:
    mentions = tuple(Mention(one.text, one.start, one.end) for one in people_in(text, language))
    told = read_parts(text, mentions, language).tellings
    return sorted({mention.name for telling in told for mention in telling.scorers})


@pytest.mark.parametrize(("language", "text"), rows(_TOGETHER))
def test_each_of_several_who_score_together_scores(language: str, text: str) -> None:
    assert _scorers(language, text) == ["Kern", "Lang", "Ruud"]


@pytest.mark.parametrize(("language", "text", "names"), rows(_APART))
def test_who_is_named_beside_them_scores_nothing(language: str, text: str, names: str) -> None:
    assert _scorers(language, text) == names.split(",")
