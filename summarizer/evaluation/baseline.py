"""What would be published without a gate: every proposed value as stated, so that the same scoring applies to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import JsonValue, TypeAdapter, ValidationError

from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import (
    SCALAR_FIELDS,
    ArticleInfo,
    ArticleSummary,
    Fact,
    Goal,
    GoalKind,
    MatchStatus,
    MatchSummary,
    Minute,
    Notable,
    NotableKind,
    PlayerEvent,
    Score,
    Standing,
)

_TYPES: Mapping[str, TypeAdapter[Any]] = {
    "status": TypeAdapter(MatchStatus),
    "score": TypeAdapter(Score),
    "half_time": TypeAdapter(Score),
    "shootout": TypeAdapter(Score),
    "aggregate": TypeAdapter(Score),
    "extra_time": TypeAdapter(bool),
    "attendance": TypeAdapter(int),
    "minute": TypeAdapter(Minute),
    "kind": TypeAdapter(GoalKind),
    "what": TypeAdapter(NotableKind),
}
_NAME: TypeAdapter[Any] = TypeAdapter(str)


def ungated(proposal: Proposal, article: Article) -> ArticleSummary:
    """A proposal published whole, with whatever evidence can be found; meant for scoring only.

    A quote that does not stand in the article is replaced by the article's first character: the fact stands or falls by
    its label alone. A value that has not the form of its field cannot be published and is left out.
    """
    return ArticleSummary(
        article=ArticleInfo(id=article.id, path=article.path, language=article.language),
        kind=proposal.kind,
        matches=tuple(_match(match, article) for match in proposal.matches),
    )


def _match(match: ProposedMatch, article: Article) -> MatchSummary:
    facts = {name: _fact(name, match.fields.get(name), "", article) for name in SCALAR_FIELDS}
    return MatchSummary(
        **facts,
        home_away_known=match.home_away is not None and match.home_away.value is True,
        goals=tuple(Goal(**_parts(event, Goal, article)) for event in match.goals),
        sendings_off=_players(match.sendings_off, article),
        missed_penalties=_players(match.missed_penalties, article),
        disallowed_goals=_players(match.disallowed_goals, article),
        notable=tuple(
            Notable(**parts) for event in match.notable if (parts := _parts(event, Notable, article))["what"]
        ),
    )


def _players(events: tuple[ProposedEvent, ...], article: Article) -> tuple[PlayerEvent, ...]:
    return tuple(PlayerEvent(**_parts(event, PlayerEvent, article)) for event in events)


def _parts(event: ProposedEvent, kind: type[Goal | PlayerEvent | Notable], article: Article) -> dict[str, Any]:
    return {name: _fact(name, event.fields.get(name), event.quote, article) for name in kind.model_fields}


def _fact(name: str, claim: Claim | None, fallback: str, article: Article) -> Fact[Any] | None:
    if claim is None or claim.value is None:
        return None
    value = _typed(name, claim.value)
    if value is None:
        return None
    return Fact(value=value, standing=Standing.STATED, evidence=(_evidence(claim.quote or fallback, article),))


def _typed(name: str, value: JsonValue) -> Any:
    try:
        return _TYPES.get(name, _NAME).validate_python(value)
    except ValidationError:
        return None


def _evidence(quote: str, article: Article) -> Evidence:
    start = article.text.find(quote) if quote else -1
    return article.evidence(start, start + len(quote)) if start >= 0 else article.evidence(0, 1)
