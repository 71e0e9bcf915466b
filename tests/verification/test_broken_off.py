"""A match is broken off for good, not held up, nearly given up or another day's; nor are hopes, tactics and players."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim
from summarizer.schemas.summary import MatchStatus

_PLAYED_ON = """
en|Barnwell Town's game at Leeds was abandoned last month.
en|Fans abandoned hope after half-time.
en|Barnwell Town abandoned their back three.
en|The match was nearly abandoned because of fog.
it|La gara della settimana scorsa era stata sospesa per nebbia.
it|Kern sospeso per due turni.
it|La partita è stata sospesa per cinque minuti.
es|El partido estuvo suspendido diez minutos.
es|El partido de la semana pasada fue suspendido.
de|Das Spiel war zehn Minuten unterbrochen.
fr|Le match a été interrompu dix minutes.
fr|Le match de la semaine dernière avait été arrêté.
pt|O jogo esteve interrompido dez minutos.
pt|O jogo da semana passada foi suspenso.
"""
_BROKEN_OFF = """
en|The match was abandoned after 60 minutes.
en|Referee Lang abandoned the match after a floodlight failure.
en|The match was stopped in the 70th minute and called off.
it|La gara è stata sospesa al 60' per nebbia.
it|Partita sospesa definitivamente per rissa.
es|El partido fue suspendido por lluvia a los 60 minutos.
de|Das Spiel wurde in der 60. Minute abgebrochen.
de|Spielabbruch in Lindau: Nach 60 Minuten war Schluss.
fr|Le match a été définitivement arrêté à la 60e minute.
pt|O jogo foi suspenso aos 60 minutos devido ao nevoeiro.
pt|A partida foi interrompida e não voltou a ser jogada.
en|{home} v {away} abandoned.
it|Aggressione all'arbitro, sospesa {home}-{away}.
"""
"""Each: language, and what is told."""


def _is_abandoned(language: str, told: str) -> bool:
    home, away = TEAMS[language]
    told = told.format(home=home, away=away)
    claims = {"status": Claim(value="abandoned", quote=told)}
    found = published(language, f"{home} - {away}\n\n{told}\n", (home, away), claims).status
    return found is not None and found.value == MatchStatus.ABANDONED


@pytest.mark.parametrize(("language", "told"), rows(_PLAYED_ON))
def test_a_match_that_went_on_or_another_was_not_broken_off(language: str, told: str) -> None:
    assert not _is_abandoned(language, told)


@pytest.mark.parametrize(("language", "told"), rows(_BROKEN_OFF))
def test_a_match_that_ended_early_was_broken_off(language: str, told: str) -> None:
    assert _is_abandoned(language, told)
