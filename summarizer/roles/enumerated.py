"""Several who score together: "A, B and C scored", "Es trafen A, zweimal B und C"."""

from __future__ import annotations

import re

from summarizer.roles.eligible import NO_SUBJECT, may_score
from summarizer.roles.grammar import CLOSED, HOW
from summarizer.roles.masking import Token
from summarizer.roles.tagging import TaggedPassage

_AND = re.compile(r",? (?:and|e|ed|y|und|sowie|et|&) ")
_TIMES = (
    r"(?:(?:twice|zweimal|dreimal|nochmals|erneut|(?:due|tre) volte|(?:dos|tres) veces|(?:deux|trois) fois|"
    r"(?:duas|tres) vezes|doppietta di|ancora|anche|again|encore|auch|dann|later) )?"
)
_LINK = re.compile(rf"(?: \((?:x ?)?\d\))?(?:, |,? (?:and|e|ed|y|und|sowie|et|&) ){_TIMES}")
"""What stands between two of several who score behind their verb, and how often the second does."""
_NEXT = re.compile(r"(?<![a-z])(?:then|again|also|always|late|poi|auch|former|ex)(?![a-z])")
"""What makes the second of two names another story, or somebody of another side."""
_OPENS = re.compile(r"(?:^|[.:;!?(\u2013-])[\s\"']*$")
_AT = rf"{HOW}(?: \(\d[^()<]{{0,12}}\))?"
_COMMA = re.compile(rf"{_AT},? ")
_LAST = re.compile(rf"{_AT},? (?:and|e|ed|y|und|sowie|et|&) ")
"""What joins the names of a list, each with how and when he scored: ", de penal, ", " (12') y "."""
_PLURAL = re.compile(r"[a-z]+(?:n|m|nt|no)")
"""How a verb ends that stands before its subject, of which there is more than one."""


def between(passage: TaggedPassage, one: Token, other: Token) -> str:
    """What stands between two names but for the words for a player before the second: "Kern and substitute Lang"."""
    words = passage.masked.text[one.end : other.start]
    described = passage.grammar.filler.search(words)
    return words[: described.start()] if described and not _NEXT.search(described.group()) else words


def enumerated_before(passage: TaggedPassage, group: tuple[Token, ...]) -> tuple[Token, ...]:
    """Names joined by "and" before a verb, with those that commas join to them where the list opens its sentence."""
    found = list(group)
    for earlier in reversed([token for token in passage.people if token.end <= group[0].start]):
        link = _COMMA if len(found) > 1 and _LAST.fullmatch(between(passage, *found[-2:])) else _LAST
        if not link.fullmatch(between(passage, earlier, found[0])) or not may_score(passage, earlier):
            break
        found.insert(0, earlier)
    return tuple(found) if _OPENS.search(passage.masked.text, 0, found[0].start) else group


def enumerated_after(passage: TaggedPassage, match: re.Match[str], first: Token) -> tuple[Token, ...]:
    """Those whom a list behind a verb in the plural names after its first: the last of them joined by "and"."""
    text = passage.masked.text
    if not passage.grammar.inverted or not _PLURAL.fullmatch(match.group().split(" ")[0]):
        return ()
    found, ended = [first], False
    for token in passage.people:
        if token.start < first.end:
            continue
        if ended or not _LINK.fullmatch(text, found[-1].end, token.start):
            break
        if passage.tags[token.start] & NO_SUBJECT:
            return ()
        ended = _AND.match(text, found[-1].end) is not None
        found.append(token)
    return tuple(found[1:]) if ended and CLOSED.match(text, found[-1].end) else ()
