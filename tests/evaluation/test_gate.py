import pytest
from invented import TEXT, case, labels, unlabelled

from summarizer.evaluation.baseline import ungated
from summarizer.evaluation.gate import RIGHT, rates, try_gate
from summarizer.evaluation.mutation import mutants
from summarizer.evaluation.right_answers import right_answer
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Held
from summarizer.schemas.verdict import Answers, Verdict

MUTATIONS = {
    "score_digit",
    "minute_digit",
    "attendance_digit",
    "half_time_as_score",
    "minute_of_another_goal",
    "scorer_swapped",
    "assist_swapped",
    "sent_off_swapped",
    "coach_swapped",
    "referee_swapped",
    "teams_swapped",
    "own_goal_credited_wrongly",
    "kind_swapped",
    "quote_altered",
    "quote_elsewhere",
    "denied_event",
}


def lets_all_pass(article: Article, proposal: Proposal, answers: Answers | None) -> Verdict:
    summary = ungated(proposal, article)
    return Verdict(kind=summary.kind, matches=summary.matches)


def holds_all(article: Article, proposal: Proposal, answers: Answers | None) -> Verdict:
    items = tuple(
        Held(match=0, field=name, value=claim.value, reason=Reason.ROLE_UNCLEAR, message="held")
        for match in proposal.matches
        for name, claim in match.fields.items()
    )
    return Verdict(kind=proposal.kind, held=items)


def test_every_quote_of_the_right_answer_stands_in_the_article() -> None:
    subject = case()
    (match,) = right_answer(subject).proposal.matches
    quotes = [claim.quote for claim in match.fields.values()] + [
        claim.quote or goal.quote for goal in match.goals for claim in goal.fields.values()
    ]
    assert len(quotes) == 23
    assert all(quote in subject.article.text for quote in quotes)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        pytest.param("score", "Norbury 2-1 Eastvale", id="the score beside both teams, not at half-time"),
        pytest.param("attendance", "Att: 4,210", id="grouped digits"),
        pytest.param("away_coach", "Eastvale coach Rui Costa", id="a coach called one"),
        pytest.param("goals[1].minute", "in 41 minutes", id="the minute in another sentence"),
        pytest.param("goals[0].assist", "Luis Prado", id="the assist in the evidence"),
    ],
)
def test_a_labelled_value_is_quoted_where_it_stands(path: str, words: str) -> None:
    assert words in right_answer(case()).claim(path)[1]


def test_a_score_that_no_passage_states_is_left_out_and_named() -> None:
    right = right_answer(case(labels(home_score=6, away_score=6)))
    assert "score" in right.without_passage
    assert "score" not in right.claimed


def test_every_kind_of_wrong_answer_is_built() -> None:
    subject = case()
    assert {mutant.mutation for mutant in mutants(subject, right_answer(subject).proposal)} >= MUTATIONS


def test_wrong_answers_are_the_same_each_time() -> None:
    subject = case()
    right = right_answer(subject).proposal
    assert mutants(subject, right) == mutants(subject, right)


def test_one_thing_is_wrong_in_each() -> None:
    subject = case()
    right = right_answer(subject).proposal
    assert all(mutant.proposal != right for mutant in mutants(subject, right))
    assert all(mutant.proposal.kind == right.kind for mutant in mutants(subject, right))


def test_an_altered_quote_does_not_stand_in_the_article() -> None:
    subject = case()
    altered = [m for m in mutants(subject, right_answer(subject).proposal) if m.mutation == "quote_altered"]
    assert len(altered) >= 8
    assert not any(mutant.quote in subject.article.text for mutant in altered)


def test_a_misplaced_quote_stands_elsewhere_in_the_article() -> None:
    subject = case()
    misplaced = [m for m in mutants(subject, right_answer(subject).proposal) if m.misplaced]
    assert len(misplaced) >= 8
    assert all(mutant.quote in subject.article.text for mutant in misplaced)


def test_whoever_may_have_made_a_goal_is_not_invented_as_its_maker() -> None:
    text = TEXT.replace("but Sam Oduya levelled before half-time", "but Sam Oduya levelled past keeper Ben Foss")
    goals = [{**labels()["match"]["goals"][1], "evidence": "Sam Oduya levelled past keeper Ben Foss"}]
    subject = case(labels(goals=goals), text)
    invented = [m for m in mutants(subject, right_answer(subject).proposal) if m.mutation == "assist_invented"]
    assert [mutant.wrong for mutant in invented] == ["Ben Foss"]


def test_a_goal_is_given_the_minute_of_each_other_with_the_sentence_that_tells_it() -> None:
    subject = case()
    other = [m for m in mutants(subject, right_answer(subject).proposal) if m.mutation == "minute_of_another_goal"]
    first, second, third = 12, 41, 67
    assert [(mutant.path, mutant.wrong) for mutant in other] == [
        (f"goals[{place}].minute", {"base": base, "stoppage": None})
        for place, bases in enumerate([(second, third), (first, third), (second, first)])
        for base in bases
    ]
    assert other[0].quote == "Sam Oduya had scored in 41 minutes."


def test_a_goal_that_is_given_another_minute_keeps_its_own_passage() -> None:
    subject = case()
    right = right_answer(subject).proposal
    other = [m.proposal for m in mutants(subject, right) if m.mutation == "minute_of_another_goal"]
    passages = [goal.quote for goal in right.matches[0].goals]
    assert [[goal.quote for goal in proposal.matches[0].goals] for proposal in other] == [passages] * 6


def test_a_goal_without_a_minute_is_given_one_and_one_of_the_same_minute_is_not() -> None:
    goals = [
        {**goal, "minute": minute} for goal, minute in zip(labels()["match"]["goals"], (12, None, 13), strict=True)
    ]
    subject = case(labels(goals=goals))
    other = [m for m in mutants(subject, right_answer(subject).proposal) if m.mutation == "minute_of_another_goal"]
    assert [(mutant.path, mutant.wrong) for mutant in other] == [
        ("goals[1].minute", {"base": 12, "stoppage": None}),
        ("goals[1].minute", {"base": 13, "stoppage": None}),
    ]


def test_an_article_without_a_match_gives_nothing_to_try() -> None:
    subject = case(unlabelled())
    assert mutants(subject, right_answer(subject).proposal) == ()


async def test_without_any_gate_all_right_facts_pass_and_nothing_wrong_is_caught() -> None:
    trials = await try_gate([case()], lets_all_pass)
    right = [trial for trial in trials if trial.mutation == RIGHT]
    wrong = [trial for trial in trials if trial.mutation != RIGHT]
    assert [trial.failure for trial in right if trial.failure] == []
    assert [trial for trial in wrong if trial.failure is None] == []


async def test_a_gate_that_holds_all_catches_all_and_is_told_what_it_held() -> None:
    trials = await try_gate([case()], holds_all)
    rows = rates(trials, lambda trial: "right" if trial.mutation == RIGHT else "wrong")
    assert rows["right"].share == 0
    assert rows["wrong"].share == 1
    score = next(trial.failure for trial in trials if trial.mutation == RIGHT and trial.row == "score")
    assert score is not None
    assert score.outcome == "role_unclear"


async def test_the_second_look_is_asked_about_each_proposal() -> None:
    seen: list[Answers | None] = []

    async def look(article: Article, proposal: Proposal) -> Answers:
        return {"question": proposal.kind.value}

    def verify(article: Article, proposal: Proposal, answers: Answers | None) -> Verdict:
        seen.append(answers)
        return Verdict(kind=proposal.kind)

    await try_gate([case(unlabelled())], verify, look)
    assert seen == [{"question": "other"}]
