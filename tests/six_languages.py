"""Two teams for each of the six languages, and tables of sentences: a row is a language and more, between bars."""

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
    """The rows as cases of their cells, each named by the beginnings of them."""
    split = [line.split("|") for line in table.strip().splitlines()]
    return [pytest.param(*cells, id=" ".join(cell[:48] for cell in cells)) for cells in split]
