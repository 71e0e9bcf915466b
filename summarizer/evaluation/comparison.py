"""What got better and what got worse between two reports on the same cases."""

from __future__ import annotations

import json

from summarizer.evaluation.report import Report
from summarizer.evaluation.scoring import Fate, Finding
from summarizer.schemas.values import Value

_ORDER = {Fate.MISSED: 0, Fate.HELD: 1, Fate.FOUND: 2}


class MetricChange(Value):
    """One figure before and after; null where a report does not have it. ``better`` is null where it is the same."""

    metric: str
    old: float | None
    new: float | None
    better: bool | None


class Comparison(Value):
    """Every figure, and every single fact that changed, in words."""

    metrics: tuple[MetricChange, ...]
    better: tuple[str, ...]
    worse: tuple[str, ...]
    only_old: tuple[str, ...]
    only_new: tuple[str, ...]


def compare(old: Report, new: Report) -> Comparison:
    """What a change did: figures, labels found or lost, falsehoods gone or come; cases in one report only are named."""
    before, after = _cases(old), _cases(new)
    shared = before & after
    gained, lost = _changed_fates(old, new, shared)
    came, gone = _changed_falsehoods(old, new, shared)
    return Comparison(
        metrics=_metrics(old, new),
        better=(*gained, *gone),
        worse=(*lost, *came),
        only_old=tuple(sorted(before - after)),
        only_new=tuple(sorted(after - before)),
    )


def _cases(report: Report) -> set[str]:
    return {row.case for row in report.by_case}


def _changed_fates(old: Report, new: Report, shared: set[str]) -> tuple[list[str], list[str]]:
    gained: list[str] = []
    lost: list[str] = []
    for path in sorted(old.outcomes.keys() | new.outcomes.keys()):
        if path.partition(" ")[0] in shared:
            was, now = old.outcomes.get(path, Fate.MISSED), new.outcomes.get(path, Fate.MISSED)
            if was is not now:
                (gained if _ORDER[now] > _ORDER[was] else lost).append(f"{path}: {was.value}, now {now.value}")
    return gained, lost


def _changed_falsehoods(old: Report, new: Report, shared: set[str]) -> tuple[list[str], list[str]]:
    was = {_told(finding) for finding in old.false_published if finding.case in shared}
    now = {_told(finding) for finding in new.false_published if finding.case in shared}
    return (
        [f"{told}: false, now published" for told in sorted(now - was)],
        [f"{told}: false, no longer published" for told in sorted(was - now)],
    )


def _told(finding: Finding) -> str:
    return f"{finding.case} {finding.row} = {json.dumps(finding.value, ensure_ascii=False)}"


def _metrics(old: Report, new: Report) -> tuple[MetricChange, ...]:
    before, after = _figures(old), _figures(new)
    return tuple(
        MetricChange(metric=metric, old=was, new=after[metric][0], better=_better(was, *after[metric]))
        for metric, (was, _) in before.items()
    )


def _better(was: float | None, now: float | None, sign: int) -> bool | None:
    if was is None or now is None or was == now:
        return None
    return (now - was) * sign > 0


def _figures(report: Report) -> dict[str, tuple[float | None, int]]:
    """Each figure, and 1 where more is better or -1 where less is."""
    gate = report.gate
    careless = gate.careless.values() if gate else ()
    return {
        "published.true": (report.published.true, 1),
        "published.false": (report.published.false, -1),
        "published.precision": (report.published.precision, 1),
        "recall": (report.recall, 1),
        "kind_accuracy": (report.kind_accuracy, 1),
        "held.true": (report.held.true, -1),
        "held.false": (report.held.false, 1),
        "seconds": (report.seconds, -1),
        "calls": (report.calls, -1),
        "tokens.input": (report.tokens.input, -1),
        "tokens.output": (report.tokens.output, -1),
        "cost": (report.cost, -1),
        "gate.true_passed": (gate.true_passed / gate.true_facts if gate and gate.true_facts else None, 1),
        "gate.caught": (gate.caught / gate.mutants if gate and gate.mutants else None, 1),
        "gate.careless.true": (sum(row.true for row in careless) if careless else None, 1),
        "gate.careless.false": (sum(row.false for row in careless) if careless else None, -1),
    }
