"""Two teams for each of the six languages, and tables of sentences: a row is a language, a bar and a sentence."""

from __future__ import annotations

from typing import Any

import pytest

TEAMS = {
    "en": ("Barnwell Town", "Harrowgate United"),
    "it": ("Ravello", "Montorio"),
    "es": ("Vallero", "Osera"),
    "de": ("SV Lindau", "TSV Kirchberg"),
    "fr": ("Lorval", "Brigneux"),
    "pt": ("Araruna", "Itabirense"),
}


def rows(table: str) -> list[Any]:
    """The rows as cases of language and sentence."""
    pairs = (line.split("|", 1) for line in table.strip().splitlines())
    return [pytest.param(language, told, id=f"{language} {told[:48]}") for language, told in pairs]
