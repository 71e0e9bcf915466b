"""What a second reading of the whole article is asked: who did what, for which side, where and when.

Each question is put without the earlier answer. It settles what no rule decides, and who did what where a rule of
language reads somebody else: two readings that agree weigh more than one pattern. Digits that stand nowhere, denials,
other matches and the laws of the game are not asked about; they are the rules' own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from summarizer.grounding.alignment import locate
from summarizer.grounding.folding import fold_text, whole_words
from summarizer.grounding.minutes import minute_supported
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Minute, Score
from summarizer.schemas.verdict import NOT_TOLD, Answers, Question, RoleAsked
from summarizer.verification.findings import DERIVED, UNDECIDED, Candidate, Event, Finding
from summarizer.verification.questions import question_id
from summarizer.verification.quotes import shown
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey

_UNCLEAR = frozenset({Reason.ROLE_UNCLEAR})
_UNTIED = frozenset({Reason.ROLE_UNCLEAR, Reason.WRONG_ROLE, Reason.WRONG_TEAM})
_OPEN: Mapping[RoleAsked, frozenset[Reason]] = {
    RoleAsked.SCORER: frozenset({Reason.ROLE_UNCLEAR, Reason.WRONG_ROLE}),
    RoleAsked.ASSIST: _UNCLEAR,
    RoleAsked.MISSED_PENALTY: _UNCLEAR,
    RoleAsked.SENT_OFF: _UNCLEAR,
    RoleAsked.REFEREE: frozenset({Reason.ROLE_UNCLEAR, Reason.WRONG_ROLE}),
    RoleAsked.COACH: _UNTIED,
    RoleAsked.SIDE: _UNCLEAR,
    RoleAsked.MINUTE: frozenset({Reason.NUMBER_NOT_IN_PASSAGE}),
    RoleAsked.AT_HOME: frozenset({Reason.ROLE_UNCLEAR, Reason.TEXT_NOT_IN_PASSAGE}),
    RoleAsked.WINNER: _UNCLEAR,
    RoleAsked.VENUE: _UNCLEAR,
    RoleAsked.COMPETITION: _UNCLEAR,
}
"""The reasons for holding a fact that a second reading can settle, by what it is asked."""
_ANY = frozenset[Reason]().union(*_OPEN.values())
_FIELDS = {
    "referee": RoleAsked.REFEREE,
    "home_coach": RoleAsked.COACH,
    "away_coach": RoleAsked.COACH,
    "venue": RoleAsked.VENUE,
    "competition": RoleAsked.COMPETITION,
    "score": RoleAsked.WINNER,
}
_DOERS = {
    "goals": ("scorer", RoleAsked.SCORER),
    "sendings_off": ("player", RoleAsked.SENT_OFF),
    "missed_penalties": ("player", RoleAsked.MISSED_PENALTY),
}
_WORKING = "a second reading of the article, without the first answer, says the same"


@dataclass(frozen=True)
class _Path:
    """Where a fact of a match stands: a field, who is at home, or a part of an event."""

    name: str
    at: int | None = None
    part: str = ""

    def of(self, candidate: Candidate) -> Finding | None:
        if self.at is not None:
            return candidate.events[self.name][self.at].findings.get(self.part)
        return candidate.home_away if self.name == "home_away" else candidate.fields.get(self.name)

    def put(self, candidate: Candidate, finding: Finding) -> Candidate:
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
class _Askable:
    """A fact that may be asked about, the question on it, and the passages that carry it."""

    path: _Path
    question: Question
    evidence: tuple[Evidence, ...]

    def is_open(self, candidate: Candidate) -> bool:
        """Whether the fact is held for a reason that a second reading can settle, and not by what its event is."""
        finding = self.path.of(candidate)
        if finding is None or not (finding.question or finding.reason in _OPEN[self.question.role]):
            return False
        event = candidate.events[self.path.name][self.path.at] if self.path.at is not None else None
        return event is None or event.reason is None or (self.path.is_doer and event.reason is finding.reason)


def may_be_open(candidate: Candidate) -> bool:
    """Whether anything is held that a second reading may settle, or would be where the laws do not decide it."""
    parts = (f for some in candidate.events.values() for event in some for f in event.findings.values())
    home = (candidate.home_away,) if candidate.home_away else ()
    return any(one.reason in _ANY or one.support == UNDECIDED for one in (*candidate.fields.values(), *parts, *home))


def with_doers(survey: Survey, candidate: Candidate) -> Candidate:
    """The match as it is if a second reading agrees on who did what: what is then open is asked along with it."""
    for askable in _askable(survey, candidate):
        if askable.path.is_doer and askable.is_open(candidate):
            finding = askable.path.of(candidate)
            candidate = askable.path.put(candidate, _standing(finding, askable)) if finding else candidate
    return candidate


def article_questions(survey: Survey, examined: Candidate, settled: Candidate) -> Iterator[Question]:
    """The questions on what is held in a match for want of words, when everything else of it is settled.

    An article that carries suspicious text gets none: what sways one reading may sway the next.
    """
    if survey.article.suspicions:
        return
    for askable in _askable(survey, examined):
        if askable.is_open(examined) or (not askable.path.is_doer and askable.is_open(settled)):
            yield askable.question


def with_rereading(survey: Survey, candidate: Candidate, answers: Answers) -> Candidate:
    """The match with its open facts standing where a second reading agrees, and held where it differs."""
    for askable in _askable(survey, candidate) if answers else ():
        finding, answer = askable.path.of(candidate), answers.get(askable.question.id)
        if finding and answer is not None and (finding.reason is None or askable.is_open(candidate)):
            candidate = askable.path.put(candidate, _answered(survey, finding, askable, answer, candidate.sides))
    return candidate


def _answered(survey: Survey, finding: Finding, askable: _Askable, answer: str, sides: Sides | None) -> Finding:
    if _agrees(survey, finding, askable.question.role, answer, sides):
        return _standing(finding, askable)
    said = "that it is not told" if answer == NOT_TOLD else answer
    message = f"A second reading of the article gave {said}, not {shown(finding.raw)}."
    return replace(finding, reason=None).held(Reason.SECOND_LOOK_DISAGREES, message)


def _standing(finding: Finding, askable: _Askable) -> Finding:
    """The finding as it stands where a second reading says the same."""
    working = f"{finding.working}; {_WORKING}" if finding.working else _WORKING
    evidence = askable.evidence
    return replace(finding, reason=None, message="", question=None, evidence=evidence, support=DERIVED, working=working)


def _agrees(survey: Survey, finding: Finding, role: RoleAsked, answer: str, sides: Sides | None) -> bool:
    value = finding.value
    if isinstance(value, Minute):
        return answer.replace(" ", "").rstrip("'’.") == str(value).rstrip("'")
    if role is RoleAsked.AT_HOME:
        return sides is not None and answer == sides.home
    if isinstance(value, Score):
        return sides is not None and value.home != value.away and answer == sides.named(_ahead(value))
    if role in {RoleAsked.VENUE, RoleAsked.COMPETITION}:
        told, claimed = fold_text(answer).strip(), fold_text(str(value)).strip()
        return any(whole_words(claimed, told)) or any(whole_words(told, claimed))
    return survey.same(answer, str(value))


def _ahead(score: Score) -> str:
    return "home" if score.home > score.away else "away"


def _askable(survey: Survey, candidate: Candidate) -> Iterator[_Askable]:
    """Every fact that may be asked about, but those of one passage that one question cannot tell apart."""
    found = list(_all_askable(survey, candidate.sides, candidate)) if candidate.sides else []
    alike = Counter(one.question.id for one in found if one.question.role is not RoleAsked.SIDE)
    yield from (one for one in found if alike[one.question.id] <= 1)


def _all_askable(survey: Survey, sides: Sides, candidate: Candidate) -> Iterator[_Askable]:
    both = (sides.home, sides.away)
    for name, role in _FIELDS.items():
        finding = candidate.fields.get(name)
        if finding and (evidence := _evidence(survey, finding)):
            team = sides.named(name.removesuffix("_coach")) if role is RoleAsked.COACH else None
            options = both if role is RoleAsked.WINNER else ()
            yield _Askable(_Path(name), _question(survey, role, evidence[0], team=team, options=options), evidence)
    if candidate.home_away and (evidence := _evidence(survey, candidate.home_away)):
        question = _question(survey, RoleAsked.AT_HOME, evidence[0], options=both)
        yield _Askable(_Path("home_away"), question, evidence)
    for kind in _DOERS:
        for at, event in enumerate(candidate.events.get(kind, ())):
            yield from _askable_in(survey, both, kind, at, event)


def _askable_in(survey: Survey, both: tuple[str, str], kind: str, at: int, event: Event) -> Iterator[_Askable]:
    part, role = _DOERS[kind]
    parts = event.findings
    doer, assist, team, minute = parts.get(part), parts.get("assist"), parts.get("team"), parts.get("minute")
    person = str(doer.raw) if doer else None
    when = str(minute.value).rstrip("'") if minute and isinstance(minute.value, Minute) else None
    if doer and (evidence := _evidence(survey, doer)):
        yield _Askable(_Path(kind, at, part), _question(survey, role, evidence[0], minute=when), evidence)
    if assist and (evidence := _evidence(survey, assist)):
        question = _question(survey, RoleAsked.ASSIST, evidence[0], person=person, minute=when)
        yield _Askable(_Path(kind, at, "assist"), question, evidence)
    if kind == "goals" and team and (evidence := _evidence(survey, team)):
        question = _question(survey, RoleAsked.SIDE, evidence[0], person=person, minute=when, options=both)
        yield _Askable(_Path(kind, at, "team"), question, evidence)
    if minute and isinstance(minute.value, Minute) and (evidence := _evidence(survey, minute)):
        told = _where_told(survey, evidence[0], minute.value)
        if told:
            question = _question(survey, RoleAsked.MINUTE, evidence[0], person=person)
            yield _Askable(_Path(kind, at, "minute"), question, tuple(dict.fromkeys((*evidence, *told))))


def _evidence(survey: Survey, finding: Finding) -> tuple[Evidence, ...]:
    if finding.evidence:
        return finding.evidence
    found = locate(survey.article, finding.quote) if finding.quote.strip() else None
    return (found.evidence,) if found and found.read else ()


def _where_told(survey: Survey, passage: Evidence, minute: Minute) -> tuple[Evidence, ...]:
    """The passages of the sentence nearest to a passage that carries a minute; none where no sentence does."""
    near = sorted(survey.sentences, key=lambda one: abs(one.evidence.start - passage.start))
    supports = (minute_supported(survey.article, one.evidence, minute, survey.language) for one in near)
    return next((one.evidence for one in supports if one), ())


def _question(  # noqa: PLR0913 - each argument is a part of the question
    survey: Survey,
    role: RoleAsked,
    passage: Evidence,
    *,
    team: str | None = None,
    person: str | None = None,
    minute: str | None = None,
    options: tuple[str, ...] = (),
) -> Question:
    around = survey.around(passage)
    about = "|".join((team or "", person or "", minute or "", "whole"))
    return Question(
        id=question_id(survey.article, around, role, about),
        role=role,
        passage=around,
        team=team,
        person=person,
        minute=minute,
        options=(*options, NOT_TOLD) if options else (),
        whole=True,
    )
