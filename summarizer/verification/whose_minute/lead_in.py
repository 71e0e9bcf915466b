"""The sentence that announces a goal before the one that tells it: "United led on 12 minutes"; Kern headed in."""

from __future__ import annotations

import re

from summarizer.assertion import asserted
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.grounding.scores import scores_in
from summarizer.grounding.sentences import sentence_before
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_ANNOUNCES = re.compile(
    r"(?<![a-z])(?:(?:broke|break|breaking) (?:the )?(?:deadlock|through)|breakthrough|opener|opening goal|"
    r"(?:struck|scored|drew) first(?! blood on)|first blood|paid off|(?:took|take|takes|regained|retook) the lead|"
    r"(?:went|go|goes|were|was|back|edged|forged|surged|raced|moved|got) (?:ahead|in front|level|"
    r"on terms|back on terms|"
    r"(?:one|1) up)|drew level|(?:levelled|equali[sz]ed)(?! and)|equali[sz]er|leveller|doubled (?:their|the) "
    r"(?:lead|advantage)|(?:second|third|fourth|fifth|winning|decisive|next|only|first|all-important|"
    r"crucial) goal|winner|"
    r"pulled (?:one|a goal) back|(?:extended|increased|restored|halved|reduced) (?:their|the)|"
    r"(?:fell|went|were) (?:behind|a goal down|1-0 down))(?![a-z])"
)
"""English words of a goal that is not yet told."""
_TAKEN_BACK = re.compile(
    r"(?<![a-z])(?:but|however|although|though|almost|nearly|could|should|would|might|had|thought|not|never|no|"
    r"looking|hoping|tried|pushed|pressed|search|hunt|quest|chance|chances|denied|disallowed|if|needed|since|last|"
    r"wait|without|deserved)(?![a-z])"
)
_MOVES_ON = re.compile(
    r"^(?:but|however|then|yet|instead|almost|still|and then|eventually)(?![a-z])|"
    r"(?<![a-z])(?:later|soon|before long|level\w*|equali[sz]\w*|repl(?:y|ied)|respon\w+|within|moments|again|another|"
    r"second|third|doubled?|pulled|meanwhile|after the (?:break|interval|restart)|half-time|on the resumption|"
    r"reduced|halved|restored)(?![a-z])"
)
"""English words by which the next sentence is about something later."""


def led_in(survey: Survey, passage: Evidence) -> Evidence | None:
    """The English sentence right before a goal's that announces it and names nobody, unless either moves on."""
    if survey.language != "en":
        return None
    own = survey.around(passage)
    before = sentence_before(survey.article, own)
    if before is None or "\n" in survey.article.text[before.end : own.start]:
        return None
    words = fold_text(before.quote).removeprefix("but ")
    if not _ANNOUNCES.search(words) or _TAKEN_BACK.search(words) or _MOVES_ON.search(fold_text(own.quote)):
        return None
    parts = survey.parts(before)
    names = [*(one.name for one in parts.mentions), *(one.text for one in survey.cast.named_in(before))]
    named = any(not survey.is_team(one) for one in names) or any(one.scorers for one in parts.tellings)
    return None if named or len(minutes_in(before.quote, "en")) > 1 else before


def announced_when(survey: Survey, passage: Evidence) -> Evidence | None:
    """The sentence right before a goal's that gives its minute, where its own gives none.

    "Bis zum 3:1 dauerte es bis zur 80. Minute. Dann traf Wald zum 3:1." The sentence before names no player, has one
    minute, and waits up to the score that the goal's own sentence makes: one that is missed, or played for, may come
    later.
    """
    own = survey.around(passage)
    before = sentence_before(survey.article, own)
    if before is None or "\n" in survey.article.text[before.end : own.start]:
        return None
    told = minutes_in(before.quote, survey.language)
    if len(told) != 1 or told[0].kind not in _TIMED or minutes_in(own.quote, survey.language):
        return None
    if any(not one.team for one in survey.parts(before).mentions) or asserted(before.quote, survey.language):
        return None
    waited = scores_in(before.quote, survey.language)
    made = [(one.left, one.right) for one in scores_in(own.quote, survey.language)]
    if len(waited) != 1 or made != [(waited[0].left, waited[0].right)]:
        return None
    return before if _UNTIL.search(fold_text(before.quote[: waited[0].start])) else None


_TIMED = frozenset({"absolute", "into_half", "from_end"})
"""Minutes that stand by themselves."""
_UNTIL = re.compile(
    r"(?<![a-z])(?:bis zum|bis zur|until|till|fino (?:al|all'|allo)|sino (?:al|all'|allo)|hasta(?: el)?|jusqu'(?:a|au)|"
    r"ate (?:ao|o))(?: the| das| dem)? ?$"
)
"""What makes a score the end of a wait."""
