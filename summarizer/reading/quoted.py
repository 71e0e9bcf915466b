"""Values with the words that prove them: the form that grounding can check in any schema, a house's own included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter

T = TypeVar("T")

QUOTE_LENGTH = 600
"""Longest quote, in characters: a sentence or two, and a bound on a model that loops."""

_JSON: TypeAdapter[Any] = TypeAdapter(Any)


class Answer(BaseModel):
    """The base of what a model may answer: closed to unknown keys and every key required, as strict endpoints ask."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Quoted(Answer, Generic[T]):
    """A value and the article's own words that state it.

    The quote comes first: a model that must find the words before it names the value makes up fewer values.
    """

    quote: str = Field(
        max_length=QUOTE_LENGTH, description="The article's own words that state the value, copied letter by letter."
    )
    value: T


def json_value(quoted: Quoted[Any]) -> JsonValue:
    """The value in its JSON form."""
    value: JsonValue = _JSON.dump_python(quoted.value, mode="json")
    return value


def quoted_claims(answer: BaseModel) -> tuple[tuple[str, JsonValue, str], ...]:
    """Every :class:`Quoted` of a filled answer as (path, value in its JSON form, quote), in the order of the schema.

    A path reads ``venue`` or ``goals[1].scorer``; a null field, and one whose value is null, claims nothing.
    """
    return tuple(_claims(answer, ""))


def _claims(node: Any, path: str) -> Iterator[tuple[str, JsonValue, str]]:
    if isinstance(node, Quoted):
        if node.value is not None:
            yield path, json_value(node), node.quote
    elif isinstance(node, BaseModel):
        for name in type(node).model_fields:
            yield from _claims(getattr(node, name), f"{path}.{name}" if path else name)
    elif isinstance(node, dict):
        for key, member in node.items():
            yield from _claims(member, f"{path}.{key}" if path else str(key))
    elif isinstance(node, list | tuple):
        for index, member in enumerate(node):
            yield from _claims(member, f"{path}[{index}]")
