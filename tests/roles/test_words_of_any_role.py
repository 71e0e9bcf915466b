"""What is looked for of all roles at once is found wherever the words of one of them are."""

from __future__ import annotations

import re

import pytest

from summarizer.roles import VOCABULARIES
from summarizer.roles.grammar import grammar_of


def tried_on(expression: str) -> list[str]:
    """Texts that the plain words of an expression make, with names between."""
    words = re.sub(r"\(\?<?[=!:]|\\\w|[^a-z' |]", " ", expression)
    return [f"{' '.join(one.split())}{gap}" for one in words.split("|") for gap in ("", " ", " <0> ")]


@pytest.mark.parametrize("language", VOCABULARIES)
def test_what_one_role_finds_is_found_for_any(language: str):
    words, grammar = VOCABULARIES[language], grammar_of(language)
    found = 0
    for role, wanted in grammar.before.items():
        for text in (text for one in words.before[role] for text in tried_on(one)):
            found += bool(wanted.search(text))
            assert not wanted.search(text) or grammar.any_before.search(text)
    for role, wanted in grammar.after.items():
        for text in (f" {text}" for one in words.after[role] for text in tried_on(one)):
            found += bool(wanted.match(text))
            assert not wanted.match(text) or grammar.any_after.match(text)
    assert found
