"""The words that travel with a story: what a correction says, and the label that it was made with a machine."""

from __future__ import annotations

import re

from pydantic import JsonValue, ValidationError

from summarizer.schemas.report import Change, Correction, CorrectionClass
from summarizer.schemas.summary import Minute, Score
from summarizer.story import figures
from summarizer.story.facts import Language, written_in
from summarizer.story.grammar import join
from summarizer.story.phrases import phrase, sentence, variants

_STEP = re.compile(r"(?P<name>\w+)(?:\[(?P<index>\d*)\])?")
_EVENT_KEYS = ("scorer", "player", "person", "what", "kind", "team", "minute", "assist")


def notice(correction: Correction, language: str) -> str:
    """What a correction says to the reader: its class by name, each field before and after, and the reason.

    The classes are the three of the wire services: withdrawn, corrected (of substance), refiled (minor).
    """
    kind = correction.correction_class
    tongue = written_in(language)
    changes = "; ".join(_change(change, tongue) for change in correction.changes)
    slots = {"version": str(correction.version), "changes": changes or phrase("notice", "none", tongue, {})}
    told = [phrase("notice", kind.value, tongue, {} if kind is CorrectionClass.WITHDRAWN else slots)]
    if correction.reason:
        told.append(phrase("notice", "reason", tongue, {"reason": correction.reason.rstrip(".")}))
    return " ".join(sentence(text) for text in told)


def label(language: str, *, reviewed: bool = False) -> str:
    """The label of a text made with a machine (EU AI Act, Article 50); ``reviewed`` where a desk has approved it."""
    return phrase("label", "reviewed" if reviewed else "assisted", written_in(language), {})


def _change(change: Change, language: Language) -> str:
    slots = {
        "field": _field(change.field, language),
        "before": _value(change.before, change.field, language),
        "after": _value(change.after, change.field, language),
    }
    key = "added" if change.before is None else "removed" if change.after is None else "changed"
    return phrase("notice", key, language, slots)


def _field(path: str, language: Language) -> str:
    words = []
    for match in _STEP.finditer(path):
        word = _known("field", match["name"], language)
        words.append(f"{word} {int(match['index']) + 1}" if match["index"] else word)
    return ", ".join(words)


def _known(section: str, key: str, language: Language) -> str:
    try:
        return variants(section, key, language)[0]
    except KeyError:
        return key.replace("_", " ")


def _value(value: JsonValue, path: str, language: Language) -> str:
    if isinstance(value, bool):
        return phrase("notice", "yes" if value else "no", language, {})
    if isinstance(value, int) and path.endswith("attendance"):
        return figures.count(value, language)
    if isinstance(value, dict):
        return _object(value, path, language)
    if isinstance(value, list):
        return join(tuple(_value(item, path, language) for item in value), language)
    if isinstance(value, str):
        return (figures.day(value, language) if path == "date" else None) or _known_value(value, language)
    return "–" if value is None else str(value)


def _known_value(value: str, language: Language) -> str:
    try:
        return variants("value", value, language)[0]
    except KeyError:
        return value


def _object(value: dict[str, JsonValue], path: str, language: Language) -> str:
    try:
        return figures.score(Score.model_validate(value), language)
    except ValidationError:
        pass
    try:
        return figures.minute(Minute.model_validate(value), language)
    except ValidationError:
        pass
    # A fact or an event: what is inside a fact's ``value``, or the event's own facts in their order.
    if "value" in value:
        return _value(value["value"], path, language)
    parts = (value.get(key) for key in _EVENT_KEYS)
    return ", ".join(_value(part, path, language) for part in parts if part is not None)
