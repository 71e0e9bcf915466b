"""A result feed as one more source and as the list of matches to expect."""

from __future__ import annotations

import pytest
from match_factories import NAMES, goal, grouped, match, report_of, summary

from summarizer.reconciliation import expected_missing, feed_telling, find_in_feed
from summarizer.results import read_results
from summarizer.schemas.report import Rule, SourceKind

FEED = read_results(
    {
        "name": "Spring Cup 2025",
        "matches": [
            {
                "date": "2025-03-04",
                "time": "20:00",
                "team1": "Leeds United",
                "team2": "Derby County",
                "score": {"et": [2, 1], "ft": [1, 1], "ht": [1, 0]},
                "goals1": [
                    {"name": "Jan Vik", "minute": "12"},
                    {"name": "Piet Holm", "minute": "100", "owngoal": True},
                ],
                "goals2": [{"name": "Abel Norden", "minute": "90+2", "penalty": True}],
                "ground": "Elland Road, Leeds",
            },
            {"date": "2025-03-05", "team1": "Roma", "team2": "Lazio", "score": {"ft": [0, 0]}},
            {"date": "2025-03-18", "team1": "Derby County", "team2": "Leeds United"},
        ],
    }
)


def test_the_feed_completes_and_confirms_what_articles_tell():
    told = match("Derby", "Leeds", "1-2", goals=(goal("Vik", "Leeds"), goal("Norden", "Derby", "90")))
    report = report_of(told, feed=feed_telling(FEED.matches[0], FEED.name))
    assert (report.home_team.value, report.home_away_known, str(report.score.value)) == ("Leeds United", True, "2-1")
    assert [(g.scorer.value, str(g.minute.value), g.scorer.independent) for g in report.goals] == [
        ("Jan Vik", "12'", 2),
        ("Abel Norden", "90+2'", 2),
        ("Piet Holm", "100'", 1),
    ]
    assert [g.team.value for g in report.goals] == ["Leeds United", "Derby County", "Leeds United"]
    assert (report.venue.value, report.extra_time.value, report.half_time.independent) == ("Elland Road", True, 1)
    assert report.sources[-1].kind is SourceKind.FEED
    assert report.conflicts == ()


def test_the_feed_is_trusted_more_than_one_article():
    told = match("Leeds", "Derby", "3-1", goals=())
    report = report_of(told, feed=feed_telling(FEED.matches[0], FEED.name))
    assert (str(report.score.value), report.score.rule) == ("2-1", Rule.TRUST)


@pytest.mark.parametrize(
    ("told", "published", "at"),
    [
        pytest.param(match("Leeds", "Derby", "2-1", date="2025-03-04"), None, 0, id="by the day"),
        pytest.param(match("Derby", "Leeds", "1-2"), "2025-03-05", 0, id="by the day of print"),
        pytest.param(match("Derby", "Leeds", "1-2"), "2025-03-19", 2, id="the later of two"),
        pytest.param(match("Roma", "Lazio", "0-0"), None, 1, id="undated, the only one"),
    ],
)
def test_a_match_is_found_in_the_feed(told, published, at):
    (group,) = grouped(summary("a", told, published=published)).groups
    assert find_in_feed(group, FEED, NAMES) == FEED.matches[at]


@pytest.mark.parametrize(
    ("told", "published"),
    [
        pytest.param(match("Leeds", "Derby", "2-1"), None, id="undated, one of two"),
        pytest.param(match("Leeds", "Derby", "2-1", date="2024-03-04"), None, id="another year"),
        pytest.param(match("Leeds", "Roma", "2-1"), "2025-03-05", id="other teams"),
    ],
)
def test_another_match_is_not_found(told, published):
    (group,) = grouped(summary("a", told, published=published)).groups
    assert find_in_feed(group, FEED, NAMES) is None


def test_matches_due_without_a_report_are_named():
    report = report_of(match("Lazio", "Roma", "0-0", date="2025-03-05"))
    missing = expected_missing(FEED, [report], NAMES, since="2025-03-01", until="2025-03-10")
    assert missing == (FEED.matches[0],)
