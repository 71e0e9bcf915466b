"""Headers, penalties and own goals that words give to another than the scorer: "tapped in after Lang had headed on"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.assertion import cue_ends
from summarizer.grounding.folding import fold_text
from summarizer.verification.survey import Survey

_JOINTS = frozenset({" and ", ", ", " & "})
_HEADS = re.compile(
    r"(?:['’]s?(?: (?:late|early|firm|first|initial|original|far-post|near-post|close-range|goal-?bound|powerful|"
    r"downward|weak|[a-z]+ing))* header|(?: (?:had|has|then|first|also|[a-z]+ly)){0,3} "
    r"(?:headed|heads|nodded|nods|glanced))(?![a-z])"
)
_KICK = r"(?:penalty|penalti|penal|spot-kick|rigore|elfmeter|strafstoss)"
_KINDS = (
    rf"(?:header|{_KICK}|own goal|colpo di testa|incornata|autogol|autorete|cabezazo|testarazo|kopfball|kopfstoss|"
    r"eigentor|coup de tete|tete|but contre son camp|cabecada|cabeceio|autogolo|gol contra)"
)
_FAILED = (
    r"(?:miss|squander|wast|saved|sbagli|fallit|fallisc|parat|calciat|fallad|fall|errad|detenid|manqu|rat|falh|perd|"
    r"desperdic|verschoss|vergeb)\w*"
)
_OF = r"(?:by|from|of|di|da|del|dello|della|de|por|von|durch|par|d'|do)"
_THEN = re.compile(
    r"(?<![a-z])(?:after|before|following|until|dopo|prima|tras|antes|despues|nach|ehe|bevor|vor|apres|avant|depois|"
    r"apos)(?![a-z])"
)
"""Words that put what follows before or after a goal."""
_BEFORE = re.compile(rf"(?<![a-z]){_KINDS}(?: {_FAILED})? {_OF} ?$")
_BEHIND = re.compile(
    rf"(?:'s?(?: [a-z]+)?|(?: (?:had|has|ter|haber|avait|ait|hatte))? {_FAILED} (?:an?|the|his|un[oa]?|um|il|el|le|o|"
    rf"einen|den)) (?:{_KICK}|own goal)(?![a-z])"
)
_CLAUSE = re.compile(r"[,;:.]")
_REACH = 48
"""Characters before a name in which its kick stands."""


def without_others_kicks(survey: Survey, scorer: str | None, start: int, end: int) -> str:
    """The words of a place, with blanks for each header or kick that stands right beside the name of another player.

    In English a header behind his name; in all languages what words such as "after" put beside the goal.
    """
    words = survey.article.text[start:end]
    if scorer is None:
        return words
    folded = fold_text(words).replace("’", "'")
    even = fold_text(words.replace("ß", "s"))
    if len(even) == len(words):
        words = _without_failures(survey, scorer, words, even, start)
        folded = fold_text(words).replace("’", "'")
    heads = survey.language == "en" and ("head" in words or "nod" in words or "glanc" in words)
    then = len(folded) == len(words) and _THEN.search(folded) is not None
    if not (heads or then):
        return words
    mine: list[int] = []
    for mention in survey.cast.mentions:
        if not start <= mention.start <= end + 1:  # the words may end right before a name
            continue
        begin, at = mention.start - start, mention.end - start
        if survey.same(mention.text, scorer):
            mine.append(at)
        elif heads and (header := _HEADS.match(words, at)) and not _is_joined(words, mine, begin):
            words = words[:at] + " " * (header.end() - at) + words[header.end() :]
        elif then and (span := _beside(folded, begin, at)):
            words = words[: span[0]] + " " * (min(span[1], len(words)) - span[0]) + words[span[1] :]
    return words


def _without_failures(survey: Survey, scorer: str, words: str, folded: str, start: int) -> str:
    """The words with blanks for each clause that tells what another player failed to do, or only asked for."""
    named = [one for one in survey.cast.mentions if start <= one.start < start + len(words)]
    for begin, end in _clauses(folded):
        inside = [one for one in named if begin <= one.start - start < end]
        others = inside and not any(survey.same(one.text, scorer) for one in inside)
        clause = folded[begin:end]
        if others and (_ASKED.search(clause) or cue_ends("missed", clause, survey.language)):
            words = words[:begin] + " " * (end - begin) + words[end:]
    return words


def _clauses(folded: str) -> Iterator[tuple[int, int]]:
    """Where each clause of folded words begins and ends."""
    begin = 0
    for joint in _JOINT.finditer(folded):
        yield begin, joint.start()
        begin = joint.end()
    yield begin, len(folded)


_JOINT = re.compile(
    r"[,;:]|(?:(?<!\d)|(?<=[-:]\d))[.!?](?= |$)|(?<![a-z])(?:and|but|then|after|before|while|as|ed?|ma|poi|dopo|mentre|"
    r"y|pero|luego|tras|mientras|und|doch|aber|dann|nachdem|als|et|mais|puis|apres|alors|mas|depois|enquanto)(?![a-z])"
)
"""What parts one clause from the next."""
_ASKED = re.compile(
    r"(?<![a-z])(?:(?:almost|nearly|appealed|appeals?|claimed|wanted|called|shouted|begged)|(?:over|wide)(?! the line)|"
    r"forder\w*|reklamier\w*|beinahe|fast|vorbei|druber|daruber|reclam\w*|rischi\w*|quasi|alt[oa]|fuori|pidi\w*|"
    r"pedi\w*|"
    r"casi|fuera|desviad\w*|frol\w*|au-dessus|a cote|quase|por cima|ao lado)(?![a-z])"
)
"""What was asked for, came near or went astray."""


def _beside(folded: str, begin: int, end: int) -> tuple[int, int] | None:
    """The words right beside a name that are its kick, in a clause that puts it before or after what else is told."""
    clause = max((one.end() for one in _CLAUSE.finditer(folded, 0, begin)), default=0)
    then = _THEN.search(folded, clause, begin)
    if then is None:
        return None
    before = _BEFORE.search(folded[max(then.end(), begin - _REACH) : begin])
    if before:
        return begin - (before.end() - before.start()), begin
    behind = _BEHIND.match(folded, end)
    return (end, behind.end()) if behind else None


def _is_joined(words: str, mine: list[int], start: int) -> bool:
    """Whether a name is joined to the scorer's, so that both do what stands behind it: "Kern and Lang headed in"."""
    return any(words[one:start] in _JOINTS for one in mine)
