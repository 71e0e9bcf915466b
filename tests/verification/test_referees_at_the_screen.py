"""Whom the video room calls, who goes to the screen and whose refereeing is told of is the referee, and nobody else."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_STANDS = """
en|VAR told Kern to look again.
en|Kern went to the monitor and overturned his decision.
it|Il Var richiama Kern al monitor.
it|Kern va al monitor e assegna il rigore.
it|Discusso l'arbitraggio di Kern.
es|El VAR avisó a Kern de un fuera de juego.
es|Kern fue al monitor y anuló el gol.
de|Der VAR schickte Kern zum Monitor.
de|Kern (Schiedsrichter) entschied auf Abseits.
fr|Le VAR a appelé M. Kern à revoir l'action.
pt|Kern, da AF Braga, foi o árbitro da partida.
pt|O VAR chamou Kern ao monitor.
pt|Kern foi ao monitor e anulou o gol.
"""
_HELD = """
en|The video referee Kern stayed silent.
en|Kern asked the referee for a penalty.
it|Al Var c'era Kern.
it|Kern al monitor della tv guarda la gara.
it|L'arbitro ammonisce Kern.
es|En el VAR estuvo Kern.
es|El árbitro amonestó a Kern.
de|VAR war Kern.
de|Der Schiedsrichter schickte Kern auf die Tribüne.
fr|L'arbitre vidéo Kern est resté muet.
fr|Kern était au VAR.
pt|No VAR esteve Kern.
pt|O VAR confirmou o gol de Kern.
"""


def _is_referee(language: str, told: str) -> bool:
    home, away = TEAMS[language]
    text = f"{home} - {away} 2-1\n\n{told}\n"
    return published(language, text, (home, away), {"referee": Claim(value="Kern", quote=told)}).referee is not None


@pytest.mark.parametrize(("language", "told"), rows(_STANDS))
def test_who_is_called_to_the_screen_or_refereed_is_the_referee(language, told):
    assert _is_referee(language, told)


@pytest.mark.parametrize(("language", "told"), rows(_HELD))
def test_who_sits_in_the_video_room_or_is_spoken_to_is_not(language, told):
    assert not _is_referee(language, told)
