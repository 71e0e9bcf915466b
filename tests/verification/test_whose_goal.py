"""Whose goal it was by the words for the sides: which gains, concedes or errs, is at home, or has its keeper beaten."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent

HOME, AWAY = "Vallero", "Montorio"
SCORERS = {"en": "Bowden", "it": "Ferri", "es": "Ferreira", "de": "Wendler", "fr": "Fernier", "pt": "Ferraz"}
_TOLD = """
en|Montorio|After the hosts had gone ahead, Bowden equalised.
en|Montorio|The visitors took the lead on 20 minutes through Bowden.
en|Vallero|Bowden put the hosts ahead after 20 minutes.
en|Vallero|Bowden fired past Montorio goalkeeper Pickard.
en|Montorio|Montorio replied through Bowden, who headed in at the far post.
en|Montorio|Montorio won a corner and Bowden rose highest to head home.
en|Vallero|Bowden restored Vallero's two-goal lead with a curling shot.
en|Montorio|Vallero fell behind when Bowden volleyed in.
en|Montorio|Bowden stunned the home side with a late goal.
en|Montorio|For Montorio Pickard (12) and Bowden (40) scored.
en|Vallero|Vallero replied through Pickard (12), Rudd (20, 31) and Bowden (40).
es|Montorio|Para Montorio anotaron Luque (12') y Ferreira (40').
de|Montorio|Für die Gäste trafen Kolb (12., 20.), Frei (31.) und Wendler (40.).
de|Vallero|Das Vallero-Ehrentor erzielte Wendler (85.).
fr|Vallero|Pour Vallero, Petit (12e, 20e) et Fernier (40e) marquent.
it|Montorio|Pareggiano gli ospiti al 30' con un tiro di Ferri.
it|Montorio|Ospiti di nuovo avanti con Ferri, ma i padroni di casa agguantano il pareggio.
fr|Montorio|Les visiteurs ouvraient la marque par Fernier, mais les locaux égalisaient.
it|Vallero|Ferri porta in vantaggio i padroni di casa.
it|Montorio|Il Montorio accorcia le distanze con Ferri, che insacca di testa.
it|Vallero|Ferri firma il raddoppio del Vallero.
it|Montorio|Il Vallero subisce il gol di Ferri.
it|Montorio|Il vantaggio ospite arriva al 10' con Ferri, che segna di testa.
es|Vallero|Los locales se pusieron en ventaja a los 18 minutos con un remate de Ferreira.
es|Montorio|Ferreira puso por delante a los visitantes.
es|Vallero|El delantero local Ferreira marcó de cabeza.
es|Montorio|El gol visitante llegó a los 30 minutos, obra de Ferreira.
es|Montorio|Un error de la zaga local lo aprovechó Ferreira para marcar.
de|Vallero|Die Gastgeber erhöhten in der 60. Minute durch Wendler auf 2:0.
de|Vallero|Wendler ließ Montorio-Torwart Kessler keine Chance und traf zum Ausgleich.
de|Vallero|Vallero ging in der 12. Minute durch Wendler in Führung.
de|Montorio|Den Gästen gelang durch Wendler der Anschlusstreffer.
de|Montorio|Wendler traf zur Gästeführung.
de|Montorio|Vallero kassierte durch Wendler das 0:1.
fr|Montorio|Les visiteurs ouvrent le score par Fernier.
fr|Vallero|Fernier donne l'avantage aux locaux.
fr|Montorio|Vallero pousse et un contre permet aux visiteurs d'inscrire un but par Fernier.
fr|Montorio|L'attaquant visiteur Fernier trompe le gardien et marque.
fr|Montorio|Vallero encaisse un but de Fernier.
pt|Montorio|Os visitantes abriram o placar com Ferraz.
pt|Vallero|O golo do Vallero foi marcado por Ferraz.
pt|Vallero|O Vallero adiantou-se no marcador por Ferraz, que marcou de cabeça.
"""
"""Each: language, the side that scored, passage."""
_OPEN = """
en|Vallero led through Pickard (12) and Bowden (40) levelled.
de|Vallero führte durch Kolb (12.) und Wendler (40.) glich aus.
de|Vallero-Stürmer Kolb (12.) und Wendler (40.) trafen.
de|Wendler traf ins Valleroer Tor.
it|Ferri trafigge gli ospiti con un gran destro e segna.
es|Ferreira marcó ante los locales.
de|Wendler traf gegen die Gäste zum 1:0.
de|Es klingelte im Tor der Gäste, Wendler traf mit rechts.
fr|Fernier marque contre les visiteurs.
fr|Vallero et Montorio poussent, et c'est le troisième but de la soirée, signé Fernier.
pt|Ferraz marcou contra os donos da casa.
"""
"""Each: language, and a passage that names a side which does not score, or not then."""
_BEFORE = """
en|After Vallero had taken the lead, Bowden scored.
en|Vallero failed to double the lead and Bowden scored.
en|Bowden cancelled out with a header, Vallero's opener forgotten.
it|Dopo il vantaggio del Vallero, Ferri segna di testa.
it|Il Vallero sfiora il raddoppio, poi Ferri segna di testa.
es|Tras el gol del Vallero, Ferreira marcó de cabeza.
de|Nach der Führung von Vallero traf Wendler.
fr|Après le but de Vallero, Fernier marque.
pt|Após o golo do Vallero, Ferraz marcou de cabeça.
"""
"""Each: language, and a passage in which the home side had scored before, or only nearly."""


def _sides_published(language: str, passage: str, side: str) -> list[str]:
    """The side of the one goal of a passage where the gate lets it through."""
    goal = ProposedEvent(quote=passage, fields={"scorer": Claim(value=SCORERS[language]), "team": Claim(value=side)})
    match = published(language, f"{HOME} gegen {AWAY}\n\n{passage}\n", (HOME, AWAY), goals=(goal,))
    return [goal.team.value for goal in match.goals if goal.team]


@pytest.mark.parametrize(("language", "side", "passage"), rows(_TOLD))
def test_the_words_tell_whose_goal_it_was(language: str, side: str, passage: str) -> None:
    (other,) = {HOME, AWAY} - {side}
    assert _sides_published(language, passage, side) == [side]
    assert _sides_published(language, passage, other) == []


@pytest.mark.parametrize(("language", "passage"), rows(_OPEN))
def test_words_for_a_side_that_does_not_score_tell_nothing_of_whose_goal_it_was(language: str, passage: str) -> None:
    assert _sides_published(language, passage, HOME) == []
    assert _sides_published(language, passage, AWAY) == []


@pytest.mark.parametrize(("language", "passage"), rows(_BEFORE))
def test_a_side_that_scored_before_or_only_nearly_gets_no_goal(language: str, passage: str) -> None:
    assert _sides_published(language, passage, HOME) == []


def test_a_side_before_a_colon_in_a_report_has_no_line_up_there() -> None:
    report = (
        "Un'ingenuità condanna il Montorio: Serra passa di forza, Galli non allontana, Ricci crossa sul fondo e dopo "
        "una lunga serie di rimpalli Moro svirgola. Poi Testa chiama alla parata il portiere Fini, che si salva."
    )
    goal = "Ferri si gira al limite e con una staffilata non lascia scampo a Fini."
    told = f"{report} {goal}"
    event = ProposedEvent(quote=goal, fields={"scorer": Claim(value="Ferri"), "team": Claim(value="Montorio")})
    match = published("it", f"{HOME} - {AWAY}\n\n{told}\n", (HOME, AWAY), goals=(event,))
    assert [one.team for one in match.goals] == [None]
