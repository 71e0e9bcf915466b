from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from loopback import generated
from loopback.endpoint import completion, number_of, perfect, perfect_answer
from loopback.faults import Faulty
from nights import MODEL, SECRET, START, Place, Time, place, settings

from summarizer.digest import night
from summarizer.digest.accounts import in_words
from summarizer.digest.night import World, rehearse
from summarizer.errors import StoreError, UsageError
from summarizer.gate import MANY_IN_FLIGHT
from summarizer.store import Ledger

Response = tuple[int, dict[str, str], bytes]
Respond = Callable[[dict[str, Any]], Awaitable[Response]]

ERROR = json.dumps({"error": {"message": "so it is"}}).encode()


def poisoned(numbers: set[int], status: int = 200, content: bytes = completion("{")) -> Respond:
    """A perfect reader to whom some articles are poison."""

    async def respond(body: dict[str, Any]) -> Response:
        right = completion(json.dumps(perfect_answer(body)))
        return (status, {}, content) if number_of(body) in numbers else (200, {}, right)

    return respond


def adds_up(counts: Any) -> bool:
    told = counts.published + counts.held + counts.quarantined + counts.duplicates + counts.not_reached
    return bool(told == counts.articles)


def test_every_article_of_a_good_night_is_published(tmp_path: Path):
    newsroom = place(tmp_path)
    report = newsroom.hold()
    assert (report.outcome, report.exit_code, report.counts.published) == ("done", 0, 6)
    assert len(newsroom.digest()["reports"]) == report.counts.matches == 6


def test_a_second_run_asks_nothing_and_changes_no_byte(tmp_path: Path):
    newsroom = place(tmp_path)
    newsroom.hold()
    shown, asked = newsroom.shown(), newsroom.wire.requests
    report = newsroom.hold()
    assert (newsroom.shown(), newsroom.wire.requests, report.calls) == (shown, asked, 0)


def test_the_digest_is_the_same_whatever_the_order_in_which_answers_come(tmp_path: Path):
    one, other = place(tmp_path / "a", articles=12), place(tmp_path / "b", Faulty(0, delay=0.001), articles=12)
    one.hold(under=settings(concurrency=1))
    other.hold(under=settings(concurrency=12))
    assert one.shown() == other.shown()


def test_the_first_question_goes_out_before_all_articles_are_put_into_questions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    loaded: list[str] = []
    at_first_question: list[int] = []
    load = Ledger.article

    def counted(ledger: Ledger, article_id: str) -> Any:
        loaded.append(article_id)
        return load(ledger, article_id)

    async def respond(body: dict[str, Any]) -> Response:
        await asyncio.sleep(0)  # as long as a network takes to hear of it
        at_first_question.append(len(loaded))
        return 200, {}, completion(json.dumps(perfect_answer(body)))

    newsroom = place(tmp_path, respond, articles=12)
    monkeypatch.setattr(Ledger, "article", counted)
    newsroom.hold(under=settings(concurrency=12))
    assert at_first_question[0] < 12


def test_the_process_that_judges_gets_ready_while_articles_are_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    happened: list[str] = []
    gates, plans = night.gate_for, night.make_plans

    def opened(in_flight: int, *, articles: int = 0) -> Any:
        happened.append("judge")
        return gates(in_flight, articles=articles)

    def taken(*given: Any, **more: Any) -> Any:
        happened.append("take in")
        return plans(*given, **more)

    monkeypatch.setattr(night, "gate_for", opened)
    monkeypatch.setattr(night, "make_plans", taken)
    report = place(tmp_path).hold(under=settings(concurrency=MANY_IN_FLIGHT))
    assert (happened, report.counts.published) == (["judge", "take in"], 6)


def test_an_article_in_two_places_is_paid_once_and_counted_as_a_duplicate(tmp_path: Path):
    newsroom = place(tmp_path)
    report = newsroom.hold(inputs=(str(newsroom.inbox), str(newsroom.inbox)))
    assert (report.counts.articles, report.counts.duplicates, report.calls) == (12, 6, 6)
    assert adds_up(report.counts)


def test_poison_is_quarantined_with_its_reason_and_left_alone_in_the_next_run(tmp_path: Path):
    newsroom = place(tmp_path, poisoned({2}))
    first = newsroom.hold()
    asked = newsroom.wire.requests
    second = newsroom.hold()
    assert (first.counts.quarantined, first.counts.published, first.exit_code) == (1, 5, 0)
    assert "no usable answer" in first.quarantined[0].reason
    assert (second.counts.quarantined, newsroom.wire.requests) == (1, asked)
    assert newsroom.digest()["quarantined"][0]["why"] == first.quarantined[0].reason


def test_poison_is_asked_anew_and_within_bounds_when_told_to(tmp_path: Path):
    newsroom = place(tmp_path, poisoned({2}))
    newsroom.hold()
    first = newsroom.wire.answered[2]
    newsroom.hold(retry_quarantined=True)
    assert (first, newsroom.wire.answered[2]) == (6, 12)


def test_poison_that_has_become_wholesome_is_published_when_tried_again(tmp_path: Path):
    newsroom = place(tmp_path, poisoned({2}))
    newsroom.hold()
    newsroom.wire.respond = perfect(0)
    report = newsroom.hold(retry_quarantined=True)
    assert (report.counts.quarantined, report.counts.published) == (0, 6)


def test_an_article_that_makes_the_endpoint_fail_is_quarantined_while_the_others_go_on(tmp_path: Path):
    newsroom = place(tmp_path, poisoned({1}, 422, ERROR))
    report = newsroom.hold()
    assert (report.counts.quarantined, report.counts.published) == (1, 5)
    assert "status 422" in report.quarantined[0].reason


def test_a_wrong_key_ends_the_asking_at_once_and_is_an_error_of_configuration(tmp_path: Path):
    newsroom = place(tmp_path, poisoned(set(range(40)), 401, ERROR), articles=40)
    report = newsroom.hold()
    assert (report.outcome, report.exit_code, report.counts.not_reached) == ("configuration", 2, 40)
    assert newsroom.wire.requests <= 16
    assert (newsroom.digest()["partial"], report.quarantined) == (True, ())


def test_an_outage_without_a_deadline_is_waited_for_within_patience_and_then_delivered_partial(tmp_path: Path):
    time = Time()
    newsroom = place(tmp_path, poisoned(set(range(6)), 500, ERROR), world=World(clock=time.clock()))
    report = newsroom.hold(under=settings(tries=1, patience=60.0))
    assert (report.outcome, report.counts.not_reached, report.trips) == ("outage", 6, 1)
    assert 60 <= time.seconds < 200
    assert report.counts.quarantined == 0


def test_an_outage_that_ends_is_sat_out(tmp_path: Path):
    time = Time()

    async def respond(body: dict[str, Any]) -> Response:
        return (500, {}, ERROR) if time.seconds < 20 else (200, {}, completion(json.dumps(perfect_answer(body))))

    newsroom = place(tmp_path, respond, world=World(clock=time.clock()))
    report = newsroom.hold(under=settings(tries=1))
    assert (report.outcome, report.counts.published, report.trips) == ("done", 6, 1)


def test_a_fallback_reads_what_the_model_cannot_and_its_answers_are_labelled(tmp_path: Path):
    async def respond(body: dict[str, Any]) -> Response:
        down = body["model"] == "gpt-5.6-luna" and number_of(body) % 2 == 0
        return (500, {}, ERROR) if down else (200, {}, completion(json.dumps(perfect_answer(body))))

    newsroom = place(tmp_path, respond)
    report = newsroom.hold(under=settings(tries=1), fallback="openai/gpt-5.6-spare")
    models = [one["provenance"]["models"] for one in newsroom.digest()["reports"]]
    assert (report.counts.published, report.by_fallback) == (6, 3)
    assert models.count(["openai/gpt-5.6-spare"]) == 3


def test_what_the_fallback_read_is_not_asked_again(tmp_path: Path):
    newsroom = place(tmp_path, poisoned(set(range(6)), 500, ERROR))

    async def respond(body: dict[str, Any]) -> Response:
        spare = body["model"] == "spare"
        return (200, {}, completion(json.dumps(perfect_answer(body)))) if spare else (500, {}, ERROR)

    newsroom.wire.respond = respond
    newsroom.hold(under=settings(tries=1), fallback="openai/spare")
    asked = newsroom.wire.requests
    report = newsroom.hold(under=settings(tries=1), fallback="openai/spare")
    assert (report.counts.published, newsroom.wire.requests) == (6, asked)


def test_an_article_that_no_recording_covers_is_not_reached_and_not_held_against_it(tmp_path: Path):
    newsroom = place(tmp_path)
    (tmp_path / "recordings").mkdir()
    report = newsroom.hold(under=settings(mode="replay", recordings=tmp_path / "recordings"))
    assert (report.exit_code, report.not_reached, report.counts.quarantined) == (10, {"recordings": 6}, 0)


def test_the_budget_holds_over_all_runs_of_a_night(tmp_path: Path):
    newsroom = place(tmp_path, articles=12)
    first = newsroom.hold(budget=0.005, under=settings(concurrency=4))
    asked = newsroom.wire.requests
    second = newsroom.hold(budget=0.005, under=settings(concurrency=4))
    assert (first.outcome, first.exit_code, 0 < first.night_cost <= 0.005) == ("budget", 11, True)
    assert (second.outcome, newsroom.wire.requests, second.counts.published) == ("budget", asked, asked)
    assert adds_up(first.counts)


def test_another_night_has_a_budget_of_its_own(tmp_path: Path):
    newsroom = place(tmp_path)
    newsroom.hold(budget=0.003, under=settings(concurrency=1))
    report = newsroom.hold(budget=0.01, label="n2")
    assert (report.outcome, report.counts.published) == ("done", 6)


def test_a_budget_of_dollars_for_a_model_without_a_price_is_refused_before_anything_is_asked(tmp_path: Path):
    newsroom = place(tmp_path)
    with pytest.raises(UsageError, match="give --budget-tokens"):
        newsroom.hold(budget=1.0, under=settings(model="openai/nobody-knows"))
    assert newsroom.wire.requests == 0


def test_tokens_that_the_endpoint_does_not_count_are_guessed_so_that_their_budget_holds(tmp_path: Path):
    async def respond(body: dict[str, Any]) -> Response:
        answer = json.loads(completion(json.dumps(perfect_answer(body))))
        return 200, {}, json.dumps({**answer, "usage": None}).encode()

    report = place(tmp_path, respond).hold(budget_tokens=12_000, under=settings(concurrency=1))
    assert report.outcome == "budget"
    assert 0 < report.counts.published < 6


def test_the_deadline_delivers_what_is_there_marked_partial(tmp_path: Path):
    time = Time()

    async def respond(body: dict[str, Any]) -> Response:
        await time.sleep(10)
        return 200, {}, completion(json.dumps(perfect_answer(body)))

    newsroom = place(tmp_path, respond, articles=40, world=World(clock=time.clock()))
    due = (START + timedelta(seconds=60)).isoformat()
    report = newsroom.hold(deadline=due, under=settings(concurrency=2))
    assert (report.outcome, report.exit_code) == ("deadline", 12)
    assert time.seconds <= 60
    assert 0 < report.counts.published < 40
    assert adds_up(report.counts)
    assert newsroom.digest()["partial"] is True


def test_a_call_that_hangs_does_not_make_the_digest_late(tmp_path: Path):
    time = Time()

    async def respond(body: dict[str, Any]) -> Response:
        await time.sleep(10_000 if number_of(body) == 3 else 1)
        return 200, {}, completion(json.dumps(perfect_answer(body)))

    newsroom = place(tmp_path, respond, world=World(clock=time.clock()))
    report = newsroom.hold(deadline=(START + timedelta(seconds=90)).isoformat(), under=settings(timeout=99999))
    assert (report.counts.published, report.counts.not_reached) == (5, 1)
    assert time.seconds <= 90


@pytest.mark.parametrize("jump", [pytest.param(3600.0, id="ahead"), pytest.param(-3600.0, id="back")])
def test_a_clock_that_jumps_never_makes_the_digest_late_and_is_noted(tmp_path: Path, jump: float):
    time = Time()

    async def respond(body: dict[str, Any]) -> Response:
        await time.sleep(5)
        time.jumped = jump
        return 200, {}, completion(json.dumps(perfect_answer(body)))

    newsroom = place(tmp_path, respond, articles=30, world=World(clock=time.clock()))
    report = newsroom.hold(deadline=(START + timedelta(seconds=60)).isoformat(), under=settings(concurrency=1))
    assert report.outcome == "deadline"
    assert time.seconds <= 60
    assert "the clock jumped" in report.notes[0]


def test_a_person_who_says_stop_gets_a_partial_digest(tmp_path: Path):
    world = World()

    async def respond(body: dict[str, Any]) -> Response:
        world.stop.asked = world.stop.asked or number_of(body) == 2
        return 200, {}, completion(json.dumps(perfect_answer(body)))

    newsroom = place(tmp_path, respond, world=world)
    report = newsroom.hold(under=settings(concurrency=1))
    assert (report.outcome, report.exit_code, report.counts.published) == ("stopped", 10, 3)
    assert newsroom.digest()["counts"]["not_reached"] == 3


def test_no_input_is_an_outcome_of_its_own_and_still_a_digest(tmp_path: Path):
    newsroom = place(tmp_path)
    report = newsroom.hold(since="2027-01-01")
    assert (report.outcome, report.exit_code, report.outside_window) == ("no_input", 13, 6)
    assert newsroom.digest()["reports"] == []


def test_inputs_that_cannot_be_read_are_told_apart_from_the_count(tmp_path: Path):
    newsroom = place(tmp_path)
    report = newsroom.hold(inputs=(str(newsroom.inbox), str(tmp_path / "gone.txt")))
    assert "no such file" in report.unreadable[0]
    assert (report.counts.articles, adds_up(report.counts)) == (6, True)


def test_the_window_leaves_out_what_was_published_outside_it(tmp_path: Path):
    report = place(tmp_path).hold(since="2026-03-02", until="2026-03-02")
    assert (report.counts.articles, report.outside_window) == (3, 3)


def test_a_rehearsal_asks_nobody_and_says_what_it_would_cost(tmp_path: Path):
    newsroom = place(tmp_path)
    newsroom.hold(budget=0.003, under=settings(concurrency=1))
    asked = newsroom.wire.requests
    plans = rehearse(newsroom.orders(), settings(), newsroom.world)
    assert newsroom.wire.requests == asked
    assert (len(plans.work.read), plans.estimate.articles, plans.estimate.from_history) == (asked, 6 - asked, True)
    assert plans.estimate.cost == pytest.approx(0.0006 * (6 - asked))


def test_a_correction_since_the_last_night_is_a_change(tmp_path: Path):
    newsroom = place(tmp_path, articles=1)
    newsroom.hold(label="2026-03-01")
    text = generated.text(0).replace("in the Coppa delle Valli", "in the Coppa dei Monti")
    newsroom.inbox.write_text(json.dumps(generated.record(0) | {"text": text}) + "\n", encoding="utf-8")

    async def respond(body: dict[str, Any]) -> Response:
        return 200, {}, completion(json.dumps(perfect_answer(body)).replace("Coppa delle Valli", "Coppa dei Monti"))

    newsroom.wire.respond = respond
    newsroom.hold(label="2026-03-02")
    [change] = newsroom.digest()["changes"]
    assert change["correction"]["changes"][0]["field"] == "competition"
    assert newsroom.digest()["reports"][0]["version"] == 2


def test_the_same_night_again_is_not_a_correction_of_itself(tmp_path: Path):
    newsroom = place(tmp_path, articles=2)
    newsroom.hold(label="2026-03-01")
    newsroom.hold(label="2026-03-02")
    shown = newsroom.shown()
    newsroom.hold(label="2026-03-02")
    assert newsroom.shown() == shown
    assert newsroom.digest()["changes"] == []


def test_expected_matches_that_no_article_tells_of_are_missing(tmp_path: Path):
    feed = {
        "name": "Coppa delle Valli",
        "matches": [
            {"date": "2026-03-01", "team1": generated.home(0), "team2": generated.away(0), "score": {"ft": [1, 0]}},
            {"date": "2026-03-01", "team1": "Nowhere Rangers", "team2": "Elsewhere Town"},
        ],
    }
    (tmp_path / "feed.json").write_text(json.dumps(feed), encoding="utf-8")
    newsroom = place(tmp_path, articles=1)
    newsroom.hold(results=tmp_path / "feed.json")
    assert [one["home_team"] for one in newsroom.digest()["missing"]] == ["Nowhere Rangers"]


def test_a_run_that_was_killed_shows_as_such_and_the_next_goes_on(tmp_path: Path):
    newsroom = place(tmp_path)
    with Ledger.open(newsroom.ledger) as ledger:
        ledger.begin_run("n1", "2026-03-01T00:00:00+00:00")
    report = newsroom.hold()
    assert report.run == "n1.2"


def test_two_runs_do_not_share_a_ledger(tmp_path: Path):
    newsroom = place(tmp_path)
    with Ledger.open(newsroom.ledger), pytest.raises(StoreError, match="another run holds this ledger"):
        newsroom.hold()


def test_a_folder_that_cannot_take_a_digest_is_refused_before_anything_is_asked(tmp_path: Path):
    newsroom = place(tmp_path)
    newsroom.out.mkdir()
    (newsroom.out / "somebody's.txt").write_text("kept")
    with pytest.raises(StoreError, match="holds something that is no digest"):
        newsroom.hold()
    assert newsroom.wire.requests == 0


def test_the_key_stands_in_no_file_that_a_night_writes(tmp_path: Path):
    newsroom = place(tmp_path, poisoned({1}, 401, json.dumps({"error": {"message": f"bad key {SECRET}"}}).encode()))
    newsroom.hold()
    written = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert any(SECRET in headers for headers in newsroom.wire.headers)
    assert [one for one in written if SECRET.encode() in one.read_bytes()] == []


def test_the_account_adds_up_and_tells_what_it_cost(tmp_path: Path):
    newsroom = place(tmp_path, Faulty(0.4, seed=5, kinds=("empty", "server", "nonsense")))
    report = newsroom.hold()
    assert adds_up(report.counts)
    assert report.calls == sum(newsroom.wire.answered.values())
    assert sum(report.tries.values()) == newsroom.wire.requests
    assert report.models == (MODEL,)
    assert f"{report.calls} calls paid" in in_words(report)
    assert report.tokens == 1500 * report.calls


def test_a_wire_of_one_place_serves_many_at_once_but_no_more_than_told(tmp_path: Path):
    newsroom: Place = place(tmp_path, Faulty(0, delay=0.1), articles=20)
    newsroom.hold(under=settings(concurrency=5))
    assert newsroom.wire.most_in_flight == 5
