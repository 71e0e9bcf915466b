"""A card that is taken back in the match and a penalty that is taken again: the next sentence tells it."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_RED = {
    "en": "Kern was shown a straight red card",
    "it": "Kern viene espulso",
    "es": "Kern vio la tarjeta roja",
    "de": "Kern sah die Rote Karte",
    "fr": "Kern a reçu un carton rouge",
    "pt": "Kern viu o cartão vermelho",
}
_RED_BACK = """
en|After a VAR review it was downgraded to yellow.
en|But the red card was rescinded after a VAR check.
en|The referee changed his mind and showed yellow instead.
it|Dopo il controllo al VAR il rosso diventa giallo.
it|Ma il VAR annulla il rosso.
es|Tras revisar el VAR, la roja quedó en amarilla.
es|Pero el árbitro la anuló tras consultar el VAR.
de|Nach VAR-Check wurde daraus Gelb.
de|Doch die Rote Karte wurde nach Videobeweis zurückgenommen.
fr|Après consultation de la VAR, le rouge devient jaune.
fr|Mais le carton rouge a été annulé par la VAR.
pt|Após consultar o VAR, o vermelho passou a amarelo.
pt|Mas o VAR anulou o vermelho.
"""
_RED_STAYS = """
en|The red card was rescinded on appeal.
en|The yellow that he had first been shown was changed to red.
en|Falk's red card was overturned.
it|Il giallo iniziale viene trasformato in rosso.
it|Il rosso viene confermato al VAR.
es|El Comité de Apelación le retiró la roja.
es|La amarilla pasó a roja.
de|Die Rote Karte wurde vom Sportgericht aufgehoben.
de|Der VAR bestätigte die Rote Karte.
fr|La commission a annulé le carton rouge.
fr|La VAR a confirmé le carton rouge.
pt|O amarelo passou a vermelho.
pt|O VAR confirmou o vermelho.
"""
_MISS = {
    "en": "Kern missed the penalty",
    "it": "Kern ha sbagliato il rigore",
    "es": "Kern falló el penalti",
    "de": "Kern verschoss den Elfmeter",
    "fr": "Kern a manqué le penalty",
    "pt": "Kern falhou a grande penalidade",
}
_AGAIN = """
en|But the kick was retaken and he scored.
it|L'arbitro lo fa ripetere e Kern segna.
es|El árbitro mandó repetirlo y Kern marcó.
de|Der Strafstoß wurde wiederholt, und Kern traf.
fr|L'arbitre le fait retirer et Kern marque.
pt|O árbitro mandou repetir e Kern marcou.
"""
_NOT_AGAIN = """
en|The kick was not retaken.
it|Poco dopo Falk segna.
es|Poco después marcó Falk.
de|Wenig später traf Falk.
fr|Peu après, Falk marque.
pt|Pouco depois marcou Falk.
"""


def _players(kind: str, language: str, told: str, then: str) -> list[str]:
    home, away = TEAMS[language]
    event = ProposedEvent(quote=told, fields={"player": Claim(value="Kern")})
    text = f"{home} - {away} 1-0\n\n{told}. {then}\n"
    match = published(language, text, (home, away), **{kind: (event,)})
    return [one.player.value for one in getattr(match, kind) if one.player]


@pytest.mark.parametrize("language", TEAMS)
def test_the_card_and_the_miss_alone_are_published(language):
    assert _players("sendings_off", language, _RED[language], "") == ["Kern"]
    assert _players("missed_penalties", language, _MISS[language], "") == ["Kern"]


@pytest.mark.parametrize(("language", "then"), rows(_RED_BACK))
def test_a_card_that_is_taken_back_is_held(language, then):
    assert _players("sendings_off", language, _RED[language], then) == []


@pytest.mark.parametrize(("language", "then"), rows(_RED_STAYS))
def test_a_card_that_stays_or_is_taken_back_after_the_match_is_published(language, then):
    assert _players("sendings_off", language, _RED[language], then) == ["Kern"]


@pytest.mark.parametrize(("language", "then"), rows(_AGAIN))
def test_a_kick_that_is_taken_again_and_goes_in_is_no_miss(language, then):
    assert _players("missed_penalties", language, _MISS[language], then) == []


@pytest.mark.parametrize(("language", "then"), rows(_NOT_AGAIN))
def test_another_goal_behind_it_leaves_a_miss_alone(language, then):
    assert _players("missed_penalties", language, _MISS[language], then) == ["Kern"]
