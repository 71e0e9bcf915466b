"""Competitions, crowds and officials as a data line, a label or a word for the kind of match tells them."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim

_TEAMS = ("Linden", "Ostrau")


_TOLD = """
en|competition|international friendly|Linden beat Ostrau 2-1 in an international friendly.
it|competition|amichevole|Il Linden ha battuto l'Ostrau 2-1 in amichevole.
es|competition|partido amistoso|Linden venció 2-1 a Ostrau en un partido amistoso.
de|competition|Testspiel|Linden schlug Ostrau 2:1 in einem Testspiel.
fr|competition|match amical|Linden a battu Ostrau 2-1 en match amical.
pt|competition|jogo amigável|Linden venceu Ostrau por 2-1 num jogo amigável.
fr|competition|coupe d'Armorique|Linden a battu Ostrau 2-1 en coupe d'Armorique.
it|competition|Coppa|Il Linden è fuori in Coppa, 2-1 dall'Ostrau.
en|competition|NEWFL|Linden returned to NEWFL action with a win.
pt|competition|campeonato regional de juvenis|Linden 2-1 Ostrau, décima jornada do campeonato regional de juvenis.
fr|competition|championnat départemental féminin|Linden 2-1 Ostrau, 5e journée du championnat départemental féminin.
es|competition|3ª Div.|Crónica 3ª Div.: Linden 2-1 Ostrau
de|attendance|3100|Arena Linden, 3.100, SR Maier.
it|attendance|3100|Stadio di Linden, 3.100; arbitro Neri.
en|attendance|3100|Linden Park, 3,100, referee Gray.
de|referee|Tom Maier|Mit dem Schlusspfiff durch Tom Maier stand es 2:1.
en|referee|Tom Gray|The final whistle from Tom Gray was a relief.
it|referee|Neri|Al triplice fischio del signor Neri è festa.
es|referee|Pedro Ruiz|Con el pitido final de Pedro Ruiz llegó la fiesta.
fr|referee|Marc Morin|Un trio arbitral local, conduit par Marc Morin.
pt|referee|Rui Prado|Ao apito final de Rui Prado houve festa.
it|referee|Neri|ARBITRO: Sig.na Neri della sezione di Albareto.
"""
_NOT_TOLD = """
en|competition|atmosphere|Linden beat Ostrau in a friendly atmosphere.
it|competition|coppa|Il Linden alza la coppa contro l'Ostrau.
en|competition|Vos|Linden beat Ostrau with Vos in action.
pt|competition|campeonato|Linden 2-1 Ostrau, décima jornada do campeonato.
es|competition|liga|Linden 2-1 Ostrau, jornada de la liga.
fr|competition|d'entrée|Linden a battu Ostrau d'entrée.
de|attendance|3100|Maier spielte 3.100 Minuten für Linden.
de|attendance|15|Linden, 15, SR Maier.
it|referee|Albareto del Colle|Arbitro: Neri di Albareto del Colle
pt|referee|José Prado|Já a seleção lindense de José Prado mostrou o cartão.
de|referee|Tom Maier|Nach dem Schlusspfiff freute sich Tom Maier.
fr|referee|Luc Bas|Un trio arbitral conduit par Marc Morin, et Luc Bas.
"""


def _published(language, field, value, text):
    whole = f"Linden - Ostrau\n{text}\n"
    claim = Claim(value=int(value) if value.isdigit() else value, quote=text)
    found = getattr(published(language, whole, _TEAMS, {field: claim}), field)
    return str(found.value) if found else None


@pytest.mark.parametrize(("language", "field", "value", "text"), rows(_TOLD))
def test_a_kind_of_match_the_number_before_a_referee_and_whose_whistle_it_is_are_told(language, field, value, text):
    assert _published(language, field, value, text) == value


@pytest.mark.parametrize(("language", "field", "value", "text"), rows(_NOT_TOLD))
def test_a_word_of_the_game_another_number_and_whoever_hears_the_whistle_are_not(language, field, value, text):
    assert _published(language, field, value, text) is None
