"""Answers with a wrong passage: a quote altered in a digit or name, one from elsewhere, or a denied event."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import JsonValue

from summarizer.evaluation import cues
from summarizer.evaluation.judging import running_minute
from summarizer.evaluation.passages import Test, all_words, names, number, score
from summarizer.evaluation.workshop import Mutant, Workshop, apart
from summarizer.evaluation.wrong_numbers import MINUTE_PATHS, wrong_minutes
from summarizer.grounding.folding import fold_text

_NAMED = ("goal.scorer", "goal.assist", "sending_off.player", "referee", "home_coach", "away_coach")
_QUOTED = (*_NAMED, *MINUTE_PATHS, "score", "attendance", "competition", "venue")
_MOST_DENIED = 6


def altered_quotes(shop: Workshop) -> Iterator[Mutant]:
    """A value and its quote changed alike, so that they agree with each other and not with the article."""
    for row in _NAMED:
        for path in shop.paths(row):
            yield from _other_name_quoted(shop, path)
    for row in MINUTE_PATHS:
        for path in shop.paths(row):
            yield from _other_minute_quoted(shop, path)
    for path in ("score", "shootout", "aggregate"):
        if shop.claim(path):
            yield from _other_score_quoted(shop, path)
    if shop.claim("attendance"):
        yield from _other_attendance_quoted(shop)


def quotes_from_elsewhere(shop: Workshop) -> Iterator[Mutant]:
    """A right value with a real sentence of the article that does not hold it."""
    for row in _QUOTED:
        for place, path in enumerate(shop.paths(row)):
            claim = shop.claim(path)
            holds = _holds(row, claim.value if claim else None)
            idle = [p.evidence.quote for p in shop.passages if not holds(p.folded) and len(p.folded) > 40]
            if claim and idle:
                quote = idle[(len(idle) // 2 + place) % len(idle)]
                yield shop.mutant("quote_elsewhere", path, claim.value, quote, misplaced=True)


def denied_events(shop: Workshop) -> Iterator[Mutant]:
    """A goal for someone who did not score, from a passage that tells of a save, the woodwork or a raised flag."""
    scorers = [goal.scorer for goal in shop.label.goals]
    built = 0
    for passage in shop.passages:
        idle = shop.others(passage.evidence.quote, *scorers) if cues.NON_GOAL.search(passage.folded) else ()
        for name in idle[:1]:
            if built < _MOST_DENIED:
                built += 1
                yield shop.added_goal("denied_event", name, passage.evidence.quote)


def _other_name_quoted(shop: Workshop, path: str) -> Iterator[Mutant]:
    right, quote = shop.expected[path], shop.passage(path)
    event = path.rpartition(".")[0]
    absent = [
        n for n in apart(shop.people, right, shop.expected.get(f"{event}.scorer")) if not names(n)(fold_text(quote))
    ]
    surface = _surface(quote, right) if isinstance(right, str) else None
    if surface and absent:
        altered = quote[: surface.start()] + absent[0] + quote[surface.end() :]
        yield shop.mutant("quote_altered", path, absent[0], altered)


def _surface(quote: str, name: str) -> re.Match[str] | None:
    """Where a name stands in a quote: in full, else by its last word."""
    for form in (name, name.rsplit(maxsplit=1)[-1]):
        found = re.search(rf"(?<!\w){re.escape(form)}(?!\w)", quote)
        if found:
            return found
    return None


def _other_minute_quoted(shop: Workshop, path: str) -> Iterator[Mutant]:
    base = running_minute(shop.expected[path])
    others = wrong_minutes(shop, path)
    quote = shop.passage(path)
    found = re.search(rf"(?<![\d:.,-]){base}(?![\d:,-]|\.\d)", quote)
    if found and others:
        altered = f"{quote[: found.start()]}{running_minute(others[0])}{quote[found.end() :]}"
        yield shop.mutant("quote_altered", path, others[0], altered)


def _other_score_quoted(shop: Workshop, path: str) -> Iterator[Mutant]:
    right, quote = shop.expected[path], shop.passage(path)
    if not isinstance(right, dict):
        return
    home, away = right["home"], right["away"]
    for left, other, side in ((home, away, "home"), (away, home, "away")):
        found = re.search(rf"(?<![\d:-]){left}(?=\s?(?:[-–—:]|a|x)\s?{other}(?!\d))", quote)
        if found and isinstance(left, int):
            altered = f"{quote[: found.start()]}{left + 1}{quote[found.end() :]}"
            yield shop.mutant("quote_altered", path, {**right, side: left + 1}, altered)
            return


def _other_attendance_quoted(shop: Workshop) -> Iterator[Mutant]:
    quote, right = shop.passage("attendance"), str(shop.label.attendance)
    found = re.search(r"[.,\s]?".join(right), quote)
    if found:
        first = str(int(right[0]) % 9 + 1)
        altered = f"{quote[: found.start()]}{first}{quote[found.start() + 1 :]}"
        yield shop.mutant("quote_altered", "attendance", int(first + right[1:]), altered)


def _holds(row: str, value: JsonValue) -> Test:
    """Whether a passage could carry a value at all."""
    if row in MINUTE_PATHS:
        minute = running_minute(value) or 0
        return lambda folded: max(number(near)(folded) for near in (minute - 1, minute, minute + 1))
    if isinstance(value, dict):
        return score(int(str(value["home"])), int(str(value["away"])))
    if isinstance(value, int):
        return number(value)
    text = str(value)
    return all_words(text) if row in {"competition", "venue"} else names(text)
