from pathlib import Path

import pytest
from invented import TEXT, case, unlabelled

from summarizer.cli.evaluation import evaluate
from summarizer.errors import UsageError
from summarizer.evaluation.baseline import ungated
from summarizer.evaluation.careless import (
    CARELESS,
    careless_answers,
    careless_failures,
    careless_rows,
    try_carelessly,
)
from summarizer.evaluation.report import Report, gate_report
from summarizer.evaluation.tables import report_text
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.verdict import Answers, Verdict

NAMES = {"Tom Harker", "Luis Prado", "Sam Oduya", "Owen Pratt", "Kit Barlow", "Ada Lind", "Rui Costa", "Norbury"}


def lets_all_pass(article: Article, proposal: Proposal, answers: Answers | None) -> Verdict:
    summary = ungated(proposal, article)
    return Verdict(kind=summary.kind, matches=summary.matches)


def holds_all(article: Article, proposal: Proposal, answers: Answers | None) -> Verdict:
    return Verdict(kind=proposal.kind)


def values(path: str) -> set[str]:
    return {str(claim.value) for told, claim, _ in careless_answers(case()) if told == path}


@pytest.mark.parametrize(
    "path", ["home_coach", "referee", "venue", "home_team", "goals[0].scorer", "sendings_off[0].player"]
)
def test_every_name_is_given_every_part(path: str) -> None:
    assert values(path) >= NAMES


def test_every_number_is_given_every_part_that_takes_one() -> None:
    assert values("half_time") == {str({"home": home, "away": away}) for home, away in ((2, 1), (1, 2), (1, 1))}
    assert values("attendance") == {"4210"}
    assert {str({"base": base, "stoppage": None}) for base in (12, 41, 67, 80)} >= values("goals[0].minute") != set()


def test_each_claim_stands_alone_with_the_sentence_that_holds_it_beside_the_true_sides_and_score() -> None:
    for path, claim, match in careless_answers(case()):
        assert claim.quote in TEXT
        own = {path} if "[" not in path else set()
        assert {name for name in match.fields if name not in own} == {"home_team", "away_team", "score", "status"} - own
        assert sum(len(events) for events in (match.goals, match.sendings_off, match.missed_penalties)) == ("[" in path)


def test_an_article_without_a_match_gives_nothing_to_try() -> None:
    assert list(careless_answers(case(unlabelled()))) == []


def test_without_any_gate_every_part_gets_its_true_facts_and_many_false_ones() -> None:
    rows = careless_rows(try_carelessly([case()], lets_all_pass))
    assert rows["home_coach"].true == rows["referee"].true == rows["sending_off.player"].true == 1
    assert rows["goal.scorer"].true == 3
    assert rows["goal.scorer"].false >= len(NAMES) - 3
    assert rows["home_coach"].tried > rows["home_coach"].true + rows["home_coach"].false


def test_a_false_fact_is_counted_and_listed_once_however_often_it_got_out() -> None:
    trials = try_carelessly([case()], lets_all_pass)
    out = careless_failures(trials)
    coached = [failure.value for failure in out if failure.path == "home_coach"]
    assert len(coached) == len(set(map(str, coached))) == careless_rows(trials)["home_coach"].false
    assert {failure.mutation for failure in out} == {CARELESS}
    assert "Ada Lind" not in coached


def test_of_a_gate_that_holds_all_nothing_is_listed() -> None:
    trials = try_carelessly([case()], holds_all)
    assert {(row.true, row.false) for row in careless_rows(trials).values()} == {(0, 0)}
    assert careless_failures(trials) == ()


def test_the_report_shows_what_got_out() -> None:
    report = Report(cases=1, gate=gate_report((), careless=try_carelessly([case()], lets_all_pass)))
    text = report_text(report, width=140)
    assert "Every name and number in every part" in text
    assert 'en-900 careless referee = Norbury: published referee = "Norbury"' in text.replace('\\"', '"')


def test_without_the_gate_careless_answers_are_a_usage_error() -> None:
    with pytest.raises(UsageError, match="--gate"):
        evaluate(Path(), careless=True)
