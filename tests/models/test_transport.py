from __future__ import annotations

import itertools
import json

import httpx2
import pytest
from scripted_endpoint import GOOD, Answer, Script, Time, completion, model_at, request, status

from summarizer.errors import ModelRejected, ModelUnavailable, RecordingMissing
from summarizer.models.recordings import RecordingSet
from summarizer.models.transport import ASK_HEADER, Network, RecordingTransport
from summarizer.schemas.summary import Outcome, Tokens
from summarizer.settings import Mode


def model_in(mode: Mode, directory, network=None, **endpoint):
    ticks = itertools.count(step=2.5)
    transport = RecordingTransport(
        RecordingSet(directory), mode, network, clock=lambda: next(ticks), today=lambda: "2026-01-02"
    )
    return model_at(transport, recorded=True, **endpoint)


def files(directory) -> list[dict]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(directory.rglob("*.json"))]


async def test_a_recorded_answer_replays_without_a_network_and_tells_the_same(tmp_path):
    recorded = await model_in(Mode.RECORD, tmp_path, Script(completion())).ask(request())
    replayed = await model_in(Mode.REPLAY, tmp_path).ask(request())
    assert replayed == recorded
    assert replayed.value == Answer.model_validate(GOOD)
    assert replayed.attempt.tokens == Tokens(input=900, cached=800, output=100)
    assert replayed.attempt.seconds == 2.5
    assert replayed.attempt.recording.startswith("openai-m/reading/0123456789ab-1-")


async def test_the_ask_never_leaves_the_process(tmp_path):
    script = Script(completion())
    await model_in(Mode.RECORD, tmp_path, script).ask(request())
    assert ASK_HEADER not in script.requests[0].headers


async def test_neither_headers_nor_credentials_are_recorded(tmp_path):
    await model_in(Mode.RECORD, tmp_path, Script(completion())).ask(request())
    text = json.dumps(files(tmp_path)).lower()
    assert "sk-secret" not in text
    assert "authorization" not in text
    assert "chatcmpl" not in text


@pytest.mark.parametrize("answers", ["json_schema", "tools"])
@pytest.mark.parametrize(
    ("answer", "outcomes"),
    [
        pytest.param(completion("nonsense"), {Outcome.MALFORMED}, id="malformed"),
        pytest.param(completion('{"kind"', finish_reason="length"), {Outcome.CUT_OFF}, id="cut off"),
        pytest.param(completion(None, refusal="No."), {Outcome.REFUSED}, id="refused"),
        pytest.param(completion(None), {Outcome.EMPTY}, id="empty"),
        pytest.param(completion('{"kind": "\ud83d'), {Outcome.MALFORMED}, id="half a character"),
        pytest.param(completion() | {"usage": None}, {Outcome.OK, Outcome.MALFORMED}, id="uncounted"),
        pytest.param(completion(None, tool_calls=[
            {"id": "c", "type": "function", "function": {"name": "Answer", "arguments": json.dumps(GOOD)}}
        ]), {Outcome.OK}, id="tool call"),
    ],
)  # fmt: skip
async def test_an_answer_is_kept_whatever_it_is(tmp_path, answer, outcomes, answers):
    recorded = await model_in(Mode.RECORD, tmp_path, Script(answer), answers=answers).ask(request())
    replayed = await model_in(Mode.REPLAY, tmp_path, answers=answers).ask(request())
    assert replayed == recorded
    assert len(files(tmp_path)) == 1
    assert recorded.attempt.outcome in outcomes


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(status(500), id="server error"),
        pytest.param(httpx2.ReadError("reset"), id="reset"),
    ],
)
async def test_a_failure_is_not_kept_and_the_answer_after_it_is(tmp_path, step):
    reply = await model_in(Mode.RECORD, tmp_path, Script(step, completion())).ask(request())
    assert reply.attempt.outcome is Outcome.OK
    assert [file["finish_reason"] for file in files(tmp_path)] == ["stop"]


async def test_what_is_no_chat_completion_is_not_kept(tmp_path):
    with pytest.raises(ModelRejected, match="base URL"):
        await model_in(Mode.RECORD, tmp_path, Script(httpx2.Response(200, html="<p>Log in</p>"))).ask(request())
    assert files(tmp_path) == []


async def test_a_miss_fails_at_once_and_says_what_changed(tmp_path):
    time = Time()
    await model_in(Mode.RECORD, tmp_path, Script(completion())).ask(request())
    changed = request(version="2", prompt_hash="sha256-12", messages=request().messages[:1])
    with pytest.raises(RecordingMissing, match="prompt reading 1 -> 2"):
        await model_in(Mode.REPLAY, tmp_path, world=time.world()).ask(changed)
    assert time.sleeps == []


async def test_a_miss_in_an_empty_folder_says_so(tmp_path):
    with pytest.raises(RecordingMissing, match="nothing is recorded there"):
        await model_in(Mode.REPLAY, tmp_path).ask(request())


async def test_cache_asks_only_for_what_is_not_there(tmp_path):
    script = Script(completion())
    model = model_in(Mode.CACHE, tmp_path, script)
    for attempt in (1, 1, 2, 1, 2):
        await model.ask(request(attempt=attempt))
    assert len(script.requests) == 2


async def test_record_always_asks(tmp_path):
    script = Script(completion("old"), completion())
    model = model_in(Mode.RECORD, tmp_path, script)
    await model.ask(request())
    await model.ask(request())
    assert [file["answer"] for file in files(tmp_path)] == [GOOD]


async def test_refresh_asks_again_only_where_the_prompt_changed(tmp_path):
    script = Script(completion())
    await model_in(Mode.RECORD, tmp_path, script).ask(request())
    refreshing = model_in(Mode.REFRESH, tmp_path, script)
    await refreshing.ask(request())
    await refreshing.ask(request(version="2"))
    await refreshing.ask(request(version="2"))
    assert len(script.requests) == 2
    assert [file["version"] for file in files(tmp_path)] == ["2"]


async def test_an_outage_in_cache_mode_is_an_outage(tmp_path):
    with pytest.raises(ModelUnavailable):
        await model_in(Mode.CACHE, tmp_path, Script(httpx2.ConnectError("down"))).ask(request())
    assert files(tmp_path) == []


async def test_texts_of_every_script_travel_in_the_ask(tmp_path):
    odd = request(article="sha256-ж", prompt="chronik-ß", version="1\n2")
    recorded = await model_in(Mode.RECORD, tmp_path, Script(completion())).ask(odd)
    assert await model_in(Mode.REPLAY, tmp_path).ask(odd) == recorded


async def test_a_real_network_is_spoken_to_through_a_client(tmp_path):
    async with httpx2.AsyncClient(
        transport=Script(status(429, headers={"retry-after": "3", "set-cookie": "a=b"}))
    ) as client:
        response = await Network(client).handle_async_request(
            httpx2.Request("POST", "http://127.0.0.1:9/v1", content=b"{}")
        )
    assert response.headers["retry-after"] == "3"
    assert "set-cookie" not in response.headers
