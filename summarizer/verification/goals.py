"""Checks the facts of a goal: scorer, side, minute, kind and assist, each against a passage that tells the goal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from summarizer.assertion import Denial, asserted, cue_in, denial
from summarizer.grounding.alignment import locate, sentence_before
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minute_supported, minutes_in
from summarizer.roles import (
    VOCABULARIES,
    ListedGoal,
    Parts,
    Role,
    Ruling,
    Telling,
    judge,
    people_of,
    roles_of,
    tellings_in,
)
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind, Minute
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.completeness import alone_in
from summarizer.verification.findings import CONFIRMED, DERIVED, UNDECIDED, Event, Finding
from summarizer.verification.lineups import Ties, credited_by_list, is_beaten, side_of
from summarizer.verification.names_check import supported_name
from summarizer.verification.outcome import Sides
from summarizer.verification.questions import asked
from summarizer.verification.quotes import Check, clipped, examined, shown
from summarizer.verification.side_words import side_by_others, side_in_words
from summarizer.verification.steps import step_of
from summarizer.verification.survey import Sentence, Survey


class GoalChecks:
    """The checks of one proposed goal, which share its scorer and its passage."""

    def __init__(self, survey: Survey, sides: Sides | None, ties: Ties | None, event: ProposedEvent) -> None:
        self.survey = survey
        self.sides = sides
        self.ties = ties
        self.event = event
        self.scorer: str | None = _text(event.fields.get("scorer"))
        self.own_goal = _text(event.fields.get("kind")) == GoalKind.OWN_GOAL

    def examined(self) -> Event:
        """The goal with every claim of it checked."""
        order = ("scorer", "minute", "kind", "team", "assist")
        checks: dict[str, Check] = {
            "scorer": self._scorer,
            "minute": self._minute,
            "kind": self._kind,
            "team": self._team,
            "assist": self._assist,
        }
        findings: dict[str, Finding] = {}
        for name in order:
            claim = self.event.fields.get(name)
            if claim is not None and claim.value is not None:
                findings[name] = examined(self.survey, name, claim, claim.quote or self.event.quote, checks[name])
                if name == "scorer" and findings[name].reason:
                    self.scorer = None
        return self._whole(findings)

    def _whole(self, findings: dict[str, Finding]) -> Event:
        """Held whole where the goal's own passage tells no goal."""
        event = Event(findings=findings, quote=self.event.quote)
        scorer = findings.get("scorer")
        if scorer and scorer.reason in {Reason.NOT_A_GOAL, Reason.OTHER_MATCH, Reason.NOT_ASSERTED}:
            return replace(event, reason=scorer.reason, message=scorer.message)
        if scorer and scorer.reason in {Reason.WRONG_ROLE, Reason.NOT_A_PERSON}:
            return replace(event, reason=scorer.reason, message=scorer.message)
        return replace(event, told=bool(scorer and scorer.stands) or self._tells_goal())

    def _tells_goal(self) -> bool:
        """Whether the goal's own passage tells one that nothing takes back, or lists one."""
        found = locate(self.survey.article, self.event.quote) if self.event.quote.strip() else None
        if found is None:
            return False
        passage = found.evidence
        if any(goal.start < passage.end and passage.start < goal.end for goal in self.survey.listed):
            return True
        told = [
            one for one in self.survey.parts(passage).tellings if one.start < passage.end and passage.start < one.end
        ]
        if told:
            return any(_denial(self.survey, one) is None for one in told)
        return step_of(passage.quote) is not None and asserted(passage.quote, self.survey.language) is None

    def _scorer(self, survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        found = supported_name(survey, finding, passage, person=True)
        if found.reason:
            return found
        name = str(finding.value)
        if _listed_in(survey, passage, name) or self._listed_at_its_minute(name):
            return replace(found, support=CONFIRMED)
        if denied := self._denied(passage, name):
            return found.held(denied.reason, f"The passage does not tell a goal of {name} (“{denied.cue}”).")
        parts = survey.parts(passage)
        ruling = judge(parts, name, Role.SCORER, (passage.start, passage.end), survey.same)
        if ruling.ruling is Ruling.CONFIRMED:
            return replace(found, support=CONFIRMED)
        if ruling.ruling is Ruling.CONTRADICTED:
            return found.held(Reason.WRONG_ROLE, f"{name} is not the scorer here: {ruling.why}.")
        return self._open_scorer(found, passage, parts)

    def _denied(self, passage: Evidence, name: str) -> Denial | None:
        """What takes back every telling of the passage, or says that a passage without any tells a miss."""
        survey = self.survey
        if Role.MISSED in roles_of(survey.parts(passage), name, survey.same):
            missed = cue_in("missed", passage.quote, survey.language)
            if missed:
                return Denial(Reason.NOT_A_GOAL, missed, passage.start, passage.end)
        told = tellings_in(survey.parts(passage), (passage.start, passage.end))
        of_name = [one for one in told if any(survey.same(m.name, name) for m in one.scorers)]
        denials = [_denial(survey, one) for one in of_name or told]
        if denials and all(denials):
            return denials[0]
        if not minutes_in(survey.around(passage).quote, survey.language) and (cue := self._shootout(passage)):
            return Denial(Reason.NOT_A_GOAL, cue, passage.start, passage.end)
        if denials:
            return None
        for kind, reason in (
            ("void", Reason.NOT_A_GOAL),
            ("missed", Reason.NOT_A_GOAL),
            ("shootout", Reason.NOT_A_GOAL),
        ):
            cue = cue_in(kind, survey.around(passage).quote, survey.language)
            if cue:
                return Denial(reason, cue, passage.start, passage.end)
        return None

    def _shootout(self, passage: Evidence) -> str | None:
        """Words of a shoot-out right before a passage that tells no minute of its own."""
        before = sentence_before(self.survey.article, self.survey.around(passage))
        return cue_in("shootout", before.quote, self.survey.language) if before else None

    def _open_scorer(self, found: Finding, passage: Evidence, parts: Parts) -> Finding:
        """Where the words leave it open: told by another passage of the same article, else a question."""
        survey, name = self.survey, str(found.value)
        known = [one for one in people_of(parts, survey.same) if _scores_somewhere(survey, one)]
        if len(known) == 1 and survey.same(known[0], name) and tellings_in(parts, (passage.start, passage.end)):
            return replace(found, support=DERIVED)
        found = replace(found, alone=alone_in(survey, passage, name))
        return asked(survey, found, passage, RoleAsked.SCORER, people_of(parts, survey.same), self._team_name())

    def _listed_at_its_minute(self, name: str) -> ListedGoal | None:
        """The goal that a scorers' list anywhere in the article has for this player at the minute that is claimed."""
        claim = self.event.fields.get("minute")
        minute = claim.value if claim and isinstance(claim.value, dict) else {}
        told = minute.get("base"), minute.get("stoppage")
        mine = (goal for goal in self.survey.listed if self.survey.same(goal.name, name))
        return next((goal for goal in mine if _is_minute(goal, *told)), None)

    def _team_name(self) -> str | None:
        return _text(self.event.fields.get("team"))

    def _minute(self, survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        minute = finding.value
        if not isinstance(minute, Minute):
            return finding
        for place in self._places(passage):
            support = minute_supported(survey.article, place, minute, survey.language)
            if support and not self._belongs_to_another(place, minute):
                return replace(
                    finding,
                    evidence=support.evidence,
                    working=support.working if support.derived else None,
                    support=DERIVED if support.derived else finding.support,
                )
        listed = [goal for goal in survey.listed if self._is_ours(goal, minute)]
        if listed:
            place = survey.article.evidence(listed[0].start, listed[0].end)
            return replace(finding, evidence=(place,), support=CONFIRMED)
        return finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{shown(finding.raw)} does not follow from “{clipped(passage.quote)}”."
        )

    def _places(self, passage: Evidence) -> Iterator[Evidence]:
        """Where the minute of this goal may stand: its quote and the sentence around it, if they tell of this goal."""
        if self._tells_of_it(passage):
            yield passage
            yield self.survey.around(passage)

    def _tells_of_it(self, passage: Evidence) -> bool:
        """Whether a passage is the goal's own, or beside it, or names its scorer as such."""
        survey = self.survey
        own = locate(survey.article, self.event.quote) if self.event.quote else None
        if own and abs(_between(own.evidence, passage)) <= _BESIDE:
            return True
        if self.scorer is None:
            return own is None
        if _listed_in(survey, passage, self.scorer):
            return True
        parts = survey.parts(passage)
        names_scorer = survey.cast.support(self.scorer, survey.around(passage)) is not None
        near = own is not None and _between(own.evidence, passage) <= _NEARBY
        return Role.SCORER in roles_of(parts, self.scorer, survey.same) or (
            names_scorer and (bool(parts.tellings) or near)
        )

    def _belongs_to_another(self, place: Evidence, minute: Minute) -> bool:
        """Whether a scorers' list in the passage gives this minute to somebody else only."""
        inside = [g for g in self.survey.listed if place.start <= g.start and g.end <= place.end]
        same = [g for g in inside if _is_minute(g, minute.base, minute.stoppage)]
        return bool(same) and self.scorer is not None and not any(self._is_ours(g, minute) for g in same)

    def _is_ours(self, goal: ListedGoal, minute: Minute) -> bool:
        told = _is_minute(goal, minute.base, minute.stoppage)
        return told and self.scorer is not None and self.survey.same(goal.name, self.scorer)

    def _kind(self, _survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        told = self._kinds_told(passage)
        kind = finding.value
        if kind is GoalKind.OPEN_PLAY:
            other = next((one for one in (GoalKind.OWN_GOAL, GoalKind.PENALTY, GoalKind.HEADER) if one in told), None)
            if other is None:
                return replace(finding, evidence=(passage,), support=DERIVED)
            return finding.held(Reason.CONTRADICTED, f"The passage tells of a goal by {other.value.replace('_', ' ')}.")
        if kind in told:
            return replace(finding, evidence=(passage,))
        return finding.held(
            Reason.TEXT_NOT_IN_PASSAGE, f"The passage does not tell that it was a {str(kind).replace('_', ' ')}."
        )

    def _region(self, passage: Evidence) -> str:
        """The words of the sentence about this goal: up to where another goal's telling, or another name's, begins."""
        survey, around = self.survey, self.survey.around(passage)
        tellings = survey.parts(passage).tellings
        own = [one for one in tellings if one.start < passage.end and passage.start < one.end]
        mine = [one for one in own if self._is_by_scorer(one)] or own
        if not mine:
            return around.quote
        others = [one for one in tellings if one.scorers and one not in mine and not self._is_by_scorer(one)]
        begin = max((_end_of(one) for one in others if one.end <= mine[0].start), default=around.start)
        end = min((_start_of(one) for one in others if one.start >= mine[-1].end), default=around.end)
        return survey.article.text[begin : max(end, mine[-1].end)]

    def _passed_last(self, parts: Parts, name: str) -> bool:
        """Whether a passage without words of its own for the goal has this player pass last before the scorer."""
        survey = self.survey
        if parts.tellings or self.scorer is None:
            return False
        scorers = [m.start for m in parts.mentions if not m.team and survey.same(m.name, self.scorer)]
        givers = [m for m in parts.mentions if Role.ASSIST in parts.of(m) and scorers and m.start < scorers[-1]]
        if not givers or not survey.same(givers[-1].name, name):
            return False
        return not any(not m.team and givers[-1].end <= m.start < scorers[-1] for m in parts.mentions)

    def _is_only_helper(self, parts: Parts, passage: Evidence, name: str) -> bool:
        """Whether a passage that tells of a pass names nobody but the scorer and this player who could have made it."""
        survey = self.survey
        if self.scorer is None or not _SETS_UP.search(fold_text(passage.quote)):
            return False
        left = [
            one
            for one in people_of(parts, survey.same)
            if not survey.same(one, self.scorer) and not roles_of(parts, one, survey.same) & _NO_HELPER
        ]
        return len(left) == 1 and survey.same(left[0], name) and survey.cast.support(self.scorer, passage) is not None

    def _is_by_scorer(self, telling: Telling) -> bool:
        return self.scorer is not None and any(self.survey.same(m.name, self.scorer) for m in telling.scorers)

    def _kinds_told(self, passage: Evidence) -> frozenset[GoalKind]:
        survey = self.survey
        text = fold_text(self._region(passage))
        told = {kind for kind, pattern in kind_patterns(survey.language).items() if pattern.search(text)}
        if _REBOUND.search(text) and _PARRIED.search(text):
            told.discard(GoalKind.PENALTY)
        if self.scorer:
            mine = [g for g in survey.listed if survey.same(g.name, self.scorer)]
            at_minute = self._listed_at_its_minute(self.scorer)
            inside = [g for g in mine if g.start < passage.end and passage.start < g.end]
            if at_minute and (at_minute.own_goal or at_minute.penalty):
                told = {GoalKind.OWN_GOAL} if at_minute.own_goal else {GoalKind.PENALTY}
            elif inside:
                told = {GoalKind.OWN_GOAL} if inside[0].own_goal else {GoalKind.PENALTY} if inside[0].penalty else set()
        return frozenset(told)

    def _team(self, _survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        name = str(finding.value)
        side = self.sides.side(name) if self.sides else None
        if self.sides is None or side is None:
            return finding.held(Reason.WRONG_TEAM, f"{name} is not one of the two teams.")
        told = self._side_told(passage)
        if told is None:
            return replace(finding, evidence=(passage,), support=UNDECIDED)
        if told != side:
            return finding.held(Reason.WRONG_TEAM, f"The article gives this goal to {self.sides.named(told)}.")
        return replace(finding, evidence=(passage,))

    def _side_told(self, passage: Evidence) -> str | None:
        """The side credited by the words of the passage, by a scorers' list, or by where the scorer plays."""
        if self.sides is None or self.ties is None:
            return None
        survey = self.survey
        listed = self._listed_at_its_minute(self.scorer) if self.scorer else None
        if listed and (side := credited_by_list(survey, self.sides, self.ties, listed)):
            return side
        # the team beside an own goal's words is as often the scorer's own as the one that gains
        tellings = () if self.own_goal else tellings_in(survey.parts(passage), (passage.start, passage.end))
        for telling in tellings:
            side = self._side_in(telling, survey.parts(passage))
            if side:
                return side
        return self._side_of_scorer(passage, self.sides, self.ties, self.scorer) if self.scorer else None

    def _side_of_scorer(self, passage: Evidence, sides: Sides, ties: Ties, scorer: str) -> str | None:
        """The side by "for the visitors", by a list of this scorer's goals, or by where the scorer plays."""
        survey = self.survey
        if side := _side_by_word(survey.around(passage).quote):
            return side
        if not self.own_goal and (side := side_in_words(survey, survey.around(passage), self._own_tellings(passage))):
            return side
        for goal in survey.listed:
            if survey.same(goal.name, scorer) and goal.own_goal == self.own_goal:
                side = credited_by_list(survey, sides, ties, goal)
                if side:
                    return side
        side = side_of(survey, ties, scorer)
        if side:
            return _other(side) if self.own_goal else side
        return side_by_others(survey, ties, passage, scorer, own_goal=self.own_goal)

    def _own_tellings(self, passage: Evidence) -> list[Telling]:
        """The tellings of the sentence, if it tells of nobody else's goal."""
        told = self.survey.parts(passage).tellings
        return [] if any(one.scorers and not self._is_by_scorer(one) for one in told) else list(told)

    def _side_in(self, telling: Telling, parts: Parts) -> str | None:
        """The team that the telling's own words name as gaining: "put United ahead"."""
        if self.sides is None:
            return None
        inside = [
            m
            for m in parts.mentions
            if m.team and telling.start <= m.start < telling.end and not is_beaten(self.survey.article.text, m)
        ]
        team = telling.team or (inside[0] if inside else None)
        return self.sides.side(team.name) if team else None

    def _assist(self, survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        found = supported_name(survey, finding, passage, person=True)
        if found.reason:
            return found
        name = str(finding.value)
        if self.scorer and survey.same(name, self.scorer):
            return found.held(Reason.WRONG_ROLE, f"{name} is the scorer of this goal.")
        if not self._tells_of_it(passage):
            return found.held(Reason.TEXT_NOT_IN_PASSAGE, "The passage does not tell of this goal.")
        return self._judged_assist(found, passage, name)

    def _judged_assist(self, found: Finding, passage: Evidence, name: str) -> Finding:
        """An assist by the rules on roles; an own goal has none."""
        survey = self.survey
        if GoalKind.OWN_GOAL in self._kinds_told(passage):
            return found.held(Reason.WRONG_ROLE, "An own goal has no assist.")
        parts = survey.parts(passage)
        ruling = judge(parts, name, Role.ASSIST, (passage.start, passage.end), survey.same)
        if ruling.ruling is Ruling.CONFIRMED:
            if self._made_another(parts, passage, name):
                return found.held(Reason.WRONG_ROLE, f"{name} did not make this goal, but another of the passage.")
            return replace(found, support=CONFIRMED)
        if ruling.ruling is Ruling.CONTRADICTED:
            return found.held(Reason.WRONG_ROLE, f"{name} did not make this goal: {ruling.why}.")
        return self._open_assist(found, passage, parts)

    def _made_another(self, parts: Parts, passage: Evidence, name: str) -> bool:
        """Whether each telling that this player sets up is of somebody else's goal, and another is of this one."""
        told = tellings_in(parts, (passage.start, passage.end))
        made = [one for one in told if any(self.survey.same(m.name, name) for m in one.assists)]
        theirs = bool(made) and all(one.scorers and not self._is_by_scorer(one) for one in made)
        return theirs and any(self._is_by_scorer(one) for one in told)

    def _open_assist(self, found: Finding, passage: Evidence, parts: Parts) -> Finding:
        """Where the words leave it open: by elimination, else a question."""
        name = str(found.value)
        if self._passed_last(parts, name) or self._is_only_helper(parts, passage, name):
            return replace(found, support=DERIVED)
        people = people_of(parts, self.survey.same)
        return asked(self.survey, found, passage, RoleAsked.ASSIST, people, self._team_name())


def _is_minute(goal: ListedGoal, base: object, stoppage: object) -> bool:
    """Whether a list gives a goal this minute; the 93rd is also 90+3."""
    if (goal.base, goal.stoppage) == (base, stoppage):
        return True
    return (
        base == _FULL_TIME and goal.stoppage is None and goal.base > _FULL_TIME and goal.base - _FULL_TIME == stoppage
    )


_FULL_TIME = 90
_PARRIED = re.compile(
    r"(?<![a-z])(?:saved|parried|blocked|kept out|pushed out|respint\w*|respinge\w*|parat[oa]|neutralizza\w*|"
    r"atajad[oa]|atajo|"
    r"detenid[oa]|detuvo|rechazad[oa]|rechazo|pariert\w*|abgewehrt|gehalten|abwehrte|repousse\w*|arrete\w*|"
    r"defend(?:eu|ido|ida)|espalm\w+)(?![a-z])"
)
_REBOUND = re.compile(
    r"(?<![a-z])(?:rebound|follow(?:ed|ing)?[- ](?:it )?up|ribadi\w+|ribattuta|sulla respinta|rechace|rebote|"
    r"nachschuss|"
    r"nachsetzen|abpraller|abstaub\w*|staubte|(?:a|avait|ayant) bien suivi|au rebond|ressalto|rebatida|"
    r"recarga)(?![a-z])"
)
"""Words of a goal from the rebound of a penalty that was saved, which is no penalty."""
_SETS_UP = re.compile(
    (
        r"\b(?:assist\w*|cross\w*|pass(?:ed|es|ing)?|one-two|combin\w+|through ball|lay-?off|"
        r"knock\w*|passaggio|sponda|servi\w+|uno-due|scegli\w+|filtra\w+|"
        r"pase|centro|asistencia|pared|cedio|flanke\w*|zuspiel\w*|vorlage\w*|pass\b|"
        r"doppelpass|steilpass\w*|querpass\w*|passe|centre\b|decal\w+|une-deux|"
        r"cruz\w+|assistencia|tabel\w+|toque|lanc\w+)\b"
    ),
)
_NO_HELPER = frozenset({Role.BEATEN, Role.CONCEDED, Role.COACH, Role.REFEREE, Role.OFFICIAL, Role.SAVED, Role.OPPONENT})
_NEARBY = 300
"""Most characters between two passages of which the second still goes on about the first."""
_BESIDE = 2
"""Most characters between two passages that stand beside each other."""


_FOR_AWAY = re.compile(
    r"(?<![a-z])(?:for the visitors|per gli ospiti|para (?:la visita|los visitantes|os visitantes)|fur die gaste|"
    r"pour les visiteurs)(?![a-z])"
)
_FOR_HOME = re.compile(
    r"(?<![a-z])(?:for the (?:hosts|home side)|per i padroni di casa|para (?:los locales|el local|os donos da casa)|"
    r"fur die gastgeber|pour les locaux)(?![a-z])"
)


def _side_by_word(words: str) -> str | None:
    """The side that the words give a goal to as guests or hosts: "levelled for the visitors"; none where both."""
    folded = fold_text(words)
    home, away = _FOR_HOME.search(folded) is not None, _FOR_AWAY.search(folded) is not None
    return None if home == away else ("home" if home else "away")


def _start_of(telling: Telling) -> int:
    return min([telling.start, *(scorer.start for scorer in telling.scorers)])


def _end_of(telling: Telling) -> int:
    return max([telling.end, *(scorer.end for scorer in telling.scorers)])


def _between(one: Evidence, other: Evidence) -> int:
    return max(0, max(one.start, other.start) - min(one.end, other.end))


def _denial(survey: Survey, telling: Telling) -> Denial | None:
    sentence = next((s for s in survey.sentences if s.evidence.start <= telling.start < s.evidence.end), None)
    if sentence is None:
        return None
    by = sentence.evidence.start
    names = [(m.start - by, m.end - by) for m in sentence.parts.mentions if not m.team]
    found = denial(sentence.evidence.quote, survey.language, (telling.start - by, telling.end - by), names)
    return found or _voided_later(survey, sentence, telling) or _saved(survey, sentence, telling)


def _saved(survey: Survey, sentence: Sentence, telling: Telling) -> Denial | None:
    """A shot told by its shooter alone ("an effort from Mello") is none where words near it save it and none score."""
    words = survey.article.text[telling.start : telling.end].strip()
    if not any(words == mention.name for mention in telling.scorers):
        return None
    others = [one for one in sentence.parts.tellings if one != telling]
    begin = max((one.end for one in others if one.end <= telling.start), default=sentence.evidence.start)
    end = min((one.start for one in others if one.start >= telling.end), default=sentence.evidence.end)
    near, scoring = survey.article.text[begin:end], _SCORING.get(survey.language, _SCORING["en"])
    for mention in sentence.parts.mentions:
        near = near.replace(mention.name, "")
    cue = None if scoring.search(fold_text(near)) else cue_in("missed", near, survey.language)
    return Denial(Reason.NOT_A_GOAL, cue, telling.start, telling.end) if cue else None


_SCORING: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"\d ?[-:] ?\d|(?<![a-z])(?:{words})(?![a-z])")
    for language, words in (
        ("en", r"goals?|net|nets|netted|scor\w+|lead|equalis\w+|winner|tapped|converted"),
        ("it", r"gol|rete|reti|segn\w+|insacca\w*|vantaggio|pareggi\w*|raddoppi\w*|marcatur\w+|a segno"),
        ("es", r"gol|goles|marc[ao]\w*|anot\w+|tantos?|red|redes|empat\w+|ventaja"),
        ("de", r"[a-z]*tore?s?|treffer|traf\w*|triff\w+|fuhrung|ausgleich|netz|einschuss|vollstreck\w+"),
        ("fr", r"buts?|marqu\w+|egalis\w+|filets?|avantage|ouvert\w+"),
        ("pt", r"golos?|gols?|marc[ao]\w*|fez|abriu|empat\w+|redes?|vantagem"),
    )
}
"""Words that tell of a goal."""


def _voided_later(survey: Survey, sentence: Sentence, telling: Telling) -> Denial | None:
    """A goal that the rest of its sentence takes away: "made it 2-2, then the screen again: handball, no goal"."""
    later = [m.start for m in sentence.parts.mentions if m.start >= telling.end and not m.team]
    end = min((*later, sentence.evidence.end))
    rest = survey.article.text[telling.end : end]
    if any(telling.end <= one.start < end for one in sentence.parts.tellings) or _EARLIER.search(fold_text(rest)):
        return None
    cue = cue_in("void", rest, survey.language)
    return Denial(Reason.NOT_A_GOAL, cue, telling.end, end) if cue else None


_EARLIER = re.compile(
    r"(?<![a-z])(?:after|earlier|before|previously|had|dopo|prima|aveva|gia|tras|antes|habia|nach|nachdem|zuvor|"
    r"hatte|apres|"
    r"avant|avait|apos|depois|tinha|although|despite)(?![a-z])"
)
"""Words by which the later part of a sentence tells of another, earlier goal."""


def _listed_in(survey: Survey, passage: Evidence, name: str) -> bool:
    return any(
        survey.same(goal.name, name) for goal in survey.listed if goal.start < passage.end and passage.start < goal.end
    )


def _scores_somewhere(survey: Survey, name: str) -> bool:
    if any(survey.same(goal.name, name) for goal in survey.listed):
        return True
    return any(
        survey.same(scorer.name, name) and not _denial(survey, telling)
        for sentence in survey.sentences
        for telling in sentence.parts.tellings
        for scorer in telling.scorers
    )


@lru_cache(maxsize=8)
def kind_patterns(language: str) -> dict[GoalKind, re.Pattern[str]]:
    """The words of each kind of goal in a language, over folded text."""
    words = VOCABULARIES.get(language, VOCABULARIES["en"])
    return {
        kind: re.compile("|".join(f"(?:{one})" for one in some))
        for kind, some in (
            (GoalKind.OWN_GOAL, words.own_goal),
            (GoalKind.PENALTY, words.penalty),
            (GoalKind.HEADER, words.header),
            (GoalKind.FREE_KICK, words.free_kick),
        )
    }


def _text(claim: Claim | None) -> str | None:
    return claim.value if claim and isinstance(claim.value, str) else None


def _other(side: str) -> str:
    return "away" if side == "home" else "home"
