"""Two teams and a coach for each of the six languages; tables of sentences: a row is a language and more, by bars."""

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
COACHES = {
    "en": "Paul Kern",
    "it": "Marco Kern",
    "es": "Pablo Kern",
    "de": "Jens Kern",
    "fr": "Marc Kern",
    "pt": "Rui Kern",
}


def rows(table: str) -> list[Any]:
    """The rows as cases of their cells, each named by the beginnings of them."""
    split = [line.split("|") for line in table.strip().splitlines()]
    return [pytest.param(*cells, id=" ".join(cell[:48] for cell in cells)) for cells in split]
