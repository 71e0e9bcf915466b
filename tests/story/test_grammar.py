from __future__ import annotations

import pytest

from summarizer.story.grammar import inflect, join, team_term


@pytest.mark.parametrize(
    ("name", "form", "language", "expected"),
    [
        pytest.param("Inter", "the", "it", "l'Inter", id="it-elision"),
        pytest.param("Atalanta", "di", "it", "dell'Atalanta", id="it-of-elided"),
        pytest.param("Arsenal", "a", "it", "all'Arsenal", id="it-to-elided"),
        pytest.param("Napoli", "di", "it", "del Napoli", id="it-masculine"),
        pytest.param("Juventus", "a", "it", "alla Juventus", id="it-feminine"),
        pytest.param("Schalke", "the", "it", "lo Schalke", id="it-impure-s"),
        pytest.param("Spezia", "di", "it", "dello Spezia", id="it-impure-s-of"),
        pytest.param("Rangers", "the", "it", "i Rangers", id="it-plural"),
        pytest.param("Young Boys", "the", "it", "gli Young Boys", id="it-plural-y"),
        pytest.param("Stati Uniti", "di", "it", "degli Stati Uniti", id="it-plural-impure"),
        pytest.param("Mexico", "di", "it", "di Mexico", id="it-unknown"),
        pytest.param("Almaty", "a", "it", "ad Almaty", id="it-euphonic"),
        pytest.param("Auxerre", "de", "fr", "d'Auxerre", id="fr-unknown-vowel"),
        pytest.param("PSG", "de", "fr", "du PSG", id="fr-masculine"),
        pytest.param("OM", "à", "fr", "à l'OM", id="fr-elision"),
        pytest.param("France", "de", "fr", "de la France", id="fr-feminine"),
        pytest.param("Pays-Bas", "à", "fr", "aux Pays-Bas", id="fr-plural"),
        pytest.param("Le Havre", "de", "fr", "du Havre", id="fr-own-article"),
        pytest.param("Harry Kane", "de", "fr", "de Harry Kane", id="fr-aspirate"),
        pytest.param("Barcelona", "a", "es", "al Barcelona", id="es-contraction"),
        pytest.param("Real Sociedad", "de", "es", "de la Real Sociedad", id="es-feminine"),
        pytest.param("Argentina", "a", "es", "a Argentina", id="es-country"),
        pytest.param("Benfica", "de", "pt", "do Benfica", id="pt-masculine"),
        pytest.param("Juventus", "a", "pt", "à Juventus", id="pt-feminine"),
        pytest.param("Portugal", "de", "pt", "de Portugal", id="pt-bare"),
        pytest.param("FC Bayern München", "acc", "de", "den FC Bayern München", id="de-accusative"),
        pytest.param("1. FC Köln", "von", "de", "vom 1. FC Köln", id="de-von"),
        pytest.param("Schweiz", "dat", "de", "der Schweiz", id="de-dative"),
        pytest.param("Niederlande", "dat", "de", "den Niederlande", id="de-plural-dative"),
        pytest.param("RB Leipzig", "nom", "de", "RB Leipzig", id="de-bare"),
        pytest.param("Netherlands", "the", "en", "the Netherlands", id="en-article"),
        pytest.param("Mexico", "the", "en", "Mexico", id="en-bare"),
    ],
)
def test_a_team_takes_the_article_of_its_language(name, form, language, expected):
    assert inflect(team_term(name, language), form, language) == expected


@pytest.mark.parametrize(
    ("names", "language", "expected"),
    [
        pytest.param(("A", "B", "C"), "en", "A, B and C", id="en"),
        pytest.param(("Ana", "Iniesta"), "es", "Ana e Iniesta", id="es-euphonic"),
        pytest.param(("Ana", "Iago"), "es", "Ana y Iago", id="es-diphthong"),
        pytest.param(("Lukaku", "Eriksen"), "it", "Lukaku ed Eriksen", id="it-euphonic"),
        pytest.param(("A",), "de", "A", id="one"),
        pytest.param((), "fr", "", id="none"),
    ],
)
def test_a_list_ends_with_the_word_of_its_language(names, language, expected):
    assert join(names, language) == expected
