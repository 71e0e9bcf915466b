from __future__ import annotations

import os
from pathlib import Path

import pytest
from scripted_endpoint import Answer, request

from summarizer.errors import ModelError, ModelRejected
from summarizer.models.connect import connect
from summarizer.models.embedded import Server
from summarizer.models.weights import weights_path
from summarizer.schemas.exchange import Message
from summarizer.schemas.summary import Outcome
from summarizer.settings import Settings, load_settings

SMALL = "smollm2-135m"


def _weights() -> Path | None:
    named = os.environ.get("SUMMARIZER_TEST_GGUF")
    return Path(named) if named else weights_path(SMALL, load_settings().home)


WEIGHTS = _weights()
needs_weights = pytest.mark.skipif(
    WEIGHTS is None, reason=f"no weights here: `summarize model pull {SMALL}`, or set SUMMARIZER_TEST_GGUF"
)


def settings(tmp_path: Path, **arguments) -> Settings:
    fields = {"model": f"local/{WEIGHTS}", "home": tmp_path, "context": 1024, "threads": 1}
    return load_settings(environ={}, folder=tmp_path, **(fields | arguments))


def asked(text: str, *, max_tokens: int = 60):
    return request(messages=(Message(role="user", content=text),), max_tokens=max_tokens)


@needs_weights
async def test_the_embedded_model_answers_in_the_schema_and_always_the_same(tmp_path):
    pytest.importorskip("xllamacpp")
    model = connect(settings(tmp_path))
    replies = [await model.ask(asked("Ferri scored in the 12th minute.", max_tokens=400)) for _ in range(2)]
    await model.aclose()
    assert replies[0].text == replies[1].text
    assert replies[0].attempt.cost == 0.0
    assert isinstance(replies[0].value, Answer) or replies[0].attempt.outcome is not Outcome.MALFORMED


@needs_weights
async def test_a_second_question_on_the_same_article_reads_it_from_the_cache(tmp_path):
    pytest.importorskip("xllamacpp")
    model = connect(settings(tmp_path))
    article = "Ferri segna il gol decisivo per il Borgo e Conti sbaglia un rigore. " * 8
    await model.ask(asked(article + "Who scored?"))
    second = await model.ask(asked(article + "Who missed?"))
    await model.aclose()
    assert second.attempt.tokens.cached > 0.8 * second.attempt.tokens.input


@needs_weights
async def test_an_article_that_is_too_long_is_told_the_remedy(tmp_path):
    pytest.importorskip("xllamacpp")
    model = connect(settings(tmp_path))
    with pytest.raises(ModelRejected, match=r"too long for the model's context.*SUMMARIZER_CONTEXT"):
        await model.ask(asked("Il gol di Ferri. " * 1500))
    await model.aclose()


def test_weights_that_are_no_model_are_an_error(tmp_path, capfd):
    pytest.importorskip("xllamacpp")
    junk = tmp_path / "junk.gguf"
    junk.write_bytes(b"no model" * 100)
    with pytest.raises(ModelError, match=r"could not be started from junk\.gguf"):
        Server(junk, context=512, threads=1).address()
    assert capfd.readouterr().out == ""
