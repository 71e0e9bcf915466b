from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import StoreError
from summarizer.models.exchanges import Ask, Exchange, differences
from summarizer.models.recordings import RecordingSet, read_recording, recording_text, relative_path
from summarizer.schemas.summary import Tokens

ASK = Ask(
    prompt="reading",
    version="1",
    prompt_hash="sha256-11",
    schema_hash="sha256-22",
    article="sha256-0123456789abcdef",
    model="openai/m",
    parameters={"max_tokens": 100, "temperature": 0.0},
    attempt=1,
    messages_hash="sha256-33",
)


def ask(**changes) -> Ask:
    return ASK.model_copy(update=changes)


def exchange(content: str | None = '{"kind":"preview"}', **changes) -> Exchange:
    return Exchange(
        ask=ask(**changes),
        content=content,
        finish_reason="stop",
        usage=Tokens(input=10, cached=2, output=3),
        date="2026-01-02",
        seconds=1.5,
    )


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"messages_hash": "sha256-34"}, id="messages"),
        pytest.param({"schema_hash": "sha256-23"}, id="schema"),
        pytest.param({"model": "openai/n"}, id="model"),
        pytest.param({"parameters": {"max_tokens": 101, "temperature": 0.0}}, id="parameters"),
        pytest.param({"attempt": 2}, id="attempt"),
    ],
)
def test_whatever_shapes_an_answer_changes_the_key(change):
    assert ask(**change).key != ASK.key


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"prompt": "second"}, id="prompt's name"),
        pytest.param({"version": "2"}, id="prompt's version"),
        pytest.param({"prompt_hash": "sha256-12"}, id="prompt's hash"),
        pytest.param({"article": "sha256-ffffffffffffffff"}, id="article's id"),
    ],
)
def test_names_that_the_model_never_sees_do_not_change_the_key(change):
    assert ask(**change).key == ASK.key


def test_the_key_is_pinned_since_recordings_rest_on_it():
    assert ASK.key == "sha256-9bd6329efc3d68104639858555a7eddc7189a4782b2a5c379fa8844f03761d33"


def test_what_is_kept_is_found_again_by_another_reader(tmp_path):
    RecordingSet(tmp_path).put(exchange())
    found = RecordingSet(tmp_path).get(ASK.key)
    assert found == exchange()


def test_an_unknown_key_is_not_found(tmp_path):
    RecordingSet(tmp_path).put(exchange())
    assert RecordingSet(tmp_path).get(ask(attempt=2).key) is None


def test_a_folder_that_does_not_exist_is_an_empty_set(tmp_path):
    assert len(RecordingSet(tmp_path / "none")) == 0


def test_a_recording_is_a_file_that_a_person_can_find_and_read(tmp_path):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange(model="local/qwen2.5-coder-1.5b"))
    name = recordings.name_of(ask(model="local/qwen2.5-coder-1.5b").key)
    fields = json.loads((tmp_path / name).read_text(encoding="utf-8"))
    assert name.startswith("local-qwen2.5-coder-1.5b/reading/0123456789ab-1-")
    assert fields["answer"] == {"kind": "preview"}
    assert set(fields) == {
        "format", "key", "prompt", "version", "prompt_hash", "schema_hash", "article", "model", "parameters", "attempt",
        "messages_hash", "answer", "answer_layout", "refusal", "finish_reason", "usage", "date", "seconds",
    }  # fmt: skip


def test_nothing_half_written_is_left_beside_a_recording(tmp_path):
    RecordingSet(tmp_path).put(exchange())
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".json"]


def test_a_second_answer_takes_the_place_of_the_first(tmp_path):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange("first"))
    recordings.put(exchange("second"))
    assert (len(recordings), recordings.get(ASK.key).content) == (1, "second")


LAYOUTS = ({}, {"indent": 2}, {"separators": (",", ":")}, {"indent": 3}, {"ensure_ascii": True})
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
LAID_OUT = st.builds(
    lambda value, layout: json.dumps(value, **({"ensure_ascii": False} | layout)), VALUES, st.sampled_from(LAYOUTS)
)
CONTENTS = st.none() | st.text() | LAID_OUT


@given(CONTENTS)
@settings(max_examples=100)
def test_an_answer_comes_back_to_the_letter_whatever_it_is(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("r") / "a.json"
    path.write_text(recording_text(exchange(content)), encoding="utf-8", newline="\n")
    assert read_recording(path).content == content


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("{", id="cut off"),
        pytest.param("[]", id="no object"),
        pytest.param('{"format": 99}', id="another format"),
        pytest.param(recording_text(exchange()).replace('"attempt": 1', '"attempt": 2'), id="edited"),
        pytest.param(recording_text(exchange()).replace('"seconds"', '"header"'), id="unknown key"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_the_remedy(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StoreError, match="delete it and record it anew") as caught:
        read_recording(path)
    assert "a.json" in str(caught.value)


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "openai-m").write_text("in the way")
    with pytest.raises(StoreError, match="check the folder"):
        RecordingSet(tmp_path).put(exchange())


def test_the_nearest_recording_is_of_the_same_article_before_the_same_prompt(tmp_path):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange(article="sha256-ffff", messages_hash="sha256-a"))
    recordings.put(exchange(prompt="second", messages_hash="sha256-b"))
    assert recordings.nearest(ask(messages_hash="sha256-c")).ask.prompt == "second"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param({"version": "2"}, "prompt reading 1 -> 2", id="version"),
        pytest.param({"prompt_hash": "sha256-12"}, "prompt reading 1 was edited", id="edited"),
        pytest.param({"prompt": "second"}, "prompt reading -> second", id="prompt"),
        pytest.param({"article": "sha256-ff"}, "article differs (recorded: sha256-0123456789abcdef)", id="article"),
        pytest.param({"model": "openai/n"}, "model differs (recorded: openai/m)", id="model"),
        pytest.param({"schema_hash": "sha256-2"}, "schema differs", id="schema"),
        pytest.param({"attempt": 2}, "attempt 1 -> 2", id="attempt"),
        pytest.param({"parameters": {"max_tokens": 9}}, '-> {"max_tokens":9}', id="parameters"),
        pytest.param({"messages_hash": "sha256-4"}, "the messages differ, though their prompt does not", id="filling"),
    ],
)
def test_what_changed_is_said(change, said):
    (difference,) = differences(ask(**change), ASK)
    assert said in difference


@pytest.mark.parametrize(
    "used",
    [
        pytest.param(ASK.key, id="by key"),
        pytest.param(relative_path(ASK).as_posix(), id="by the name that attempts give"),
    ],
)
def test_recordings_that_nobody_asked_for_are_listed_and_pruned(tmp_path, used):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange())
    recordings.put(exchange(attempt=2))
    other = (relative_path(ask(attempt=2)).as_posix(),)
    assert recordings.unused({used}) == other
    assert recordings.prune({used}) == other
    assert (len(RecordingSet(tmp_path)), recordings.unused({used})) == (1, ())


@pytest.mark.parametrize(
    ("current", "said"),
    [
        pytest.param({"reading": ("1", "sha256-11")}, [], id="current"),
        pytest.param({"reading": ("2", "sha256-11")}, ["prompt reading 1 -> 2"], id="newer version"),
        pytest.param({"reading": ("1", "sha256-12")}, ["prompt reading 1 was edited"], id="edited"),
        pytest.param({}, ["there is no prompt reading any more"], id="gone"),
    ],
)
def test_recordings_of_prompts_that_changed_are_stale(tmp_path, current, said):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange())
    assert [line.partition(": ")[2] for line in recordings.stale(current)] == said


def test_removing_forgets_and_deletes(tmp_path):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange())
    recordings.remove([ASK.key])
    assert (len(recordings), len(RecordingSet(tmp_path)), recordings.get(ASK.key)) == (0, 0, None)


def test_the_model_with_most_recordings_is_replayed_when_none_is_named(tmp_path):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange(model="openai/a"))
    recordings.put(exchange(model="openai/b"))
    recordings.put(exchange(model="openai/b", attempt=2))
    assert recordings.default_model() == "openai/b"


def test_the_index_names_the_model_that_is_replayed_when_none_is_named(tmp_path):
    recordings = RecordingSet(tmp_path)
    recordings.put(exchange(model="openai/b"))
    (tmp_path / "set.json").write_text('{"default": "openai/a"}')
    assert recordings.default_model() == "openai/a"


def test_an_index_that_names_none_is_an_error(tmp_path):
    (tmp_path / "set.json").write_text("{}")
    with pytest.raises(StoreError, match="default"):
        RecordingSet(tmp_path).default_model()
