"""Checks what a match is played for, and where."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.assertion import Denial, cue_in, denial
from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.roles import roles_of
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.reasons import Reason
from summarizer.verification.competition_ties import is_untied
from summarizer.verification.competitions import (
    NEXT_CLAUSE,
    is_leg,
    is_named,
    is_of_this_match,
    is_stage_named,
    of_no_match,
    to_come,
)
from summarizer.verification.competitions_in_passing import in_passing
from summarizer.verification.findings import Finding
from summarizer.verification.inflection import is_cut_off, stands_inflected
from summarizer.verification.labels import is_labelled_ground
from summarizer.verification.no_competitions import is_no_competition, with_rank
from summarizer.verification.quotes import clipped
from summarizer.verification.status_words import COMPETITION, COMPETITION_ELSEWHERE, NAMES_OF_THINGS, VENUE
from summarizer.verification.survey import Survey
from summarizer.verification.venues import is_ground, is_scene_of_match


def _words(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    text = str(finding.value)
    if not stands_inflected(passage.quote, text) or is_cut_off(passage.quote, text):
        return finding.held(
            Reason.TEXT_NOT_IN_PASSAGE, f"“{text}” does not stand in the passage “{clipped(passage.quote)}”."
        )
    scene = passage if finding.name == "venue" and is_scene_of_match(survey, passage, text) else None
    labelled = finding.name == "venue" and " " in text and is_labelled_ground(passage.quote, text)
    if not (labelled or NAMES_OF_THINGS.search(fold_text(text))) and (
        survey.is_match_team(text) or _acts(survey, text, scene)
    ):
        return finding.held(Reason.WRONG_ROLE, f"{text} is a person or a team in this article.")
    other = elsewhere(survey, passage, text, leg=finding.name == "competition")
    if other:
        return finding.held(Reason.OTHER_MATCH, f"“{text}” belongs to another match here (“{other}”).")
    return replace(finding, evidence=(passage,))


def checked_competition(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    """A competition with its passage, or held where the passage does not tell it of this match."""
    text = with_rank(str(finding.value), passage.quote)
    found = _words(survey, replace(finding, value=text), passage)
    if found.reason:
        return found
    told = of_no_match(text, survey.around(passage).quote) or _of_what_a_side_is(survey, passage, text)
    if told := told or in_passing(survey, passage, text):
        return finding.held(
            Reason.ROLE_UNCLEAR, f"“{told}” tells where a side plays or wants to, not what this match is played for."
        )
    if is_untied(survey, passage, text):
        return finding.held(
            Reason.ROLE_UNCLEAR,
            f"The article does not tie {text} to what it tells of the match, or less than another competition.",
        )
    if _is_competition(survey, passage, text):
        return found
    return finding.held(Reason.ROLE_UNCLEAR, f"The passage does not tell that {text} is a competition.")


def _is_competition(survey: Survey, passage: Evidence, text: str) -> bool:
    """Whether a text is a competition's name by its words, or by the round of it that its passage tells."""
    if is_no_competition(survey, text, passage.quote):
        return False
    staged = is_stage_named(text, passage.quote)
    if COMPETITION.search(fold_text(text)) and is_named(text, passage.quote, staged=staged):
        return True
    return staged and is_named(text, passage.quote) and not _is_anybody(survey, text)


def _of_what_a_side_is(survey: Survey, passage: Evidence, text: str) -> str | None:
    """The words by which a competition is only a side's, in a passage that names no side of this match."""
    if any(survey.is_match_team(m.name) for one in survey.touched(passage) for m in one.parts.mentions):
        return None
    found = re.search(rf"{re.escape(fold_text(text))}{_NO_MATCH_OF}", fold_text(passage.quote))
    return found.group() if found else None


_NO_MATCH_OF = (
    r"(?: side| club| outfit| opposition| opponents| strugglers| rivals| qualification| places?| spots?| berth|"
    r"-klub|-verein|-aufstieg|-platz|-qualifikation)(?![a-z])"
)
"""What follows a competition that is but where a side plays, or what it plays for at the end."""


def _is_anybody(survey: Survey, name: str) -> bool:
    """Whether a name is a team's or a player's, or a ground's by its words."""
    team = survey.cast.kind(name) == "team" and not is_stage_named(name, survey.article.text, always=True)
    return team or survey.is_listed(name) or VENUE.search(fold_text(name)) is not None


def checked_venue(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    """A ground with its passage, or held where the article does not tell that this match is played there."""
    found = _words(survey, finding, passage)
    if found.reason or is_ground(survey, passage, str(finding.value)):
        return found
    return finding.held(Reason.ROLE_UNCLEAR, f"The passage does not tell that {finding.value} is the ground.")


def _acts(survey: Survey, text: str, scene: Evidence | None) -> bool:
    """Whether a name has a person's part anywhere in the article, but for a passage that plays a match there."""
    told = survey.touched(scene) if scene else ()
    return any(roles_of(one.parts, text, survey.same) for one in survey.sentences if one not in told)


def elsewhere(survey: Survey, passage: Evidence, text: str, *, leg: bool) -> str | None:
    """The words by which the clause around a text is about another match or still to come, or none.

    Words of a leg put a ground elsewhere, and no competition.
    """
    sentence = survey.around(passage)
    folded = fold(sentence.quote)
    span = next(whole_words(folded.text, fold_text(text).strip()), None)
    if span is None:
        return None
    if survey.is_here(passage.start, passage.end):
        return None
    found = denial(sentence.quote, survey.language, folded.to_original(*span))
    if found and _is_of_now(survey.article, sentence.quote, found):
        found = None  # the article's own year or season sets nothing apart from its match
    legs = leg and found is not None and is_leg(found.cue) and names_only_sides(survey, passage)
    if found and found.reason is Reason.OTHER_MATCH and not (legs or is_of_this_match(survey, passage, found.cue)):
        return found.cue
    at = span[0]
    planned = cue_in("planned", folded.text[max(0, at - 120) : at], survey.language)
    if planned and not (survey.ahead or is_of_this_match(survey, passage, planned)):
        return planned
    if not survey.ahead and (coming := to_come(_clause_after(folded.text, span[1]))):
        return coming
    other = COMPETITION_ELSEWHERE.search(folded.text)
    return other.group() if other else None


def _is_of_now(article: Article, text: str, year: Denial) -> bool:
    """Whether a year is the one in which an article was published, or the season that ends in it: "2015/16"."""
    now = (article.published or "")[:4]
    ends_now = rf"[/–-](?:{now[:2]})?{now[2:]}(?!\d)"
    return bool(now) and (year.cue == now or re.match(ends_now, text[year.end :]) is not None)


def _clause_after(text: str, at: int) -> str:
    return NEXT_CLAUSE.split(text[at : at + 60], maxsplit=1)[0]


def names_only_sides(survey: Survey, passage: Evidence) -> bool:
    """Whether the teams that a passage names are the sides of this match."""
    teams = [mention.name for mention in survey.parts(passage).mentions if mention.team]
    return bool(teams) and all(map(survey.is_match_team, teams))
