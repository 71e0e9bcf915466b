"""The minute of a change, of a card or of a man down is no goal's beside it, nor that of a goal a card's."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_NO_GOALS_MINUTE = """
en|Kern, who came on in the 60th minute, scored the winner.
en|Kern, a 60th-minute substitute, scored the winner.
en|Kern, on as a 60th-minute substitute, scored the winner.
en|Introduced in the 60th minute, Kern scored the winner.
en|Despite losing Falk to a red card in the 60th minute, Barnwell Town scored through Kern.
en|Barnwell Town, with ten men from the 60th minute, scored through Kern.
en|Barnwell Town played with ten men from the 60th minute and Kern scored.
en|Kern scored after Falk was booked in the 60th minute.
it|Kern, entrato al 60', segna il gol decisivo.
it|Kern, subentrato al 60' a Falk, segna il gol decisivo.
it|Il Ravello, in dieci dal 60', segna con Kern.
it|Il Ravello, ridotto in dieci al 60', segna con Kern.
it|Nonostante l'espulsione di Falk al 60', il Ravello segna con Kern.
es|Kern, que entró en el minuto 60, marcó el gol decisivo.
es|Kern, que ingresó a los 60 minutos, marcó el gol decisivo.
es|El Vallero, con uno menos desde el minuto 60, marcó por medio de Kern.
es|El Vallero se quedó con diez en el minuto 60, pero Kern marcó.
es|Tras la expulsión de Falk en el minuto 60, Kern marcó.
de|Der in der 60. Minute eingewechselte Kern traf zum 2:1.
de|Der nach 60 Minuten eingewechselte Kern traf zum 2:1.
de|Kern, in der 60. Minute eingewechselt, traf zum 2:1.
de|Lindau, ab der 60. Minute in Unterzahl, traf durch Kern.
de|Nach dem Platzverweis gegen Falk in der 60. Minute traf Kern zum 2:1.
de|Nach Gelb-Rot für Falk (60.) traf Kern zum 2:1.
de|Nach dem Lattentreffer von Falk (60.) traf Kern zum 2:1.
fr|Kern, entré en jeu à la 60e minute, a marqué le but décisif.
fr|Entré à la 60e, Kern a marqué le but décisif.
fr|Lorval, réduit à dix à la 60e minute, a marqué par Kern.
fr|Après l'expulsion de Falk à la 60e minute, Kern a marqué.
pt|Kern, que entrou aos 60 minutos, marcou o gol decisivo.
pt|A Araruna, com um a menos desde os 60 minutos, marcou com Kern.
pt|A Araruna ficou com dez aos 60 minutos, mas Kern marcou.
pt|Depois da expulsão de Falk aos 60 minutos, Kern marcou.
"""
_GOALS_MINUTE = """
en|Kern came on and scored in the 60th minute.
en|Substitute Kern scored in the 60th minute.
en|In the 60th minute substitute Kern scored the winner.
en|Kern, on as a substitute, scored in the 60th minute.
en|Falk was sent off in the 60th minute for handball and Kern converted the penalty.
en|Barnwell Town were down to ten men when Kern struck in the 60th minute.
en|In the 60th minute, moments after coming on, Kern scored.
en|Replacing Falk at the break, Kern made it 2-1 in the 60th minute.
en|Kern, who had replaced Falk, scored in the 60th minute.
it|Al 60' il subentrato Kern segna il gol decisivo.
it|Il subentrato Kern al 60' segna il gol decisivo.
it|Kern, entrato al posto di Falk, segna al 60'.
it|Al 60', dopo l'espulsione di Falk, segna Kern.
it|In dieci, il Ravello segna con Kern al 60'.
it|Nonostante l'inferiorità numerica, al 60' segna Kern.
it|Il neo entrato Kern al 60' sigla il 2-1.
it|Subentrato a Falk, Kern al 60' segna di testa.
es|A los 60 minutos el ingresado Kern marcó el gol decisivo.
es|Kern, que entró por Falk, marcó en el minuto 60.
es|Con diez hombres, el Vallero marcó en el minuto 60 por medio de Kern.
es|En el minuto 60, con un hombre menos, Kern marcó.
es|El recién ingresado Kern marcó en el minuto 60.
de|Der eingewechselte Kern traf in der 60. Minute zum 2:1.
de|In der 60. Minute traf der eingewechselte Kern zum 2:1.
de|Der eingewechselte Kern (60.) traf zum 2:1.
de|Zum Abschluss setzte der eingewechselte Kern in Minute 60 mit dem 2:1 den Schlusspunkt.
de|In Unterzahl traf Kern in der 60. Minute zum 2:1.
de|Nach der Roten Karte gegen Falk traf Kern in der 60. Minute zum 2:1.
de|Kern, der für Falk gekommen war, traf in der 60. Minute.
fr|Entré en jeu à la pause, Kern a marqué à la 60e minute.
fr|Kern, le remplaçant, a marqué à la 60e minute.
fr|À dix contre onze, Lorval a marqué à la 60e minute par Kern.
fr|À la 60e minute, Kern, entré en jeu, a marqué.
pt|Kern, que entrou no intervalo, marcou aos 60 minutos.
pt|Aos 60 minutos, Kern, que entrou no lugar de Falk, marcou.
pt|Com dez homens, a Araruna marcou aos 60 minutos com Kern.
pt|O substituto Kern marcou aos 60 minutos.
"""
_NO_CARDS_MINUTE = """
en|Falk was sent off after Kern scored in the 60th minute.
en|Kern scored in the 60th minute and Falk was later sent off.
en|Falk, on in the 60th minute, was sent off.
en|Falk was sent off minutes after coming on in the 60th minute.
it|Falk, entrato al 60', è stato espulso.
it|Kern segna al 60', poi Falk viene espulso.
it|Espulso Falk dopo il gol di Kern al 60'.
es|Falk, que entró en el minuto 60, fue expulsado.
es|Kern marcó en el minuto 60 y Falk fue expulsado.
de|Der in der 60. Minute eingewechselte Falk sah die Rote Karte.
de|Kern traf in der 60. Minute, Falk sah später die Rote Karte.
fr|Falk, entré à la 60e minute, a été expulsé.
fr|Kern a marqué à la 60e minute et Falk a été expulsé.
pt|Falk, que entrou aos 60 minutos, foi expulso.
pt|Kern marcou aos 60 minutos e Falk foi expulso.
en|Falk, booked in the 60th minute, was sent off.
it|Falk, ammonito al 60', è stato poi espulso.
"""
_CARDS_MINUTE = """
en|Falk, on as a substitute, was sent off in the 60th minute.
en|Barnwell Town were reduced to ten men in the 60th minute when Falk was dismissed.
en|Falk, already booked, saw red in the 60th minute.
it|Falk, già ammonito, viene espulso al 60'.
it|Al 60' secondo giallo per Falk, espulso.
it|Kern segna al 20', Falk viene espulso al 60'.
es|Falk vio la segunda amarilla en el minuto 60 y fue expulsado.
es|El Vallero jugó desde el minuto 60 con un hombre menos, por la expulsión de Falk.
de|Der eingewechselte Falk sah in der 60. Minute die Rote Karte.
de|Falk, der zuvor verwarnt worden war, sah in der 60. Minute Gelb-Rot.
de|Nach Gelb-Rot für Falk (60.) spielte Lindau in Unterzahl.
fr|Falk, déjà averti, a été expulsé à la 60e minute.
fr|Lorval a joué à dix depuis la 60e minute après l'expulsion de Falk.
pt|Falk, que já tinha amarelo, foi expulso aos 60 minutos.
pt|A Araruna ficou com dez aos 60 minutos, com a expulsão de Falk.
pt|Falk recebeu o segundo amarelo aos 60 minutos e foi expulso.
"""


@pytest.mark.parametrize(("language", "told"), rows(_NO_GOALS_MINUTE))
def test_minute_of_a_change_or_a_card_is_no_goals(language: str, told: str) -> None:
    assert _goal(language, told) == ["Kern"]


@pytest.mark.parametrize(("language", "told"), rows(_GOALS_MINUTE))
def test_goal_of_who_came_on_or_of_a_man_down_has_its_minute(language: str, told: str) -> None:
    assert _goal(language, told) == ["Kern", 60]


@pytest.mark.parametrize(("language", "told"), rows(_NO_CARDS_MINUTE))
def test_minute_of_a_goal_a_change_or_a_booking_is_no_red_cards(language: str, told: str) -> None:
    assert _sending_off(language, told) == ["Falk"]


@pytest.mark.parametrize(("language", "told"), rows(_CARDS_MINUTE))
def test_red_card_beside_a_goal_a_change_or_a_booking_has_its_minute(language: str, told: str) -> None:
    assert _sending_off(language, told) == ["Falk", 60]


def _goal(language: str, told: str) -> list[str | int]:
    event = ProposedEvent(quote=told, fields={"scorer": Claim(value="Kern"), "minute": _SIXTY})
    match = published(language, _article(language, told), TEAMS[language], goals=(event,))
    return [fact.value if isinstance(fact.value, str) else fact.value.base for goal in match.goals
            for fact in (goal.scorer, goal.minute) if fact]  # fmt: skip


def _sending_off(language: str, told: str) -> list[str | int]:
    event = ProposedEvent(quote=told, fields={"player": Claim(value="Falk"), "minute": _SIXTY})
    match = published(language, _article(language, told), TEAMS[language], sendings_off=(event,))
    return [fact.value if isinstance(fact.value, str) else fact.value.base for one in match.sendings_off
            for fact in (one.player, one.minute) if fact]  # fmt: skip


_SIXTY = Claim(value={"base": 60, "stoppage": None})


def _article(language: str, told: str) -> str:
    return f"{' - '.join(TEAMS[language])} 3-2\n\n{told}\n"
