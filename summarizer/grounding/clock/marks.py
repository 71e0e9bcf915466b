"""Numbers without a word for minutes: a mark, a bracket, an entry of events or the words before make them minutes."""

from __future__ import annotations

import re

from summarizer.grounding.clock.figures import Figure, Words
from summarizer.grounding.clock.halves import ADDED, HALF_BEFORE, counted, gone_in_half, in_half
from summarizer.grounding.clock.mention import MinuteMention

MINUTE_BEFORE = re.compile(
    r"\b(?:(?:spiel)?minute|minuto|min\.?|m\.|minutes|(?:spiel)?minuten|minutos|minuti|mins)\s?$"
)
_SHORT_UNIT = re.compile(r"\s?m\b\.?")
_ON_CLOCK = re.compile(r"\s(?:showing )?on the (?:clock|watch)\b")
_TICKER_BEFORE = re.compile(r"(?:^|[.;:!?)]\s|\n\s*)$")
_TICKER_AFTER = re.compile(
    r"\s(?:rote?\b|gelb-?rote?\b|platzverweis|feldverweis|(?:foul|hand)?(?:penalty|elfmeter)|(?:[^\s.;:]+ ){1,3}?"
    r"(?:halt|hielt|pariert|parierte|verschiesst|verschoss|vergibt|scheitert) [^.;:]{0,20}(?:penalty|elfmeter))"
)
_IN_PROSE = re.compile(r"(?<=[a-z,] \()$|(?<=[a-z]\) \()$")
_OF_PERSON = re.compile(
    r"(?:keeper|striker|forward|fielder|defender|winger|back|half|captain|skipper|substitute|sub|teenager|youngster|"
    r"veteran|debutant|man|woman|boy|girl|player|boss|manager|coach|brother|son|father|goals?|caps?|games?|apps|no|"
    r"number|aged|age|season|campaign|appearances?|matches|wins|defeats|points|place|position|ranked|seeded|seed|"
    r"league|side|team|total|record|average) \($"
)
"""What a number in brackets behind a common word counts that is no minute: an age, goals, a rank."""
_OPEN_BRACKET = re.compile(r"\((?:[^()]{0,40}[\s,;/])?$")
_BRACKET_ENDS = re.compile(
    r"\s?(?:[,;/)]|elfm|foulelf|handelf|eigent|fe\b|he\b|kopf|pen\b|rig\b|csc\b|c\.s\.c|sp\b|"
    r"s\. ?p\b|s/p\b|sur pen|rot|gelb|(?:foul|hand)?strafst|foul|"
    r"notbremse|tatlich|wiederholt|unsportl)"
)
BRACKET_UNIT = re.compile(
    r"\s?(?:m|mn|mins?|minut[eio]s?|minuten)\b\.?"
    r"(?=\s?[,;/)]|\s\(?(?:g\.?p|p\.?b|p\.?p|o\.?g|a\.?g|pens?)\b\.?\)?\s?[,;/)])"
)
"""A word for minutes that ends a bracket or an entry of it, but for the kind of a goal: "(33 minutos)", "(13m gp)"."""
_OTHER_GOALS = re.compile(r" ?(?:a|x|to|zu) ?\d{1,2}(?!\d)")
"""The rest of a score behind its first number: "no 3 a 1"."""
_TO = re.compile(r"(?:^|[^a-z])a $")


def without_unit(number: Figure, words: Words) -> MinuteMention | None:
    """What a number without the word for minutes tells, by its mark, its brackets or the words before it."""
    left, rest = number.left, number.right
    if "'" in number.mark:
        return _primed(number, words)
    if shortened := _shortened(number, words):
        return shortened
    if number.stoppage is not None:
        return in_half(number, rest, words, 0) if number.base in {15, 30, 45, 60, 90, 105, 120} else None
    if MINUTE_BEFORE.search(left) or HALF_BEFORE.search(left):
        return in_half(number, rest, words, 0)
    if number.mark in {".", "°"} and _OPEN_BRACKET.search(left) and _BRACKET_ENDS.match(rest):
        return number.mention(0)
    return _noted(number, words) or _bare(number, words)


def _bare(number: Figure, words: Words) -> MinuteMention | None:
    """What a number tells that only the words before it make a minute: "al 68", "in the 68th", "à la 56e"."""
    if not words["bare_left"].search(number.left) or words["bare_deny"].match(number.right):
        return None
    if number.base < 10 and not number.mark and _OTHER_GOALS.match(number.right):
        return None
    return in_half(number, number.right, words, 0) if _may_be_bare(number, words) else None


def _shortened(number: Figure, words: Words) -> MinuteMention | None:
    """What a number tells whose unit ends its bracket, or is left out: "(33m)", "a dieci dalla fine"."""
    short = BRACKET_UNIT.match(number.right)
    if short and _OPEN_BRACKET.search(number.left):
        return number.mention(short.end())
    added = words["stoppage"].match(number.right)
    if added and number.mark.startswith(("°", ".")) and number.base <= ADDED:
        return number.mention(added.end(), kind="stoppage")
    if number.base > 45 or not _TO.search(number.left):
        return None
    for name, anchor in (("to_break", 45), ("to_end", 90)):
        if tail := words[name].match(number.right):
            return number.mention(tail.end(), kind="from_end", anchor=anchor)
    return None


def _noted(number: Figure, words: Words) -> MinuteMention | None:
    """What a number tells that a clock shows, that opens an entry of events, or that "m" follows before a half."""
    clock = _ON_CLOCK.match(number.right) and number.left.endswith(("with ", "and ", "just "))
    ticked = words.language == "de" and number.mark in {".", "°"} and number.base > 9 and _is_ticked(number)
    if clock or ticked:
        return number.mention(0)
    if words.language == "en" and _is_bracketed(number):
        return number.mention(0)
    short = _SHORT_UNIT.match(number.right)
    rest = number.right[short.end() :] if short else ""
    if short and (words["second_half"].match(rest) or words["first_half"].match(rest)):
        return in_half(number, rest, words, short.end())
    bracketed = words.language == "es" and _OPEN_BRACKET.search(number.left)
    halved = bracketed and (words["second_half"].match(number.right) or words["first_half"].match(number.right))
    return in_half(number, number.right, words, 0) if halved else None


def _is_bracketed(number: Figure) -> bool:
    """Whether a number stands alone in brackets behind a common word of an English report: "a fine strike (54)"."""
    alone = number.right.startswith(")") and number.left.endswith("(") and number.mark == ""
    return alone and bool(_IN_PROSE.search(number.left)) and not _OF_PERSON.search(number.left)


def _is_ticked(number: Figure) -> bool:
    """Whether a number opens an entry of a German list of events: "97. Rote Karte gegen Frei"."""
    return bool(_TICKER_BEFORE.search(number.left) and _TICKER_AFTER.match(number.right))


def _may_be_bare(number: Figure, words: Words) -> bool:
    """Low numbers after "al" or "à la" need a mark, since they may be a rank, a score or a try."""
    if words["second_half"].match(number.right) or words["first_half"].match(number.right):
        return True
    return number.base <= 125 and (number.base >= 10 or "°" not in number.mark)


def _primed(number: Figure, words: Words) -> MinuteMention | None:
    """A number with the mark for minutes: 45'."""
    if number.left.endswith("'") and not number.left.endswith(("l'", "ll'")):
        return None
    from_another = counted(number, number.right, words, 0) if number.stoppage is None else None
    if from_another or (words["stoppage"].match(number.right) and number.base <= ADDED):
        return from_another
    return _marked(number, words)


def _marked(number: Figure, words: Words) -> MinuteMention | None:
    """A number with the mark for minutes that counts from the start: the minute, or minutes that were over."""
    if words["elapsed_left"].search(number.left):
        if words["duration_right"].match(number.right) or number.base in {0, 90, 120}:
            return None
        return gone_in_half(number, number.right, words, 0) or number.mention(0, elapsed=True)
    if words["duration_left"].search(number.left):
        return None
    told = words["bare_left"].search(number.left) or words["unit_left"].search(number.left)
    if words["duration_right"].match(number.right) and not told:
        return None
    return in_half(number, number.right, words, 0)
