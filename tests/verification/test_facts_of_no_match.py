"""Cards, misses, crowds and referees that are named and yet none of this match's, beside those that are."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_CARDS = """
en|hold|Harrowgate demanded a red card for Kern.
en|hold|Kern risked a second yellow card.
en|hold|Kern returned from a red card ban.
en|stands|Kern was shown a red card.
en|stands|Kern took the risk and was sent off.
en|stands|Kern wanted the ball back and saw red.
it|hold|Il Montorio invoca il rosso per Kern.
it|hold|Kern rischia il secondo giallo.
it|stands|Kern ha visto il rosso.
it|stands|Kern reclama con l'arbitro e vede il rosso.
es|hold|El Osera pide la roja para Kern.
es|hold|El Osera exigió la expulsión de Kern.
es|stands|Kern vio la tarjeta roja después de que Falk le quitó el balón.
fr|hold|Brigneux exige le rouge pour Kern.
fr|hold|Kern risque le carton rouge.
fr|stands|Kern a vu rouge.
pt|hold|O Itabirense exigiu o vermelho para Kern.
pt|hold|Kern arrisca o segundo amarelo.
pt|stands|Kern viu o cartão vermelho.
de|hold|Der TSV Kirchberg forderte Rot für Kern.
de|stands|Kern sah die Rote Karte.
"""
_MISSES = """
en|hold|Kern missed a penalty in the first leg.
en|hold|Kern missed a penalty last week.
en|hold|Kern has not missed a penalty all season.
en|hold|Kern almost missed the penalty.
en|hold|Kern was denied a penalty.
en|stands|Kern missed a penalty.
en|stands|Kern was denied from the spot and missed the penalty.
it|hold|Kern ha sbagliato un rigore all'andata.
it|hold|Kern non ha mai sbagliato un rigore.
it|stands|Kern ha sbagliato un rigore.
es|hold|Kern falló un penalti la semana pasada.
es|hold|Kern nunca ha fallado un penalti.
es|stands|Kern falló un penalti.
fr|hold|Kern a manqué un penalty au match aller.
fr|hold|Kern n'a jamais manqué un penalty.
fr|stands|Kern a manqué un penalty.
pt|hold|Kern falhou uma grande penalidade na semana passada.
pt|hold|Kern nunca falhou uma grande penalidade.
pt|stands|Kern falhou uma grande penalidade.
de|hold|Kern verschoss im Hinspiel einen Elfmeter.
de|hold|Kern hat noch keinen Elfmeter verschossen.
de|stands|Kern verschoss einen Elfmeter.
"""
_CROWDS = """
en|hold|A crowd of 4,000 had seen the first leg.
en|hold|4,000 fans are expected.
en|hold|4,000 fans signed a petition.
en|stands|A record crowd of 4,000 saw it.
en|stands|A crowd of 4,000 may have expected more.
it|hold|Sono attesi 4.000 tifosi.
it|hold|All'andata c'erano 4.000 spettatori.
it|stands|C'erano 4.000 spettatori.
es|hold|Se espera a 4.000 aficionados.
es|hold|En la ida hubo 4.000 espectadores.
es|stands|Hubo 4.000 espectadores.
fr|hold|4 000 spectateurs sont attendus.
fr|hold|A l'aller, ils étaient 4 000 spectateurs.
fr|stands|Ils étaient 4 000 spectateurs.
pt|hold|São esperados 4.000 adeptos.
pt|hold|Na semana passada houve 4.000 espectadores.
pt|stands|Houve 4.000 espectadores.
de|hold|4.000 Zuschauer werden erwartet.
de|hold|Im Hinspiel kamen 4.000 Zuschauer.
de|stands|4.000 Zuschauer kamen.
"""
_REFEREES = """
en|hold|Fourth official Kern held up the board, said the referee.
en|hold|Assistant referee Kern raised the flag.
en|hold|Kern was the referee when the sides last met.
en|stands|Referee Kern pointed to the spot.
it|hold|Il guardalinee Kern ha alzato la bandierina per l'arbitro.
it|stands|L'arbitro Kern ha fischiato il rigore.
es|hold|El cuarto árbitro Kern levantó el cartel.
es|stands|El árbitro Kern pitó el final.
fr|hold|L'arbitre assistant Kern a levé son drapeau.
fr|stands|L'arbitre Kern a sifflé la fin du match.
pt|hold|O árbitro assistente Kern levantou a bandeira.
pt|stands|O árbitro Kern apitou para o final.
de|hold|Linienrichter Kern hob die Fahne.
de|stands|Schiedsrichter Kern pfiff ab.
"""


def _match(language: str, told: str, fields: dict[str, Claim] | None = None, **events: tuple[ProposedEvent, ...]):
    home, away = TEAMS[language]
    return published(language, f"{home} - {away} 1-0\n\n{told}\n", (home, away), fields, **events)


def _player(kind: str, language: str, told: str) -> bool:
    event = ProposedEvent(quote=told, fields={"player": Claim(value="Kern")})
    return any(one.player for one in getattr(_match(language, told, **{kind: (event,)}), kind))


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_CARDS))
def test_a_card_that_is_only_asked_for_or_feared_is_held(language, outcome, told):
    assert _player("sendings_off", language, told) == (outcome == "stands")


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_MISSES))
def test_a_miss_of_another_match_or_none_at_all_is_held(language, outcome, told):
    assert _player("missed_penalties", language, told) == (outcome == "stands")


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_CROWDS))
def test_a_crowd_of_another_match_or_to_come_is_held(language, outcome, told):
    match = _match(language, told, {"attendance": Claim(value=4000, quote=told)})
    assert (match.attendance is not None) == (outcome == "stands")


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_REFEREES))
def test_another_official_and_the_referee_of_another_match_are_held(language, outcome, told):
    match = _match(language, told, {"referee": Claim(value="Kern", quote=told)})
    assert (match.referee is not None) == (outcome == "stands")


_COACHES = """
en|hold|Former Barnwell Town coach Kern watched from the stands.
en|hold|Under previous manager Kern, Barnwell Town had won four in a row.
en|hold|Barnwell Town youth coach Kern was pleased.
en|stands|Barnwell Town coach Kern was pleased.
en|stands|Barnwell Town under-20 coach Kern was pleased.
en|stands|Former Lindmoor coach Kern has led Barnwell Town since May: "We were good," the Barnwell Town manager said.
it|hold|L'ex tecnico Kern era in tribuna per il Ravello.
it|stands|Il tecnico Kern del Ravello era soddisfatto.
es|hold|El exentrenador del Vallero Kern estaba en la grada.
es|stands|El entrenador del Vallero, Kern, estaba contento.
de|hold|Der frühere Trainer Kern sah den SV Lindau von der Tribüne.
de|hold|Nachwuchstrainer Kern vom SV Lindau war zufrieden.
de|stands|Trainer Kern vom SV Lindau war zufrieden.
fr|hold|L'ancien entraîneur de Lorval Kern était en tribune.
fr|stands|L'entraîneur de Lorval, Kern, était content.
pt|hold|O ex-treinador do Araruna Kern estava na bancada.
pt|stands|O treinador do Araruna, Kern, estava satisfeito.
"""


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_COACHES))
def test_one_who_coached_before_or_coaches_others_of_the_club_is_held(language, outcome, told):
    match = _match(language, told, {"home_coach": Claim(value="Kern", quote=told)})
    assert (match.home_coach is not None) == (outcome == "stands")
