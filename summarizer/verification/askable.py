"""Which facts of a match a second reading may be asked about, for which reasons they are held, and in which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from summarizer.assertion import cue_in
from summarizer.grounding.alignment import locate
from summarizer.grounding.minutes import minute_supported
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind, Minute
from summarizer.schemas.verdict import NOT_TOLD, Question, RoleAsked
from summarizer.verification.findings import Candidate, Event, Finding
from summarizer.verification.questions import question_id
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey

_UNCLEAR = frozenset({Reason.ROLE_UNCLEAR})
TEAM_IN_DOUBT = frozenset({Reason.ROLE_UNCLEAR, Reason.OTHER_MATCH, Reason.CONTRADICTED})
"""The reasons for holding a team that may play the match all the same."""
_PERSON = frozenset({Reason.ROLE_UNCLEAR, Reason.WRONG_ROLE, Reason.NOT_A_PERSON, Reason.OTHER_MATCH})
_DOER = _PERSON | {Reason.NOT_ASSERTED, Reason.NOT_A_GOAL, Reason.NAME_NOT_IN_PASSAGE}
_OF_MATCH = frozenset({Reason.ROLE_UNCLEAR, Reason.OTHER_MATCH})
_FINAL = frozenset({Reason.NUMBER_NOT_IN_PASSAGE, Reason.NOT_THE_RESULT, Reason.OTHER_MATCH})
_OPEN: Mapping[RoleAsked, frozenset[Reason]] = {
    RoleAsked.TEAM: TEAM_IN_DOUBT,
    RoleAsked.SCORER: _DOER,
    RoleAsked.ASSIST: _DOER | {Reason.TEXT_NOT_IN_PASSAGE},
    RoleAsked.MISSED_PENALTY: _DOER,
    RoleAsked.SENT_OFF: _DOER,
    RoleAsked.REFEREE: _PERSON,
    RoleAsked.COACH: _PERSON | {Reason.WRONG_TEAM},
    RoleAsked.SIDE: _UNCLEAR | {Reason.WRONG_TEAM},
    RoleAsked.KIND: _UNCLEAR | {Reason.TEXT_NOT_IN_PASSAGE, Reason.CONTRADICTED},
    RoleAsked.MINUTE: frozenset({Reason.NUMBER_NOT_IN_PASSAGE, Reason.OTHER_MATCH, Reason.CONTRADICTED}),
    RoleAsked.AT_HOME: frozenset({Reason.ROLE_UNCLEAR, Reason.TEXT_NOT_IN_PASSAGE}),
    RoleAsked.WINNER: _UNCLEAR,
    RoleAsked.SCORE: _FINAL | {Reason.CONTRADICTED},
    RoleAsked.HALF_TIME: _FINAL | _UNCLEAR,
    RoleAsked.SHOOTOUT: _FINAL | _UNCLEAR,
    RoleAsked.AGGREGATE: _FINAL | _UNCLEAR,
    RoleAsked.VENUE: _OF_MATCH,
    RoleAsked.COMPETITION: _OF_MATCH,
}
"""The reasons for holding a fact that a second reading can settle, by what it is asked."""
_ANY = frozenset[Reason]().union(*_OPEN.values())
_FIELDS = {
    "referee": RoleAsked.REFEREE,
    "home_coach": RoleAsked.COACH,
    "away_coach": RoleAsked.COACH,
    "venue": RoleAsked.VENUE,
    "competition": RoleAsked.COMPETITION,
    "score": RoleAsked.SCORE,
    "half_time": RoleAsked.HALF_TIME,
    "shootout": RoleAsked.SHOOTOUT,
    "aggregate": RoleAsked.AGGREGATE,
}
_OF_OTHERS = frozenset({Reason.OTHER_MATCH})
"""Why an event is held whose doer is not, so that asking for him settles it."""
_TEAMS = ("home_team", "away_team")
_WHICH_TEAM = frozenset({RoleAsked.AT_HOME, RoleAsked.WINNER, RoleAsked.SIDE})
"""What is asked with the two teams to choose from."""
_SCORES = frozenset({RoleAsked.SCORE, RoleAsked.HALF_TIME, RoleAsked.SHOOTOUT, RoleAsked.AGGREGATE})
_KINDS = tuple(kind.value.replace("_", " ") for kind in GoalKind)
_HALF = 45
_DOERS = {
    "goals": ("scorer", RoleAsked.SCORER),
    "sendings_off": ("player", RoleAsked.SENT_OFF),
    "missed_penalties": ("player", RoleAsked.MISSED_PENALTY),
}


@dataclass(frozen=True)
class FactPath:
    """Where a fact of a match stands: a field, who is at home, or a part of an event."""

    name: str
    at: int | None = None
    part: str = ""

    def of(self, candidate: Candidate) -> Finding | None:
        """The finding that stands there, or none."""
        if self.at is not None:
            return candidate.events[self.name][self.at].findings.get(self.part)
        return candidate.home_away if self.name == "home_away" else candidate.fields.get(self.name)

    def event(self, candidate: Candidate) -> Event | None:
        """The event that it is a part of, or none."""
        return candidate.events[self.name][self.at] if self.at is not None else None

    def put(self, candidate: Candidate, finding: Finding) -> Candidate:
        """The match with another finding there."""
        if self.at is not None:
            event = candidate.events[self.name][self.at].with_finding(finding)
            return candidate.with_event(self.name, self.at, _of_its_doer(event, finding) if self.is_doer else event)
        if self.name == "home_away":
            return replace(candidate, home_away=finding)
        return candidate.with_field(finding)

    @property
    def is_doer(self) -> bool:
        """Whether it is who did what an event tells, so that the event stands or falls with it."""
        return self.at is not None and self.part == _DOERS[self.name][0]


def _of_its_doer(event: Event, doer: Finding) -> Event:
    if doer.reason:
        return replace(event, reason=event.reason and doer.reason, message=doer.message if event.reason else "")
    return replace(event, reason=None, message="", told=True)


@dataclass(frozen=True)
class Askable:
    """A fact that may be asked about, the question on it, and the passages that carry it."""

    path: FactPath
    question: Question
    evidence: tuple[Evidence, ...]

    def is_open(self, candidate: Candidate) -> bool:
        """Whether the fact is held for a reason that a second reading can settle, and not by what its event is."""
        finding, event = self.path.of(candidate), self.path.event(candidate)
        if finding is None:
            return False
        if self.path.is_doer and event and event.reason and finding.reason is None:
            return event.reason in _OF_OTHERS
        if not (finding.question or finding.reason in _OPEN[self.question.role]):
            return False
        return event is None or event.reason is None or (self.path.is_doer and event.reason is finding.reason)


def is_in_doubt(candidate: Candidate) -> bool:
    """Whether anything of a match is held, or open to a question, that a second reading may settle."""
    events = [event for some in candidate.events.values() for event in some]
    parts = (finding for event in events for finding in event.findings.values())
    home = (candidate.home_away,) if candidate.home_away else ()
    return any(event.reason in _OF_OTHERS for event in events) or any(
        one.reason in _ANY or one.question is not None for one in (*candidate.fields.values(), *parts, *home)
    )


def askables(survey: Survey, candidate: Candidate) -> Iterator[Askable]:
    """Every fact that may be asked about, but those that one question cannot tell apart.

    Several who did the same in one passage are asked for together. Of a match whose teams the article does not have
    together only the teams may be.
    """
    if candidate.sides is None:
        return
    asking = _Asking(survey, candidate.sides)
    apart = any(candidate.fields[name].reason is Reason.OTHER_MATCH for name in _TEAMS if name in candidate.fields)
    found = [*_teams(asking, candidate), *(() if apart else _all(asking, candidate))]
    alike = Counter(one.question.id for one in found)
    for one in found:
        if alike[one.question.id] == 1 or one.question.role in {RoleAsked.SIDE, RoleAsked.TEAM}:
            yield one
        elif one.path.is_doer:
            yield replace(one, question=one.question.model_copy(update={"several": True}))


@dataclass(frozen=True)
class _Asking:
    """Asks about one match. Its teams go by their names' order: which of them is at home is not given away."""

    survey: Survey
    sides: Sides

    @property
    def teams(self) -> tuple[str, str]:
        one, other = sorted((self.sides.home, self.sides.away))
        return one, other

    def question(
        self,
        role: RoleAsked,
        passage: Evidence,
        *,
        team: str | None = None,
        person: str | None = None,
        minute: str | None = None,
    ) -> Question:
        around = self.survey.around(passage)
        about = "|".join((*self.teams, team or "", person or "", minute or "", "whole"))
        return Question(
            id=question_id(self.survey.article, around, role, about),
            role=role,
            passage=around,
            team=team,
            person=person,
            minute=minute,
            options=self._options(role),
            match=None if role is RoleAsked.TEAM else self.teams,
        )

    def _options(self, role: RoleAsked) -> tuple[str, ...]:
        if role is RoleAsked.KIND:
            return (*_KINDS, NOT_TOLD)
        return (*self.teams, NOT_TOLD) if role in _WHICH_TEAM else ()

    def evidence(self, finding: Finding) -> tuple[Evidence, ...]:
        """The passages that carry a finding; of a name that stands elsewhere, its nearest sentence too, or none."""
        passages = finding.evidence or self.located(finding.quote)
        if not passages or finding.reason is not Reason.NAME_NOT_IN_PASSAGE:
            return passages
        name = str(finding.value)
        named = next((one for one in self._nearest(passages[0]) if self.survey.cast.support(name, one)), None)
        return (*passages, named) if named else ()

    def located(self, quote: str) -> tuple[Evidence, ...]:
        """The passage of a quote, or none."""
        found = locate(self.survey.article, quote) if quote.strip() else None
        return (found.evidence,) if found and found.read else ()

    def is_ruled_out(self, doer: Finding, own: tuple[Evidence, ...]) -> bool:
        """Whether the sentence that tells a goal, or the one behind it, tells as well that it did not count."""
        passage = next(iter(own or doer.evidence), None)
        if passage is None or doer.reason is not Reason.NOT_A_GOAL:
            return False
        around = self.survey.around(passage)
        behind = self.survey.behind(around)
        told = f"{around.quote} {behind.evidence.quote if behind else ''}"
        return cue_in("void", told, self.survey.language) is not None

    def telling(self, passage: Evidence, minute: Minute) -> tuple[Evidence, ...]:
        """The passages of the nearest sentence that carries a minute, or that one of the second half; none if none."""
        counted = Minute(base=minute.base - _HALF, stoppage=minute.stoppage) if minute.base > _HALF else minute
        for told in dict.fromkeys((minute, counted)):
            for near in self._nearest(passage):
                if support := minute_supported(self.survey.article, near, told, self.survey.language):
                    return support.evidence
        return ()

    def _nearest(self, passage: Evidence) -> Iterator[Evidence]:
        sentences = (one.evidence for one in self.survey.sentences)
        yield from sorted(sentences, key=lambda one: abs(one.start - passage.start))


def _teams(asking: _Asking, candidate: Candidate) -> Iterator[Askable]:
    """The two teams: the question names neither of them."""
    for name in _TEAMS:
        finding = candidate.fields.get(name)
        if finding and (evidence := asking.evidence(finding)):
            yield Askable(FactPath(name), asking.question(RoleAsked.TEAM, evidence[0]), evidence)


def _all(asking: _Asking, candidate: Candidate) -> Iterator[Askable]:
    for name, finding in candidate.fields.items():
        if name in _FIELDS and (evidence := asking.evidence(finding)):
            role = _FIELDS[name]
            if role is RoleAsked.SCORE and finding.reason not in _OPEN[role]:
                role = RoleAsked.WINNER
            team = asking.teams[0] if role in _SCORES else None
            if role is RoleAsked.COACH:
                team = asking.sides.named(name.removesuffix("_coach"))
            yield Askable(FactPath(name), asking.question(role, evidence[0], team=team), evidence)
    home = candidate.home_away
    if home and (evidence := asking.evidence(home)):
        yield Askable(FactPath("home_away"), asking.question(RoleAsked.AT_HOME, evidence[0]), evidence)
    for kind in _DOERS:
        for at, event in enumerate(candidate.events.get(kind, ())):
            yield from _in_event(asking, kind, at, event)


def _in_event(asking: _Asking, kind: str, at: int, event: Event) -> Iterator[Askable]:
    part, role = _DOERS[kind]
    parts = event.findings
    doer, minute = parts.get(part), parts.get("minute")
    value = minute.value if minute and isinstance(minute.value, Minute) else None
    person = str(doer.raw) if doer and not _in_doubt(doer) else None
    when = str(value).rstrip("'") if minute and value and not _in_doubt(minute) else None
    own = asking.located(event.quote)

    def asked(name: str, role: RoleAsked, person: str | None, when: str | None) -> Iterator[Askable]:
        finding = parts.get(name)
        if finding and (evidence := asking.evidence(finding)):
            question = asking.question(role, (own or evidence)[0], person=person, minute=when)
            yield Askable(FactPath(kind, at, name), question, tuple(dict.fromkeys((*own, *evidence))))

    if doer and not asking.is_ruled_out(doer, own):
        yield from asked(part, role, None, when)
    if kind == "goals":
        yield from asked("assist", RoleAsked.ASSIST, person, when)
        yield from asked("team", RoleAsked.SIDE, person, when)
        yield from asked("kind", RoleAsked.KIND, person, when)
    if value:
        for one in asked("minute", RoleAsked.MINUTE, person, None):
            if told := asking.telling(one.evidence[0], value):
                yield replace(one, evidence=tuple(dict.fromkeys((*one.evidence, *told))))


def _in_doubt(finding: Finding) -> bool:
    """Whether a fact may be asked about itself, so that no other question may give it away."""
    return finding.reason is not None or finding.question is not None
