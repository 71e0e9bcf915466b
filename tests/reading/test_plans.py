"""Ways of reading, and what is said when a question is put again."""

import pytest
from reading_fakes import ScriptedModel, article

from summarizer.prompts import load_prompts
from summarizer.reading import Plan, plan_for, read, reads_again
from summarizer.reading.candidates import (
    Candidates,
    GoalSpot,
    NameSpot,
    PartSpot,
    ScoreSpot,
    without,
)
from summarizer.schemas.article import Evidence, Mark, MarkReason
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import Fault

EMPTY = {"kind": "other", "matches": []}
FAULT = Fault(
    field="score",
    value="3-1",
    quote="Vale won 2-1 {{ x }}",
    reason=Reason.NUMBER_NOT_IN_PASSAGE,
    message="A number in the value does not stand in the passage.",
)
TEXT = "Cookie notice. Vale won 2-1 {{ x }} against Port Ellery, said Timbrell."
ARTICLE = article(TEXT, marks=(Mark(start=0, end=15, reason=MarkReason.COOKIES),), published="2031-03-10")


@pytest.mark.parametrize(
    ("model", "plan"),
    [
        pytest.param("openai/gpt-5.6-luna", Plan.WHOLE, id="hosted"),
        pytest.param("ollama/qwen2.5-1.5b", Plan.WHOLE, id="hosted elsewhere, though small"),
        pytest.param("local/qwen2.5-coder-1.5b", Plan.STEPS, id="small"),
        pytest.param("local/smollm2-135m", Plan.STEPS, id="tiny"),
        pytest.param("local/models/Qwen2.5-7B-Instruct-Q4_K_M.gguf", Plan.WHOLE, id="larger file"),
        pytest.param("local/house.gguf", Plan.STEPS, id="of unknown size"),
    ],
)
def test_a_small_local_model_reads_in_steps_and_all_others_whole(model: str, plan: Plan) -> None:
    assert plan_for(model) is plan


@pytest.mark.parametrize(
    ("model", "again"),
    [
        pytest.param("openai/gpt-5.6-luna", True, id="hosted"),
        pytest.param("hand-answered", True, id="of an endpoint"),
        pytest.param("groq/llama-3.3-70b", True, id="large"),
        pytest.param("ollama/qwen2.5-1.5b", False, id="small elsewhere"),
        pytest.param("qwen2.5-7b-instruct", False, id="middling"),
        pytest.param("local/qwen2.5-coder-1.5b", False, id="small"),
        pytest.param("local/house.gguf", False, id="of unknown size"),
        pytest.param("local/models/Qwen2.5-72B-Instruct-Q4_K_M.gguf", True, id="larger file"),
    ],
)
def test_the_second_reading_of_a_model_that_may_be_small_is_not_asked_for(model: str, *, again: bool) -> None:
    assert reads_again(model) is again


async def test_a_whole_reading_asks_once_and_shows_only_what_is_read() -> None:
    model = ScriptedModel(lambda _: EMPTY)
    reading = await read(ARTICLE, model, Plan.WHOLE, load_prompts())
    assert reading.proposal is not None
    assert reading.proposal.kind is ArticleKind.OTHER
    assert (len(model.asked), len(reading.attempts)) == (1, 1)
    shown = model.asked[0].messages[-1].content
    assert "\nVale won 2-1 {{ x }} against Port Ellery, said Timbrell.\n" in shown
    assert "Published: 2031-03-10" in shown
    assert "Cookie" not in shown


async def test_an_answer_that_cannot_be_used_gives_the_problem_for_a_re_ask() -> None:
    reading = await read(ARTICLE, ScriptedModel(lambda _: {}), Plan.WHOLE, load_prompts())
    assert (reading.proposal, reading.problem) == (None, "The answer was cut off.")


async def test_a_re_ask_quotes_each_reason_back_at_the_end_of_the_same_question() -> None:
    model = ScriptedModel(lambda _: EMPTY)
    prompts = load_prompts()
    await read(ARTICLE, model, Plan.WHOLE, prompts)
    await read(ARTICLE, model, Plan.WHOLE, prompts, faults=(FAULT,), attempt=2)
    first, second = (request.messages for request in model.asked)
    assert second[:-1] == first[:-1]
    assert second[-1].content.startswith(first[-1].content)
    added = second[-1].content.removeprefix(first[-1].content)
    assert f'- score = 3-1, with the quote "{FAULT.quote}". {FAULT.message}' in added
    assert [request.attempt for request in model.asked] == [1, 2]


async def test_a_re_ask_after_a_problem_says_the_problem() -> None:
    model = ScriptedModel(lambda _: EMPTY)
    await read(ARTICLE, model, Plan.WHOLE, load_prompts(), problem="It was cut off.", attempt=2)
    assert "could not be used. It was cut off. Answer again" in model.asked[0].messages[-1].content


async def test_steps_without_candidates_read_the_article_whole() -> None:
    model = ScriptedModel(lambda _: EMPTY)
    await read(ARTICLE, model, Plan.STEPS, load_prompts())
    assert [request.prompt for request in model.asked] == ["whole"]


def fault(field: str, value: str, quote: str = TEXT) -> Fault:
    return FAULT.model_copy(update={"field": field, "value": value, "quote": quote})


CANDIDATES = Candidates(
    sentences=(Evidence(quote=TEXT, start=0, end=len(TEXT)),),
    names=(NameSpot(start=15, end=19, name="Vale"), NameSpot(start=45, end=56, name="Port Ellery")),
    scores=(ScoreSpot(start=24, end=27, left=2, right=1),),
    parts=(PartSpot(start=63, end=71, name="Timbrell", part="coach"),),
    goals=(GoalSpot(start=20, end=23, scorers=("Timbrell", "Vale")),),
)


def test_what_was_refused_is_not_offered_again() -> None:
    faults = (fault("home_team", "Vale"), fault("away_coach", "Timbrell"), fault("goals[0].scorer", "Timbrell"))
    left = without(CANDIDATES, (*faults, fault("score", "2-1")))
    assert [name.name for name in left.names] == ["Port Ellery"]
    assert (left.parts, left.scores) == ((), ())
    assert left.goals[0].scorers == ("Vale",)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(fault("home_team", "Rovers"), id="another team"),
        pytest.param(fault("referee", "Timbrell"), id="another part"),
        pytest.param(fault("score", "2-1", "elsewhere"), id="another passage"),
        pytest.param(fault("goals[0].scorer", "Timbrell", "elsewhere"), id="another goal"),
        pytest.param(fault("goals[0].minute", "12'"), id="another fact of the goal"),
    ],
)
def test_what_was_not_refused_stays(other: Fault) -> None:
    assert without(CANDIDATES, (other,)) == CANDIDATES
