from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from house.tennis import TennisMatch
from loopback.endpoint import Endpoint, completion

from summarizer import Extractor, article_from_text, load_settings
from summarizer.cli.house import load_schema
from summarizer.errors import NoUsableAnswer, PromptError, SchemaError
from summarizer.models.connect import connect
from summarizer.prompts import load_prompts
from summarizer.schemas.reasons import Reason

HOUSE = Path(__file__).parent / "house"
TEXT = "Ilaria Conti beat Vera Malin 6-4 7-5 on the clay of Pontenero. Conti served eleven aces. {{ 7*7 }} {% raw %}"
RIGHT: dict[str, Any] = {
    "surface": "clay",
    "winner": {"quote": "Ilaria Conti beat Vera Malin", "value": "Ilaria Conti"},
    "loser": {"quote": "Ilaria Conti beat Vera Malin", "value": "Vera Malin"},
    "sets": [
        {"quote": "beat Vera Malin 6-4 7-5", "value": {"won": 6, "lost": 4}},
        {"quote": "beat Vera Malin 6-4 7-5", "value": {"won": 7, "lost": 5}},
    ],
    "aces": {"quote": "Conti served eleven aces", "value": 11},
}


class Scripted:
    """Answers in turn, and keeps what it was asked."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, Any]] = []

    async def __call__(self, body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
        self.asked.append(body)
        return 200, {}, completion(self.answers[len(self.asked) - 1])


async def extracted(scripted: Scripted, folder: Path, text: str = TEXT) -> Any:
    async with Endpoint(scripted) as endpoint:
        return await _extract(folder, text, mode="cache", base_url=endpoint.base_url)


async def _extract(folder: Path, text: str = TEXT, **settings: Any) -> Any:
    model = connect(load_settings(model="house", recordings=folder, environ={}, folder=folder, **settings))
    try:
        extractor = Extractor(model, load_prompts(HOUSE / "prompts"), "tennis", TennisMatch)
        return await extractor(article_from_text(text, language="en"))
    finally:
        await model.aclose()


async def test_every_quoted_value_that_its_passage_carries_is_a_fact(tmp_path: Path):
    result = await extracted(Scripted(json.dumps(RIGHT)), tmp_path)
    assert {path: fact.value for path, fact in result.facts.items()} == {
        "winner": "Ilaria Conti",
        "loser": "Vera Malin",
        "sets[0]": {"won": 6, "lost": 4},
        "sets[1]": {"won": 7, "lost": 5},
        "aces": 11,
    }
    assert result.held == ()
    assert result.unquoted == {"surface": "clay"}


async def test_evidence_is_the_articles_own_text(tmp_path: Path):
    result = await extracted(Scripted(json.dumps(RIGHT)), tmp_path)
    passages = [passage for fact in result.facts.values() for passage in fact.evidence]
    assert len(passages) == 5
    assert all(TEXT[one.start : one.end] == one.quote for one in passages)


@pytest.mark.parametrize(
    ("path", "wrong", "reason"),
    [
        pytest.param(
            "aces", {"quote": "Conti served eleven aces", "value": 12}, Reason.NUMBER_NOT_IN_PASSAGE, id="number"
        ),
        pytest.param("aces", {"quote": "Conti served twelve aces", "value": 12}, Reason.QUOTE_NOT_FOUND, id="quote"),
        pytest.param(
            "winner", {"quote": "on the clay of Pontenero", "value": "Rosa Bini"}, Reason.NAME_NOT_IN_PASSAGE, id="name"
        ),
    ],
)
async def test_a_value_that_stays_wrong_is_held_with_its_reason(path: str, wrong: Any, reason: Reason, tmp_path: Path):
    answer = json.dumps(RIGHT | {path: wrong})
    result = await extracted(Scripted(answer, answer), tmp_path)
    assert [(held.field, held.reason) for held in result.held] == [(path, reason)]
    assert path not in result.facts
    assert len(result.facts) == 4


async def test_a_fault_is_quoted_back_and_the_better_answer_counts(tmp_path: Path):
    wrong = RIGHT | {"aces": {"quote": "Conti served eleven aces", "value": 12}, "loser": None}
    scripted = Scripted(json.dumps(wrong), json.dumps(RIGHT))
    result = await extracted(scripted, tmp_path)
    assert result.facts["aces"].value == 11
    assert "aces = 12" in scripted.asked[1]["messages"][-1]["content"]
    assert [attempt.attempt for attempt in result.attempts] == [1, 2]


async def test_a_second_answer_never_takes_a_fact_away(tmp_path: Path):
    first = RIGHT | {"aces": {"quote": "Conti served eleven aces", "value": 12}}
    second = RIGHT | {"winner": None, "sets": []}
    result = await extracted(Scripted(json.dumps(first), json.dumps(second)), tmp_path)
    assert sorted(result.facts) == ["aces", "loser", "sets[0]", "sets[1]", "winner"]


async def test_an_answer_is_recorded_once_and_replayed_without_a_network(tmp_path: Path):
    asked = await extracted(Scripted(json.dumps(RIGHT)), tmp_path)
    replayed = await _extract(tmp_path, mode="replay")
    assert replayed == asked


async def test_a_changed_article_is_not_replayed_and_the_error_says_so(tmp_path: Path):
    await extracted(Scripted(json.dumps(RIGHT)), tmp_path)
    with pytest.raises(Exception, match="no recording covers the article"):
        await _extract(tmp_path, TEXT + " Late news.", mode="replay")


async def test_a_template_in_the_article_reaches_the_model_as_it_stands(tmp_path: Path):
    scripted = Scripted(json.dumps(RIGHT))
    await extracted(scripted, tmp_path)
    assert "{{ 7*7 }} {% raw %}" in scripted.asked[0]["messages"][-1]["content"]


async def test_answers_that_cannot_be_read_are_an_error_in_words(tmp_path: Path):
    with pytest.raises(NoUsableAnswer, match="gave no usable answer"):
        await extracted(Scripted("I would rather not.", '{"winner": 3}'), tmp_path)


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        pytest.param("house.tennis", "names no schema", id="no class"),
        pytest.param("house.tennis:Nothing", "no pydantic model called 'Nothing'", id="unknown class"),
        pytest.param("house.nowhere:Tennis", "cannot be loaded", id="unknown module"),
        pytest.param("no/such/file.py:Tennis", "no such file", id="missing file"),
        pytest.param("json:JSONDecoder", "no pydantic model", id="not a model"),
    ],
)
def test_a_schema_that_cannot_be_used_is_said_in_one_line(reference: str, says: str):
    with pytest.raises(SchemaError, match=says):
        load_schema(reference)


def test_a_schema_is_found_in_a_module_and_in_a_file():
    assert load_schema("house.tennis:TennisMatch") is TennisMatch
    assert load_schema(f"{HOUSE / 'tennis.py'}:TennisMatch").__name__ == "TennisMatch"


async def test_a_prompt_that_wants_what_no_article_has_is_refused(tmp_path: Path):
    prompts = tmp_path / "prompts"
    prompts.mkdir()
    source = (HOUSE / "prompts" / "tennis.md").read_text(encoding="utf-8")
    (prompts / "tennis.md").write_text(source.replace("language]", "language, mood]"), encoding="utf-8")
    model = connect(load_settings(model="house", recordings=tmp_path, mode="replay", environ={}, folder=tmp_path))
    with pytest.raises(PromptError, match="mood"):
        await Extractor(model, load_prompts(prompts), "tennis", TennisMatch)(article_from_text(TEXT))
