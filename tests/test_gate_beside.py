from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from loopback import generated
from pydantic import ValidationError

from summarizer import article_from_text
from summarizer.gate import AHEAD, MANY_ARTICLES, MANY_IN_FLIGHT, beside, gate_for, here, judge
from summarizer.reading.answers import ArticleAnswer
from summarizer.reading.plans import propose
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Proposal

ORDERS = [
    (article_from_text(generated.text(number)), propose(ArticleAnswer.model_validate(generated.answer(number))))
    for number in range(20)
]
AMBIGUOUS = article_from_text("Lahti beat Orlu 1-0. Keller and Brandt combined for the goal in the 12th minute.")


def ambiguous() -> Proposal:
    quote = "Keller and Brandt combined for the goal in the 12th minute."
    match = {
        "fields": {
            "home_team": {"value": "Lahti", "quote": "Lahti beat Orlu 1-0."},
            "away_team": {"value": "Orlu", "quote": "Lahti beat Orlu 1-0."},
        },
        "goals": [{"quote": quote, "fields": {"scorer": {"value": "Brandt", "quote": quote}}}],
    }
    return Proposal.model_validate({"kind": "match_report", "matches": [match]})


async def test_a_process_beside_judges_every_proposal_as_this_one_does():
    async with beside() as gate:
        found = await asyncio.gather(*(gate(article, proposal) for article, proposal in ORDERS))
    assert found == [judge(article, proposal) for article, proposal in ORDERS]
    assert all(one.verdict.matches for one in found)


async def test_the_answers_of_a_second_look_reach_the_process_beside():
    questions = judge(AMBIGUOUS, ambiguous()).questions
    async with beside() as gate:
        asked = await gate(AMBIGUOUS, ambiguous())
        settled = await gate(AMBIGUOUS, ambiguous(), {questions[0].id: "Brandt"})
    assert asked.questions == questions
    assert not asked.verdict.matches[0].goals
    assert settled.verdict.matches[0].goals[0].scorer.value == "Brandt"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param((sys.executable, "-c", "pass"), id="ends-at-once"),
        pytest.param((sys.executable, "-c", "import sys; [print(flush=True) for _ in sys.stdin]"), id="fails-at-each"),
        pytest.param((sys.executable, "-c", "input(); raise SystemExit(1)"), id="dies-at-work"),
        pytest.param(("/nonexistent/python",), id="cannot-be-started"),
    ],
)
async def test_what_the_process_beside_does_not_do_is_done_here(command: tuple[str, ...]):
    async with beside(command) as gate:
        found = [await gate(article, proposal) for article, proposal in ORDERS[:3]]
    assert found == [judge(article, proposal) for article, proposal in ORDERS[:3]]


async def test_what_the_process_beside_does_not_come_to_is_judged_here_when_nothing_else_is_to_do():
    async with beside((sys.executable, "-c", "import sys; sys.stdin.read()")) as gate:
        asked = [asyncio.ensure_future(gate(article, proposal)) for article, proposal in ORDERS]
        shared = await asyncio.gather(*asked[AHEAD:])
        assert not any(one.done() for one in asked[:AHEAD])  # these the process has, and may still answer
        for one in asked:
            one.cancel()
    assert shared == [judge(article, proposal) for article, proposal in ORDERS[AHEAD:]]


async def test_who_stops_waiting_takes_nobody_elses_judgement():
    (first, one), (second, other) = ORDERS[:2]
    async with beside() as gate:
        given_up = asyncio.ensure_future(gate(first, one))
        kept = asyncio.ensure_future(gate(second, other))
        await asyncio.sleep(0)
        given_up.cancel()
        assert await kept == judge(second, other)


async def test_the_process_beside_ends_with_the_run(tmp_path: Path):
    noted = tmp_path / "pid"
    script = f"import os; open({str(noted)!r}, 'w').write(str(os.getpid())); [print(input(), flush=True) for _ in '1']"
    async with beside((sys.executable, "-c", script + "; input()")) as gate:
        with suppress(ValidationError):  # what it gives is no judgement; that it gives it says that it runs
            await gate(*ORDERS[0])
    with pytest.raises(ProcessLookupError):
        os.kill(int(noted.read_text()), 0)


async def test_no_key_reaches_the_process_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    names = ("SUMMARIZER_API_KEY", "OPENAI_API_KEY", "HTTPS_PROXY", "HOUSE_TOKEN", "PYTHONSTARTUP")
    for name in names:
        monkeypatch.setenv(name, "sk-told-to-nobody")
    monkeypatch.setenv("PYTHONPATH", "house")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    noted = tmp_path / "environment"
    script = f"import json, os; json.dump(dict(os.environ), open({str(noted)!r}, 'w')); print(input(), flush=True)"
    async with beside((sys.executable, "-c", script)) as gate:
        with suppress(ValidationError):  # what it gives is no judgement; that it gives it says that it has noted
            await gate(*ORDERS[0])
    told = json.loads(noted.read_text())
    assert "sk-told-to-nobody" not in told.values()
    assert told.keys().isdisjoint(names)
    assert (told["PATH"], told["LC_ALL"]) == (os.environ["PATH"], "C.UTF-8")
    assert told["PYTHONPATH"].split(os.pathsep)[1:] == ["house"]


@pytest.mark.parametrize(
    ("in_flight", "articles", "apart"),
    [
        pytest.param(8, 5, False, id="a-small-run"),
        pytest.param(MANY_IN_FLIGHT, 0, True, id="many-questions-at-once"),
        pytest.param(8, MANY_ARTICLES, True, id="many-articles"),
    ],
)
async def test_a_process_is_started_where_there_is_much_to_judge(in_flight: int, articles: int, *, apart: bool):
    async with gate_for(in_flight, articles=articles) as gate:
        assert (gate is not here) == (apart and (os.cpu_count() or 1) > 1)


async def test_a_text_of_many_lines_goes_through_as_one_order():
    text = "Lahti beat Orlu 2-1.\n\nBrandt scored in the 12th minute.\r\n\u2028The end.\n"
    article, proposal = Article(id="sha256-0", text=text, language="en"), Proposal(kind="match_report")
    async with beside() as gate:
        assert await gate(article, proposal) == judge(article, proposal)
