from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

SEEDS = sorted(path.name for path in (Path(__file__).parents[2] / "seeds").iterdir())


def test_the_seeds_give_one_json_object_a_line_that_meets_the_published_schema(run):
    done = run("article", "seeds", "--json")
    schema = json.loads(run("schema").stdout)
    objects = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(one["article"]["path"]).name for one in objects] == SEEDS
    for one in objects:
        jsonschema.Draft202012Validator(schema).validate(one)
    assert done.returncode == 0


def test_which_model_answers_is_said_in_one_line_on_stderr(run):
    done = run("article", f"seeds/{SEEDS[0]}")
    assert len(done.stderr.splitlines()) == 1
    assert "replaying the answers of" in done.stderr


def test_a_pipe_gets_no_colour_and_no_progress_bar(run):
    done = run("article", "seeds")
    assert "\x1b" not in done.stdout + done.stderr


def test_the_same_run_gives_the_same_bytes(run):
    assert run("article", "seeds", "--json").stdout == run("article", "seeds", "--json").stdout


@pytest.mark.parametrize(("flag", "suffix"), [((), ".txt"), (("--markdown",), ".md"), (("--json",), ".json")])
def test_a_folder_gets_one_file_an_article(flag, suffix, run, tmp_path: Path):
    done = run("article", "seeds", *flag, "-o", str(tmp_path / "out"))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"{name[:-4]}{suffix}" for name in SEEDS]
    assert done.stdout == ""


def test_standard_input_is_an_article(run):
    text = (Path(__file__).parents[2] / "seeds" / SEEDS[0]).read_bytes()
    assert "Inter 2-1 Kairat Almaty" in run("article", "-", stdin=text).stdout


def test_doctor_says_what_is_in_force_and_shows_no_secret(run):
    done = run("doctor", SUMMARIZER_API_KEY="sk-this-is-secret", SUMMARIZER_BASE_URL="http://me:word@127.0.0.1:9/v1")
    assert "sk-this" not in done.stdout + done.stderr
    assert "me:word" not in done.stdout + done.stderr
    assert "environment SUMMARIZER_API_KEY" in done.stdout


def test_a_second_run_of_the_recordings_check_finds_nothing(run):
    done = run("recordings", "check")
    assert "0 faults" in done.stdout
    assert done.returncode == 0
