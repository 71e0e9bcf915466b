"""Checks whether a match was played, is to come, or was broken off or put off, by the words of its passage."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.assertion import appoints, asserted, cue_in, denial, looks_ahead
from summarizer.grounding.folding import fold, fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.grounding.scores import scores_in
from summarizer.roles import Role
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import MatchStatus
from summarizer.verification.broken_off import is_broken_off, is_put_off
from summarizer.verification.competitions import to_come
from summarizer.verification.findings import DERIVED, Candidate, Finding
from summarizer.verification.other_results import met_before
from summarizer.verification.outcome_words import LOSES, WINS
from summarizer.verification.pairings import pairings_of
from summarizer.verification.quotes import clipped
from summarizer.verification.status_words import (
    ABANDONED,
    CUT_SHORT,
    HELD_BY,
    INTENDED,
    NOUN_OF_PLAY,
    OVER,
    PLAYED,
)
from summarizer.verification.survey import Survey

_OUTCOME = re.compile(
    rf"(?<![a-z])(?:{WINS}|{LOSES}(?= (?:[a-z]+ )?(?:contre|face a|devant|contro|ante|frente a|diante d[aeo]s?|perante|"
    r"against|gegen)(?![a-z])))(?![a-z])"
)
"""Words of a side that wins, or that loses to another."""


def checked_status(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    """The finding of ``status``: held where its passage plans, hopes or tells of another match."""
    text, around = fold_text(passage.quote), fold_text(survey.around(passage).quote)
    if finding.value == MatchStatus.ABANDONED:
        told = is_broken_off(survey, passage)
    elif finding.value == MatchStatus.POSTPONED:
        told = is_put_off(survey, passage)
    elif finding.value == MatchStatus.SCHEDULED:
        ahead = not PLAYED.search(_MATCH.sub("", around)) and _looks_ahead(survey, passage)
        told = ahead or bool(cue_in("planned", around, survey.language))
    else:
        told = _tells_match_played(survey, passage, text, around) and not _is_of_others(survey, passage)
    if told and finding.value == MatchStatus.PLAYED and (broken := CUT_SHORT.search(around)):
        return finding.held(
            Reason.CONTRADICTED, f"The passage tells that the match was broken off (“{broken.group()}”)."
        )
    if told:
        return replace(finding, evidence=(passage,))
    return finding.held(
        Reason.NOT_ASSERTED,
        f"The passage does not tell that the match was {finding.value}: “{clipped(passage.quote)}”.",
    )


def _looks_ahead(survey: Survey, passage: Evidence) -> bool:
    """Whether an article is about a match to come: it says so, or tells of no match that was played."""
    if appoints(passage.quote) or looks_ahead(survey.article.body, survey.language):
        return True
    return PLAYED.search(_MATCH.sub("", fold_text(survey.article.text))) is None


def played_by_result(survey: Survey, candidate: Candidate) -> Candidate:
    """The match with ``played`` derived from its result, or its goals, where the words quoted do not tell.

    Nothing follows where the article tells that it was broken off.
    """
    status, score = candidate.fields.get("status"), candidate.get("score")
    if status is None or status.reason is not Reason.NOT_ASSERTED or status.value != MatchStatus.PLAYED:
        return candidate
    lead = fold_text(" ".join(one.evidence.quote for one in survey.sentences[:_LEAD]))
    if ABANDONED.search(lead) or CUT_SHORT.search(fold_text(survey.article.text)):
        return candidate
    goals = [one for one in candidate.events.get("goals", ()) if not one.reason and one.told and one.get("scorer")]
    proof = score or (goals[0].get("scorer") if len(goals) >= _GOALS else None)
    if proof is None:
        return candidate
    working = "a match is played that has a result" if score else "a match is played in which goals are scored"
    told = replace(status, reason=None, message="", evidence=proof.evidence, support=DERIVED, working=working)
    return candidate.with_field(told)


_BOTH = 2
"""The sides of a match."""
_GOALS = 2
"""Fewest goals that tell of this match; one alone may be of the last meeting."""


_LEAD = 3
"""Sentences in which a report says that its match was broken off."""


def _tells_match_played(survey: Survey, passage: Evidence, text: str, around: str) -> bool:
    """Whether a passage tells that the match is over: its result, its end, or what happened in it."""
    here = _tells_play(survey, text, passage.quote)
    parts = survey.parts(passage)
    happened = bool(parts.tellings) or any(_IN_PLAY & parts.of(one) for one in parts.mentions)
    happened = happened or _tells_end(passage.quote, survey.language)
    told = here or happened or bool(PLAYED.search(around) or OVER.search(around))
    told = told or any(one.kind in {"absolute", "relative"} for one in minutes_in(passage.quote, survey.language))
    if not told or (asserted(passage.quote, survey.language) and not (here or happened)):
        return False
    return not _is_but_intended(text, around)


def _is_of_others(survey: Survey, passage: Evidence) -> bool:
    """Whether a passage tells how the two fared before: they met already, or every result is against somebody else."""
    if met_before(survey.around(passage).quote):
        return True
    results = (one for some in pairings_of(survey) for one in some if one.score and one.start < passage.end)
    told = [one for one in results if passage.start < one.end]
    named = {team for team in survey.teams if any(survey.same(m.name, team) for m in survey.parts(passage).mentions)}
    return len(named) < _BOTH and bool(told) and not any(survey.is_match_team(one.other) for one in told)


def _tells_end(passage: str, language: str) -> bool:
    """Whether a passage tells, and does not take back, that a match ended or that two sides met."""
    folded = fold(passage)
    found = OVER.search(folded.text)
    return found is not None and denial(passage, language, folded.to_original(*found.span())) is None


def _is_but_intended(text: str, around: str) -> bool:
    """Whether a result is but wanted or awaited: "O Araruna tenta vencer", "La partita si giocherà domenica"."""
    intended = INTENDED.search(text) or to_come(text)
    if not intended or OVER.search(around) or _RESULT.search(text):
        return False
    rest = NOUN_OF_PLAY.sub("", text)
    return not (PLAYED.search(rest) or _OUTCOME.search(rest))


_MATCH = re.compile(r"\b(?:match|partita|partido)\b")
"""A match, be it played or to come."""
_RESULT = re.compile(r"\d\s?[-:]\s?\d")
_IN_PLAY = frozenset({Role.SENT_OFF, Role.MISSED, Role.BEATEN, Role.SCORER})
"""Parts in a match that is played."""


def _tells_play(survey: Survey, folded: str, passage: str) -> bool:
    """Whether a passage tells a result: by its words, by who beat whom, or by a score."""
    return bool(PLAYED.search(folded) or _OUTCOME.search(folded) or HELD_BY.search(passage)) or any(
        one.cue in {"final", "unknown"} for one in scores_in(passage, survey.language)
    )
