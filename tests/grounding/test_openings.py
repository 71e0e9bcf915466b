from __future__ import annotations

import re

import pytest

from summarizer.grounding.openings import openings


@pytest.mark.parametrize(
    ("expression", "characters"),
    [
        pytest.param("goal", "g", id="a word"),
        pytest.param("goals?|own goal", "go", id="alternatives"),
        pytest.param(r"(?:scor|nett?)ed|(?P<how>head)er", "snh", id="brackets"),
        pytest.param(r"(?:the )?goal", "tg", id="what may be left out"),
        pytest.param(r"n?o|a{0,2}b|c{,2}d|e{2}f|g*?h", "noabcdegh", id="quantifiers"),
        pytest.param(r"go?al|own*", "go", id="a quantifier behind more than one character"),
        pytest.param(r"\b(?<!own )(?!goalless)goal(?=s)", "g", id="looks and places"),
        pytest.param(r"[a-c|)]x|[à-]s|[]*-]s|\dth", "abc|)à-]*0123456789", id="sets"),
        pytest.param(r"\(goal\)|\.|\]|\^|\\", "(.]^\\", id="escaped"),
        pytest.param("{goal}", "{", id="a brace that counts nothing"),
    ],
)
def test_an_expression_begins_with_these_characters(expression: str, characters: str):
    found = re.compile(openings(expression) or "")
    assert {one for one in map(chr, range(256)) if found.match(one)} == set(characters)


@pytest.mark.parametrize("expression", ["", "a?", r"\b", "(?:a|)", ".a", "[^a]", "(?i)goal", "(?=a)", r"goal|\w", "$"])
def test_an_expression_may_begin_with_anything_or_find_nothing(expression: str):
    assert openings(expression) is None
