"""Invented articles and labels that the tests of the evaluation share, and ways to publish facts about them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from summarizer.evaluation.cases import Case, Labels
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleInfo, ArticleKind, ArticleSummary, Held

TEXT = """Norbury 2-1 Eastvale

Norbury came from behind to beat Eastvale in the County Shield at Mill Lane.
Tom Harker headed Eastvale ahead after 12 minutes from a corner by Luis Prado, but Sam Oduya levelled before half-time.
It was 1-1 at the break.
Owen Pratt made it 2-1 in the 67th minute when he ran on to a pass from Sam Oduya.
Eastvale's Kit Barlow was sent off on 80 minutes and Luis Prado saw a shot saved by Ben Foss.
Norbury coach Ada Lind praised her side. Eastvale coach Rui Costa had no complaints.
Sam Oduya had scored in 41 minutes.
Att: 4,210 Ref: J Marsh.
"""

MATCH: dict[str, Any] = {
    "home_team": "Norbury",
    "away_team": "Eastvale",
    "home_away_known": True,
    "home_score": 2,
    "away_score": 1,
    "shootout": None,
    "aggregate": None,
    "extra_time": None,
    "status": "played",
    "competition": "County Shield",
    "venue": "Mill Lane",
    "date": None,
    "attendance": 4210,
    "referee": "J Marsh",
    "home_coach": "Ada Lind",
    "away_coach": "Rui Costa",
    "goals": [
        {
            "scorer": "Tom Harker",
            "team": "Eastvale",
            "minute": 12,
            "stoppage": None,
            "assist": "Luis Prado",
            "evidence": "Tom Harker headed Eastvale ahead after 12 minutes from a corner by Luis Prado",
            "kind": "header",
        },
        {
            "scorer": "Sam Oduya",
            "team": "Norbury",
            "minute": 41,
            "stoppage": None,
            "assist": None,
            "evidence": "Sam Oduya levelled before half-time",
            "kind": "unknown",
        },
        {
            "scorer": "Owen Pratt",
            "team": "Norbury",
            "minute": 67,
            "stoppage": None,
            "assist": "Sam Oduya",
            "evidence": "Owen Pratt made it 2-1 in the 67th minute when he ran on to a pass from Sam Oduya",
            "kind": "open_play",
        },
    ],
    "red_cards": [
        {
            "player": "Kit Barlow",
            "team": "Eastvale",
            "minute": 80,
            "evidence": "Eastvale's Kit Barlow was sent off on 80 minutes",
        },
    ],
    "missed_penalties": [],
}

GOAL_2: dict[str, Any] = {"scorer": "Owen Pratt", "team": "Norbury", "minute": {"base": 67}, "assist": "Sam Oduya"}


def labels(kind: str = "match_report", **changes: Any) -> dict[str, Any]:
    """Labels as their JSON stands, with changes to the match."""
    return {"kind": kind, "language": "en", "match": {**MATCH, **changes}, "traps": []}


def unlabelled() -> dict[str, Any]:
    """Labels of an article that tells of no match."""
    return {"kind": "other", "language": "en", "match": None, "traps": []}


def case(given: dict[str, Any] | None = None, text: str = TEXT) -> Case:
    """A case without files."""
    article = Article(id="sha256-0", text=text, language="en")
    return Case(id="en-900", article=article, labels=Labels.model_validate_json(json.dumps(given or labels())))


def write_case(folder: Path, given: dict[str, Any], text: str = TEXT, name: str = "en-900") -> Path:
    """A case as files; gives the path of its labels."""
    for part in ("articles", "gold"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    path = folder / "gold" / f"{name}.json"
    path.write_text(json.dumps(given), encoding="utf-8")
    return path


def proposal(*goals: dict[str, Any], kind: str = "match_report", **fields: Any) -> Proposal:
    """One match proposed, every claim on the article's first line."""
    return Proposal(kind=ArticleKind(kind), matches=(proposed(*goals, **fields),))


def proposed(*goals: dict[str, Any], reds: tuple[dict[str, Any], ...] = (), **fields: Any) -> ProposedMatch:
    """A proposed match from plain values."""
    return ProposedMatch(fields=_claims(fields), goals=_events(goals), sendings_off=_events(reds))


def held(field: str, value: Any, reason: str = "role_unclear", match: int | None = 0) -> Held:
    """A held fact."""
    return Held(match=match, field=field, value=value, reason=reason, message="held")


def summary_of(case: Case, kind: str = "match_report", held: tuple[Held, ...] = ()) -> ArticleSummary:
    """A summary that publishes nothing."""
    return ArticleSummary(article=ArticleInfo(id=case.article.id), kind=ArticleKind(kind), held=held)


def _claims(fields: dict[str, Any]) -> dict[str, Claim]:
    return {name: Claim(value=value, quote="Norbury 2-1 Eastvale") for name, value in fields.items()}


def _events(given: tuple[dict[str, Any], ...]) -> tuple[ProposedEvent, ...]:
    return tuple(ProposedEvent(quote="Norbury 2-1 Eastvale", fields=_claims(event)) for event in given)
