"""Checks who scored a goal: by the words of its passage, a scorers' list, or what the rest of the article tells."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from summarizer.assertion import Denial, cue_in
from summarizer.grounding.alignment import sentence_before
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.roles import Parts, Role, Ruling, Telling, judge, people_of, roles_of, tellings_in
from summarizer.roles.grammar import grammar_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.completeness import alone_in
from summarizer.verification.findings import CONFIRMED, DERIVED, Finding
from summarizer.verification.goals.by_count import made_score
from summarizer.verification.goals.claimed import ClaimedGoal
from summarizer.verification.goals.taken_back import taken_back
from summarizer.verification.names_check import supported_name
from summarizer.verification.questions import asked
from summarizer.verification.steps import changes_score
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.whose_minute import is_beside_another


def checked_scorer(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The scorer: told by the words or a list, held where they tell of no goal or of somebody else's, or asked."""
    survey = goal.survey
    found = supported_name(survey, finding, passage, person=True)
    if found.reason:
        return found
    name = str(finding.value)
    if goal.is_listed_in(passage, name) or goal.listed_at_its_minute(name):
        return replace(found, support=CONFIRMED)
    if against := _against(goal, passage, name):
        return found.held(*against)
    parts = survey.parts(passage)
    ruling = judge(parts, name, Role.SCORER, (passage.start, passage.end), survey.same)
    if ruling.ruling is Ruling.CONFIRMED:
        return replace(found, support=CONFIRMED)
    if ruling.ruling is Ruling.CONTRADICTED:
        return found.held(Reason.WRONG_ROLE, f"{name} is not the scorer here: {ruling.why}.")
    return _open(goal, found, passage, parts)


def _against(goal: ClaimedGoal, passage: Evidence, name: str) -> tuple[Reason, str] | None:
    """Why the passage tells no goal of this player, or none at the minute that is claimed for it."""
    if denied := _denied(goal.survey, passage, name):
        return denied.reason, f"The passage does not tell a goal of {name} (“{denied.cue}”)."
    minute = goal.minute_claimed
    if minute is not None and is_beside_another(goal.survey, passage, name, minute):
        return Reason.WRONG_ROLE, f"The passage gives {minute}' to somebody else."
    return None


def _denied(survey: Survey, passage: Evidence, name: str) -> Denial | None:
    """What takes back every telling of the passage, or says that a passage without any tells a miss."""
    if Role.MISSED in roles_of(survey.parts(passage), name, survey.same):
        missed = cue_in("missed", passage.quote, survey.language)
        if missed:
            return _no_goal(missed, passage)
    told = tellings_in(survey.parts(passage), (passage.start, passage.end))
    of_name = [one for one in told if any(survey.same(m.name, name) for m in one.scorers)]
    denials = [taken_back(survey, one) for one in of_name or told]
    if denials and all(denials):
        return denials[0]
    in_words = [taken_back(survey, one) for one in of_name if not _is_name_alone(survey, one)]
    if in_words and all(one and one.reason is Reason.OTHER_MATCH for one in in_words):
        return in_words[0]
    around = survey.around(passage)
    if not minutes_in(around.quote, survey.language) and (cue := _shootout_about(survey, around)):
        return _no_goal(cue, passage)
    if denials:
        return None
    cues = (cue_in(kind, around.quote, survey.language) for kind in ("void", "missed", "shootout"))
    return next((_no_goal(cue, passage) for cue in cues if cue), None)


def _is_name_alone(survey: Survey, telling: Telling) -> bool:
    """Whether a telling is but a name that stands beside the words of another one: "Kern, who scored last week,"."""
    words = survey.article.text[telling.start : telling.end].strip()
    return any(words == mention.name for mention in telling.scorers)


def _no_goal(cue: str, passage: Evidence) -> Denial:
    return Denial(Reason.NOT_A_GOAL, cue, passage.start, passage.end)


def _shootout_about(survey: Survey, around: Evidence) -> str | None:
    """Words of a shoot-out in these or the sentence right before; of a kick in these, or a little before, too."""
    folded = fold_text(around.quote)
    here = cue_in("shootout", around.quote, survey.language)
    if here and not (_LEADS_TO.search(folded) or changes_score(around.quote)):
        return here
    before = sentence_before(survey.article, around)
    cue = cue_in("shootout", before.quote, survey.language) if before else None
    if cue or _LEADS_TO.search(folded):
        return cue
    so_far = [one.evidence.quote for one in survey.sentences if one.evidence.end <= around.end][-_SERIES:]
    return _headed(so_far, survey.language) or (_in_series(so_far, survey.language) if _KICK.search(folded) else None)


def _in_series(so_far: list[str], language: str) -> str | None:
    """Words of a shoot-out in the last of these sentences that tells one, unless a minute stands behind them."""
    for quote in reversed(so_far):
        if minutes_in(quote, language):
            return None
        if cue := cue_in("shootout", quote, language):
            return cue
    return None


def _headed(so_far: list[str], language: str) -> str | None:
    """The heading of a series of kicks that the last of these sentences goes on with, or none."""
    for quote in reversed(so_far):
        if minutes_in(quote, language):
            return None
        if found := _HEADING.match(fold_text(quote)):
            return found.group()
    return None


_HEADING = re.compile(
    r"(?:i |los |la |os |the )?(?:rigori|calci di rigore|tanda(?: de penal\w+)?|penaltis|penales|penaltys|"
    r"disputa de penal\w+)(?= ?(?::|-|\u2013|\u2014)| che )"
)
"""What opens the account of a shoot-out, kick by kick: "I RIGORI - Kern non sbaglia"."""
_KICK = re.compile(
    r"(?<![a-z])(?:penalt\w*|spot-?kicks?|(?:12|twelve) yards|rigor[ei]|dischetto|penalti?s?|penales|punto fatidico|"
    r"elfmeter\w*|elfer|peno|tirs? au but|penaltys?|penalidades?|marca d[ao])(?![a-z])"
)
_LEADS_TO = re.compile(
    r"(?<![a-z])(?:to|into|forc\w+|ai|alla|a la|a los|aux|ins|zum|para os?|para as?|aos?)"
    r"(?: (?:a|the|la|los|as|os|penalty))* "
    r"(?:shoot-?out|penalties|rigori|lotteria|tanda|penaltis|penales|tirs|elfmeterschiessen|penaltys)"
)
"""What comes before a shoot-out: a goal that leads to it."""
_SERIES = 6
"""How many sentences a series of kicks goes on in after the one that tells it begins."""


def _open(goal: ClaimedGoal, found: Finding, passage: Evidence, parts: Parts) -> Finding:
    """Where the words leave it open: told by another passage of the same article, else a question."""
    survey, name = goal.survey, str(found.value)
    known = [one for one in people_of(parts, survey.same) if _scores_somewhere(survey, one)]
    if len(known) == 1 and survey.same(known[0], name) and tellings_in(parts, (passage.start, passage.end)):
        return replace(found, support=DERIVED)
    if _is_taken_up(survey, passage, name):
        return replace(found, support=DERIVED)
    if not goal.own_goal and made_score(survey, passage, name):
        working = "the only player who can have made the score that these words count to"
        return replace(found, support=DERIVED, working=found.working or working)
    found = replace(found, alone=alone_in(survey, passage, name))
    return asked(survey, found, passage, RoleAsked.SCORER, people_of(parts, survey.same), goal.team)


def _is_taken_up(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether he is the last whom a sentence names that tells no goal, and a pronoun that opens the next one scores."""
    return any(
        _goes_on(survey, here, after, name) for here, after in pairwise(survey.sentences) if _touch(here, passage)
    )


def _touch(sentence: Sentence, passage: Evidence) -> bool:
    return sentence.evidence.start < passage.end and passage.start < sentence.evidence.end


def _goes_on(survey: Survey, here: Sentence, after: Sentence, name: str) -> bool:
    if here.parts.tellings or not _takes_up(survey, after):
        return False
    last = [mention for mention in here.parts.mentions if not mention.team][-1:]
    if not last or not survey.same(last[0].name, name) or here.parts.of(last[0]) & _NOT_HIS:
        return False
    free = [
        one for one in people_of(after.parts, survey.same) if not roles_of(after.parts, one, survey.same) & _NOT_HIS
    ]
    told = [one for one in after.parts.tellings if taken_back(survey, one) is None]
    return not free and bool(told) and len(told) == len(after.parts.tellings)


def _takes_up(survey: Survey, sentence: Sentence) -> bool:
    """Whether a sentence opens with a pronoun, or with "the captain" or the like."""
    opening = sentence.masked.text
    return bool(_PRONOUN.match(opening) or grammar_of(survey.language).people.match(opening))


_PRONOUN = re.compile(
    r"(?:the latter|he|she|ce dernier|cette derniere|celui-ci|celle-ci|quest'ultim[oa]|este ultimo|esta ultima|"
    r"este|esta|"
    r"letzterer|letztere|dieser|diese|este|o mesmo|este ultimo|esta ultima)(?![a-z'])"
)
"""A pronoun that opens a sentence and stands for the last player named before it."""
_NOT_HIS = frozenset(
    {
        Role.BEATEN,
        Role.SAVED,
        Role.CONCEDED,
        Role.COACH,
        Role.REFEREE,
        Role.OFFICIAL,
        Role.OPPONENT,
        Role.WENT_OFF,
        Role.ASSIST,
        Role.SENT_OFF,
        Role.FOULED,
    },
)


def _scores_somewhere(survey: Survey, name: str) -> bool:
    if any(survey.same(goal.name, name) for goal in survey.listed):
        return True
    return any(
        survey.same(scorer.name, name) and not taken_back(survey, telling)
        for sentence in survey.sentences
        for telling in sentence.parts.tellings
        for scorer in telling.scorers
    )
