"""Checks that each coach stands on his own side: held where the article ties him to the other, asked where to none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summarizer.roles import people_of
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.coaches.leanings import leaning
from summarizer.verification.coaches.ties import ties_by_words
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.lineups import Ties
from summarizer.verification.questions import asked
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Survey

_FIELDS = {"home_coach": "home", "away_coach": "away"}


@dataclass(frozen=True)
class _Told:
    """What the article tells of everybody it calls a coach: the side where words tie one to it."""

    ties: dict[str, str]

    def side(self, survey: Survey, name: str) -> str | None:
        """A coach's side: his own tie, else the side that no other coach is tied to."""
        own = {side for one, side in self.ties.items() if survey.same(one, name)}
        if own:
            return own.pop() if len(own) == 1 else None
        others = {side for one, side in self.ties.items() if not survey.same(one, name)}
        return opposite(others.pop()) if len(others) == 1 else None


def on_their_side(
    survey: Survey, fields: dict[str, Finding], sides: Sides, ties: Ties, *, turned: bool = False
) -> dict[str, Finding]:
    """The coaches with their sides checked: held where the article ties one to the other side, asked where to none.

    ``turned`` says that the proposal mistook which side is at home: then what no words tie to a side is held.
    """
    coaches = {name: fields[name] for name in _FIELDS if name in fields and not fields[name].reason}
    claimed = [str(finding.value) for finding in coaches.values()]
    told = _Told(dict(ties_by_words(survey, sides, ties, claimed)) if claimed else {})
    checked = {name: _checked(survey, finding, told, sides, coaches) for name, finding in coaches.items()}
    if not turned:
        return checked
    return {
        name: _mistaken(finding) if not finding.reason and told.side(survey, str(finding.value)) is None else finding
        for name, finding in checked.items()
    }


def _mistaken(finding: Finding) -> Finding:
    message = f"The proposal mistook which side is at home, and no words tie {finding.value} to one."
    return finding.held(Reason.ROLE_UNCLEAR, message)


def _checked(survey: Survey, finding: Finding, told: _Told, sides: Sides, coaches: dict[str, Finding]) -> Finding:
    name, side = finding.name, _FIELDS[finding.name]
    coach = str(finding.value)
    known = told.side(survey, coach)
    twin = coaches.get("away_coach" if name == "home_coach" else "home_coach")
    if twin and survey.same(str(twin.value), coach) and known != side:
        return finding.held(Reason.WRONG_TEAM, f"{coach} cannot coach both teams.")
    if known == side:
        return finding
    if known:
        return finding.held(Reason.WRONG_TEAM, f"The article ties {coach} to {sides.named(known)}.")
    leans = leaning(survey, sides, coach, str(twin.value) if twin else None)
    if leans == side or finding.question or not finding.evidence:
        return finding
    people = people_of(survey.parts(finding.evidence[0]), survey.same)
    return replace(
        asked(survey, finding, finding.evidence[0], RoleAsked.COACH, people, sides.named(side)), support=DERIVED
    )
