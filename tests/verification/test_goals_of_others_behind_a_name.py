"""A goal of a side's or a rival's is not that of whoever is named before it: one dribbled, beaten or sent on."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_NOT_HIS = """
en|Mannus|On 23 minutes Ward slipped a pass to Griffin who calmly slipped the ball past Mannus for the opener.
en|Mannus|Griffin slotted past Mannus for the opener.
en|Mannus|Griffin chipped Mannus for the equaliser.
en|Mannus|Griffin went round Mannus for the winner.
en|Boer|Reid went past Indra and then Boer and slotted home.
en|Boer|Reid beat Indra and Boer and scored.
de|Boer|Ruge umkurvte Indra und dann Boer und schob ein.
fr|Boer|Rouget élimine Indra puis Boer et marque.
fr|Boer|Rouget passe Indra et Boer et marque.
pt|Boer|Ruas fintou Indra e Boer e marcou.
it|Boer|Muteba cambia lato per Ruggeri, che taglia fuori Indragoli e poi Boer e infila il vantaggio.
fr|Haschou|Et c'est Samahe qui coiffe Haschou au poteau sur une frappe qui échoue dans le filet.
it|Florea|Scala approfitta del tiro di Florea respinto e segna.
en|Kern|On came Kern, and on 70 minutes they levelled.
en|Kern|Kern came on for Falk and in the 70th minute the visitors equalised.
es|Kern|Entró Kern por Falk y en el 70 los visitantes empataron.
fr|Kern|Kern entre à la place de Falk et à la 70e les visiteurs égalisent.
pt|Kern|Entrou Kern para o lugar de Falk e aos 70 os visitantes empataram.
it|Kern|Entra Kern per Falk e al 70' gli ospiti pareggiano.
it|Kern|Fuori Verdi, dentro Kern, e al 70' gli ospiti pareggiano.
en|Kern|After Kern's shot was saved, on 70 minutes they doubled their advantage.
en|Kern|Kern had a free-kick parried and on 32 minutes they doubled their advantage.
en|Kern|Kern hit the post and on 32 minutes they doubled their advantage.
en|Kern|Kern came on and minutes later they levelled.
en|Mensah|Mensah and Abass scored their kicks before Fobi missed.
en|Mensah|The Meteors went ahead after Mensah and Abass scored, but Fobi wasted the fourth kick.
"""
_HIS = """
en|Griffin|On 23 minutes Ward slipped a pass to Griffin who calmly slipped the ball past Mannus for the opener.
en|Griffin|Griffin slotted past Mannus for the opener.
en|Reid|Reid beat Indra and Boer and scored.
it|Kern|Entra Kern per Falk e al 70' segna.
en|Kern|Kern came on for Falk and levelled in the 70th minute.
en|Kern|The visitors levelled through Kern in the 70th minute.
es|Kern|Entró Kern por Falk y en el 70 Kern empató.
"""
"""Each: language, player, and what is told."""
_UNTIL = """
en|79|Two goals from Griffin had given Barnwell Town a lead that they held until the 79th minute.|Griffin
en|80|Griffin's goal kept them ahead until the 80th minute.|Griffin
fr|3|Samuel Piette (1er), Joaquin Torres (3e) et Romell Quioto (3e) ont marqué les buts.|Joaquin Torres
it|1|Al 20' segna Verdi. Passa un minuto e il Ravello accorcia con Kern.|Kern
es|1|Pasó un minuto y Kern empató.|Kern
pt|1|Passou um minuto e Kern empatou.|Kern
de|1|Es verging eine Minute, und Kern glich aus.|Kern
"""
_WHEN = """
en|79|Kern scored in the 79th minute.|Kern
en|80|They waited until the 80th minute for Kern to score.|Kern
fr|33|Samuel Piette (12e), Joaquin Torres (33e) et Romell Quioto (73e) ont marqué les buts.|Joaquin Torres
it|1|Dopo un minuto Kern segna di testa.|Kern
"""
"""Each: language, minute, what is told, and scorer."""


def _goal(language: str, told: str, scorer: str, minute: int | None = None):
    home, away = TEAMS[language]
    fields = {"scorer": Claim(value=scorer)}
    if minute is not None:
        fields["minute"] = Claim(value={"base": minute, "stoppage": None})
    goal = ProposedEvent(quote=told, fields=fields)
    goals = published(language, f"{home} - {away} 3-2\n\n{told}\n", (home, away), goals=(goal,)).goals
    return goals[0] if goals else None


@pytest.mark.parametrize(("language", "player", "told"), rows(_NOT_HIS))
def test_a_goal_of_others_is_not_his(language: str, player: str, told: str) -> None:
    goal = _goal(language, told, player)
    assert goal is None or goal.scorer is None


@pytest.mark.parametrize(("language", "player", "told"), rows(_HIS))
def test_his_goal_is_his(language: str, player: str, told: str) -> None:
    goal = _goal(language, told, player)
    assert goal is not None
    assert goal.scorer is not None


@pytest.mark.parametrize(("language", "minute", "told", "scorer"), rows(_UNTIL))
def test_what_is_counted_or_lasts_until_then_is_not_when_he_scored(
    language: str, minute: str, told: str, scorer: str
) -> None:
    goal = _goal(language, told, scorer, int(minute))
    assert goal is None or goal.minute is None


@pytest.mark.parametrize(("language", "minute", "told", "scorer"), rows(_WHEN))
def test_when_he_scored_is_told(language: str, minute: str, told: str, scorer: str) -> None:
    goal = _goal(language, told, scorer, int(minute))
    assert goal is not None
    assert goal.minute is not None
