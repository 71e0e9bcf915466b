"""Results in football.txt (https://github.com/openfootball), one line a match and one for its goals.

The form has no escapes: a name loses the characters that would be grammar in it. State, label and provenance stand in
comment lines, and a match that was not played to its end carries no score.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from summarizer.rendering.desk_note import AiLabel, digest_provenance, open_points, provenance_lines, sent_title
from summarizer.rendering.rows import title, visible
from summarizer.results import Result, ResultGoal, Results, football_text, match_text, result_of
from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport, State
from summarizer.schemas.summary import MatchStatus

_GRAMMAR = re.compile(r"[;,()@=#▪\[\]]+|^-+")
_TIME = re.compile(r"\d{1,2}:\d\d")
_UNFINISHED = {MatchStatus.ABANDONED, MatchStatus.POSTPONED, MatchStatus.SCHEDULED}


def report_football_txt(report: MatchReport, *, label: str) -> str:
    """One match as a file of its own."""
    name = _plain(report.competition.value) if report.competition else "Match"
    return _file([label, *(f"{head}: {text}" for head, text in provenance_lines(report))], [(name, (report,))])


def digest_football_txt(digest: Digest, *, ai_label: AiLabel) -> str:
    """The night's results and coming matches, under a title for each competition."""
    reports = {report.id: report for report in digest.reports}
    blocks = [(_plain(group.competition), [reports[one] for one in group.matches]) for group in digest.results]
    ahead = [reports[one] for one in (*digest.coming, *digest.postponed)]
    labels = dict.fromkeys(ai_label(report) for report in digest.reports)
    notes = [*labels, *(f"{head}: {text}" for head, text in digest_provenance(digest))]
    return _file(notes, [*blocks, *([("Coming", ahead)] if ahead else [])])


def result_line(report: MatchReport) -> str:
    """The match on one line of football.txt without its goals; its title where a team is not known.

    A match that was not played to its end says so in brackets.
    """
    unfinished = report.status is not None and report.status.value in {MatchStatus.ABANDONED, MatchStatus.POSTPONED}
    mark = f"  [{report.status.value.value}]" if report.status and unfinished else ""
    result = printable_result(report)
    if result is None:
        return visible(title(report)) + mark
    return match_text(result.model_copy(update={"goals1": None, "goals2": None})).strip() + mark


def printable_result(report: MatchReport) -> Result | None:
    """The result of a report with nothing in it that is grammar in football.txt; null where a team is not known."""
    result = result_of(report)
    if result is None:
        return None
    finished = report.status is None or report.status.value not in _UNFINISHED
    told = finished and (result.goals1 or result.goals2)
    return result.model_copy(
        update={
            "team1": _plain(result.team1),
            "team2": _plain(result.team2),
            "date": result.date if _is_day(result.date) else None,
            "time": result.time if result.time and _TIME.fullmatch(result.time) else None,
            "score": result.score if finished else None,
            "goals1": _plain_goals(result.goals1) if told else None,
            "goals2": _plain_goals(result.goals2) if told else None,
            "ground": _plain(result.ground) if result.ground else None,
        }
    )


def _file(notes: Sequence[str], blocks: Sequence[tuple[str, Sequence[MatchReport]]]) -> str:
    head = "".join(f"# {visible(note)}\n" for note in notes if note)
    return head + "".join("\n" + _block(name, reports) for name, reports in blocks)


def _block(name: str, reports: Sequence[MatchReport]) -> str:
    standing = [report for report in reports if report.state is not State.WITHDRAWN]
    results = [result for report in standing if (result := printable_result(report))]
    remarks = "".join(f"# {remark}\n" for report in reports for remark in _remarks(report))
    return football_text(Results(name=name, matches=tuple(results))) + remarks


def _remarks(report: MatchReport) -> Iterator[str]:
    name = visible(title(report))
    if report.state is State.NEEDS_REVIEW:
        points = open_points(report)
        yield f"needs review: {name}" + (f": {points}" if points else "")
    if report.state is State.WITHDRAWN:
        yield f"withdrawn: {sent_title(report)}"
    elif report.status and report.status.value in _UNFINISHED:
        yield f"{report.status.value.value}: {name}"


def _plain(text: str) -> str:
    return visible(_GRAMMAR.sub(" ", visible(text))) or "N.N."


def _plain_goals(goals: Sequence[ResultGoal] | None) -> tuple[ResultGoal, ...] | None:
    if goals is None:
        return None
    return tuple(goal.model_copy(update={"name": _plain(goal.name)}) for goal in goals)


def _is_day(told: str | None) -> bool:
    try:
        return told is not None and len(told) == len("2026-03-01") and bool(date.fromisoformat(told))
    except ValueError:
        return False
