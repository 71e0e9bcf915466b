"""A match is to come where its passage names it as one, and tells nothing of how it went."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify


def _status(language, told, claimed="scheduled"):
    found = published(
        language, f"Linden - Ostrau\n{told}\n", ("Linden", "Ostrau"), {"status": Claim(value=claimed, quote=told)}
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


_PLAYED = """
fr|Linden tenu en échec par l'Ostrau
fr|Linden accroché par Ostrau
fr|Linden dompte Ostrau
fr|Linden et Ostrau dos à dos
fr|Linden chute face à Ostrau
it|Linden fermato dall'Ostrau
it|Il Linden cade contro l'Ostrau
it|Pari tra Linden e Ostrau
es|El Linden cae ante el Ostrau
es|El Linden se impone al Ostrau
es|El Linden, sorprendido por el Ostrau
pt|O Linden cai diante do Ostrau
pt|Linden travado pelo Ostrau
pt|O Linden atropela o Ostrau
"""
_NOT_PLAYED = """
fr|Linden ne veut pas être accroché par Ostrau
fr|Linden, surpris par le calendrier, reçoit Ostrau samedi
fr|Linden ne veut pas chuter face à Ostrau
it|Il Linden, frenato dagli infortuni, sfida l'Ostrau
it|Il Linden non vuole essere fermato dall'Ostrau
it|Il Linden, che non perde da cinque gare, sfida l'Ostrau
es|El Linden quiere imponerse al Ostrau
es|El Linden no quiere caer ante el Ostrau
pt|O Linden não quer ser travado pelo Ostrau
pt|O Linden não pode cair diante do Ostrau
"""
"""Each: language, a headline that tells no score."""


@pytest.mark.parametrize(("language", "told"), rows(_PLAYED))
def test_a_match_was_played_in_which_a_side_stopped_or_beat_the_other(language, told):
    assert _status(language, told, "played") == "played"


@pytest.mark.parametrize(("language", "told"), rows(_NOT_PLAYED))
def test_what_a_side_wants_or_what_holds_it_up_is_no_match_played(language, told):
    assert _status(language, told, "played") is None


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


def test_a_match_whose_result_the_article_tells_is_not_to_come():
    told = "Kern was full of praise for his Linden players."
    text = f"{told}\n\nHe liked how Linden beat Ostrau 2-0 on Saturday."
    found = published("en", text, ("Linden", "Ostrau"), {"status": Claim(value="scheduled", quote=told)})
    assert found.status is None


def test_the_hour_of_a_match_makes_it_one_to_come_in_an_article_on_others():
    told = "Linden – Ostrau (Seepark, 16.30 Uhr)"
    text = f"Linden hat zuletzt 3:0 gewonnen.\n{told}"
    sides = ("Linden", "Ostrau")
    found = published("de", text, sides, {"status": Claim(value="scheduled", quote=told)}, named_at=told)
    assert found.status is not None
    assert found.status.value.value == "scheduled"
