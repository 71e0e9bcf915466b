"""The order of a digest: what needs a human and why, results by competition, top stories, changes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from match_factories import card, goal, match, notable, report_of

from summarizer.arrangement import arrange, concerns
from summarizer.schemas.article import Evidence
from summarizer.schemas.digest import Concern, Counts, Digest, Night
from summarizer.schemas.reasons import Reason
from summarizer.schemas.report import Correction, CorrectionClass, HeldFact, MatchReport, Provenance, Source, State
from summarizer.schemas.summary import MatchStatus

NIGHT = Night(label="tonight")


def report(name: str, *told: Any, newest: str | None = None, **more: Any) -> MatchReport:
    made = report_of(*told)
    return made.model_copy(update={"id": name, "provenance": Provenance(newest_source=newest)} | more)


def leeds(score: str | None = "1-0", **told: Any) -> Any:
    goals = (goal("Jan Vik", "Leeds", "12"),) if score == "1-0" else ()
    return match("Leeds", "Derby", score, **({"goals": goals} | told))


def clean(name: str = "clean", **told: Any) -> MatchReport:
    """A match that two sources tell alike and completely."""
    return report(name, leeds(**told), leeds(**told))


def held(field: str) -> HeldFact:
    passage = Evidence(quote="x", start=0, end=1)
    return HeldFact(source="a", field=field, value="x", reason=Reason.WRONG_ROLE, message="-", evidence=(passage,))


def correction(version: int, kind: CorrectionClass = CorrectionClass.CORRECTED) -> Correction:
    return Correction(correction_class=kind, version=version, changes=(), notice=f"version {version}")


def kinds(made: MatchReport) -> list[Concern]:
    return [point.concern for point in concerns(made)]


def named(digest: Digest) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.competition, group.matches) for group in digest.results]


def test_a_clean_match_needs_nobody():
    assert kinds(clean()) == []


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(report("x", leeds(), leeds("2-0")), Concern.CONFLICT, id="two scores, one source each"),
        pytest.param(clean().model_copy(update={"held": (held("sendings_off[0].player"),)}), Concern.HELD, id="held"),
        pytest.param(clean(status=MatchStatus.ABANDONED), Concern.ABANDONED, id="abandoned"),
        pytest.param(clean(score=None), Concern.NO_SCORE, id="no score"),
        pytest.param(clean(score="2-0"), Concern.PARTIAL_GOALS, id="goals missing"),
        pytest.param(clean(sendings_off=(card("Cole", "Derby", "80"),)), Concern.SENDING_OFF, id="sent off"),
        pytest.param(clean(notable=(notable("crowd_trouble"),)), Concern.CROWD_TROUBLE, id="crowd trouble"),
        pytest.param(clean(notable=(notable("injury", "Cole"),)), Concern.INJURY, id="injury"),
        pytest.param(clean(notable=(notable("video_review"),)), Concern.VIDEO_REVIEW, id="video review"),
        pytest.param(report("x", leeds()), Concern.SINGLE_SOURCE, id="single source"),
    ],
)
def test_a_match_needs_a_human_for_what_is_open_grave_or_thin(made: MatchReport, expected: Concern):
    assert expected in kinds(made)


@pytest.mark.parametrize(
    "field",
    [
        pytest.param("score", id="another source gives the score"),
        pytest.param("goals[0].scorer", id="every goal is told"),
        pytest.param("attendance", id="a detail"),
    ],
)
def test_what_is_held_and_settled_elsewhere_needs_nobody(field: str):
    assert kinds(clean().model_copy(update={"held": (held(field),)})) == []


def test_the_gravest_concern_comes_first():
    made = report("x", leeds("2-0", sendings_off=(card("Cole"),))).model_copy(update={"held": (held("aggregate"),)})
    assert kinds(made) == [Concern.HELD, Concern.PARTIAL_GOALS, Concern.SENDING_OFF, Concern.SINGLE_SOURCE]


def test_a_copy_is_no_second_source():
    made = clean()
    sources = (made.sources[0], Source(id="copy", name="Copy", copy_of=made.sources[0].id))
    assert kinds(made.model_copy(update={"sources": sources})) == [Concern.SINGLE_SOURCE]


@pytest.mark.parametrize("state", [State.APPROVED, State.WITHDRAWN])
def test_what_a_person_has_decided_needs_nobody_again(state: State):
    assert kinds(report("x", leeds("2-0"), state=state)) == []


def test_a_match_to_come_is_no_open_result():
    ahead = report("x", leeds(None, status=MatchStatus.SCHEDULED))
    digest = arrange([ahead], night=NIGHT)
    assert (digest.coming, digest.results, digest.needs_human) == (("x",), (), ())


def test_matches_that_need_a_human_stand_by_the_gravest_concern_then_by_how_many():
    thin, worse = report("thin", leeds()), report("worse", leeds(sendings_off=(card("Cole"),)))
    open_, clear = report("open", leeds(), leeds("2-0")), clean()
    digest = arrange([clear, thin, worse, open_], night=NIGHT)
    assert [one.match for one in digest.needs_human] == ["open", "worse", "thin"]


def test_results_stand_by_competition_the_nameless_last():
    matches = [
        clean("c", competition="Serie A", date="2025-03-04"),
        clean("a", competition="serie  a", date="2025-03-03"),
        clean("b", competition="Serie A", date="2025-03-05"),
        clean("d"),
        clean("e", competition="Copa del Rey"),
    ]
    expected = [("Copa del Rey", ("e",)), ("Serie A", ("a", "c", "b")), ("Other", ("d",))]
    assert named(arrange(matches, night=NIGHT)) == expected


def test_top_stories_are_those_that_most_tell_of_and_where_most_happened():
    wide = report("wide", leeds(), leeds(), leeds())
    drama, plain = clean("drama", shootout=None, sendings_off=(card("Cole"),)), clean("plain")
    unknown = clean("unknown", score=None)
    digest = arrange([plain, drama, unknown, wide], night=NIGHT, top=3)
    assert digest.top_stories == ("wide", "drama", "plain")


def test_changes_are_those_since_the_last_digest_the_withdrawn_first():
    seen = clean("seen").model_copy(update={"corrections": (correction(2), correction(3))})
    gone = clean("gone").model_copy(
        update={"state": State.WITHDRAWN, "corrections": (correction(2, CorrectionClass.WITHDRAWN),)}
    )
    digest = arrange([seen, gone], night=NIGHT, told_before={"seen": 2, "gone": 1})
    assert [(one.match, one.correction.version) for one in digest.changes] == [("gone", 2), ("seen", 3)]
    assert named(digest) == [("Other", ("seen",))]
    assert digest.top_stories == ("seen",)


def test_a_postponed_match_stands_apart():
    digest = arrange([clean("x", score=None, status=MatchStatus.POSTPONED)], night=NIGHT)
    assert (digest.postponed, digest.results, digest.coming) == (("x",), (), ())


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        pytest.param(["2025-03-04T23:30:00+02:00", "2025-03-04T22:00:00Z"], "2025-03-04T22:00:00Z", id="zones"),
        pytest.param(["2025-03-04", "2025-03-04T06:00:00"], "2025-03-04T06:00:00", id="day and time"),
        pytest.param(["2025-03-04", "yesterday", None], "2025-03-04", id="what is no time"),
        pytest.param([None], None, id="none"),
    ],
)
def test_it_is_as_of_its_newest_source(times: list[str | None], expected: str | None):
    reports = [report(str(at), leeds(), newest=time) for at, time in enumerate(times)]
    assert arrange(reports, night=NIGHT).as_of == expected


def test_what_the_night_tells_stands_in_the_digest():
    night = Night(label="x", partial=True, partial_reason="late", counts=Counts(articles=2, held=2), sources=("Zeta",))
    digest = arrange([report("x", leeds())], night=night)
    assert (digest.label, digest.partial, digest.counts.held) == ("x", True, 2)
    assert digest.sources == ("The a", "Zeta")


@given(st.permutations([clean("a"), clean("b", score="2-0"), report("c", leeds()), clean("d", date="2025-03-03")]))
@settings(max_examples=24)
def test_the_order_in_which_reports_arrive_does_not_matter(reports: list[MatchReport]):
    assert arrange(reports, night=NIGHT) == arrange(sorted(reports, key=lambda one: one.id), night=NIGHT)
