"""What the rest of an article tells of a claimed result: that the match ended at it, or went on beyond it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from summarizer.assertion import cue_in, denial, of_another_match
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.schemas.reasons import Reason
from summarizer.verification.goals.taken_back import taken_back
from summarizer.verification.other_results import (
    is_against_other,
    is_beside_other,
    is_in_round_up,
    is_of_past,
    of_other_teams,
)
from summarizer.verification.outcome import winners
from summarizer.verification.running import counted
from summarizer.verification.score_sides import beats, headed_by
from summarizer.verification.score_words import as_told, is_spoken
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Sentence, Survey

_NO_PLAY = re.compile(
    r"sunday's|saturday's|wednesday's|midweek|over the two legs|aggregate|seance|tirs au but|t\.a\.b|brought with them|"
    r"rigori|penaltis|penales|elfmeterschiessen|\bdcr\b|shoot-out|grandes penalidades|global|complessivo|gesamt"
)
CUES: Mapping[str, frozenset[str]] = {
    "score": frozenset({"final", "unknown", "running"}),
    "half_time": frozenset({"half_time"}),
    "shootout": frozenset({"shootout"}),
    "aggregate": frozenset({"aggregate"}),
}
"""The cues under which a score of the text may be the claimed one."""


def is_within(told: ScoreMention, claimed: ScoreMention) -> bool:
    """Whether a score that is told as final is no more than another one, and so ends nothing before it."""
    (less, more), (low, high) = sorted((told.left, told.right)), sorted((claimed.left, claimed.right))
    return less <= low and more <= high


def is_bare(survey: Survey, one: ScoreMention, sides: Sides | None) -> bool:
    """Whether neither a result line nor the words for who beat whom make a score the result of these two."""
    return sides is None or not (heads(survey, one, sides) or tells_match(survey, one, sides))


def tells_match(survey: Survey, one: ScoreMention, sides: Sides) -> bool:
    """Whether a score's sentence tells in its clause which of the two sides beat the other: "A stunned B 3-1 to"."""
    for sentence in survey.sentences:
        if sentence.evidence.start <= one.start < sentence.evidence.end:
            return beats(sentence, one.moved(-sentence.evidence.start), sides)
    return False


def as_ended(survey: Survey, one: ScoreMention, sides: Sides | None) -> ScoreMention:
    """A score as the result where the article ends at it, in words, in its list of scorers or in its count of goals."""
    listed = [goal.running for goal in survey.listed if goal.running]
    if listed and one.cue != "final" and listed[-1] == (one.left, one.right) and _is_chain(listed):
        return replace(one, cue="final")
    ended = told_result(survey, sides) if one.cue == "running" else None
    same = ended is not None and {ended.left, ended.right} == {one.left, one.right}
    counted_out = one.cue == "running" and ended is None and sides is not None and _ends_count(survey, one, sides)
    return replace(one, cue="final") if same or counted_out else one


def _ends_count(survey: Survey, one: ScoreMention, sides: Sides) -> bool:
    """Whether an article that tells who won counts to this score last, and tells no goal behind it.

    A list of scorers is no count in words, and has a rule of its own.
    """
    counts = counted(survey)
    last = counts[-1] if counts else None
    if last is None or (last.left, last.right) != (one.left, one.right) or survey.listed:
        return False
    if one.left == one.right or len(+winners(survey, sides)) != 1:
        return False
    here = next((at for at, it in enumerate(survey.sentences) if it.evidence.start <= last.start < it.evidence.end), 0)
    minutes = [minute for it in survey.sentences[here : here + 1] for minute in _minutes(survey, it)]
    for it in survey.sentences[here + 1 :]:
        told = any(taken_back(survey, telling) is None for telling in it.parts.tellings)
        if told and not survey.is_beside(it) and not (minutes and _are_before(_minutes(survey, it), max(minutes))):
            return False
    return True


def _are_before(minutes: Sequence[int], last: int) -> bool:
    return bool(minutes) and max(minutes) <= last


def _is_chain(listed: Sequence[tuple[int, int]]) -> bool:
    """Whether the running scores of a list go up from nothing goal by goal."""
    return all(now in {(left + 1, right), (left, right + 1)} for (left, right), now in pairwise([(0, 0), *listed]))


def heads(survey: Survey, one: ScoreMention, sides: Sides) -> bool:
    """Whether a score stands with the names of both teams in a result line, outside a scorers' list."""
    if any(goal.start <= one.start < goal.end for goal in survey.listed):
        return False
    return any(
        headed_by(sentence, one.moved(-sentence.evidence.start), sides) is not None
        for sentence in survey.sentences
        if sentence.evidence.start <= one.start < sentence.evidence.end
    )


def went_on(survey: Survey, fitting: list[ScoreMention], sides: Sides | None) -> str | None:
    """What tells that the match went on after a score whose clause does not make it the result, or none."""
    low, high = sorted((fitting[0].left, fitting[0].right))
    if any(one.cue == "final" for one in fitting):
        return _surpassed(survey, fitting[0], sides)
    if any(goal.running and sum(goal.running) > low + high for goal in survey.listed):
        return "the list of scorers goes on"
    if len(survey.listed) > low + high:
        return f"{len(survey.listed)} goals are listed"
    if scored := _scored_after(survey, fitting):
        return scored
    for sentence in survey.sentences:
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            away = denial(sentence.evidence.quote, survey.language, (one.start, one.end))
            if (away and away.reason is Reason.OTHER_MATCH) or _is_apart(survey, sentence, one, sides):
                continue
            less, more = sorted((one.left, one.right))
            if one.cue in CUES["score"] and less >= low and more >= high and (less, more) != (low, high):
                return f"the article goes on to {one.left}-{one.right}"
    return None


def _scored_after(survey: Survey, fitting: Sequence[ScoreMention]) -> str | None:
    """A goal told behind a score, and later in the match than the minutes of the score's own sentence, or none."""
    for at, sentence in enumerate(survey.sentences):
        if not any(sentence.evidence.start <= one.start < sentence.evidence.end for one in fitting):
            continue
        here = set(_minutes(survey, sentence))
        told = scores_in(sentence.evidence.quote, survey.article.language)
        if len(here) != 1 or any(one.cue == "half_time" for one in told):
            continue  # an opening that sums up the match tells several minutes, or the half-time score
        for later in survey.sentences[at + 1 :]:
            scored = any(telling.scorers for telling in later.parts.tellings) and not survey.is_beside(later)
            beyond = [one for one in _minutes(survey, later) if one > max(here)] if scored else []
            if beyond:
                return f"a goal is told in minute {beyond[0]}"
    return None


def _minutes(survey: Survey, sentence: Sentence) -> list[int]:
    text = sentence.evidence.quote
    told = (one for one in minutes_in(text, survey.language) if one.kind == "absolute")
    return [one.base for one in told if one.base is not None and not _CAME_ON.search(fold_text(text[: one.start]))]


_CAME_ON = re.compile(
    r"(?<![a-z])(?:entrat[oaie]|subentrat[oaie]|subentra|ingreso|saltando|salto al campo|ingresado|entrado|"
    r"came on|coming on|introduced|brought on|eingewechselt|entree?)(?: (?:in campo|solo|al terreno|on|"
    r"ins spiel|en jeu|em campo))?(?: [a-z']+){0,2} ?$"
)
"""What right before a minute makes it that of a substitution."""


def _surpassed(survey: Survey, claimed: ScoreMention, sides: Sides | None) -> str | None:
    """A result of these two teams that a score, itself told as final, falls short of; none where there is none."""
    for sentence in survey.sentences if sides else ():
        if not _is_told_of(survey, sentence, sides):
            continue
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            greater = is_within(claimed, one) and not is_within(one, claimed)
            if one.cue == "final" and greater and not _is_apart(survey, sentence, one, sides):
                return f"the article ends at {one.left}-{one.right}"
    return None


def _is_told_of(survey: Survey, sentence: Sentence, sides: Sides | None) -> bool:
    """Whether a sentence names a side of this match, no other one's, and no shoot-out."""
    if sides is None or survey.is_beside(sentence) or cue_in("shootout", sentence.evidence.quote, survey.language):
        return False
    named = any(sides.side(m.name) for m in sentence.parts.mentions if m.team)
    return named and not of_other_teams(survey, sentence.evidence, sides)


def told_result(survey: Survey, sides: Sides | None) -> ScoreMention | None:
    """The score that the article tells as final, outside sentences on other matches; rather than one only quoted."""
    told = list(_told_results(survey, sides))
    return next((one for one in told if not is_spoken(survey.article.text, one.start)), told[0] if told else None)


def _told_results(survey: Survey, sides: Sides | None) -> Iterator[ScoreMention]:
    for sentence in survey.sentences:
        beside = survey.is_beside(sentence)
        both = sides is not None and {"home", "away"} <= {sides.side(m.name) for m in sentence.parts.mentions}
        if (beside and not both) or is_of_past(sentence) or is_in_round_up(survey, sentence, sides):
            continue
        if sides and of_other_teams(survey, sentence.evidence, sides):
            continue
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            if beside and of_another_match(sentence.evidence.quote, survey.language, (one.start, one.end)):
                continue
            told = as_told(survey, one.moved(sentence.evidence.start)).cue == "final"
            apart = _is_of_kicks(survey, one) or is_against_other(survey, sentence, one, sides)
            if told and not apart and not is_beside_other(survey, sentence, one, sides):
                yield one.moved(sentence.evidence.start)


def _is_apart(survey: Survey, sentence: Sentence, one: ScoreMention, sides: Sides | None) -> bool:
    """Whether a score of the article is none of this match's play: of a shoot-out, of two legs, of other days."""
    text = sentence.evidence.quote
    near = fold_text(text[max(0, one.start - 60) : one.end + 40])
    if is_in_round_up(survey, sentence, sides):
        return True
    if _is_of_kicks(survey, one) or is_beside_other(survey, sentence, one, sides):
        return True
    apart = is_of_past(sentence) or _NO_PLAY.search(near) is not None or is_against_other(survey, sentence, one, sides)
    return apart or bool(cue_in("shootout", near, survey.language))


def _is_of_kicks(survey: Survey, one: ScoreMention) -> bool:
    """Whether the article tells the numbers of a score as those of a shoot-out, which only a draw precedes."""
    numbers = {one.left, one.right}
    return len(numbers) > 1 and any(
        {told.left, told.right} == numbers and told.cue == "shootout"
        for sentence in survey.sentences
        for told in scores_in(sentence.evidence.quote, survey.article.language)
    )
