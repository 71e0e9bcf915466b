"""Checks a claimed score: its digits, what its clause says it is, and whose goals come first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.assertion import denial
from summarizer.grounding.folding import fold_text
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Score
from summarizer.verification.final_score import (
    CUES,
    as_ended,
    heads,
    is_bare,
    is_within,
    tells_match,
    told_result,
    went_on,
)
from summarizer.verification.findings import CONFIRMED, UNDECIDED, Finding
from summarizer.verification.half_time import leader_at_half_time
from summarizer.verification.one_sided_results import winner_by_one_side
from summarizer.verification.other_results import (
    REACH,
    is_against_other,
    is_of_third_side,
    of_other_teams,
    of_other_time,
    of_pair,
)
from summarizer.verification.outcome import first_named_winner, told_winner, winners
from summarizer.verification.quotes import clipped
from summarizer.verification.score_sides import headed_by, left_side
from summarizer.verification.score_words import (
    as_told,
    is_awarded,
    is_not_won_by,
    is_spoken,
    is_step,
    no_score,
    stays,
)
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.stage_scores import STAGES, of_other_stage
from summarizer.verification.status_words import CUT_SHORT
from summarizer.verification.survey import Sentence, Survey


def checked_score(survey: Survey, finding: Finding, passage: Evidence, sides: Sides | None) -> Finding:
    """The finding of ``score``, ``half_time``, ``shootout`` or ``aggregate`` after its checks."""
    score = finding.value
    if not isinstance(score, Score):
        return finding
    around = survey.around(passage)
    told = [one.moved(around.start) for one in scores_in(around.quote, survey.article.language)]
    here = [one for one in told if one.start < passage.end and passage.start < one.end]
    equal = [one for one in here if {one.left, one.right} == {score.home, score.away}]
    if not equal:
        held = finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{score} does not stand in the passage “{clipped(passage.quote)}”."
        )
        return replace(held, evidence=(passage,))
    fitting = [as_told(survey, one) for one in equal if _fits(survey, finding.name, one)]
    if finding.name == "score":
        fitting = [as_ended(survey, one, sides) for one in fitting]
    steps = finding.name == "score" and all(is_step(survey, one) and one.cue != "final" for one in fitting)
    awarded = finding.name == "score" and bool(fitting) and all(is_awarded(survey, one) for one in fitting)
    if steps or awarded or not fitting:
        cue = "awarded" if awarded else "running" if fitting else equal[0].cue.replace("_", "-")
        return finding.held(Reason.NOT_THE_RESULT, f"{score} is a {cue} score here, not the {finding.name}.")
    if finding.name in STAGES and (against := of_other_stage(survey, passage, fitting, sides)):
        return finding.held(*against)
    return _by_clause(survey, finding, passage, fitting, sides)


def _fits(survey: Survey, name: str, one: ScoreMention) -> bool:
    """Whether a score's clause makes it what is claimed; a first leg's is the result of that leg."""
    # A shoot-out has a winner: a low draw beside its words is what it followed.
    drawn = name == "score" and one.cue == "shootout" and one.left == one.right and not one.words
    if drawn and (one.left <= _LOW or _is_told_as_final(survey, one)):
        return not _counts_kicks(survey, one)
    of_leg = name == "score" and one.cue == "first_leg" and survey.is_here(one.start, one.end)
    return of_leg or one.cue in CUES[name]


def _is_told_as_final(survey: Survey, one: ScoreMention) -> bool:
    """Whether another sentence tells a draw beside the words of a shoot-out as what the match ended at."""
    return any(
        (told.left, told.right, told.cue) == (one.left, one.right, "final")
        for sentence in survey.sentences
        if not survey.is_beside(sentence)
        for told in scores_in(sentence.evidence.quote, survey.language)
    )


_LOW = 1
"""Most goals of each side in a draw that is no stage of a shoot-out, as a rule."""
_KICKS = re.compile(
    r"\b(?:each|apiece|kicks|attempts|versuchen?|schutzen|tiri(?! di rigore)|lanci|lanzamientos|tirs(?! au but)|"
    r"cobrancas|serie|round)\b"
)


def _counts_kicks(survey: Survey, one: ScoreMention) -> bool:
    """Whether words beside a draw count kicks: "1-1 after two attempts each"."""
    text = survey.article.text
    return _KICKS.search(fold_text(text[max(0, one.start - 40) : one.end + 40])) is not None


def _by_clause(
    survey: Survey, finding: Finding, passage: Evidence, fitting: list[ScoreMention], sides: Sides | None
) -> Finding:
    around = survey.around(passage)
    if finding.name == "score":
        for one in fitting:
            found = denial(around.quote, survey.language, (one.start - around.start, one.end - around.start))
            if found and (
                (found.reason is Reason.OTHER_MATCH and not survey.is_here(one.start, one.end))
                or (
                    found.reason is Reason.NOT_ASSERTED
                    and (one.cue != "final" or is_not_won_by(survey, one))
                    and not stays(survey, one)
                )
            ):
                return finding.held(found.reason, f"The passage does not state the result (“{found.cue}”).")
        other = of_other_teams(survey, passage, sides) if sides else None
        other = other or of_pair(survey, fitting, sides)
        other = other or (_before_this_match(survey, fitting, sides) if sides else None)
        other = other or of_other_time(survey, passage, fitting, sides)
        better = told_result(survey, sides)
        if better and all(_is_against_other(survey, one, better, sides) for one in fitting):
            other = other or survey.article.text[fitting[0].start : fitting[0].end]
        if other:
            return finding.held(Reason.OTHER_MATCH, f"The passage is about another match (“{other}”).")
        if sides and any(heads(survey, one, sides) or tells_match(survey, one, sides) for one in fitting):
            return _oriented(survey, replace(finding, evidence=(passage,)), fitting, sides)
        counted = next((other for one in fitting if (other := no_score(survey, one))), None)
        spoken = "it is a speaker's word" if better and _is_only_spoken(survey, fitting, better) else None
        broken = _broken_off(around) or _led_when_broken_off(survey, fitting)
        later = spoken or counted or broken or went_on(survey, fitting, sides)
        if later:
            return finding.held(Reason.NOT_THE_RESULT, f"{finding.value} is no final score: {later}.")
        if (
            all(one.cue != "final" for one in fitting)
            and better
            and {better.left, better.right} != {fitting[0].left, fitting[0].right}
            and not (is_within(better, fitting[0]) and is_bare(survey, better, sides))
        ):
            return finding.held(
                Reason.NOT_THE_RESULT,
                f"{finding.value} is no final score: the article ends at {better.left}-{better.right}.",
            )
    stands = replace(finding, evidence=(passage,))
    return _oriented(survey, stands, fitting, sides) if sides else stands


def _before_this_match(survey: Survey, fitting: list[ScoreMention], sides: Sides) -> str | None:
    """The score of an earlier match or of a third side's that every fitting one is, or none.

    A sentence that tells who beat whom by another score tells a match before it by "after losing 2-1 in Linz".
    """
    for one in fitting:
        here = next((it for it in survey.sentences if it.evidence.start <= one.start < it.evidence.end), None)
        if here is None:
            return None
        at = one.start - here.evidence.start
        third = is_of_third_side(survey, here, one.moved(-here.evidence.start), sides)
        lost = _AFTER_LOSING.search(fold_text(here.evidence.quote[:at] + "|").rstrip("|"))
        later = [it for it in scores_in(here.evidence.quote, survey.language) if it.start > at and it.cue == "final"]
        before = lost and later and _ends_with_side(here, one.moved(-here.evidence.start), later[0], sides)
        if not (third or before):
            return None
    return survey.article.text[fitting[0].start : fitting[0].end]


def _ends_with_side(sentence: Sentence, one: ScoreMention, other: ScoreMention, sides: Sides) -> bool:
    """Whether the last team named between two scores is a side of this match, so that the second one is its result."""
    by = sentence.evidence.start
    between = [m for m in sentence.parts.mentions if m.team and one.end <= m.start - by < other.start]
    return bool(between) and sides.side(between[-1].name) is not None


_AFTER_LOSING = re.compile(
    r"(?<![a-z])(?:after|following|dopo|tras|despues de|luego de|nach|apres|depois de|apos) (?:[^\s.;:,]+ ){0,3}?"
    r"(?:losing|defeat|loss|perso|perdido|sconfitta|ko|perder|caer|derrota|niederlage|perdu|defaite|dem|der|einem|einer)"
    r"(?: (?:by|per|por|mit|con|com|de|di|um))? ?$"
)
"""Words of an earlier match right before its score."""


def _is_only_spoken(survey: Survey, fitting: Sequence[ScoreMention], better: ScoreMention) -> bool:
    """Whether somebody quoted speaks of a score, where the article's own words tell another result."""
    if any({one.left, one.right} == {better.left, better.right} for one in fitting):
        return False
    text = survey.article.text
    return all(is_spoken(text, one.start) for one in fitting) and not is_spoken(text, better.start)


def _is_against_other(survey: Survey, one: ScoreMention, better: ScoreMention, sides: Sides | None) -> bool:
    """Whether a score is one against somebody else, where the article tells this match's result as well."""
    here = next((it for it in survey.sentences if it.evidence.start <= one.start < it.evidence.end), None)
    if here is None or {one.left, one.right} == {better.left, better.right}:
        return False
    return is_against_other(survey, here, one.moved(-here.evidence.start), sides)


def _broken_off(around: Evidence) -> str | None:
    """The words of a sentence that tell that the match was not played to its end."""
    found = CUT_SHORT.search(fold_text(around.quote))
    return f"the match was broken off (“{found.group()}”)" if found else None


def _led_when_broken_off(survey: Survey, fitting: Sequence[ScoreMention]) -> str | None:
    """The words of an article's opening by which its match was broken off, where a score is only told as a lead."""
    if any(one.cue != "running" for one in fitting):
        return None
    opening = survey.sentences[:_OPENING] if survey.sentences else ()
    return next((found for one in opening if (found := _broken_off(one.evidence))), None)


_OPENING = 3
"""Sentences that tell what became of a match."""


def _oriented(survey: Survey, finding: Finding, fitting: list[ScoreMention], sides: Sides) -> Finding:
    """Held where the words give the goals to the other side."""
    score = finding.value
    if not isinstance(score, Score):
        return finding
    if score.home == score.away:
        # a draw that is told as the result outweighs a goal that would break it
        told_as_result = finding.name == "score" and any(one.cue == "final" for one in fitting)
        return replace(finding, support=CONFIRMED) if told_as_result else finding
    claimed = "home" if score.home > score.away else "away"
    told = _winner_here(survey, finding, fitting, sides)
    if told is None and finding.name in {"score", "shootout"}:
        votes = winners(survey, sides)
        if votes["home"] != votes["away"]:
            told = "home" if votes["home"] > votes["away"] else "away"
    if told is None and finding.name == "half_time":
        told = leader_at_half_time(survey, finding.evidence[0], fitting, sides)
        if told is None:
            message = f"The article does not tell which side's goals come first in {score}."
            return finding.held(Reason.ROLE_UNCLEAR, message)
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
                left = left_side(sentence, one.moved(-by), sides)
                if left:
                    return left if one.left > one.right else opposite(left)
                worded = told_winner(sentence, sides)
                if worded and finding.name != "half_time":
                    return worded
                if finding.name == "score":
                    named = first_named_winner(sentence, sides)
                    if named or (named := winner_by_one_side(sentence, one.moved(-by), sides)):
                        return named
                    continue
                heads = _heading_order(survey, sentence, one.moved(-by), sides)
                if heads:
                    return heads if one.left > one.right else opposite(heads)
    return None


def _heading_order(survey: Survey, sentence: Sentence, score: ScoreMention, sides: Sides) -> str | None:
    """Whose goals come first in a line's result, and so in what follows it there: "A 2 B 2 aet, 6-5 on penalties"."""
    for one in scores_in(sentence.evidence.quote, survey.language):
        first = headed_by(sentence, one, sides) if one.end <= score.start else None
        if first:
            between = sentence.evidence.quote[one.end : score.start]
            rest = [m for m in sentence.parts.mentions if m.team and m.start - sentence.evidence.start >= one.end]
            after = [m for m in rest if m.start - sentence.evidence.start >= score.end]
            return first if len(rest) <= 1 and not after and "\n" not in between and len(between) <= REACH else None
    return None
