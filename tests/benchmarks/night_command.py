"""The night as a command in a process of its own, with nothing of this environment but what finds the package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.night_facts import SECRET


def start_night(root: Path, inbox: Path, base_url: str, in_flight: int, **streams: Any) -> subprocess.Popen[Any]:
    """The command on an inbox, its digest under ``root``; ``streams`` are :class:`subprocess.Popen`'s."""
    command = [sys.executable, "-c", "from summarizer.cli import main; main()", "digest", str(inbox)]
    command += ["--out", str(root / "digest"), "--night", "night", "--model", "openai/loopback"]
    command += ["--concurrency", str(in_flight)]
    environ = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    environ |= {"SUMMARIZER_BASE_URL": base_url, "SUMMARIZER_API_KEY": SECRET}
    return subprocess.Popen(command, env=environ, cwd=root, **streams)
