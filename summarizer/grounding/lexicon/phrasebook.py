"""Loads the phrase files beside it: one for each language, and one for what holds in all of them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from summarizer.grounding.alternatives import one_of
from summarizer.schemas.article import LANGUAGES

GENERAL = "general"
"""The file of what holds in every language."""


@lru_cache(maxsize=16)
def _book(name: str) -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def entry(book: str, section: str, key: str) -> Any:
    """One entry of a phrase file; ``section`` may be dotted ("scores.cues")."""
    found: Any = _book(book)
    for part in (*section.split("."), key):
        found = found[part]
    return found


_NEVER = re.compile(r"[^\s\S]")
"""What no character is: ``re`` passes over a text for it at once."""


@lru_cache(maxsize=1024)
def pattern(book: str, section: str, key: str, before: str = "") -> re.Pattern[str]:
    """The alternatives of an entry as one expression, after ``before``; an empty entry never matches."""
    alternatives = entry(book, section, key)
    return re.compile(f"{before}(?:{one_of(alternatives)})") if alternatives else _NEVER


@lru_cache(maxsize=64)
def any_pattern(book: str, section: str, keys: tuple[str, ...] = ()) -> re.Pattern[str]:
    """One expression that finds something wherever one of these entries does, or one of the whole section's."""
    keys = keys or tuple(entry(book, *section.rsplit(".", 1)))
    alternatives = [one for key in keys for one in entry(book, section, key)]
    return re.compile(one_of(alternatives)) if alternatives else _NEVER


@lru_cache(maxsize=64)
def words(book: str, section: str, key: str) -> frozenset[str]:
    """The words of an entry that is a text of words."""
    return frozenset(entry(book, section, key).split())


def is_known(language: str | None) -> bool:
    """Whether there is a phrase file for a language (ISO 639-1)."""
    return language in LANGUAGES


def readings(language: str | None) -> tuple[str, ...]:
    """The languages to read a text in: its own, or all where it has none of them."""
    return (language,) if language in LANGUAGES else LANGUAGES
