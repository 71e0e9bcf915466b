"""Checks that each coach stands on his own side: held where the article ties him to the other, asked where to none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summarizer.roles import Role, people_of
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.coaches.callings import is_called_coach
from summarizer.verification.coaches.departures import is_of_another_side
from summarizer.verification.coaches.leanings import leaning
from summarizer.verification.coaches.ties import side_by_place, ties_by_words
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

    def side(self, survey: Survey, sides: Sides, name: str) -> str | None:
        """A coach's side: his own tie, else the side that no other coach is tied to where he is no third side's."""
        own = {side for one, side in self.ties.items() if survey.same(one, name)}
        if own or is_of_another_side(survey, sides, name):
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
        name: _mistaken(finding)
        if not finding.reason and told.side(survey, sides, str(finding.value)) is None
        else finding
        for name, finding in checked.items()
    }


def _mistaken(finding: Finding) -> Finding:
    message = f"The proposal mistook which side is at home, and no words tie {finding.value} to one."
    return finding.held(Reason.ROLE_UNCLEAR, message)


def _checked(survey: Survey, finding: Finding, told: _Told, sides: Sides, coaches: dict[str, Finding]) -> Finding:
    name, side = finding.name, _FIELDS[finding.name]
    coach = str(finding.value)
    known = told.side(survey, sides, coach)
    twin = coaches.get("away_coach" if name == "home_coach" else "home_coach")
    if twin and survey.same(str(twin.value), coach) and known != side:
        return finding.held(Reason.WRONG_TEAM, f"{coach} cannot coach both teams.")
    if known == side:
        return finding
    if known:
        return finding.held(Reason.WRONG_TEAM, f"The article ties {coach} to {sides.named(known)}.")
    others: list[str | None] = [str(twin.value)] if twin else _others(survey, coach) or [None]
    leans = all(leaning(survey, sides, coach, one) == side for one in others)
    leans = leans and side_by_place(survey, coach) in {None, side}
    if leans and not is_of_another_side(survey, sides, coach):
        return finding
    return _left_open(survey, finding, sides.named(side))


def of_unknown_side(survey: Survey, fields: dict[str, Finding]) -> dict[str, Finding]:
    """The coaches left open: what the article tells of two sides, which it does not name, ties nobody to one."""
    coaches = {name: fields[name] for name in _FIELDS if name in fields and not fields[name].reason}
    return {name: _left_open(survey, finding, None) for name, finding in coaches.items()}


def _left_open(survey: Survey, finding: Finding, team: str | None) -> Finding:
    if finding.question or not finding.evidence:
        return finding
    people = people_of(survey.parts(finding.evidence[0]), survey.same)
    return replace(asked(survey, finding, finding.evidence[0], RoleAsked.COACH, people, team), support=DERIVED)


def _others(survey: Survey, coach: str) -> list[str | None]:
    """All others whom the article calls coaches, each once."""
    others: list[str | None] = []
    for sentence in survey.sentences:
        for mention in sentence.parts.mentions:
            told = not mention.team and Role.COACH in sentence.parts.of(mention)
            known = told and any(survey.same(mention.name, one) for one in (coach, *filter(None, others)))
            if told and not known and not survey.is_match_team(mention.name) and is_called_coach(survey, mention.name):
                others.append(mention.name)
    return others
