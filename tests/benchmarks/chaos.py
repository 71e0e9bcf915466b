"""A night against an endpoint where so large a share of all requests goes wrong, in eleven ways.

    PYTHONPATH=tests python tests/benchmarks/chaos.py [--articles 1000] [--share 0.3] [--in-flight 50] [--seed 7]

Every article must be accounted for, the published facts must be those of a night without faults, and no more than one
call may be paid beyond what the faults force.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.night_facts import SECRET, accounted, facts, leaks
from loopback import generated
from loopback.endpoint import perfect
from loopback.faults import ANSWERED, Faulty
from loopback.serving import serving

from summarizer.digest.accounts import RunReport, in_words
from summarizer.digest.night import World, hold
from summarizer.digest.orders import Orders
from summarizer.settings import load_settings

STALL = 1.0
"""Seconds after which the client gives a stalled request up."""


def night(root: Path, inbox: Path, base_url: str, in_flight: int) -> RunReport:
    """One night under ``root``."""
    settings = load_settings(
        environ={}, model="openai/loopback", base_url=base_url, api_key=SECRET, concurrency=in_flight, timeout=STALL,
        tries=8,
    )  # fmt: skip
    orders = Orders(inputs=(str(inbox),), out=root / "digest", ledger=root / "ledger.sqlite", label="night")
    return hold(orders, settings, World())


def chaos(root: Path, *, articles: int, share: float, in_flight: int, seed: int) -> dict[str, Any]:
    """The figures of the night with faults beside those of the night without."""
    inbox = generated.write_inbox(root / "inbox.jsonl", range(articles))
    with serving(perfect(0)) as endpoint:
        calm = night(root / "calm", inbox, endpoint.base_url, in_flight)
    faulty = Faulty(share, seed=seed, delay=0.02, stall=STALL * 3)
    with serving(faulty) as endpoint:
        began = time.perf_counter()
        wild = night(root / "wild", inbox, endpoint.base_url, in_flight)
        seconds = time.perf_counter() - began
    counts = wild.counts
    forced = sum(faulty.count[kind] for kind in ANSWERED)
    answered = sum(endpoint.answered.values())
    return {
        "articles": counts.articles,
        "accounted": accounted(counts),
        "published": counts.published,
        "faults": sum(faulty.count.values()) - faulty.count["none"],
        "share": 1 - faulty.count["none"] / sum(faulty.count.values()),
        "answered": answered,
        "booked": wild.calls,
        "beyond_forced": answered - articles - forced,
        "same_facts": facts(root / "calm/digest") == facts(root / "wild/digest"),
        "leaks": leaks(root),
        "seconds": round(seconds, 1),
        "calm": in_words(calm),
        "words": in_words(wild),
        "kinds": dict(faulty.count),
    }


def main() -> None:
    """Run it and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--share", type=float, default=0.3)
    parser.add_argument("--in-flight", type=int, default=50)
    parser.add_argument("--seed", type=int, default=7)
    given = vars(parser.parse_args())
    with tempfile.TemporaryDirectory() as folder:
        figures = chaos(Path(folder), **given)
    print(figures.pop("words"))
    figures.pop("calm")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
