from __future__ import annotations

import json
from pathlib import Path

import pytest

SEED = "seeds/004_2aaabb6fc4caea8a.txt"


def written(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        pytest.param("empty.txt", b"", "is empty", id="empty"),
        pytest.param("blank.txt", b" \n\t\n", "is empty", id="blank"),
        pytest.param("large.txt", b"Goal. " * 900_000, "too large", id="5 MB"),
        pytest.param("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "picture.txt", id="binary"),
        pytest.param("nul.txt", b"Rovere 2-1\x00 Campofiore", "NUL", id="NUL bytes"),
        pytest.param("article.docx", b"PK\x03\x04", ".docx files are not read", id="unknown extension"),
        pytest.param("cut.jsonl", b'{"text": "Rovere 2-', "line 1", id="truncated JSON Lines"),
        pytest.param("list.json", b"[1, 2]", "not an object", id="JSON of something else"),
    ],
)
def test_one_clear_line_names_the_file_and_the_others_are_still_done(name, content, says, run, tmp_path: Path):
    bad = written(tmp_path / name, content)
    done = run("article", bad, SEED, "--json")
    lines = [line for line in done.stderr.splitlines() if name in line]
    assert len(lines) >= 1
    assert says in lines[0]
    assert "Traceback" not in done.stderr
    assert done.returncode == 3
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("argument", "says"),
    [
        pytest.param("no/such/file.txt", "no/such/file.txt", id="missing file"),
        pytest.param("{folder}", "without articles", id="folder without articles"),
        pytest.param("{link}", "link.txt", id="broken link"),
    ],
)
def test_a_path_that_leads_nowhere_is_said(argument: str, says: str, run, tmp_path: Path):
    folder = tmp_path / "empty"
    folder.mkdir()
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    done = run("article", argument.format(folder=folder, link=tmp_path / "link.txt"))
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.returncode == 3


def test_the_good_lines_of_a_damaged_file_are_still_done(run, tmp_path: Path):
    text = (Path(__file__).parents[2] / SEED).read_text(encoding="utf-8")
    night = written(tmp_path / "night.jsonl", json.dumps({"text": text}).encode() + b'\n{"text": "Rove')
    done = run("article", night, "--json")
    assert json.loads(done.stdout)["kind"] == "post_match_feature"
    assert "line 2" in done.stderr
    assert done.returncode == 3


def test_an_article_that_no_recording_covers_gets_the_three_ways_to_a_model(run):
    done = run("article", "-", stdin=b"Rovere 2-1 Campofiore. Al 12' segna Lepri.")
    assert done.returncode == 4
    for way in ("--model openai/NAME", "summarize model pull", "--recordings DIR"):
        assert way in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(("article", SEED, "--json", "--markdown"), "exclude each other", id="two forms"),
        pytest.param(("article", SEED, "--prompt", "tennis"), "belong together", id="prompt without schema"),
        pytest.param(("article", SEED, "--mode", "sometimes"), "mode", id="unknown mode"),
        pytest.param(("article", SEED, "--prompts", "no/such/folder"), "no such folder", id="no prompts"),
        pytest.param(("article", SEED, "--config", "no.toml"), "no.toml", id="no config"),
        pytest.param(("schema", "weather"), "no output is called", id="unknown schema"),
        pytest.param(("model", "pull", "gpt-9"), "gpt-9", id="unknown local model"),
        pytest.param(("eval", "seeds"), "seeds", id="no cases"),
    ],
)
def test_a_wrong_call_is_one_line_and_its_own_exit_code(arguments, says, run):
    done = run(*arguments)
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode in {2, 3}
