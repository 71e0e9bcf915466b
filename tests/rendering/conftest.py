from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.reasons import MEANING, Reason
from summarizer.schemas.summary import (
    ArticleInfo,
    ArticleKind,
    ArticleSummary,
    Fact,
    Goal,
    GoalKind,
    Held,
    MatchStatus,
    MatchSummary,
    Minute,
    Notable,
    NotableKind,
    PlayerEvent,
    Score,
    Standing,
)

TEXT = (
    "Rovere 2-1 Campofiore. Al 12' segna Bruno Lepri su assist di Neri; il pari di Doria, "
    "poi al 45+2' il rigore di Lepri. "
    "Espulso Sarti. L'allenatore del Rovere Tito Galli: «Bravi». Il terzino Volpe lascia il calcio."
)


def fact(article: Article, value: object, quote: str, working: str | None = None) -> Fact:
    start = article.text.index(quote)
    return Fact(
        value=value,
        standing=Standing.DERIVED if working else Standing.STATED,
        evidence=(article.evidence(start, start + len(quote)),),
        working=working,
    )


@pytest.fixture
def article() -> Article:
    return Article(
        id="sha256-0123456789abcdef", text=TEXT, path="notte/rovere.txt", language="it", published="2026-03-01"
    )


@pytest.fixture
def summary(article: Article) -> ArticleSummary:
    match = MatchSummary(
        home_team=fact(article, "Rovere", "Rovere"),
        away_team=fact(article, "Campofiore", "Campofiore"),
        home_away_known=True,
        status=fact(article, MatchStatus.PLAYED, "Rovere 2-1 Campofiore"),
        score=fact(article, Score(home=2, away=1), "Rovere 2-1 Campofiore"),
        home_coach=fact(article, "Tito Galli", "L'allenatore del Rovere Tito Galli"),
        goals=(
            Goal(
                scorer=fact(article, "Bruno Lepri", "segna Bruno Lepri"),
                team=fact(article, "Rovere", "Rovere 2-1 Campofiore", "two of the three goals are Rovere's"),
                minute=fact(article, Minute(base=12), "Al 12'"),
                kind=fact(article, GoalKind.OPEN_PLAY, "segna Bruno Lepri"),
                assist=fact(article, "Neri", "assist di Neri"),
            ),
            Goal(
                scorer=fact(article, "Bruno Lepri", "il rigore di Lepri"),
                minute=fact(article, Minute(base=45, stoppage=2), "al 45+2'"),
                kind=fact(article, GoalKind.PENALTY, "il rigore di Lepri"),
            ),
        ),
        sendings_off=(PlayerEvent(player=fact(article, "Sarti", "Espulso Sarti")),),
        notable=(
            Notable(
                what=fact(article, NotableKind.FAREWELL, "Volpe lascia il calcio"),
                person=fact(article, "Volpe", "Volpe"),
            ),
        ),
        headline="Rovere-Campofiore 2-1",
        story="Vittoria per 2-1.",
    )
    held = Held(
        match=0,
        field="goals[1].assist",
        value="Doria",
        reason=Reason.WRONG_ROLE,
        message=MEANING[Reason.WRONG_ROLE],
        evidence=(article.evidence(TEXT.index("il pari"), TEXT.index("il pari") + len("il pari di Doria")),),
    )
    info = ArticleInfo.model_validate(article.model_dump(include=set(ArticleInfo.model_fields)))
    return ArticleSummary(article=info, kind=ArticleKind.MATCH_REPORT, matches=(match,), held=(held,))
