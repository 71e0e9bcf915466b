"""Checks a claimed score: its digits, what its clause says it is, and whose goals come first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from summarizer.assertion import cue_in, denial
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.roles import roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Score
from summarizer.verification.findings import UNDECIDED, Finding
from summarizer.verification.outcome import Sides, left_side, masked_sentence, told_winner, winners
from summarizer.verification.quotes import clipped
from summarizer.verification.survey import Survey

_AGAINST = re.compile(
    (
        r"\d ?[-:] ?\d(?: [^\s.;:<,]+){0,5} (?:gegen|contro|contra|ante|against|contre|over|"
        "at|a|with|con|v|vs|face a|frente a) (?:il |la |the |el |le |o |den |"
        r"die )?<t?(?P<name>\d+)>"
    ),
)
"""A score against a named side."""
_CUES: Mapping[str, frozenset[str]] = {
    "score": frozenset({"final", "unknown", "running"}),
    "half_time": frozenset({"half_time"}),
    "shootout": frozenset({"shootout"}),
    "aggregate": frozenset({"aggregate"}),
}
"""The cues under which a score of the text may be the claimed one."""


def checked_score(survey: Survey, finding: Finding, passage: Evidence, sides: Sides | None) -> Finding:
    """The finding of ``score``, ``half_time``, ``shootout`` or ``aggregate`` after its checks."""
    score = finding.value
    if not isinstance(score, Score):
        return finding
    around = survey.around(passage)
    told = [_moved(one, around.start) for one in scores_in(around.quote, survey.article.language)]
    here = [one for one in told if one.start < passage.end and passage.start < one.end]
    equal = [one for one in here if {one.left, one.right} == {score.home, score.away}]
    if not equal:
        held = finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{score} does not stand in the passage “{clipped(passage.quote)}”."
        )
        return replace(held, evidence=(passage,))
    fitting = [one for one in equal if one.cue in _CUES[finding.name]]
    if not fitting:
        return finding.held(
            Reason.NOT_THE_RESULT, f"{score} is a {equal[0].cue.replace('_', '-')} score here, not the {finding.name}."
        )
    return _by_clause(survey, finding, passage, fitting, sides)


def _by_clause(
    survey: Survey, finding: Finding, passage: Evidence, fitting: list[ScoreMention], sides: Sides | None
) -> Finding:
    around = survey.around(passage)
    if finding.name == "score":
        for one in fitting:
            found = denial(around.quote, survey.language, (one.start - around.start, one.end - around.start))
            if found and (
                found.reason is Reason.OTHER_MATCH or (found.reason is Reason.NOT_ASSERTED and one.cue != "final")
            ):
                return finding.held(found.reason, f"The passage does not state the result (“{found.cue}”).")
        if sides and (other := _of_other_teams(survey, passage, sides)):
            return finding.held(Reason.OTHER_MATCH, f"The passage is about {other}.")
        later = _went_on(survey, fitting)
        if later:
            return finding.held(Reason.NOT_THE_RESULT, f"{finding.value} is no final score: {later}.")
        better = _told_result(survey, sides)
        if (
            all(one.cue != "final" for one in fitting)
            and better
            and {better.left, better.right} != {fitting[0].left, fitting[0].right}
        ):
            return finding.held(
                Reason.NOT_THE_RESULT,
                f"{finding.value} is no final score: the article ends at {better.left}-{better.right}.",
            )
    stands = replace(finding, evidence=(passage,))
    return _oriented(survey, stands, fitting, sides) if sides else stands


def _of_other_teams(survey: Survey, passage: Evidence, sides: Sides) -> str | None:
    """The teams of a passage that names teams, and neither of these two."""
    teams = [mention.name for mention in survey.parts(passage).mentions if mention.team]
    if any(sides.side(team) for team in teams):
        return None
    for sentence in survey.touched(passage):
        masked = masked_sentence(sentence)
        for match in _AGAINST.finditer(masked.text):
            name = masked.tokens[int(match["name"])].mention.name
            if not sides.side(name) and not any(roles_of(one.parts, name, survey.same) for one in survey.sentences):
                return name
    return None


def _went_on(survey: Survey, fitting: list[ScoreMention]) -> str | None:
    """What tells that the match went on after a score whose clause does not make it the result, or none."""
    if any(one.cue == "final" for one in fitting):
        return None
    low, high = sorted((fitting[0].left, fitting[0].right))
    if len(survey.listed) > low + high:
        return f"{len(survey.listed)} goals are listed"
    for sentence in survey.sentences:
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            away = denial(sentence.evidence.quote, survey.language, (one.start, one.end))
            if away and away.reason is Reason.OTHER_MATCH:
                continue
            less, more = sorted((one.left, one.right))
            if one.cue in _CUES["score"] and less >= low and more >= high and (less, more) != (low, high):
                return f"the article goes on to {one.left}-{one.right}"
    return None


def _told_result(survey: Survey, sides: Sides | None) -> ScoreMention | None:
    """The score that the article tells as final, outside sentences on other matches."""
    for sentence in survey.sentences:
        if cue_in("elsewhere", sentence.evidence.quote, survey.language):
            continue
        if sides and _of_other_teams(survey, sentence.evidence, sides):
            continue
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            if one.cue == "final":
                return one
    return None


def _oriented(survey: Survey, finding: Finding, fitting: list[ScoreMention], sides: Sides) -> Finding:
    """Held where the words give the goals to the other side."""
    score = finding.value
    if not isinstance(score, Score) or score.home == score.away:
        return finding
    claimed = "home" if score.home > score.away else "away"
    told = _winner_here(survey, finding, fitting, sides)
    if told is None and finding.name in {"score", "shootout"}:
        votes = winners(survey, sides)
        if votes["home"] != votes["away"]:
            told = "home" if votes["home"] > votes["away"] else "away"
    if told is None:
        return replace(finding, support=UNDECIDED)
    if told != claimed:
        return finding.held(
            Reason.CONTRADICTED,
            f"By the article {sides.named(told)} had more goals; {score} gives them to the other side.",
        )
    return finding


def _winner_here(survey: Survey, finding: Finding, fitting: list[ScoreMention], sides: Sides) -> str | None:
    for sentence in survey.touched(finding.evidence[0]):
        by = sentence.evidence.start
        for one in fitting:
            if sentence.evidence.start <= one.start < sentence.evidence.end:
                left = left_side(sentence, _moved(one, -by), sides)
                if left:
                    return left if one.left > one.right else ("away" if left == "home" else "home")
                worded = told_winner(sentence, sides)
                if worded:
                    return worded
    return None


def _moved(one: ScoreMention, by: int) -> ScoreMention:
    return replace(one, start=one.start + by, end=one.end + by)
