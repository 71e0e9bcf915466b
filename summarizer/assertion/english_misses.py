"""English near misses and saves told beside a clause that tells of a shot: "nearly led when", "but the keeper"."""

from __future__ import annotations

import re

_WHEN = re.compile(r",? ?(?:when|as|after) ")
_NEARLY = re.compile(
    r"\b(?:almost|nearly|(?:came|went) close to|(?:could|should|might|would) have) (?:\w+ )?"
    r"(?:doubl|scor|level|equalis|extend|add|increas|took|taken|gone|went|made|snatch|grabb|stole|won|pull|open|restor|"
    r"regain|reduc|halv)\w* (?!up|hope)"
)
_KEPT_OUT = re.compile(
    r",? ?(?:but|only for|before) (?:(?!and |who |then )[^\s,.;:]+ ){0,4}?(?P<save>"
    r"contriv(?:ed|es) to (?:miss|[a-z]+ (?:[a-z']+ ){0,4}(?:wide|over|off))|"
    r"somehow (?:(?:he|she) )?(?:missed|miscued|blazed|skied|fluffed|"
    r"(?:put|shot|fired|headed|poked|prodded|side-?footed|turned) (?:it |the ball )?(?:wide|over))|"
    r"(?:dived|dives|flung himself|leapt|got down|reacted)(?: \w+){0,2} to (?:save|tip|push|turn|keep)|"
    r"(?:tipped|parried|saved|palmed|pushed|turned|clawed|touched) (?:it|the ball|his (?:effort|shot|header|attempt)|"
    r"the (?:effort|shot|header|danger)|over|wide|brilliantly|superbly|well)|made (?:a|an) (?:\w+ ){0,2}save)\b"
    r"(?! (?:only|into))"
)


def nearly_when(text: str, clause: tuple[int, int]) -> tuple[int, int] | None:
    """The near miss that a clause of a folded text only tells the circumstances of: "almost led when his shot"."""
    if not _WHEN.match(text, *clause):
        return None
    before = max(text.rfind(stop, 0, clause[0]) for stop in ".;!?")
    found = _NEARLY.search(text, before + 1, clause[0])
    return found.span() if found else None


def kept_out(text: str, clause: tuple[int, int]) -> tuple[int, int] | None:
    """The save by which the next clause ends what this one tells, whoever makes it, or none."""
    found = _KEPT_OUT.match(text, clause[1])
    return found.span("save") if found else None
