from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum, StrEnum
from typing import Annotated, Any, Literal

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from summarizer.errors import SchemaError
from summarizer.models.schema import answer_schema, canonical, digest, schema_hash


class Kind(StrEnum):
    GOAL = "goal"
    SAVE = "save"


class Event(BaseModel):
    """Words for programmers, which are not sent."""

    quote: Annotated[str, Field(max_length=80)]
    kind: Kind
    minute: int | None = Field(default=None, ge=1, le=120)


class Whole(BaseModel):
    model_config = ConfigDict(title="Something else")

    side: Literal["home", "away", "not told"] = Field(description="Which side.")
    events: list[Event] = Field(default_factory=list, max_length=3)
    names: tuple[str, ...] = ()
    share: float = 0.5
    sure: bool
    first: Event | None = None
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$", max_length=3)] | None = None


EVENT = {
    "type": "object",
    "properties": {
        "quote": {"type": "string", "maxLength": 80},
        "kind": {"type": "string", "enum": ["goal", "save"]},
        "minute": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 120}, {"type": "null"}]},
    },
    "required": ["quote", "kind", "minute"],
    "additionalProperties": False,
}


def test_the_schema_is_closed_complete_and_flat():
    assert answer_schema(Whole) == {
        "type": "object",
        "properties": {
            "side": {"description": "Which side.", "type": "string", "enum": ["home", "away", "not told"]},
            "events": {"type": "array", "items": EVENT, "maxItems": 3},
            "names": {"type": "array", "items": {"type": "string"}},
            "share": {"type": "number"},
            "sure": {"type": "boolean"},
            "first": {"anyOf": [EVENT, {"type": "null"}]},
            "code": {"anyOf": [{"type": "string", "pattern": "^[A-Z]{3}$", "maxLength": 3}, {"type": "null"}]},
        },
        "required": ["side", "events", "names", "share", "sure", "first", "code"],
        "additionalProperties": False,
    }


def test_bounds_on_texts_can_be_left_out_and_those_on_lists_stay():
    schema = answer_schema(Whole, text_lengths=False)
    assert "maxLength" not in canonical(schema)
    assert schema["properties"]["events"]["maxItems"] == 3


def _one(annotation: Any, **field: Any) -> type[BaseModel]:
    return type("One", (BaseModel,), {"__annotations__": {"value": annotation}, "value": Field(**field)})


class Loop(BaseModel):
    again: list[Loop]


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")


class Mixed(Enum):
    ONE = 1
    TWO = "two"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(_one(dict[str, int]), id="open mapping"),
        pytest.param(_one(date), id="date"),
        pytest.param(_one(Any), id="anything"),
        pytest.param(_one(tuple[int, str]), id="tuple of different types"),
        pytest.param(_one(list), id="list of anything"),
        pytest.param(_one(Mixed), id="mixed enumeration"),
        pytest.param(Loop, id="schema within itself"),
        pytest.param(Open, id="open object"),
    ],
)
def test_what_cannot_be_asked_of_a_model_is_named(answer):
    with pytest.raises(SchemaError, match=answer.__name__):
        answer_schema(answer)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(_one(int, ge=1), id="bound"),
        pytest.param(_one(int, description="Goals."), id="description"),
        pytest.param(_one(int | None), id="null allowed"),
        pytest.param(_one(str), id="type"),
        pytest.param(_one(Literal[1, 2]), id="enumeration"),
    ],
)
def test_whatever_is_sent_changes_the_hash(other):
    assert schema_hash(other) != schema_hash(_one(int))


@pytest.mark.parametrize(
    "same",
    [
        pytest.param(_one(int), id="made anew"),
        pytest.param(_one(int, default=3), id="default"),
        pytest.param(_one(int, title="Value"), id="title"),
        pytest.param(
            type("One", (BaseModel,), {"__annotations__": {"value": int}, "__doc__": "Words."}), id="docstring"
        ),
    ],
)
def test_what_is_not_sent_leaves_the_hash_alone(same):
    assert schema_hash(same) == schema_hash(_one(int))


def test_the_hash_is_pinned_since_recordings_rest_on_it():
    assert schema_hash(Event) == digest({"name": "Event", "schema": EVENT})


def test_lists_are_lists_however_they_are_written():
    schemas = [answer_schema(_one(kind)) for kind in (list[str], tuple[str, ...], Sequence[str], frozenset[str])]
    assert all(schema == schemas[0] for schema in schemas)


TEXTS = st.text(max_size=90)
EVENTS = st.fixed_dictionaries(
    {
        "quote": TEXTS,
        "kind": st.sampled_from(["goal", "save", "corner"]),
        "minute": st.one_of(st.none(), st.integers(-2, 130)),
    }
)


@given(EVENTS)
@settings(max_examples=80)
def test_the_schema_takes_what_pydantic_takes(value):
    def taken() -> bool:
        try:
            Event.model_validate(value)
        except ValidationError:
            return False
        return True

    assert jsonschema.Draft202012Validator(answer_schema(Event)).is_valid(value) == taken()


@given(st.dictionaries(TEXTS, st.none() | st.booleans() | st.integers() | TEXTS))
@settings(max_examples=50)
def test_the_canonical_form_does_not_depend_on_the_order_of_keys(value):
    assert digest(dict(reversed(value.items()))) == digest(value)
