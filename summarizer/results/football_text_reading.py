"""Reads football.txt: our own and, as far as results and goals go, the public files' richer dialect."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from summarizer.results.football_text import MONTHS
from summarizer.results.values import Result, ResultGoal, Results, ResultScore
from summarizer.schemas.summary import Minute, Score

_TIME = r"\d{1,2}:\d\d(?: UTC[+-]\d{1,2}(?::\d\d)?)?"
_DAY = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?P<month>[A-Z][a-z]{2})[ /](?P<day>\d{1,2})(?: (?P<year>\d{4}))?"
    rf"(?:  ?(?P<time>{_TIME}))?(?: @ (?P<ground>.+))?"
)
_SCORE = (
    r"(?P<final>\d+-\d+)(?P<aet> a\.e\.t\.)?"
    r"(?: \((?P<one>\d+-\d+)(?:, (?P<two>\d+-\d+))?\))?(?:, (?P<p>\d+-\d+) pen\.)?"
)
_MATCH = re.compile(
    rf"(?:\((?P<num>\d+)\) )?(?:(?P<time>{_TIME})  )?"
    rf"(?P<team1>\S.*?)  (?:{_SCORE}|v)  (?P<team2>\S.*?)(?: @ (?P<ground>.+))?"
)
_MATCH_SCORE_LAST = re.compile(rf"(?P<team1>\S.*?) v +(?P<team2>\S.*?)(?:  {_SCORE})?")
_ATTENDANCE = re.compile(r",? ?Att: (\d+)$")
_MINUTE = re.compile(r"(?P<base>\d+)(?:\+(?P<stoppage>\d+))?'(?:\((?P<mark>pen\.|p|o\.g\.|og)\))?")
_MARKED = re.compile(r"(?P<name>.*?) ?(?:\((?P<mark>pen\.|p|o\.g\.|og)\))?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class TextReading:
    """What a file holds, and the lines that are no heading, day, match or goals (line-ups, referees, notes)."""

    results: Results
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Under:
    """The headings and the day under which a match stands."""

    round: str | None = None
    group: str | None = None
    date: str | None = None
    time: str | None = None
    ground: str | None = None


def read_football_text(text: str) -> TextReading:
    """The results in a football.txt. The year of a day without one is taken from the title ("World Cup 2026")."""
    name, matches, unread = "", list[Result](), list[str]()
    under = _Under()
    for line in _joined(text):
        if line.startswith("= "):
            name = line[2:]
        elif line.startswith("▪"):
            under = _headed(line, under)
        elif line == "-" or _DAY.fullmatch(line):
            under = _dated(line, under, name)
        elif (match := _match(line, under)) is not None:
            matches.append(match)
        elif _is_goals(line) and matches and matches[-1].goals1 is None:
            matches[-1] = _with_goals(matches[-1], line[1:-1])
        else:
            unread.append(line)
    return TextReading(Results(name=name, matches=tuple(matches)), tuple(unread))


def _joined(text: str) -> list[str]:
    """The lines without comments and blanks; goals that go over several lines are one."""
    lines: list[str] = []
    for raw in text.splitlines():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if lines and lines[-1].startswith("(") and lines[-1].count("(") > lines[-1].count(")"):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines


def _is_goals(line: str) -> bool:
    return line.startswith("(") and line.endswith(")")


def _headed(line: str, under: _Under) -> _Under:
    words = line.lstrip("▪").strip() or None
    return replace(under, group=words) if line.startswith("▪▪") else _Under(round=words)


def _dated(line: str, under: _Under, title: str) -> _Under:
    told = _DAY.fullmatch(line)
    if told is None:
        return replace(under, date=None, time=None, ground=None)
    year = told["year"] or (found[0] if (found := _YEAR.search(title)) else None)
    day = date(int(year), MONTHS.index(told["month"]) + 1, int(told["day"])).isoformat() if year else None
    return replace(under, date=day, time=told["time"], ground=told["ground"])


def _match(line: str, under: _Under) -> Result | None:
    told = _MATCH.fullmatch(line) or _MATCH_SCORE_LAST.fullmatch(line)
    if told is None:
        return None
    found = told.groupdict()
    ground, attendance = _ground(found.get("ground") or under.ground)
    return Result(
        team1=found["team1"],
        team2=found["team2"].strip(),
        round=under.round,
        num=int(found["num"]) if found.get("num") else None,
        date=under.date,
        time=found.get("time") or under.time,
        score=_score(found),
        group=under.group,
        ground=ground,
        attendance=attendance,
    )


def _ground(told: str | None) -> tuple[str | None, int | None]:
    found = _ATTENDANCE.search(told or "")
    if told is None or found is None:
        return told, None
    return told[: found.start()] or None, int(found[1])


def _score(found: dict[str, str | None]) -> ResultScore | None:
    """The score of a match line; brackets hold that at half-time, after extra time that after 90 minutes before it."""
    final, one, two, kicks = (_pair(found.get(name)) for name in ("final", "one", "two", "p"))
    if final is None:
        return None
    if found.get("aet"):
        return ResultScore(et=final, ft=one, ht=two, p=kicks)
    return ResultScore(ft=final, ht=one, p=kicks)


def _pair(told: str | None) -> Score | None:
    if not told:
        return None
    home, away = told.split("-")
    return Score(home=int(home), away=int(away))


def _with_goals(match: Result, told: str) -> Result:
    """The goals of both sides, parted by a semicolon; without one they are the home side's, unless it did not score."""
    home, parted, away = told.partition(";")
    goals = _goals(home), _goals(away)
    final = match.score.final if match.score else None
    if not parted and final is not None and final.home == 0:
        goals = goals[::-1]
    return match.model_copy(update={"goals1": goals[0], "goals2": goals[1]})


def _goals(told: str) -> tuple[ResultGoal, ...]:
    """The goals of one side: names and minutes in turn; a minute without a name of its own is the last scorer's."""
    goals: list[ResultGoal] = []
    at, scorer = 0, ""
    for minute in _MINUTE.finditer(told):
        *others, named = told[at : minute.start()].strip(" ,").split(",")
        goals += [goal for other in others if (goal := _unminuted(other))]
        scorer = named.strip() or scorer
        at = minute.end()
        goals.append(_goal(scorer, minute["mark"], Minute(base=int(minute["base"]), stoppage=_int(minute["stoppage"]))))
    goals += [goal for other in told[at:].strip(" ,").split(",") if (goal := _unminuted(other))]
    return tuple(goals)


def _unminuted(told: str) -> ResultGoal | None:
    found = _MARKED.fullmatch(told.strip())
    return _goal(found["name"], found["mark"], None) if found and found["name"] else None


def _goal(name: str, mark: str | None, minute: Minute | None) -> ResultGoal:
    own, penalty = mark in {"o.g.", "og"}, mark in {"pen.", "p"}
    return ResultGoal(name=name, minute=minute, penalty=True if penalty else None, owngoal=True if own else None)


def _int(told: str | None) -> int | None:
    return int(told) if told else None
