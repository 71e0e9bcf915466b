from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """The command as a user runs it, in the checkout, with nothing of this machine's own settings or models."""

    def command(*arguments: str, stdin: bytes | None = None, cwd: Path = ROOT, **environment: str):
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("SUMMARIZER_", "OPENAI_"))}
        clean |= {"SUMMARIZER_HOME": str(tmp_path / "home"), "COLUMNS": "110", "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-m", "summarizer", *arguments],
            input=stdin,
            capture_output=True,
            cwd=cwd,
            env=clean | environment,
            check=False,
            timeout=120,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return command
