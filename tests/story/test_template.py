from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from story_matches import ABANDONED, COMEBACK, GOALLESS, INVENTED, NO_SCORE, POSTPONED, PREVIEW, SHOOTOUT, WIN, invented
from story_strategies import matches

from summarizer.schemas.summary import MatchStatus
from summarizer.story import LANGUAGES, Length, check, check_sentences, write

JUDGEMENTS = (
    "deserved",
    "comfortable",
    "thriller",
    "meritat",
    "solid",
    "facil",
    "spettacol",
    "merecid",
    "brillant",
    "emocion",
    "verdient",
    "souverän",
    "mérité",
    "méritée",
    "facile",
    "superbe",
    "merecida",
    "espetacular",
)


@pytest.mark.parametrize(
    ("facts", "language", "headline"),
    [
        pytest.param(WIN, "it", "Inter batte Kairat 2-1", id="it-win"),
        pytest.param(WIN, "fr", "L'Inter bat le Kairat (2-1)", id="fr-articles"),
        pytest.param(WIN, "es", "El Inter vence al Kairat (2-1)", id="es-contraction"),
        pytest.param(WIN, "de", "Inter schlägt Kairat 2:1", id="de-colon"),
        pytest.param(COMEBACK, "it", "Verona-Atalanta 1-4, tripletta di Dario Conte", id="it-hat-trick"),
        pytest.param(COMEBACK, "en", "Dario Conte hat-trick as Atalanta beat Verona 4-1", id="en-winner-first"),
        pytest.param(COMEBACK, "de", "Dreierpack von Dario Conte: Atalanta schlägt Verona 4:1", id="de-hat-trick"),
        pytest.param(SHOOTOUT, "en", "Le Havre beat Rangers 5-4 on penalties after 1-1 draw", id="en-shootout"),
        pytest.param(SHOOTOUT, "fr", "Le Havre bat les Rangers aux tirs au but (5-4) après le 1-1", id="fr-shootout"),
        pytest.param(NO_SCORE, "it", "Inter-Napoli: Lautaro Martinez in gol", id="it-no-score"),
        pytest.param(PREVIEW, "en", "Inter v Kairat to come", id="en-preview"),
        pytest.param(POSTPONED, "de", "Rangers – Celtic: Spiel verlegt", id="de-postponed"),
        pytest.param(ABANDONED, "pt", "Napoli-Juventus, jogo interrompido", id="pt-abandoned"),
        pytest.param(GOALLESS, "es", "Empate sin goles entre la Juventus y el Napoli (0-0)", id="es-goalless"),
    ],
)
def test_a_headline_reads_as_the_press_of_its_language_writes_it(facts, language, headline):
    assert write(facts, language).headline == headline


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        pytest.param(
            "it", "Il gol della vittoria dell'Inter è di Carlos Augusto al 67', su assist di Pio Esposito.", id="it"
        ),
        pytest.param(
            "en", "Carlos Augusto scored the winner for Inter in the 67th minute, assisted by Pio Esposito.", id="en"
        ),
        pytest.param("es", "para el Inter en el minuto 67, con asistencia de Pio Esposito.", id="es"),
        pytest.param(
            "de",
            "Carlos Augusto erzielte in der 67. Minute nach Vorlage von Pio Esposito das Siegtor für Inter.",
            id="de",
        ),
        pytest.param("fr", "pour l'Inter à la 67e minute, sur une passe de Pio Esposito.", id="fr"),
        pytest.param("pt", "para o Inter ao minuto 67, com assistência de Pio Esposito.", id="pt"),
    ],
)
def test_the_winner_is_called_so_where_the_goals_add_up_to_the_score(language, sentence):
    assert sentence in write(WIN, language, length=Length.LONG).text


def test_no_goal_is_called_the_winner_where_the_list_is_not_complete():
    short = WIN.model_copy(update={"goals": WIN.goals[1:]})
    text = write(short, "en", length=Length.LONG).text
    assert "winner" not in text
    assert "Carlos Augusto (67') scored for Inter." in text


def test_an_own_goal_is_told_as_one_and_for_the_other_side():
    text = write(COMEBACK, "it", length=Length.LONG).text
    assert "Gol dell'Atalanta su autogol di Milo Serra all'88' (1-4)." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_weighs_is_said_in_the_shortest_story_too(language):
    assert "Damir Kasabulat" in write(WIN, language, length=1).text
    assert "Aldo Neri" in write(COMEBACK, language, length=Length.SHORT).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_longer_story_says_more(language):
    short, medium, long = (write(WIN, language, length=length).text for length in Length)
    assert len(short) < len(medium) < len(long)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_preview_gives_no_result_though_a_score_is_among_the_facts(language):
    story = write(WIN.model_copy(update={"status": MatchStatus.SCHEDULED, "kickoff": None}), language)
    assert not re.search(r"\b2[-:]1\b|Lautaro", f"{story.headline} {story.standfirst} {story.text}")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        pytest.param("it", "in casa", id="it"),
        pytest.param("en", "at home", id="en"),
        pytest.param("es", "en casa", id="es"),
        pytest.param("de", "zu Hause", id="de"),
        pytest.param("fr", "à domicile", id="fr"),
        pytest.param("pt", "em casa", id="pt"),
    ],
)
def test_home_is_said_only_where_it_is_known(language, words):
    assert words in write(WIN, language).text
    assert words not in write(WIN.model_copy(update={"home_away_known": False}), language).text


def test_the_house_list_decides_the_spelling():
    story = write(WIN, "it", names={"Kairat": "Kairat Almaty", "Lautaro Martinez": "Lautaro Martínez"})
    assert story.headline == "Inter batte Kairat Almaty 2-1"
    assert "Lautaro Martínez" in story.text
    assert "Lautaro Martinez" not in story.text


@pytest.mark.parametrize("facts", invented())
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_story_judges_nothing(facts, language):
    story = write(facts, language, length=Length.LONG)
    words = f"{story.headline} {story.standfirst} {story.text}".casefold()
    assert [judgement for judgement in JUDGEMENTS if judgement in words] == []


def test_a_language_that_is_not_written_gives_english():
    assert write(WIN, "pl-PL") == write(WIN, "en")
    assert write(WIN, "pt-BR") == write(WIN, "pt")


def test_the_same_facts_always_read_the_same():
    assert {write(facts, "fr").text for facts in [COMEBACK] * 5} == {write(COMEBACK, "fr").text}


@settings(max_examples=60)
@given(facts=matches(), language=st.sampled_from(LANGUAGES), length=st.sampled_from([*Length, 2]))
def test_a_template_story_passes_the_check_whatever_is_known(facts, language, length):
    story = write(facts, language, length=length)
    assert story.headline
    assert check_sentences(story.headline, facts, language) == ()
    assert check_sentences(story.standfirst, facts, language) == ()
    assert check(story.text, facts, language) == ()


@settings(max_examples=40)
@given(facts=matches(), language=st.sampled_from(LANGUAGES))
def test_a_template_story_is_whole_sentences_without_a_slot_or_a_doubled_space(facts, language):
    story = write(facts, language, length=Length.LONG)
    for text in (story.headline, story.standfirst, story.text):
        assert not re.search(r"[{}]|  |\.\.|\s[.,;]|\(\)", text)
    assert story.text == "" or story.text.endswith(".")


def test_every_invented_match_has_a_headline_in_every_language():
    assert all(write(facts, language).headline for facts in INVENTED.values() for language in LANGUAGES)
