"""Reading in small questions."""

from typing import Any

import pytest
from pydantic import ValidationError
from reading_fakes import ScriptedModel, article

from summarizer.prompts import load_prompts
from summarizer.reading import Plan, read
from summarizer.reading.candidates import (
    Candidates,
    CrowdSpot,
    GoalSpot,
    MinuteSpot,
    NameSpot,
    PartSpot,
    ScoreSpot,
    Spot,
)
from summarizer.schemas.article import Evidence
from summarizer.schemas.exchange import Request
from summarizer.schemas.proposal import Claim, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import NOT_TOLD

LEAD = "Port Ellery won 3-1 at Vale in the Shield."
GOAL = "Quill scored for Port Ellery on 12 minutes after a pass by Drey."
COACH = "Vale boss Timbrell was unhappy {{ x }}."
REF = "Referee Whitlow sent off Rask on 70 minutes."
CROWD = "Attendance: 3,412"
TEXT = f"{LEAD}\n{GOAL}\n{COACH}\n{REF}\n{CROWD}"
ARTICLE = article(TEXT, language="en")


def at(words: str) -> dict[str, int]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words)}


CANDIDATES = Candidates(
    sentences=tuple(Evidence(quote=line, **at(line)) for line in TEXT.split("\n")),
    names=(
        NameSpot(name="Port Ellery", kind="team", **at("Port Ellery")),
        NameSpot(name="Vale", kind="team", **at("Vale")),
        NameSpot(name="Shield", kind="competition", **at("Shield")),
        NameSpot(name="Quill", kind="person", **at("Quill")),
        NameSpot(name="Drey", kind="person", **at("Drey")),
        NameSpot(name="Timbrell", kind="person", **at("Timbrell")),
        NameSpot(name="Whitlow", kind="person", **at("Whitlow")),
        NameSpot(name="Rask", kind="person", **at("Rask")),
    ),
    scores=(ScoreSpot(left=3, right=1, cue="final", **at("3-1")),),
    minutes=(MinuteSpot(base=12, **at("12 minutes")), MinuteSpot(base=70, **at("70 minutes"))),
    goals=(GoalSpot(scorers=("Quill",), **at("scored")),),
    parts=(
        PartSpot(name="Timbrell", part="coach", **at("Timbrell")),
        PartSpot(name="Whitlow", part="referee", **at("Whitlow")),
        PartSpot(name="Rask", part="sent_off", **at("Rask")),
    ),
    crowds=(CrowdSpot(value=3412, **at("3,412")),),
)
MATCH = {
    "kind": "match_report",
    "home_team": "Vale",
    "away_team": "Port Ellery",
    "competition": "Shield",
    "ground": NOT_TOLD,
}
SCORE = {"what": "final score", "ahead": "Port Ellery"}
GOALS = {"scorer": "Quill", "assist": "Drey", "team": "Port Ellery", "kind": "open_play"}


def model(**changed: Any) -> ScriptedModel:
    answers = {"step_match": MATCH, "step_score": SCORE, "step_coach": {"team": "Vale"}, "step_goal": GOALS} | changed
    return ScriptedModel(lambda request: answers[request.prompt])


async def proposed(scripted: ScriptedModel) -> ProposedMatch:
    reading = await read(ARTICLE, scripted, Plan.STEPS, load_prompts(), candidates=CANDIDATES)
    assert reading.proposal is not None
    return reading.proposal.matches[0]


async def test_every_claim_stands_on_the_sentence_that_it_was_read_from() -> None:
    match = await proposed(model())
    assert match.fields == {
        "home_team": Claim(value="Vale", quote=LEAD),
        "away_team": Claim(value="Port Ellery", quote=LEAD),
        "status": Claim(value="played", quote=LEAD),
        "competition": Claim(value="Shield", quote=LEAD),
        "score": Claim(value={"home": 1, "away": 3}, quote=LEAD),
        "home_coach": Claim(value="Timbrell", quote=COACH),
        "referee": Claim(value="Whitlow", quote=REF),
        "attendance": Claim(value=3412, quote=CROWD),
    }


async def test_a_goal_has_what_was_answered_and_the_minute_of_its_passage() -> None:
    (goal,) = (await proposed(model())).goals
    assert goal.quote == GOAL
    assert {name: claim.value for name, claim in goal.fields.items()} == {
        "scorer": "Quill",
        "assist": "Drey",
        "team": "Port Ellery",
        "kind": "open_play",
        "minute": {"base": 12, "stoppage": None},
    }


async def test_a_team_is_claimed_only_where_the_passage_names_it_alone() -> None:
    (goal,) = (await proposed(model(step_goal=GOALS | {"team": "Vale"}))).goals
    assert "team" not in goal.fields


async def test_the_one_competition_of_an_article_is_proposed_against_a_doubt() -> None:
    match = await proposed(model(step_match=MATCH | {"competition": NOT_TOLD}))
    assert match.fields["competition"] == Claim(value="Shield", quote=LEAD)


async def test_extra_time_is_claimed_where_words_say_so() -> None:
    said = CANDIDATES.model_copy(update={"extra_time": (Spot(**at("unhappy")),)})
    reading = await read(ARTICLE, model(), Plan.STEPS, load_prompts(), candidates=said)
    assert reading.proposal is not None
    assert reading.proposal.matches[0].fields["extra_time"] == Claim(value=True, quote=COACH)


async def test_of_two_coaches_the_one_in_doubt_has_the_other_team() -> None:
    parts = (*CANDIDATES.parts, PartSpot(name="Drey", part="coach", **at("Drey")))
    teams = {"Timbrell": "Vale", "Drey": NOT_TOLD}
    answers = {"step_match": MATCH, "step_score": SCORE, "step_goal": GOALS}

    def script(request: Request) -> Any:
        coach = request.messages[-1].content.rpartition("Which team does ")[2].removesuffix(" coach?")
        return answers.get(request.prompt) or {"team": teams[coach]}

    two = CANDIDATES.model_copy(update={"parts": parts})
    reading = await read(ARTICLE, ScriptedModel(script), Plan.STEPS, load_prompts(), candidates=two)
    assert reading.proposal is not None
    fields = reading.proposal.matches[0].fields
    assert (fields["home_coach"].value, fields["away_coach"].value) == ("Timbrell", "Drey")


async def test_a_headline_with_the_score_says_who_is_at_home_whatever_is_answered() -> None:
    text = "Vale 3-1 Port Ellery\nPort Ellery lost."
    names = (NameSpot(start=0, end=4, name="Vale"), NameSpot(start=9, end=20, name="Port Ellery"))
    headline = Candidates(
        sentences=(Evidence(quote="Vale 3-1 Port Ellery", start=0, end=20),),
        names=names,
        scores=(ScoreSpot(start=5, end=8, left=3, right=1, cue="final"),),
    )
    turned = MATCH | {"home_team": "Port Ellery", "away_team": "Vale", "competition": NOT_TOLD}
    scripted = model(step_match=turned)
    reading = await read(article(text), scripted, Plan.STEPS, load_prompts(), candidates=headline)
    assert reading.proposal is not None
    (match,) = reading.proposal.matches
    assert (match.fields["home_team"].value, match.fields["score"].value) == ("Vale", {"home": 3, "away": 1})
    assert match.home_away == Claim(value=True, quote="Vale 3-1 Port Ellery")
    assert [request.prompt for request in scripted.asked] == ["step_match"]


async def test_one_team_named_twice_is_one_team_and_the_only_other_one_its_opponent() -> None:
    match = await proposed(model(step_match=MATCH | {"away_team": "Vale"}))
    assert match.fields["home_team"].value == "Vale"
    assert match.fields["away_team"].value == "Port Ellery"


async def test_a_team_is_offered_as_the_text_writes_it() -> None:
    names = tuple(
        one.model_copy(update={"name": "Port Ellery Athletic"}) if one.name == "Port Ellery" else one
        for one in CANDIDATES.names
    )
    scripted = model()
    longer = CANDIDATES.model_copy(update={"names": names})
    await read(ARTICLE, scripted, Plan.STEPS, load_prompts(), candidates=longer)
    offered = request_of(scripted, "step_match").answer.model_json_schema()["properties"]["home_team"]["enum"]
    assert "Port Ellery" in offered
    assert "Port Ellery Athletic" not in offered


async def test_a_sending_off_needs_no_question() -> None:
    (sending_off,) = (await proposed(model())).sendings_off
    assert sending_off.fields["player"] == Claim(value="Rask")
    assert sending_off.fields["minute"].value == {"base": 70, "stoppage": None}


@pytest.mark.parametrize(
    ("ahead", "score"),
    [
        pytest.param("Vale", {"home": 3, "away": 1}, id="home side"),
        pytest.param("Port Ellery", {"home": 1, "away": 3}, id="away side"),
        pytest.param(NOT_TOLD, {"home": 3, "away": 1}, id="not told: as the text has it"),
    ],
)
async def test_a_score_is_put_in_the_order_of_the_teams(ahead: str, score: dict[str, int]) -> None:
    match = await proposed(model(step_score={"what": "final score", "ahead": ahead}))
    assert match.fields["score"].value == score


async def test_nobody_assists_himself() -> None:
    (goal,) = (await proposed(model(step_goal=GOALS | {"assist": "Quill"}))).goals
    assert "assist" not in goal.fields


async def test_a_question_without_a_usable_answer_leaves_its_facts_out_and_no_other() -> None:
    match = await proposed(model(step_coach={}))
    assert "home_coach" not in match.fields
    assert match.fields["score"].value == {"home": 1, "away": 3}


async def test_without_the_first_answer_there_is_no_proposal() -> None:
    reading = await read(ARTICLE, model(step_match={}), Plan.STEPS, load_prompts(), candidates=CANDIDATES)
    assert (reading.proposal, reading.problem) == (None, "The answer was cut off.")
    assert len(reading.attempts) == 1


async def test_a_preview_has_no_score_and_no_goal() -> None:
    scripted = model(step_match=MATCH | {"kind": "preview"})
    match = await proposed(scripted)
    assert "score" not in match.fields
    assert match.goals == ()
    assert {request.prompt for request in scripted.asked} == {"step_match", "step_coach"}


async def test_an_article_of_another_kind_is_asked_one_question() -> None:
    scripted = model(step_match=MATCH | {"kind": "other"})
    no_result = CANDIDATES.model_copy(update={"scores": ()})
    reading = await read(ARTICLE, scripted, Plan.STEPS, load_prompts(), candidates=no_result)
    assert reading.proposal is not None
    assert (reading.proposal.kind, reading.proposal.matches) == (ArticleKind.OTHER, ())
    assert len(scripted.asked) == 1


async def test_an_article_that_tells_a_result_and_a_goal_cannot_be_called_another_kind() -> None:
    scripted = model()
    await proposed(scripted)
    kinds = request_of(scripted, "step_match").answer.model_json_schema()["properties"]["kind"]["enum"]
    assert kinds == ["match_report", "post_match_feature", "preview"]


def request_of(scripted: ScriptedModel, prompt: str) -> Request:
    return next(request for request in scripted.asked if request.prompt == prompt)


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        pytest.param("step_match", MATCH | {"home_team": "Barcelona"}, id="team from elsewhere"),
        pytest.param("step_match", MATCH | {"competition": "Vale"}, id="team as a competition"),
        pytest.param("step_score", SCORE | {"ahead": "Quill"}, id="player as a team"),
        pytest.param("step_goal", GOALS | {"scorer": "Drey"}, id="scorer whom the words do not name"),
        pytest.param("step_goal", GOALS | {"assist": "Timbrell"}, id="assist from another passage"),
    ],
)
async def test_only_the_article_s_own_can_be_answered(prompt: str, answer: dict[str, str]) -> None:
    scripted = model()
    await proposed(scripted)
    with pytest.raises(ValidationError):
        request_of(scripted, prompt).answer.model_validate(answer)


async def test_all_questions_share_their_beginning() -> None:
    scripted = model()
    await proposed(scripted)
    assert len({request.messages[:-1] for request in scripted.asked}) == 1


async def test_the_article_is_never_read_as_a_template() -> None:
    scripted = model()
    await proposed(scripted)
    assert "Timbrell was unhappy {{ x }}." in request_of(scripted, "step_coach").messages[-1].content


HEADED = "Linden beat Ostrau\nThe Foxes of Linden won in the Shield."


def headed(kind: Any) -> Candidates:
    """The names of a headline and of the line below, the second team of the headline as some kind of name."""
    first, second = HEADED.split("\n")
    places = (("Linden", "team", first), ("Ostrau", kind, first), ("Foxes", "team", second))
    return Candidates(
        sentences=tuple(
            Evidence(quote=one, start=HEADED.index(one), end=HEADED.index(one) + len(one)) for one in (first, second)
        ),
        names=tuple(
            NameSpot(name=name, kind=what, start=HEADED.index(name), end=HEADED.index(name) + len(name))
            for name, what, _ in places
        ),
    )


@pytest.mark.parametrize(
    ("kind", "teams"),
    [
        pytest.param("team", ["Linden", "Ostrau"], id="two teams: no nickname is offered"),
        pytest.param("unknown", ["Linden", "Ostrau", "Foxes"], id="one team and a word: all are offered"),
    ],
)
async def test_the_two_teams_of_a_headline_are_all_that_is_offered(kind: str, teams: list[str]) -> None:
    scripted = model()
    await read(article(HEADED, language="en"), scripted, Plan.STEPS, load_prompts(), candidates=headed(kind))
    offered = request_of(scripted, "step_match").answer.model_json_schema()["properties"]["home_team"]["enum"]
    assert offered == [*teams, NOT_TOLD]
