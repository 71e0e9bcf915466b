from __future__ import annotations

import pytest
from scripted_endpoint import Script, completion, model_at, status

from summarizer.errors import ModelRejected
from summarizer.models.probe import probe
from summarizer.models.recordings import RecordingSet
from summarizer.models.transport import RecordingTransport
from summarizer.settings import Mode


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param({"status": "ready"}, "openai/m answers in the form asked for", id="well"),
        pytest.param(
            "Sure!", "not in the form asked for: The answer cannot be used: it is not valid JSON.", id="badly"
        ),
    ],
)
async def test_a_model_that_answers_is_told_of(answer, said):
    assert said in await probe(model_at(Script(completion(answer))))


async def test_a_model_out_of_reach_is_the_error_it_is():
    with pytest.raises(ModelRejected, match="SUMMARIZER_API_KEY"):
        await probe(model_at(Script(status(401))))


async def test_recordings_are_not_taken_for_a_model(tmp_path):
    transport = RecordingTransport(RecordingSet(tmp_path), Mode.REPLAY, None, clock=lambda: 0.0)
    assert "nothing was asked" in await probe(model_at(transport, recorded=True))
