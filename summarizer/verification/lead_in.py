"""The sentence that announces a goal before the one that tells it: "United led on 12 minutes"; Kern headed in."""

from __future__ import annotations

import re

from summarizer.assertion import asserted
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minute_mentions import is_vague_between
from summarizer.grounding.minutes import minutes_in
from summarizer.grounding.scores import scores_in
from summarizer.grounding.sentences import sentence_before
from summarizer.schemas.article import Evidence
from summarizer.verification.steps import step_of
from summarizer.verification.survey import Survey

_ANNOUNCES = re.compile(
    r"(?<![a-z])(?:(?:broke|break|breaking) (?:the )?(?:deadlock|through)|breakthrough|opener|opening goal|"
    r"(?:struck|scored|drew) first(?! blood on)|first blood|paid off|(?:took|take|takes|regained|retook) the lead|"
    r"(?:went|go|goes|were|was|back|edged|forged|surged|raced|moved|got) (?:ahead|in front|level|"
    r"on terms|back on terms|"
    r"(?:one|1) up)|drew level|(?:levelled|equali[sz]ed)(?! and)|equali[sz]er|leveller|doubled (?:their|the) "
    r"(?:lead|advantage)|(?:second|third|fourth|fifth|winning|decisive|next|only|first|all-important|"
    r"crucial) goal|winner|"
    r"pulled (?:one|a goal) back|(?:extended|increased|restored|halved|reduced) (?:their|the))(?![a-z])"
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
    words = fold_text(before.quote)
    if not _ANNOUNCES.search(words) or _TAKEN_BACK.search(words) or _MOVES_ON.search(fold_text(own.quote)):
        return None
    parts = survey.parts(before)
    names = [*(one.name for one in parts.mentions), *(one.text for one in survey.cast.named_in(before))]
    named = any(not survey.is_team(one) for one in names) or any(one.scorers for one in parts.tellings)
    return None if named or len(minutes_in(before.quote, "en")) > 1 else before


def announced_when(survey: Survey, passage: Evidence) -> Evidence | None:
    """The sentence right before a goal's that gives its minute, where its own gives none and goes straight on.

    "It took until the 37th minute to break the deadlock. Kern tapped in." The sentence before names no player and one
    minute, and tells a goal: by its words, or by the score that the goal's own sentence makes as well.
    """
    own = survey.around(passage)
    before = sentence_before(survey.article, own)
    if before is None or "\n" in survey.article.text[before.end : own.start]:
        return None
    told = minutes_in(before.quote, survey.language)
    if len(told) != 1 or told[0].kind not in _TIMED or minutes_in(own.quote, survey.language):
        return None
    parts = survey.parts(before)
    if any(not mention.team for mention in parts.mentions) or asserted(before.quote, survey.language):
        return None
    return before if _tells_same(survey, before, own, told[0].end) else None


_TIMED = frozenset({"absolute", "into_half", "from_end"})
"""Minutes that stand by themselves."""


def _tells_same(survey: Survey, before: Evidence, own: Evidence, timed: int) -> bool:
    """Whether a sentence tells a goal that the next one can be about: one of the same score, or one without any."""
    first, then = (
        [(one.left, one.right) for one in scores_in(place.quote, survey.language)] for place in (before, own)
    )
    if first:
        return len(first) == 1 and first == then
    if is_vague_between(survey.article.text, before.start + timed, own.end, survey.language):
        return False
    scorers = {mention.name for one in survey.parts(own).tellings for mention in one.scorers}
    opens = step_of(before.quote) is not None and step_of(own.quote) in {None, step_of(before.quote)}
    return opens and len(scorers) <= 1
