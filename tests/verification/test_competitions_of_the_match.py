"""Which of an article's competitions its match is played for, and what has a competition's word and is none."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification import examine
from summarizer.verification.examination import settle_and_ask


def _competition(language, text, value, quote):
    found = published(language, text, TEAMS[language], {"competition": Claim(value=value, quote=quote)}).competition
    return found.value if found else None


def _after_result(language, told):
    return f"{' 2-1 '.join(TEAMS[language])}\n\n{told}\n"


_NONE = """
en|Champions|Barnwell Town won and the Champions cheered.
en|European|Barnwell Town won a European tie.
en|New World|Barnwell Town won and thank their sponsors New World.
en|Semi-Final|Barnwell Town won the Semi-Final.
en|Cup|Barnwell Town celebrate a League and Cup double.
en|Vale Rovers League|Barnwell Town won; Kerby meet Ostrau v Vale Rovers League.
en|Premier League|The Vale Premier League top scorer Kern gave Barnwell Town the lead.
en|Premier League|Barnwell Town won; the Premier League champions watched.
en|Vale Cup|Barnwell Town made up for the recent Vale Cup defeat.
en|Vale League|Barnwell Town won and now target Vale League football.
en|Vale Cup|Kern was in the Barnwell Town side crushed 5-1 in the Vale Cup quarter-final in 2000.
en|Vale League clash|Barnwell Town won this Vale League clash.
de|Cup-Schlager|Der SV Lindau gewann den Cup-Schlager.
de|Liga-Alltag|Im Liga-Alltag siegte der SV Lindau.
de|Pokalsieger|Pokalsieger SV Lindau gewann.
it|Champions League|Il Ravello vince e sogna la Champions League.
es|Champions League|El Vallero ganó y apunta a la Champions League.
fr|Ligue Europa|Lorval a gagné et vise la Ligue Europa.
pt|Liga Europa|O Araruna venceu e sonha com a Liga Europa.
de|Europa League|Der SV Lindau gewann und träumt von der Europa League.
it|Europa|Il Ravello è la squadra più forte d'Europa.
it|Nazionale|Il Ravello piace alla Nazionale.
it|Testa di Serie E|Il Ravello era Testa di Serie E.
it|Cadorna|La finale di Cadorna l'ha vinta il Ravello.
it|Galli|Il Ravello ritrova il ritorno di Galli.
it|della Coppa Italia|Il Ravello vince la finale della Coppa Italia.
es|Cuartos de Final|El Vallero está en Cuartos de Final.
es|Selección Europea|El Vallero ganó a la Selección Europea.
de|Millionen Euro|Der SV Lindau zahlte 80 Millionen Euro.
de|Olympische Dorf|Der SV Lindau gewann und feierte im Olympische Dorf.
de|Finalist|Der SV Lindau war Finalist.
de|DFB-Pokal|Der DFB-Pokal-Sieger gratulierte dem SV Lindau.
fr|Europe|Lorval a battu les champions d'Europe.
pt|Seleção Brasileira|O Araruna venceu a Seleção Brasileira.
de|Cup-Schlager|Der SV Lindau gewann im Cup-Schlager.
de|Viertelfinal-Teilnehmer|Der SV Lindau ist nun Viertelfinal-Teilnehmer.
"""
_STILL = """
en|Cup|Barnwell Town are through in the Cup.
en|European Cup|Barnwell Town won a European Cup tie.
en|Vale Cup|Barnwell Town beat Harrowgate United in the Vale Cup.
en|Vale Cup|Barnwell Town lifted the Vale Cup.
it|Europeo|Il Ravello vince l'Europeo.
it|Coppa|Il Ravello chiude in semifinale la sua corsa in Coppa.
it|Serie E|Il Ravello vince in Serie E.
it|Torneo Galli|Il Ravello vince la finale del Torneo Galli.
es|Copa Europea|El Vallero ganó la Copa Europea.
de|Olympische Spiele|Olympische Spiele: SV Lindau gewinnt.
de|WM|Der SV Lindau gewann im WM-Viertelfinale.
fr|CAN 2019|CAN 2019 : Lorval tenu en échec.
fr|National|Lorval a gagné et reste en tête du National.
fr|Gambardella|Lorval a gagné la finale de la Gambardella.
pt|Brasileirão|O Araruna venceu pelo Brasileirão.
"""


@pytest.mark.parametrize(("language", "value", "told"), rows(_NONE))
def test_a_continent_a_stage_money_a_title_and_a_side_are_no_competition(language, value, told):
    assert _competition(language, _after_result(language, told), value, told) is None


@pytest.mark.parametrize(("language", "value", "told"), rows(_STILL))
def test_a_competition_with_like_words_stands(language, value, told):
    assert _competition(language, _after_result(language, told), value, told) == value


@pytest.mark.parametrize(
    ("language", "value", "whole", "told"),
    [
        pytest.param("it", "Serie", "Serie C", "Il Ravello vince in Serie C.", id="it"),
        pytest.param("fr", "Ligue", "Ligue 2", "Lorval a gagné en Ligue 2.", id="fr"),
        pytest.param("es", "Liga Vallesana", "Liga Vallesana", "El Vallero ganó en la Liga Vallesana 2-1.", id="score"),
        pytest.param("pt", "Série", "Série D", "O Araruna venceu pela Série D.", id="pt"),
    ],
)
def test_a_name_goes_with_the_letter_or_figure_of_its_rank(language, value, whole, told):
    assert _competition(language, _after_result(language, told), value, told) == whole


_MATCH = {
    "en": ("Vale Cup", "Barnwell Town beat Harrowgate United in the third round of the Vale Cup."),
    "it": ("Serie D", "Il Ravello batte il Montorio nella quinta giornata della Serie D."),
    "es": ("Liga Vallesana", "El Vallero ganó al Osera en la quinta jornada de la Liga Vallesana."),
    "de": ("Champions League", "SV Lindau schlug TSV Kirchberg in der ersten Runde der Champions League."),
    "fr": ("National 3", "Lorval a battu Brigneux lors de la cinquième journée du National 3."),
    "pt": ("Série D", "O Araruna venceu o Itabirense na terceira rodada da Série D."),
}
"""A competition with its round and both sides beside it."""
_ELSEWHERE = """
en|Premier Trophy|Kern, who once shone in the Premier Trophy, watched.
it|Coppa Ostrau|Kern, che brillava nella Coppa Ostrau, guardava.
es|Copa Ostrau|Kern, quien brilló en la Copa Ostrau, miraba.
de|Ostrau-Pokal|Kern, der im Ostrau-Pokal glänzte, sah zu.
fr|Coupe Ostrau|Kern, qui brillait en Coupe Ostrau, regardait.
pt|Copa Ostrau|Kern, que brilhava na Copa Ostrau, assistia.
"""


@pytest.mark.parametrize(("language", "other", "told"), rows(_ELSEWHERE))
def test_a_competition_that_nothing_ties_to_the_match_is_held(language, other, told):
    own, match = _MATCH[language]
    text = f"{' 2-1 '.join(TEAMS[language])}\n\n{match}\n\n{'Kern. ' * 50}\n\n{told}\n"
    assert _competition(language, text, other, told) is None
    assert _competition(language, text, own, match) == own
    assert _competition(language, text.replace(match, ""), other, told) is None


def test_a_competition_that_gives_way_is_asked_about():
    home, away = TEAMS["en"]
    _, match = _MATCH["en"]
    told = "Kern, who once shone in the Premier Trophy, watched."
    text = f"{home} 2-1 {away}\n\n{match}\n\n{'Kern. ' * 50}\n\n{told}\n"
    head = f"{home} 2-1 {away}"
    proposed = ProposedMatch(
        fields={
            "home_team": Claim(value=home, quote=head),
            "away_team": Claim(value=away, quote=head),
            "competition": Claim(value="Premier Trophy", quote=told),
        }
    )
    article = Article(id="sha256-0000000000000001", text=text, language="en")
    examination = examine(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(proposed,)))
    _, questions = settle_and_ask(examination)
    assert [one.role for one in questions] == [RoleAsked.COMPETITION]


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("Vale Cup", id="a-line-of-its-own"),
        pytest.param("Vale Cup third round: Barnwell Town won.", id="its-round-behind-it"),
        pytest.param("Barnwell Town and Harrowgate United met in the Vale Cup.", id="both-sides"),
    ],
)
def test_what_ties_a_competition_to_the_match_keeps_it_beside_another(heading):
    other = "Barnwell Town and Harrowgate United also meet in the semi-final of the Ostrau Trophy."
    text = f"{' 2-1 '.join(TEAMS['en'])}\n\n{heading}\n\n{other}\n"
    assert _competition("en", text, "Vale Cup", heading) == "Vale Cup"


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ("Bowden scored the first in the Vale League clash.", True),
        ("Pickard likes the Vale League.", False),
    ],
)
def test_a_goal_told_beside_a_competition_ties_it_to_the_match(told: str, *, stands: bool):
    filler = "The crowd was in good voice all afternoon and the rain stayed away until the evening. " * 3
    later = "Barnwell Town play their Wold Cup semi-final on Sunday."
    text = f"{' 2-1 '.join(TEAMS['en'])}\n\n{filler}\n\n{told}\n\n{later}\n"
    assert (_competition("en", text, "Vale League", told) == "Vale League") is stands


def test_a_sides_place_in_a_table_ties_no_competition_to_the_match():
    told = "The sides meet again in the Vale Cup."
    text = (
        f"{' v '.join(TEAMS['en'])}\n\nTuesday\n\n{told}\n\n{'A busy week for both. ' * 12}\n\n10th Wold League One\n"
    )
    assert _competition("en", text, "Vale Cup", told) == "Vale Cup"
