"""What one part of an article says against another: officials who score, kinds and minutes told elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.grounding.alignment import sentence_before
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minute_supported
from summarizer.roles import Mention, Parts
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind, Minute, Score
from summarizer.verification.coaches.callings import is_called_coach
from summarizer.verification.findings import Candidate, Event, Finding
from summarizer.verification.goals import kind_patterns
from summarizer.verification.goals.own_words import end_of_own_words
from summarizer.verification.headline import checked_by_headline
from summarizer.verification.quotes import clipped, shown
from summarizer.verification.survey import Survey
from summarizer.verification.told_elsewhere import told_goals
from summarizer.verification.whose_minute import own_minute

_LONGEST_BYLINE = 80
"""Characters; a dateline that opens a longer line opens the first sentence."""
_CLAUSE = 110
"""Most characters between the comma that opens a relative clause and a name in it."""
_AGAINST = re.compile(
    r"(?<![a-z])(?:against|versus|v|vs\.?|contro|contra|gegen|contre)(?: (?:the|il|la|el|le|den|o|a))? ?$"
)
"""Words right before a side, or a goalkeeper, that somebody played against."""
_RESULT_AGAINST = re.compile(
    r"(?<![a-z])(?:(?:win|victory|triumph) (?:over|at|against)|(?:defeat|loss) (?:to|by|at|against)|"
    r"draw (?:with|at|against)|"
    r"vittoria (?:su|sul|sulla|sui|contro|ai danni del)|sconfitta (?:con|contro)|pareggio contro|"
    r"(?:victoria|triunfo) (?:sobre|ante|contra)|derrota (?:con|ante|contra)|empate (?:ante|contra)|"
    r"(?:sieg|erfolg) (?:uber|gegen)|(?:niederlage|remis) gegen|"
    r"victoire (?:sur|face a|contre)|(?:defaite|nul) (?:face a|contre)|"
    r"vitoria (?:sobre|frente ao?|contra)|derrota (?:com|frente ao?|contra)|empate (?:frente ao?|contra))"
    r"(?: (?:the|il|la|el|le|den|o|a))? ?$"
)
"""Words right before a name that only a side has."""
_NEAR = 32
"""Characters before a side in which such words may stand."""
_CONVERTED = re.compile(
    r"(?<![a-z])(?:transform(?:e|er|ee|a|ait)|trasform(?:a|ato|o)|"
    r"(?:fauche|accroche|bouscule|renverse|crochete|descendu|ceinture)e? (?:par [^.;,]{0,20} )?dans (?:la|sa) "
    r"surface|verwandelt\w*|transformo|transformou)(?![a-z])"
)
"""Verbs that reporters keep for a kick from the spot or a set piece, and a French foul in the area."""
_SET_PIECES = (GoalKind.FREE_KICK, GoalKind.PENALTY)


def crosschecked(survey: Survey, candidate: Candidate) -> Candidate:
    """The candidate with what other passages of the article speak against held."""
    candidate = checked_by_headline(survey, _without_bylines(survey, candidate))
    for at, event in enumerate(candidate.events.get("goals", ())):
        candidate = candidate.with_event("goals", at, _of_this_match(survey, candidate, event))
    for kind, part in (("goals", "scorer"), ("goals", "assist"), ("missed_penalties", "player")):
        for at, event in enumerate(candidate.events.get(kind, ())):
            candidate = candidate.with_event(kind, at, _without_official(survey, candidate, event, part))
    for at, event in enumerate(candidate.events.get("goals", ())):
        checked = _with_set_piece(survey, _with_kind_checked(survey, candidate, event))
        candidate = candidate.with_event("goals", at, _with_only_minute(survey, candidate, checked))
    for at, event in enumerate(candidate.events.get("sendings_off", ())):
        candidate = candidate.with_event("sendings_off", at, _with_own_minute(survey, event))
    return candidate


def _without_bylines(survey: Survey, candidate: Candidate) -> Candidate:
    """A byline names who wrote the article and when; it names no team."""
    dateline = survey.article.dateline
    if dateline is None:
        return candidate
    for name in ("home_team", "away_team"):
        finding = candidate.get(name)
        if finding and _only_there(survey, dateline, finding):
            message = f"“{finding.value}” stands in the article's byline, not in what it tells."
            candidate = candidate.with_field(finding.held(Reason.NOT_ASSERTED, message))
    return candidate


def _only_there(survey: Survey, dateline: Evidence, finding: Finding) -> bool:
    if not all(_on_one_line(survey, dateline, passage) for passage in finding.evidence):
        return False
    byline, name = finding.evidence[0], str(finding.value)
    elsewhere = (one for one in survey.cast.mentions if one.end <= byline.start or byline.end <= one.start)
    return not any(survey.same(one.text, name) for one in elsewhere)


def _on_one_line(survey: Survey, one: Evidence, other: Evidence) -> bool:
    first, last = sorted((one, other), key=lambda passage: passage.start)
    return "\n" not in survey.article.text[first.start : last.end] and last.end - first.start <= _LONGEST_BYLINE


_ASIDE = re.compile(r", (?:who|whose|which|che|cui|que|qui|dont|de[rnm]|die|das) [^,;.]{5,}?,")
"""A relative clause between two commas."""


def _is_aside(survey: Survey, parts: Parts, mention: Mention) -> bool:
    """Whether a name stands in a relative clause and a goal is told behind it: "Kern, who beat Lindau, scored"."""
    text = survey.article.text
    clauses = [clause.span() for clause in _ASIDE.finditer(text, max(0, mention.start - _CLAUSE))]
    around = next(((start, end) for start, end in clauses if start < mention.start < end), None)
    return around is not None and any(one.start >= around[1] for one in parts.tellings)


def _of_this_match(survey: Survey, candidate: Candidate, event: Event) -> Event:
    """A goal told as one against a third team is of another match, unless a second reading tells it of this one."""
    scorer = event.findings.get("scorer")
    sides = [side for side in (candidate.text("home_team"), candidate.text("away_team")) if side]
    if scorer is None or scorer.agreed or not scorer.evidence or event.reason or len(sides) < 2:
        return event
    passage = scorer.evidence[0]
    parts = survey.parts(passage)
    for mention in parts.mentions:
        if _is_aside(survey, parts, mention):
            continue
        before = fold_text(survey.article.text[max(0, mention.start - _NEAR) : mention.start])
        ours = any(survey.same(mention.name, side) for side in sides)
        told = mention.team and _AGAINST.search(before)
        if not ours and (told or (_RESULT_AGAINST.search(before) and survey.cast.kind(mention.name) != "person")):
            message = f"The passage tells of a match against {mention.name}."
            return replace(event, reason=Reason.OTHER_MATCH, message=message)
    return event


def _without_official(survey: Survey, candidate: Candidate, event: Event, part: str) -> Event:
    finding = event.get(part)
    if finding is None or finding.agreed:
        return event
    name = str(finding.value)
    if not (_is_official(survey, candidate, name) or (part == "scorer" and _is_coach(survey, name))):
        return event
    if _plays_too(survey, name):
        return event
    message = f"{finding.value} is an official or a coach in this article, not a player."
    held = event.with_finding(finding.held(Reason.WRONG_ROLE, message))
    return replace(held, reason=Reason.WRONG_ROLE, message=message) if part != "assist" else held


def _plays_too(survey: Survey, name: str) -> bool:
    """Whether the article calls somebody a coach who plays himself."""
    text = survey.article.text
    places = (one.start for one in survey.cast.mentions if survey.same(one.text, name))
    return any(_PLAYING_COACH.search(fold_text(text[max(0, at - _NEAR) : at])) for at in places)


_PLAYING_COACH = re.compile(
    r"(?<![a-z])(?:(?:joueu(?:r|se)|player|giocatore|giocatrice|jugador|jogador)[ -]"
    r"(?:entraineure?|coach|manager|allenatore|allenatrice|entrenador|treinador)|"
    r"(?:entraineur|allenatore|entrenador|treinador)[ -](?:joueur|giocatore|jugador|jogador)|spielertrainer(?:in)?)"
    r"(?: [a-z]{4,})?,? $"
)
"""What a coach who plays himself is called, right before his name."""


def _is_official(survey: Survey, candidate: Candidate, name: str) -> bool:
    """Whether the article makes somebody a referee or a coach, and nowhere a scorer in words of its own."""
    officials = (candidate.text(field) for field in ("referee", "home_coach", "away_coach"))
    if any(official and survey.same(official, name) for official in officials):
        return True
    told = told_goals(survey)
    refereed = any(survey.same(one, name) for one in told.referees)
    return refereed and not any(survey.same(one, name) for one in told.scorers)


def _is_coach(survey: Survey, name: str) -> bool:
    """Whether the article calls somebody a coach, and makes him one as often as a scorer."""
    told = told_goals(survey)
    coached, scored = (sum(survey.same(one, name) for one in some) for some in (told.coaches, told.scorers))
    return 0 < coached >= scored and is_called_coach(survey, name)


def _with_kind_checked(survey: Survey, candidate: Candidate, event: Event) -> Event:
    """A goal told without a kind here is of the kind that another sentence on its scorer's only goal tells."""
    kind, scorer = event.get("kind"), event.get("scorer")
    if kind is None or kind.agreed or kind.value is not GoalKind.OPEN_PLAY or scorer is None:
        return event
    if len(set(_minutes_of(survey, candidate, str(scorer.value)))) > 1:
        return event
    minute = event.get("minute")
    at = minute.value.base if minute and isinstance(minute.value, Minute) else None
    sentences = told_goals(survey).sentences
    told = next((told for one in sentences for told in one.kinds_of(str(scorer.value), at)), None)
    if told is None or _is_of_another_goal(survey, candidate, event, told):
        return event
    message = f"Another passage tells the goal of {scorer.value} as {told.value.replace('_', ' ')}."
    return event.with_finding(kind.held(Reason.CONTRADICTED, message))


def _is_of_another_goal(survey: Survey, candidate: Candidate, event: Event, told: GoalKind) -> bool:
    """Whether the scorer has another goal of the kind that is told, at a minute, in words that this one has not."""
    for other in candidate.events["goals"]:
        kind, scorer = other.get("kind"), other.get("scorer")
        if other is event or other.reason or kind is None or scorer is None or kind.value is not told:
            continue
        apart = not any(
            one.start < two.end and two.start < one.end for one in kind.evidence for two in _evidence(event)
        )
        if apart and other.get("minute") and survey.same(str(scorer.value), str(event.findings["scorer"].raw)):
            return True
    return False


def _evidence(event: Event) -> Iterator[Evidence]:
    for finding in event.findings.values():
        yield from finding.evidence


def _minutes_of(survey: Survey, candidate: Candidate, name: str) -> Iterator[str]:
    """The minutes claimed for a scorer's goals, held ones too; a goal proposed from two passages has one."""
    for event in candidate.events["goals"]:
        scorer, minute = event.findings.get("scorer"), event.findings.get("minute")
        if scorer and minute and survey.same(str(scorer.raw), name):
            yield shown(minute.raw)


def _with_set_piece(survey: Survey, event: Event) -> Event:
    """A goal is open whether from play or a set piece where the sentence before it awards one, and none passes.

    A free kick that a team-mate passes on is no goal from a free kick.
    """
    kind, scorer = event.get("kind"), event.get("scorer")
    if kind is None or kind.agreed or scorer is None:
        return event
    around = survey.around(scorer.evidence[0])
    tellings = survey.parts(around).tellings
    mine = [one for one in tellings if any(survey.same(m.name, str(scorer.value)) for m in one.scorers)]
    passed = event.get("assist") or any(one.assists for one in mine)
    end = end_of_own_words(survey, str(scorer.value), mine[-1].end, around.end) if mine else around.end
    if kind.value is GoalKind.FREE_KICK and passed:
        message = f"The passage has somebody pass to {scorer.value}: it tells of no goal straight from a free kick."
        return event.with_finding(kind.held(Reason.CONTRADICTED, message))
    if kind.value is GoalKind.OPEN_PLAY and (
        verb := _CONVERTED.search(fold_text(survey.article.text[around.start : end]))
    ):
        message = f"“{verb.group()}” is said of a penalty or a free kick as well."
        return event.with_finding(kind.held(Reason.ROLE_UNCLEAR, message))
    before = sentence_before(survey.article, around)
    if kind.value is not GoalKind.OPEN_PLAY or passed or before is None:
        return event
    patterns = kind_patterns(survey.language)
    piece = next((one for one in _SET_PIECES if patterns[one].search(fold_text(before.quote))), None)
    if piece is None or survey.parts(before).tellings or "\n" in survey.article.text[before.end : around.start]:
        return event
    message = f"The sentence before speaks of a {piece.value.replace('_', ' ')}: “{clipped(before.quote)}”."
    return event.with_finding(kind.held(Reason.ROLE_UNCLEAR, message))


def _with_only_minute(survey: Survey, candidate: Candidate, event: Event) -> Event:
    """A minute that is only worked out gives way to the one that another passage gives for the match's only goal."""
    score, minute = candidate.get("score"), event.get("minute")
    if minute is None or minute.agreed or minute.working is None or not isinstance(minute.value, Minute):
        return event
    if score is None or not isinstance(score.value, Score) or score.value.home + score.value.away != 1:
        return event
    for told in told_goals(survey).sentences:
        other = told.minutes[0].base if told.minutes and told.has_goal else None
        if other is not None and abs(other - minute.value.base) > 1:
            quote = clipped(told.sentence.evidence.quote)
            message = f"Another passage gives the goal to minute {other}: “{quote}”."
            return event.with_finding(minute.held(Reason.CONTRADICTED, message))
    return event


def _with_own_minute(survey: Survey, event: Event) -> Event:
    """Where a passage tells several minutes, a player's is the one that stands next to the name."""
    minute, player = event.get("minute"), event.get("player")
    if minute is None or minute.agreed or player is None or not isinstance(minute.value, Minute):
        return event
    if len(minute.evidence) != 1:
        return event
    passage = minute.evidence[0]
    nearest = own_minute(survey, passage, str(player.value))
    if nearest is None:
        return event
    place = survey.article.evidence(passage.start + nearest.start, passage.start + nearest.end)
    if minute_supported(survey.article, place, minute.value, survey.language):
        return event
    message = f"{minute.value} belongs to somebody else in the passage; {nearest.base}' stands next to {player.value}."
    return event.with_finding(minute.held(Reason.NUMBER_NOT_IN_PASSAGE, message))
