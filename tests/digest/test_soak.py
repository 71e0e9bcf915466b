"""The soak tests of ``tests/benchmarks`` in small; run those for the full sizes."""

from __future__ import annotations

from pathlib import Path

from benchmarks.chaos import chaos
from benchmarks.kills import kills
from benchmarks.night_limits import nights


def test_in_chaos_every_article_is_accounted_for_and_the_facts_are_those_of_a_calm_night(tmp_path: Path):
    found = chaos(tmp_path, articles=60, share=0.3, in_flight=20, seed=7)
    assert found["accounted"] == found["articles"] == found["published"] == 60
    assert found["same_facts"]
    assert found["beyond_forced"] <= 1
    assert found["answered"] == found["booked"]
    assert found["leaks"] == []


def test_a_night_killed_again_and_again_ends_as_an_undisturbed_one(tmp_path: Path):
    found = kills(tmp_path, articles=40, kills=3, seed=11)
    assert found["identical"]
    assert (found["integrity"], found["asked_again_though_in_ledger"], found["answers"]) == ("ok", 0, 40)
    assert found["leaks"] == []


def test_whatever_the_limits_the_digest_is_in_time_and_the_budget_holds(tmp_path: Path):
    found = nights(tmp_path, nights=8, articles=12, seed=3)
    assert all(one["delivered"] and one["adds_up"] and not one["late"] for one in found)
    assert all(one["over_dollars"] <= one["may_be_over"] for one in found)
    assert all(one["over_tokens"] <= one["may_be_over_tokens"] for one in found)
