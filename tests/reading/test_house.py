"""A house's own prompt and schema."""

from pathlib import Path

import pytest
from reading_fakes import ScriptedModel, article

from summarizer.errors import PromptError
from summarizer.prompts import load_prompts
from summarizer.reading import Answer, Quoted, ask_house
from summarizer.reading.asking import Again
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import Fault

PROMPT = """---
name: tennis
version: "3"
variables: [text, title]
answer: tennis
---
## user
{{ title }}: {{ text }}
Who won?
"""


class TennisAnswer(Answer):
    winner: Quoted[str] | None


ARTICLE = article("Ada beat Bo. {{ title }}", title="Final")
WINNER = {"winner": {"quote": "Ada beat Bo", "value": "Ada"}}


async def test_a_house_s_prompt_is_filled_with_what_it_declares_and_answered_by_its_schema(tmp_path: Path) -> None:
    (tmp_path / "tennis.md").write_text(PROMPT)
    prompts = load_prompts(tmp_path)
    model = ScriptedModel(lambda _: WINNER)
    reply = await ask_house(TennisAnswer, ARTICLE, model, prompts["tennis"], prompts, Again())
    assert isinstance(reply.value, TennisAnswer)
    assert model.asked[0].messages[0].content == "Final: Ada beat Bo. {{ title }}\nWho won?"
    assert (model.asked[0].prompt, model.asked[0].version) == ("tennis", "3")


async def test_a_house_s_question_is_put_again_with_our_reasons(tmp_path: Path) -> None:
    (tmp_path / "tennis.md").write_text(PROMPT)
    prompts = load_prompts(tmp_path)
    model = ScriptedModel(lambda _: WINNER)
    fault = Fault(field="winner", value="Cy", quote="", reason=Reason.NAME_NOT_IN_PASSAGE, message="It does not stand.")
    await ask_house(TennisAnswer, ARTICLE, model, prompts["tennis"], prompts, Again(attempt=2, faults=(fault,)))
    assert "- winner = Cy. It does not stand." in model.asked[0].messages[0].content
    assert model.asked[0].attempt == 2


async def test_a_variable_that_no_article_has_is_named(tmp_path: Path) -> None:
    (tmp_path / "tennis.md").write_text(PROMPT.replace("title]", "title, weather]"))
    prompts = load_prompts(tmp_path)
    with pytest.raises(PromptError, match=r"tennis\.md: nothing fills 'weather'"):
        await ask_house(TennisAnswer, ARTICLE, ScriptedModel(lambda _: WINNER), prompts["tennis"], prompts, Again())
