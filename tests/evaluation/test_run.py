import asyncio
import json
from itertools import count

from invented import GOAL_2, case, held, proposal

from summarizer.errors import ModelUnavailable
from summarizer.evaluation.baseline import ungated
from summarizer.evaluation.comparison import compare
from summarizer.evaluation.report import Report
from summarizer.evaluation.run import SummarizeOne, evaluate, evaluate_gate
from summarizer.evaluation.tables import comparison_text, report_text
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.summary import ArticleSummary, Attempt, Held, Outcome, Tokens
from summarizer.schemas.verdict import Answers, Verdict

ATTEMPT = Attempt(
    model="local/x",
    prompt="match",
    version="1",
    attempt=1,
    tokens=Tokens(input=100, cached=40, output=20),
    cost=0.01,
    seconds=2.0,
    outcome=Outcome.OK,
)


def publishing(given: Proposal, *items: Held, attempts: tuple[Attempt, ...] = (ATTEMPT,)) -> SummarizeOne:
    async def one(article: Article) -> ArticleSummary:
        return ungated(given, article).model_copy(update={"held": items, "attempts": attempts})

    return one


async def run(one: SummarizeOne, cases: int = 1) -> Report:
    ticks = count(10)
    subjects = [case().model_copy(update={"id": f"en-90{number}"}) for number in range(cases)]
    return await evaluate(subjects, one, concurrency=2, clock=lambda: float(next(ticks)), name="ours")


async def test_the_report_has_the_figures_that_programs_read() -> None:
    one = publishing(proposal(GOAL_2, home_team="Norbury", referee="Ada Lind"), held("away_team", "Eastvale"))
    data = json.loads((await run(one)).model_dump_json())
    assert data["cases"] == 1
    assert data["published"]["true"] == 5
    assert data["published"]["false"] == 1
    assert data["published"]["precision"] == 5 / 6
    assert data["recall"] == 4 / 18
    assert data["kind_accuracy"] == 1.0
    assert data["held"] == {"true": 1, "false": 0}
    assert data["seconds"] == 1.0
    assert data["calls"] == 1
    assert data["tokens"] == {"input": 100, "cached": 40, "output": 20}
    assert data["cost"] == 0.01
    assert data["outcomes"]["en-900 away_team"] == "held"


async def test_each_field_has_its_row() -> None:
    report = await run(publishing(proposal(GOAL_2, referee="Ada Lind")))
    assert report.fields["goal.scorer"].model_dump() == {
        "labelled": 3,
        "found": 1,
        "true": 1,
        "false": 0,
        "held_true": 0,
        "held_false": 0,
    }
    assert report.fields["referee"].false == 1


async def test_an_unknown_price_leaves_the_cost_unknown() -> None:
    unknown = ATTEMPT.model_copy(update={"cost": None})
    assert (await run(publishing(proposal(), attempts=(ATTEMPT, unknown)))).cost is None


async def test_a_case_that_fails_is_listed_and_counts_as_not_found() -> None:
    async def fails(article: Article) -> ArticleSummary:
        raise ModelUnavailable("nobody answers")

    report = await run(fails)
    assert [(case.case, case.message) for case in report.failed] == [("en-900", "nobody answers")]
    assert report.recall == 0.0
    assert "nobody answers" in report_text(report)


async def test_no_more_cases_run_at_once_than_allowed() -> None:
    running: list[int] = []
    most: list[int] = []

    async def one(article: Article) -> ArticleSummary:
        running.append(1)
        most.append(len(running))
        await asyncio.sleep(0)
        running.pop()
        return ungated(proposal(), article)

    await run(one, cases=5)
    assert max(most) == 2


async def test_a_reader_sees_every_false_and_every_wrongly_held_fact() -> None:
    one = publishing(proposal(score={"home": 3, "away": 1}), held("away_team", "Eastvale"))
    text = report_text(await run(one))
    assert "en-900 score = 3-1; the label says 2-1" in text
    assert "en-900 away_team = Eastvale: role_unclear." in text
    assert "\x1b" not in text


async def test_a_report_survives_its_json() -> None:
    report = await run(publishing(proposal(GOAL_2)))
    assert Report.model_validate_json(report.model_dump_json()) == report


async def test_a_comparison_names_what_got_better_and_worse() -> None:
    old = await run(publishing(proposal(home_team="Norbury", referee="Ada Lind")))
    new = await run(publishing(proposal(away_team="Eastvale", venue="Anfield")))
    comparison = compare(old, new)
    assert comparison.better == (
        "en-900 away_team: missed, now found",
        'en-900 referee = "Ada Lind": false, no longer published',
    )
    assert comparison.worse == (
        "en-900 home_team: found, now missed",
        'en-900 venue = "Anfield": false, now published',
    )
    assert "Better (2)" in comparison_text(comparison)


async def test_cases_of_one_report_only_are_named_and_not_compared() -> None:
    one = publishing(proposal(home_team="Norbury"))
    comparison = compare(await run(one), await run(one, cases=2))
    assert comparison.only_new == ("en-901",)
    assert comparison.better == ()


async def test_equal_reports_compare_as_equal() -> None:
    report = await run(publishing(proposal(GOAL_2)))
    assert {change.better for change in compare(report, report).metrics} == {None}


async def test_the_gate_report_has_its_figures_and_lists() -> None:
    def verify(article: Article, given: Proposal, answers: Answers | None) -> Verdict:
        summary = ungated(given, article)
        return Verdict(kind=summary.kind, matches=summary.matches)

    gate = await evaluate_gate([case()], verify)
    data = json.loads(gate.model_dump_json())
    assert data["true_facts"] == data["true_passed"] == 26
    assert data["caught"] == 0
    assert data["mutants"] == sum(row["mutants"] for row in data["by_mutation"].values())
    assert len(gate.not_caught) == gate.mutants
    text = report_text(Report(cases=1, gate=gate))
    assert "scorer_swapped" in text
    assert "Wrong and not caught" in text
