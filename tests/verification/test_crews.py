"""Whose men a group of players are: the coach's own side, or none where the name may be a player's or an owner's."""

from __future__ import annotations

import pytest
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

_NAMES = {
    "en": "Paul Hartley",
    "it": "Marco Santini",
    "es": "Javier Robles",
    "de": "Jens Albers",
    "fr": "Pascal Morin",
    "pt": "Carlos Meireles",
}
_TOWNS = {
    "en": "Larkdale",
    "it": "Lisbona",
    "es": "Londres",
    "fr": "Glasgow",
}
_OF_A_TOWN = """
en|{C}'s men won.
en|It was a fine win for the team of {C}.
it|La squadra di {C} supera gli avversari.
es|El conjunto de {C} se impuso.
fr|L'équipe de {C} a gagné.
"""
_AGAINST = """
en|{V} came to defend against the players of {C}.
en|{C}'s women were far too quick; later, against {V}, they tired.
it|Il {V} non trova spazi contro le ragazze di {C}.
es|{V} sufrió ante las jugadoras de {C}.
de|{V} fand kein Mittel gegen die Spielerinnen von {C}.
de|{V} fand kein Mittel gegen die Auswahl von {C}.
fr|Les joueurs de {V} ont souffert face aux joueuses de {C}.
fr|Face à {V}, les protégés de {C} ont douté.
pt|O {V} sofreu contra as comandadas de {C}.
en|{C}'s team had no rest, while {V} were fresh.
it|La squadra di {C} spinge, mentre il {V} aspetta.
es|El equipo de {C} tuvo el balón, mientras el {V} esperaba.
de|Die Elf von {C} drückte, während {V} abwartete.
fr|L'équipe de {C} poussait, tandis que {V} attendait.
pt|A equipa de {C} pressionava, enquanto o {V} esperava.
de|Die Elf von {C} war beim {V} die bessere Mannschaft.
de|Die Mannschaft von {C} spielte am Samstag beim {V} stark auf.
"""
_NEAR_MISSES = """
en|Captain {C} led them out. {V} came to defend against the players of {C}.
en|Owner {C} watched on. {V} came to defend against the players of {C}.
en|{V} came to defend against the players of {C}. {C} scored after five minutes.
it|Il presidente {C} era in tribuna. Il {V} non trova spazi contro le ragazze di {C}.
it|Il {V} non trova spazi contro il tiro di {C}.
es|{V} sufrió ante los goles de {C}.
de|Kapitän {C} ging voran. {V} fand kein Mittel gegen die Spielerinnen von {C}.
de|{V} fand kein Mittel gegen die Flanken von {C}.
fr|Le capitaine {C} a montré la voie. Les joueurs de {V} ont souffert face aux joueuses de {C}.
pt|O {V} sofreu contra os chutes de {C}.
"""
_RESULTS = """
en|The players of {C} nearly won.
en|The women of {C} have not won.
it|Le ragazze di {C} non hanno vinto.
es|Las jugadoras de {C} casi ganaron.
de|Die Spielerinnen von {C} haben fast gewonnen.
fr|Les joueuses de {C} n'ont pas gagné.
pt|As jogadoras de {C} não ganharam.
es|Los de {C} no vencieron.
es|Los goles de {C} no vencieron.
en|After the last win for {C}'s women there was calm.
it|Dopo il successo per la squadra di {C} c'era calma.
de|Nach dem Sieg für die Elf von {C} war es ruhig.
fr|Après le succès pour les joueuses de {C}, le calme.
en|There was no talk of {C}'s women after the win.
it|Un successo per il gol di {C}.
"""
_WON = """
en|The women of {C} won.
it|Le ragazze di {C} hanno vinto.
es|Las jugadoras de {C} ganaron.
de|Die {C}-Elf gewann verdient.
fr|Les joueuses de {C} ont une nouvelle fois gagné.
pt|As jogadoras de {C} ganharam.
it|Gli uomini di {C} superano gli avversari.
es|Los de {C} vencieron con claridad.
es|El conjunto que dirige {C} se impuso.
en|It was a fine win for {C}'s women.
it|Arriva un bel successo per la squadra di {C}.
es|Fue una clara victoria para las chicas de {C}.
de|Es war ein klarer Erfolg für die Elf von {C}.
fr|Un beau succès pour les joueuses de {C}.
pt|Foi mais uma vitória da equipa de {C}.
pt|A formação orientada por {C} bateu os rivais.
"""


def _published(language, told, field, name=None):
    home, away = TEAMS[language]
    first = f"{home} 2-1 {away}"
    claims = {
        "home_team": Claim(value=home, quote=first),
        "away_team": Claim(value=away, quote=first),
        field: Claim(value=name or _NAMES[language], quote=told.partition("\n")[0]),
    }
    article = Article(id="sha256-00000000000000ad", text=f"{first}\n\n{told}\n", language=language)
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),)))
    return getattr(verdict.matches[0], field) is not None


@pytest.mark.parametrize(("language", "sentence"), rows(_AGAINST))
def test_men_set_against_a_side_are_the_other_ones(language, sentence):
    home, away = TEAMS[language]
    of_home, of_away = (sentence.format(C=_NAMES[language], V=side) for side in (away, home))
    assert _published(language, of_home, "home_coach")
    assert not _published(language, of_home, "away_coach")
    assert _published(language, of_away, "away_coach")
    assert not _published(language, of_away, "home_coach")


_BESIDE_TOWNSFOLK = """
Immer wieder wurde die Elf von Trainer {C} gefährlich, während die {V} kaum Mittel fanden.
Die Mannschaft von {C} hatte den Ball, wohingegen die {V} abwarteten.
Das Team um {C} kam in Fahrt, während den {V}n die Kräfte schwanden.
"""


@pytest.mark.parametrize("sentence", _BESIDE_TOWNSFOLK.strip().splitlines())
def test_men_set_beside_the_people_of_a_side_are_the_other_ones(sentence):
    of_home, of_away = (sentence.format(C=_NAMES["de"], V=people) for people in ("Kirchberger", "Lindauer"))
    assert _published("de", of_home, "home_coach")
    assert not _published("de", of_home, "away_coach")
    assert _published("de", of_away, "away_coach")
    assert not _published("de", of_away, "home_coach")


def test_men_who_come_after_words_on_no_side_are_either_ones():
    first = "Die Elf von Coach Jens Albers machte Druck."
    second = "TSV Kirchberg wurde aktiver. Kern schoss, Bauer hielt. Dann rettete Lang."
    assert not _published("de", f"{second} {first}", "away_coach")
    assert not _published("de", f"{second} {first}", "home_coach")
    assert _published("de", f"TSV Kirchberg wurde aktiver. {first}", "away_coach")


@pytest.mark.parametrize(("language", "sentence"), rows(_NEAR_MISSES))
def test_a_captain_an_owner_or_a_scorer_leads_nobody(language, sentence):
    told = sentence.format(C=_NAMES[language], V=TEAMS[language][1])
    assert not _published(language, told, "home_coach")
    assert not _published(language, told, "away_coach")


@pytest.mark.parametrize(("language", "sentence"), rows(_WON))
def test_whose_women_won_coaches_the_side_that_won(language, sentence):
    told = sentence.format(C=_NAMES[language])
    assert _published(language, told, "home_coach")
    assert not _published(language, told, "away_coach")


@pytest.mark.parametrize(("language", "sentence"), rows(_RESULTS))
def test_a_win_that_is_taken_back_ties_nobody(language, sentence):
    assert not _published(language, sentence.format(C=_NAMES[language]), "home_coach")


@pytest.mark.parametrize(("language", "sentence"), rows(_OF_A_TOWN))
def test_a_team_of_a_single_name_may_be_that_of_a_town(language, sentence):
    assert not _published(language, sentence.format(C=_TOWNS[language]), "home_coach", _TOWNS[language])


@pytest.mark.parametrize(("language", "sentence"), rows(_OF_A_TOWN))
def test_a_team_of_somebody_with_a_first_name_elsewhere_is_his(language, sentence):
    first, name = _NAMES[language].split(" ")
    told = f"{sentence.format(C=name)}\n\n{first} {name}."
    assert _published(language, told, "home_coach", name)
