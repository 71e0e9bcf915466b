"""The few-shot examples of the shipped prompts: our own texts, held to our own gate."""

import json
import re

import pytest

from summarizer.article import article_from_text
from summarizer.prompts import load_prompt
from summarizer.reading.answers import ArticleAnswer
from summarizer.reading.proposing import propose
from summarizer.reading.step_answers import coach_answer, goal_answer, match_answer, score_answer
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import NOT_TOLD
from summarizer.verification import examine, settle

SHOWN = re.compile(r"BEGINS ===\n(?P<text>.*)\n=== ARTICLE \S+ ENDS ===\nPublished: (?P<published>\S+)", re.DOTALL)


def examples(name: str) -> list[tuple[str, str]]:
    sections = load_prompt(name).sections
    return [(asked.template, said.template) for asked, said in zip(sections[1::2], sections[2::2], strict=False)]


def whole_examples() -> list[tuple[Article, Proposal]]:
    read = []
    for asked, said in examples("whole"):
        shown = SHOWN.search(asked)
        assert shown is not None
        proposal = propose(ArticleAnswer.model_validate_json(said))
        read.append((article_from_text(shown["text"], published=shown["published"]), proposal))
    return read


@pytest.mark.parametrize(("article", "proposal"), whole_examples(), ids=["report", "preview"])
def test_nothing_of_a_whole_example_is_held(article: Article, proposal: Proposal) -> None:
    examination = examine(article, proposal)
    named = {name for match in proposal.matches for name in _names(match.model_dump())}
    looked = {
        question.id: next((option for option in question.options if option in named), NOT_TOLD)
        for question in examination.questions
    }
    verdict = settle(examination, looked)
    assert [(held.field, held.reason.value, held.message) for held in verdict.held] == []
    assert len(verdict.matches) == len(proposal.matches)


def _names(value: object) -> set[str]:
    if isinstance(value, dict):
        return {name for member in value.values() for name in _names(member)}
    if isinstance(value, list | tuple):
        return {name for member in value for name in _names(member)}
    return {value} if isinstance(value, str) else set()


ASKED = {
    "match": "step_match",
    "score": "step_score",
    "coach": "step_coach",
    "goal": "step_goal",
}
VARIABLES = {"teams": ["TEAMS"], "people": ["PEOPLE"], "text": "TEXT", "score": "SCORE", "coach": "COACH"}


@pytest.mark.parametrize(("asked", "said"), examples("steps"))
def test_a_step_s_example_asks_in_the_step_s_own_words(asked: str, said: str) -> None:
    prompt = load_prompt(ASKED[asked[1 : asked.index("]")]])
    values = {name: VARIABLES[name] for name in prompt.variables}
    question = re.escape(prompt.render(**values)[-1].content)
    assert re.fullmatch(re.sub("TEAMS|PEOPLE|TEXT|SCORE|COACH", ".+", question), asked)


@pytest.mark.parametrize(("asked", "said"), examples("steps"))
def test_a_step_s_example_answers_with_the_words_of_its_text(asked: str, said: str) -> None:
    told = json.loads(said)
    words = [word for word in told.values() if word in asked]
    answer = {
        "step_match": match_answer(ArticleKind, words, words, words),
        "step_score": score_answer(words),
        "step_coach": coach_answer(words),
        "step_goal": goal_answer(words, words, words),
    }[ASKED[asked[1 : asked.index("]")]]]
    assert answer.model_validate(told).model_dump(mode="json") == told
