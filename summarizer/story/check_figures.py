"""Every figure of a sentence is one of the facts, in its own part: score, minute, date, time, spectators, count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from summarizer.schemas.summary import Score
from summarizer.story.check_words import Found
from summarizer.story.course import Side, Step, leader
from summarizer.story.figures import clock
from summarizer.story.mentions import Clause, Kind, Mention, Subject
from summarizer.story.problems import Fault

_ADDED = re.compile(r"(?<!\d)(?P<base>\d{1,3})\.?(?:e|re|º|°|st|nd|rd|th)?'?\s?\+\s?(?P<added>\d{1,2})(?!\d)'?")
_SCORE = re.compile(r"(?<![\d+])(?P<left>\d{1,2})\s?(?:[-:]|\b(?:a|to|zu)\b)\s?(?P<right>\d{1,2})(?![\d'])")
_CROWD = re.compile(r"(?<!\d)(?:\d{1,3}(?:[., ]\d{3})+|\d{4,6})(?!\d)")
_MINUTE = re.compile(
    r"(?<!\d)(?:(?P<a>\d{1,3})\s?'|(?P<b>\d{1,3})(?:st|nd|rd|th|er|re|eme|e|º|°|\.)?\s(?=minut)"
    r"|(?<=minuto )(?P<c>\d{1,3})(?!\d)|(?<=minute )(?P<d>\d{1,3})(?!\d)"
    r"|(?<=[( ])(?P<e>\d{1,3})(?:\.|e|re)(?=\s?[,)/]|\s(?:und|et|s\.p|c\.s\.c|de la|sur coup)\b))"
)
_KINDS = ("half", "shootout", "aggregate", "extra_time")


@dataclass(frozen=True, slots=True)
class Figure:
    """A minute as a sentence gives it, with its place."""

    start: int
    end: int
    base: int
    added: int | None = None


@dataclass(frozen=True, slots=True)
class ScoreFigure:
    """A score as a sentence gives it, with its place."""

    start: int
    end: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a sentence, sorted out; ``rest`` are the numbers that are none of the others."""

    scores: tuple[ScoreFigure, ...]
    minutes: tuple[Figure, ...]
    rest: tuple[Figure, ...]
    faults: tuple[Found, ...]


def figures_in(clause: Clause, subject: Subject) -> Figures:
    """Sort out the figures of a sentence, each taken once, the most particular form first."""
    text, faults = _without_times(clause.masked, subject)
    text, found = _without_dates(text, subject)
    faults += found
    text, found = _without_crowd(text, subject)
    faults += found
    added = tuple(Figure(m.start(), m.end(), int(m["base"]), int(m["added"])) for m in _ADDED.finditer(text))
    text = _ADDED.sub(_blank, text)
    scores = tuple(ScoreFigure(m.start(), m.end(), int(m["left"]), int(m["right"])) for m in _SCORE.finditer(text))
    text = _SCORE.sub(_blank, text)
    plain = tuple(_plain_minute(match) for match in _MINUTE.finditer(text))
    text = _MINUTE.sub(_blank, text)
    rest = tuple(Figure(m.start(), m.end(), int(m[0])) for m in re.finditer(r"\d+", text))
    return Figures(scores, tuple(sorted(added + plain, key=lambda f: f.start)), rest, tuple(faults))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _plain_minute(match: re.Match[str]) -> Figure:
    number = next(int(value) for value in match.groupdict().values() if value)
    return Figure(match.start(), match.end(), number)


def _without_times(text: str, subject: Subject) -> tuple[str, list[Found]]:
    kickoff = subject.facts.kickoff
    forms = {kickoff, clock(kickoff, subject.language), kickoff.replace(":", ".")} if kickoff else set()
    for form in forms:
        text = text.replace(form, " " * len(form))
    faults = [(Fault.NUMBER, match[0]) for match in re.finditer(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)", text)]
    return re.sub(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)", _blank, text), faults


def _without_dates(text: str, subject: Subject) -> tuple[str, list[Found]]:
    months = "|".join(subject.lexicon.months)
    dated = re.compile(
        rf"(?P<d>\d{{1,2}})(?:\.|º|°|er|st|nd|rd|th)?\s(?:de\s|of\s)?(?P<m>{months})\b(?:,?\s(?:de\s)?(?P<y>\d{{4}}))?"
        rf"|\b(?P<m2>{months})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<y2>\d{{4}}))?"
    )
    faults = [(Fault.DATE, match[0]) for match in dated.finditer(text) if not _is_day(match, subject)]
    text = dated.sub(_blank, text)
    stray = re.compile(rf"\b(?:{months})\b") if subject.language not in {"en", "it"} else re.compile(r"(?!)")
    faults += [(Fault.DATE, match[0]) for match in stray.finditer(text)]
    return text, faults


def _is_day(match: re.Match[str], subject: Subject) -> bool:
    try:
        day = date.fromisoformat(subject.facts.date or "")
    except ValueError:
        return False
    month = subject.lexicon.months.index(match["m"] or match["m2"]) + 1
    year = match["y"] or match["y2"]
    return (int(match["d"] or match["d2"]), month, int(year or day.year)) == (day.day, day.month, day.year)


def _without_crowd(text: str, subject: Subject) -> tuple[str, list[Found]]:
    faults = []
    for match in _CROWD.finditer(text):
        value = int(re.sub(r"\D", "", match[0]))
        if value != subject.facts.attendance and str(value) != (subject.facts.date or "")[:4]:
            faults.append((Fault.NUMBER, match[0]))
    return _CROWD.sub(_blank, text), faults


def check_scores(clause: Clause, subject: Subject, figures: Figures) -> Iterator[Found]:
    """Each score is that of its part of the match (half-time, shoot-out, aggregate, end) and in the right order."""
    nearest = _cue_of(clause, subject, figures.scores)
    for score in figures.scores:
        kind = nearest.get(score.start, "final")
        if kind not in {"half", "shootout", "aggregate"} and (steps := _steps_told(clause, subject, figures)):
            holds = any((score.left, score.right) in _either(step.score) for step in steps)
        else:
            holds = _score_holds(score, kind, clause, subject)
        if not holds:
            yield Fault.SCORE, clause.text[score.start : score.end]


def _steps_told(clause: Clause, subject: Subject, figures: Figures) -> list[Step]:
    """The goals that a sentence tells by their minute; none where it tells the result as well."""
    cues = subject.lexicon.cues
    if any(cues[cue].search(clause.masked) for cue in ("win_verb", "win_noun", "lose_verb", "lose_noun", "draw")):
        return []
    told = {(figure.base, figure.added) for figure in figures.minutes}
    goals = [(step, step.goal.minute) for step in subject.course.steps]
    return [step for step, minute in goals if minute and (minute.base, minute.stoppage) in told]


def _either(value: Score) -> set[tuple[int, int]]:
    """A running score in the order of the facts, or the side ahead first."""
    return {(value.home, value.away), (max(value.home, value.away), min(value.home, value.away))}


def _cue_of(clause: Clause, subject: Subject, scores: tuple[ScoreFigure, ...]) -> dict[int, str]:
    """The cue that belongs to each score: a cue takes the score nearest to it, a score its nearest cue."""
    found: dict[int, tuple[int, str]] = {}
    for kind in _KINDS:
        for match in subject.lexicon.cues[kind].finditer(clause.masked):
            gaps = [(max(s.start - match.end(), match.start() - s.end, 0), s.start) for s in scores]
            if gaps:
                gap, start = min(gaps)
                found[start] = min(found.get(start, (gap, kind)), (gap, kind))
    return {start: kind for start, (_, kind) in found.items()}


def _score_holds(score: ScoreFigure, kind: str, clause: Clause, subject: Subject) -> bool:
    facts = subject.facts
    told = (score.left, score.right)
    if kind in {"half", "shootout", "aggregate"}:
        value = {"half": facts.half_time, "shootout": facts.shootout, "aggregate": facts.aggregate}[kind]
        return value is not None and told in _orders(value, score, clause, subject)
    running = {step.score for step in subject.course.steps}
    if facts.score is not None and told in _orders(facts.score, score, clause, subject):
        return True
    return any(told in _either(value) for value in running - {facts.score})


def _orders(value: Score, score: ScoreFigure, clause: Clause, subject: Subject) -> set[tuple[int, int]]:
    """The orders a score may have: that of a pair of teams before it, winner first with a verb, else the facts' own."""
    straight, turned = (value.home, value.away), (value.away, value.home)
    pair = fixture_before(clause, score.start)
    if pair:
        return {straight if subject.side(pair[0]) is Side.HOME else turned}
    ahead = leader(value) or Side.HOME
    first = straight if ahead is Side.HOME else turned
    cues = subject.lexicon.cues
    if any(cues[cue].search(clause.masked) for cue in ("lose_verb", "lose_noun")):
        return {straight, turned}
    if any(cues[cue].search(clause.masked) for cue in ("win_verb", "win_noun", "lead")):
        return {first}
    return {straight, first} if subject.language == "en" else {straight}


def fixture_before(clause: Clause, position: int) -> tuple[Mention, Mention] | None:
    """The pair of teams, as in "Inter-Napoli", that stands right before a place in the sentence."""
    for one, other in fixtures(clause):
        if other.end <= position and not clause.masked[other.end : position].strip(" ,:("):
            return one, other
    return None


def fixtures(clause: Clause) -> list[tuple[Mention, Mention]]:
    """The pairs of teams written as a fixture."""
    teams = clause.of_kind(Kind.TEAM)
    return [
        (one, other)
        for one, other in pairwise(teams)
        if re.fullmatch(r"\s?(?:-|v|vs)\.?\s?", clause.masked[one.end : other.start])
    ]


def check_counts(clause: Clause, subject: Subject, figures: Figures) -> Iterator[Found]:
    """A number that is no score, minute or date is a count of goals, by a team named before it where there is one."""
    facts, course = subject.facts, subject.course
    totals = [facts.score.home, facts.score.away] if facts.score else []
    hauls = [count for _, count in course.hauls]
    for figure in figures.rest:
        if figure.base == facts.attendance and subject.lexicon.found("attendance", clause.masked):
            continue
        pair = _team_before(clause, figure.start, subject)
        allowed = {pair} if pair is not None else {*hauls, *(totals if course.draw or facts.shootout else ())}
        if figure.base not in allowed:
            yield Fault.NUMBER, clause.text[figure.start : figure.end]
    counts = _incident_counts(clause, subject) or _side_counts(clause, subject) or {*hauls, *totals, sum(totals)}
    for word, value in subject.lexicon.numbers.items():
        if re.search(rf"\b{word}\b", clause.masked) and value not in counts:
            yield Fault.NUMBER, word


def _side_counts(clause: Clause, subject: Subject) -> set[int]:
    """The goals of the only team that a sentence names, where it names no player."""
    teams, score = clause.of_kind(Kind.TEAM), subject.facts.score
    if len(teams) != 1 or score is None or clause.of_kind(Kind.PERSON):
        return set()
    return {score.home if subject.side(teams[0]) is Side.HOME else score.away}


def _incident_counts(clause: Clause, subject: Subject) -> set[int]:
    """How many sendings-off or missed penalties a sentence may count, where it tells of them."""
    facts = subject.facts
    told = (
        ("sent_off", facts.sendings_off),
        ("missed", facts.missed_penalties),
        ("disallowed", facts.disallowed_goals),
    )
    return {len(events) for cue, events in told if subject.lexicon.found(cue, clause.masked)}


def _team_before(clause: Clause, position: int, subject: Subject) -> int | None:
    team = next((m for m in clause.of_kind(Kind.TEAM) if clause.masked[m.end : position].strip() == ""), None)
    aggregate = subject.lexicon.found("aggregate", clause.masked)
    value = subject.facts.aggregate if aggregate else subject.facts.score
    if team is None or value is None or team.end > position:
        return None
    return value.home if subject.side(team) is Side.HOME else value.away
