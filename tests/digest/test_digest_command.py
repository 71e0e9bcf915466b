from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from loopback import generated
from loopback.batches import BatchInterface
from loopback.endpoint import Endpoint, perfect
from loopback.faults import Faulty
from loopback.mailbox import mailbox
from loopback.serving import serving
from nights import SECRET

from summarizer.cli import app
from summarizer.errors import SummarizerError

Summarize = Callable[..., "Done"]
COMMAND = (sys.executable, "-c", "from summarizer.cli import main; main()")


class Done(NamedTuple):
    """How the command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def environ(endpoint: Endpoint | None) -> dict[str, str]:
    asked = {"SUMMARIZER_BASE_URL": endpoint.base_url, "SUMMARIZER_MODEL": "openai/loopback"} if endpoint else {}
    return asked | {"SUMMARIZER_API_KEY": SECRET, "SUMMARIZER_CONCURRENCY": "4"}


@pytest.fixture
def summarize(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Summarize:
    """The command within this process, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, endpoint: Endpoint | None = None) -> Done:
        for name, value in environ(endpoint).items():
            monkeypatch.setenv(name, value)
        try:
            app(list(arguments))
        except SystemExit as left:
            code, said = left.code, ""
        except SummarizerError as error:
            code, said = error.exit_code, str(error)
        out, err = capsys.readouterr()
        return Done(int(code or 0), out, err + said)

    return run


@contextmanager
def newsroom(root: Path, respond: Any = None, other: Any = None, *, articles: int = 3) -> Iterator[Endpoint]:
    generated.write_inbox(root / "inbox.jsonl", range(articles))
    with serving(respond or perfect(0), other) as endpoint:
        yield endpoint


def test_a_night_leaves_a_digest_an_account_and_a_line_among_the_runs(summarize: Summarize, tmp_path: Path):
    with newsroom(tmp_path) as endpoint:
        done = summarize(
            "digest",
            "inbox.jsonl",
            "--out",
            "digest",
            "--report",
            "run.json",
            "--night",
            "n1",
            endpoint=endpoint,
        )
    assert (done.returncode, done.stdout) == (0, "")
    assert "articles: 3 in = 3 published + 0 held + 0 quarantined + 0 duplicates + 0 not reached" in done.stderr
    assert (tmp_path / "digest" / "digest.html").read_text("utf-8").startswith("<!doctype html>")
    assert json.loads((tmp_path / "run.json").read_text("utf-8"))["counts"]["published"] == 3
    listed = summarize("runs")
    assert listed.stdout.split()[:1] == ["n1.1"]
    assert "3 published" in summarize("runs", "show", "n1").stdout
    assert json.loads(summarize("runs", "show", "n1.1", "--json").stdout)["outcome"] == "done"


def test_a_rehearsal_prints_its_plan_and_makes_no_digest(summarize: Summarize, tmp_path: Path):
    with newsroom(tmp_path) as endpoint:
        done = summarize("digest", "inbox.jsonl", "--out", "digest", "--dry-run", endpoint=endpoint)
        assert endpoint.requests == 0
    assert done.returncode == 0
    assert "3 articles" in done.stdout
    assert not (tmp_path / "digest").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        pytest.param(("--budget-tokens", "9000"), 11, "outcome budget", id="budget"),
        pytest.param(("--budget-tokens", "9000", "--partial-ok"), 0, "outcome budget", id="partial-ok"),
        pytest.param(("--since", "2030-01-01"), 13, "outcome no_input", id="no-input"),
        pytest.param(("--budget", "1"), 2, "give --budget-tokens", id="unknown-price"),
        pytest.param(("--deadline", "tomorrow"), 2, "no deadline", id="no-deadline"),
        pytest.param(("--mode", "record"), 2, "has no place in it", id="mode"),
        pytest.param(("--ledger", "inbox.jsonl"), 5, "inbox.jsonl", id="no-ledger"),
    ],
)
def test_each_outcome_has_its_exit_code(
    summarize: Summarize, tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
):
    with newsroom(tmp_path, articles=12) as endpoint:
        done = summarize("digest", "inbox.jsonl", "--out", "digest", *arguments, endpoint=endpoint)
    assert done.returncode == code, done.stderr
    assert words in done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_night_with_a_partial_digest(tmp_path: Path, number: signal.Signals):
    with newsroom(tmp_path, perfect(0.3), articles=60) as endpoint:
        process = subprocess.Popen(
            [*COMMAND, "digest", "inbox.jsonl", "--out", "digest"], cwd=tmp_path, env=os.environ | environ(endpoint),
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        wait_for(lambda: sum(endpoint.answered.values()) >= 4)
        process.send_signal(number)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 10, said
    told = json.loads((tmp_path / "digest" / "digest.json").read_text("utf-8"))
    assert told["partial"] is True
    assert told["counts"]["published"] >= 4
    assert told["counts"]["published"] + told["counts"]["not_reached"] == 60


def wait_for(holds: Any) -> None:
    until = time.monotonic() + 20
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)


def test_the_log_in_json_has_the_run_on_every_line(summarize: Summarize, tmp_path: Path):
    with newsroom(tmp_path, Faulty(0.3, seed=1, kinds=("empty",))) as endpoint:
        done = summarize("digest", "inbox.jsonl", "-o", "digest", "--night", "n1", "--log-json", endpoint=endpoint)
    lines = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    assert {line["run"] for line in lines} == {"n1.1"}
    assert [lines[0]["event"], lines[-1]["event"]] == ["begin", "end"]


def test_a_notice_goes_to_a_webhook_and_its_credentials_are_written_nowhere(summarize: Summarize, tmp_path: Path):
    told: list[bytes] = []

    async def hook(method: str, path: str, content: bytes) -> tuple[int, dict[str, str], bytes]:
        told.append(content)
        return 200, {}, b"{}"

    with newsroom(tmp_path, None, hook) as endpoint:
        host = endpoint.base_url.removeprefix("http://").removesuffix("/v1")
        address = f"json://desk:{SECRET}@{host}/hook"
        done = summarize("digest", "inbox.jsonl", "-o", "digest", "--notify", address, endpoint=endpoint)
    assert done.returncode == 0
    assert json.loads(told[0])["title"].endswith(": done")
    assert "3 published" in json.loads(told[0])["message"]
    written = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert SECRET not in done.stderr
    assert [one for one in written if SECRET.encode() in one.read_bytes()] == []


def test_a_notice_by_mail_keeps_the_lines_of_the_account(summarize: Summarize, tmp_path: Path):
    with newsroom(tmp_path) as endpoint, mailbox() as (port, letters):
        address = f"mailto://127.0.0.1:{port}?from=night@example.org&to=desk@example.org&mode=insecure"
        done = summarize("digest", "inbox.jsonl", "-o", "digest", "--notify", address, endpoint=endpoint)
    assert done.returncode == 0
    assert "could not be sent" not in done.stderr
    lines = letters[0].get_body(("plain",)).get_content().splitlines()
    assert lines[1].startswith("articles: 3 in = 3 published")
    assert letters[0]["Subject"].endswith(": done")


def test_a_notice_that_cannot_be_sent_is_said_without_its_address(summarize: Summarize, tmp_path: Path):
    with newsroom(tmp_path) as endpoint:
        done = summarize("digest", "inbox.jsonl", "-o", "digest", "--notify", f"nothing://{SECRET}", endpoint=endpoint)
    assert (done.returncode, SECRET in done.stderr) == (0, False)
    assert "notice 1 (nothing) is no address that apprise knows" in done.stderr


def test_batches_work_from_the_command_line(summarize: Summarize, tmp_path: Path):
    interface = BatchInterface(perfect(0), looks=0)
    with newsroom(tmp_path, None, interface) as endpoint:
        done = summarize("digest", "inbox.jsonl", "-o", "digest", "--batch", endpoint=endpoint)
        assert endpoint.requests == 0
    assert done.returncode == 0, done.stderr
    assert "3 calls paid" in done.stderr


def test_help_loads_no_model_client():
    code = (
        "import sys; from typer.testing import CliRunner; from summarizer.cli import app; "
        "CliRunner().invoke(app, ['digest', '--help']); "
        "print([name for name in ('openai', 'apprise', 'feedparser') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
