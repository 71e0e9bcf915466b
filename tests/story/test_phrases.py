from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from summarizer.story import LANGUAGES
from summarizer.story.facts import Language
from summarizer.story.grammar import Term
from summarizer.story.lexicon import fold, lexicon
from summarizer.story.phrases import fill, sentence

PROSE = (
    "headline",
    "lead",
    "goal",
    "goals",
    "haul",
    "half",
    "aggregate",
    "sent_off",
    "missed",
    "disallowed",
    "notable",
    "box",
)


def book(language: Language):
    return tomllib.loads(files("summarizer.story").joinpath("phrases", f"{language}.toml").read_text(encoding="utf-8"))


def slots(value):
    texts = [value] if isinstance(value, str) else value
    return {re.sub(r"[:?].*", "", slot) for text in texts for slot in re.findall(r"\{([^{}]*)\}", text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_every_message(language):
    assert {name: set(section) for name, section in book(language).items()} == {
        name: set(section) for name, section in book("en").items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_goal_is_told_with_its_minute_in_every_phrasing(language):
    told = {key: value for key, value in book(language)["goal"].items() if isinstance(value, list)}
    assert [key for key, value in told.items() for text in value if "when" not in slots(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_the_template_prints_belongs_to_the_vocabulary(language):
    texts = [str(value) for section in PROSE for value in book(language)[section].values()]
    plain = (re.sub(r"\{\w+\?([^|{}]*)\|([^{}]*)\}", r"\1 \2", text) for text in texts)
    bare = (re.sub(r"\{[^{}]*\}|\\xa0", " ", text) for text in plain)
    words = {word for text in bare for word in re.findall(r"[^\W\d_]+", fold(text))}
    assert words - lexicon(language).words == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_judgement_belongs_to_the_vocabulary(language):
    assert lexicon(language).words & lexicon(language).evaluative == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_every_cue(language):
    assert set(lexicon(language).cues) == set(lexicon("en").cues)


def test_a_slot_takes_its_form_and_its_number():
    teams = {"team": Term("Rangers", "mp")}
    assert fill("{team:the} {team?vince|vincono}", teams, "it") == "i Rangers vincono"


def test_a_slot_without_a_value_is_an_error():
    with pytest.raises(KeyError):
        fill("{winner}", {}, "en")


def test_a_name_that_looks_like_a_slot_is_printed_as_it_stands():
    assert fill("{player}.", {"player": "{winner}"}, "en") == "{winner}."


def test_a_sentence_begins_with_a_capital_and_joins_its_brackets():
    assert sentence("l'Inter (90+4') (2-1).") == "L'Inter (90+4', 2-1)."
