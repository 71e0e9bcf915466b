"""What several articles together say of one match: agreement, compatible values, conflicts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from match_factories import NAMES, article, card, fact, goal, grouped, match, minute, notable, report_of, summary

from summarizer.reconciliation import Choice, DeskPolicy, reconcile
from summarizer.schemas.reasons import Reason
from summarizer.schemas.report import MatchReport, Rule
from summarizer.schemas.summary import Attempt, Held, MatchStatus, Minute, Score, Standing, Tokens


def conflict(report: MatchReport, field: str):
    (found,) = [each for each in report.conflicts if each.field == field]
    return found


def values(told) -> list:
    return [side.value for side in told.sides]


def test_agreement_raises_a_fact_and_names_the_silent():
    report = report_of(
        match("Leeds", "Derby", "2-1", attendance=31_402),
        match("Leeds United", "Derby County", "2-1", attendance=31_402),
        match("Leeds", "Derby", "2-1"),
    )
    assert report.attendance.value == 31_402
    assert report.attendance.independent == 2
    assert [told.source for told in report.attendance.statements] == ["a", "b"]
    assert report.attendance.silent == ("c",)
    assert report.conflicts == ()


@pytest.mark.parametrize(
    ("field", "one", "other", "printed"),
    [
        pytest.param("home_coach", "Norden", "Abel Norden", "Abel Norden", id="a surname and a full name"),
        pytest.param("referee", "G Holm", "Gunnar Holm (Uppsala)", "Gunnar Holm (Uppsala)", id="an initial"),
        pytest.param("away_coach", "Faregas", "Fabregas", "Fabregas", id="a letter amiss"),
        pytest.param("venue", "S. Siro", "San Siro", "San Siro", id="an abbreviated ground"),
        pytest.param("venue", "stadio Giuseppe Meazza", "stadio San Siro", "stadio Giuseppe Meazza", id="another name"),
        pytest.param("competition", "Premiership", "Premier League", "Premier League", id="an old name of a league"),
        pytest.param("competition", "Coppa Italia", "Copa da Itália", "Copa da Itália", id="a cup in two languages"),
        pytest.param("attendance", 78_000, 78_127, 78_127, id="a round and an exact figure"),
    ],
)
def test_compatible_values_join_and_the_fuller_is_printed(field, one, other, printed):
    report = report_of(match("Leeds", "Derby", "2-1", **{field: one}), match("Leeds", "Derby", "2-1", **{field: other}))
    agreed = getattr(report, field)
    assert (agreed.value, agreed.independent, report.conflicts) == (printed, 2, ())


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        pytest.param("home_coach", "Simone Arcangeli", "Filippo Arcangeli", id="brothers"),
        pytest.param("home_coach", "Müller", "Möller", id="two short names a letter apart"),
        pytest.param("referee", "S. Holm", "G. Holm", id="other initials"),
        pytest.param("venue", "San Siro", "Olimpico", id="two grounds"),
        pytest.param("competition", "Serie A", "Coppa Italia", id="two competitions"),
        pytest.param("attendance", 78_000, 80_000, id="two round figures"),
        pytest.param("attendance", 31_402, 31_420, id="two exact figures"),
        pytest.param("date", "2025-01-04", "2025-01-05", id="two days"),
        pytest.param("kickoff", "20:45", "21:00", id="two times"),
        pytest.param("half_time", Score(home=1, away=0), Score(home=0, away=0), id="two half-time scores"),
        pytest.param("extra_time", fact(value=True), fact(value=False), id="with and without extra time"),
    ],
)
def test_incompatible_values_are_a_conflict_with_both_quotes(field, one, other):
    report = report_of(match("Leeds", "Derby", "2-1", **{field: one}), match("Leeds", "Derby", "2-1", **{field: other}))
    told = conflict(report, field)
    assert getattr(report, field) is None
    assert (told.chosen, told.rule, told.settled) == (None, Rule.NONE, False)
    assert {statement.source for side in told.sides for statement in side.statements} == {"a", "b"}
    assert all(statement.evidence for side in told.sides for statement in side.statements)


def test_a_majority_decides_and_the_other_side_stays_in_sight():
    report = report_of(
        match("Leeds", "Derby", "2-1", home_coach="Simon Ward"),
        match("Leeds", "Derby", "2-1", home_coach="Christian Kohl"),
        match("Leeds", "Derby", "2-1", home_coach="Kohl"),
    )
    assert (report.home_coach.value, report.home_coach.rule) == ("Christian Kohl", Rule.MAJORITY)
    assert {told.source for told in report.home_coach.statements} == {"b", "c"}
    assert values(conflict(report, "home_coach")) == ["Christian Kohl", "Simon Ward"]
    assert "2 independent sources" in conflict(report, "home_coach").explanation


AGENCY = " ".join(f"sentence {n} of the agency tells how move {n} went on in the rain" for n in range(12))
OWN = " ".join(f"our own reporter saw on row {n} what nobody else had seen of chance {n}" for n in range(12))


def test_two_copies_of_one_agency_text_are_one_source():
    report = report_of(
        match("Leeds", "Derby", "2-1", home_coach="Simon Ward"),
        match("Leeds", "Derby", "2-1", home_coach="Simon Ward"),
        match("Leeds", "Derby", "2-1", home_coach="Christian Kohl"),
        articles=(article("a", AGENCY), article("b", f"From our desk. {AGENCY}"), article("c", OWN)),
    )
    assert [source.copy_of for source in report.sources] == [None, "a", None]
    assert conflict(report, "home_coach").rule is Rule.NONE
    assert [side.independent for side in conflict(report, "home_coach").sides] == [1, 1]


def test_the_exact_figure_is_the_detailed_one():
    report = report_of(match("A", "B", "2-1", attendance=40_000), match("A", "B", "2-1", attendance=38_153))
    assert (report.attendance.value, report.attendance.rule) == (38_153, Rule.DETAIL)


def test_trust_decides_before_recency():
    told = (match("A", "B", "2-1", referee="Ana Braun"), match("A", "B", "2-1", referee="Eva Stein"))
    dates = ("2025-01-05", "2025-01-06")
    trusting = report_of(*told, published=dates, policy=DeskPolicy(trust={"The a": 2.0}))
    assert (trusting.referee.value, trusting.referee.rule) == ("Ana Braun", Rule.TRUST)
    plain = report_of(*told, published=dates)
    assert (plain.referee.value, plain.referee.rule) == ("Eva Stein", Rule.RECENCY)


@pytest.mark.parametrize(
    "dates",
    [
        pytest.param(("2025-01-05", None), id="one undated"),
        pytest.param(("2025-01-05", "2025-01-05T09:00:00Z"), id="one day, one time missing"),
    ],
)
def test_recency_needs_dates_that_differ(dates):
    told = (match("A", "B", "2-1", referee="Ana Braun"), match("A", "B", "2-1", referee="Eva Stein"))
    assert report_of(*told, published=dates).referee is None


def test_the_policy_can_be_replaced():
    class First:
        def choose(self, field, sides):
            return Choice(0, Rule.TRUST, f"the first for {field}")

    report = report_of(
        match("A", "B", "2-1", referee="Ana Braun"), match("A", "B", "2-1", referee="Eva Stein"), policy=First()
    )
    assert conflict(report, "referee").explanation == "the first for referee"
    assert report.referee.value == conflict(report, "referee").chosen


def test_home_and_away_are_turned_to_the_source_that_knows_them():
    report = report_of(
        match("Derby", "Leeds", "1-2", home_coach="Kohl", half_time=Score(home=1, away=0)),
        match("Leeds", "Derby", "2-1", away_coach="Kohl", home_away_known=True),
    )
    assert (report.home_team.value, report.home_away_known) == ("Leeds", True)
    assert (report.score.value, report.half_time.value) == (Score(home=2, away=1), Score(home=0, away=1))
    assert (report.away_coach.independent, report.conflicts) == (2, ())


def test_sources_that_differ_on_who_is_at_home_are_shown():
    report = report_of(
        match("Leeds", "Derby", "2-1", home_away_known=True), match("Derby", "Leeds", "1-2", home_away_known=True)
    )
    assert not report.home_away_known
    assert sorted(values(conflict(report, "home_team"))) == ["Derby", "Leeds"]
    assert report.score.independent == 2


def test_held_facts_and_the_way_of_making_keep_their_source():
    held = Held(match=0, field="attendance", value=9, reason=Reason.NUMBER_NOT_IN_PASSAGE, message="not there")
    elsewhere = held.model_copy(update={"match": 1})
    attempt = Attempt(
        model="local/m", prompt="read", version="3", attempt=1, tokens=Tokens(), cost=None, seconds=None, outcome="ok"
    )
    told = summary("a", match("Leeds", "Derby", "2-1"), match("Roma", "Lazio", "0-0"), published="2025-01-05")
    told = told.model_copy(update={"held": (held, elsewhere), "attempts": (attempt,)})
    coming = summary(
        "p", match("Leeds", "Derby", status=MatchStatus.SCHEDULED, venue="Wembley"), published="2025-01-03"
    )
    group = next(each for each in grouped(told, coming).groups if each.previews)
    report = reconcile(group, {}, NAMES)
    assert [(each.source, each.field, each.reason) for each in report.held] == [("a", "attendance", held.reason)]
    assert (report.provenance.models, report.provenance.prompts) == (("local/m",), ("read@3",))
    assert report.provenance.newest_source == "2025-01-05"
    assert ([source.id for source in report.previews], report.venue) == (["p"], None)


class TestGoals:
    def test_are_aligned_and_complete_one_another(self):
        report = report_of(
            match(
                "Leeds",
                "Derby",
                "2-1",
                goals=(goal("Norden", "Leeds", "12"), goal("Holm", "Derby", "50"), goal("Vik", "Leeds", "78")),
            ),
            match(
                "Leeds",
                "Derby",
                "2-1",
                goals=(
                    goal("Abel Norden", "Leeds"),
                    goal("Piet Holm", "Derby"),
                    goal("Jan Vik", "Leeds", assist="Rask"),
                ),
            ),
            match("Leeds", "Derby", "2-1", goals=(goal("Jan Vik", "Leeds", kind="header"),)),
        )
        told = [(g.scorer.value, str(g.minute.value), g.scorer.independent) for g in report.goals]
        assert told == [("Abel Norden", "12'", 2), ("Piet Holm", "50'", 2), ("Jan Vik", "78'", 3)]
        assert report.goals[2].assist.value == "Rask"
        assert report.goals[2].kind.value == "header"
        assert report.conflicts == ()

    def test_keep_a_players_two_goals_apart(self):
        report = report_of(
            match("Leeds", "Derby", "2-0", goals=(goal("Vik", "Leeds", "12"), goal("Vik", "Leeds", "78"))),
            match("Leeds", "Derby", "2-0", goals=(goal("Jan Vik", "Leeds", "78", kind="penalty"),)),
        )
        assert [(str(g.minute.value), g.scorer.independent) for g in report.goals] == [("12'", 1), ("78'", 2)]
        assert report.goals[1].kind.value == "penalty"

    def test_of_one_side_each_are_not_forced_together(self):
        report = report_of(
            match("Leeds", "Derby", "2-0", goals=(goal("Vik", "Leeds"),)),
            match("Leeds", "Derby", "2-0", goals=(goal("Holm", "Leeds"),)),
        )
        assert [g.scorer.value for g in report.goals] == ["Vik", "Holm"]
        assert report.conflicts == ()

    @pytest.mark.parametrize(
        ("other", "part", "both"),
        [
            pytest.param(goal("Holm", "Leeds", "12"), "scorer", ["Holm", "Vik"], id="another scorer at that minute"),
            pytest.param(goal("Vik", "Derby", "12"), "team", ["Leeds", "Derby"], id="the other team"),
            pytest.param(goal("Vik", "Leeds", "18"), "minute", ["12'", "18'"], id="another minute"),
            pytest.param(goal("Vik", "Leeds", "13"), "minute", ["12'", "13'"], id="the next minute, both stated"),
            pytest.param(
                goal("Vik", "Leeds", "12", kind="own_goal"), "kind", ["own_goal", "penalty"], id="another kind"
            ),
        ],
    )
    def test_that_differ_are_a_conflict(self, other, part, both):
        report = report_of(
            match("Leeds", "Derby", "1-0", goals=(goal("Vik", "Leeds", "12", kind="penalty"),)),
            match("Leeds", "Derby", "1-0", goals=(other,)),
        )
        told = conflict(report, f"goals[0].{part}")
        shown = [str(Minute(**value)) if isinstance(value, dict) else value for value in values(told)]
        assert sorted(shown) == sorted(both)

    def test_a_scorer_without_minutes_is_held_against_the_one_in_his_place(self):
        report = report_of(
            match("Leeds", "Derby", "1-1", goals=(goal("Vik", "Leeds"), goal("Holm", "Derby"))),
            match("Leeds", "Derby", "1-1", goals=(goal("Norden", "Leeds"), goal("Holm", "Derby"))),
        )
        assert values(conflict(report, "goals[0].scorer")) == ["Norden", "Vik"]

    @pytest.mark.parametrize(
        ("one", "other", "printed"),
        [
            pytest.param(None, fact(minute("45")), "45'", id="only one tells it"),
            pytest.param(fact(minute("67"), derived=True), fact(minute("67")), "67'", id="derived and stated"),
            pytest.param(fact(minute("66"), derived=True), fact(minute("67")), "67'", id="derived, one off"),
            pytest.param(fact(minute("16"), "levelled after 16 minutes"), fact(minute("17")), "17'", id="time gone"),
            pytest.param(fact(minute("16"), "dopo 16 minuti"), fact(minute("17")), "17'", id="time gone, Italian"),
            pytest.param(fact(minute("90+2")), fact(minute("92")), "90+2'", id="running minute"),
            pytest.param(fact(minute("90")), fact(minute("90+4")), "90+4'", id="without the stoppage time"),
        ],
    )
    def test_minutes_that_agree(self, one, other, printed):
        report = report_of(
            match("Leeds", "Derby", "1-0", goals=(goal("Vik", "Leeds", one),)),
            match("Leeds", "Derby", "1-0", goals=(goal("Vik", "Leeds", other),)),
        )
        assert (str(report.goals[0].minute.value), report.conflicts) == (printed, ())

    def test_more_than_the_score_has_room_for_are_held(self):
        report = report_of(
            match("Leeds", "Derby", "1-0", goals=(goal("Vik", "Leeds", "12"),)),
            match("Leeds", "Derby", "1-0", goals=(goal("Vik", "Leeds", "12"), goal("Norden", "Leeds", "70"))),
        )
        assert [g.scorer.value for g in report.goals] == ["Vik"]
        assert [(held.source, held.reason, held.value["scorer"]) for held in report.held] == [
            ("b", "more_goals_than_score", "Norden")
        ]

    def test_are_ordered_by_minute_and_teams_named_as_the_report_does(self):
        report = report_of(
            match(
                "Inter",
                "Kairat Almaty",
                "1-1",
                goals=(goal("Vik", "the Nerazzurri", "70"), goal("Holm", "i kazaki", "3")),
            )
        )
        assert [(g.scorer.value, g.team.value) for g in report.goals] == [("Holm", "Kairat Almaty"), ("Vik", "Inter")]


def test_sendings_off_are_aligned_and_compared():
    report = report_of(
        match("Leeds", "Derby", "1-0", sendings_off=(card("Vik", "Leeds", "60"), card("Rask", "Derby", "81"))),
        match("Leeds", "Derby", "1-0", sendings_off=(card("Jan Vik", "Leeds"), card("Holm", "Derby", "81"))),
    )
    assert [each.player.value for each in report.sendings_off[:1]] == ["Jan Vik"]
    assert sorted(values(conflict(report, "sendings_off[1].player"))) == ["Holm", "Rask"]


def test_what_two_sources_tell_of_one_player_is_told_twice():
    report = report_of(
        match("Leeds", "Derby", "1-0", notable=(notable("farewell", "Vik"), notable("injury", "Rask"))),
        match("Leeds", "Derby", "1-0", notable=(notable("farewell", "Jan Vik"), notable("injury", "Holm"))),
    )
    assert {(each.what.value, each.person.value, each.what.independent) for each in report.notable} == {
        ("farewell", "Jan Vik", 2),
        ("injury", "Rask", 1),
        ("injury", "Holm", 1),
    }


def test_a_fact_stated_anywhere_is_stated():
    report = report_of(
        match("A", "B", "2-1", date=fact("2025-01-04", derived=True)), match("A", "B", "2-1", date=fact("2025-01-04"))
    )
    assert report.date.standing is Standing.STATED


POOL = (
    match("Leeds", "Derby", "2-1", home_coach="Ward", attendance=31_402, goals=(goal("Vik", "Leeds", "12"),)),
    match("Derby", "Leeds", "1-2", away_coach="Kohl", attendance=31_000, goals=(goal("Vik", "Leeds", "13"),)),
    match(
        "Leeds",
        "Derby",
        "2-1",
        home_coach="Kohl",
        goals=(goal("Holm", "Derby"), goal("Vik", "Leeds")),
        home_away_known=True,
    ),
    match("Leeds", "Derby", "2-2", venue="Elland Road", goals=(goal("Rask", "Derby", "90+2"),)),
)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(POOL), min_size=1, max_size=6))
def test_every_statement_is_agreed_or_in_a_conflict(told):
    report = report_of(*told)
    for field in ("home_coach", "attendance", "venue", "score"):
        agreed = getattr(report, field)
        shown = {s.source for s in agreed.statements} if agreed else set()
        shown |= {s.source for c in report.conflicts if c.field == field for side in c.sides for s in side.statements}
        silent = set(agreed.silent) if agreed else set()
        assert not shown & silent
        assert shown | silent <= {source.id for source in report.sources}
        assert agreed is None or shown | silent == {source.id for source in report.sources}
