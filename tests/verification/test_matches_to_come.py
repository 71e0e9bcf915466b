"""A match is to come where its passage names it as one, and tells nothing of how it went."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify


def _status(language, told):
    found = published(
        language, f"Linden - Ostrau\n{told}\n", ("Linden", "Ostrau"), {"status": Claim(value="scheduled", quote=told)}
    )
    return found.status and found.status.value.value


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("fr", "Feuille de match Linden / Ostrau", id="fr"),
        pytest.param("it", "La partita Linden-Ostrau, le formazioni", id="it"),
        pytest.param("es", "Alineaciones del partido Linden - Ostrau", id="es"),
    ],
)
def test_the_sheet_of_a_match_is_of_one_to_come(language, told):
    assert _status(language, told) == "scheduled"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("en", "Linden beat Ostrau.", id="beat"),
        pytest.param("fr", "Victoire de Linden dans le match contre Ostrau", id="win"),
        pytest.param("it", "La partita è finita in parità", id="over"),
    ],
)
def test_a_match_that_was_played_is_none_to_come(language, told):
    assert _status(language, told) is None


_NEXT = {
    "en": "Linden defeated Ostrau on penalties.\n\nLinden will now face Marau on Saturday (Kick-off: 5.15pm).",
    "es": "El Linden venció al Ostrau en los penaltis.\n\nEl Linden se enfrentará al Marau el sábado a las 18:00.",
    "it": "Il Linden ha battuto l'Ostrau ai rigori.\n\nIl Linden affronterà il Marau sabato alle 18.00.",
    "de": "Linden besiegte Ostrau im Elfmeterschießen.\n\nLinden trifft am Samstag um 18 Uhr auf Marau.",
    "fr": "Linden a battu Ostrau aux tirs au but.\n\nLinden affrontera Marau samedi à 18h00.",
    "pt": "O Linden venceu o Ostrau nos pênaltis.\n\nO Linden enfrenta o Marau no sábado, às 18h.",
}


@pytest.mark.parametrize("language", _NEXT)
def test_a_report_that_tells_the_winner_is_none_of_the_match_that_follows(language):
    text = _NEXT[language]
    first = text.partition("\n")[0]
    article = Article(id="sha256-0000000000000000", text=text, language=language)
    fields = {
        name: Claim(value=value, quote=first) for name, value in (("home_team", "Linden"), ("away_team", "Ostrau"))
    }
    match = ProposedMatch(fields={**fields, "status": Claim(value="played", quote=first)})
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)), {})
    assert verdict.kind is ArticleKind.MATCH_REPORT
