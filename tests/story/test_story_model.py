from __future__ import annotations

import json
import re

import pytest
from story_matches import COMEBACK, NOTHING, PREVIEW, WIN

from summarizer.prompts import load_prompts
from summarizer.schemas.exchange import Reply
from summarizer.schemas.summary import Attempt, Outcome, Tokens
from summarizer.story import LANGUAGES, Length, WrittenStory, check, check_sentences, write, write_with_model
from summarizer.story.model import StoryAnswer

PROMPTS = load_prompts()


class Scripted:
    """A model that gives its answers in turn and keeps what it was asked."""

    name = "test/scripted"

    def __init__(self, *answers):
        self.answers = list(answers)
        self.requests = []

    async def ask(self, request):
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        outcome = Outcome.OK if answer else Outcome.MALFORMED
        attempt = Attempt(
            model=self.name, prompt=request.prompt, version=request.version, attempt=request.attempt, tokens=Tokens(),
            cost=None, seconds=None, outcome=outcome,
        )  # fmt: skip
        return Reply(value=answer, problem=None if answer else "It is no JSON.", attempt=attempt)


def answer(
    *sentences, headline="Inter beat Kairat 2-1", standfirst="Lautaro Martinez and Carlos Augusto scored for Inter."
):
    lines = [{"point": number, "text": text} for number, text in enumerate(sentences, start=1)]
    return StoryAnswer.model_validate({"headline": headline, "standfirst": standfirst, "sentences": lines})


RESULT = "Inter won 2-1 against Kairat in the Champions League at San Siro on 5 November 2025."
RED = "Damir Kasabulat (Kairat) was sent off in stoppage time (90+2')."
GOALS = "Lautaro Martinez (45') and Carlos Augusto (67') scored for Inter."


async def written(*answers, facts=WIN, language="en", length=4) -> tuple[WrittenStory, Scripted]:
    model = Scripted(*answers)
    return await write_with_model(facts, language, model, PROMPTS, length=length), model


def points(model):
    text = model.requests[0].messages[-1].content
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


async def test_sentences_that_hold_are_published():
    story, model = await written(answer(RESULT, *told_goals(), RED))
    assert (story.kept, story.replaced, len(model.requests)) == (len(points(model)), 0, 1)
    assert story.story.text.startswith(RESULT)
    assert (story.own_headline, story.own_standfirst) == (True, True)


def told_goals():
    """The template's own two lists, which a model may well hit upon."""
    text = write(WIN, "en", length=4).text
    return [sentence for sentence in re.split(r"(?<=\.) ", text) if sentence.startswith("Goal")]


async def test_a_sentence_that_fails_is_asked_again_with_the_reason():
    story, model = await written(
        answer(RESULT.replace("2-1", "3-1"), *told_goals(), RED), answer(RESULT, *told_goals(), RED)
    )
    assert [request.attempt for request in model.requests] == [1, 2]
    assert "3-1" in model.requests[1].messages[-1].content
    assert story.replaced == 0
    assert [attempt.prompt for attempt in story.attempts] == ["story", "story-reask"]


async def test_a_sentence_that_fails_twice_gives_way_to_the_template():
    story, model = await written(answer(RESULT, *told_goals(), "Haaland was sent off."))
    assert len(model.requests) == 2
    assert (story.kept, story.replaced) == (len(points(model)) - 1, 1)
    assert RED in story.story.text
    assert "Haaland" not in story.story.text


async def test_what_held_at_first_is_not_lost_by_a_worse_second_answer():
    story, _ = await written(answer(RESULT), answer("Kairat beat Inter 2-1."))
    assert story.story.text.startswith(RESULT)


async def test_a_sentence_about_another_point_does_not_stand_for_this_one():
    story, _ = await written(answer(RESULT, RESULT, RESULT, RESULT))
    assert (story.kept, "Ofri Arad" in story.story.text) == (1, True)


async def test_a_sentence_for_no_point_is_dropped():
    stray = StoryAnswer.model_validate(
        {"headline": "x", "standfirst": "", "sentences": [{"point": 99, "text": "Inter dominated."}]}
    )
    story, _ = await written(stray)
    assert (story.kept, story.dropped) == (0, 1)
    assert story.story == write(WIN, "en", length=4)


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Kairat beat Inter 2-1", id="wrong-winner"),
        pytest.param("Inter beat Kairat in thriller", id="judgement"),
        pytest.param("Inter win 2-1", id="a-team-missing"),
        pytest.param("", id="empty"),
        pytest.param("Inter beat Kairat 2-1 " + "on 5 November 2025 " * 4, id="too-long"),
    ],
)
async def test_a_headline_that_does_not_hold_gives_way_to_the_template(headline):
    story, _ = await written(answer(RESULT, headline=headline))
    assert story.story.headline == write(WIN, "en").headline
    assert not story.own_headline


async def test_an_answer_that_cannot_be_used_is_asked_for_again_and_then_replaced():
    story, model = await written(None, None)
    assert "It is no JSON." in model.requests[1].messages[-1].content
    assert story.story == write(WIN, "en", length=4)
    assert [attempt.outcome for attempt in story.attempts] == [Outcome.MALFORMED, Outcome.MALFORMED]


async def test_the_model_sees_the_facts_and_what_follows_from_them_and_nothing_else():
    _, model = await written(answer(RESULT), length=Length.LONG)
    asked = points(model)
    assert asked[0] == {
        "point": 1,
        "home_team": "Inter",
        "away_team": "Kairat",
        "status": "played",
        "score": {"home": 2, "away": 1},
        "venue": "San Siro",
        "date": "2025-11-05",
        "competition": "Champions League",
        "winner": "Inter",
    }
    assert asked[4] == {
        "point": 5,
        "goals": [{"scorer": "Carlos Augusto", "team": "Inter", "minute": "67", "assist": "Pio Esposito"}],
        "this_goal": "winner",
        "score_after": "2-1",
    }


async def test_a_preview_gives_the_model_no_result():
    _, model = await written(answer("Inter and Kairat are still to meet."), facts=PREVIEW)
    assert "score" not in json.dumps(points(model))


async def test_without_facts_no_model_is_asked():
    story, model = await written(answer(RESULT), facts=NOTHING)
    assert (model.requests, story.attempts, story.story) == ([], (), write(NOTHING, "en"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_nonsense_leaves_the_template_story(language):
    nonsense = answer("Lorem ipsum.", "Goal!", "Erling Haaland 9-9.", headline="Wow", standfirst="A great night.")
    story, _ = await written(nonsense, facts=COMEBACK, language=language)
    assert story.story == write(COMEBACK, language, length=4)
    assert check(story.story.text, COMEBACK, language) == ()
    assert check_sentences(story.story.headline, COMEBACK, language) == ()


async def test_the_request_is_keyed_by_the_facts():
    _, one = await written(answer(RESULT))
    _, other = await written(answer(RESULT), facts=WIN.model_copy(update={"attendance": 1}))
    assert one.requests[0].article != other.requests[0].article
    assert one.requests[0].article.startswith("facts-")
