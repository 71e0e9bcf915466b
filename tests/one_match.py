"""One match between two teams, as an article and a proposal tell it, taken through the gate."""

from __future__ import annotations

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind, MatchSummary
from summarizer.verification import verify


def published(
    language: str,
    text: str,
    teams: tuple[str, str],
    fields: dict[str, Claim] | None = None,
    *,
    named_at: str | None = None,
    **events: tuple[ProposedEvent, ...],
) -> MatchSummary:
    """What the gate publishes of a match whose teams an article names on its first line, or elsewhere: ``named_at``."""
    opening = named_at or text.split("\n", 1)[0]
    sides = {
        side: Claim(value=team, quote=opening) for side, team in zip(("home_team", "away_team"), teams, strict=True)
    }
    match = ProposedMatch.model_validate({"fields": sides | (fields or {}), **events})
    article = Article(id="sha256-0000000000000001", text=text, language=language)
    return verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))).matches[0]


def published_score(language: str, text: str, teams: tuple[str, str], score: str, quote: str) -> str | None:
    """The score that the gate publishes of "2-1" as claimed for a match, none where it is held."""
    home, away = (int(side) for side in score.split("-"))
    claim = Claim(value={"home": home, "away": away}, quote=quote)
    match = published(language, text, teams, {"score": claim})
    return str(match.score.value) if match.score else None
