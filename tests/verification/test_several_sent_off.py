"""Several who are the subject of one sending-off, what they had asked for, and those who were not sent off."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_BOTH = """
en|Adrian Kern and Paul Lang were sent off.
de|Adrian Kern und Paul Lang wurden vom Platz gestellt.
it|Adrian Kern e Paul Lang sono stati espulsi.
it|Adrian Kern e Paul Lang, che avevano protestato per un fallo non fischiato, sono stati espulsi.
es|Adrian Kern y Paul Lang fueron expulsados.
es|Adrian Kern y Paul Lang, que protestaron una falta no señalada, fueron expulsados.
fr|Adrian Kern et Paul Lang ont été expulsés.
fr|Adrian Kern et Paul Lang, qui réclamaient une faute, ont été expulsés.
pt|Adrian Kern e Paul Lang foram expulsos.
pt|Adrian Kern e Paul Lang, que pediam um pênalti não assinalado, acabaram expulsos.
es|Expulsó a Adrian Kern (m.70) y Paul Lang (doble amarilla, m.80).
"""
_NEITHER = """
en|Adrian Kern was not sent off.
en|Adrian Kern and Paul Lang were not sent off.
it|Adrian Kern non è stato espulso.
it|Adrian Kern e Paul Lang, che chiedevano il rosso, non sono stati espulsi.
es|Adrian Kern no fue expulsado.
es|Adrian Kern y Paul Lang, que pidieron la expulsión de Vidal, fueron amonestados.
fr|Adrian Kern n'a pas été expulsé.
pt|Adrian Kern não foi expulso.
pt|Adrian Kern e Paul Lang pediram que Vidal fosse expulso.
pt|Os jogadores de Adrian Kern e Paul Lang foram expulsos.
es|Expulsó a Adrian Kern (técnico, m.70).
"""
"""Each: language, passage."""


def _sent_off(language: str, told: str, name: str) -> bool:
    home, away = TEAMS[language]
    event = ProposedEvent(fields={"player": Claim(value=name)}, quote=told)
    match = published(language, f"{home} - {away} 2-1\n\n{told}\n", (home, away), sendings_off=(event,))
    return bool(match.sendings_off)


@pytest.mark.parametrize(("language", "told"), rows(_BOTH))
def test_each_of_several_who_were_sent_off_is(language: str, told: str) -> None:
    assert _sent_off(language, told, "Adrian Kern")
    assert _sent_off(language, told, "Paul Lang")


@pytest.mark.parametrize(("language", "told"), rows(_NEITHER))
def test_nobody_is_who_was_not_sent_off_or_asked_for_it(language: str, told: str) -> None:
    assert not _sent_off(language, told, "Adrian Kern")
