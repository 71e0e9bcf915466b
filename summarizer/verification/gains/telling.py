"""The side of a goal by what the words of its passage say that a side does, gains or concedes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Evidence
from summarizer.verification.gains.rules import CourseRules, GainRules, gain_rules
from summarizer.verification.gains.sided import Gain, sided
from summarizer.verification.sides import opposite

_BOTH = 2


def side_by_gains(gain: Gain, passage: Evidence) -> str | None:
    """The side that gains by the words of a goal's passage; none where they tell of none, or of both.

    "Montorio replied through", "fell behind to", "il raddoppio degli ospiti", "el gol visitante".
    """
    rules, told = gain_rules(gain.survey.language), set[str]()
    for sentence in gain.survey.touched(passage):
        text = sided(gain, sentence)
        told |= told_in(text, rules, has_scorer=gain.scorer is not None, own_goal=gain.own_goal)
        if len(told) == _BOTH:
            return None
    return told.pop() if told else None


def is_hindered(language: str, words: str) -> bool:
    """Whether words between a side and a gain say that it did not come to it: "pressed for", "let the visitors"."""
    folded, rules = _ASIDE.sub(" ", fold_text(words)), gain_rules(language)
    hindering = (rules.names.hosts, rules.names.guests, rules.course.stop)
    return any(pattern.search(folded) for pattern in hindering)


def is_turned(language: str, words: str) -> bool:
    """Whether words between two tellings turn to the other side: "Linz led, but"."""
    return gain_rules(language).course.turn.search(fold_text(words)) is not None


_ASIDE = re.compile(r",[^,]*,")


def told_in(text: str, rules: GainRules, *, has_scorer: bool, own_goal: bool) -> set[str]:
    """The sides that a sided text gives the goal to."""
    told = set[str]()
    is_scored = has_scorer and not own_goal
    if is_scored and rules.course.other_day and ", who" in text:
        text = rules.course.other_day.sub(" ", text)
    for clause in _clauses(text, rules.course, has_scorer=has_scorer):
        _read_clause(told, clause, rules, own_goal=own_goal)
    if is_scored and "<x>" in text:
        _read(told, rules.shared, text)
        _read(told, rules.answered, text, against=True)
    if is_scored and rules.whole_sentence and "<x>" in text and "<q>" not in text:
        _read_sentence(told, text, rules)
    if is_scored and rules.answers and ("level" in text or "equali" in text or "out" in text):
        _read(told, rules.answers, text, against=True)
    if own_goal and has_scorer and rules.by_own_goals:
        _read(told, rules.by_own_goals, text)
        _read(told, rules.against_own_side, text, against=True)
    return told


def _read_clause(told: set[str], clause: str, rules: GainRules, *, own_goal: bool) -> None:
    def does(match: re.Match[str]) -> bool:
        return not _is_oblique(clause, match, rules.course)

    def gains(match: re.Match[str]) -> bool:
        return does(match) and not (own_goal and not rules.leads.search(match.group()))

    _read(told, rules.gains, clause, counts=gains)
    _read(told, rules.concedes, clause, counts=does, against=True)
    if not own_goal:
        _read(told, rules.errors, clause, against=True)
        _read(told, rules.given, clause, counts=lambda m: not rules.course.cancels.search(clause[: m.start()]))
    if not rules.whole_sentence and "<x>" in clause and (not own_goal or rules.by_own_goal.search(clause)):
        _read(told, rules.serves, clause)
        _read(told, rules.harms, clause, against=True)


def _read_sentence(told: set[str], text: str, rules: GainRules) -> None:
    at = text.find("<x>")

    def at_once(match: re.Match[str]) -> bool:
        between = text[match.end() : at] if match.end() <= at else text[at : match.start()]
        return not rules.course.recovers.search(between)

    _read(told, rules.serves, text)
    _read(told, rules.harms, text, against=True)
    _read(told, rules.faults, text, counts=at_once, against=True)


def _read(
    told: set[str],
    patterns: Iterable[re.Pattern[str]],
    text: str,
    *,
    counts: Callable[[re.Match[str]], bool] = bool,
    against: bool = False,
) -> None:
    """Adds the sides that a goal is for; a pattern is asked only while it may tell one that is not told yet."""
    named = {side for side, words in _NAMED.items() if any(word in text for word in words)}
    may_tell = {opposite(side) for side in named} if against else named
    for pattern in patterns:
        if may_tell <= told:
            return
        for match in pattern.finditer(text):
            if counts(match):
                told.add(opposite(_side(match)) if against else _side(match))


_NAMED = {"home": ("<h>", "home"), "away": ("<a>", "away", "visiting", "travel")}
"""What every rule finds a side by."""


def _side(match: re.Match[str]) -> str:
    """``home`` or ``away`` by the side, or by the adjective, that a rule found."""
    found = match.groupdict()
    return "home" if found["side"] == "h" or found.get("home") else "away"


def _clauses(text: str, course: CourseRules, *, has_scorer: bool) -> Iterator[str]:
    """The clauses of a sentence that are about this goal: the scorer's own, or all where none names him."""
    bare = course.earlier.sub(lambda m: " " if "<x>" not in m.group() else m.group(), text)
    bounds = [0, *(m.end() for m in course.turn.finditer(bare)), len(bare)]
    clauses = [bare[start:end] for start, end in pairwise(bounds)]
    own = [one for one in clauses if "<x>" in one]
    if has_scorer and "<x>" in bare:
        yield from (_own(one, course) for one in own)
    elif len(clauses) == 1 and "<q>" not in bare:
        yield bare


def _own(clause: str, course: CourseRules) -> str:
    """A clause without what it tells of another's goal, one of its list aside: "für Linden trafen A 5', B 37'"."""
    at = clause.find("<x>")
    listed = next((m for m in course.listed.finditer(clause) if m.start("run") <= at < m.end()), None)
    begin = clause.rfind("<q>", 0, listed.start("run") if listed else at)
    end = clause.find("<q>", listed.end() if listed else at)
    if end >= 0 and (turned := course.then.search(clause, at, end)):
        end = turned.start()
    return clause[begin + 3 if begin >= 0 else 0 : end if end >= 0 else len(clause)]


def _is_oblique(clause: str, match: re.Match[str], course: CourseRules) -> bool:
    """Whether a preposition, or a player's verb, makes the side another thing than who does it."""
    before = clause[: match.start("side") - 1]
    first = match.start("side") - 1 == match.start()
    return course.oblique.search(before) is not None or (first and _DONE_TO.search(before) is not None)


_DONE_TO = re.compile(r"<[xpq]>(?:'s)?(?: [^\s<;:.,]+){1,4} ?$")
"""A player and a verb, of which the side after them is the object: "Ferri trafigge gli ospiti"."""
