"""Finds the scores that a text tells, in digits or words; dates, times, ranges and formations are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.lexicon.phrasebook import GENERAL, entry, pattern

_NUMERIC = re.compile(
    r"(?P<left>\d(?<![\d°]\d)(?<!\d[.,:/+-]\d)\d?)(?P<sep>\s?[-:]\s?)(?P<right>\d{1,2})"
    r"(?![\d°])(?![.,:/+-]\d)(?!\s?[-:]\s?\d)"
)
"""What may not stand before a score is looked for behind its first digit: ``re`` passes over all that is none."""
_RANGE_BEFORE = re.compile(
    r"\b(?:from|between|da|dai|dalle|de|del|von|zwischen|entre|tra|fra|du|des|every|alle|ore|um|kl|seconds?|every)\s$"
)
_RESULT_OF = re.compile(
    r"\b(?:score|marque|resultat|punteggio|risultato|marcador|resultado|tanteo|placar|marca)"
    r"(?: (?:final\w*|definitiv\w*|net|fleuve))? (?:de|di|do|del|da)\s$"
)
"""Words for a result right before one; a range goes up, so that "de 2 à 1" after them is none."""
_LEAD = 40
_CLOCK_BEFORE = re.compile(r"\b(?:alle|ore|um|at|a las|as|kl\.?|gegen|ab|uhr|kick-off|ko)\s$")
_DOUBLE_PASS = re.compile(r"\b(?:quick|neat|clever|lovely|nice|a|un|uno|the)\s$")
_MOST = 40
"""More goals than a side scores; two numbers with a larger one are no score."""


@dataclass(frozen=True, slots=True)
class FoundScore:
    """A score in a text with all numbers in digits."""

    start: int
    end: int
    left: int
    right: int


@lru_cache(maxsize=8)
def _spoken_pattern(language: str) -> re.Pattern[str]:
    between = "|".join(entry(language, "scores", "between"))
    return re.compile(
        rf"(?P<left>\d(?<![\d°.,:/-]\d)\d?)(?:{between})(?P<right>\d{{1,2}})(?![\d°])(?![.,:/-]\d)(?!(?:{between})\d)"
    )


def _could_be(left: str, right: str) -> bool:
    """Whether two numbers are of the size of a score."""
    if max(int(left), int(right)) > _MOST or (int(left) >= 10 and int(right) >= 10):
        return False
    return not any(len(digits) == 2 and digits[0] == "0" for digits in (left, right))


def _is_numeric_score(text: str, match: re.Match[str]) -> bool:
    left, right = match["left"], match["right"]
    if not _could_be(left, right) or pattern(GENERAL, "scores", "unit_after", r"\s?").match(text, match.end()):
        return False
    before = text[max(0, match.start() - 16) : match.start()]
    is_time = len(right) == 2 and left != "0"  # no match begins a few minutes past midnight
    if ":" in match["sep"] and (is_time or _CLOCK_BEFORE.search(before)):
        return False
    return not ((left, right) == ("1", "2") and _DOUBLE_PASS.search(before))


def _is_spoken_score(text: str, match: re.Match[str]) -> bool:
    left, right = match["left"], match["right"]
    if not _could_be(left, right) or max(int(left), int(right)) > 15:
        return False
    before = text[max(0, match.start() - _LEAD) : match.start()]
    ranged = _RANGE_BEFORE.search(before) and not (int(left) >= int(right) and _RESULT_OF.search(before))
    return not (pattern(GENERAL, "scores", "unit_after", r"\s?").match(text, match.end()) or ranged)


def _all(text: str, language: str) -> Iterator[FoundScore]:
    for match in _NUMERIC.finditer(text):
        if _is_numeric_score(text, match):
            yield FoundScore(match.start(), match.end(), int(match["left"]), int(match["right"]))
    for match in _spoken_pattern(language).finditer(text):
        if _is_spoken_score(text, match):
            yield FoundScore(match.start("left"), match.end("right"), int(match["left"]), int(match["right"]))
    for match in pattern(language, "scores", "level").finditer(text):
        goals = int(match["level"]) if match["level"].isdigit() else 1
        yield FoundScore(match.start(), match.end(), goals, goals)
    for match in pattern(language, "scores", "goalless").finditer(text):
        yield FoundScore(match.start(), match.end(), 0, 0)


def found_scores(text: str, language: str) -> tuple[FoundScore, ...]:
    """The scores of a folded text in digits, in order and without overlaps."""
    kept: list[FoundScore] = []
    for one in sorted(set(_all(text, language)), key=lambda f: (f.start, -f.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)
