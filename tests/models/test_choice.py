from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from scripted_endpoint import Script, completion, request

from summarizer.errors import ConfigurationError, NoModelError, RecordingMissing
from summarizer.models.catalogue import CATALOGUE
from summarizer.models.choice import HOSTED_DEFAULT, choose
from summarizer.models.connect import connect
from summarizer.models.recordings import RecordingSet
from summarizer.schemas.summary import Outcome
from summarizer.settings import Mode, Settings, load_settings


def settings(tmp_path: Path, *, environ: dict[str, str] | None = None, **arguments) -> Settings:
    return load_settings(environ=environ or {}, folder=tmp_path, **({"home": tmp_path / "home"} | arguments))


def pull(tmp_path: Path) -> str:
    folder = tmp_path / "home" / "models"
    folder.mkdir(parents=True)
    with (folder / CATALOGUE[0].file).open("wb") as file:
        file.truncate(CATALOGUE[0].size)  # a file with a hole takes no room
    return f"local/{CATALOGUE[0].name}"


async def record(tmp_path: Path, folder: Path, **arguments) -> None:
    given = {"model": "openai/recorded", "base_url": "http://127.0.0.1:9/v1", "mode": "record", "recordings": folder}
    await connect(settings(tmp_path, **(given | arguments)), transport=Script(completion())).ask(request())


async def test_a_named_model_wins_over_all_else(tmp_path):
    pull(tmp_path)
    chosen = choose(settings(tmp_path, model="openai/mine", api_key="k"), folder=tmp_path)
    assert (chosen.name, chosen.mode, chosen.line) == ("openai/mine", Mode.LIVE, None)


async def test_a_key_wins_over_a_pulled_model(tmp_path):
    pull(tmp_path)
    chosen = choose(settings(tmp_path, environ={"OPENAI_API_KEY": "k"}), folder=tmp_path)
    assert (chosen.name, chosen.mode) == (HOSTED_DEFAULT, Mode.LIVE)
    assert HOSTED_DEFAULT in chosen.line


async def test_a_pulled_model_wins_over_recordings(tmp_path, monkeypatch):
    monkeypatch.setattr("summarizer.models.choice.has_runner", lambda: True)
    name = pull(tmp_path)
    await record(tmp_path, tmp_path / "fixtures")
    chosen = choose(settings(tmp_path), folder=tmp_path)
    assert (chosen.name, chosen.mode) == (name, Mode.LIVE)
    assert name in chosen.line


async def test_a_pulled_model_that_nothing_here_can_run_does_not(tmp_path, monkeypatch):
    monkeypatch.setattr("summarizer.models.choice.has_runner", lambda: False)
    pull(tmp_path)
    await record(tmp_path, tmp_path / "fixtures")
    chosen = choose(settings(tmp_path), folder=tmp_path)
    assert (chosen.name, chosen.mode) == ("openai/recorded", Mode.REPLAY)


async def test_recordings_are_the_last_resort_and_it_is_said(tmp_path):
    await record(tmp_path, tmp_path / "fixtures")
    chosen = choose(settings(tmp_path), folder=tmp_path)
    assert (chosen.name, chosen.mode) == ("openai/recorded", Mode.REPLAY)
    assert "replaying the answers of openai/recorded" in chosen.line


def test_without_any_model_the_three_ways_are_given(tmp_path):
    with pytest.raises(NoModelError) as caught:
        choose(settings(tmp_path), folder=tmp_path)
    assert all(way in str(caught.value) for way in ("SUMMARIZER_API_KEY", "model pull", "--recordings"))


def test_a_base_url_without_a_name_is_asked_for_one(tmp_path):
    with pytest.raises(ConfigurationError, match="--model NAME"):
        choose(settings(tmp_path, base_url="http://127.0.0.1:9/v1"), folder=tmp_path)


async def test_replay_that_is_asked_for_needs_no_model_though_a_key_is_there(tmp_path):
    await record(tmp_path, tmp_path / "fixtures")
    chosen = choose(settings(tmp_path, mode="replay", api_key="k"), folder=tmp_path)
    assert (chosen.name, chosen.mode) == ("openai/recorded", Mode.REPLAY)


async def test_a_folder_of_recordings_that_is_set_fills_itself(tmp_path):
    chosen = choose(settings(tmp_path, model="openai/m", api_key="k", recordings=tmp_path / "kept"))
    assert (chosen.mode, chosen.recordings) == (Mode.CACHE, tmp_path / "kept")


async def test_a_named_model_without_a_key_is_replayed_where_it_is_recorded(tmp_path):
    await record(tmp_path, tmp_path / "fixtures")
    assert choose(settings(tmp_path, model="openai/recorded"), folder=tmp_path).mode is Mode.REPLAY


async def test_what_is_recorded_once_is_replayed_with_nothing_configured(tmp_path):
    await record(tmp_path, tmp_path / "fixtures")
    in_force = settings(tmp_path)
    reply = await connect(in_force, choice=choose(in_force, folder=tmp_path)).ask(request())
    assert reply.attempt.outcome is Outcome.OK


async def test_an_article_that_no_recording_covers_is_told_the_three_ways(tmp_path):
    await record(tmp_path, tmp_path / "kept")
    model = connect(settings(tmp_path, recordings=tmp_path / "kept", mode="replay"))
    other = request(article="sha256-ffffffffffffffff", messages=request().messages[:1])
    with pytest.raises(NoModelError, match="--recordings"):
        await model.ask(other)


async def test_a_covered_article_under_a_changed_prompt_is_told_what_changed(tmp_path):
    await record(tmp_path, tmp_path / "kept")
    model = connect(settings(tmp_path, recordings=tmp_path / "kept", mode="replay"))
    with pytest.raises(RecordingMissing, match="prompt reading 1 -> 2"):
        await model.ask(request(version="2", messages=request().messages[:1]))


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        pytest.param({"model": "openai/m"}, NoModelError, "needs a key", id="no key"),
        pytest.param({"model": "bare", "api_key": "k"}, NoModelError, "needs a base URL", id="bare name"),
        pytest.param({"model": "local/qwen2.5-coder-1.5b"}, NoModelError, "model pull qwen", id="not pulled"),
        pytest.param({"model": "local/nowhere.gguf"}, NoModelError, "check the path", id="no such file"),
        pytest.param({"model": "m", "mode": "replay"}, ConfigurationError, "needs a folder", id="no folder"),
        pytest.param({"model": "m", "mode": "record"}, ConfigurationError, "needs a folder", id="nowhere to record"),
    ],
)
def test_a_model_that_cannot_be_asked_is_an_error_before_any_question(tmp_path, arguments, error, said):
    in_force = settings(tmp_path, **arguments)
    with pytest.raises(error, match=said):
        connect(in_force, choice=choose(in_force, folder=tmp_path))


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        pytest.param("openai/m", "m", id="openai"),
        pytest.param("local/q", "q", id="local"),
        pytest.param("m", "m", id="bare"),
        pytest.param("meta-llama/Llama-3", "meta-llama/Llama-3", id="name with a slash"),
    ],
)
async def test_at_a_base_url_the_name_is_sent_without_our_own_prefix(tmp_path, name, sent):
    script = Script(completion())
    reply = await connect(settings(tmp_path, model=name, base_url="http://127.0.0.1:9/v1"), transport=script).ask(
        request()
    )
    assert script.bodies()[0]["model"] == sent
    assert reply.attempt.model == name


async def test_any_store_can_stand_in_for_the_folder(tmp_path):
    store = RecordingSet(tmp_path / "elsewhere")
    in_force = settings(tmp_path, model="m", base_url="http://127.0.0.1:9/v1", mode="cache", recordings=tmp_path / "no")
    await connect(in_force, store=store, transport=Script(completion())).ask(request())
    assert (len(store), (tmp_path / "no").exists()) == (1, False)


def test_no_vendor_is_loaded_before_a_model_is_connected():
    heavy = ("openai", "instructor", "httpx2", "genai_prices", "xllamacpp")
    program = (
        "import sys, summarizer.settings, summarizer.models.connect, summarizer.models.recordings\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
