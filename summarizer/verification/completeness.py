"""What a goal list that adds up to the score settles: players whom the words leave open, but who alone can be meant."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.roles import Parts, people_of, roles_of
from summarizer.roles.vocabulary import Role
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Score
from summarizer.schemas.verdict import Answers
from summarizer.verification.findings import DERIVED, UNDECIDED, Candidate, Event, Finding
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey

_NO_ACTOR = frozenset(
    {Role.BEATEN, Role.CONCEDED, Role.FOULED, Role.COACH, Role.REFEREE, Role.OFFICIAL, Role.SAVED, Role.OPPONENT}
)


def alone_in(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a quote names nobody but this player who could have done what it tells."""
    parts = survey.parts(passage)
    inside = Parts(
        parts.tellings,
        parts.roles,
        tuple(m for m in parts.mentions if passage.start <= m.start and m.end <= passage.end),
    )
    left = [one for one in people_of(inside, survey.same) if not roles_of(inside, one, survey.same) & _NO_ACTOR]
    if not any(survey.same(one, name) for one in left):
        return False
    return len(left) == 1 or all(_has_minute(survey, inside, one) for one in left)


def _has_minute(survey: Survey, parts: Parts, name: str) -> bool:
    """Whether a minute stands right behind a name: of several so listed, each did what the words tell of all."""
    text = survey.article.text
    own = (one for one in parts.mentions if not one.team and survey.same(one.name, name))
    return any(_MINUTE_BEHIND.match(text, one.end) for one in own)


_MINUTE_BEHIND = re.compile(
    r",?\s?\(?(?:(?:aos?|al|à\sla|a\slos|in\sder|nel|au|the|on|in\sthe)\s)?\d{1,3}(?:\s?\+\s?\d{1,2})?(?:['’′.]|e\b|ème\b|st\b|nd\b|rd\b|th\b|\))"
)


def completed(candidate: Candidate, sides: Sides | None, answers: Answers) -> Candidate:
    """The candidate with what is open about its goals standing, where they add up, side by side, to its score.

    A side that no words give to a goal then follows from the score. A scorer stands so only if the words quoted name
    nobody else who could be meant, and if no second look was had: its answer counts for more.
    """
    score = candidate.get("score")
    goals = candidate.events.get("goals", ())
    if sides is None or score is None or not isinstance(score.value, Score) or not _adds_up(goals, sides, score.value):
        return candidate
    sum_ = f"the goals listed add up to {score.value}"
    for at, event in enumerate(goals):
        changed = _with_scorer(_with_team(event, sum_), sum_, answers)
        candidate = candidate.with_event("goals", at, changed)
    return candidate


def _with_team(event: Event, sum_: str) -> Event:
    team = event.findings.get("team")
    if team is None or not team.stands or team.support > UNDECIDED:
        return event
    return event.with_finding(replace(team, support=DERIVED, working=team.working or sum_))


def _with_scorer(event: Event, sum_: str, answers: Answers) -> Event:
    scorer = event.findings.get("scorer")
    if scorer is None or not scorer.alone or not _is_open(scorer, answers):
        return event
    working = f"the only player whom these words name, and {sum_}"
    stood = replace(scorer, question=None, support=DERIVED, working=scorer.working or working)
    return replace(event.with_finding(stood), told=True)


def _is_open(finding: Finding, answers: Answers) -> bool:
    return finding.reason is None and finding.question is not None and finding.question.id not in answers


def _adds_up(goals: tuple[Event, ...], sides: Sides, score: Score) -> bool:
    """Whether all the goals proposed, also those that are held, make the score: with one too many, nothing follows."""
    counted = [_side(event, sides) for event in goals]
    return None not in counted and (counted.count("home"), counted.count("away")) == (score.home, score.away)


def _side(event: Event, sides: Sides) -> str | None:
    team = event.findings.get("team")
    return sides.side(str(team.raw)) if team else None
