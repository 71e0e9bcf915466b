"""Sentences that name a scorer and tell no goal of this match, beside those with the same words that do."""

from __future__ import annotations

from pathlib import Path

import pytest
from one_match import published
from six_languages import TEAMS

from summarizer.schemas.proposal import Claim, ProposedEvent

PROBES = Path(__file__).parent / "goals_of_no_match"


def _cases() -> list[object]:
    """A case for each line ``hold|sentence`` or ``stands|sentence`` of each language's file; the player is Kern."""
    lines = [
        (path.stem, line) for path in sorted(PROBES.glob("*.txt")) for line in path.read_text("utf-8").splitlines()
    ]
    return [
        pytest.param(language, *line.split("|", 1), id=f"{language} {line[:60]}")
        for language, line in lines
        if line.strip()
    ]


@pytest.mark.parametrize(("language", "outcome", "told"), _cases())
def test_who_scored_is_held_or_stands_by_what_the_sentence_tells(language, outcome, told):
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value="Kern")})
    home, away = TEAMS[language]
    match = published(language, f"{home} - {away} 1-0\n\n{told}\n", (home, away), goals=(goal,))
    scorers = [found.scorer.value for found in match.goals if found.scorer]
    assert scorers == (["Kern"] if outcome == "stands" else [])
