"""A side and its result in the situations of a match day: a comeback, a ground named before the verb, the video."""

from __future__ import annotations

import re

import pytest
from one_match import published, published_score
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

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
    return published_score(language, text, TEAMS[language], score, quote)


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


_OPENING = {
    "en": "Barnwell Town beat Harrowgate United 2-1.",
    "it": "Il Ravello ha battuto il Montorio 2-1.",
    "es": "El Vallero venció por 2-1 al Osera.",
    "de": "Der SV Lindau hat den TSV Kirchberg mit 2:1 geschlagen.",
    "fr": "Lorval a battu Brigneux 2-1.",
    "pt": "O Araruna venceu o Itabirense por 2-1.",
}
"""The result of the two sides, the first at home."""
_FIELDS = """
es|referee|Iker Osanz|Con la prórroga ya cerca, el árbitro, el navarro Iker Osanz, señaló penalti por mano de Wald.
it|referee|Elio Bassi|Nel finale l'arbitro, il lombardo Elio Bassi, ha indicato il dischetto.
fr|referee|Yves Rollin|À la fin, l'arbitre, le normand Yves Rollin, a désigné le point de penalty.
pt|referee|Rui Melo|No fim, o árbitro, o portuense Rui Melo, apontou para a marca.
it|attendance|4000|Festa grande davanti ai 4mila del Bruni.
it|attendance|14200|Esplode lo stadio Bruni, dove erano in 14.200.
es|attendance|22000|El triunfo llegó ante casi 22.000 en una noche fría.
en|attendance|4100|They did it before some 4,100 on a cold night.
de|attendance|4100|Der Erfolg gelang vor rund 4.100 im Regen.
fr|attendance|4100|Le succès a été acquis devant quelque 4 100 sous la pluie.
pt|attendance|4100|O triunfo chegou perante cerca de 4.100 numa noite fria.
es|away_coach|Hugo Serrano|Entrenadores: Raúl Cuesta (Vallero) y Hugo Serrano (Osera).
it|away_coach|Pietro Lodi|Allenatori: Andrea Vanni (Ravello) e Pietro Lodi (Montorio).
fr|away_coach|Luc Morin|Entraîneurs : Yves Collin (Lorval) et Luc Morin (Brigneux).
pt|away_coach|Ivo Santana|Treinadores: Hélio Prado (Araruna) e Ivo Santana (Itabirense).
es|away_coach|Hugo Serrano|Para el cuadro de Hugo Serrano es la tercera derrota al hilo.
"""
"""A field, its value and the sentence that tells it."""
_NO_FIELDS = """
es|home_coach|Hugo Serrano|Entrenadores: Raúl Cuesta (Vallero) y Hugo Serrano (Osera).
es|away_coach|Raúl Cuesta|Entrenadores: Raúl Cuesta (Vallero) y Hugo Serrano (Osera).
es|home_coach|Hugo Serrano|Para el cuadro de Hugo Serrano es la tercera derrota al hilo.
es|referee|Wald|Con la prórroga ya en el horizonte, el árbitro, el navarro Iker Osanz, señaló penalti por mano de Wald.
it|referee|Wald|Nel finale l'arbitro, il lombardo Elio Bassi, ha ammonito Wald.
it|attendance|4000|Il Ravello ha incassato 4.000 euro di multa davanti al giudice.
de|attendance|4000|Der Verein spielte schon vor 4.000 Jahren Fußball, scherzte Lang.
it|attendance|1500|Neri ha segnato davanti al portiere dopo 1.500 minuti di digiuno.
en|attendance|2019|They had not won here before 2019.
"""
"""A field and a value that the sentence does not tell."""


def _field(language: str, field: str, value: str, told: str) -> object:
    text = f"{_OPENING[language]}\n{told}"
    claim = Claim(value=int(value) if value.isdigit() else value, quote=told)
    match = published(language, text, TEAMS[language], {field: claim})
    return getattr(match, field)


@pytest.mark.parametrize(("language", "field", "value", "told"), rows(_FIELDS))
def test_what_a_sentence_tells_of_the_match_stands(language: str, field: str, value: str, told: str) -> None:
    assert str(_field(language, field, value, told).value) == value


@pytest.mark.parametrize(("language", "field", "value", "told"), rows(_NO_FIELDS))
def test_what_it_does_not_tell_is_held(language: str, field: str, value: str, told: str) -> None:
    assert _field(language, field, value, told) is None


_GOALS = """
it|Kern|open_play|Al 77' Kern, di professione postino, ha pescato il jolly dai trenta metri.
es|Kern|header|En el 88, con los penaltis en el pensamiento de todos, Kern cabeceó a la red un centro de Wald.
it|Kern|header|All'88', con i rigori ormai vicini, Kern ha segnato di testa su cross di Wald.
pt|Kern|penalty|Aos 88, após pênalti cometido por Wald, Kern marcou.
pt|Kern|header|Aos 88, com os penáltis no pensamento de todos, Kern marcou de cabeça.
"""
"""A scorer, the kind of his goal, and the sentence."""
_NO_GOALS = """
es|Osanz|penalty|En el 87, el árbitro, el navarro Osanz, señaló penalti por mano de Wald.
it|Wald|open_play|Al 77' Wald ha pescato Kern, che ha segnato dai trenta metri.
es|Kern|penalty|En el 88, con los penaltis en el pensamiento de todos, Kern cabeceó a la red un centro de Wald.
"""


def _goal(language: str, scorer: str, kind: str, told: str) -> tuple[str, str] | None:
    fields = {"scorer": Claim(value=scorer, quote=told), "kind": Claim(value=kind, quote=told)}
    goal = ProposedEvent(quote=told, fields=fields)
    match = published(language, f"{_OPENING[language]}\n{told}", TEAMS[language], goals=(goal,))
    found = [(str(one.scorer.value), str(one.kind.value)) for one in match.goals if one.scorer and one.kind]
    return found[0] if found else None


@pytest.mark.parametrize(("language", "scorer", "kind", "told"), rows(_GOALS))
def test_the_goal_stands_with_its_kind(language: str, scorer: str, kind: str, told: str) -> None:
    assert _goal(language, scorer, kind, told) == (scorer, kind)


@pytest.mark.parametrize(("language", "scorer", "kind", "told"), rows(_NO_GOALS))
def test_no_goal_of_that_scorer_and_kind_is_told(language: str, scorer: str, kind: str, told: str) -> None:
    assert _goal(language, scorer, kind, told) is None
