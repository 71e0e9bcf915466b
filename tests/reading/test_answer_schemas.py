"""The form of what a model may answer."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from summarizer.reading.answers import ArticleAnswer, GoalAnswer, MatchAnswer
from summarizer.reading.step_answers import coach_answer, goal_answer, match_answer, score_answer
from summarizer.schemas.summary import EVENT_FIELDS, SCALAR_FIELDS, ArticleKind
from summarizer.schemas.verdict import NOT_TOLD

ANSWERS = [
    pytest.param(ArticleAnswer, id="whole"),
    pytest.param(match_answer(ArticleKind, ["A"], ["B"], ["C"]), id="match"),
    pytest.param(score_answer(["A"]), id="score"),
    pytest.param(coach_answer(["A"]), id="coach"),
    pytest.param(goal_answer(["A"], ["B"], ["C"]), id="goal"),
]


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for member in schema.values():
            yield from nodes(member)
    elif isinstance(schema, list):
        for member in schema:
            yield from nodes(member)


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_object_is_closed_and_asks_for_all_its_keys(answer: Any) -> None:
    objects = [node for node in nodes(answer.model_json_schema()) if node.get("type") == "object"]
    assert objects
    for node in objects:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])


@pytest.mark.parametrize("answer", ANSWERS)
def test_no_list_and_no_free_text_is_without_bound(answer: Any) -> None:
    schema = list(nodes(answer.model_json_schema()))
    lists = [node for node in schema if node.get("type") == "array"]
    texts = [node for node in schema if node.get("type") == "string" and "enum" not in node and "const" not in node]
    assert [node for node in lists if "maxItems" not in node] == []
    assert [node for node in texts if "maxLength" not in node] == []


def test_a_match_answer_has_every_fact_of_the_output() -> None:
    assert set(MatchAnswer.model_fields) == {*SCALAR_FIELDS, *EVENT_FIELDS, "at_home"}


def test_an_event_quotes_before_it_names() -> None:
    assert next(iter(GoalAnswer.model_fields)) == "quote"


def test_one_impossible_minute_does_not_cost_the_answer() -> None:
    goal = {"quote": "q", "scorer": None, "team": None, "kind": None, "assist": None}
    minute = {"quote": "", "value": {"base": 190, "stoppage": -3}}
    assert GoalAnswer.model_validate(goal | {"minute": minute}).minute is not None


def test_a_choice_has_each_name_once_and_a_way_out() -> None:
    schema = coach_answer(["Vale", "Port Ellery", "Vale"]).model_json_schema()
    assert schema["properties"]["team"]["enum"] == ["Vale", "Port Ellery", NOT_TOLD]


def test_a_choice_without_names_can_only_say_that_it_is_not_told() -> None:
    answer = match_answer(ArticleKind, ["Vale"], [], [])
    told = {"kind": "other", "home_team": NOT_TOLD, "away_team": NOT_TOLD, "competition": NOT_TOLD, "ground": NOT_TOLD}
    assert answer.model_validate(told).model_dump(mode="json") == told
    with pytest.raises(ValidationError):
        answer.model_validate(told | {"ground": "Vale"})
