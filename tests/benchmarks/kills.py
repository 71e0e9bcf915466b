"""A night that is killed (SIGKILL) at random moments, again and again, and then left alone.

    PYTHONPATH=tests python tests/benchmarks/kills.py [--articles 300] [--kills 50] [--seed 11]

The digest must be that of an undisturbed night to the byte, no call whose answer stood in the ledger may be made again,
and the ledger must pass SQLite's integrity check.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import sqlite3
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.night_command import start_night
from benchmarks.night_facts import files, leaks
from loopback import generated
from loopback.endpoint import number_of, perfect
from loopback.serving import serving

Response = tuple[int, dict[str, str], bytes]


def counted(respond: Callable[[dict[str, Any]], Awaitable[Response]], asked: Counter[int]) -> Any:
    """The endpoint, counting what it is asked by the number of the article."""

    async def counting(body: dict[str, Any]) -> Response:
        asked[number_of(body)] += 1
        return await respond(body)

    return counting


def start(root: Path, inbox: Path, base_url: str) -> subprocess.Popen[bytes]:
    """The night in a process of its own, in silence."""
    return start_night(root, inbox, base_url, 8, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def moment(process: subprocess.Popen[bytes], chance: random.Random, asked: Counter[int], *, per_kill: int) -> None:
    """Return at a moment to kill: while starting, after some more calls, or in the rest of the night."""
    if chance.random() < 0.2:
        time.sleep(chance.uniform(0.1, 3.0))
        return
    enough = sum(asked.values()) + chance.randint(1, per_kill)
    while process.poll() is None and sum(asked.values()) < enough:
        time.sleep(0.01)
    time.sleep(chance.uniform(0.0, 0.5))


def in_ledger(path: Path) -> set[int]:
    """The numbers of the articles whose answer stands in a ledger."""
    if not path.is_file():
        return set()
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as ledger:
        if not ledger.execute("SELECT count(*) FROM sqlite_master WHERE name = 'exchanges'").fetchone()[0]:
            return set()
        query = "SELECT a.data FROM articles a WHERE a.id IN (SELECT article FROM exchanges)"
        texts = [json.loads(data)["text"] for (data,) in ledger.execute(query)]
    return {int(text.rpartition(generated.MARK)[2].split()[0]) for text in texts}


def kills(root: Path, *, articles: int, kills: int, seed: int, delay: float = 0.05) -> dict[str, Any]:
    """The figures of the killed night beside those of an undisturbed one."""
    chance, asked = random.Random(seed), Counter[int]()  # noqa: S311 (chance for a test)
    inbox = generated.write_inbox(root / "inbox.jsonl", range(articles))
    killed, calm = root / "killed", root / "calm"
    killed.mkdir()
    calm.mkdir()
    again: set[int] = set()
    with serving(counted(perfect(delay), asked)) as endpoint:
        for _ in range(kills):
            known = in_ledger(killed / "digest.ledger")
            before = Counter(asked)
            process = start(killed, inbox, endpoint.base_url)
            moment(process, chance, asked, per_kill=2 * articles // kills)
            process.send_signal(signal.SIGKILL)
            process.wait()
            again |= {number for number in known if asked[number] != before[number]}
        known, before = in_ledger(killed / "digest.ledger"), Counter(asked)
        status = start(killed, inbox, endpoint.base_url).wait()
        again |= {number for number in known if asked[number] != before[number]}
    with serving(perfect(0)) as endpoint:
        start(calm, inbox, endpoint.base_url).wait()
    with closing(sqlite3.connect(killed / "digest.ledger")) as ledger:
        whole = ledger.execute("PRAGMA integrity_check").fetchone()[0]
        answers = ledger.execute("SELECT count(*) FROM exchanges").fetchone()[0]
    return {
        "articles": articles,
        "kills": kills,
        "in_ledger_before_last_run": len(known),
        "exit_code": status,
        "asked": sum(asked.values()),
        "asked_again_though_in_ledger": len(again),
        "answers": answers,
        "identical": files(killed / "digest") == files(calm / "digest"),
        "integrity": whole,
        "leaks": leaks(root),
    }


def main() -> None:
    """Run it and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=11)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(kills(Path(folder), **vars(parser.parse_args())), indent=1))


if __name__ == "__main__":
    main()
