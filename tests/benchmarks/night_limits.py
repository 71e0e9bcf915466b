"""Nights with chance deadlines, budgets, paces, latencies and outages, under a clock that only waiting moves.

    PYTHONPATH=tests python tests/benchmarks/night_limits.py [--nights 100] [--articles 40] [--seed 3]

Every digest must be there by its deadline, with counts that add up, and nothing may be spent beyond the budget but what
the calls in flight cost.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from benchmarks.night_facts import SECRET, accounted
from digest.nights import MODEL, START, Time
from loopback import generated
from loopback.endpoint import Respond, completion, perfect_answer
from loopback.wire import Wire

from summarizer.digest.night import World, hold
from summarizer.digest.orders import Orders
from summarizer.settings import load_settings


def slow(time: Time, latency: Callable[[], float]) -> Respond:
    """A perfect reader that takes its time by the night's own clock."""

    async def respond(body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
        await time.sleep(latency())
        return 200, {}, completion(json.dumps(perfect_answer(body)))

    return respond


def one_night(root: Path, chance: random.Random, articles: int) -> dict[str, Any]:
    """A night by chance; gives what it was told and what came of it."""
    time, in_flight = Time(), chance.choice([1, 4, 16])
    longest = chance.choice([0.5, 5.0, 60.0])
    deadline = chance.choice([None, *(chance.uniform(10, 400) for _ in range(3))])
    budget = chance.choice([None, *(chance.uniform(0.0, 0.03) for _ in range(2))])
    tokens = chance.choice([None, chance.randrange(0, 80_000)])
    wire = Wire(slow(time, lambda: chance.uniform(0.2, longest)))
    orders = Orders(
        inputs=(str(generated.write_inbox(root / "inbox.jsonl", range(articles))),),
        out=root / "digest",
        ledger=root / "ledger.sqlite",
        label="night",
        deadline=(START + timedelta(seconds=deadline)).isoformat() if deadline else None,
        budget=budget,
        budget_tokens=tokens,
        requests=chance.choice([None, None, 600]),
    )
    settings = load_settings(environ={}, model=MODEL, api_key=SECRET, concurrency=in_flight, timeout=1000)
    report = hold(orders, settings, World(clock=time.clock(), transport=wire))
    counts = report.counts
    one = report.night_cost / report.night_calls if report.night_calls else 0.0
    return {
        "late": bool(deadline) and time.seconds > (deadline or 0.0),
        "delivered": (root / "digest" / "digest.json").is_file(),
        "adds_up": accounted(counts) == counts.articles == articles,
        "over_dollars": max(0.0, report.night_cost - budget) if budget is not None else 0.0,
        "over_tokens": max(0, report.night_tokens - tokens) if tokens is not None else 0,
        "may_be_over": in_flight * one + 1e-9,
        "may_be_over_tokens": in_flight * 1500,
        "outcome": report.outcome,
        "partial": report.outcome != "done",
    }


def nights(root: Path, *, nights: int, articles: int, seed: int) -> list[dict[str, Any]]:
    """So many nights by chance."""
    chance = random.Random(seed)  # noqa: S311 (chance for a test)
    found = []
    for number in range(nights):
        folder = root / str(number)
        folder.mkdir()
        found.append(one_night(folder, chance, articles))
    return found


def main() -> None:
    """Run them and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nights", type=int, default=100)
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--seed", type=int, default=3)
    with tempfile.TemporaryDirectory() as folder:
        found = nights(Path(folder), **vars(parser.parse_args()))
    outcomes = [one["outcome"] for one in found]
    print({name: outcomes.count(name) for name in sorted(set(outcomes))})
    print("late:", sum(one["late"] for one in found), "not delivered:", sum(not one["delivered"] for one in found))
    print("counts that do not add up:", sum(not one["adds_up"] for one in found))
    over = [one for one in found if one["over_dollars"] > one["may_be_over"]]
    over += [one for one in found if one["over_tokens"] > one["may_be_over_tokens"]]
    print("over the budget by more than the calls in flight:", len(over))
    print(
        "most over: $", max(one["over_dollars"] for one in found), "tokens:", max(one["over_tokens"] for one in found)
    )


if __name__ == "__main__":
    main()
