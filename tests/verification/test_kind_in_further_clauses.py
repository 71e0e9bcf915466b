"""The kind of a goal whose sentence goes on with what somebody else did, or with a penalty that was missed."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent


def _kinds(language: str, told: str, scorer: str, kind: str) -> list[str]:
    home, away = TEAMS[language]
    goal = ProposedEvent(fields={"scorer": Claim(value=scorer), "kind": Claim(value=kind)}, quote=told)
    match = published(language, f"{home} - {away} 2-1\n\n{told}\n", (home, away), {}, goals=(goal,))
    return [one.kind.value for one in match.goals if one.kind]


_ANOTHERS = """
en|Paul Gray opened the scoring with a low drive, but his penalty after the break was saved.|Paul Gray|penalty
en|Paul Gray opened the scoring on 21 minutes, and 15 minutes later the veteran got a diving header.|Paul Gray|header
en|Barnwell Town led thanks to Paul Gray's early strike and a Dean Frost penalty.|Paul Gray|penalty
fr|Marc Morin ouvrait le score (12e), mais son penalty avait été repoussé par Luc Petit.|Marc Morin|penalty
fr|Seul au point de penalty, Marc Morin trompait Luc Petit de près (0-1, 2e).|Marc Morin|penalty
es|Pablo Mora abrió el marcador, pero Luis Vega falló un penalti.|Pablo Mora|penalty
"""
"""Each: language, a sentence, the scorer of its first goal, the kind of what it tells behind it."""


@pytest.mark.parametrize(("language", "told", "scorer", "kind"), rows(_ANOTHERS))
def test_what_a_further_clause_tells_is_no_kind_of_the_goal_before_it(
    language: str, told: str, scorer: str, kind: str
) -> None:
    assert _kinds(language, told, scorer, kind) == []
    assert _kinds(language, told, scorer, "open_play") == ["open_play"]


_ITS_OWN = """
en|Paul Gray made it 2-0 from the spot, and Dean Frost hit the bar.|Paul Gray|penalty
en|Paul Gray scored his second, and Barnwell's fourth, from the spot.|Paul Gray|penalty
en|Dean Frost crossed and Paul Gray scored with a header.|Paul Gray|header
en|Paul Gray scored, and Dean Frost was tripped for the penalty from which he did.|Paul Gray|penalty
fr|Luc Petit centrait et Marc Morin marquait de la tête.|Marc Morin|header
it|Marco Neri segna e raddoppia su rigore.|Marco Neri|penalty
"""
"""Each: language, a sentence, the scorer, the kind of his goal, which a further clause may tell."""


@pytest.mark.parametrize(("language", "told", "scorer", "kind"), rows(_ITS_OWN))
def test_a_goals_own_kind_stands_with_others_beside_it(language: str, told: str, scorer: str, kind: str) -> None:
    assert "open_play" not in _kinds(language, told, scorer, "open_play")
    assert _kinds(language, told, scorer, kind) == [kind]


_AFTER_ANOTHERS = """
en|Dean Frost halved the deficit with a header, and then Paul Gray bundled in an equaliser.|Paul Gray|open_play|header
en|Dean Frost scored from the spot, and although Paul Gray levelled with a header, they won.|Paul Gray|header|penalty
fr|Luc Petit a réduit l'écart d'un coup de tête, puis Marc Morin a égalisé.|Marc Morin|open_play|header
"""


@pytest.mark.parametrize(("language", "told", "scorer", "kind", "other"), rows(_AFTER_ANOTHERS))
def test_the_kind_of_the_goal_before_is_none_of_this_one(
    language: str, told: str, scorer: str, kind: str, other: str
) -> None:
    assert _kinds(language, told, scorer, kind) == [kind]
    assert _kinds(language, told, scorer, other) == []


_MISSED_BEFORE = """
es|Pablo Mora tomó revancha de su penal errado al anotar el gol del triunfo.
es|Pablo Mora, que había fallado un penalti, marcó el 2-1.
es|Pablo Mora se redimió del penalti fallado y marcó el 2-1.
es|Pablo Mora se quitó la espina de la pena máxima que había malogrado y marcó el 2-1.
es|Tras fallar un penalti, Pablo Mora marcó el 2-1.
es|Pablo Mora marcó el 2-1 después de desperdiciar un penal.
pt|Rui Mora redimiu-se do penálti falhado e marcou o 2-1.
pt|Rui Mora, que tinha desperdiçado um penálti, marcou o 2-1.
pt|Depois de falhar um pênalti, Rui Mora marcou o 2-1.
pt|Após desperdiçar uma grande penalidade, Rui Mora marcou o 2-1.
"""
_NOT_MISSED = """
es|Pablo Mora no falló el penalti y marcó el 2-1.
es|Pablo Mora no desaprovechó el penal y marcó el 2-1.
es|Pablo Mora transformó el penalti y marcó el 2-1.
pt|Rui Mora não falhou o penálti e marcou o 2-1.
pt|Rui Mora não desperdiçou a grande penalidade e marcou o 2-1.
"""


@pytest.mark.parametrize(("language", "told"), rows(_MISSED_BEFORE))
def test_a_penalty_that_the_scorer_missed_before_is_not_his_goal(language: str, told: str) -> None:
    assert _kinds(language, told, "Pablo Mora" if language == "es" else "Rui Mora", "penalty") == []


@pytest.mark.parametrize(("language", "told"), rows(_NOT_MISSED))
def test_a_penalty_that_was_not_missed_is_his_goal(language: str, told: str) -> None:
    scorer = "Pablo Mora" if language == "es" else "Rui Mora"
    assert _kinds(language, told, scorer, "penalty") == ["penalty"]
    assert _kinds(language, told, scorer, "open_play") == []
