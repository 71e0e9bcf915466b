from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from summarizer.assertion.languages import CUES
from summarizer.grounding.alternatives import one_of
from summarizer.roles import VOCABULARIES

TEXT = "was not offside, bar none; the own goal|s of Bar) went in [again"


def spans(expression: str, text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(expression, text)]


@pytest.mark.parametrize(
    "alternatives",
    [
        pytest.param((r"\bown goal", r"\bof", "again"), id="edges first"),
        pytest.param(("ff", r"\boff", r"\boffside"), id="the first in order wins"),
        pytest.param((r"\bnot|ain", r"\bnone|in"), id="a bar of their own"),
        pytest.param((r"\b(?:was|bar) not?", r"\bbar", r"\b[|(]?own", r"\bgoal\|s"), id="a bar within"),
        pytest.param((r"(?<!the )\bown", r"(?<=the )(?<!x )\bown", r"\bof", r"\bBar"), id="a look before the edge"),
        pytest.param((r"\bnot", r"\bnone", r"\b[a-z]+s of", r"\bthe own", r"\bin", r"\bwent"), id="any word between"),
        pytest.param((r"\bBar\)|in", r"\bin [(\[]ag"), id="brackets that are characters"),
    ],
)
def test_alternatives_find_what_their_plain_union_finds(alternatives: tuple[str, ...]):
    assert spans(one_of(alternatives), TEXT) == spans("|".join(alternatives), TEXT) != []


def words_of(expressions: Iterable[str]) -> str:
    """The plain words of expressions, as a text in which many of them are found."""
    return ". ".join(" ".join(re.sub(r"\\\w|[^a-z]", " ", one).split()) for one in expressions)


@pytest.mark.parametrize("kind", ["void", "negated", "hedged", "planned", "elsewhere", "shootout", "missed"])
@pytest.mark.parametrize("language", VOCABULARIES)
def test_every_cue_is_found_where_it_was(language: str, kind: str):
    cues = getattr(CUES[language], kind)
    assert spans(one_of(cues), words_of(cues)) == spans("|".join(cues), words_of(cues)) != []


@pytest.mark.parametrize("language", VOCABULARIES)
def test_every_word_for_a_goal_is_found_where_it_was(language: str):
    words = VOCABULARIES[language].scores
    assert spans(one_of(words), words_of(words)) == spans("|".join(words), words_of(words)) != []
