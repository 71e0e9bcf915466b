from __future__ import annotations

import importlib.util
import json
from types import SimpleNamespace
from typing import Any

import pytest
from scripted_endpoint import ARTICLE, GOOD, Answer, Time, model_at, request

from summarizer.errors import ConfigurationError, ModelRejected
from summarizer.models.connect import connect
from summarizer.models.provider import ProviderTransport
from summarizer.schemas.summary import Outcome, Tokens
from summarizer.settings import load_settings

ANTHROPIC = SimpleNamespace(usage=SimpleNamespace(input_tokens=100, output_tokens=20, cache_read_input_tokens=900))
GOOGLE = SimpleNamespace(usage_metadata=SimpleNamespace(prompt_token_count=1000, candidates_token_count=20))


class StatusError(Exception):
    def __init__(self, number: int, **headers: str) -> None:
        super().__init__(f"status {number}")
        self.status_code = number
        self.response = SimpleNamespace(headers=headers)


class IncompleteOutputException(Exception):
    last_completion = ANTHROPIC


class Provider:
    """A provider's client that gives one step after another, the last one for ever."""

    def __init__(self, *steps: Any) -> None:
        self._steps = list(steps)
        self.asked: list[tuple[str, dict, dict]] = []

    async def __call__(self, title: str, schema: dict, arguments: dict) -> tuple[str, Any]:
        self.asked.append((title, schema, arguments))
        step = self._steps[min(len(self.asked), len(self._steps)) - 1]
        if isinstance(step, Exception):
            raise step
        return step


async def test_a_providers_answer_comes_back_as_any_other():
    provider = Provider((json.dumps(GOOD), ANTHROPIC))
    reply = await model_at(ProviderTransport(provider), name="anthropic/claude").ask(request(max_tokens=77))
    title, schema, arguments = provider.asked[0]
    assert reply.value == Answer.model_validate(GOOD)
    assert reply.attempt.tokens == Tokens(input=1000, cached=900, output=20)
    assert (title, schema["required"], arguments["max_tokens"]) == ("Answer", ["kind", "scorers"], 77)
    assert arguments["messages"][1]["content"] == ARTICLE


@pytest.mark.parametrize(
    ("completion", "tokens"),
    [
        pytest.param(GOOGLE, Tokens(input=1000, cached=0, output=20), id="other names"),
        pytest.param(SimpleNamespace(), Tokens(), id="not counted"),
        pytest.param(None, Tokens(), id="nothing"),
    ],
)
async def test_tokens_are_counted_as_each_provider_calls_them(completion, tokens):
    reply = await model_at(ProviderTransport(Provider((json.dumps(GOOD), completion)))).ask(request())
    assert reply.attempt.tokens == tokens


async def test_a_provider_that_wants_fewer_requests_is_waited_for():
    time = Time()
    provider = Provider(StatusError(429, **{"retry-after": "9"}), (json.dumps(GOOD), ANTHROPIC))
    reply = await model_at(ProviderTransport(provider), world=time.world()).ask(request())
    assert reply.attempt.outcome is Outcome.OK
    assert sum(time.sleeps) == 9.0


async def test_a_provider_that_refuses_is_not_asked_again():
    provider = Provider(StatusError(401))
    with pytest.raises(ModelRejected, match="check SUMMARIZER_API_KEY"):
        await model_at(ProviderTransport(provider)).ask(request())
    assert len(provider.asked) == 1


async def test_a_providers_answer_that_is_cut_off_is_a_reply():
    reply = await model_at(ProviderTransport(Provider(IncompleteOutputException()))).ask(request())
    assert reply.attempt.outcome is Outcome.CUT_OFF
    assert reply.attempt.tokens == Tokens(input=1000, cached=900, output=20)


@pytest.mark.skipif(importlib.util.find_spec("anthropic") is not None, reason="the provider's package is installed")
def test_a_provider_without_its_package_is_told_by_name(tmp_path):
    settings = load_settings(environ={}, folder=tmp_path, model="anthropic/claude", home=tmp_path)
    with pytest.raises(ConfigurationError, match=r"pip install 'instructor\[anthropic\]'"):
        connect(settings)
