"""The facts of a summary laid flat, published or held, each under its path and its row of the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pydantic import BaseModel, JsonValue

from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import SCALAR_FIELDS, Fact, Held, MatchSummary
from summarizer.schemas.values import Value

EVENT_ROWS = {
    "goals": "goal",
    "sendings_off": "sending_off",
    "missed_penalties": "missed_penalty",
    "disallowed_goals": "disallowed_goal",
    "notable": "notable",
}
"""The lists of events of a match, and what one of them is called in a table."""

_EVENT_PATH = re.compile(r"(?P<list>\w+)\[(?P<index>\d*)\](?:\.(?P<part>\w+))?$")
_WHOLE = {"goals": "scorer", "notable": "what"}


class Stated(Value):
    """One fact: its path in the match, the value in its JSON form, and the passage and reason that go with it.

    ``event`` is the list it belongs to, ``index`` the place there (null for an event held whole).
    """

    path: str
    part: str
    event: str | None = None
    index: int | None = None
    value: JsonValue
    quote: str = ""
    reason: str | None = None

    @property
    def row(self) -> str:
        """The row of a table that it is counted in: ``score``, ``goal.minute``."""
        return f"{EVENT_ROWS[self.event]}.{self.part}" if self.event else self.part


def published_facts(match: MatchSummary) -> tuple[Stated, ...]:
    """Every published fact of a match."""
    scalars = (_scalar(name, getattr(match, name)) for name in SCALAR_FIELDS if getattr(match, name) is not None)
    return (*scalars, *_events(match))


def held_facts(held: Held) -> tuple[Stated, ...]:
    """The facts of one held item: one, or each part of an event held whole; none for a path that no list has."""
    found = _EVENT_PATH.match(held.field)
    quote = _quotes(held.evidence)
    if found is None:
        return (Stated(path=held.field, part=held.field, value=held.value, quote=quote, reason=held.reason),)
    name, part, index = found["list"], found["part"], int(found["index"]) if found["index"] else None
    if name not in EVENT_ROWS:
        return ()
    parts = {part: held.value} if part else _parts(name, held.value)
    return tuple(
        Stated(
            path=f"{name}[{found['index']}].{key}",
            part=key,
            event=name,
            index=index,
            value=value,
            quote=quote,
            reason=held.reason,
        )
        for key, value in parts.items()
        if value is not None
    )


def _parts(name: str, value: JsonValue) -> Mapping[str, JsonValue]:
    """An event held whole comes as an object of its parts, bare or each with its quote, or as the name alone."""
    if not isinstance(value, dict):
        return {_WHOLE.get(name, "player"): value}
    inner = value.get("fields", value)
    return {key: _bare(part) for key, part in inner.items() if key != "quote"} if isinstance(inner, dict) else {}


def _bare(value: JsonValue) -> JsonValue:
    return value["value"] if isinstance(value, dict) and "value" in value else value


def _scalar(name: str, fact: Fact[object]) -> Stated:
    return Stated(path=name, part=name, value=_json(fact.value), quote=_quotes(fact.evidence))


def _events(match: MatchSummary) -> Iterator[Stated]:
    for name in EVENT_ROWS:
        for index, event in enumerate(getattr(match, name)):
            for part in type(event).model_fields:
                fact = getattr(event, part)
                if fact is not None:
                    yield Stated(
                        path=f"{name}[{index}].{part}",
                        part=part,
                        event=name,
                        index=index,
                        value=_json(fact.value),
                        quote=_quotes(fact.evidence),
                    )


def _quotes(evidence: tuple[Evidence, ...]) -> str:
    return " … ".join(passage.quote for passage in evidence)


def _json(value: object) -> JsonValue:
    dumped: JsonValue = value.model_dump(mode="json") if isinstance(value, BaseModel) else value  # type: ignore[assignment]
    return dumped
