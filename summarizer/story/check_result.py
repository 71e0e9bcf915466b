"""The result goes to the right side: who beat whom, draws, leads, and no result where there is none yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.schemas.summary import MatchStatus
from summarizer.story.check_figures import Figures, fixtures
from summarizer.story.check_words import Found
from summarizer.story.course import Side, leader
from summarizer.story.mentions import Clause, Kind, Mention, Subject
from summarizer.story.problems import Fault

_TOLD = ("win_verb", "win_noun", "lose_verb", "lose_noun", "draw", "lead", "goal", "haul2", "haul3", "comeback")
_STATUS = {
    "scheduled": MatchStatus.SCHEDULED,
    "postponed": MatchStatus.POSTPONED,
    "abandoned": MatchStatus.ABANDONED,
}


def check_status(clause: Clause, subject: Subject, figures: Figures) -> Iterator[Found]:
    """A match to come, put off or broken off has no result, and only such a match is called so."""
    status = subject.facts.status
    for cue, meant in _STATUS.items():
        match = subject.lexicon.found(cue, clause.masked)
        if match and status is not meant:
            yield Fault.EVENT, match[0]
    if status in {MatchStatus.SCHEDULED, MatchStatus.POSTPONED}:
        told = [match[0] for cue in _TOLD if (match := subject.lexicon.found(cue, clause.masked))]
        if told or figures.scores or figures.minutes:
            yield Fault.NO_RESULT_YET, told[0] if told else clause.text
    elif not subject.course.settled:
        for cue in ("win_verb", "win_noun", "lose_verb", "lose_noun", "draw"):
            if match := subject.lexicon.found(cue, clause.masked):
                yield Fault.NO_RESULT_YET, match[0]


def check_direction(clause: Clause, subject: Subject) -> Iterator[Found]:
    """The winner is the winner of the facts, and a draw is said of a draw only."""
    if not subject.course.settled:
        return
    yield from _check_draw(clause, subject)
    winner = subject.course.winner
    turned = subject.lexicon.found("comeback", clause.masked)
    if turned and _said_of(clause, subject) not in {None, winner}:
        yield Fault.DIRECTION, turned[0]
    for cue, ours in (("lose_verb", False), ("lose_noun", False), ("win_verb", True), ("win_noun", True)):
        match = subject.lexicon.found(cue, clause.masked)
        if match is None:
            continue
        if winner is None:
            yield Fault.DIRECTION, match[0]
            return
        expected = winner if ours else winner.other
        yield from _check_sides(match, expected, clause, subject, noun=cue.endswith("noun"))
        return


def _check_draw(clause: Clause, subject: Subject) -> Iterator[Found]:
    match = subject.lexicon.found("draw", clause.masked)
    score = subject.facts.score
    if match and score is not None and score.home != score.away:
        yield Fault.DIRECTION, match[0]
    if subject.lexicon.found("goalless", clause.masked) and (score is None or score.home + score.away):
        yield Fault.EVENT, "goalless"
    # Scores of a match that is level at the end are not a win in play.
    if match is None and score is not None and subject.facts.shootout is None and score.home == score.away:
        return


def _check_sides(
    match: re.Match[str], expected: Side, clause: Clause, subject: Subject, *, noun: bool
) -> Iterator[Found]:
    before, after = _parties(match, clause, subject)
    subjects, others = (before[:1], before[1:] + after) if before else (after[:1], after[1:])
    for mention in subjects:
        side = expected.other if _is_opponent(mention, clause, subject) else expected
        if subject.side(mention) is not side:
            yield Fault.DIRECTION, clause.text[mention.start : mention.end]
    for mention in others:
        # "gives Canada a win over …": the same team may stand on both sides of a noun.
        same = noun and not _is_opponent(mention, clause, subject) and subject.side(mention) is expected
        if subject.side(mention) is expected and not same:
            yield Fault.DIRECTION, clause.text[mention.start : mention.end]


def _parties(match: re.Match[str], clause: Clause, subject: Subject) -> tuple[list[Mention], list[Mention]]:
    paired = {mention for pair in fixtures(clause) for mention in pair}
    teams = [m for m in clause.of_kind(Kind.TEAM) if m not in paired and not _in_brackets(m, clause)]
    teams = [m for m in teams if subject.side(m) is not None]
    before = [m for m in teams if m.end <= match.start()]
    # A team that is only the opponent does not open the clause ("gegen Qatar … gewonnen").
    before.sort(key=lambda m: _is_opponent(m, clause, subject))
    return before, [m for m in teams if m.start >= match.end()]


def _in_brackets(mention: Mention, clause: Clause) -> bool:
    return clause.masked[: mention.start].endswith("(") and clause.masked[mention.end :].startswith(")")


def _is_opponent(mention: Mention, clause: Clause, subject: Subject) -> bool:
    return subject.lexicon.opponent.search(clause.masked[: mention.start]) is not None


def check_lead(clause: Clause, subject: Subject) -> Iterator[Found]:
    """Who is said to lead at half-time, or at all, did lead."""
    if not subject.lexicon.found("lead", clause.masked):
        return
    teams = [m for m in clause.of_kind(Kind.TEAM) if not _is_opponent(m, clause, subject)]
    half = subject.lexicon.found("half", clause.masked)
    if half:
        ahead = leader(subject.facts.half_time) if subject.facts.half_time else None
        if ahead is None or (teams and subject.side(teams[0]) is not ahead):
            yield Fault.DIRECTION, clause.text
        return
    led = {leader(step.score) for step in subject.course.steps}
    if teams and not clause.of_kind(Kind.PERSON) and subject.side(teams[0]) not in led:
        yield Fault.DIRECTION, clause.text


def check_ground(clause: Clause, subject: Subject) -> Iterator[Found]:
    """Home and away are said only where they are known, and of the right side."""
    for cue, side in (("home", Side.HOME), ("away", Side.AWAY)):
        match = subject.lexicon.found(cue, clause.masked)
        if match and (not subject.facts.home_away_known or _said_of(clause, subject) not in {None, side}):
            yield Fault.EVENT, match[0]


def _said_of(clause: Clause, subject: Subject) -> Side | None:
    """The side of which a sentence speaks: the winner, the loser, or the first team that is not the opponent."""
    winner = subject.course.winner
    if winner and subject.lexicon.found("lose_verb", clause.masked):
        return winner.other
    if winner and subject.lexicon.found("win_verb", clause.masked):
        return winner
    teams = [mention for mention in clause.of_kind(Kind.TEAM) if not _is_opponent(mention, clause, subject)]
    return subject.side(teams[0]) if teams else None


def check_denials(clause: Clause, subject: Subject) -> Iterator[Found]:
    """What did not happen is said of goals only, and no stage of a competition is named that is not in its name."""
    lexicon = subject.lexicon
    denied = lexicon.found("negation", clause.masked)
    if denied and not (lexicon.found("goalless", clause.masked) or lexicon.found("disallowed", clause.masked)):
        yield Fault.EVENT, denied[0]
    if stage := lexicon.found("stage", clause.masked):
        yield Fault.EVENT, stage[0]
