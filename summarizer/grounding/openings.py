"""The set of characters with which what an expression finds may begin."""

from __future__ import annotations

import re

_PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:<[=!]|[:=!]|P<\w+>)?)?|(?:[*+?]|\{\d*,?\d*\})[?+]?"
    r"|[^\\\[(){}*+?|.^$]+|.",
    re.DOTALL,
)
"""An escaped character, a set of them, what opens a bracket, a quantifier, plain characters, or any other one."""
_ANYTHING = "anything"
_NOTHING = ""
_LOOKS = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_PLACES = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})
_ENDS = frozenset({"|", ")"})
_QUANTIFIER = re.compile(r"[*+?]|\{.")
_MAY_BE_NONE = re.compile(r"[*?]|\{[0,]")
_WIDE = re.compile(r"\\[wWSD]")
"""Classes that nearly all characters are of: to look for one of them saves nothing."""
_EDGES = re.compile(r"^-|-$|^\]")
"""A dash or bracket that is itself only where it stands in its set."""


def openings(expression: str) -> str | None:
    """The set, such as ``[a-cx]``, of the characters with which all that an expression without flags finds begins.

    None where it may begin with anything, or find nothing but a place.
    """
    found, _ = _alternatives(_PIECE.findall(expression), 0)
    return None if found & {_ANYTHING, _NOTHING} else f"[{''.join(sorted(found))}]"


def _alternatives(pieces: list[str], at: int) -> tuple[set[str], int]:
    """What the alternatives from a piece on begin with, and where their bracket closes."""
    found, at = _alternative(pieces, at)
    while at < len(pieces) and pieces[at] == "|":
        more, at = _alternative(pieces, at + 1)
        found |= more
    return found, at


def _alternative(pieces: list[str], at: int) -> tuple[set[str], int]:
    """What one alternative begins with, and where it ends; a place, or what may be left out, leaves it open."""
    found = {_NOTHING}
    while _NOTHING in found and at < len(pieces) and pieces[at] not in _ENDS:
        more, end = _piece(pieces, at)
        single = end > at + 1 or len(pieces[at]) == 1 or pieces[at][0] in "\\["
        if single and end < len(pieces) and _MAY_BE_NONE.match(pieces[end]):
            more.add(_NOTHING)
        found = (found - {_NOTHING}) | more
        at = end
    return found, _end(pieces, at)


def _end(pieces: list[str], at: int) -> int:
    """Where the alternative ends that a piece stands in."""
    depth = 0
    while at < len(pieces) and (depth or pieces[at] not in _ENDS):
        depth += pieces[at].startswith("(") - (pieces[at] == ")")
        at += 1
    return at


def _piece(pieces: list[str], at: int) -> tuple[set[str], int]:
    """What a piece, or the bracket that it opens, begins with, and where the next one stands."""
    piece = pieces[at]
    if piece.startswith("("):
        found, end = _alternatives(pieces, at + 1)
        return {_NOTHING} if piece in _LOOKS else {_ANYTHING} if piece == "(?" else found, end + 1
    if piece in _PLACES or _QUANTIFIER.match(piece):
        return {_NOTHING}, at + 1
    if piece == "." or piece.startswith("[^") or _WIDE.search(piece):
        return {_ANYTHING}, at + 1
    if piece.startswith("["):
        return {_EDGES.sub(r"\\\g<0>", piece[1:-1])}, at + 1
    return {piece if piece.startswith("\\") else re.escape(piece[0])}, at + 1
