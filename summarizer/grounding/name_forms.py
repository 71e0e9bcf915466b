"""When two names may be one: the same words, or part of them, in any typography, and never with other letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.lexicon.phrasebook import GENERAL, entry, words

_TOKEN = re.compile(r"[^\W_]+(?:[-'.][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"(?:'s|')$")
_EXPANSIONS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"))
_RING = (("å", "aa"),)

Token = frozenset[str]
"""The spellings of one word of a name: Müller is "muller" and "mueller"."""


def _general(key: str) -> frozenset[str]:
    return words(GENERAL, "names", key)


def _expanded(word: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for letter, long in pairs:
        word = word.replace(letter, long).replace(letter.upper(), long)
    return word


def _written_out(word: str) -> frozenset[str]:
    """A word, and with its German and Nordic letters in two."""
    if word.isascii():
        return frozenset((word,))
    expanded = _expanded(word, _EXPANSIONS)
    return frozenset((word, expanded, _expanded(word, _RING), _expanded(expanded, _RING)))


@lru_cache(maxsize=1)
def _unsaid() -> frozenset[str]:
    """Words that tell two names apart only where nothing else is left: particles and legal forms."""
    return _general("particles") | _general("designators")


@lru_cache(maxsize=1)
def _apart() -> frozenset[frozenset[str]]:
    return frozenset(map(frozenset, entry(GENERAL, "names", "apart")))


@lru_cache(maxsize=8192)
def spellings(word: str) -> Token:
    """The folded spellings of a word, German and Nordic letters also written out."""
    forms = set()
    for form in _written_out(word):
        folded = _POSSESSIVE.sub("", fold_text(form)).rstrip(".") if len(word) > 2 else fold_text(form).rstrip(".")
        forms.add(entry(GENERAL, "names", "abbreviations").get(folded, folded).replace("-", " "))
    return frozenset(forms)


_CLOSE_INITIAL = re.compile(r"(?<![^\W_])[A-ZÀ-Þ]\.(?=[A-ZÀ-Þ][a-zß-ÿ])")
"""An initial with no space behind it: "C.Turpin"."""


@lru_cache(maxsize=8192)
def name_tokens(name: str) -> tuple[Token, ...]:
    """The words of a name that tell who is meant: without titles, particles and, where more remains, legal forms."""
    apart = _CLOSE_INITIAL.sub(r"\g<0> ", name) if "." in name else name
    found = _TOKEN.findall(apart.replace("’", "'"))
    kept = [w for w in found if fold_text(w).rstrip(".") not in _general("titles")] or found
    plain = [w for w in kept if fold_text(w).rstrip(".") not in _unsaid()]
    return tuple(spellings(word) for word in (plain or kept))


def is_legal_form(name: str) -> bool:
    """Whether a name is nothing but a club's legal form: "FC", "SV"."""
    found = [fold_text(m.group()) for m in _TOKEN.finditer(name)]
    return all(word.rstrip(".") in _general("designators") for word in found)


@lru_cache(maxsize=8192)
def _is_initial(token: Token) -> bool:
    return all(len(form) == 1 for form in token)


def _stands_for(short: Token, full: Token) -> bool:
    """Whether a word of a name is the other, or its initial."""
    return bool(short & full) or (_is_initial(short) and bool({form[0] for form in short} & {form[0] for form in full}))


def words_agree(one: Token, other: Token) -> bool:
    """Whether two words of names are the same, or one is the initial of the other."""
    return _stands_for(one, other) or _stands_for(other, one)


def _is_part(short: tuple[Token, ...], long: tuple[Token, ...], agree: Callable[[Token, Token], bool]) -> bool:
    """Whether the words of one name stand in the other in the same order."""
    at = 0
    for token in short:
        while at < len(long) and not agree(token, long[at]):
            at += 1
        if at == len(long):
            return False
        at += 1
    return True


def _is_unhyphenated(short: tuple[Token, ...], long: tuple[Token, ...]) -> bool:
    """Whether a name in separate words is another's double name: "Wright Phillips" of "Shaun Wright-Phillips"."""
    doubles = [form for token in long for form in token if " " in form]
    return bool(doubles) and " ".join(min(token) for token in short) in doubles


def _is_hyphenated(short: tuple[Token, ...], long: tuple[Token, ...]) -> bool:
    """Whether a hyphened name is another's in separate words: "Wright-Phillips" of "Shaun Wright Phillips"."""
    split = tuple(frozenset((word,)) for token in short for word in min(token).split(" "))
    return len(short) < len(split) <= len(long) and _is_part(split, long, _stands_for)


def _same_words(one: tuple[Token, ...], other: tuple[Token, ...]) -> bool:
    """Whether two names of several words have the same ones in any order."""
    return len(one) == len(other) >= 2 and {min(t) for t in one} == {min(t) for t in other}


def _only_initials(tokens: tuple[Token, ...]) -> bool:
    return all(_is_initial(token) for token in tokens)


def _stand_apart(a: tuple[Token, ...], b: tuple[Token, ...]) -> bool:
    """Whether a pair is listed as two different names; compares the plain spellings."""
    one, other = " ".join(min(t, key=len) for t in a), " ".join(min(t, key=len) for t in b)
    return frozenset((one, other)) in _apart()


@lru_cache(maxsize=16384)
def same_name(a: str, b: str) -> bool:
    """Whether two names may denote one person or team.

    One must be the other, a part of it in order ("Lautaro", "Pio Esposito" of "Francesco Pio Esposito"), its form with
    initials, or the same words with the family name first. Case, accents, possessives, "ue" for "ü", titles and legal
    forms do not count; a letter that differs does. Whether an article has two people of that name is for the cast.
    """
    one, other = name_tokens(a), name_tokens(b)
    if not one or not other or not _are_alike(one, other):
        return False
    return not (_only_initials(one) or _only_initials(other) or _stand_apart(one, other))


def _are_alike(one: tuple[Token, ...], other: tuple[Token, ...]) -> bool:
    short, long = sorted((one, other), key=len)
    if _is_part(short, long, words_agree):
        return any(words_agree(t, u) and not _is_initial(t) and not _is_initial(u) for t in short for u in long)
    if _same_words(one, other):
        return True
    return any(" " in form for token in (*one, *other) for form in token) and (
        _is_hyphenated(one, other)
        or _is_hyphenated(other, one)
        or _is_unhyphenated(one, other)
        or _is_unhyphenated(other, one)
    )


def contains_name(long: str, short: str) -> bool:
    """Whether one name says all that another says: the same words or more, in full where the other has initials."""
    if not same_name(long, short):
        return False
    words_of_long, words_of_short = name_tokens(long), name_tokens(short)
    return _is_part(words_of_short, words_of_long, _stands_for) or (
        _same_words(words_of_long, words_of_short)
        or _is_unhyphenated(words_of_short, words_of_long)
        or _is_hyphenated(words_of_short, words_of_long)
    )
