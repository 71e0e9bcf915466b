"""What another player failed to do or only asked for in his own clause is not how the goal beside it was scored."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_OTHERS = """
en|header|Kern had a header saved, but Lang scored.
en|free_kick|Kern hit a free-kick over. Lang fired home.
en|penalty|Kern appealed for a penalty, then Lang scored.
en|penalty|Lang made it 2-0. Kern saw a penalty saved.
de|header|Kern köpfte vorbei, dann traf Lang.
de|free_kick|Kern setzte einen Freistoß drüber. Lang traf.
de|penalty|Kern forderte Elfmeter, doch Lang traf.
it|header|Kern manda fuori di testa e Lang segna.
it|free_kick|Kern calcia alta una punizione, poi Lang segna.
it|own_goal|Kern rischia l'autogol, ma Lang segna.
es|header|Kern cabeceó fuera y Lang marcó.
es|penalty|Kern pidió penalti. Lang marcó.
fr|header|Kern place sa tête à côté, puis Lang marque.
fr|free_kick|Kern envoie un coup franc au-dessus. Lang marque.
fr|penalty|Lang marque. Kern manque un penalty.
pt|header|Kern cabeceou ao lado, mas Lang marcou.
pt|own_goal|Kern quase fez um autogolo e depois Lang marcou.
"""
_HIS = """
en|header|Kern hit the post, then Lang headed home.
en|penalty|Kern was fouled and Lang scored the penalty.
en|penalty|Kern won a penalty and Lang converted it.
en|free_kick|Kern was fouled, and Lang scored with a fine free-kick.
de|header|Kern vergab, dann traf Lang per Kopf.
it|penalty|Kern colpisce il palo, poi Lang segna su rigore.
es|header|Kern falló y Lang marcó de cabeza.
fr|penalty|Kern manque le cadre, puis Lang marque sur penalty.
"""
"""Each: language, kind, and what is told of Lang's goal."""


def _is_of_kind(language: str, kind: str, told: str) -> bool:
    home, away = TEAMS[language]
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value="Lang"), "kind": Claim(value=kind)})
    goals = published(language, f"{home} - {away} 3-2\n\n{told}\n", (home, away), goals=(goal,)).goals
    return bool(goals and goals[0].kind and goals[0].kind.value == kind)


@pytest.mark.parametrize(("language", "kind", "told"), rows(_OTHERS))
def test_what_another_failed_to_do_is_not_the_kind(language: str, kind: str, told: str) -> None:
    assert not _is_of_kind(language, kind, told)


@pytest.mark.parametrize(("language", "kind", "told"), rows(_HIS))
def test_what_the_scorer_did_is_the_kind(language: str, kind: str, told: str) -> None:
    assert _is_of_kind(language, kind, told)
