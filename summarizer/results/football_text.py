"""football.txt, openfootball's form for people: one line for a match and one for its goals.

The form is that of the public files (https://github.com/openfootball): own goals stand on the side that gains them,
``a.e.t.`` and ``pen.`` follow the score, and brackets hold the score after 90 minutes and at half-time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from summarizer.results.values import Result, ResultGoal, Results, ResultScore

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def football_text(results: Results) -> str:
    """A whole file: a title, a heading for each round and group, the day, and each match below it."""
    lines = [f"= {results.name}"]
    round_, group, day = None, None, None
    for match in results.matches:
        if (match.round, match.group) != (round_, group):
            round_, group, day = match.round, match.group, None
            lines += ["", f"▪ {round_ or ''}".rstrip(), *([f"▪▪ {group}"] if group else [])]
        if match.date != day:
            day = match.date
            lines += [_day(day)]
        lines.append(match_text(match))
    return "\n".join(lines) + "\n"


def match_text(match: Result) -> str:
    """One match: the line with teams and score, and below it the goals where any list of them is given."""
    num = f"({match.num}) " if match.num is not None else ""
    time = f"{match.time}  " if match.time else ""
    score = _score(match.score) if match.score else "v"
    ground = f" @ {match.ground}" if match.ground else ""
    attendance = f", Att: {match.attendance}" if match.attendance is not None else ""
    line = f"  {num}{time}{match.team1}  {score}  {match.team2}{ground}{attendance}"
    if match.goals1 is None and match.goals2 is None:
        return line
    return f"{line}\n     ({'; '.join(_sides(match))})"


def _day(day: str | None) -> str:
    """The day as ``Thu Jun 11 2026``; a dash where it is not known, so that the day before does not go on."""
    if day is None:
        return "-"
    told = date.fromisoformat(day)
    return f"{_WEEKDAYS[told.weekday()]} {MONTHS[told.month - 1]} {told.day} {told.year}"


def _score(score: ResultScore) -> str:
    final = score.final
    parts = [f"{final}{' a.e.t.' if score.et else ''}"] if final else ["?-?"]
    inner = [str(pair) for pair in (score.ft if score.et else None, score.ht) if pair]
    if inner:
        parts[0] += f" ({', '.join(inner)})"
    if score.p:
        parts.append(f"{score.p} pen.")
    return ", ".join(parts)


def _sides(match: Result) -> Iterator[str]:
    """The goals of each side; the away side's may be left out where a reader cannot take the home side's for them."""
    yield _goals(match.goals1 or ())
    scoreless = match.score is not None and match.score.final is not None and match.score.final.home == 0
    if match.goals2 or (match.goals1 and scoreless):
        yield _goals(match.goals2 or ())


def _goals(goals: Sequence[ResultGoal]) -> str:
    """``Messi 23'(pen.), 108', Di María 36'``: the name is left out where it is the one just told."""
    told: list[str] = []
    before: ResultGoal | None = None
    for goal in goals:
        again = before is not None and before.name == goal.name and before.minute and goal.minute
        told.append(_minute(goal) if again else f"{goal.name} {_minute(goal)}".rstrip())
        before = goal
    return ", ".join(told)


def _minute(goal: ResultGoal) -> str:
    mark = "(pen.)" if goal.penalty else "(o.g.)" if goal.owngoal else ""
    return f"{goal.minute or ''}{mark}"
