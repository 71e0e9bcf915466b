from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from loopback.batches import BatchInterface
from loopback.endpoint import completion, number_of, perfect, perfect_answer
from loopback.faults import Faulty
from nights import START, Place, Time, place, settings

from summarizer.digest.night import World
from summarizer.errors import ConfigurationError
from summarizer.store import Batch, Ledger


def by_batches(root: Path, interface: BatchInterface, *, articles: int = 6, time: Time | None = None) -> Place:
    newsroom = place(root, interface.respond, articles=articles, world=World(clock=(time or Time()).clock()))
    newsroom.wire.other = interface
    return newsroom


def test_a_night_by_batches_makes_no_plain_call_and_costs_half(tmp_path: Path):
    interface = BatchInterface(perfect(0))
    newsroom = by_batches(tmp_path / "batch", interface)
    report = newsroom.hold(batch=True)
    plain = place(tmp_path / "plain")
    full = plain.hold()
    assert (report.outcome, report.counts.published, newsroom.wire.requests, interface.lines) == ("done", 6, 0, 6)
    assert report.cost == pytest.approx(full.cost / 2)
    assert newsroom.shown() == plain.shown()


def test_results_are_joined_by_their_ids_whatever_their_order(tmp_path: Path):
    newsroom = by_batches(tmp_path, BatchInterface(perfect(0), looks=3), articles=12)
    newsroom.hold(batch=True)
    assert len(newsroom.digest()["reports"]) == 12


def test_a_reask_is_the_next_batch(tmp_path: Path):
    interface = BatchInterface(Faulty(0.5, seed=2, kinds=("malformed", "nonsense")))
    newsroom = by_batches(tmp_path, interface)
    report = newsroom.hold(batch=True)
    assert (report.counts.published, newsroom.wire.requests) == (6, 0)
    assert len(interface.batches) >= 2


def test_lines_that_failed_go_into_another_batch_and_then_into_plain_calls(tmp_path: Path):
    interface = BatchInterface(perfect(0), fails=lambda line: line % 3 == 1)
    newsroom = by_batches(tmp_path, interface)
    report = newsroom.hold(batch=True)
    assert report.counts.published == 6
    assert interface.lines + newsroom.wire.requests == 6 + 2 + 1


def test_what_an_expired_batch_did_not_answer_is_asked_again(tmp_path: Path):
    interface = BatchInterface(perfect(0), most=4)
    newsroom = by_batches(tmp_path, interface)
    report = newsroom.hold(batch=True)
    assert (report.counts.published, report.calls) == (6, 6)


def test_a_restart_while_waiting_goes_on_waiting_for_the_same_batch(tmp_path: Path):
    interface = BatchInterface(perfect(0), looks=10**9)
    newsroom = by_batches(tmp_path, interface)
    newsroom.world.listen = stops_at(newsroom, "submitted")
    first = newsroom.hold(batch=True)
    newsroom.world.stop.asked = False
    newsroom.world.listen = lambda *_: None
    interface.looks = 0
    second = newsroom.hold(batch=True)
    assert (first.outcome, first.counts.not_reached) == ("stopped", 6)
    assert (second.counts.published, len(interface.batches), interface.lines) == (6, 1, 6)


def stops_at(newsroom: Place, state: str) -> Callable[[str, Any], None]:
    def listen(name: str, fields: Any) -> None:
        newsroom.world.stop.asked = newsroom.world.stop.asked or fields.get("state") == state

    return listen


def test_a_batch_that_was_put_in_just_before_a_kill_is_found_by_its_label(tmp_path: Path):
    interface = BatchInterface(perfect(0), looks=10**9)
    newsroom = by_batches(tmp_path, interface)
    newsroom.world.listen = stops_at(newsroom, "submitted")
    newsroom.hold(batch=True)
    newsroom.world.stop.asked = False
    newsroom.world.listen = lambda *_: None
    interface.looks = 0
    with Ledger.open(newsroom.ledger) as ledger:
        [batch] = ledger.batches("n1")
        label = interface.batches[batch.id]["metadata"]["summarizer"]
        ledger.save_batch("n1", batch._replace(id=label, state="submitting"), instead_of=batch.id)
    report = newsroom.hold(batch=True)
    assert (report.counts.published, len(interface.batches)) == (6, 1)


def test_what_is_not_back_in_time_is_asked_by_plain_calls(tmp_path: Path):
    time = Time()
    interface = BatchInterface(perfect(0), looks=10**9, most=0)
    newsroom = by_batches(tmp_path, interface, time=time)
    due = (START + timedelta(hours=2)).isoformat()
    report = newsroom.hold(batch=True, deadline=due)
    assert (report.outcome, report.counts.published) == ("done", 6)
    assert time.seconds < 7200
    assert newsroom.wire.requests == 6


def test_what_a_batch_has_answered_when_it_is_cancelled_is_not_asked_again(tmp_path: Path):
    newsroom = by_batches(tmp_path, BatchInterface(perfect(0), looks=10**9, most=4))
    report = newsroom.hold(batch=True, deadline=(START + timedelta(hours=2)).isoformat())
    assert (report.counts.published, newsroom.wire.requests) == (6, 2)


def test_no_more_goes_into_a_batch_than_the_budget_has_room_for(tmp_path: Path):
    interface = BatchInterface(perfect(0))
    newsroom = by_batches(tmp_path, interface, articles=20)
    report = newsroom.hold(batch=True, budget_tokens=20_000)
    assert report.outcome == "budget"
    assert 0 < report.counts.published < 20
    assert report.night_tokens <= 20_000


def test_an_interface_that_fails_leaves_all_to_plain_calls(tmp_path: Path):
    async def gone(method: str, path: str, content: bytes) -> tuple[int, dict[str, str], bytes]:
        return 404, {}, b'{"error": {"message": "no batches here"}}'

    newsroom = place(tmp_path)
    newsroom.wire.other = gone
    report = newsroom.hold(batch=True)
    assert (report.counts.published, newsroom.wire.requests) == (6, 6)


def test_a_model_without_a_batch_interface_is_told_so(tmp_path: Path):
    with pytest.raises(ConfigurationError, match="has no batch interface"):
        place(tmp_path).hold(batch=True, under=settings(model="anthropic/some-model"))


def test_a_second_look_is_a_round_of_its_own(tmp_path: Path):
    async def respond(body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
        answer = json.dumps(perfect_answer(body)).replace("open_play", "header")
        return 200, {}, completion(answer if number_of(body) else json.dumps(perfect_answer(body)))

    newsroom = by_batches(tmp_path, BatchInterface(respond))
    assert newsroom.hold(batch=True).counts.published == 6


def test_the_ledger_knows_every_batch(tmp_path: Path):
    newsroom = by_batches(tmp_path, BatchInterface(perfect(0)))
    newsroom.hold(batch=True)
    with Ledger.read(newsroom.ledger) as ledger:
        batches: list[Batch] = list(ledger.batches("n1"))
    assert [(one.state, len(one.data["asks"])) for one in batches] == [("completed", 6)]
