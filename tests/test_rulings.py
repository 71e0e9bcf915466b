"""An editor's rulings settle conflicts, override facts and survive."""

from __future__ import annotations

import pytest
from match_factories import NAMES, article, goal, match, report_of

from summarizer.errors import InputError
from summarizer.rulings import apply_rulings, load_rulings, read_rulings
from summarizer.schemas.report import Rule, SourceKind, State

SIGNED = 'by = "M. Rossi"\ndate = 2025-03-05\nreason = "seen on tape"\n'


def ruling(*lines: str, match_key: str = 'match = "the-match"') -> str:
    return "\n".join(("[[ruling]]", match_key, *lines, SIGNED))


def disputed():
    return report_of(
        match(
            "Leeds",
            "Derby",
            "2-0",
            home_coach="Simon Ward",
            attendance=31_402,
            goals=(goal("Jan Vik", "Leeds", "12", assist="Rask"), goal("Eva Stein", "Leeds", "50")),
        ),
        match(
            "Leeds",
            "Derby",
            "2-0",
            home_coach="Christian Kohl",
            goals=(goal("Vik", "Leeds", "12", assist="Piet Holm"), goal("Eva Stein", "Leeds", "58")),
        ),
    )


def ruled(text: str):
    return apply_rulings([disputed()], read_rulings(text), NAMES)


def test_a_ruling_settles_a_conflict_and_says_whose_it_is():
    (report,) = ruled(ruling('field = "home_coach"', 'value = "Christian Kohl"')).reports
    (conflict,) = [each for each in report.conflicts if each.field == "home_coach"]
    assert (report.home_coach.value, report.home_coach.rule) == ("Christian Kohl", Rule.RULING)
    assert [told.source for told in report.home_coach.statements] == ["ruling:M. Rossi:2025-03-05", "b"]
    assert (conflict.chosen, conflict.settled, conflict.rule) == ("Christian Kohl", True, Rule.RULING)
    assert conflict.explanation == "M. Rossi ruled on 2025-03-05: seen on tape"
    assert [source.name for source in report.sources if source.kind is SourceKind.EDITOR] == ["M. Rossi"]


def test_a_ruling_overrides_what_all_sources_say():
    (report,) = ruled(ruling('field = "score"', 'value = "2-1"')).reports
    assert (str(report.score.value), report.score.rule, len(report.score.statements)) == ("2-1", Rule.RULING, 1)


def test_a_ruling_can_withhold_a_fact():
    (report,) = ruled(ruling('field = "attendance"', "withhold = true")).reports
    assert report.attendance is None


@pytest.mark.parametrize("who", ["Jan Vik", "Vik", "12'", "Vik 12'"])
def test_a_goal_is_named_by_scorer_or_minute(who):
    (report,) = ruled(ruling(f'field = "goals[{who}].assist"', 'value = "Piet Holm"')).reports
    assert report.goals[0].assist.value == "Piet Holm"
    assert all(each.settled for each in report.conflicts if each.field == "goals[0].assist")


def test_a_goal_can_be_withheld_whole_and_the_others_move_up():
    (report,) = ruled(ruling('field = "goals[Jan Vik]"', "withhold = true")).reports
    assert [told.scorer.value for told in report.goals] == ["Eva Stein"]
    assert [each.field for each in report.conflicts] == ["home_coach", "goals[0].minute"]


def test_a_claim_about_qualifying_can_be_settled():
    report = report_of(
        match("Leeds", "Derby", "2-0"),
        match("Leeds", "Derby", "2-0"),
        articles=(
            article("a", "Leeds are closer to qualifying for the round of 16."),
            article("b", "Leeds have secured a berth in the play-offs."),
        ),
    )
    settled = apply_rulings(
        [report], read_rulings(ruling('field = "qualification"', 'value = "play-offs"')), NAMES
    ).reports[0]
    assert [(each.chosen, each.settled) for each in settled.conflicts] == [("play-offs", True)]


def test_a_match_can_be_named_by_teams_and_day():
    key = 'teams = ["Derby County", "Leeds United"]\nday = 2025-03-04'
    assert ruled(ruling('state = "approved"', match_key=key)).reports[0].state is State.APPROVED


def test_a_later_run_with_the_same_rulings_gives_the_same():
    text = ruling('field = "home_coach"', 'value = "Ana Braun"') + ruling('state = "approved"')
    once = ruled(text).reports
    assert apply_rulings(once, read_rulings(text), NAMES).reports[0].home_coach.value == "Ana Braun"
    assert ruled(text).reports == once


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param(
            ruling('state = "approved"', match_key='match = "another"'), "no report of this match", id="another match"
        ),
        pytest.param(
            ruling('state = "approved"', match_key='teams = ["Leeds", "Roma"]\nday = 2025-03-04'),
            "no report of this match",
            id="other teams",
        ),
        pytest.param(
            ruling('field = "goals[Abel Norden].assist"', 'value = "Rask"'),
            "the-match has no goals[Abel Norden].assist",
            id="no such goal",
        ),
    ],
)
def test_a_ruling_that_matches_nothing_is_reported(text, why):
    given = ruled(text)
    assert given.reports == (disputed(),)
    assert [each.why for each in given.unmatched] == [why]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("[[ruling]", "not TOML", id="no TOML"),
        pytest.param("[rulings]\nx = 1", "nothing else", id="another table"),
        pytest.param(ruling('field = "coach"', 'value = "X"'), "coach", id="unknown field"),
        pytest.param(ruling('field = "score"', 'value = "two"'), "two", id="no score"),
        pytest.param(ruling('field = "goals[1].assist"', 'value = "X"'), "minute", id="a number in a list"),
        pytest.param(ruling('field = "goals[Vik].coach"', 'value = "X"'), "scorer", id="unknown part"),
        pytest.param(ruling('field = "goals[Vik].minute"', 'value = "late"'), "late", id="no minute"),
        pytest.param(ruling('field = "goals[Vik]"', 'value = "X"'), "whole event", id="a whole event's value"),
        pytest.param(ruling('field = "score"'), "value", id="no value"),
        pytest.param(ruling('state = "fine"'), "state", id="unknown state"),
        pytest.param(ruling('state = "approved"', 'colour = "red"'), "colour", id="unknown key"),
        pytest.param('[[ruling]]\nmatch = "x"\nstate = "approved"\n', "by", id="unsigned"),
        pytest.param(ruling('state = "approved"', match_key=""), "match", id="no match"),
        pytest.param(
            ruling('state = "approved"', match_key='teams = ["Leeds", "Derby"]'), "day", id="teams without a day"
        ),
    ],
)
def test_a_malformed_file_is_named_with_its_key(tmp_path, text, named):
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=rf"house\.toml.*{named}"):
        load_rulings(path)
