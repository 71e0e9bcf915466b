"""The five seeds, as a faultless reading would summarise them: one match from three articles, and two others."""

from __future__ import annotations

from pathlib import Path

import pytest
from match_factories import NAMES

from summarizer.matching import group_matches
from summarizer.reconciliation import reconcile
from summarizer.schemas.article import Article
from summarizer.schemas.report import MatchReport, Rule
from summarizer.schemas.summary import (
    ArticleInfo,
    ArticleKind,
    ArticleSummary,
    Fact,
    Goal,
    GoalKind,
    MatchStatus,
    MatchSummary,
    Minute,
    Score,
    Standing,
)

SEEDS = Path(__file__).parents[2] / "seeds"
PUBLISHED = {"002": "2025-11-06", "003": "2025-08-28", "004": "2021-11-22"}
ARTICLES = {
    path.name[:3]: Article(
        id=path.name[:3], text=path.read_text("utf-8"), published=PUBLISHED.get(path.name[:3]), language="it"
    )
    for path in sorted(SEEDS.glob("*.txt"))
}


class Reader:
    """States facts on passages of one seed."""

    def __init__(self, seed: str) -> None:
        self.article = ARTICLES[seed]

    def says(self, value: object, quote: str, *, derived: bool = False) -> Fact:
        start = self.article.text.index(quote)
        standing = Standing.DERIVED if derived else Standing.STATED
        return Fact(value=value, standing=standing, evidence=(self.article.evidence(start, start + len(quote)),))

    def goal(self, scorer: str, team: str, quote: str, at: int | None = None, assist: Fact | None = None) -> Goal:
        minute = self.says(Minute(base=at), f"l {at}'") if at else None
        kind = self.says(GoalKind.OPEN_PLAY, quote)
        return Goal(
            scorer=self.says(scorer, quote), team=self.says(team, quote), minute=minute, kind=kind, assist=assist
        )

    def summary(self, *matches: MatchSummary, kind: str = "match_report") -> ArticleSummary:
        info = ArticleInfo(id=self.article.id, published=self.article.published, language="it")
        return ArticleSummary(article=info, kind=ArticleKind(kind), matches=matches)


def first() -> ArticleSummary:
    a, won = Reader("000"), "La vittoria per 2-1 contro il Kairat Almaty"
    return a.summary(
        MatchSummary(
            home_team=a.says("Inter", "L'Inter"),
            away_team=a.says("Kairat Almaty", won),
            score=a.says(Score(home=2, away=1), won),
            status=a.says(MatchStatus.PLAYED, won),
            venue=a.says("San Siro", "in un San Siro vibrante"),
            home_coach=a.says("Simone Inzaghi", "per Simone Inzaghi"),
            goals=(
                a.goal("Lautaro Martinez", "Inter", "quando Lautaro Martinez", 45),
                a.goal("Arad", "Kairat Almaty", "un colpo di testa di Arad", 55),
                a.goal(
                    "Carlos Augusto", "Inter", "Carlos Augusto, con", 67, a.says("Bonny", "assist di tacco di Bonny")
                ),
            ),
        )
    )


def second() -> ArticleSummary:
    b, ended = Reader("001"), "è terminata 2-1"
    assist = b.says("Francesco Pio Esposito", "il numero 94 si traveste da assistman", derived=True)
    return b.summary(
        MatchSummary(
            home_team=b.says("Inter", "Non sbaglia l'Inter"),
            away_team=b.says("Kairat", "il Kairat mette"),
            home_away_known=True,
            score=b.says(Score(home=2, away=1), ended),
            status=b.says(MatchStatus.PLAYED, ended),
            venue=b.says("S. Siro", "La sfida di S. Siro"),
            home_coach=b.says("Cristian Chivu", "I ragazzi di Cristian Chivu"),
            goals=(
                b.goal("Lautaro Martinez", "Inter", "il gol di Lautaro Martinez"),
                b.goal("Ofri Arad", "Kairat", "su corner con Ofri Arad"),
                b.goal("Carlos Augusto", "Inter", "l'accorrente Carlos Augusto", assist=assist),
            ),
        )
    )


def third() -> ArticleSummary:
    c, won = Reader("002"), "imponendosi 2-1 a San Siro"
    return c.summary(
        MatchSummary(
            home_team=c.says("nerazzurri", "i nerazzurri di Cristian Chivu"),
            away_team=c.says("Kairat Almaty", "il Kairat Almaty"),
            score=c.says(Score(home=2, away=1), won),
            status=c.says(MatchStatus.PLAYED, won),
            home_coach=c.says("Cristian Chivu", "i nerazzurri di Cristian Chivu"),
            goals=(c.goal("Lautaro Martinez", "Inter", "Lautaro Martinez. Il capitano"),),
        ),
        kind="post_match_feature",
    )


def draw() -> ArticleSummary:
    d, coming = Reader("003"), "affronterà i kazaki a San Siro"
    return d.summary(
        MatchSummary(
            home_team=d.says("Inter", "l’Inter di Cristian Chivu"),
            away_team=d.says("Kairat Almaty", "Kairat Almaty"),
            status=d.says(MatchStatus.SCHEDULED, coming),
        ),
        kind="other",
    )


def napoli() -> ArticleSummary:
    e = Reader("004")
    return e.summary(
        MatchSummary(home_team=e.says("Inter", "L’Inter by"), away_team=e.says("Napoli", "against Napoli")),
        kind="post_match_feature",
    )


@pytest.fixture(scope="module")
def reports() -> dict[str, MatchReport]:
    grouping = group_matches([napoli(), draw(), third(), second(), first()], NAMES)
    return {group.id: reconcile(group, ARTICLES, NAMES) for group in grouping.groups}


@pytest.fixture
def kairat(reports):
    return reports["inter-kairat-2025w45a"]


def test_three_articles_are_one_match_and_inter_napoli_another(reports, kairat):
    assert sorted(reports) == ["inter-kairat-2025w45a", "inter-napoli-2021w46b"]
    assert {source.id for source in kairat.sources} == {"000", "001", "002"}
    assert reports["inter-napoli-2021w46b"].score is None


def test_the_preview_hangs_on_it_without_a_result(kairat):
    assert [source.id for source in kairat.previews] == ["003"]
    assert kairat.status.silent == ()
    assert kairat.status.independent == 3


def test_the_goals_are_aligned(kairat):
    told = [(goal.scorer.value, goal.team.value, str(goal.minute.value)) for goal in kairat.goals]
    assert told == [
        ("Lautaro Martinez", "Inter", "45'"),
        ("Ofri Arad", "Kairat Almaty", "55'"),
        ("Carlos Augusto", "Inter", "67'"),
    ]


def test_the_three_conflicts_are_shown_with_their_quotes(kairat):
    shown = {
        conflict.field: {
            side.value: [passage.quote for told in side.statements for passage in told.evidence]
            for side in conflict.sides
        }
        for conflict in kairat.conflicts
    }
    assert set(shown) == {"home_coach", "goals[2].assist", "qualification"}
    assert shown["home_coach"]["Simone Inzaghi"] == ["per Simone Inzaghi"]
    assert shown["goals[2].assist"] == {
        "Bonny": ["assist di tacco di Bonny"],
        "Francesco Pio Esposito": ["il numero 94 si traveste da assistman"],
    }
    assert any("agli ottavi di finale" in quote for quote in shown["qualification"]["round of 16"])
    assert any("blindare la qualificazione ai playoff" in quote for quote in shown["qualification"]["play-offs"])


def test_chivu_is_chosen_by_majority(kairat):
    assert (kairat.home_coach.value, kairat.home_coach.rule) == ("Cristian Chivu", Rule.MAJORITY)


def test_every_quote_stands_in_its_article(kairat):
    passages = [
        (told.source, passage)
        for conflict in kairat.conflicts
        for side in conflict.sides
        for told in side.statements
        for passage in told.evidence
    ]
    assert len(passages) > 5
    assert all(ARTICLES[source].text[p.start : p.end] == p.quote for source, p in passages)
