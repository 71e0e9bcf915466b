"""What an article is read as before anything is judged: its language where nobody named it, its teams and people."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.article import article_from_text
from summarizer.verification.club_names import is_short_for
from summarizer.verification.likeliest_language import likeliest_language
from summarizer.verification.survey import Survey


def test_a_town_with_a_boss_is_a_team_and_no_coach() -> None:
    text = 'Oakley Town 2-2 Fenmere Rovers\n\nTown boss Ray Holt said: "We deserved more."\n'
    assert Survey(article_from_text(text, language="en"), ["Oakley Town"]).is_team("Oakley Town")


def test_a_text_of_unknown_language_is_read_in_the_one_its_common_words_are_of() -> None:
    assert likeliest_language("O gol da virada saiu aos 49 do segundo tempo, com um chute no canto") == "pt"
    assert likeliest_language("Der Treffer fiel nach einer Flanke von der linken Seite") == "de"


_OFTEN = """
en|Linden|Linden beat Ostrau 2-1. Linden pressed. Linden led early. Linden crossed for a corner. Ostrau lost.
de|Lindau|Lindau gewann gegen Ostrau. Lindau drückte. Lindau führte. Flanke von Lindau. Ostrau verlor.
it|Ravello|Il Ravello batte l'Ostrau 2-1. Il Ravello spinge. Cross di Ravello. Il Ravello guida. L'Ostrau perde.
"""
"""Each: language, a side, and an article in which a word for a player's part stands beside it once."""


@pytest.mark.parametrize(("language", "name", "text"), rows(_OFTEN))
def test_a_side_is_no_person_for_one_misread_word_of_many(language: str, name: str, text: str) -> None:
    assert Survey(article_from_text(text, language=language), [name]).is_match_team(name)


_PEOPLE = """
en|Bowden|Bowden crossed for Hale to score. Substitute Bowden was booked. Linden beat Ostrau.
de|Wendler|Flanke von Wendler, Tor durch Kolb. Wendler sah Gelb-Rot. Lindau schlug Ostrau.
it|Ferri|Cross di Ferri per Conti che segna. Ferri espulso. Il Ravello batte l'Ostrau.
"""
"""Each: language, a player, and an article that gives him nothing but parts of players."""


@pytest.mark.parametrize(("language", "name", "text"), rows(_PEOPLE))
def test_a_player_claimed_as_a_side_is_none(language: str, name: str, text: str) -> None:
    assert not Survey(article_from_text(text, language=language), [name]).is_match_team(name)


_INITIALS = """
SPV|Stade Port-Vieux|True
SPVFC|Stade Port-Vieux|True
RCO|RC Osera|True
LSV|Lindauer SV II|True
LSV|Lindauer TV II|False
SPVX|Stade Port-Vieux|False
II|Lindau II|False
"""
"""Each: letters, a side, whether they are made of its name."""


@pytest.mark.parametrize(("letters", "side", "made"), rows(_INITIALS))
def test_a_sides_letters_are_its_initials_with_or_without_its_legal_form(letters: str, side: str, made: str) -> None:
    assert is_short_for(letters, side) is (made == "True")


_LED_BY = """
fr|RC Osera|Le RCO de Paul Petit gagne.|RCO,Paul Petit
es|FC Osera|El Osera de Juan Ríos gana.|Osera,Juan Ríos
pt|FC Osera|O Osera de Rui Lemos vence.|Osera,Rui Lemos
es|Real Osera|El Real de Ostrau gana.|Real de Ostrau
"""
"""Each: language, a side, a sentence, the names in it."""


@pytest.mark.parametrize(("language", "side", "text", "names"), rows(_LED_BY))
def test_a_side_by_its_short_name_is_cut_from_its_coach(language: str, side: str, text: str, names: str) -> None:
    survey = Survey(article_from_text(f"{side} - FC Ostrau 1-0\n\n{text}\n", language=language), [side])
    assert [mention.name for mention in survey.sentences[-1].parts.mentions] == names.split(",")


_PASSING = """
en|Marrow|Linden beat Ostrau 2-1. Linden pressed and Ostrau lost against Linden. Hale came from Marrow.|True
en|Linden|Linden beat Ostrau 2-1. Linden pressed and Ostrau lost against Linden. Hale came from Marrow.|False
de|Marau|SV Lindau - TSV Ostrau 2:1. SV Lindau siegt, TSV Ostrau verliert. Kolb kam aus Marau.|True
de|Marau|SV Lindau - TSV Ostrau 2:1. SV Lindau siegt, TSV Ostrau nie. Kolb kam aus Marau, die Marauer jubelten.|False
it|Marau|Ravello-Ostrau 2-1. Il Ravello batte l'Ostrau. Marau tace.|True
it|Marau|Ravello-Ostrau 2-1. Il Ravello batte l'Ostrau. Marau-Nola finisce pari.|False
"""
"""Each: language, a name, an article of two sides, whether the name stands in it in passing."""


@pytest.mark.parametrize(("language", "name", "text", "passing"), rows(_PASSING))
def test_a_name_that_stands_once_beside_two_sides_told_of_is_in_passing(
    language: str, name: str, text: str, passing: str
) -> None:
    assert Survey(article_from_text(text, language=language), [name]).is_in_passing(name) is (passing == "True")


def _of_line_ups(first: str, second: str) -> Survey:
    players = "Petit, Lenoir, Roy, Caron, Vidal, Morel, Fabre, Blin"
    text = (
        f"{first}: {players}.\n\n{second}: Colin, Petot, Royer, Carn, Vial, Moreau, Favre, Blain.\n\n"
        "Les Lorvaliens poussent, les Lorvaliens marquent. Les Brignois reviennent, puis les Brignois tombent."
    )
    return Survey(article_from_text(text, language="fr"), ["Lorval", "Brigneux B"])


def test_two_sides_that_head_a_line_up_each_are_named_in_no_mere_passing() -> None:
    assert not _of_line_ups("LORVAL", "BRIGNEUX B").is_in_passing("Lorval")
    assert _of_line_ups("LORVAL", "Remplaçants").is_in_passing("Lorval")


_LABELLED = """
it|Ravello|Montorio|Nel finale festeggia il Ravello\\nRavello Montorio: Salvi, Conti, Neri\\n
de|Lindau|Ostrau|Am Ende jubelt Lindau\\nLindau Ostrau: Kolb, Egger, Uhl\\n
fr|Lorval|Brigneux|À la fin, Lorval jubile\\nLorval Brigneux : Petit, Lenoir, Roy\\n
pt|Araruna|Osera|No fim, festa do Araruna\\nAraruna Osera: Serra, Juca, Ivo\\n
"""
"""Each: language, a side, the side whose line-up's label is run together with it, the text."""


@pytest.mark.parametrize(("language", "one", "other", "text"), rows(_LABELLED))
def test_a_line_ups_label_is_cut_from_the_side_before_it(language: str, one: str, other: str, text: str) -> None:
    survey = Survey(article_from_text(text.replace("\\n", "\n"), language=language), [one, other])
    named = [mention.name for each in survey.sentences for mention in each.parts.mentions if mention.team]
    assert f"{one} {other}" not in named
    assert other in named
