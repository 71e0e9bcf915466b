"""Which summaries are taken for one match, and why."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from match_factories import NAMES, goal, grouped, match, partition, sources, summary

from summarizer.matching import group_matches
from summarizer.schemas.summary import ArticleSummary, MatchStatus

AHEAD = MatchStatus.SCHEDULED


@pytest.mark.parametrize(
    ("home", "away"),
    [
        pytest.param("Inter Milan", "Kairat Almaty", id="with the town"),
        pytest.param("FC Internazionale", "FC Kairat", id="with legal parts"),
        pytest.param("i nerazzurri", "Kairat", id="a nickname of three clubs"),
        pytest.param("il Biscione", "i kazaki", id="a nickname and a people"),
        pytest.param("the Nerazzurri", "Qairat", id="a nickname and another spelling"),
        pytest.param("Kairat Almaty", "Inter", id="the other way round"),
    ],
)
def test_a_team_is_known_under_its_other_names(home, away):
    told = grouped(
        summary("a", match("Inter", "Kairat", "2-1"), published="2025-11-06"),
        summary("b", match(home, away), published="2025-11-06"),
    )
    assert partition(told) == {frozenset("ab")}


def test_a_nickname_of_several_clubs_does_not_join_their_matches():
    told = grouped(
        summary("a", match("Inter", "Roma", "1-0"), published="2025-03-02"),
        summary("b", match("Atalanta", "Roma", "1-0"), published="2025-03-02"),
        summary("c", match("nerazzurri", "Roma", "1-0"), published="2025-03-02"),
    )
    assert frozenset("a") in partition(told)
    assert frozenset("b") in partition(told)
    assert "it fits two matches equally well" in {why for miss in told.near_misses for why in miss.reasons}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(match("Roma", "Lazio"), match("Roma Femminile", "Lazio Femminile"), id="women, Italian"),
        pytest.param(match("Wolfsburg", "Freiburg"), match("Wolfsburg Frauen", "Freiburg"), id="women, German"),
        pytest.param(
            match("Lyon", "Chelsea", competition="Champions League"),
            match("Lyon", "Chelsea", competition="Women's Champions League"),
            id="women, by the competition",
        ),
        pytest.param(match("Italia", "Galles"), match("Italia Under-21", "Galles Under 21"), id="under-21"),
        pytest.param(match("Inter", "Milan"), match("Inter Primavera", "Milan Primavera"), id="youth"),
        pytest.param(match("Barcelona", "Cádiz"), match("Barcelona B", "Cádiz"), id="reserves"),
        pytest.param(match("Real Madrid", "Eibar"), match("Real Madrid Castilla", "Eibar"), id="reserves by name"),
        pytest.param(match("Bayern", "Köln"), match("Bayern II", "Köln"), id="second team"),
    ],
)
def test_namesakes_stay_apart(one, other):
    told = grouped(summary("a", one, published="2025-03-02"), summary("b", other, published="2025-03-02"))
    assert partition(told) == {frozenset("a"), frozenset("b")}
    assert any("first men's team" in why for miss in told.near_misses for why in miss.reasons)


def test_two_legs_stay_apart():
    told = grouped(
        summary("a", match("Porto", "Ajax", "1-1", home_away_known=True), published="2025-03-05"),
        summary("b", match("Ajax", "Porto", "1-1", home_away_known=True), published="2025-03-12"),
    )
    assert partition(told) == {frozenset("a"), frozenset("b")}


def test_legs_in_one_week_are_told_apart_by_who_is_at_home():
    told = grouped(
        summary("a", match("Porto", "Ajax", "1-1", home_away_known=True), published="2025-03-05"),
        summary("b", match("Ajax", "Porto", "1-1", home_away_known=True), published="2025-03-07"),
    )
    assert partition(told) == {frozenset("a"), frozenset("b")}
    assert len({group.id for group in told.groups}) == 2


def test_a_replay_stays_apart():
    told = grouped(
        summary("a", match("Leeds", "Derby", "1-1", date="2025-01-04")),
        summary("b", match("Leeds", "Derby", "1-1", date="2025-01-14")),
    )
    assert partition(told) == {frozenset("a"), frozenset("b")}
    assert told.near_misses[0].reasons == ("the days stated are 10 apart",)


def test_an_undated_match_with_another_score_stays_apart():
    told = grouped(summary("a", match("Leeds", "Derby", "1-1")), summary("b", match("Leeds", "Derby", "3-0")))
    assert partition(told) == {frozenset("a"), frozenset("b")}


def test_an_undated_article_goes_with_the_match_whose_score_and_scorers_it_tells():
    told = grouped(
        summary("a", match("Leeds", "Derby", "1-1", goals=(goal("Abel Norden"),), date="2025-01-04")),
        summary("b", match("Leeds", "Derby", "3-0", goals=(goal("Piet Holm"),), date="2025-04-14")),
        summary("c", match("Leeds", "Derby", "3-0", goals=(goal("Holm"),))),
    )
    assert partition(told) == {frozenset("a"), frozenset("bc")}


def test_another_score_on_the_same_day_is_a_conflict_and_not_another_match():
    told = grouped(
        summary("a", match("Leeds", "Derby", "1-1", date="2025-01-04")),
        summary("b", match("Leeds", "Derby", "2-1", date="2025-01-04")),
    )
    assert partition(told) == {frozenset("ab")}


def test_two_matches_of_one_article_are_never_one():
    told = grouped(summary("a", match("Leeds", "Derby", "1-1"), match("Leeds", "Derby", "1-1"), published="2025-01-05"))
    assert len(told.groups) == 2


def test_unlisted_teams_are_known_by_their_own_words():
    told = grouped(
        summary("a", match("AS Muretto", "Union Saint-Aubin", "0-1"), published="2025-01-05"),
        summary("b", match("Muretto", "Saint-Aubin", "0-1"), published="2025-01-06"),
    )
    assert partition(told) == {frozenset("ab")}


def test_a_match_that_names_one_team_stands_alone():
    told = grouped(summary("a", match("Inter", None, "1-0")), summary("b", match("Inter", None, "1-0")))
    assert partition(told) == {frozenset("a"), frozenset("b")}
    assert all(group.id.startswith("unnamed-") for group in told.groups)


def test_a_draw_in_august_joins_the_match_in_november_without_a_result():
    told = grouped(
        summary("draw", match("Inter", "Kairat", status=AHEAD), published="2025-08-28", kind="other"),
        summary("a", match("Inter", "Kairat Almaty", "2-1"), published="2025-11-06"),
    )
    (group,) = told.groups
    assert sources(group) == {"a"}
    assert [preview.source for preview in group.previews] == ["draw"]


@pytest.mark.parametrize(
    ("preview", "published", "why"),
    [
        pytest.param({}, "2025-12-01", "the match had been played when it was published", id="published afterwards"),
        pytest.param({"date": "2025-11-20"}, "2025-10-30", "it names another day", id="of another day"),
        pytest.param({"competition": "Coppa Italia"}, "2025-10-30", "the competitions differ", id="of another cup"),
        pytest.param({}, None, "it has no date of its own", id="undated"),
    ],
)
def test_a_preview_of_another_match_stays_out(preview, published, why):
    told = grouped(
        summary("p", match("Inter", "Roma", status=AHEAD, **preview), published=published),
        summary("a", match("Inter", "Roma", "2-1", competition="Serie A"), published="2025-11-06"),
    )
    assert partition(told) == {frozenset("p"), frozenset("a")}
    assert [miss.reasons for miss in told.near_misses if miss.source == "p"] == [(why,)]


def test_a_preview_before_two_legs_is_of_the_first_if_it_comes_days_before():
    legs = (
        summary("a", match("Porto", "Ajax", "1-1", date="2025-03-05")),
        summary("b", match("Ajax", "Porto", "1-1", date="2025-03-12")),
    )
    near = grouped(*legs, summary("p", match("Porto", "Ajax", status=AHEAD), published="2025-03-04"))
    far = grouped(*legs, summary("p", match("Porto", "Ajax", status=AHEAD), published="2025-01-04"))
    assert {source for group in near.groups if group.previews for source in sources(group)} == {"a"}
    assert not any(group.previews for group in far.groups)


def test_the_joins_say_why():
    told = grouped(
        summary("a", match("Leeds", "Derby", "1-0", goals=(goal("Abel Norden"),), date="2025-01-04")),
        summary("b", match("Leeds United", "Derby County", "1-0", goals=(goal("Norden"),), date="2025-01-04")),
    )
    signs = told.groups[0].joined[1].signs
    assert signs == (
        "the two teams are the same",
        "the same day is stated, 2025-01-04",
        "the same score, 1-0",
        "scorers in common: norden",
    )


def test_the_id_is_the_same_when_the_next_night_brings_more():
    first = summary("a", match("Leeds", "Derby", "1-0"), published="2025-01-05T07:00:00Z")
    later = summary("b", match("Derby County", "Leeds United", "0-1", date="2025-01-04"), published="2025-01-06")
    (one,), (both,) = grouped(first).groups, grouped(first, later).groups
    assert one.id == both.id == "derby-county-leeds-united-2025w01b"


CLUBS = ("Inter", "Milan", "Juventus", "Napoli", "Arsenal", "Chelsea")


@st.composite
def nights(draw: st.DrawFn) -> list[ArticleSummary]:
    seed = draw(st.integers(0, 10_000))
    random = Random(seed)  # noqa: S311 — a night made up, not a secret
    told = []
    for at in range(draw(st.integers(1, 14))):
        home, away = random.sample(CLUBS[: random.randint(2, 6)], 2)
        day = date(2025, 3, 1) + timedelta(days=random.randint(0, 9))
        score = random.choice([None, "1-0", "2-2"])
        status = AHEAD if score is None and random.random() < 0.5 else MatchStatus.PLAYED
        stated = {"date": str(day)} if random.random() < 0.4 else {}
        published = str(day + timedelta(days=1)) if random.random() < 0.8 else None
        told.append(summary(f"s{at}", match(home, away, score, status=status, **stated), published=published))
    return told


@settings(max_examples=60)
@given(nights(), st.randoms(use_true_random=False))
def test_the_order_of_reading_changes_nothing(told, random):
    shuffled = random.sample(told, len(told))
    assert group_matches(told, NAMES) == group_matches(shuffled, NAMES)


@settings(max_examples=60)
@given(nights())
def test_every_match_is_in_one_group_and_ids_are_unique(told):
    grouping = group_matches(told, NAMES)
    placed = [m.source for group in grouping.groups for m in (*group.members, *group.previews)]
    assert sorted(placed) == sorted(each.article.id for each in told)
    assert len({group.id for group in grouping.groups}) == len(grouping.groups)
