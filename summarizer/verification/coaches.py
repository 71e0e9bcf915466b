"""Whose coach a coach is: by the words beside the name, by the other coach, or by the sentences that name one side."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from summarizer.roles import people_of
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.outcome import Sides
from summarizer.verification.questions import asked
from summarizer.verification.survey import Sentence, Survey

_OPENING = 30
"""Most characters before a name that opens a sentence, such as an article and a title."""
_FIELDS = {"home_coach": "home", "away_coach": "away"}


def on_their_side(survey: Survey, fields: dict[str, Finding], sides: Sides, ties: Ties) -> dict[str, Finding]:
    """The coaches with their sides checked: held where the article ties one to the other side, asked where to none."""
    coaches = {name: fields[name] for name in _FIELDS if name in fields and not fields[name].reason}
    told = {name: _side(survey, sides, ties, str(finding.value)) for name, finding in coaches.items()}
    return {name: _checked(survey, finding, told, sides, fields) for name, finding in coaches.items()}


def _checked(
    survey: Survey, finding: Finding, told: dict[str, str | None], sides: Sides, fields: dict[str, Finding]
) -> Finding:
    name, side = finding.name, _FIELDS[finding.name]
    other = "away_coach" if name == "home_coach" else "home_coach"
    twin = fields.get(other)
    if twin and not twin.reason and survey.same(str(twin.value), str(finding.value)) and told[name] != side:
        return finding.held(Reason.WRONG_TEAM, f"{finding.value} cannot coach both teams.")
    known = told[name] or (_other(told.get(other)) if twin and not twin.reason else None)
    if known == side:
        return finding
    if known:
        return finding.held(Reason.WRONG_TEAM, f"The article ties {finding.value} to {sides.named(known)}.")
    if finding.question or not finding.evidence:
        return finding
    people = people_of(survey.parts(finding.evidence[0]), survey.same)
    return replace(
        asked(survey, finding, finding.evidence[0], RoleAsked.COACH, people, sides.named(side)), support=DERIVED
    )


def _side(survey: Survey, sides: Sides, ties: Ties, name: str) -> str | None:
    stated = side_of(survey, ties, name)
    if stated:
        return stated
    votes: Counter[str] = Counter()
    subject: str | None = None
    for sentence in survey.sentences:
        mentions = sentence.parts.mentions
        named = {side for m in mentions if m.team and (side := sides.side(m.name))}
        only = next(iter(named)) if len(named) == 1 else None
        if any(not m.team and survey.same(m.name, name) for m in mentions):
            side = only or (subject if not named and _opens(sentence, name, survey) else None)
            if side:
                votes[side] += 1
        subject = _subject(sentence, sides)
    home, away = votes["home"], votes["away"]
    return None if home == away else ("home" if home > away else "away")


def _opens(sentence: Sentence, name: str, survey: Survey) -> bool:
    """Whether a sentence begins with a person: "The coach Smith chose", "Smith's side could"."""
    return any(
        not m.team and m.start - sentence.evidence.start <= _OPENING and survey.same(m.name, name)
        for m in sentence.parts.mentions
    )


def _subject(sentence: Sentence, sides: Sides) -> str | None:
    """The side that a sentence begins with."""
    first = next((m for m in sentence.parts.mentions if m.team), None)
    return sides.side(first.name) if first and first.start - sentence.evidence.start <= _OPENING // 2 else None


def _other(side: str | None) -> str | None:
    return {"home": "away", "away": "home"}.get(side or "")
