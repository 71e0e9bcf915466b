"""A header, penalty or own goal of another player before or after a goal is not its kind, nor a pass to another its."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_NOT_THE_KIND = """
en|Kern shot home after Falk had missed a penalty.|penalty
it|Kern segna di destro dopo il rigore sbagliato da Falk.|penalty
it|Kern insacca dopo il colpo di testa di Falk.|header
es|Kern marcó tras el penalti fallado por Falk.|penalty
es|Kern marcó tras un cabezazo de Falk al palo.|header
de|Kern staubte nach einem Kopfball von Falk ab.|header
de|Kern traf nach dem Eigentor von Falk.|own_goal
fr|Kern a marqué après le penalty manqué par Falk.|penalty
fr|Kern a égalisé avant le penalty de Falk.|penalty
pt|Kern marcou depois do penálti falhado por Falk.|penalty
pt|Kern marcou após a cabeçada de Falk na trave.|header
"""
_THE_KIND = """
en|Kern scored from the spot after Falk was fouled.|penalty
en|After Falk won a penalty, Kern scored from the spot.|penalty
en|Kern headed in after Falk's penalty was saved.|header
it|Kern segna su rigore dopo un fallo di Falk.|penalty
it|Dopo l'autogol di Falk, Kern segna su rigore.|penalty
es|Tras el penalti fallado por Falk, Kern marcó de cabeza.|header
de|Kern traf per Elfmeter nach einem Foul von Falk.|penalty
fr|Après une tête de Falk sur le poteau, Kern a marqué sur penalty.|penalty
pt|Depois do penálti falhado por Falk, Kern marcou de cabeça.|header
"""
_NO_ASSIST = """
en|Kern scored and Falk set up Dorn.
it|Kern segna, Falk serve a Dorn il pallone del 2-1.
es|Kern marcó y Falk asistió a Dorn.
de|Kern traf, und Falk legte für Dorn auf.
fr|Kern a marqué et Falk a servi Dorn.
pt|Kern marcou e Falk assistiu Dorn.
en|Kern scored and assisted Falk.
it|Kern apre le marcature e poi lancia Falk per il raddoppio.
it|Kern segna e regala l'assist a Falk.
es|Kern marcó y dio el pase del segundo a Falk.
fr|Kern a ouvert le score à la 19e puis a lancé Falk vers le 2-0.
pt|Kern marcou e depois lançou Falk para o segundo.
"""
_ASSIST = """
en|Falk set up Kern to score.
it|Kern segna su assist di Falk.
es|Falk asistió a Kern, que marcó.
de|Falk legte für Kern auf, der zum 1:0 traf.
fr|Falk a servi Kern, qui a marqué.
pt|Falk serviu Kern, que marcou.
it|Kern segna, servito da Falk.
fr|Kern marque, servi par Falk.
es|Kern marcó, asistido por Falk.
"""


@pytest.mark.parametrize(("language", "told", "kind"), rows(_NOT_THE_KIND))
def test_anothers_kick_is_not_the_kind_of_a_goal(language: str, told: str, kind: str) -> None:
    assert _published(language, told, "kind", kind) == ["Kern"]


@pytest.mark.parametrize(("language", "told", "kind"), rows(_THE_KIND))
def test_kind_stands_beside_what_another_did(language: str, told: str, kind: str) -> None:
    assert _published(language, told, "kind", kind) == ["Kern", kind]


@pytest.mark.parametrize(("language", "told"), rows(_NO_ASSIST))
def test_pass_to_another_is_no_assist(language: str, told: str) -> None:
    assert _published(language, told, "assist", "Falk") == ["Kern"]


@pytest.mark.parametrize(("language", "told"), rows(_ASSIST))
def test_pass_to_the_scorer_is_an_assist(language: str, told: str) -> None:
    assert _published(language, told, "assist", "Falk") == ["Kern", "Falk"]


def _published(language: str, told: str, field: str, value: str) -> list[str]:
    """The scorer and the other fact that are published of a goal by Kern."""
    event = ProposedEvent(quote=told, fields={"scorer": Claim(value="Kern"), field: Claim(value=value)})
    text = f"{' - '.join(TEAMS[language])} 3-2\n\n{told}\n"
    goal = published(language, text, TEAMS[language], goals=(event,)).goals[0]
    return [str(fact.value) for fact in (goal.scorer, getattr(goal, field)) if fact]
