"""The five real articles, replayed from a capable reader's recordings: what each says, and what it must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import ArticleSummary, load_settings, read_articles, summarize_many
from summarizer.gathering import Desk, Gathered, gather
from summarizer.grounding import sentence_of
from summarizer.schemas.article import Article
from summarizer.schemas.report import Rule

ROOT = Path(__file__).parents[1]
FIRST, SECOND, FEATURE, PREVIEW, NAPOLI = range(5)


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [article for article in read_articles([ROOT / "seeds"]) if isinstance(article, Article)]


@pytest.fixture(scope="module")
def summaries(articles: list[Article]) -> list[ArticleSummary]:
    settings = load_settings(environ={}, folder=ROOT, recordings=ROOT / "fixtures", mode="replay")
    found = summarize_many(articles, settings=settings)
    assert all(isinstance(one, ArticleSummary) for one in found), found
    return found


@pytest.fixture(scope="module")
def gathered(articles: list[Article], summaries: list[ArticleSummary]) -> Gathered:
    return gather(summaries, {article.id: article for article in articles}, Desk())


def goals(summary: ArticleSummary) -> list[tuple[str | None, str | None]]:
    return [
        (goal.scorer.value if goal.scorer else None, str(goal.minute.value) if goal.minute else None)
        for goal in summary.matches[0].goals
    ]


@pytest.mark.parametrize("seed", [FIRST, SECOND, FEATURE])
def test_each_article_that_reports_it_gives_inter_2_1_kairat(seed: int, summaries: list[ArticleSummary]):
    (match,) = summaries[seed].matches
    assert match.home_team is not None
    assert match.away_team is not None
    assert match.home_team.value == "Inter"
    assert match.away_team.value.startswith("Kairat")
    assert match.score is not None
    assert str(match.score.value) == "2-1"


def test_the_first_times_its_three_goals(summaries: list[ArticleSummary]):
    assert goals(summaries[FIRST]) == [("Lautaro Martinez", "45'"), ("Arad", "55'"), ("Carlos Augusto", "67'")]


def test_the_second_names_the_same_scorers_and_gives_no_minute_that_it_does_not_tell(summaries: list[ArticleSummary]):
    assert goals(summaries[SECOND]) == [("Lautaro Martinez", None), ("Ofri Arad", None), ("Carlos Augusto", None)]


def test_the_feature_names_lautaro(summaries: list[ArticleSummary]):
    assert ("Lautaro Martinez", None) in goals(summaries[FEATURE])


def test_the_two_say_who_gave_the_last_pass_and_differ(summaries: list[ArticleSummary]):
    assists = [summaries[seed].matches[0].goals[2].assist for seed in (FIRST, SECOND)]
    assert [assist.value for assist in assists if assist] == ["Bonny", "Francesco Pio Esposito"]


def test_the_coach_that_the_first_invents_is_that_articles_statement_with_its_quote(summaries: list[ArticleSummary]):
    coach = summaries[FIRST].matches[0].home_coach
    assert coach is not None
    assert coach.value == "Simone Inzaghi"
    assert "Simone Inzaghi" in coach.evidence[0].quote


@pytest.mark.parametrize("seed", [SECOND, FEATURE])
def test_the_others_name_chivu(seed: int, summaries: list[ArticleSummary]):
    coach = summaries[seed].matches[0].home_coach
    assert coach is not None
    assert coach.value.endswith("Chivu")


def test_the_august_piece_is_a_preview_without_any_score(summaries: list[ArticleSummary]):
    preview = summaries[PREVIEW]
    assert preview.kind == "preview"
    assert preview.matches
    for match in preview.matches:
        assert match.score is match.half_time is match.shootout is None
        assert match.goals == ()
        assert match.status is not None
        assert match.status.value == "scheduled"


def test_the_english_piece_is_inter_against_napoli_with_lautaros_goal_and_no_final_score(
    articles: list[Article], summaries: list[ArticleSummary]
):
    (match,) = summaries[NAPOLI].matches
    teams = {fact.value for fact in (match.home_team, match.away_team) if fact}
    assert teams == {"Inter", "Napoli"}
    assert match.score is None
    assert goals(summaries[NAPOLI]) == [("Lautaro Martinez", None)]
    assert "with the 3-1 goal" in sentence_of(articles[NAPOLI], match.goals[0].scorer.evidence[0]).quote


def test_nothing_is_read_from_a_chatbots_leftover_or_an_agencys_boilerplate(
    articles: list[Article], summaries: list[ArticleSummary]
):
    for article, summary in zip(articles, summaries, strict=True):
        facts = [fact for match in summary.matches for name, fact in match if name.endswith(("team", "score", "venue"))]
        passages = [passage for fact in facts if fact for passage in fact.evidence]
        assert all(article.text[one.start : one.end] == one.quote for one in passages)
        assert all(article.is_read(one.start, one.end) for one in passages)


def test_three_articles_make_one_report_and_the_preview_joins_it_without_a_result(
    articles: list[Article], gathered: Gathered
):
    (report,) = [one for one in gathered.reports if len(one.sources) == 3]
    assert {source.id for source in report.sources} == {articles[seed].id for seed in (FIRST, SECOND, FEATURE)}
    assert {source.id for source in report.previews} == {articles[PREVIEW].id}
    assert [str(goal.minute.value) for goal in report.goals if goal.minute] == ["45'", "55'", "67'"]
    assert report.score is not None
    assert articles[PREVIEW].id not in {told.source for told in report.score.statements}


def test_the_three_conflicts_are_shown_with_the_quotes_of_both_sides(gathered: Gathered):
    (report,) = [one for one in gathered.reports if len(one.sources) == 3]
    conflicts = {conflict.field: conflict for conflict in report.conflicts}
    assert sorted(conflicts) == ["goals[2].assist", "home_coach", "qualification"]
    for conflict in report.conflicts:
        assert all(told.evidence for side in conflict.sides for told in side.statements)


def test_chivu_is_chosen_by_majority(gathered: Gathered):
    (report,) = [one for one in gathered.reports if len(one.sources) == 3]
    assert report.home_coach is not None
    assert report.home_coach.value.endswith("Chivu")
    (conflict,) = [one for one in report.conflicts if one.field == "home_coach"]
    assert conflict.rule is Rule.MAJORITY


def test_inter_napoli_stands_apart_with_no_final_score(gathered: Gathered):
    (report,) = [
        one for one in gathered.reports if one.away_team and "Napoli" in {one.away_team.value, one.home_team.value}
    ]
    assert report.score is None
    assert len(report.sources) == 1
