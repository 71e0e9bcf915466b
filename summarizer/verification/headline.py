"""What the headline says against a side: two teams that it sets against each other are the match's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.grounding.folding import fold_text
from summarizer.roles import Mention
from summarizer.schemas.reasons import Reason
from summarizer.teams import shipped_names
from summarizer.verification.club_names import is_short_for
from summarizer.verification.findings import Candidate
from summarizer.verification.match_words import AGAINST, PLAYED, VERSUS
from summarizer.verification.survey import Survey

_LONGEST_HEADLINE = 110
"""Characters; a longer first sentence is no headline."""


def checked_by_headline(survey: Survey, candidate: Candidate) -> Candidate:
    """Where the headline names the two teams, a side that is neither is a nickname or another team."""
    first = next((one for one in survey.sentences[:1] if len(one.evidence.quote) <= _LONGEST_HEADLINE), None)
    teams = [m for m in first.parts.mentions if m.team and not _is_nickname(survey, m.start)] if first else []
    named = [mention.name for mention in teams]
    home, away = candidate.text("home_team"), candidate.text("away_team")
    if len(named) != 2 or survey.same(*named) or not (home and away) or not _are_set_against(survey, teams):
        return candidate
    for field, own, other in (("home_team", home, away), ("away_team", away, home)):
        rivals = [one for one in named if not survey.same(one, other)]
        finding = candidate.fields[field]
        if len(rivals) == 1 and not finding.agreed and _is_rival(survey, rivals[0], own):
            message = f"The headline names {named[0]} and {named[1]}, not {own}."
            return candidate.with_field(finding.held(Reason.CONTRADICTED, message))
    return candidate


def _are_set_against(survey: Survey, teams: Sequence[Mention]) -> bool:
    """Whether the words between two teams tell of a match: in a table one is only ahead of the other."""
    one, other = teams
    between = fold_text(survey.article.text[one.end : other.start])
    return any(told(between) for told in (PLAYED.search, AGAINST.search, VERSUS.fullmatch))


def _is_rival(survey: Survey, named: str, own: str) -> bool:
    """Whether a team of the headline is another than a side: no name of its own, and told of as often as the side."""
    if survey.same(named, own) or is_short_for(named, own) or shipped_names().same(named, own) or _ARTICLE.match(named):
        return False
    if _AGE_GROUP.fullmatch(named):
        return False
    words = {word for word in fold_text(named).split() if len(word) > _SHORT}
    if words & set(re.split(r"[\s'’-]", fold_text(own))) or _is_clipped(named, own):
        return False
    return _count(survey, named) >= _count(survey, own)


def _is_clipped(named: str, own: str) -> bool:
    """Whether a headline has a team by how its name begins: "Flu" for Fluminense."""
    return len(named) >= _SHORT and fold_text(own).startswith(fold_text(named))


def _count(survey: Survey, name: str) -> int:
    return sum(survey.same(one.text, name) for one in survey.cast.mentions)


_AGE_GROUP = re.compile(r"(?:[UÚ]|Sub|Under)[- ]?\d\d", re.IGNORECASE)
"""What a headline calls a side of an age group: "U21", "Sub-21"."""
_ARTICLE = re.compile(r"(?:The|Die|Les|Los|Las|Os|As|I|Gli|Le)\s")
"""What a nickname begins with: "Les Bleues", "Die Löwen"."""
_SHORT = 3
"""Letters of a word such as "AC", which two teams may share."""


def _is_nickname(survey: Survey, start: int) -> bool:
    """Whether a French article in the plural makes a name the word for a team's players: "les Bleuets"."""
    return survey.language == "fr" and _PLURAL.search(survey.article.text, max(0, start - 5), start) is not None


_PLURAL = re.compile(r"\b(?:[Ll]es|[Dd]es|[Aa]ux) $")
