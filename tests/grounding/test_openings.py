from __future__ import annotations

import re

import pytest

from summarizer.grounding.openings import any_of, heads, openings, tells


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


@pytest.mark.parametrize(
    ("expression", "begun", "not_begun"),
    [
        pytest.param("scored|goals?", ["scored", "goal"], ["sc", "seals", "go"], id="a few characters"),
        pytest.param("(?:own )?goal|a?n?b", ["own goal", "goal", "anb", "ab", "b"], ["owl", "a", "an"], id="left out"),
        pytest.param(r"g[oe]+t|\d{2,}-1", ["goooot", "get", "12-1"], ["gat", "g", "x2"], id="repeated"),
        pytest.param(r"(?<!x)\bin (?=a)|o(?:n|ff)|to?", ["in a", "on", "off", "t", "to"], ["ina", "or"], id="brackets"),
        pytest.param(r"a\w+z|b.c|[^x]y|e(?P=b)", ["abz", "bxc", "ey", "zy"], [], id="any character"),
    ],
)
def test_what_an_expression_finds_begins_like_one_of_its_heads(expression: str, begun: list[str], not_begun: list[str]):
    found = heads(expression)
    look = re.compile(any_of(found) if () not in found else "")
    assert all(look.match(one) for one in begun)
    assert not any(look.match(one) for one in not_begun)


@pytest.mark.parametrize("expression", ["goal|own", r"a\w+"])
def test_heads_rule_words_out(expression: str):
    assert tells(heads(expression))


@pytest.mark.parametrize("expression", ["[a-z]+ goal", r"\w+ ago|goal"])
def test_heads_that_begin_with_any_letter_rule_hardly_a_word_out(expression: str):
    assert not tells(heads(expression))
