"""A goal that the next sentence takes back is none; what that sentence says of another goal leaves it alone."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_GOAL = {
    "en": "Kern opened the scoring with a low shot",
    "it": "Kern ha segnato con un tiro basso",
    "es": "Kern marcó con un disparo raso",
    "de": "Kern traf mit einem Flachschuss",
    "fr": "Kern a marqué d'une frappe au sol",
    "pt": "Kern marcou com um remate rasteiro",
}
_TAKEN_BACK = """
en|The goal was ruled out for offside.
en|But it was disallowed after a VAR check.
en|However, the flag was up.
en|VAR ruled it out.
en|The effort did not count.
it|Il gol è stato annullato per fuorigioco.
it|Ma l'arbitro annulla tutto.
it|Rete annullata dopo il controllo al VAR.
it|La rete non viene convalidata.
es|El gol fue anulado por fuera de juego.
es|Pero el árbitro lo anuló.
es|El tanto quedó invalidado por fuera de juego.
de|Der Treffer wurde wegen Abseits aberkannt.
de|Doch der Schiedsrichter hatte schon abgepfiffen.
de|Das Tor zählte nicht.
de|Das Tor zählte wegen einer Abseitsstellung nicht.
fr|Le but a été refusé pour hors-jeu.
fr|Mais l'arbitre l'a annulé.
pt|O golo foi anulado por fora de jogo.
pt|Mas o árbitro anulou o lance.
pt|O golo não foi validado, por fora de jogo.
fr|Le but n'est pas validé, pour hors-jeu.
"""
_LEFT_ALONE = """
en|The goal stood after a check for offside.
en|It was a second before the flag stayed down.
en|Falk had a goal ruled out for offside.
en|Later another effort was disallowed.
en|It was ruled out that anybody could catch them now, said Falk.
it|Il gol viene convalidato dopo il controllo per fuorigioco.
it|Annullato poi il gol del pareggio a Falk.
es|El gol subió al marcador tras revisar un fuera de juego.
es|A Falk le anularon después el segundo.
de|Das Tor zählte trotz Abseitsverdachts.
de|Der Ausgleich von Falk wurde wegen Abseits aberkannt.
fr|Le but a été validé malgré un doute de hors-jeu.
fr|Falk se voyait ensuite refuser l'égalisation.
pt|O golo foi validado apesar da dúvida de fora de jogo.
pt|O empate de Falk foi depois anulado.
"""


def _scorers(language: str, then: str, gap: str = " ") -> list[str]:
    home, away = TEAMS[language]
    told = _GOAL[language]
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value="Kern")})
    text = f"{home} - {away} 1-0\n\n{told}.{gap}{then}\n"
    found = published(language, text, (home, away), goals=(goal,)).goals
    return [one.scorer.value for one in found if one.scorer]


@pytest.mark.parametrize("language", _GOAL)
def test_the_goal_alone_is_published(language):
    assert _scorers(language, "") == ["Kern"]


@pytest.mark.parametrize(("language", "then"), rows(_TAKEN_BACK))
def test_a_goal_that_the_next_sentence_takes_back_is_held(language, then):
    assert _scorers(language, then) == []


@pytest.mark.parametrize(("language", "then"), rows(_LEFT_ALONE))
def test_a_goal_that_stood_or_another_one_is_left_alone(language, then):
    assert _scorers(language, then) == ["Kern"]


def test_what_another_paragraph_takes_back_is_another_goal():
    assert _scorers("en", "The goal was ruled out for offside.", gap="\n\n") == ["Kern"]
