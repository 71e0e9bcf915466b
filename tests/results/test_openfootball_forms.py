"""openfootball's JSON and football.txt keep every value on the way there and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import InputError
from summarizer.results import (
    MinuteForm,
    Result,
    ResultGoal,
    Results,
    ResultScore,
    football_text,
    load_results,
    match_json,
    match_text,
    read_football_text,
    read_results,
    results_json,
)
from summarizer.schemas.summary import Minute, Score

SHARED = Path(__file__).parents[2].parent / "shared" / "results"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared result files are not here")
PUBLIC = ["worldcup-2022.json", "worldcup-2026.json"]

FINAL = {
    "round": "Final",
    "num": 7,
    "date": "2025-05-31",
    "time": "20:00 UTC+2",
    "team1": "Nordheim",
    "team2": "San Pancho",
    "score": {"p": [4, 2], "et": [3, 3], "ft": [2, 2], "ht": [2, 0]},
    "goals1": [
        {"name": "Jan Vik", "minute": "23", "penalty": True},
        {"name": "Nuno N'Dala", "minute": "45+2"},
        {"name": "Jan Vik", "minute": "108"},
    ],
    "goals2": [
        {"name": "Olaf Holm", "minute": "80", "owngoal": True},
        {"name": "Rui Sá", "minute": "90+4"},
        {"name": "Rui Sá", "minute": "118"},
    ],
    "ground": "Park (East), Nordheim",
}
FINAL_TEXT = """\
  (7) 20:00 UTC+2  Nordheim  3-3 a.e.t. (2-2, 2-0), 4-2 pen.  San Pancho @ Park (East), Nordheim
     (Jan Vik 23'(pen.), Nuno N'Dala 45+2', Jan Vik 108'; Olaf Holm 80'(o.g.), Rui Sá 90+4', 118')"""


def test_a_final_is_written_as_the_public_files_do():
    (match,) = read_results({"name": "Cup", "matches": [FINAL]}).matches
    assert match_text(match) == FINAL_TEXT
    assert match_json(match) == FINAL


def test_both_ways_of_writing_minutes_are_read_and_kept():
    old = {
        "name": "Cup",
        "matches": [{"team1": "A", "team2": "B", "goals1": [{"name": "X", "minute": 90, "offset": 4}]}],
    }
    results = read_results(old)
    assert results.minute_form is MinuteForm.NUMBER
    assert results.matches[0].goals1 == (ResultGoal(name="X", minute=Minute(base=90, stoppage=4)),)
    assert results_json(results) == old


def test_unknown_keys_are_kept():
    data = {
        "name": "Cup",
        "season": "2025",
        "matches": [
            {
                "team1": "A",
                "team2": "B",
                "status": "awarded",
                "score": {"ft": [3, 0], "agg": [4, 1]},
                "goals1": [{"name": "X", "minute": "9", "id": 4}],
            }
        ],
    }
    assert results_json(read_results(data)) == data


@pytest.mark.parametrize(
    ("data", "named"),
    [
        pytest.param([], "matches", id="no object"),
        pytest.param({"matches": [{"team1": "A"}]}, r"matches\[0\]", id="one team"),
        pytest.param(
            {"matches": [{"team1": "A", "team2": "B", "score": {"ft": [1]}}]}, r"matches\[0\]", id="half a score"
        ),
        pytest.param(
            {"matches": [{"team1": "A", "team2": "B", "goals1": [{"name": "X", "minute": "late"}]}]},
            "late",
            id="no minute",
        ),
    ],
)
def test_a_malformed_file_is_named(data, named):
    with pytest.raises(InputError, match=named):
        read_results(data, where="cup.json")


def test_a_file_that_is_not_json_is_named(tmp_path):
    path = tmp_path / "cup.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"cup\.json"):
        load_results(path)


@pytest.mark.parametrize(
    ("line", "score", "goals"),
    [
        pytest.param("A v B  2-0\n (Jan VIK 9', 67')", (2, 0), (["9'", "67'"], []), id="public, one side"),
        pytest.param("A v B  0-2\n (Jan VIK 9', 67')", (0, 2), ([], ["9'", "67'"]), id="public, the away side alone"),
        pytest.param(
            "A v B  2-1\n (Jan VIK 9',\n   Piet HOLM 67'(p);\n  Rui SA 3'(og))",
            (2, 1),
            (["9'", "67'"], ["3'"]),
            id="over lines",
        ),
        pytest.param(
            "A  2-1  B\n (Jan Vik 9' Piet Holm 67'; Rui Sá 3')", (2, 1), (["9'", "67'"], ["3'"]), id="without commas"
        ),
    ],
)
def test_the_public_files_dialects_are_read(line, score, goals):
    (match,) = read_football_text(
        f"= Cup 2025\n\n▪ Final\nSat May 31 20:00 @ Park, Town, Att: 1234\n  {line}"
    ).results.matches
    assert (match.date, match.time, match.ground, match.attendance) == ("2025-05-31", "20:00", "Park, Town", 1234)
    assert match.score.ft == Score(home=score[0], away=score[1])
    assert tuple([str(goal.minute) for goal in side] for side in (match.goals1, match.goals2)) == goals


def test_lines_that_are_no_result_are_handed_back():
    reading = read_football_text("= Cup\nA  1-0  B\nA: Vik - Holm, Rask\nRefs: N. Body")
    assert reading.unread == ("A: Vik - Holm, Rask", "Refs: N. Body")


NAMES = st.sampled_from(["Jan Vik", "Nuno N'Dala", "Rui Sá", "Son Ha-jun", "O. de la Cruz"])
MINUTES = st.none() | st.builds(Minute, base=st.integers(1, 120), stoppage=st.none() | st.integers(1, 12))
MARKS = st.sampled_from([(None, None), (True, None), (None, True)])
GOALS = st.lists(
    st.builds(
        lambda name, at, mark: ResultGoal(name=name, minute=at, penalty=mark[0], owngoal=mark[1]), NAMES, MINUTES, MARKS
    ),
    max_size=4,
).map(tuple)
PAIRS = st.builds(Score, home=st.integers(0, 9), away=st.integers(0, 9))
SCORES = (
    st.none()
    | st.builds(ResultScore, ft=PAIRS, ht=st.none() | PAIRS)
    | st.builds(ResultScore, et=PAIRS, ft=PAIRS, ht=st.none() | PAIRS, p=st.none() | PAIRS)
)


@st.composite
def any_match(draw: st.DrawFn) -> Result:
    goals = draw(st.none() | st.tuples(GOALS, GOALS))
    return Result(
        team1=draw(st.sampled_from(["Nordheim", "1. FC Vik", "Bosnia & Herzegovina"])),
        team2=draw(st.sampled_from(["San Pancho", "Curaçao", "Ost-West 09"])),
        round=draw(st.none() | st.sampled_from(["Matchday 1", "Final"])),
        num=draw(st.none() | st.integers(1, 104)),
        date=draw(
            st.none()
            | st.dates().map(
                lambda day: day.replace(year=2025).isoformat() if (day.month, day.day) != (2, 29) else "2025-03-01"
            )
        ),
        time=draw(st.none() | st.sampled_from(["19:00", "9:30 UTC-6"])),
        score=draw(SCORES),
        goals1=goals[0] if goals else None,
        goals2=goals[1] if goals else None,
        group=draw(st.none() | st.just("Group A")),
        ground=draw(st.none() | st.sampled_from(["Park, Town", "Guadalajara (Zapopan)"])),
    )


@settings(max_examples=80)
@given(st.lists(any_match(), max_size=4).map(tuple), st.sampled_from(list(MinuteForm)))
def test_json_brings_back_every_value(matches, form):
    data = results_json(Results(name="Cup 2025", matches=matches, minute_form=form))
    assert read_results(json.loads(json.dumps(data))).matches == matches


@settings(max_examples=80)
@given(st.lists(any_match(), max_size=4).map(tuple))
def test_football_text_brings_back_every_value(matches):
    reading = read_football_text(football_text(Results(name="Cup 2025", matches=matches)))
    assert (reading.results.matches, reading.unread) == (matches, ())


@needs_shared
@pytest.mark.parametrize("name", PUBLIC)
def test_the_public_files_come_back_without_a_difference(name):
    raw = json.loads((SHARED / name).read_text("utf-8"))
    results = load_results(SHARED / name)
    written = results_json(results)
    assert written == raw
    assert [list(match) for match in written["matches"]] == [list(match) for match in raw["matches"]]
    assert read_football_text(football_text(results)).results.matches == results.matches


@needs_shared
def test_the_richer_public_text_gives_every_match_and_the_scores_of_the_json():
    read = read_football_text((SHARED / "worldcup-2026-full.txt").read_text("utf-8")).results.matches
    told = {(match.date, match.team1): match for match in load_results(SHARED / "worldcup-2026.json").matches}
    both = [
        (match, told[match.date, match.team1]) for match in read if match.score and (match.date, match.team1) in told
    ]
    assert len(read) == 104
    assert len(both) > 80
    assert [match.team1 for match, other in both if match.score.final != other.score.final] == []
