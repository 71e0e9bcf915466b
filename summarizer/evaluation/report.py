"""The report of an evaluation: how much of what was published is true, how much was found, what the gate lets by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from pydantic import Field

from summarizer.evaluation.careless import CarelessRow, CarelessTrial, careless_failures, careless_rows
from summarizer.evaluation.gate import RIGHT, GateFailure, GateRow, Trial, rates
from summarizer.evaluation.judging import COUNTED
from summarizer.evaluation.scoring import CaseScore, Fate, Finding
from summarizer.schemas.summary import Attempt
from summarizer.schemas.values import Value


class Published(Value):
    """Published facts that have a label to be judged by, and the share of them that is true.

    ``counted_true`` and ``counted_false`` leave out what recall does not count: status, extra time, and the team and
    kind of a goal.
    """

    true: int = 0
    false: int = 0
    precision: float | None = None
    counted_true: int = 0
    counted_false: int = 0
    counted_precision: float | None = None


class HeldFacts(Value):
    """Held facts, each once: ``true`` were wrongly held and not published elsewhere, ``false`` were caught."""

    true: int = 0
    false: int = 0


class FieldRow(Value):
    """One row of the table; ``labelled`` and ``found`` stay 0 where recall does not count the row."""

    labelled: int = 0
    found: int = 0
    true: int = 0
    false: int = 0
    held_true: int = 0
    held_false: int = 0


class TokenSum(Value):
    """Tokens over all exchanges that told them."""

    input: int = 0
    cached: int = 0
    output: int = 0


class CaseRow(Value):
    """One case in figures."""

    case: str
    language: str
    kind: str
    kind_right: bool
    labelled: int
    found: int
    true: int
    false: int
    held_true: int
    held_false: int


class FailedCase(Value):
    """A case that gave no summary, and the error that says why; its labels count as not found."""

    case: str
    message: str


class MutationRow(Value):
    """How many answers were wrong in one way, how many of them were caught, and which share that is."""

    mutants: int
    caught: int
    share: float


class GateReport(Value):
    """What passed of the right answers and what was caught of those with one thing wrong.

    ``without_passage`` lists labels that no passage of the article states (a score that only follows from the goals):
    they are not put to the gate. ``careless`` has, by row, what got out of answers that name anything anywhere, and
    ``careless_out`` each false fact of them; both are empty where those were not tried.
    """

    true_facts: int
    true_passed: int
    mutants: int
    caught: int
    by_mutation: Mapping[str, MutationRow]
    by_field: Mapping[str, GateRow]
    by_language: Mapping[str, GateRow]
    wrongly_held: tuple[GateFailure, ...]
    not_caught: tuple[GateFailure, ...]
    without_passage: tuple[str, ...] = ()
    careless: Mapping[str, CarelessRow] = Field(default_factory=dict)
    careless_out: tuple[GateFailure, ...] = ()


class Report(Value):
    """An evaluation; ``kind_accuracy``, ``recall`` and precision are null where nothing was summarized.

    ``turned_round`` lists the cases whose sides are published in the order of mention, not as home and away.
    ``outcomes`` maps every counted label (``en-001 goals[0].scorer``) to what became of it. ``cost`` is in US dollars,
    null where a price is unknown; ``seconds`` is the wall time of the whole run.
    """

    name: str = ""
    cases: int
    published: Published = Published()
    labelled: int = 0
    recall: float | None = None
    kind_accuracy: float | None = None
    held: HeldFacts = HeldFacts()
    seconds: float = 0.0
    calls: int = 0
    tokens: TokenSum = TokenSum()
    cost: float | None = None
    fields: Mapping[str, FieldRow] = Field(default_factory=dict)
    by_case: tuple[CaseRow, ...] = ()
    outcomes: Mapping[str, Fate] = Field(default_factory=dict)
    false_published: tuple[Finding, ...] = ()
    wrongly_held: tuple[Finding, ...] = ()
    failed: tuple[FailedCase, ...] = ()
    turned_round: tuple[str, ...] = ()
    gate: GateReport | None = None


def report_of(
    scores: Sequence[CaseScore],
    attempts: Sequence[Attempt],
    seconds: float,
    failed: Sequence[FailedCase] = (),
    name: str = "",
) -> Report:
    """The report of scored cases, with the account of every exchange that they took."""
    fates = {f"{score.case} {path}": fate for score in scores for path, (_, fate) in score.labelled.items()}
    found = sum(fate is Fate.FOUND for fate in fates.values())
    return Report(
        name=name,
        cases=len(scores),
        published=_published([finding for score in scores for finding in score.published]),
        labelled=len(fates),
        recall=_share(found, len(fates)),
        kind_accuracy=_share(sum(score.kind_right for score in scores), len(scores)),
        held=_held([finding for score in scores for finding in score.held]),
        seconds=seconds,
        calls=len(attempts),
        tokens=_tokens(attempts),
        cost=_cost(attempts),
        fields=_fields(scores),
        by_case=tuple(_case_row(score) for score in scores),
        outcomes=fates,
        false_published=tuple(f for score in scores for f in score.published if not f.right),
        wrongly_held=tuple(f for score in scores for f in score.held if f.right),
        failed=tuple(failed),
        turned_round=tuple(score.case for score in scores if score.turned_round),
    )


def gate_report(
    trials: Sequence[Trial], without_passage: Iterable[str] = (), careless: Sequence[CarelessTrial] = ()
) -> GateReport:
    """The gate's report from single trials."""
    right = [trial for trial in trials if trial.mutation == RIGHT]
    wrong = [trial for trial in trials if trial.mutation != RIGHT]
    return GateReport(
        true_facts=len(right),
        true_passed=sum(trial.failure is None for trial in right),
        mutants=len(wrong),
        caught=sum(trial.failure is None for trial in wrong),
        by_mutation={
            name: MutationRow(mutants=row.tried, caught=row.good, share=row.good / row.tried)
            for name, row in rates(wrong, lambda trial: trial.mutation).items()
        },
        by_field=rates(right, lambda trial: trial.row),
        by_language=rates(trials, lambda trial: f"{trial.language} {'right' if trial.mutation == RIGHT else 'wrong'}"),
        wrongly_held=tuple(trial.failure for trial in right if trial.failure),
        not_caught=tuple(trial.failure for trial in wrong if trial.failure),
        without_passage=tuple(without_passage),
        careless=careless_rows(careless),
        careless_out=careless_failures(careless),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _published(findings: Sequence[Finding]) -> Published:
    counted = [finding.right for finding in findings if finding.row in COUNTED]
    true, counted_true = sum(finding.right for finding in findings), sum(counted)
    return Published(
        true=true,
        false=len(findings) - true,
        precision=_share(true, len(findings)),
        counted_true=counted_true,
        counted_false=len(counted) - counted_true,
        counted_precision=_share(counted_true, len(counted)),
    )


def _held(findings: Sequence[Finding]) -> HeldFacts:
    true = sum(finding.right for finding in findings)
    return HeldFacts(true=true, false=len(findings) - true)


def _tokens(attempts: Sequence[Attempt]) -> TokenSum:
    return TokenSum(
        input=sum(attempt.tokens.input or 0 for attempt in attempts),
        cached=sum(attempt.tokens.cached or 0 for attempt in attempts),
        output=sum(attempt.tokens.output or 0 for attempt in attempts),
    )


def _cost(attempts: Sequence[Attempt]) -> float | None:
    costs = [attempt.cost for attempt in attempts]
    return None if None in costs or not costs else sum(cost for cost in costs if cost is not None)


def _fields(scores: Sequence[CaseScore]) -> dict[str, FieldRow]:
    counts: dict[str, Counter[str]] = {row: Counter() for row in COUNTED}
    for score in scores:
        for row, fate in score.labelled.values():
            counts.setdefault(row, Counter()).update(["labelled", *(["found"] if fate is Fate.FOUND else [])])
        for prefix, findings in (("", score.published), ("held_", score.held)):
            for finding in findings:
                counts.setdefault(finding.row, Counter())[f"{prefix}{'true' if finding.right else 'false'}"] += 1
    return {row: FieldRow(**count) for row, count in counts.items() if count}


def _case_row(score: CaseScore) -> CaseRow:
    published, held = _published(score.published), _held(score.held)
    return CaseRow(
        case=score.case,
        language=score.language,
        kind=score.kind,
        kind_right=score.kind_right,
        labelled=len(score.labelled),
        found=sum(fate is Fate.FOUND for _, fate in score.labelled.values()),
        true=published.true,
        false=published.false,
        held_true=held.true,
        held_false=held.false,
    )
