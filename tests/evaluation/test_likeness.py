import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluation.likeness import same_minute, same_person, same_team, same_text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Çağlar", "Caglar", id="accents"),
        pytest.param("Lautaro", "Lautaro Martinez", id="given name alone"),
        pytest.param("Pio Esposito", "Francesco Pio Esposito", id="part of a long name"),
        pytest.param("S Bennett (Kent)", "Steve Bennett", id="initial and county"),
        pytest.param("Danny Williams", "Daniel Williams", id="short form"),
        pytest.param("Sir Alex Ferguson", "Alex Ferguson", id="title"),
    ],
)
def test_forms_of_one_name_are_one_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Gary Neville", "Phil Neville", id="brothers"),
        pytest.param("Lorenzo De Giorgio", "Leonardo De Giorgio", id="same surname"),
        pytest.param("Thompson", "Thomas", id="surnames alike"),
        pytest.param("Henry", "Terry", id="others"),
    ],
)
def test_different_people_stay_apart(one: str, other: str) -> None:
    assert not same_person(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Man Utd", "Manchester United", True, id="short form"),
        pytest.param("Muret", "AS Muret", True, id="club prefix"),
        pytest.param("Malmö", "Malmö FF", True, id="club suffix"),
        pytest.param("Man City", "Manchester United", False, id="same city"),
        pytest.param("Real Madrid", "Atlético Madrid", False, id="same city in Spain"),
    ],
)
def test_teams_are_told_apart_by_their_words(one: str, other: str, *, same: bool) -> None:
    assert same_team(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Premiership", "Ladbrokes Premiership", True, id="sponsor"),
        pytest.param("Champions League", "Qualifikation Champions-League, 3. Runde", True, id="round"),
        pytest.param("spanischen Supercup", "Spanischer Supercup", True, id="inflected"),
        pytest.param("Scottish Cup", "League Cup", False, id="another cup"),
    ],
)
def test_competitions_are_one_if_the_words_of_one_stand_in_the_other(one: str, other: str, *, same: bool) -> None:
    assert same_text(one, other) is same


@settings(max_examples=60)
@given(st.text(min_size=1), st.text(min_size=1))
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)
    assert same_team(one, other) == same_team(other, one)
    assert same_text(one, other) == same_text(other, one)


def test_reports_may_differ_by_one_minute() -> None:
    assert same_minute(31, 32)
    assert not same_minute(31, 33)
