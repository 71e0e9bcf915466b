from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import ConfigurationError
from summarizer.settings import CONFIG_NAME, ENVIRONMENT, Mode, Settings, load_settings


def load(tmp_path: Path, *, environ: dict[str, str] | None = None, file: str | None = None, **arguments) -> Settings:
    if file is not None:
        (tmp_path / CONFIG_NAME).write_text(file, encoding="utf-8")
    return load_settings(environ=environ or {}, folder=tmp_path, **arguments)


@pytest.mark.parametrize(
    ("arguments", "environ", "file", "value", "source"),
    [
        pytest.param({"model": "a"}, {"SUMMARIZER_MODEL": "b"}, 'model = "c"', "a", "argument", id="argument"),
        pytest.param(
            {}, {"SUMMARIZER_MODEL": "b"}, 'model = "c"', "b", "environment SUMMARIZER_MODEL", id="environment"
        ),
        pytest.param({}, {}, 'model = "c"', "c", "file ", id="file"),
        pytest.param({}, {}, None, None, "default", id="default"),
        pytest.param({"model": None}, {"SUMMARIZER_MODEL": ""}, None, None, "default", id="none and empty are not set"),
    ],
)
def test_the_nearer_layer_wins_and_is_named(tmp_path, arguments, environ, file, value, source):  # noqa: PLR0917
    settings = load(tmp_path, environ=environ, file=file, **arguments)
    assert settings.model == value
    assert settings.source_of("model").startswith(source)
    assert settings.is_set("model") is (source != "default")


@pytest.mark.parametrize(
    ("environ", "key"),
    [
        pytest.param({"OPENAI_API_KEY": "one"}, "one", id="OpenAI's"),
        pytest.param({"OPENAI_API_KEY": "one", "SUMMARIZER_API_KEY": "two"}, "two", id="ours wins"),
    ],
)
def test_the_key_comes_from_ours_or_openais_variable(tmp_path, environ, key):
    assert load(tmp_path, environ=environ).api_key.get_secret_value() == key


def test_a_key_is_never_shown(tmp_path):
    settings = load(tmp_path, environ={"SUMMARIZER_API_KEY": "sk-secret"})
    assert "sk-secret" not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"


def test_a_key_in_a_file_is_refused_without_being_shown(tmp_path):
    with pytest.raises(ConfigurationError, match="does not belong in a file") as caught:
        load(tmp_path, file='api_key = "sk-secret"')
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        pytest.param('modell = "x"', "unknown setting 'modell'", id="unknown key"),
        pytest.param("concurrency = 0", "setting 'concurrency' (file ", id="bad value"),
        pytest.param("model = ", "cannot be read", id="no TOML"),
    ],
)
def test_a_fault_in_the_file_is_named_with_the_file(tmp_path, file, said):
    with pytest.raises(ConfigurationError) as caught:
        load(tmp_path, file=file)
    assert said in str(caught.value)
    assert CONFIG_NAME in str(caught.value)


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        pytest.param({"SUMMARIZER_MODE": "reply"}, "SUMMARIZER_MODE", id="mode"),
        pytest.param({"SUMMARIZER_CONCURRENCY": "many"}, "SUMMARIZER_CONCURRENCY", id="number"),
        pytest.param({"SUMMARIZER_TIMEOUT": "-1"}, "SUMMARIZER_TIMEOUT", id="time"),
    ],
)
def test_a_fault_in_the_environment_is_named_with_its_variable(tmp_path, environ, said):
    with pytest.raises(ConfigurationError, match=said):
        load(tmp_path, environ=environ)


def test_an_unknown_argument_is_refused(tmp_path):
    with pytest.raises(ConfigurationError, match="unknown setting 'modell'"):
        load(tmp_path, modell="x")


def test_a_named_file_is_read_in_place_of_the_usual_one(tmp_path):
    named = tmp_path / "house.toml"
    named.write_text('model = "named"\n')
    assert load(tmp_path, file='model = "usual"', config=named).model == "named"
    assert load(tmp_path, environ={"SUMMARIZER_CONFIG": str(named)}).model == "named"


def test_a_named_file_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(ConfigurationError, match=r"house\.toml does not exist"):
        load(tmp_path, config=tmp_path / "house.toml")


def test_paths_in_a_file_are_relative_to_it(tmp_path):
    settings = load(tmp_path, file='recordings = "kept"\nmode = "cache"')
    assert (settings.recordings, settings.mode) == (tmp_path / "kept", Mode.CACHE)


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    assert load(tmp_path, file='\ufeffmodel = "x"').model == "x"


def test_the_process_environment_is_read_where_none_is_given(tmp_path, monkeypatch):
    monkeypatch.setenv("SUMMARIZER_MODEL", "from/outside")
    assert load_settings(folder=tmp_path).model == "from/outside"


def test_every_variable_belongs_to_a_setting():
    assert set(ENVIRONMENT) == set(Settings.model_fields)


def test_settings_cannot_be_changed(tmp_path):
    with pytest.raises(ValueError, match="frozen"):
        load(tmp_path).model = "other"
