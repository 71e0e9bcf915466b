"""A report as a result that the desk's editors and feeds can read."""

from __future__ import annotations

from match_factories import fact, goal, match, report_of

from summarizer.results import match_json, match_text, result_of
from summarizer.schemas.summary import MatchStatus, Score


def test_a_report_becomes_a_line():
    report = report_of(
        match(
            "Leeds",
            "Derby",
            "2-1",
            half_time=Score(home=1, away=0),
            date="2025-03-04",
            kickoff="20:00",
            venue="Elland Road",
            attendance=31_402,
            goals=(
                goal("Jan Vik", "Leeds", "12", kind="penalty"),
                goal(None, "Derby", "45+1"),
                goal("Piet Holm", "Leeds", "80", kind="own_goal"),
            ),
        )
    )
    assert match_text(result_of(report)) == (
        "  20:00  Leeds  2-1 (1-0)  Derby @ Elland Road, Att: 31402\n"
        "     (Jan Vik 12'(pen.), Piet Holm 80'(o.g.); N.N. 45+1')"
    )


def test_the_score_after_ninety_minutes_follows_from_the_goals():
    report = report_of(
        match(
            "Leeds",
            "Derby",
            "2-1",
            extra_time=fact(value=True),
            shootout=Score(home=4, away=3),
            goals=(goal("Vik", "Leeds", "12"), goal("Norden", "Derby", "90+3"), goal("Vik", "Leeds", "105+1")),
        )
    )
    assert match_json(result_of(report))["score"] == {"p": [4, 3], "et": [2, 1], "ft": [1, 1]}


def test_it_is_left_out_where_a_goal_is_not_told():
    report = report_of(match("Leeds", "Derby", "2-1", extra_time=fact(value=True), goals=(goal("Vik", "Leeds", "12"),)))
    assert match_json(result_of(report))["score"] == {"et": [2, 1]}


def test_a_match_to_come_has_no_score():
    report = report_of(match("Leeds", "Derby", status=MatchStatus.SCHEDULED, date="2025-03-04"))
    assert match_json(result_of(report)) == {"date": "2025-03-04", "team1": "Leeds", "team2": "Derby"}


def test_without_two_teams_there_is_no_result():
    assert result_of(report_of(match("Leeds", None))) is None
