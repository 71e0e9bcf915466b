"""What changed between two versions, and what the desk calls it."""

from __future__ import annotations

import pytest
from match_factories import NAMES, card, goal, match, report_of

from summarizer.corrections import compare, correct, predecessor
from summarizer.schemas.report import State
from summarizer.schemas.summary import Score

BASE = {
    "attendance": 31_402,
    "referee": "G Holm",
    "goals": (goal("Jan Vik", "Leeds", "12"), goal("Abel Norden", "Derby", "90")),
    "sendings_off": (card("Rask", "Derby", "60"),),
}


def version(score: str = "1-1", **told):
    return report_of(match("Leeds", "Derby", score, **{**BASE, **told}))


@pytest.mark.parametrize(
    ("told", "kind", "notice"),
    [
        pytest.param({"attendance": 32_402}, "corrected", "attendance was 31,402, is 32,402", id="a number"),
        pytest.param({"score": "2-1"}, "corrected", "score was 1-1, is 2-1", id="the result"),
        pytest.param({"attendance": None}, "corrected", "takes back attendance: 31,402", id="taken back"),
        pytest.param({"referee": "Gunnar Holm"}, "refiled", "referee was G Holm, is Gunnar Holm", id="a fuller name"),
        pytest.param({"referee": "Ana Braun"}, "corrected", "referee was G Holm, is Ana Braun", id="another person"),
        pytest.param({"venue": "Elland Road"}, "refiled", "adds venue: Elland Road", id="a detail added"),
        pytest.param(
            {"goals": (goal("Piet Holm", "Leeds", "12"), BASE["goals"][1])},
            "corrected",
            "scorer of the goal (Jan Vik 12') was Jan Vik, is Piet Holm",
            id="another scorer",
        ),
        pytest.param(
            {"goals": (BASE["goals"][0], goal("Abel Norden", "Derby", "90+2"))},
            "refiled",
            "minute of the goal (Abel Norden 90') was 90', is 90+2'",
            id="the stoppage time added",
        ),
        pytest.param(
            {"goals": (BASE["goals"][0], goal("Abel Norden", "Derby", "88"))},
            "corrected",
            "minute of the goal (Abel Norden 90') was 90', is 88'",
            id="another minute",
        ),
        pytest.param(
            {"goals": (goal("Jan Vik", "Leeds", "12", kind="penalty"), BASE["goals"][1])},
            "refiled",
            "adds kind of the goal (Jan Vik 12'): penalty",
            id="a kind told first",
        ),
        pytest.param(
            {"sendings_off": ()},
            "corrected",
            "takes back the sending-off (Rask 60'): Rask, Derby, 60'",
            id="a sending-off taken back",
        ),
    ],
)
def test_a_change_is_named_and_classed(told, kind, notice):
    fresh = correct(version(), version(**told), NAMES)
    (correction,) = fresh.corrections
    assert (correction.correction_class, correction.notice) == (kind, f"{kind.upper()}: {notice}.")
    assert (fresh.version, correction.version) == (2, 2)


def test_goals_are_matched_by_who_and_when_and_not_by_place():
    longer = version("2-1", goals=(goal("Eva Stein", "Leeds", "3"), *BASE["goals"]))
    assert [change.field for change in compare(version(), longer)] == ["score", "goals[Eva Stein 3']"]


def test_nothing_changed_makes_no_version():
    old = version().model_copy(update={"state": State.APPROVED, "version": 3})
    fresh = correct(old, version(), NAMES)
    assert (fresh.version, fresh.state, fresh.corrections) == (3, State.APPROVED, ())


def test_a_change_puts_an_approved_report_back_to_review():
    old = version().model_copy(update={"state": State.APPROVED})
    assert correct(old, version(attendance=9_000), NAMES).state is State.NEEDS_REVIEW


def test_a_withdrawal_is_graver_than_any_correction():
    gone = version(attendance=9_000).model_copy(update={"state": State.WITHDRAWN})
    (correction,) = correct(version(), gone, NAMES, reason="another match").corrections
    assert (correction.correction_class, correction.reason) == ("withdrawn", "another match")
    assert correction.notice.startswith("WITHDRAWN")


def test_corrections_add_up_and_the_id_stays():
    first = correct(version(), version(attendance=9_000), NAMES)
    second = correct(first, version(attendance=9_100).model_copy(update={"id": "another"}), NAMES)
    assert [correction.version for correction in second.corrections] == [2, 3]
    assert second.id == first.id


def test_comparing_a_report_with_itself_finds_nothing():
    assert compare(version(), version()) == ()


def test_the_earlier_version_is_found_under_another_id():
    old = version(date="2025-03-04")
    fresh = version(date="2025-03-04", half_time=Score(home=1, away=0)).model_copy(update={"id": "another"})
    other = version(date="2025-04-04").model_copy(update={"id": "later"})
    assert predecessor(fresh, [other, old], NAMES) == old
    assert predecessor(other, [old], NAMES) is None
