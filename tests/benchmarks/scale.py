"""How long a night takes, and how much memory, when the ledger holds every summary already.

    PYTHONPATH=tests python tests/benchmarks/scale.py [--articles 100 1000 10000]

Each size is read once against an endpoint within the process, which fills the ledger; then the whole command runs again
in a process of its own, from taking the inbox in to the digest on the desk, and that one is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from benchmarks.night_command import start_night
from benchmarks.night_facts import SECRET
from loopback import generated
from loopback.endpoint import perfect
from loopback.wire import Wire

from summarizer.digest.night import World, hold
from summarizer.digest.orders import Orders
from summarizer.settings import load_settings

_MODEL = "openai/loopback"
_NOWHERE = "http://127.0.0.1:9/v1"


def fill(root: Path, articles: int) -> float:
    """Read so many articles into a ledger under ``root``; gives the seconds that it took."""
    inbox = generated.write_inbox(root / "inbox.jsonl", range(articles))
    settings = load_settings(environ={}, model=_MODEL, base_url=_NOWHERE, api_key=SECRET, concurrency=32)
    orders = Orders(inputs=(str(inbox),), out=root / "digest", ledger=root / "digest.ledger", label="night")
    began = time.perf_counter()
    hold(orders, settings, World(transport=Wire(perfect(0))))
    return time.perf_counter() - began


def again(root: Path) -> tuple[float, float]:
    """Run the command over the filled ledger; gives wall seconds and peak MiB of its process."""
    began = time.perf_counter()
    with start_night(root, root / "inbox.jsonl", _NOWHERE, 32, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, said
    assert " 0 calls paid" in said, said
    print("\n".join(line for line in said.splitlines() if line.startswith("time:")))
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def main() -> None:
    """Measure each size and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[100, 1000, 10000])
    rows = []
    for articles in parser.parse_args().articles:
        with tempfile.TemporaryDirectory() as folder:
            filled = fill(Path(folder), articles)
            seconds, peak = again(Path(folder))
            rows.append(
                {
                    "articles": articles,
                    "filled_s": round(filled, 1),
                    "again_s": round(seconds, 2),
                    "peak_mib": round(peak),
                }
            )
            print(json.dumps(rows[-1]), flush=True)
    for small, large in pairwise(rows):
        growth = (large["again_s"] / small["again_s"]) / (large["articles"] / small["articles"])
        print(f"{small['articles']} -> {large['articles']}: time grows {growth:.2f} times as fast as the articles")


if __name__ == "__main__":
    main()
