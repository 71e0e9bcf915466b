"""What one article's summary publishes and holds, fact by fact against the labels."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from pydantic import JsonValue

from summarizer.evaluation.alignment import Alignment
from summarizer.evaluation.cases import Case, LabelStatus, MatchLabel
from summarizer.evaluation.judging import COUNTED, LABELLED_EVENTS, expected_facts, judge
from summarizer.evaluation.likeness import same_team
from summarizer.evaluation.stated import EVENT_ROWS, Stated, held_facts, published_facts
from summarizer.schemas.summary import ArticleSummary, Held
from summarizer.schemas.values import Value

_RESULTS = frozenset({"score", "half_time", "shootout", "aggregate", "attendance"})
_OVER = frozenset({"played", "abandoned"})
_SCALARS = frozenset({*COUNTED, "status", "extra_time"})


class Finding(Value):
    """A published or held fact beside its label; ``label_path`` is null where no label corresponds to it."""

    case: str
    row: str
    path: str
    value: JsonValue
    label: JsonValue
    label_path: str | None
    right: bool
    quote: str
    reason: str | None = None


class Fate(StrEnum):
    """What became of a labelled fact."""

    FOUND = "found"
    HELD = "held"
    MISSED = "missed"


class CaseScore(Value):
    """One case scored. ``labelled`` maps the path of every counted label to its row and fate.

    ``turned_round``: the labels know home and away, the sides stand the other way round, and nothing claims home.
    """

    case: str
    language: str
    kind: str
    kind_right: bool
    labelled: Mapping[str, tuple[str, Fate]]
    published: tuple[Finding, ...]
    held: tuple[Finding, ...]
    turned_round: bool = False


def score_case(case: Case, summary: ArticleSummary) -> CaseScore:
    """The published and held facts of a summary against the labels of its article.

    The published match that fits the labels best is scored against them. Of any other match the labels know nothing:
    its facts are false if it is given a result, and not scored if it is a fixture without one.
    """
    label = case.labels.match
    flat = [published_facts(match) for match in summary.matches]
    chosen, alignment = _best(case, summary, flat)
    published: list[Finding] = []
    for index, facts in enumerate(flat):
        if alignment is not None and index == chosen:
            published += _findings(case, alignment, facts)
        elif _has_result(facts):
            published += _invented(case, facts)
    others = {index for index in range(len(flat)) if index != chosen}
    held = _held(case, alignment, summary.held, others)
    done = {finding.label_path for finding in published if finding.right}
    waiting = _once(finding for finding in held if not (finding.right and finding.label_path in done))
    return CaseScore(
        case=case.id,
        language=case.labels.language,
        kind=summary.kind.value,
        kind_right=summary.kind is case.labels.kind,
        labelled=_fates(label, done, {finding.label_path for finding in waiting if finding.right}),
        published=tuple(published),
        held=waiting,
        turned_round=bool(label and label.home_away_known and alignment and alignment.flipped),
    )


def counted_labels(label: MatchLabel | None) -> dict[str, str]:
    """The path and row of every label that recall counts."""
    if label is None:
        return {}
    rows = {path: row_of(path) for path, value in expected_facts(label).items() if value is not None}
    return {path: row for path, row in rows.items() if row in COUNTED}


def row_of(path: str) -> str:
    """The row of a path: ``goal.minute`` for ``goals[1].minute``."""
    name, _, part = re.sub(r"\[\d*\]", "", path).partition(".")
    return f"{EVENT_ROWS[name]}.{part}" if part else name


def _findings(case: Case, alignment: Alignment, facts: Iterable[Stated]) -> Iterator[Finding]:
    for fact in facts:
        if _is_scored(fact):
            yield from _finding(case, alignment, fact, alignment.path(fact))


def _held_findings(case: Case, alignment: Alignment, item: Sequence[Stated]) -> Iterator[Finding]:
    for fact in item:
        if _is_scored(fact):
            yield from _finding(case, alignment, fact, alignment.held_path(fact, item))


def _finding(case: Case, alignment: Alignment, fact: Stated, path: str | None) -> Iterator[Finding]:
    label = alignment.label(path)
    right = judge(fact.row, fact.value, label)
    if right is not None:
        yield _beside(case, fact, label, path, right=right)


def _best(
    case: Case,
    summary: ArticleSummary,
    flat: Sequence[Sequence[Stated]],
) -> tuple[int | None, Alignment | None]:
    """The published match that fits the labels best, laid beside them; without any, the labels beside nothing."""
    label, held = case.labels.match, summary.held
    if label is None:
        return None, None
    best: tuple[int | None, Alignment | None] = (None, None)
    best_fit = float("-inf")
    for index, facts in enumerate(flat):
        if not _is_to_come(label, facts):
            claims_home = summary.matches[index].home_away_known
            alignment = Alignment(label, facts, _held_of(index, held), claims_home=claims_home)
            fit = sum(1 if finding.right else -1 for finding in _findings(case, alignment, facts))
            if fit > best_fit:
                best, best_fit = (index, alignment), fit
    return best if best[1] is not None else (None, Alignment(label, (), _held_of(None, held), claims_home=True))


def _held_of(match: int | None, held: Sequence[Held]) -> list[Stated]:
    return [fact for item in held if item.match == match for fact in held_facts(item)]


def _held(case: Case, alignment: Alignment | None, held: Sequence[Held], others: set[int]) -> Iterator[Finding]:
    """Held facts beside their labels; those of a match without labels would have been false if they tell a result."""
    for item in held:
        facts = held_facts(item)
        if alignment is not None and item.match not in others:
            yield from _held_findings(case, alignment, facts)
        elif _has_result(facts):
            yield from _invented(case, facts)


def _fates(label: MatchLabel | None, found: set[str | None], held: set[str | None]) -> dict[str, tuple[str, Fate]]:
    def fate(path: str) -> Fate:
        if path in found:
            return Fate.FOUND
        return Fate.HELD if path in held else Fate.MISSED

    return {path: (row, fate(path)) for path, row in counted_labels(label).items()}


def _once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each held fact once, however many attempts proposed it."""
    unique: dict[str, Finding] = {}
    for finding in findings:
        value = json.dumps(finding.value, sort_keys=True, ensure_ascii=False)
        key = f"right {finding.label_path}" if finding.right else f"wrong {finding.row} {value}"
        unique.setdefault(key, finding)
    return tuple(unique.values())


def _is_scored(fact: Stated) -> bool:
    return fact.event in LABELLED_EVENTS if fact.event else fact.part in _SCALARS


def _has_result(facts: Iterable[Stated]) -> bool:
    return any(
        fact.event in LABELLED_EVENTS or fact.part in _RESULTS or (fact.part == "status" and fact.value in _OVER)
        for fact in facts
    )


def _is_to_come(label: MatchLabel, facts: Sequence[Stated]) -> bool:
    """Whether a published match is another fixture, still to come, while the labels tell of one that was played."""
    teams = [fact.value for fact in facts if fact.part in {"home_team", "away_team"}]
    ours = [name for name in (label.home_team, label.away_team) if name]
    same = all(any(same_team(str(team), name) for name in ours) for team in teams)
    return label.status is not LabelStatus.SCHEDULED and not _has_result(facts) and bool(teams) and not same


def _invented(case: Case, facts: Iterable[Stated]) -> list[Finding]:
    return [_beside(case, fact, None, None, right=False) for fact in facts if _is_scored(fact)]


def _beside(case: Case, fact: Stated, label: JsonValue, path: str | None, *, right: bool) -> Finding:
    return Finding(
        case=case.id,
        row=fact.row,
        path=fact.path,
        value=fact.value,
        label=label,
        label_path=path,
        right=right,
        quote=fact.quote,
        reason=fact.reason,
    )
