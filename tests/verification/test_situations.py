"""A side and its result in the situations of a match day: a comeback, a ground named before the verb, the video."""

from __future__ import annotations

import re

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_RESULT = """
en|2-3|Barnwell Town led 2-0 at half-time, tired badly and were beaten 3-2 by Harrowgate United.
it|2-3|Il Ravello conduceva 2-0 all'intervallo, poi è crollato e ha perso 3-2 contro il Montorio.
es|2-3|El Vallero ganaba 2-0 al descanso, lo tenía todo de cara y acabó perdiendo por 2-3 ante el Osera.
de|2-3|Der SV Lindau führte 2:0 zur Pause, brach dann ein und verlor mit 2:3 gegen den TSV Kirchberg.
fr|2-3|Lorval menait 2-0 à la pause, puis Lorval s'est incliné 3-2 face à Brigneux.
pt|2-3|O Araruna vencia por 2-0 ao intervalo, depois o Araruna perdeu por 3-2 com o Itabirense.
it|0-1|Il Montorio ha la meglio sul Ravello // Basta Neri per avere la meglio sul Ravello: al Bruni finisce 0-1.
es|1-3|El técnico del Vallero repasó el 1-3 del sábado contra el Osera. // Los locales, que hace un año ganaron 4-0 en \
el mismo campo al Osera, descansan.
it|2-3|Il Montorio rimonta e batte il Ravello // \
Il Montorio ha trovato in Neri l'uomo giusto: entrato al 74', ha firmato la doppietta che vale il 3-2 in casa del \
Ravello. // All'82' Neri accorcia le distanze con un destro.
"""
"""A sentence and the result of the two sides that it tells."""
_OTHERS = """
it|3-0|Il Ravello ha battuto il Montorio 2-1.|Ora il Ravello trova il Lecce, che ha piegato il Bari per 3-0.
es|4-0|El Vallero venció 2-1 al Osera.|En la próxima ronda el Vallero se medirá al Zamora, que goleó al Burgos por 4-0.
it|4-0|Il Ravello ha affrontato il Montorio.|Un anno fa il Ravello vinse 4-0 sullo stesso campo.
it|2-0|Il Ravello ha affrontato il Montorio.|Il Ravello conduceva 2-0 all'intervallo, poi è crollato.
it|1-0|Il Ravello ha affrontato il Montorio.|All'intervallo è 1-0 per il Ravello.
"""
"""The opening, and a sentence whose score is no result of the two sides."""


_SCORE = re.compile(r"\d-\d")


def _score(language: str, score: str, text: str, quote: str) -> str | None:
    home, away = (int(goals) for goals in score.split("-"))
    claim = Claim(value={"home": home, "away": away}, quote=quote)
    match = published(language, text, TEAMS[language], {"score": claim}, named_at=text.split("\n", 1)[0])
    return str(match.score.value) if match.score else None


@pytest.mark.parametrize(("language", "score", "told"), rows(_RESULT))
def test_the_result_stands(language: str, score: str, told: str) -> None:
    text = told.replace(" // ", "\n")
    quote = next(
        line for line in text.split("\n") if {score, score[::-1]} & set(_SCORE.findall(line.replace(":", "-")))
    )
    assert _score(language, score, text, quote) == score


@pytest.mark.parametrize(("language", "score", "opening", "told"), rows(_OTHERS))
def test_the_score_of_another_match_or_of_the_half_is_no_result(
    language: str, score: str, opening: str, told: str
) -> None:
    assert _score(language, score, f"{opening}\n{told}", told) is None


_VIDEO = {
    "es": "El VAR tumba al Vallero en el descuento\nPenalti tras revisión y victoria del Osera.",
    "it": "Il VAR stende il Ravello nel recupero\nRigore dopo la revisione e vittoria del Montorio.",
}


@pytest.mark.parametrize(("language", "text"), _VIDEO.items())
def test_the_video_referee_is_no_side(language: str, text: str) -> None:
    home, away = TEAMS[language]
    match = published(language, text, (home, away), named_at=text)
    assert match.home_team
    assert match.away_team
