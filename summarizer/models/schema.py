"""The JSON schema that an answer must meet, in the form that strict endpoints take, and its hash.

Written by a walk of our own over the answer's fields, so that neither changes when pydantic or instructor does.
"""

from __future__ import annotations

import hashlib
import json
import types
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from summarizer.errors import SchemaError

Json = dict[str, Any]

_SCALARS: Mapping[Any, Json] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    type(None): {"type": "null"},
}
_LISTS = (list, tuple, set, frozenset, Sequence)
_NUMERIC = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}
_LENGTHS = {"min_length": ("minLength", "minItems"), "max_length": ("maxLength", "maxItems")}
_TEXT_LENGTHS = ("minLength", "maxLength")


def canonical(value: Any) -> str:
    """One spelling for a JSON value: sorted keys, no spaces, no escapes beyond what JSON needs."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def digest(value: Any) -> str:
    """``sha256-`` and the hexadecimal SHA-256 of the canonical form."""
    return "sha256-" + hashlib.sha256(canonical(value).encode()).hexdigest()


@lru_cache(maxsize=256)
def answer_schema(answer: type[BaseModel], *, text_lengths: bool = True) -> Json:
    """The strict schema of an answer: closed objects, every key required, no defaults, titles or references.

    ``text_lengths`` false leaves out the bounds on the length of strings, which some hosted endpoints refuse. Raises
    :class:`SchemaError` naming a field that strict endpoints cannot be given. The result is shared: do not change it.
    """
    schema = _object(answer, (answer.__name__,), ())
    return schema if text_lengths else _without_text_lengths(schema)


@lru_cache(maxsize=256)
def schema_hash(answer: type[BaseModel]) -> str:
    """The hash that stands for an answer's schema in the key of a recording."""
    return digest({"name": answer.__name__, "schema": answer_schema(answer)})


def _object(model: type[BaseModel], path: tuple[str, ...], above: tuple[type, ...]) -> Json:
    if model in above:
        raise SchemaError(f"{'.'.join(path)}: an answer's schema cannot contain itself")
    if model.model_config.get("extra") == "allow":
        raise SchemaError(f"{'.'.join(path)}: an answer's schema cannot allow keys that it does not name")
    properties = {
        field.alias or name: _field(field, (*path, name), (*above, model)) for name, field in model.model_fields.items()
    }
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _field(field: FieldInfo, path: tuple[str, ...], above: tuple[type, ...]) -> Json:
    schema = _constrained(_typed(field.annotation, path, above), field.metadata)
    return {"description": field.description, **schema} if field.description else schema


def _typed(annotation: Any, path: tuple[str, ...], above: tuple[type, ...]) -> Json:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation in _SCALARS:
        return dict(_SCALARS[annotation])
    if origin is Annotated:
        return _constrained(_typed(arguments[0], path, above), arguments[1:])
    if origin is Literal:
        return _enumeration(arguments, path)
    if origin in (Union, types.UnionType):
        return _union([_typed(argument, path, above) for argument in arguments])
    if origin in _LISTS and arguments:
        return {"type": "array", "items": _items(arguments, path, above)}
    if isinstance(annotation, type):
        return _class(annotation, path, above)
    raise _unaskable(annotation, path)


def _class(annotation: type, path: tuple[str, ...], above: tuple[type, ...]) -> Json:
    if issubclass(annotation, Enum):
        return _enumeration([member.value for member in annotation], path)
    if issubclass(annotation, BaseModel):
        return _object(annotation, path, above)
    raise _unaskable(annotation, path)


def _unaskable(annotation: Any, path: tuple[str, ...]) -> SchemaError:
    return SchemaError(
        f"{'.'.join(path)}: {annotation!r} cannot be asked of a model; use text, numbers, booleans, Literal or Enum, "
        "lists, null, or another pydantic model"
    )


def _items(arguments: Sequence[Any], path: tuple[str, ...], above: tuple[type, ...]) -> Json:
    members = [argument for argument in arguments if argument is not Ellipsis]
    if len(members) != 1:
        raise SchemaError(f"{'.'.join(path)}: a tuple of different types cannot be asked of a model; use a model")
    return _typed(members[0], (*path, "[]"), above)


def _enumeration(values: Iterable[Any], path: tuple[str, ...]) -> Json:
    allowed = [value.value if isinstance(value, Enum) else value for value in values]
    kinds = {schema["type"] for value in allowed if (schema := _SCALARS.get(type(value)))}
    if len(kinds) != 1:
        raise SchemaError(f"{'.'.join(path)}: the allowed values must be of one kind, text or whole numbers")
    return {"type": kinds.pop(), "enum": allowed}


def _union(members: list[Json]) -> Json:
    unique = [member for at, member in enumerate(members) if member not in members[:at]]
    return unique[0] if len(unique) == 1 else {"anyOf": unique}


def _constrained(schema: Json, metadata: Iterable[Any]) -> Json:
    bounds: Json = {}
    for constraint in metadata:
        bounds |= _bounds(constraint, schema)
    if not bounds:
        return schema
    if "anyOf" in schema:
        return {"anyOf": [_applied(member, bounds) for member in schema["anyOf"]]}
    return _applied(schema, bounds)


def _applied(schema: Json, bounds: Json) -> Json:
    return schema if schema.get("type") == "null" else schema | bounds


def _bounds(constraint: Any, schema: Json) -> Json:
    if isinstance(constraint, FieldInfo):
        inner: Json = {}
        for each in constraint.metadata:
            inner |= _bounds(each, schema)
        return inner
    kinds = {schema.get("type"), *(member.get("type") for member in schema.get("anyOf", ()))}
    at_list = "array" in kinds
    found = {key: value for name, key in _NUMERIC.items() if (value := getattr(constraint, name, None)) is not None}
    for name, keys in _LENGTHS.items():
        if (value := getattr(constraint, name, None)) is not None:
            found[keys[at_list]] = value
    if (pattern := getattr(constraint, "pattern", None)) is not None:
        found["pattern"] = getattr(pattern, "pattern", pattern)
    return found


def _without_text_lengths(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_text_lengths(member) for member in schema]
    if not isinstance(schema, dict):
        return schema
    dropped = _TEXT_LENGTHS if schema.get("type") == "string" else ()
    return {key: _without_text_lengths(value) for key, value in schema.items() if key not in dropped}
