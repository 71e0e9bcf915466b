"""A night on the command line: signals, progress, logs, the account in words, notices."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

import typer

from summarizer.cli.articles import say
from summarizer.cli.progress import progress
from summarizer.digest.accounts import RunReport, as_json, in_words
from summarizer.digest.limits import Stop
from summarizer.digest.night import World, hold
from summarizer.digest.orders import Orders
from summarizer.settings import Settings

_MINUTE = 60.0


def hold_nightly(
    orders: Orders, settings: Settings, *, log_json: bool, notify: tuple[str, ...], report: Path | None
) -> RunReport:
    """Hold a night with a person or a scheduler watching."""
    stop = Stop()
    with _signals(stop):
        listener = _json_log() if log_json else _Watcher()
        found = hold(orders, settings, World(stdin=sys.stdin.buffer, listen=listener, stop=stop))
    if not log_json:
        typer.echo(in_words(found), err=True)
    if report is not None:
        report.write_text(json.dumps(as_json(found), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if notify:
        from summarizer.digest.notices import send  # noqa: PLC0415 (apprise is loaded where it is asked for)

        for line in send(notify, found):
            say(line)
    return found


@contextmanager
def _signals(stop: Stop) -> Iterator[None]:
    """The first Ctrl-C or SIGTERM asks the run to end, the second ends the process."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def asked(number: int, _: FrameType | None) -> None:
        if stop.asked:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        say("ending: calls in flight may come home, then a partial digest; once more to abort")
        stop.ask()

    for number in before:
        signal.signal(number, asked)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _json_log() -> Callable[[str, Mapping[str, object]], None]:
    """One JSON object a line on stderr: time, run, event, and what belongs to it."""
    run: dict[str, object] = {}

    def log(name: str, fields: Mapping[str, object]) -> None:
        if name == "begin":
            run["run"] = fields["run"]
        line = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), **run, "event": name, **fields}
        sys.stderr.write(json.dumps(line, ensure_ascii=False) + "\n")

    return log


class _Watcher:
    """One progress bar on a terminal, a line a minute elsewhere."""

    def __init__(self) -> None:
        self._advance: Callable[[], None] = lambda: None
        self._bar = progress(0, "articles")
        self._done = 0
        self._total = 0
        self._said = time.monotonic()

    def __call__(self, name: str, fields: Mapping[str, object]) -> None:
        if name == "begin":
            self._total = int(str(fields["waiting"]))
            self._bar = progress(self._total, "articles")
            self._advance = self._bar.__enter__()
        elif name == "end":
            self._bar.__exit__(None, None, None)
        elif name in {"read", "quarantined", "not_reached"}:
            self._done += 1
            self._advance()
            self._say()

    def _say(self) -> None:
        if not sys.stderr.isatty() and time.monotonic() - self._said >= _MINUTE:
            self._said = time.monotonic()
            say(f"{self._done} of {self._total} articles")
