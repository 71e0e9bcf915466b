from __future__ import annotations

import asyncio
import json

import httpx2
import openai
import pytest
from scripted_endpoint import ARTICLE, GOOD, Answer, Script, Time, completion, model_at, request, status

from summarizer.errors import ModelRejected, ModelUnavailable
from summarizer.models.client import _VENDOR_FAILURES
from summarizer.schemas.exchange import Model
from summarizer.schemas.summary import Outcome, Tokens


def _vendor_errors() -> list[type[Exception]]:
    public = [value for name, value in vars(openai).items() if not name.startswith("_")]
    return [value for value in public if isinstance(value, type) and issubclass(value, Exception)]


async def test_an_answer_that_meets_its_schema_comes_back_parsed_with_its_account():
    reply = await model_at(Script(completion())).ask(request())
    assert reply.value == Answer.model_validate(GOOD)
    assert type(reply.value) is Answer
    assert json.loads(reply.text) == GOOD
    assert reply.problem is None
    assert reply.attempt.outcome is Outcome.OK
    assert reply.attempt.tokens == Tokens(input=900, cached=800, output=100)
    assert (reply.attempt.model, reply.attempt.prompt, reply.attempt.version) == ("openai/m", "reading", "1")


async def test_messages_reach_the_endpoint_to_the_letter():
    script = Script(completion())
    await model_at(script).ask(request())
    assert script.bodies()[0]["messages"] == [
        {"role": "system", "content": "Read."},
        {"role": "user", "content": ARTICLE},
    ]


async def test_the_schema_is_sent_strict_and_nowhere_else():
    script = Script(completion())
    await model_at(script).ask(request())
    body = script.bodies()[0]
    form = body["response_format"]["json_schema"]
    assert (form["name"], form["strict"]) == ("Answer", True)
    assert set(form["schema"]) == {"type", "properties", "required", "additionalProperties"}
    assert set(body) == {"messages", "model", "max_tokens", "temperature", "response_format"}


async def test_tools_mode_asks_for_a_tool_call_and_reads_its_arguments():
    call = {"id": "c1", "type": "function", "function": {"name": "Answer", "arguments": json.dumps(GOOD)}}
    script = Script(completion(None, tool_calls=[call]))
    reply = await model_at(script, answers="tools").ask(request())
    body = script.bodies()[0]
    assert reply.value == Answer.model_validate(GOOD)
    assert json.loads(reply.text) == GOOD
    assert "response_format" not in body
    assert set(body["tools"][0]["function"]) == {"name", "parameters", "strict"}


async def test_the_key_travels_in_one_header_only_and_is_never_shown():
    script = Script(completion())
    model = model_at(script)
    await model.ask(request())
    holding = [name for name, value in script.requests[0].headers.items() if "sk-secret" in value]
    assert holding == ["authorization"]
    assert "sk-secret" not in repr(model._endpoint)


async def test_openai_itself_is_spoken_to_in_its_own_dialect():
    script = Script(completion())
    await model_at(script, base_url=None, model="gpt-5.6-luna").ask(request())
    body = script.bodies()[0]
    assert body["max_completion_tokens"] == 4096
    assert "temperature" not in body
    assert "maxLength" not in json.dumps(body["response_format"])


@pytest.mark.parametrize(
    ("answer", "outcome", "said"),
    [
        pytest.param(completion("not json at all"), Outcome.MALFORMED, "not valid JSON", id="prose"),
        pytest.param(completion({"kind": "match_report"}), Outcome.MALFORMED, "scorers is missing", id="missing"),
        pytest.param(
            completion({"kind": "poem", "scorers": []}), Outcome.MALFORMED, "'match_report' or 'preview'", id="literal"
        ),
        pytest.param(
            completion({"kind": "preview", "scorers": [{"quote": "a", "player": 3, "minute": "x"}]}),
            Outcome.MALFORMED,
            "scorers[0].player must be a text; scorers[0].minute must be a whole number",
            id="types",
        ),
        pytest.param(completion('{"kind": "mat', finish_reason="length"), Outcome.CUT_OFF, "cut off", id="cut off"),
        pytest.param(completion(GOOD, finish_reason="length"), Outcome.CUT_OFF, "cut off", id="cut off though whole"),
        pytest.param(completion(None, refusal="I would rather not"), Outcome.REFUSED, "I would rather", id="refusal"),
        pytest.param(completion("", finish_reason="content_filter"), Outcome.REFUSED, "refused", id="filtered"),
        pytest.param(completion(""), Outcome.EMPTY, "empty", id="empty"),
        pytest.param(completion(None), Outcome.EMPTY, "empty", id="null"),
        pytest.param(
            completion('{"kind": "' + "the same words come over and over again " * 40, finish_reason="length"),
            Outcome.LOOPING,
            "over and over",
            id="looping until cut off",
        ),
        pytest.param(
            completion('{"kind": "' + "the same words come over and over again " * 40),
            Outcome.LOOPING,
            "over and over",
            id="looping",
        ),
        pytest.param(
            completion({"kind": "preview", "scorers": [{"quote": "q" * 60, "player": "Ferri", "minute": 3}] * 6}),
            Outcome.LOOPING,
            "over and over",
            id="looping though whole",
        ),
    ],
)
async def test_an_answer_that_cannot_be_used_is_a_reply_in_our_own_words(answer, outcome, said):
    script = Script(answer)
    reply = await model_at(script).ask(request())
    assert reply.attempt.outcome is outcome
    assert said in reply.problem
    assert "pydantic" not in reply.problem
    assert "http" not in reply.problem
    assert len(script.requests) == 1
    assert reply.attempt.tokens == Tokens(input=900, cached=800, output=100)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("```json\n" + json.dumps(GOOD) + "\n```", id="fence"),
        pytest.param("<think>It is {a} report.</think>\n" + json.dumps(GOOD), id="thoughts"),
        pytest.param("Here it is: " + json.dumps(GOOD), id="preamble"),
    ],
)
async def test_an_answer_is_found_within_what_a_model_wraps_around_it(text):
    reply = await model_at(Script(completion(text))).ask(request())
    assert reply.value == Answer.model_validate(GOOD)
    assert reply.text == text


@pytest.mark.parametrize(
    ("step", "error", "said"),
    [
        pytest.param(status(401), ModelRejected, "SUMMARIZER_API_KEY", id="key"),
        pytest.param(status(403), ModelRejected, "permit", id="permission"),
        pytest.param(status(404), ModelRejected, "does not know the model", id="unknown model"),
        pytest.param(status(400), ModelRejected, "so it is", id="bad request"),
        pytest.param(status(422), ModelRejected, "refuses the request", id="unprocessable"),
        pytest.param(status(400, code="context_length_exceeded"), ModelRejected, "too long", id="context, hosted"),
        pytest.param(status(400, type="exceed_context_size_error"), ModelRejected, "too long", id="context, local"),
        pytest.param(status(429, code="insufficient_quota"), ModelRejected, "429", id="no credit"),
        pytest.param(status(418), ModelRejected, "418", id="any other status"),
        pytest.param(status(500), ModelUnavailable, "failed", id="server error"),
        pytest.param(status(429), ModelUnavailable, "fewer requests", id="rate"),
        pytest.param(httpx2.ConnectError("refused"), ModelUnavailable, "cannot be reached", id="no connection"),
        pytest.param(httpx2.ReadTimeout("slow"), ModelUnavailable, "in time", id="timeout"),
        pytest.param(httpx2.RemoteProtocolError("reset"), ModelUnavailable, "cannot be reached", id="reset"),
        pytest.param(
            httpx2.Response(200, headers={"content-type": "application/json"}, content=b'{"choices": [{"mess'),
            ModelUnavailable,
            "not JSON",
            id="half a body",
        ),
        pytest.param(httpx2.Response(200, html="<p>Log in</p>"), ModelRejected, "base URL", id="a web page"),
        pytest.param(httpx2.Response(200, json={"ok": True}), ModelRejected, "base URL", id="another interface"),
    ],
)
async def test_a_failure_of_the_endpoint_is_an_error_that_says_what_to_do(step, error, said):
    with pytest.raises(error, match=said) as caught:
        await model_at(Script(step)).ask(request())
    assert "127.0.0.1:9" in str(caught.value) or "base URL" in str(caught.value)
    assert "\n" not in str(caught.value)


async def test_an_error_keeps_the_vendors_own_as_its_cause():
    with pytest.raises(ModelRejected) as caught:
        await model_at(Script(status(400))).ask(request())
    assert isinstance(caught.value.__cause__, openai.BadRequestError)


async def test_a_key_that_an_endpoint_echoes_is_not_shown():
    with pytest.raises(ModelRejected) as caught:
        await model_at(Script(status(401, message="no such key: sk-secret"))).ask(request())
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize("vendor_error", [pytest.param(error, id=error.__name__) for error in _vendor_errors()])
def test_every_error_of_the_vendor_has_a_meaning(vendor_error):
    assert vendor_error in _VENDOR_FAILURES


def test_it_is_a_model_for_the_stages():
    model: Model = model_at(Script(completion()))
    assert model.name == "openai/m"


def test_one_model_serves_one_event_loop_after_another():
    model = model_at(lambda: Script(completion()))
    replies = [asyncio.run(model.ask(request())) for _ in range(2)]
    assert [reply.attempt.outcome for reply in replies] == [Outcome.OK, Outcome.OK]


async def test_no_more_questions_are_put_at_a_time_than_the_endpoint_takes():
    running = 0
    most = 0

    class Slow(httpx2.AsyncBaseTransport):
        async def handle_async_request(self, request):
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1
            return httpx2.Response(200, json=completion())

    model = model_at(Slow(), concurrency=3)
    await asyncio.gather(*(model.ask(request()) for _ in range(12)))
    assert most == 3


async def test_a_cancelled_question_leaves_the_model_usable():
    model = model_at(Script(completion()), world=Time().world())
    task = asyncio.create_task(model.ask(request()))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    reply = await model.ask(request())
    assert reply.attempt.outcome is Outcome.OK


async def test_closing_opens_anew_at_the_next_question():
    model = model_at(lambda: Script(completion()))
    await model.ask(request())
    await model.aclose()
    reply = await model.ask(request())
    assert reply.attempt.outcome is Outcome.OK


async def test_openais_account_is_told_to_openai_alone(monkeypatch):
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-the-house")
    elsewhere, home = Script(completion()), Script(completion())
    await model_at(elsewhere).ask(request())
    await model_at(home, base_url=None).ask(request())
    assert "openai-organization" not in elsewhere.requests[0].headers
    assert home.requests[0].headers["openai-organization"] == "org-of-the-house"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"usage": {"prompt_tokens": "many", "completion_tokens": None}}, id="usage of odd kinds"),
        pytest.param({"usage": []}, id="usage that is a list"),
        pytest.param({"created": None}, id="no date"),
        pytest.param({"created": 0}, id="date of nothing"),
    ],
)
async def test_an_odd_account_does_not_lose_the_answer(change):
    reply = await model_at(Script(completion() | change)).ask(request())
    assert reply.value == Answer.model_validate(GOOD)
