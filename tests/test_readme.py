"""README cannot drift: what it shows is run, and what it lists is compared with the code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.schemas.reasons import MEANING, Reason

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(mark: str) -> str:
    """The fenced block that follows a mark such as ``<!-- test -->``."""
    found = re.search(rf"<!-- {mark} -->\n```\w*\n(.*?)```", README, re.DOTALL)
    assert found, f"README has no block marked {mark}"
    return found[1]


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("SUMMARIZER_", "OPENAI_"))}
    clean |= {"SUMMARIZER_HOME": str(home), "COLUMNS": "110", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, env=clean, check=False, timeout=120
    )


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_listed_with_its_meaning(reason: Reason):
    assert f"| `{reason.value}` | {MEANING[reason]} |" in README


def test_no_reason_is_listed_that_does_not_exist():
    listed = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    assert sorted(listed) == sorted(reason.value for reason in Reason)


def test_the_library_example_runs_and_prints_what_is_shown(tmp_path: Path):
    done = run("-c", block("library"), home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == block("library-output")


def test_the_view_that_is_shown_is_the_commands(tmp_path: Path):
    done = run("-m", "summarizer", "article", "seeds/000_cec9e702ea7c56db.txt", home=tmp_path)
    assert done.stdout == block("view")


def test_ci_runs_the_test_command_that_readme_gives():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "<!-- test -->" in script
    assert "pytest" in block("test")


def test_every_command_that_is_named_exists(tmp_path: Path):
    told = run("-m", "summarizer", "--help", home=tmp_path).stdout
    named = set(re.findall(r"`summarize (\w+)", README))
    assert {"article", "matches", "digest", "eval"} <= named
    assert all(re.search(rf"^.?\s*{command}\b", told, re.MULTILINE) for command in named), named


def test_the_main_job_is_the_digest_of_the_seeds(tmp_path: Path):
    (command,) = re.findall(r"summarize (digest seeds .*)", block("run"))
    done = run(
        "-m", "summarizer", *command.replace("--out digest", f"--out {tmp_path / 'digest'}").split(), home=tmp_path
    )
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "digest" / "digest.html").read_text(encoding="utf-8")
    assert "Kairat" in page
    assert "<script src" not in page
