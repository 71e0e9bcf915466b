"""Turns a match report into what the page shows of it: every text cut to what a person reads and fit to be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from summarizer.rendering.desk_note import PUB_STATUS, provenance_lines
from summarizer.rendering.links import web_address
from summarizer.rendering.page_values import (
    Column,
    ConflictView,
    FactSection,
    FactView,
    HeldView,
    MatchView,
    SideView,
    SourceView,
)
from summarizer.rendering.report_rows import (
    ConflictRow,
    HeldRow,
    Part,
    ReportRow,
    Telling,
    conflict_rows,
    counted,
    held_rows,
    sections,
    source_names,
)
from summarizer.rendering.rows import outermost, visible
from summarizer.rendering.times import readable
from summarizer.schemas.article import Evidence
from summarizer.schemas.report import Agreed, MatchReport, ReportGoal, Source, SourceKind, State
from summarizer.schemas.summary import GoalKind, MatchStatus

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_KINDS = {GoalKind.PENALTY: " (pen.)", GoalKind.OWN_GOAL: " (o.g.)"}
_LONGEST_VALUE = 160
_LONGEST_QUOTE = 700


def anchor(match: str) -> str:
    """The place of a match on the page; the same every night."""
    return f"m-{quote(match, safe='-._~')}"


def clipped(text: str, longest: int = _LONGEST_VALUE) -> str:
    """Text on one line, cut off where it is longer than any name or passage that a person would read."""
    # cut before cleaning: a line of a million characters is not worth looking through
    seen = visible(text[: 4 * longest])
    return seen if len(seen) <= longest and len(text) <= 4 * longest else seen[:longest] + " …"


def language_tag(told: str | None) -> str:
    """A language tag that may stand in an attribute; empty where it is none."""
    return told if told and _LANGUAGE.fullmatch(told) else ""


def match_view(report: MatchReport, label: str) -> MatchView:
    """Everything that the page can show of ``report``; ``label`` is its AI label."""
    about = {source.id: source for source in (*report.sources, *report.previews)}
    return brief_view(report, label).model_copy(
        update={
            "brief": False,
            "conflicts": tuple(_conflict(row, about) for row in conflict_rows(report)),
            "held": tuple(_held(row, about) for row in held_rows(report)),
            "sections": tuple(_section(section.heading, section.rows, report, about) for section in sections(report)),
            "sources": tuple(_sources(report)),
        }
    )


def brief_view(report: MatchReport, label: str) -> MatchView:
    """What the page shows of a match that it carries no passages of: result, story, and how it came about."""
    home, away = (clipped(team.value) if team else "?" for team in (report.home_team, report.away_team))
    score = f"{report.score.value.home}–{report.score.value.away}" if report.score else "v"
    return MatchView(
        anchor=anchor(report.id),
        title=f"{home} {score} {away}",
        home=home,
        away=away,
        score=score,
        notes=tuple(_notes(report)),
        setting=tuple(clipped(fact.value) for fact in (report.competition, report.date, report.venue) if fact),
        home_goals=_goals_of(report, report.home_team),
        away_goals=_goals_of(report, report.away_team),
        state=PUB_STATUS[report.state],
        withdrawn=report.state is State.WITHDRAWN,
        todo=sum(1 for one in report.conflicts if one.chosen is None and not one.settled) + len(report.held),
        notices=tuple((one.correction_class.value, clipped(one.notice, 600)) for one in report.corrections),
        language=language_tag(report.language),
        headline=clipped(report.headline, 300),
        standfirst=clipped(report.standfirst, 600),
        story=clipped(report.story, 6_000),
        provenance=tuple((name, clipped(text, 400)) for name, text in provenance_lines(report)),
        label=visible(label),
    )


def _notes(report: MatchReport) -> Iterable[str]:
    if report.status and report.status.value is not MatchStatus.PLAYED:
        yield report.status.value.value
    if report.extra_time and report.extra_time.value:
        yield "after extra time"
    for name, fact in (
        ("penalties", report.shootout),
        ("half-time", report.half_time),
        ("aggregate", report.aggregate),
    ):
        if fact:
            yield f"{name} {fact.value.home}–{fact.value.away}"


def _goals_of(report: MatchReport, team: Agreed[str] | None) -> tuple[str, ...]:
    credited = [goal for goal in report.goals if team and goal.team and goal.team.value == team.value]
    return tuple(clipped(_goal(goal)) for goal in credited)


def _goal(goal: ReportGoal) -> str:
    kind = _KINDS.get(goal.kind.value, "") if goal.kind else ""
    return f"{goal.scorer.value if goal.scorer else 'unnamed'} {goal.minute.value if goal.minute else ''}{kind}".strip()


def _section(heading: str, rows: Sequence[ReportRow], report: MatchReport, about: dict[str, Source]) -> FactSection:
    total = sum(1 for one in report.sources if one.copy_of is None and one.kind is not SourceKind.EDITOR)
    return FactSection(heading=heading, facts=tuple(_fact(row, total, about) for row in rows))


def _fact(row: ReportRow, total: int, about: dict[str, Source]) -> FactView:
    rule = row.parts[0].rule
    of = f" of {total}" if total > row.independent else ""
    return FactView(
        label=row.label,
        value=clipped(row.value),
        derived=row.derived,
        tally=f"{row.independent}{of} {'source' if max(total, row.independent) == 1 else 'sources'}",
        decided=f"by {rule.value}" if rule else "",
        columns=_columns(row.parts, about),
        silent=", ".join(_silent(row.parts)),
    )


def _silent(parts: Sequence[Part]) -> list[str]:
    """Who says nothing on any part of it."""
    telling = {told.name for part in parts for told in part.tellings}
    return [name for name in dict.fromkeys(name for part in parts for name in part.silent) if name not in telling]


def _columns(parts: Sequence[Part], about: dict[str, Source]) -> tuple[Column, ...]:
    by_source: dict[str, list[tuple[str, Telling]]] = {}
    for part in parts:
        for telling in part.tellings:
            by_source.setdefault(telling.source, []).append((part.label if len(parts) > 1 else "", telling))
    return tuple(_column(told, about) for told in by_source.values())


def _column(told: Sequence[tuple[str, Telling]], about: dict[str, Source], *, known: str = "") -> Column:
    """The column of one source; a value that is ``known``, since it stands above, is not said again."""
    first = told[0][1]
    passages = outermost(tuple(dict.fromkeys(passage for _, telling in told for passage in telling.evidence)))
    source = about.get(first.source)
    return Column(
        source=first.source,
        name=clipped(first.name),
        about=_about(source) if source else "",
        language=language_tag(source.language) if source else "",
        says=tuple(clipped(_said(label, telling), 400) for label, telling in told if _adds(telling, known)),
        quotes=tuple(clipped(passage.quote, _LONGEST_QUOTE) for passage in passages),
        spans=_spans(passages),
    )


def _adds(telling: Telling, known: str) -> bool:
    return bool(telling.value) and (telling.value != known or telling.derived)


def _said(label: str, telling: Telling) -> str:
    head = f"{label}: {telling.value}" if label else telling.value
    return f"{head} (derived{': ' if telling.working else ''}{telling.working or ''})" if telling.derived else head


def _spans(passages: Sequence[Evidence]) -> str:
    return " ".join(f"{passage.start}-{passage.end}" for passage in sorted(passages, key=lambda one: one.start))


def _about(source: Source) -> str:
    return clipped(" · ".join(part for part in (readable(source.published), language_tag(source.language)) if part))


def _conflict(row: ConflictRow, about: dict[str, Source]) -> ConflictView:
    return ConflictView(
        label=clipped(row.label),
        decision=clipped(row.decision, 600),
        open=row.open,
        sides=tuple(
            SideView(
                value=clipped(side.value),
                tally=counted(side.independent, "source"),
                chosen=side.chosen,
                columns=tuple(_column([("", telling)], about, known=side.value) for telling in side.tellings),
            )
            for side in row.sides
        ),
    )


def _held(row: HeldRow, about: dict[str, Source]) -> HeldView:
    return HeldView(
        label=clipped(row.label),
        value=clipped(row.value),
        message=clipped(row.message, 300),
        reason=row.reason.value,
        column=_column([("", row.telling)], about),
    )


def _sources(report: MatchReport) -> Iterable[SourceView]:
    names = source_names(report)
    signs = {joined.source: ", ".join(joined.signs) for joined in report.joined}
    for source in (*report.sources, *report.previews):
        role = (
            "preview" if source in report.previews else "" if source.kind is SourceKind.ARTICLE else source.kind.value
        )
        if source.copy_of:
            role = f"copy of {names.get(source.copy_of, source.copy_of)}"
        yield SourceView(
            name=clipped(names[source.id]),
            about=_about(source),
            title=clipped(source.title or ""),
            language=language_tag(source.language),
            url=web_address(source.url),
            role=clipped(role),
            signs=clipped(signs.get(source.id, ""), 300),
        )
