"""Which matches of which summaries are one match: what passes from matching to reconciliation."""

from __future__ import annotations

from summarizer.schemas.report import Joined
from summarizer.schemas.summary import ArticleSummary, MatchSummary
from summarizer.schemas.values import Value


class Member(Value):
    """One match of one article's summary: ``summary.matches[match]``."""

    summary: ArticleSummary
    match: int

    @property
    def source(self) -> str:
        """The id of the article."""
        return self.summary.article.id

    @property
    def told(self) -> MatchSummary:
        """What the article tells of the match."""
        return self.summary.matches[self.match]


class MatchGroup(Value):
    """The summaries of one match. ``id`` comes of its teams and week, and is the report's.

    ``teams`` holds the two teams' keys in the order of ``members[0]``; ``previews`` lend the match no fact.
    """

    id: str
    teams: tuple[str, str]
    members: tuple[Member, ...]
    previews: tuple[Member, ...] = ()
    joined: tuple[Joined, ...] = ()


class NearMiss(Value):
    """Why a summary that names the same teams was not taken for a match, or for a preview of it."""

    source: str
    match: int
    group: str
    reasons: tuple[str, ...]


class Grouping(Value):
    """All matches found, and what nearly belonged together."""

    groups: tuple[MatchGroup, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
