"""Words with a capital that are no person's name: openers, nouns, sides by their people, clubs, grounds, headlines."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.article import article_from_text
from summarizer.schemas.proposal import ProposedEvent
from summarizer.verification.survey import Survey

_NOBODY = """
es|Sumando|Sumando este tanto, marcó cinco.
es|Aguanto|Aguanto el golpe y marcó el 1-0.
es|Superados|Superados entonces, marcó el 1-0 y ganó.
it|Perso|Perso un pallone, segna di testa l'1-0.
pt|Recomposto|Recomposto do susto, marcou o 1-0.
pt|Volvidos|Volvidos poucos minutos, marcou o 1-0.
en|Picking|Picking the ball up, scored from 20 yards.
fr|Boycottées|Boycottées par le public, elles ont marqué le 1-0.
de|Arm|Kern traf mit Arm und Brust zum 1:0.
de|Kreuzbandriss|Kreuzbandriss hin oder her, er traf zum 1:0.
de|Richtwinkel|Am linken Richtwinkel traf er zum 1:0.
de|Gelegenheiten|Gelegenheiten trafen sie, Tor zum 1:0.
de|Seehofer|Seehofer traf zum 1:0, und die Seehofer jubelten.
de|Oberfeld|In Oberfeld traf er zum 1:0.
es|Caldera|En Caldera marcó el 1-0.
fr|Marins|Les Marins prenaient l'avantage à la 12e.
pt|Serranos|Os "Serranos" marcaram o 1-0.
en|Dockers|The Dockers scored from 20 yards.
en|Premier Division|The Premier Division champions scored from 20 yards.
es|Libertadores|En la exigente Libertadores marcó el 1-0.
en|I’m|And I’m scored from 20 yards.
it|Juve|Segna Juve l'1-0.
pt|Santiago Bernabéu|Marcou no Santiago Bernabéu o 1-0.
it|SORPRESA|IN GOL SORPRESA AL DODICESIMO
"""
"""Each: language, what is nobody's name, what is given for a goal of his."""
_SOMEBODY = """
es|Fernando|Fernando marcó el 1-0.
es|Ramos|Ramos marcó el 1-0.
pt|Tayla|Tayla marcou o 1-0.
pt|Orlando|Orlando, de cabeça, marcou o 1-0.
it|Donati|Donati segna l'1-0.
en|Sterling|Sterling scored from 20 yards.
en|Lowe|A slip let in Lowe, who scored from 20 yards.
de|Kern|Wie im Hinspiel erzielte Kern das 1:0.
de|Lang|Der agile Lang traf zum 1:0.
fr|Kern|Kern a marqué le 1-0.
fr|Morin|Morin le transforme et marque le 1-0.
it|Neri|Neri la mette in rete e segna l'1-0.
es|Mora|Mora la empujó y marcó el 1-0.
pt|Lima|Lima a empurrou e marcou o 1-0.
"""
"""Each: language, a player by a single name, what is told of a goal of his."""


def _scorers(language: str, text: str, name: str) -> list[str]:
    """Who is published as the scorer where a passage is given for a goal of this name."""
    home, away = TEAMS[language]
    goal = ProposedEvent.model_validate({"quote": text, "fields": {"scorer": {"value": name}}})
    match = published(language, f"{home} - {away} 1-0\n\n{text}\n", TEAMS[language], goals=(goal,))
    return [goal.scorer.value for goal in match.goals if goal.scorer]


@pytest.mark.parametrize(("language", "name", "text"), rows(_NOBODY))
def test_a_word_that_stands_as_no_name_does_scores_nothing(language: str, name: str, text: str):
    assert _scorers(language, text, name) == []


@pytest.mark.parametrize(("language", "name", "text"), rows(_SOMEBODY))
def test_a_single_name_that_a_verb_makes_the_scorer_stands(language: str, name: str, text: str):
    assert _scorers(language, text, name) == [name]


def test_a_clubs_name_is_a_players_where_the_article_has_him_in_full():
    assert _scorers("it", "Rino Verona entra al 10'. Verona segna l'1-0.", "Verona") == ["Verona"]


@pytest.mark.parametrize("name", ["Las Gaviotas", "Los Halcones"])
def test_a_byname_with_a_plural_article_is_nobody(name: str):
    text = f"Linden 4-0 Ostrau\n\nLos goles de {name} llegaron gracias a Caiza, Cuca y Tross.\n"
    assert not Survey(article_from_text(text, language="es"), ("Linden", "Ostrau")).is_person(name)
