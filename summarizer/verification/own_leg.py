"""Whether the match that an article reports is the first leg of a tie, whose score words such as "first leg" tell."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.verification.match_words import EMBEDDED, PREPOSED
from summarizer.verification.other_results import is_against_other, is_beside_other, is_of_past
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Sentence, Survey

_OPENING = 600
"""Characters of an article that tell what it is about."""
_LOOKED_BACK = re.compile(
    r"(?<![a-z])(?:had|having|after|following|dopo|aveva(?:no)?|avendo|tras|despues|habian?|haber|hatten?|nach|"
    r"avait|avaient|apres|ayant|tinham?|haviam?|apos|depois|needs?|need|must|overturn\w*|if|trail\w*|defend\w*|"
    r"vainqueurs?|battue?s?)(?![a-z])"
)
"""Words before a first leg's score by which a report or preview of the second leg looks back on it."""
_SECOND_LEG = re.compile(
    r"(?<![a-z])(?:(?:second|return) leg|again|ritorno|di nuovo|vuelta|ruckspiel\w*|ruckkampf|erneut|retour|segunda|"
    r"volta|last (?:week|month|tuesday|wednesday|thursday)|ago|scors[ao]|fa|pasad[ao]|passad[ao]|vergangene\w*|"
    r"derniere?)(?![a-z])"
)
"""Words of the other leg, or of days ago, in the same sentence."""
_OTHER = frozenset({"final", "unknown", "aggregate"})
"""The cues of a score that may be another leg's, or the sum of both."""


def tells_own_leg(survey: Survey, sentence: Sentence, sides: Sides) -> bool:
    """Whether a sentence of the opening tells a first leg as the match that the article is about.

    It names both sides, the article tells goals by the minute, and no other score of the two that may be a result.
    """
    told = [one for one in scores_in(sentence.evidence.quote, survey.language) if one.cue == "first_leg"]
    if len(told) != 1 or sentence.evidence.end > _OPENING or survey.ahead or is_of_past(sentence):
        return False
    text, (score,) = fold_text(sentence.evidence.quote), told
    before = fold_text(sentence.evidence.quote[: score.start])
    if _SECOND_LEG.search(text) or any(words.search(before) for words in (_LOOKED_BACK, EMBEDDED, PREPOSED)):
        return False
    named = {sides.side(one.name) for one in sentence.parts.mentions}
    minutes = len(_goal_minutes(survey))
    is_result = minutes == score.left + score.right or (minutes > 0 and {"home", "away"} <= named)
    return is_result and not _tells_other(survey, score, sides)


def _tells_other(survey: Survey, score: ScoreMention, sides: Sides) -> bool:
    return any(
        told.cue in _OTHER
        and {told.left, told.right} != {score.left, score.right}
        and not is_beside_other(survey, sentence, told, sides)
        and not is_against_other(survey, sentence, told, sides)
        for sentence in survey.sentences
        for told in scores_in(sentence.evidence.quote, survey.language)
    )


def _goal_minutes(survey: Survey) -> set[int]:
    """The minutes of the sentences that tell goals."""
    told = (one for one in survey.sentences if one.parts.tellings)
    minutes = (minute for one in told for minute in minutes_in(one.evidence.quote, survey.language))
    return {one.base for one in minutes if one.kind == "absolute" and one.base is not None}
