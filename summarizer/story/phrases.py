"""The phrase books: one file a language under ``phrases/``, and how a phrase is filled.

A slot is ``{name}``, ``{name:form}`` (article, case or preposition, see :mod:`summarizer.story.grammar`) or
``{name?singular|plural}`` (the form that agrees with the name).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from summarizer.story.facts import Language
from summarizer.story.grammar import Term, inflect

Slots = Mapping[str, Term | str]

_SLOT = re.compile(r"\{(?P<name>\w+)(?::(?P<form>\w+)|\?(?P<one>[^|{}]*)\|(?P<many>[^|{}]*))?\}")


def variants(section: str, key: str, language: Language) -> tuple[str, ...]:
    """The phrasings of one message, at least one; a key that is missing is a fault of the package."""
    found = _book(language)[section][key]
    return (found,) if isinstance(found, str) else tuple(found)


def phrase(section: str, key: str, language: Language, slots: Slots, *, turn: int = 0) -> str:
    """The message filled; ``turn`` picks one of its phrasings."""
    choices = variants(section, key, language)
    return fill(choices[turn % len(choices)], slots, language)


def fill(pattern: str, slots: Slots, language: Language) -> str:
    """``pattern`` with its slots filled; a slot without a value is a :class:`KeyError`."""
    return _SLOT.sub(lambda match: _filled(match, slots, language), pattern)


def sentence(text: str) -> str:
    """The text with its first letter in upper case, neighbouring brackets joined and no doubled full stop."""
    text = re.sub(r"\.\.+$", ".", text).replace(") (", ", ")
    return text[:1].upper() + text[1:]


@cache
def _book(language: Language) -> dict[str, dict[str, Any]]:
    return tomllib.loads(files(__package__).joinpath("phrases", f"{language}.toml").read_text(encoding="utf-8"))


def _filled(match: re.Match[str], slots: Slots, language: Language) -> str:
    value = slots[match["name"]]
    if isinstance(value, str):
        return value
    if match["one"] is not None:
        return match["many"] if value.plural else match["one"]
    return inflect(value, match["form"], language) if match["form"] else value.text
