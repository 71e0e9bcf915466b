"""What is no ground of the match though it stands where grounds do: a town, a nation, another match's, a plain noun."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim


def _venue(language, value, told, *more):
    text = "\n\n".join((" 2-1 ".join(TEAMS[language]), told, *more)) + "\n"
    found = published(language, text, TEAMS[language], {"venue": Claim(value=value, quote=told)}).venue
    return found.value if found else None


_NONE = """
es|Vallero|El Vallero acoge este domingo el duelo contra el Osera.
es|Lang|Los aficionados que llenaron de elogios a Lang vieron ganar al Vallero.
it|Montorio|I tifosi che hanno riempito Montorio hanno visto vincere il Ravello.
it|Lang|Lang ospita domenica gli amici dopo la sfida del Ravello.
en|Casablanca|The match was played in Casablanca.
en|Lang|Barnwell Town ran onto the ground like lions, and Lang led them.
en|Centre|Barnwell Town won with two from the Centre of Excellence.
en|Vale Bowl FINAL|Vale Bowl FINAL: Barnwell Town won.
en|Couch|We had a jolly drink at the Couch.
en|Lindenby|Barnwell Town won at Lindenby's Oak Park.
it|Firenze|Il Ravello vince nella gara disputata in campo neutro a Firenze.
it|Kern|Il Ravello mette in campo un 3-5-2 con Kern tra i pali.
it|Under|Il Ravello vince la partita dell'Under 21.
it|Lang|Nessuno allo stadio, men che meno Lang, se lo aspettava.
es|Planeta|Nadie juega así en el Planeta.
es|Ostrau|Estaba dada la venganza de aquel 6 a 1 en Ostrau.
de|Salzburg|Lindau kam zu einem 2:2 in Salzburg.
de|Dach|Es regnete in der Linden-Arena, wo das Dach geschlossen war.
de|Linden-Arena|Das Rückspiel steigt am Mittwoch in der Linden-Arena.
de|Linden-Arena|Das Rückspiel geht am Mittwoch in der Linden-Arena über die Bühne.
de|Stadionuhr|Die Stadionuhr stand still, Lindau gewann.
fr|Mali|Lorval a gagné ce samedi au Mali.
pt|Rio|O Araruna garantiu os três pontos no Rio de Lorval.
pt|Seleção Ostrauense|O jogo teve gols e muita pressão na saída de bola da Seleção Ostrauense.
pt|TV|O jogo do Araruna passa na TV.
pt|MAC|A decisão em campo envolver apenas MAC e Araruna era certo.
"""
_STILL = """
es|Santa Eulalia|El Santa Eulalia acoge este domingo (18:30) el duelo entre el Vallero y el Osera.
es|Villarejo|Las 1.800 almas que abarrotaron el Villarejo vieron ganar al Vallero.
it|Bruni|Il Bruni ospita domenica la sfida tra Ravello e Montorio.
it|Bruni|I duemila tifosi che hanno riempito il Bruni hanno visto vincere il Ravello.
fr|Kerlaz|Kerlaz accueille ce samedi le match entre Lorval et Brigneux.
pt|Outeiro|O Outeiro recebe neste domingo o jogo entre Araruna e Itabirense.
en|Valley Lane|Barnwell Town won at Valley Lane.
en|Brook|Kick-off was at 3pm at Brook.
en|Oak Park|Barnwell Town won at Lindenby's Oak Park.
it|Enzo Lupi|Il fischio d'inizio è stato dato alle 18 all'Enzo Lupi.
it|Pratone|Il Ravello vince al Pratone.
it|Bellini|Sul campo comunale Bellini ha vinto il Ravello.
it|Bellini|Il Ravello riempie lo stadio di casa, il Bellini, e vince.
es|Arroyo Seco|El Vallero ganó ante 1.200 aficionados en Arroyo Seco.
es|Villarejo|El Vallero recibió al Osera en el Villarejo.
de|Lindenstadion|Der SV Lindau gewann im Lindenstadion.
de|Birkenweg|Vor 300 Zuschauern am Birkenweg gewann Lindau.
fr|Kerlaz|Lorval a gagné sur la pelouse de Kerlaz.
pt|Outeiro|Araruna e Itabirense jogam às 20h15 no Outeiro.
pt|Estádio Novo|O Araruna venceu no Estádio Novo de Lorval.
"""


@pytest.mark.parametrize(("language", "value", "told"), rows(_NONE))
def test_what_only_stands_where_a_ground_does_is_no_ground(language, value, told):
    assert _venue(language, value, told) is None


@pytest.mark.parametrize(("language", "value", "told"), rows(_STILL))
def test_a_ground_with_its_word_or_its_play_beside_it_stands(language, value, told):
    assert _venue(language, value, told) == value


_OUTDONE = """
en|Lorval|Barnwell Town won at Lorval.|They won at Linden Park.
it|Lorval|Il Ravello vince al Lorval.|Ha vinto allo Stadio Linden.
es|Lorval|El Vallero ganó al Osera en el Lorval.|El Vallero ganó en el Estadio Linden.
fr|Mirecourt|Lorval a gagné contre Brigneux au Mirecourt.|Lorval a gagné au Stade Linden.
pt|Outeiro|Araruna e Itabirense se enfrentaram no Outeiro.|O Araruna venceu no Estádio Linden.
"""


@pytest.mark.parametrize(("language", "value", "told", "named"), rows(_OUTDONE))
def test_a_place_without_a_grounds_word_gives_way_to_a_ground_with_one(language, value, told, named):
    assert _venue(language, value, told, named) is None
    assert _venue(language, value, told) == value


_OF_OTHERS = """
en|Kerby Park|Kern recalled how Ostrau FC had Ruud FC on the ropes for a 3-0 at Kerby Park.
it|Arena Nord|Kern ricorda quando l'Ostrau FC strapazzava il Ruud FC per 3-0 all'Arena Nord.
fr|Stade Nord|Kern racontait comment Ostrau FC a malmené le Ruud FC pour un 3-0 au Stade Nord.
pt|Estádio Norte|Kern recordou como o Ostrau FC atropelou o Ruud FC com um 3-0 no Estádio Norte.
"""


@pytest.mark.parametrize(("language", "value", "told"), rows(_OF_OTHERS))
def test_the_ground_of_a_result_of_two_other_teams_is_not_this_matchs(language, value, told):
    assert _venue(language, value, told) is None
