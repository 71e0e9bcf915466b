from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from summarizer.models.answers import faults_of, holds_repetition, repeats_itself

SENTENCE = "Il Borgo batte la Riva per 2-1 con una doppietta di Ferri nel finale di gara."
NAMES = ("Ferri", "Conti", "Longo", "Serra", "Vitale", "Greco", "Marino", "Rinaldi")


def _goals(quote: str) -> str:
    goals = [
        {"quote": quote, "scorer": name, "minute": 10 + at, "assist": None, "kind": "open_play"}
        for at, name in enumerate(NAMES)
    ]
    return json.dumps({"kind": "match_report", "goals": goals})


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"story": "' + "and then he shot and then he " * 60, id="words"),
        pytest.param('{"kind": "match_report",' + "\n" * 900, id="line ends"),
        pytest.param('{"minute": ' + "0" * 900, id="digits"),
        pytest.param('{"goals": [' + '{"quote": "Ferri segna ancora dopo un corner", "minute": 3},' * 30, id="members"),
        pytest.param(
            '{"goals": ['
            + "".join(
                f'{{"quote": "Ferri segna ancora dopo un corner battuto da Conti", "minute": {n}}},' for n in range(40)
            ),
            id="members that count on",
        ),
    ],
)
def test_a_stuck_answer_is_seen(text):
    assert repeats_itself(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_goals("Ferri apre, poi Conti raddoppia")[:-40], id="many goals"),
        pytest.param('{"quote": "' + SENTENCE, id="short"),
        pytest.param(json.dumps([f"{name} {n} {name[::-1]}" for n, name in enumerate(NAMES * 6)]), id="list of names"),
    ],
)
def test_an_answer_that_is_only_cut_off_is_not_taken_for_a_loop(text):
    assert not repeats_itself(text)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"goals": [{"quote": SENTENCE, "minute": 3}] * 5}, id="equal members in a row"),
        pytest.param({"story": "they won and they won and they won " * 40}, id="a text that goes round"),
        pytest.param({"a": {"b": [["x" * 80, "y"]] * 6}}, id="deep inside"),
    ],
)
def test_a_loop_within_a_whole_answer_is_seen(value):
    assert holds_repetition(json.dumps(value))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_goals(SENTENCE), id="one sentence for eight goals"),
        pytest.param(
            json.dumps({f"field{n}": {"value": n, "quote": SENTENCE} for n in range(16)}), id="for every field"
        ),
        pytest.param(json.dumps({"scores": [0] * 300}), id="equal numbers"),
        pytest.param(json.dumps({"events": [], "goals": [None] * 100}), id="nothing"),
    ],
)
def test_an_answer_that_rightly_repeats_is_let_through(text):
    assert not holds_repetition(text)


@given(st.text(max_size=600))
@settings(max_examples=60)
def test_any_text_can_be_looked_at(text):
    assert isinstance(repeats_itself(text), bool)
    assert isinstance(holds_repetition(text), bool)


class House(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = Field(min_length=2, max_length=5)
    goals: list[int] = Field(max_length=2)
    share: float = Field(ge=0, le=1)
    sure: bool

    @field_validator("name")
    @classmethod
    def _must_be_a_team(cls, value: str) -> str:
        if value.islower():
            raise ValueError("a team has a capital")
        return value


WHOLE = {"name": "Borgo", "goals": [], "share": 0.5, "sure": True}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param({"name": "X"}, "name is shorter than 2 characters", id="short"),
        pytest.param({"name": "Borghetto"}, "name is longer than 5 characters", id="long"),
        pytest.param({"name": "borgo"}, "name cannot be used: a team has a capital", id="a house's own rule"),
        pytest.param({"goals": [1, 2, 3]}, "goals has more than 2 entries", id="many"),
        pytest.param({"goals": "none"}, "goals must be a list", id="list"),
        pytest.param({"goals": [1.5]}, "goals[0] must be a whole number", id="whole number"),
        pytest.param({"share": 2}, "share must be at most 1", id="bound"),
        pytest.param({"share": "much"}, "share must be a number", id="number"),
        pytest.param({"sure": "perhaps"}, "sure must be true or false", id="boolean"),
        pytest.param({"more": 1}, "more is not asked for", id="unknown"),
    ],
)
def test_a_fault_is_told_in_words_with_its_place(change, said):
    with pytest.raises(ValidationError) as caught:
        House.model_validate_json(json.dumps(WHOLE | change))
    assert faults_of(caught.value) == f"The answer cannot be used: {said}."


def test_many_faults_are_counted_and_not_all_told():
    with pytest.raises(ValidationError) as caught:
        House.model_validate(WHOLE | {f"extra{n}": 1 for n in range(9)})
    assert faults_of(caught.value).endswith("extra5 is not asked for; and 3 more.")


def test_what_is_no_fault_of_a_field_is_told_in_general():
    assert faults_of(None) == "The answer is not in the form that was asked for."
