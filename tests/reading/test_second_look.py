"""The blind second look."""

import pytest
from pydantic import ValidationError
from reading_fakes import ScriptedModel, article

from summarizer.prompts import load_prompts
from summarizer.reading import look
from summarizer.schemas.article import Evidence
from summarizer.schemas.verdict import NOT_TOLD, Question, RoleAsked

ARTICLE = article("Quill met Stannard's corner. Timbrell, boss of Vale, was happy. {{ x }}")


def question(name: str, role: RoleAsked, quote: str, *options: str, team: str | None = None) -> Question:
    start = ARTICLE.text.index(quote)
    passage = Evidence(quote=quote, start=start, end=start + len(quote))
    return Question(id=name, role=role, passage=passage, team=team, options=(*options, NOT_TOLD))


SCORER = question("a", RoleAsked.SCORER, "Quill met Stannard's corner.", "Quill", "Stannard")
COACH = question("b", RoleAsked.COACH, "Timbrell, boss of Vale, was happy. {{ x }}", "Timbrell", team="Vale")
STOOD = question("c", RoleAsked.GOAL_STOOD, "Quill met Stannard's corner.", "yes", "no")


async def test_all_questions_go_in_one_request_and_come_back_by_id() -> None:
    model = ScriptedModel(lambda _: {"q1": "Quill", "q2": NOT_TOLD, "q3": "yes"})
    answers, attempts = await look(ARTICLE, [SCORER, COACH, STOOD], model, load_prompts())
    assert answers == {"a": "Quill", "b": NOT_TOLD, "c": "yes"}
    assert (len(model.asked), len(attempts)) == (1, 1)


async def test_the_model_sees_the_passages_and_never_the_rest_of_the_article() -> None:
    model = ScriptedModel(lambda _: {"q1": "Quill"})
    await look(ARTICLE, [SCORER], model, load_prompts())
    shown = " ".join(message.content for message in model.asked[0].messages)
    assert "Quill met Stannard's corner." in shown
    assert "Timbrell" not in shown


async def test_a_passage_is_never_read_as_a_template() -> None:
    model = ScriptedModel(lambda _: {"q1": "Timbrell"})
    await look(ARTICLE, [COACH], model, load_prompts())
    assert "was happy. {{ x }}" in model.asked[0].messages[-1].content
    assert "coach of Vale?" in model.asked[0].messages[-1].content


async def test_a_name_from_elsewhere_cannot_be_answered() -> None:
    model = ScriptedModel(lambda _: {"q1": "Quill"})
    await look(ARTICLE, [SCORER], model, load_prompts())
    with pytest.raises(ValidationError):
        model.asked[0].answer.model_validate({"q1": "Timbrell"})


async def test_an_answer_that_cannot_be_used_settles_nothing() -> None:
    answers, attempts = await look(ARTICLE, [SCORER], ScriptedModel(lambda _: {"q1": "Rask"}), load_prompts())
    assert answers == {}
    assert len(attempts) == 1


async def test_no_question_asks_nothing() -> None:
    model = ScriptedModel(lambda _: {})
    assert await look(ARTICLE, [], model, load_prompts()) == ({}, ())
    assert model.asked == []
