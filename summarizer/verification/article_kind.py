"""What kind an article is by what of it stands, and what an article of that kind cannot tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.assertion import is_appointment, is_mostly_speech, looks_ahead
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind, MatchStatus
from summarizer.verification.final_score import told_result
from summarizer.verification.findings import UNDECIDED, Candidate, Finding
from summarizer.verification.goals.taken_back import taken_back
from summarizer.verification.other_results import is_of_past
from summarizer.verification.outcome import told_winner
from summarizer.verification.quotes import shown
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey

_RESULTS = frozenset({"score", "half_time", "shootout", "aggregate", "attendance", "extra_time"})


def kind_of(survey: Survey, proposed: ArticleKind, candidates: Sequence[Candidate]) -> ArticleKind:
    """The kind as proposed, but for what the article itself shows.

    A report or feature of which nothing stands in an article that looks ahead is a preview, a preview of a match whose
    result is told by an article that does not is none, and a report that is mostly what people said is a feature.
    """
    body = survey.article.body
    if proposed is ArticleKind.OTHER:
        return proposed
    ahead = looks_ahead(body, survey.language)
    if proposed is ArticleKind.PREVIEW:
        if ahead or not any(_tells_result(survey, one.sides) for one in candidates if one.sides):
            return proposed
        proposed = ArticleKind.MATCH_REPORT if _goals_told(survey) > 1 else ArticleKind.POST_MATCH_FEATURE
    elif ahead and not any(_tells_match(survey, one) for one in candidates):
        return ArticleKind.PREVIEW
    return ArticleKind.POST_MATCH_FEATURE if is_mostly_speech(body) else proposed


def of_kind(survey: Survey, candidate: Candidate, kind: ArticleKind) -> Candidate:
    """An article about something else tells of no match, unless a result stands; a preview tells no result.

    A report or feature that tells the result tells of no match to come.
    """
    if kind is ArticleKind.PREVIEW:
        return _without_result(candidate)
    if kind is not ArticleKind.OTHER:
        return _not_to_come(survey, candidate)
    if candidate.get("score"):
        return candidate
    return candidate.of_another_match("The article is not about a match.")


def _tells_match(survey: Survey, candidate: Candidate) -> bool:
    """Whether a result or some goals of a match stand; one goal alone, or all before a match to come, may be earlier.

    A result whose order no words tell counts where the article tells goals as well.
    """
    if candidate.sides and _tells_winner(survey, candidate.sides):
        return True
    score = candidate.fields.get("score")
    goals = [goal for goal in candidate.events.get("goals", ()) if not goal.reason]
    if len(goals) > 1 and not is_appointment(survey.article.body):
        return True
    if score is None or score.reason:
        return False
    return score.support > UNDECIDED or _goals_told(survey) > 1


def _not_to_come(survey: Survey, candidate: Candidate) -> Candidate:
    """The match without a claim that it is to come, where its result is told."""
    status = candidate.get("status")
    if status is None or status.value != MatchStatus.SCHEDULED or candidate.sides is None:
        return candidate
    if not _tells_result(survey, candidate.sides):
        return candidate
    return candidate.with_field(status.held(Reason.CONTRADICTED, "The article tells the result of the match."))


def _tells_result(survey: Survey, sides: Sides) -> bool:
    """Whether an article tells which of two sides won, or at what score they parted."""
    return told_result(survey, sides) is not None or _tells_winner(survey, sides)


def _tells_winner(survey: Survey, sides: Sides) -> bool:
    """Whether a sentence of the lead names both sides and which of them won, and speaks of no other day."""
    for sentence in survey.sentences:
        named = {sides.side(mention.name) for mention in sentence.parts.mentions if mention.team}
        if sentence.evidence.end > _LEAD or not {"home", "away"} <= named:
            continue
        if told_winner(sentence, sides) and not (survey.is_beside(sentence) or is_of_past(sentence)):
            return True
    return False


_LEAD = 600
"""Characters of an article that tell what it is about."""


def _goals_told(survey: Survey) -> int:
    """How many goals the words of an article tell that nothing takes back."""
    return sum(taken_back(survey, one) is None for sentence in survey.sentences for one in sentence.parts.tellings)


def _without_result(candidate: Candidate) -> Candidate:
    """A preview tells of a match to come: whatever claims a result is held."""
    message = "The article looks ahead to the match; it cannot tell a result."
    fields = {
        name: finding.held(Reason.NOT_ASSERTED, message) if _claims_result(name, finding) else finding
        for name, finding in candidate.fields.items()
    }
    return replace(candidate, fields=fields).without_events(Reason.NOT_ASSERTED, message)


def _claims_result(name: str, finding: Finding) -> bool:
    return name in _RESULTS or (name == "status" and shown(finding.raw) in {"played", "abandoned"})
