"""A red card told beside a player that another got, that was taken back, or that he got in an earlier match."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_ANOTHERS = """
en|Kern was booked, and the coach was sent off.
en|Kern, back after his red card, started.
en|Kern protested the red card.
en|Kern was shown a yellow card, not a red.
it|Kern si fa ammonire e il tecnico viene espulso.
de|Kern, der in der Vorwoche Rot gesehen hatte, fehlte.
de|Kern provozierte den Platzverweis von Falk.
en|Kern was booked and the physio sent off.
en|Kern complained about the red card.
en|Kern, fresh from a red card, started.
en|Kern argued over the red card shown to a team-mate.
en|A team-mate of Kern was sent off.
en|Kern's captain was sent off.
en|Kern's brother was sent off.
en|Kern's marker saw red.
en|Kern saw his opponent sent off.
en|Kern had a red card rescinded.
it|Kern ammonito, espulso il vice allenatore.
it|Kern protesta per il rosso.
it|Kern torna dopo il rosso.
it|Kern al rientro dall'espulsione parte titolare.
it|Kern fa espellere il difensore.
it|Kern causa il rosso al portiere.
it|Giallo e non rosso per Kern.
it|Kern vede il giallo, non il rosso.
it|Un compagno di Kern è stato espulso.
it|Il marcatore di Kern viene espulso.
es|Kern vio la amarilla y el técnico la roja.
es|Kern vuelve tras la roja.
es|Kern, de vuelta tras su expulsión, fue titular.
es|Kern protestó la roja.
es|Kern vio amarilla, no roja.
es|Un compañero de Kern fue expulsado.
es|El marcador de Kern fue expulsado.
es|El árbitro mostró la roja a Kern, pero el VAR la cambió por amarilla.
es|Kern forzó la expulsión del central.
de|Kern sah Gelb, der Co-Trainer Rot.
de|Kern kehrte nach seiner Roten Karte zurück.
de|Kern beschwerte sich über die Rote Karte.
de|Kern sah Gelb, nicht Rot.
de|Ein Mitspieler von Kern sah Rot.
de|Kern holte eine Rote Karte heraus.
de|Kern traf in Überzahl nach einem Platzverweis.
de|Aus Rot wurde nach Ansicht der Bilder Gelb für Kern.
de|Kern sitzt nach seinem Platzverweis auf der Tribüne.
fr|Kern averti, l'adjoint expulsé.
fr|Kern revient après son carton rouge.
fr|Kern proteste contre le carton rouge.
fr|Un coéquipier de Kern a été expulsé.
fr|Kern fait expulser le défenseur.
fr|Kern purge son carton rouge.
fr|Le carton rouge de Kern est transformé en jaune.
fr|L'arbitre sort le rouge pour Kern avant de se raviser.
fr|Le défenseur qui marquait Kern voit rouge.
pt|Kern viu amarelo e o adjunto vermelho.
pt|Kern regressa após o vermelho.
pt|Kern protestou o vermelho.
pt|Kern viu amarelo e não vermelho.
pt|Um companheiro de Kern foi expulso.
pt|Kern fez expulsar o defesa.
pt|Kern cumpriu castigo pelo vermelho.
pt|O árbitro mostrou vermelho a Kern, mas o VAR mudou para amarelo.
pt|O marcador de Kern foi expulso.
"""
_HIS = """
en|Kern protested and was shown a red card.
en|Kern, back from injury, saw red.
en|Kern argued with the referee and was sent off.
en|Kern returned to the side but was sent off.
en|Kern was sent off for fouling his marker.
en|Kern got a red card for a foul on the goalkeeper.
en|Kern saw red and the coach was booked.
en|Kern was sent off after a word with the assistant referee.
it|Kern protesta con l'arbitro e viene espulso.
it|Kern, al rientro da un infortunio, viene espulso.
it|Kern si guadagna il secondo giallo.
it|Kern torna negli spogliatoi dopo il rosso.
it|Kern espulso, l'allenatore protesta.
it|Kern provoca un rigore e si becca il rosso.
es|Kern protestó y vio la roja.
es|Kern volvió a ver la roja.
es|Kern, de vuelta al equipo, fue expulsado.
es|Kern vio la segunda amarilla y el técnico se quejó.
de|Kern beschwerte sich beim Schiedsrichter und sah Rot.
de|Kern, nach Verletzung zurück, sah Rot.
de|Kern holte sich Gelb-Rot ab.
de|Kern handelte sich Rot ein, der Trainer tobte.
fr|Kern proteste et prend un carton rouge.
fr|Kern se fait expulser.
fr|Kern, de retour de blessure, a été expulsé.
fr|Kern provoque un penalty et est expulsé.
pt|Kern protestou e viu o vermelho.
pt|Kern, de volta à equipa, foi expulso.
pt|Kern voltou a ver o vermelho.
pt|Kern viu o segundo amarelo e o treinador protestou.
pt|Kern cometeu o penálti e foi expulso.
"""
"""Each: language, and how a card is told beside the one player who is named."""


def _is_sent_off(language: str, told: str) -> bool:
    home, away = TEAMS[language]
    event = ProposedEvent(quote=told, fields={"player": Claim(value="Kern")})
    match = published(language, f"{home} - {away} 3-2\n\n{told}\n", (home, away), sendings_off=(event,))
    return any(one.player for one in match.sendings_off)


@pytest.mark.parametrize(("language", "told"), rows(_ANOTHERS))
def test_who_is_named_beside_anothers_card_is_not_sent_off(language: str, told: str) -> None:
    assert not _is_sent_off(language, told)


@pytest.mark.parametrize(("language", "told"), rows(_HIS))
def test_who_protests_returns_or_has_a_coach_beside_him_may_be_sent_off(language: str, told: str) -> None:
    assert _is_sent_off(language, told)
