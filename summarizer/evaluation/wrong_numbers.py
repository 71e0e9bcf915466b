"""Answers with a wrong number: a digit of score, minute, attendance or date, or another score or goal's minute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from pydantic import JsonValue

from summarizer.evaluation import cues
from summarizer.evaluation.judging import judge, running_minute
from summarizer.evaluation.passages import around, best_passage, located, names, number, score, scores_of
from summarizer.evaluation.workshop import Mutant, Workshop
from summarizer.grounding.folding import fold_text

MINUTE_PATHS = ("goal.minute", "sending_off.minute", "missed_penalty.minute")
_HIGHEST_SCORE = 15
_IN_BRACKETS_AFTER = r"\d\s?[-:]\s?\d\s?\(\s?{}\s?[-:]\s?{}"


def wrong_digits(shop: Workshop) -> Iterator[Mutant]:
    """One digit of a score, minute, attendance or date changed."""
    for path in ("score", "shootout", "aggregate"):
        for wrong in _other_scores(shop.expected.get(path)) if shop.claim(path) else ():
            yield shop.mutant("score_digit", path, wrong, shop.passage(path))
    for row in MINUTE_PATHS:
        for path in shop.paths(row):
            for minute in wrong_minutes(shop, path)[:2]:
                yield shop.mutant("minute_digit", path, minute, shop.passage(path))
    yield from _wrong_attendance(shop)
    yield from _wrong_dates(shop)


def other_scores(shop: Workshop) -> Iterator[Mutant]:
    """Each other score that the text holds, with its own sentence, as the result."""
    met: set[tuple[int, int]] = set()
    for passage in shop.passages:
        for home, away in scores_of(passage.folded):
            if max(home, away) <= _HIGHEST_SCORE and (home, away) not in met and not _is_result(shop, home, away):
                met.add((home, away))
                mutation = _kind_of_score(shop, passage.folded, home, away)
                shown = best_passage([passage], score(home, away)) or passage.evidence
                yield shop.mutant(mutation, "score", {"home": home, "away": away}, shown.quote)


def minutes_of_other_goals(shop: Workshop) -> Iterator[Mutant]:
    """A goal at the minute of another, with the sentence that tells it: up to two of them, its neighbours first.

    A goal whose own minute the article does not tell is given one too.
    """
    told = {_place(path): path for path in shop.paths("goal.minute")}
    for place in range(len(shop.match.goals)):
        path = f"goals[{place}].minute"
        others = [
            told[other]
            for other in sorted(told, key=lambda other: abs(other - place))
            if not judge("goal.minute", shop.expected[told[other]], shop.expected[path])
        ]
        for other in others[:2]:
            yield shop.told_elsewhere("minute_of_another_goal", path, shop.expected[other], _sentence(shop, other))


def wrong_minutes(shop: Workshop, path: str) -> list[JsonValue]:
    """Minutes that differ from a claimed one in one digit, and stand in no passage on its player or event."""
    claim = shop.claim(path)
    base = running_minute(claim.value) if claim else None
    if base is None:
        return []
    end = 120 if shop.label.extra_time else 90
    nearby = [passage.folded for passage in shop.passages if _is_on(shop, passage.folded, path)]
    candidates = (base + 10, base + 3, base - 10, base - 3, base + 20, base - 20, base + 4, base - 4)
    return [
        {"base": minute, "stoppage": None}
        for minute in candidates
        if 1 <= minute <= end
        and not judge("goal.minute", {"base": minute}, shop.expected[path])
        and not any(number(near)(folded) for folded in nearby for near in (minute - 1, minute, minute + 1))
    ]


def _is_on(shop: Workshop, folded: str, path: str) -> bool:
    """Whether a passage may tell of an event: it names its player, or it is the one quoted for it."""
    event = path.rpartition(".")[0]
    who = shop.expected.get(f"{event}.scorer") or shop.expected.get(f"{event}.player")
    return (isinstance(who, str) and names(who)(folded) >= 2) or fold_text(shop.passage(path)) in folded


def _place(path: str) -> int:
    """The index of a goal in the path of a part of it."""
    return int(path.partition("[")[2].partition("]")[0])


def _sentence(shop: Workshop, path: str) -> str:
    """The whole sentence around the passage of a claim."""
    found = located(shop.case.article, shop.passage(path))
    return around(shop.case.article, found).quote if found else shop.passage(path)


def _other_scores(right: JsonValue) -> list[JsonValue]:
    if not isinstance(right, dict):
        return []
    home, away = right["home"], right["away"]
    if not isinstance(home, int) or not isinstance(away, int):
        return []
    return [{"home": home + 1, "away": away}, {"home": home, "away": away + 1}]


def _wrong_attendance(shop: Workshop) -> Iterator[Mutant]:
    right = shop.label.attendance
    if right is not None and shop.claim("attendance"):
        text = str(right)
        for wrong in (
            int(f"{int(text[0]) % 9 + 1}{text[1:]}"),
            int(f"{text[0]}{(int(text[1:2] or 0) + 3) % 10}{text[2:]}"),
        ):
            if not any(number(wrong)(passage.folded) for passage in shop.passages):
                yield shop.mutant("attendance_digit", "attendance", wrong, shop.passage("attendance"))


def _wrong_dates(shop: Workshop) -> Iterator[Mutant]:
    """The day after, and the same weekday of the week before."""
    if shop.label.date is not None and shop.claim("date"):
        day = date.fromisoformat(shop.label.date)
        for wrong in (day + timedelta(days=1), day - timedelta(days=7)):
            yield shop.mutant("date_digit", "date", wrong.isoformat(), shop.passage("date"))


def _is_result(shop: Workshop, home: int, away: int) -> bool:
    return shop.label.score in {(home, away), (away, home)}


def _kind_of_score(shop: Workshop, folded: str, home: int, away: int) -> str:
    either = {(home, away), (away, home)}
    if shop.label.aggregate in either:
        return "aggregate_as_score"
    if shop.label.shootout in either:
        return "shootout_as_score"
    bracketed = re.search(_IN_BRACKETS_AFTER.format(home, away), folded)
    return "half_time_as_score" if bracketed or cues.HALF_TIME.search(folded) else "other_score_as_score"
