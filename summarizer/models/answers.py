"""What is wrong with an answer that cannot be used, in our own words, and whether it only repeats itself."""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from pydantic import ValidationError

from summarizer.schemas.summary import Outcome

NGRAM = 6
"""Words in a row that count as a repetition when they come again."""

REPEATS = 8
"""How often the same words must come before they count as a loop."""

SAME_ITEMS = 5
"""How many equal members of a list in a row count as a loop."""

FAULTS_NAMED = 6
"""How many faults of one answer are spelled out."""

_LONG = 300
_SUSPICIOUS_RATIO = 2.5
_MOST = 0.8
_SHORT_UNIT = re.compile(r"(.{1,24}?)\1{29,}", re.DOTALL)
_NOISE = re.compile(r'"\w+"\s*:|\bnull\b')
_WORD = re.compile(r"\w+")

PROBLEMS: Mapping[Outcome, str] = {
    Outcome.CUT_OFF: "The answer was cut off before its end: it is too long. Give fewer and shorter entries.",
    Outcome.REFUSED: "The answer was refused.",
    Outcome.LOOPING: "The answer repeats the same words over and over. Give each entry once.",
    Outcome.EMPTY: "The answer was empty.",
}


def encodable(text: str) -> str:
    """The text with every half of a character (a lone surrogate, which JSON can spell) replaced by U+FFFD."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def bare_json(text: str) -> str:
    """The JSON object in a text that a model wrapped in a code fence or led up to with its thoughts."""
    if text.lstrip().startswith("{") or "{" not in text:
        return text
    return text[text.find("{", text.rfind("</think>") + 1) : text.rfind("}") + 1]


def outcome_of(text: str, finish_reason: str | None, *, refusal: str | None, failure: Exception | None) -> Outcome:
    """How an exchange ended that gave ``text``; ``failure`` is why the text could not be read as the answer."""
    if refusal or finish_reason == "content_filter":
        return Outcome.REFUSED
    if finish_reason == "length":
        return Outcome.LOOPING if repeats_itself(text) else Outcome.CUT_OFF
    if not text.strip():
        return Outcome.EMPTY
    if failure is not None:
        return Outcome.LOOPING if repeats_itself(text) else Outcome.MALFORMED
    return Outcome.LOOPING if holds_repetition(text) else Outcome.OK


def repeats_itself(text: str) -> bool:
    """Whether a broken or cut-off answer got stuck: the same words or characters make up nearly all of it."""
    return len(text) >= _LONG and (bool(_SHORT_UNIT.search(text)) or _repeats_words(text))


def holds_repetition(text: str) -> bool:
    """Whether a whole answer holds a loop: equal members in a row, or one text that says the same again and again.

    Stricter than :func:`repeats_itself`, since a whole answer rightly quotes one sentence for many facts.
    """
    if len(text) < _LONG or not _compresses_well(text):
        return False
    try:
        value = json.loads(text)
    except ValueError:
        return repeats_itself(text)
    return _holds_loop(value)


def _compresses_well(text: str) -> bool:
    """A cheap test first, since whatever repeats itself does."""
    raw = text.encode("utf-8", "surrogatepass")
    return len(raw) > _SUSPICIOUS_RATIO * len(zlib.compress(raw, 1))


def _repeats_words(text: str) -> bool:
    words = _WORD.findall(_NOISE.sub(" ", text))
    grams = list(zip(*(words[at:] for at in range(NGRAM)), strict=False))
    often = {gram for gram, count in Counter(grams).items() if count >= REPEATS}
    covered = {at + step for at, gram in enumerate(grams) if gram in often for step in range(NGRAM)}
    return len(covered) > _MOST * len(words)


def _holds_loop(value: Any) -> bool:
    """Whether any text in a JSON value, or any list of objects or texts, got stuck."""
    within = [value]
    while within:
        part = within.pop()
        if isinstance(part, str):
            if repeats_itself(part):
                return True
        elif isinstance(part, list):
            if _is_stuck(part):
                return True
            within += part
        elif isinstance(part, dict):
            within += part.values()
    return False


def _is_stuck(members: list[Any]) -> bool:
    if len(members) < SAME_ITEMS or not isinstance(members[0], str | dict | list):
        return False
    return any(len(list(group)) >= SAME_ITEMS for _, group in groupby(members, key=json.dumps))


def unusable(outcome: Outcome, *, refusal: str | None = None) -> str:
    """The problem of an answer that is cut off, refused, looping or empty."""
    text = PROBLEMS[outcome]
    return f"{text} It says: {refusal.strip()[:200]}" if refusal else text


def faults_of(error: Exception | None) -> str:
    """The faults of an answer that does not meet its schema, field by field."""
    if not isinstance(error, ValidationError):
        return "The answer is not in the form that was asked for."
    faults = error.errors(include_url=False, include_input=False)
    named = dict.fromkeys(_fault(fault) for fault in faults)
    shown = list(named)[:FAULTS_NAMED]
    more = [f"and {len(named) - len(shown)} more"] if len(named) > len(shown) else []
    return "The answer cannot be used: " + "; ".join([*shown, *more]) + "."


_WORDING: Mapping[str, str] = {
    "json_invalid": "it is not valid JSON",
    "json_type": "it is not JSON",
    "missing": "{field} is missing",
    "extra_forbidden": "{field} is not asked for",
    "literal_error": "{field} must be one of {expected}",
    "enum": "{field} must be one of {expected}",
    "too_long": "{field} has more than {max_length} entries",
    "too_short": "{field} has fewer than {min_length} entries",
    "string_too_long": "{field} is longer than {max_length} characters",
    "string_too_short": "{field} is shorter than {min_length} characters",
    "string_pattern_mismatch": "{field} does not have the form {pattern}",
    "greater_than_equal": "{field} must be at least {ge:g}",
    "greater_than": "{field} must be more than {gt:g}",
    "less_than_equal": "{field} must be at most {le:g}",
    "less_than": "{field} must be less than {lt:g}",
    "value_error": "{field} cannot be used: {error}",
    "assertion_error": "{field} cannot be used: {error}",
}
_KINDS: Sequence[tuple[str, str]] = (
    ("string", "a text"),
    ("int", "a whole number"),
    ("float", "a number"),
    ("bool", "true or false"),
    ("list", "a list"),
    ("tuple", "a list"),
    ("model", "an object"),
    ("none", "null"),
)


def _fault(fault: Any) -> str:
    field, kind = _field(fault["loc"]), fault["type"]
    if kind in _WORDING:
        return _WORDING[kind].format_map({"field": field, **fault.get("ctx", {})})
    expected = next((words for start, words in _KINDS if kind.startswith(start)), None)
    return f"{field} must be {expected}" if expected else f"{field} does not have the form asked for"


def _field(location: tuple[int | str, ...]) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in location).lstrip(".")
    return path or "the answer"
