"""Whose a verb is by the build of its sentence: behind an aside, an object or a pass, and in the passive."""

from __future__ import annotations

import re
from collections.abc import Collection

from summarizer.roles.masking import Masked, Token

_ASIDE = re.compile(
    r", (?!(?:and|but|e|ed|ma|y|pero|und|aber|doch|et|mais|mas|he|she|they|er|sie|il|elle|ele|ela|then|poi|luego|"
    r"dann|puis)"
    r"(?![a-z]))[a-z][^,;.:<]*(?:<t?\d+>[^,;.:<]*)+, (?:(?!and |e |ed |y |und |et |he |she |er |sie |who |che |"
    r"que |qui |der |"
    r"die |but |ma |mas |mais |pero |il |elle |when |as |quando |als |cuando |quand |with |con |com |avec |"
    r"mit )[^\s,.;:<]+ ){0,3}"
)
"""An aside of one clause right behind a name, and up to three words that follow it: "Kern, who replaced Falk, "."""
_ENGLISH_VERB = re.compile(
    r"(?:(?!unmarked|experienced|talented|retired|injured|half-time)[a-z]{2,}(?:ed|ing)|beat|drew|left|sent|took|"
    r"met|found|saw|"
    r"gave|sold|read|fed|shook|outran|threw|caught|robbed|spun|split|hit|held) (?:off |past |round |around |away |"
    r"out |the |"
    r"his |her |a |an |home |visiting |last |man |keeper |goalkeeper |goalie |defender |full-back |centre-back |"
    r"onrushing |"
    r"advancing |stranded |diving |former |marker |opposite number ){0,4}$"
)
"""An English verb right before the name that is its object."""
_AND_THEN = re.compile(
    r"(?:[^,.;:<]{0,40}?,? (?:and|before|then|to)|,) (?:then |calmly |coolly |simply |duly |gleefully |neatly |"
    r"[a-z]+ly ){0,2}$"
)
"""What stands between an object and the next verb of the same subject."""
_HIMSELF = re.compile(
    r"(?:,|(?<![a-z])(?:and|e|ed|y|et|und|before|then|hasta|prima di|antes de|avant de)) "
    r"(?:then |himself |poi |luego |despues |puis |dann |selbst |[a-z]+ly )?$"
)
"""What joins a verb to the one before it, whose subject it has too."""
_OTHERS = re.compile(
    r"[:;]|(?<![a-z])(?:he|she|it|they|who|which|der|die|er|sie|il|elle|che|que|qui|was|were)(?![a-z])"
)
"""Words by which somebody or something else comes between a verb and the next."""
_AGENT = re.compile(
    r"(?: (?:[a-z]+ly|home|at the (?:near|far|back) post|first time|from close range|at close range))* by"
    r"(?: (?!who|which|and|but|as|when|after|before|from)[a-z-]+){0,4} (?=<\d)"
)
_OBJECT_OF = re.compile(
    r"(?<![a-z])(?:non |nao )?(?:serv|lanc|lanci|salt|super|dribbl|dribl|anticip|liber|cerc|trov|pesc|scart|aggir|evit|"
    r"smarc|travolg|atterr|fint|contorn|desarm|pression|press)(?:are|ere|ire|ar|er|ir|ando|endo|indo) $"
)
"""An Italian or Portuguese verb of playing somebody in or getting past him, in a form without a subject."""
_LOOSE = re.compile(r"(?:^|[ ,])(?:and|e|ed|y|et|und)(?: |$)|,")
_SOURCE = re.compile(
    r"(?<![a-z])(?:from|after|following|off|su|sul|sulla|sull'|dopo|dal|dalla|tras|desde|nach|aus|sur|apres|apos|"
    r"depois d\w)"
    r"(?: [^\s,.;:<]+){0,4} ?$"
)
"""Words that make the pass named after another the earlier one: "a flick by Kern from Falk's corner"."""


def subject_before_aside(masked: Masked, at: int) -> Token | None:
    """The name that an aside separates from the verb at ``at``: "Kern, che aveva rilevato Falk, insacca"."""
    start = max(masked.text.rfind(mark, 0, at) for mark in (". ", "; ", "! "))
    for token in reversed([one for one in masked.people if start < one.start and one.end <= at]):
        if _ASIDE.fullmatch(masked.text, token.end, at):
            return token
    return None


_CAUSED = re.compile(
    r"(?<![a-z])(?:allow|enabl|invit|permitt|releas|free|help|leav|left|set|found|sent|caus|forc|gav|present)[a-z]*"
    r"(?: (?:the|his|her|a|an|home|visiting|striker|winger|substitute|captain|skipper)){0,3} $"
)
"""A verb whose object is the one who does what follows: "allowed Kern to put United ahead"."""


def is_done_to(masked: Masked, token: Token, at: int) -> bool:
    """Whether an English name is the object of a verb whose subject goes on to do what stands at ``at``."""
    before, between = masked.text[max(0, token.start - 60) : token.start], masked.text[token.end : at]
    if between.startswith(" to ") and _CAUSED.search(before):
        return False
    return bool(_ENGLISH_VERB.search(before) and _AND_THEN.fullmatch(between))


def follows_verb(masked: Masked, token: Token) -> bool:
    """Whether an English name is the object of the verb before it: "caught out Kern and Falk raced clear"."""
    return _ENGLISH_VERB.search(masked.text[max(0, token.start - 60) : token.start]) is not None


def goes_on_himself(masked: Masked, passed: int, at: int) -> bool:
    """Whether the verb at ``at`` has the subject of the pass at ``passed``, as nobody stands between the two."""
    between = masked.text[passed:at]
    if "<" in between or not _HIMSELF.search(between):
        return False
    return len(_LOOSE.findall(between)) <= 1 and not _OTHERS.search(between)


def agent_after(masked: Masked, end: int) -> Token | None:
    """Who did what the words up to ``end`` tell, where an English "by" follows: "bundled over the line by Kern"."""
    by = _AGENT.match(masked.text, end)
    return next((token for token in masked.people if by and token.start == by.end()), None)


def opens_a_clause(between: str) -> bool:
    """Whether words after a verb begin another clause: "cobrou escanteio e o zagueiro"."""
    return _LOOSE.search(between) is not None


def is_source(between: str) -> bool:
    """Whether words between two who pass make the second the earlier one."""
    return "," not in between and _SOURCE.search(between) is not None


def is_played_in(masked: Masked, token: Token, goals: Collection[re.Match[str]]) -> bool:
    """Whether a name is the object of the infinitive right before it that tells no goal: "non servire Kern libero"."""
    found = _OBJECT_OF.search(masked.text, max(0, token.start - 60), token.start)
    return found is not None and not any(goal.start() < token.start and found.start() < goal.end() for goal in goals)
