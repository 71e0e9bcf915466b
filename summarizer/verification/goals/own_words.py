"""Where the words about a goal end: at a clause that goes on with what somebody else did, or with a miss."""

from __future__ import annotations

import re

from summarizer.assertion import cue_in
from summarizer.grounding.folding import fold_text
from summarizer.verification.survey import Survey

_GOES_ON = re.compile(
    r"(?:[,;] | )(?:(?P<then>before|prima (?:che|di)|antes (?:de|que)|bevor|ehe|avant (?:que|d[e'](?! \d)))|and|but|"
    r"while|although|ed?|ma|mentre|y|pero|mientras|und|aber|doch|wahrend|et|puis|mais|tandis que|alors que|mas|"
    r"enquanto)"
    r"(?: (?:then|also|although|though|later|poi|anche|luego|despues|dann|spater|anschliessend|ensuite|depois))? "
)
"""What joins a further clause to one that tells a goal."""
_LEAD = 32
"""Most characters of the words before the name that opens a clause: "and a thumping header by"."""
_LATER = re.compile(
    r"(?:(?:just|only|solo|nur|seulement|apenas) )?[a-z0-9]+ (?:minut[eo]s? (?:later|after|plus tard|mas tarde|"
    r"mais tarde|despues|depois)|minut[oi] (?:dopo|piu tardi)|minuten? spater)(?![a-z])"
)
"""What opens a clause about something that happened at another minute."""
_KICK = re.compile(r"(?<![a-z])(?:penal\w*|spot-kicks?|rigor[ei]|elfmeter\w*|strafstoss\w*|elfer\w*)(?![a-z])")
_KEPT_OUT = re.compile(r"(?<![a-z])(?:repousse|arrete|detourne|stoppe) par(?![a-z])")
_STOP = re.compile(r"[,;:.()]|\d")
_WAS_FOULED = re.compile(
    r"(?<![a-z])(?:foul\w*|tripp\w*|brought down|felled|hauled|pulled|handl\w*|handball|"
    r"atterra\w*|stes[oaie]|fall[oi]\w*|mani|mano|derrib\w*|falta|faltas|gefoult|foult\w*|gelegt|fall gebracht|hand\w*|"
    r"fauch\w*|crochet\w*|accroch\w*|bouscul\w*|ceintur\w*|fautes?|main|derrub\w*|mao)(?![a-z])"
)
"""Words for how a penalty came about, which is the goal's own story."""


def end_of_own_words(survey: Survey, scorer: str, told: int, end: int) -> int:
    """Where, between the end of a goal's telling and ``end``, a clause goes on with another's deed, or with a miss."""
    text, folded = survey.article.text, fold_text(survey.article.text[told:end])
    if len(folded) != end - told:
        return end  # letters that fold into two leave no offsets
    joints = list(_GOES_ON.finditer(folded))
    ends = [*(joint.start() for joint in joints), len(folded)][1:]
    for joint, close in zip(joints, ends, strict=True):
        clause = folded[joint.end() : close]
        failed = cue_in("missed", text[told + joint.end() : told + close], survey.language) or _KEPT_OUT.search(clause)
        missed = _KICK.search(clause) and failed
        if joint["then"] or missed or _LATER.match(clause) or _is_of_another(survey, scorer, told + joint.end(), end):
            return told + joint.start()
    return end


def _is_of_another(survey: Survey, scorer: str, start: int, end: int) -> bool:
    """Whether a clause opens with the name of somebody else, who is not told to be fouled."""
    text = survey.article.text
    first = next((one for one in survey.cast.mentions if start <= one.start < min(end, start + _LEAD)), None)
    if first is None or survey.same(first.text, scorer) or survey.is_team(first.text):
        return False
    if " " not in first.text and survey.cast.kind(first.text) != "person":
        return False
    behind = fold_text(text[first.end : min(end, first.end + _LEAD)])
    return not _STOP.search(text[start : first.start]) and not _WAS_FOULED.search(behind)


def start_of_own_words(survey: Survey, scorer: str, begin: int, told: int) -> int:
    """Where, between the telling of another's goal and a scorer's, the clause that names this scorer begins."""
    text, named = survey.article.text, survey.cast.mentions
    mine = next((one.start for one in named if begin <= one.start < told and survey.same(one.text, scorer)), told)
    folded = fold_text(text[begin:mine])
    joints = list(_GOES_ON.finditer(folded + " ")) if len(folded) == mine - begin else []
    return begin + joints[-1].start() if joints else begin
