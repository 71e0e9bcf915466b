"""Which side a score at half-time has ahead: the one that a sentence says so of, or by the result right before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.schemas.article import Evidence
from summarizer.verification.outcome import winners
from summarizer.verification.score_sides import left_side
from summarizer.verification.sides import Sides, leading, opposite
from summarizer.verification.survey import Sentence, Survey

_IN_BRACKETS = re.compile(r"(?: ?[^\W\d_][\w.'’& -]{1,40})? ?[(\[] ?(?:HT:? ?|Halbzeit:? ?|p\.?t\.?:? ?)?")
"""What stands between a result and the score at half-time, a side's name among it."""
_TEAM = re.compile(r"<t(?P<team>\d+)>")
_WORDS = r"(?: (?!<|not |never |nicht |non |no |ne |nao )[^\s.;:,]+){0,6}? "
_LEADS = re.compile(
    rf"{_WORDS}(?:led|leads|lead|ahead|in front|(?:in )?fuhrung|fuhrten?|fuhrt|lag vorn|in vantaggio|avanti|conduce\w*|"
    r"ganaba|mandaba|ventaja|adelant\w*|por delante|arriba|avantage|menait|mene|devant|ganhava|vencia|vantagem|"
    r"na frente)(?![a-z])"
)
_TRAILS = re.compile(
    rf"{_WORDS}(?:trailed|trails|behind|down|hinten|zuruck|im ruckstand|sotto|(?:in )?svantaggio|perdia|perdeva|abajo|"
    r"por detras|desventaja|menes?|menee?s|desvantagem)(?![a-z])"
)
_LED_FIRST = re.compile(
    r"(?<![a-z])(?:fuhrten?|fuhrt|menait|menaient|ganaba|vencia|ganhava|conduceva)(?: [a-z']{1,4})? ?$"
)
"""Who leads and who trails, behind the name of a side, and who leads, before it."""


def leader_at_half_time(survey: Survey, passage: Evidence, fitting: Sequence[ScoreMention], sides: Sides) -> str | None:
    """The side that is ahead by a score of that passage, ``fitting`` being where it stands; none where nothing tells.

    A bracket behind a result has its numbers in the result's order: "2-0 (1-0)".
    """
    for sentence in survey.touched(passage):
        if leader := _told_leader(sentence, sides):
            return leader
        for result in scores_in(sentence.evidence.quote, survey.language):
            for one in fitting:
                behind = sentence.evidence.quote[result.end : max(result.end, one.start - sentence.evidence.start)]
                first = _first_side(survey, sentence, result, sides) if _IN_BRACKETS.fullmatch(behind) else None
                if first:
                    return first if one.left > one.right else opposite(first)
    return None


def _first_side(survey: Survey, sentence: Sentence, result: ScoreMention, sides: Sides) -> str | None:
    """Whose goals come first in a result: by the names beside it, or by who won."""
    if first := left_side(sentence, result, sides):
        return first
    won = leading(winners(survey, sides)) if result.left != result.right else None
    return won if won is None or result.left > result.right else opposite(won)


def _told_leader(sentence: Sentence, sides: Sides) -> str | None:
    """The side that leads by the words of a sentence that names one side alone, and once; none otherwise."""
    masked = sentence.masked
    teams = [(*found.span(), sides.side(masked.name(found["team"]))) for found in _TEAM.finditer(masked.text)]
    if len(teams) != 1:
        return None
    begin, end, side = teams[0]
    leads, trails = _LEADS.match(masked.text, end), _TRAILS.match(masked.text, end)
    leads = leads or _LED_FIRST.search(masked.text, 0, begin)
    return None if side is None or bool(leads) == bool(trails) else (side if leads else opposite(side))
