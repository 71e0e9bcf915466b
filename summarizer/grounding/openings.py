"""What stands at the beginning of all that an expression finds: its first character, or its first few."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:<[=!]|[:=!]|P<\w+>)?)?|(?:[*+?]|\{\d*,?\d*\})[?+]?"
    r"|[^\\\[(){}*+?|.^$]+|.",
    re.DOTALL,
)
"""An escaped character, a set of them, what opens a bracket, a quantifier, plain characters, or any other one."""
_LOOKS = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_PLACES = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})
_ENDS = frozenset({"|", ")"})
_QUANTIFIER = re.compile(r"[*+?]|\{.")
_MAY_BE_NONE = re.compile(r"[*?]|\{[0,]")
_WIDE = re.compile(r"\\[wWSD\d]")
"""Classes that nearly all characters are of, and what stood before: to look for one of them saves nothing."""
_EDGES = re.compile(r"^-|-$|^\]")
"""A dash or bracket that is itself only where it stands in its set."""
_LETTERS = "[a-z]"
_PLAIN_SET = re.compile(r"\[([a-z0-9]+)\]")
_FEW = 3
"""Characters after which hardly a word begins like one of a list of words without being one."""
_SET = 2
"""Characters that are told faster as a set than one by one."""
_MOST = 1000
"""Beginnings of one expression that are told apart."""

Head = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Heads:
    """The beginnings of what is found: ``whole`` where that is all of it so far, ``cut`` where anything may follow.

    Each is a row of characters, or of sets of them, as an expression writes them.
    """

    whole: frozenset[Head]
    cut: frozenset[Head] = frozenset()

    def then(self, other: _Heads) -> _Heads:
        """What begins like this and goes on like another, in as many characters as are told apart."""
        if len(self.whole) * (len(other.whole) + len(other.cut)) > _MOST:
            return self.and_so_on()
        longer = {one + more for one in self.whole for more in other.whole}
        cut = {(one + more)[:_FEW] for one in self.whole for more in other.cut}
        whole = frozenset(one for one in longer if len(one) < _FEW)
        return _Heads(whole, self.cut.union(cut, (one[:_FEW] for one in longer - whole)))

    def or_else(self, other: _Heads) -> _Heads:
        """What begins like this or like another."""
        return _Heads(self.whole | other.whole, self.cut | other.cut)

    def and_so_on(self) -> _Heads:
        """What begins like this and goes on in any way."""
        return _Heads(frozenset(), self.cut | self.whole)


_NOTHING = _Heads(frozenset({()}))
_ANYTHING = _NOTHING.and_so_on()


def openings(expression: str) -> str | None:
    """The set, such as ``[a-cx]``, of the characters with which all that an expression without flags finds begins.

    None where it may begin with anything, or find nothing but a place.
    """
    return first_of(heads(expression))


@lru_cache(maxsize=4096)
def heads(expression: str) -> frozenset[Head]:
    """The first few characters of all that an expression without flags finds; an empty head where it may be anything.

    Those of alternatives are those of each of them together.
    """
    found, _ = _alternatives(_PIECE.findall(expression), 0)
    return found.whole | found.cut


def first_of(found: Iterable[Head]) -> str | None:
    """The set of the characters with which heads begin; none where one is empty."""
    tokens = {one[:1] for one in found}
    return None if () in tokens else f"[{''.join(sorted(_in_set(token) for (token,) in tokens))}]"


def tells(found: Iterable[Head]) -> bool:
    """Whether heads rule most words out: none is empty, or begins with any letter."""
    return all(one and _LETTERS not in one for one in found)


def any_of(found: Iterable[Head]) -> str:
    """An expression for heads, none of which is empty; those with the same first character stand together."""
    behind: dict[str, set[Head]] = {}
    for one in found:
        behind.setdefault(one[0], set()).add(one[1:])
    last = sorted(token for token, more in behind.items() if () in more)
    longer = [f"{token}(?:{any_of(more)})" for token, more in sorted(behind.items()) if () not in more]
    return "|".join([*longer, *(last if len(last) < _SET else [f"[{''.join(map(_in_set, last))}]"])])


def _in_set(token: str) -> str:
    """A character or a set of them as part of a set."""
    return _EDGES.sub(r"\\\g<0>", token[1:-1]) if token.startswith("[") else token


def _alternatives(pieces: list[str], at: int) -> tuple[_Heads, int]:
    """What the alternatives from a piece on begin with, and where their bracket closes."""
    found, at = _alternative(pieces, at)
    while at < len(pieces) and pieces[at] == "|":
        more, at = _alternative(pieces, at + 1)
        found = found.or_else(more)
    return found, at


def _alternative(pieces: list[str], at: int) -> tuple[_Heads, int]:
    """What one alternative begins with, and where it ends."""
    found = _NOTHING
    while found.whole and at < len(pieces) and pieces[at] not in _ENDS:
        more, at = _piece(pieces, at)
        found = found.then(more)
    return found, _end(pieces, at)


def _end(pieces: list[str], at: int) -> int:
    """Where the alternative ends that a piece stands in."""
    depth = 0
    while at < len(pieces) and (depth or pieces[at] not in _ENDS):
        depth += pieces[at].startswith("(") - (pieces[at] == ")")
        at += 1
    return at


def _piece(pieces: list[str], at: int) -> tuple[_Heads, int]:
    """What a piece, or the bracket that it opens, begins with as often as it may stand, and where the next one is."""
    piece = pieces[at]
    if piece.startswith("("):
        found, end = _alternatives(pieces, at + 1)
        found = _NOTHING if piece in _LOOKS else _ANYTHING if piece == "(?" else found
        return _quantified(_NOTHING, found, pieces, end + 1)
    if piece in _PLACES or _QUANTIFIER.match(piece):
        return _NOTHING, at + 1
    return _quantified(*_parted(piece), pieces, at + 1)


def _parted(piece: str) -> tuple[_Heads, _Heads]:
    """What a piece without brackets begins with before its last character, and that one, as a quantifier takes it."""
    if piece == "." or piece.startswith("[^") or _WIDE.search(piece):
        return _NOTHING, _ANYTHING
    if piece.startswith(("[", "\\")):
        plain = _PLAIN_SET.fullmatch(piece)
        return _NOTHING, _Heads(frozenset((token,) for token in (plain[1] if plain else [piece])))
    return _plain(piece[:-1]), _plain(piece[-1])


def _plain(characters: str) -> _Heads:
    found = frozenset({tuple(map(re.escape, characters[:_FEW]))})
    return _Heads(found) if len(characters) < _FEW else _Heads(frozenset(), found)


def _quantified(before: _Heads, last: _Heads, pieces: list[str], at: int) -> tuple[_Heads, int]:
    """What begins with plain characters and what a quantifier, if one stands there, repeats or makes optional."""
    quantifier = pieces[at] if at < len(pieces) and _QUANTIFIER.match(pieces[at]) else ""
    often = last.and_so_on() if quantifier and not quantifier.startswith("?") else last
    found = often.or_else(_NOTHING) if _MAY_BE_NONE.match(quantifier) else often
    return before.then(found), at + bool(quantifier)
