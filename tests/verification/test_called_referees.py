"""A coach, a town and a heading are no referee; who scores, runs away or is whose player it is was not sent off."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_REFEREES = """
en|stands|Kern pointed to the spot.
it|stands|Kern indica il dischetto.
it|hold|Nel Ravello, allenato da Kern, Kern comanda ai suoi di tenere palla.
de|hold|Alle ärgerten sich über den jungen Schiedsrichter aus Kern.
de|stands|Alle ärgerten sich über den jungen Schiedsrichter Kern.
it|hold|I KERN
"""
_CARDS = """
en|hold|Lang sent Kern away down the right.
en|stands|Lang lost his head and the referee sent Kern packing.
en|stands|Kern earned the red card for a second bookable offence.
en|hold|Kern pulled a goal back for Barnwell Town, who were cheered by the red cards of both goalkeepers.
pt|hold|O zagueiro do Kern levou o segundo amarelo por puxar Lang.
pt|stands|O zagueiro Kern levou o segundo amarelo por puxar Lang.
pt|hold|Cartão vermelho: Lang (KERN)
pt|stands|Cartão vermelho: Kern (Araruna)
"""


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_REFEREES))
def test_who_is_called_a_referee_by_no_word_of_his_is_not_published(language, outcome, told):
    teams = TEAMS[language]
    name = "I KERN" if told == "I KERN" else "Kern"
    claim = Claim(value=name.removeprefix("I "), quote=told)
    match = published(language, f"{teams[0]} - {teams[1]} 2-1\n\n{told}\n", teams, {"referee": claim})
    assert (match.referee is not None) == (outcome == "stands")


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_CARDS))
def test_who_is_sent_away_scores_or_stands_as_whose_player_it_is_was_not_sent_off(language, outcome, told):
    teams = TEAMS[language]
    name = "KERN" if "KERN" in told else "Kern"
    event = ProposedEvent(quote=told, fields={"player": Claim(value=name)})
    match = published(language, f"{teams[0]} - {teams[1]} 2-1\n\n{told}\n", teams, sendings_off=(event,))
    assert (match.sendings_off != ()) == (outcome == "stands")
