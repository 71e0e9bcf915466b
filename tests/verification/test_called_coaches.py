"""Who is no more than named beside a side, or coached before, elsewhere or another, is not published as its coach."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import COACHES, TEAMS, rows

from summarizer.schemas.proposal import Claim

_CALLED = """
en|stands|{H} boss Paul Kern was pleased.
en|hold|There was good news for Paul Kern of {H}.
it|stands|Il tecnico del {H} Marco Kern era soddisfatto.
it|hold|Nel {H} buona notizia per Marco Kern.
it|stands|Di certo Marco Kern, ct del {H}, sperava in altro.
it|stands|Nel {H} Marco Kern ha preso le redini in estate.
es|stands|En el {H} Pablo Kern tomó las riendas en verano.
fr|stands|À {H}, Marc Kern a pris les rênes cet été.
fr|hold|À {H}, Marc Kern a pris les coups.
fr|hold|À {H}, Marc Kern a pris les rênes du jeu.
es|hold|En el {H} Pablo Kern tomó las riendas del partido.
pt|stands|No {H}, Rui Kern assumiu o comando no verão.
pt|hold|No {H}, Rui Kern assumiu a culpa.
it|stands|Per il {H} buona notizia per Marco Kern, allenatore da maggio.
es|stands|El técnico del {H}, Pablo Kern, estaba contento.
es|hold|El {H} suma la baja de sus dos entrenadores además de Pablo Kern.
es|hold|En el {H} Pablo Kern respondió que no habla de sí mismo.
de|stands|Trainer Jens Kern vom {H} war zufrieden.
de|hold|Beim {H} jubelte er, als Trainer nur mit Kern einst im Finale.
fr|stands|L'entraîneur de {H}, Marc Kern, était content.
fr|hold|À {H}, bonne nouvelle pour Marc Kern.
pt|stands|O treinador do {H}, Rui Kern, estava contente.
pt|hold|No {H}, boa notícia para Rui Kern.
"""
_TIMES = """
en|hold|{H} parted company with head coach Paul Kern in May.
en|hold|{H} boss Paul Kern was watching: Paul Kern's successor has lost once.
en|hold|{H} boss Paul Kern had been relieved of his duties.
en|stands|{H} boss Paul Kern had been relieved to see the ball go wide.
it|hold|Il {H} ha esonerato il tecnico Marco Kern.
it|hold|Il tecnico del {H} Marco Kern è stato esonerato.
it|stands|Il tecnico del {H} Marco Kern è stato applaudito.
es|hold|El {H} destituyó al técnico Pablo Kern.
es|hold|El técnico del {H} Pablo Kern fue destituido.
es|stands|El técnico del {H} Pablo Kern fue aplaudido.
de|hold|Der {H} hat sich von Trainer Jens Kern getrennt.
de|hold|{H}-Trainer Jens Kern musste im Mai gehen.
de|stands|Der {H} verlor. Trainer Jens Kern musste lange warten.
fr|hold|{H} a limogé l'entraîneur Marc Kern.
fr|hold|L'entraîneur de {H}, Marc Kern, a été limogé.
fr|stands|L'entraîneur de {H}, Marc Kern, a été applaudi.
pt|hold|O {H} demitiu o treinador Rui Kern.
pt|stands|O treinador do {H}, Rui Kern, foi aplaudido.
"""
_OTHERS = """
en|hold|{H} led when Hale headed the ball against his defensive counterpart Paul Kern.
es|hold|En el {H} habló Pablo Kern, entrenador de arqueros.
es|hold|En el {H} habló Pablo Kern, entrenador de porteros.
es|stands|En el {H} habló Pablo Kern, entrenador del equipo.
fr|hold|À {H}, Marc Kern, entraîneur des gardiens, était content.
pt|hold|No {H} falou Rui Kern, treinador de goleiros.
"""


def _home_coach(language: str, told: str) -> bool:
    home, away = TEAMS[language]
    text = told.format(H=home)
    claim = Claim(value=COACHES[language] if COACHES[language] in text else "Kern", quote=text)
    match = published(language, f"{home} - {away} 2-1\n\n{text}\n", (home, away), {"home_coach": claim})
    return match.home_coach is not None


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_CALLED))
def test_who_is_called_a_coach_by_no_word_at_his_name_is_not_published(language, outcome, told):
    assert _home_coach(language, told) == (outcome == "stands")


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_TIMES))
def test_whose_time_is_over_or_to_come_is_not_published(language, outcome, told):
    assert _home_coach(language, told) == (outcome == "stands")


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_OTHERS))
def test_who_helps_the_coach_or_trains_goalkeepers_is_not_published(language, outcome, told):
    assert _home_coach(language, told) == (outcome == "stands")


_SIDES = """
en|hold|Lindmoor boss Paul Kern watched {H} win.
de|hold|Lindmoor-Trainer Jens Kern sah den {H} siegen.
"""


@pytest.mark.parametrize(("language", "outcome", "told"), rows(_SIDES))
def test_a_coach_of_a_third_side_is_not_published_for_the_one_he_watches(language, outcome, told):
    assert _home_coach(language, told) == (outcome == "stands")


_NATIONS = """
Moldau|home_coach|ÖFB-Teamchef Jens Kern warnte vor dem Gegner.
Moldau|away_coach|Der moldauische Teamchef Jens Kern muss auf zwei Spieler verzichten.
Italien|away_coach|Der italienische Teamchef Jens Kern war zufrieden.
Frankreich|away_coach|Der französische Nationaltrainer Jens Kern war zufrieden.
Deutschland|away_coach|DFB-Trainer Jens Kern sah noch viel Arbeit.
Deutschland|away_coach|Bundestrainer Jens Kern sah noch viel Arbeit.
Schweiz|away_coach|Nati-Coach Jens Kern sah noch viel Arbeit.
Moldau|away_coach|Jens Kern (Moldau-Coach) sah noch viel Arbeit.
Moldau||Bundestrainer Jens Kern sah das Spiel auf der Tribüne.
Moldau||Der italienische Coach Jens Kern sah das Spiel auf der Tribüne.
Moldau||Jens Kern (Torwart-Trainer) sah noch viel Arbeit.
"""
"""Each: who plays at Austria, the field in which a coach stands, if any, and what is told of him."""


@pytest.mark.parametrize(("away", "stands", "told"), rows(_NATIONS))
def test_a_lands_coach_is_tied_to_it_by_its_adjective_or_its_federation(away, stands, told):
    text, teams, claim = (
        f"Österreich - {away} 2:1\n\n{told}\n",
        ("Österreich", away),
        Claim(value="Jens Kern", quote=told),
    )
    fields = ("home_coach", "away_coach")
    assert [one for one in fields if getattr(published("de", text, teams, {one: claim}), one)] == stands.split()


_TWO = "Lorval - Brigneux 2-1\n\nLorval a gagné. Le coach Marc Kern était content. Le coach Paul Lang était triste.\n"


def test_a_coach_no_more_tied_to_a_side_than_another_is_not_published():
    claim = Claim(value="Paul Lang", quote="Le coach Paul Lang était triste.")
    assert published("fr", _TWO, ("Lorval", "Brigneux"), {"home_coach": claim}).home_coach is None


def test_a_coach_of_sides_that_the_article_does_not_name_is_not_published():
    told = "Trainer Jens Kern war zufrieden."
    claim = Claim(value="Jens Kern", quote=told)
    match = published("de", f"Kirchberg gewann 2:1.\n{told}\n", ("Kirchberg", "Lorval"), {"home_coach": claim})
    assert match.home_coach is None
