"""The weakest model there is, through the real client and the real llama.cpp: nothing it says may be published untrue.

It runs where ``SUMMARIZER_TEST_MODEL`` names a model of the catalogue, as CI does; its weights are fetched by the
product's own command.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer import ArticleSummary, load_settings, read_articles, summarize_many
from summarizer.grounding.names import same_name
from summarizer.schemas.summary import SCALAR_FIELDS, MatchSummary

ROOT = Path(__file__).parents[1]
NAMED = {
    "home_team",
    "away_team",
    "home_coach",
    "away_coach",
    "referee",
    "venue",
    "competition",
    "scorer",
    "assist",
    "player",
    "team",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    model = os.environ.get("SUMMARIZER_TEST_MODEL")
    if not model:
        pytest.skip("SUMMARIZER_TEST_MODEL names no model to fetch and run")
    folder = tmp_path_factory.mktemp("home")
    command = [sys.executable, "-m", "summarizer", "model", "pull", model.removeprefix("local/")]
    done = subprocess.run(
        command, env=os.environ | {"SUMMARIZER_HOME": str(folder)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder


def facts(match: MatchSummary) -> Iterator[tuple[str, Any]]:
    yield from ((name, fact.value) for name in SCALAR_FIELDS if (fact := getattr(match, name)))
    for goal in match.goals:
        yield from ((name, fact.value) for name, fact in goal if fact and name != "kind")
    for event in (*match.sendings_off, *match.missed_penalties, *match.disallowed_goals):
        yield from ((f"{name}", fact.value) for name, fact in event if fact)


def told(summary: ArticleSummary) -> list[tuple[str, Any]]:
    return [fact for match in summary.matches for fact in facts(match)]


def is_among(fact: tuple[str, Any], known: list[tuple[str, Any]]) -> bool:
    """Whether a careful reader's summary has the same fact; sides may stand in the other order."""
    name, value = fact
    if name in NAMED:
        return any(other in NAMED and isinstance(said, str) and same_name(said, value) for other, said in known)
    if name == "score":
        return any(
            other == name and sorted((said.home, said.away)) == sorted((value.home, value.away))
            for other, said in known
        )
    return (name, value) in known


def test_not_one_unsupported_fact_of_the_weakest_model_is_published(home: Path):
    articles = list(read_articles([ROOT / "seeds"]))
    reader = load_settings(environ={}, folder=ROOT, recordings=ROOT / "fixtures", mode="replay")
    weak = load_settings(environ={}, folder=ROOT, home=home, model=os.environ["SUMMARIZER_TEST_MODEL"], mode="live")
    careful = summarize_many(articles, settings=reader)
    careless = summarize_many(articles, settings=weak)
    compared = [(a, b) for a, b in zip(careless, careful, strict=True) if isinstance(a, ArticleSummary)]
    assert compared, careless
    for summary, right in compared:
        known = told(right)
        assert [fact for fact in told(summary) if not is_among(fact, known)] == []
