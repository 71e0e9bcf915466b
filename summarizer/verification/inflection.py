"""Whether a name stands in a passage: word for word, inflected, in a German compound, or only cut off a longer one."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text, whole_words

_PARTICLE = (
    r"-(?:en|es|les|lez|sur|sous|sobre|de|du|des|dos|da|do|di|del|la|le|los|las|au|aux|et|y|e|upon|on|in|the|by|"
    r"under|next|am|an|der|ob|unter|bei)-"
)
"""What joins the words of a town: "Aix-en-Provence", "Stoke-on-Trent"."""
_GOES_ON = re.compile(rf"&\w| o' ?\w|-\d\d(?!\d)|'(?!s?(?!\w))\w|{_PARTICLE}\w")
"""How a word goes on behind a part of it: "&Co", "-17", "'Angelo"; a genitive, a year and a score are apart."""
_BEGINS = re.compile(
    rf"\w&$|\w{_PARTICLE}$|(?<!\w)(?!(?:[cdjlmnst]|un|quell|quest|(?:lors|jus|puis)?qu|(?:d|n|s|c)[aeou]ll|all)')\w+'$"
)
"""How a word begins before a part of it: "B&", "Stoke-on-", "Sant'"; an article or preposition run into it is apart."""


def is_cut_off(passage: str, text: str) -> bool:
    """Whether a name is but a part of a longer word wherever it stands: "Sub" of "Sub-17"."""
    folded = fold_text(passage)
    wanted = fold_text(text).strip()
    places, clipped = list(whole_words(folded, wanted)), len(wanted.rpartition(" ")[2]) <= _CLIPPED
    return bool(places) and all(
        _GOES_ON.match(folded, end)
        or (clipped and folded[end : end + 2] == "' ")
        or _BEGINS.search(folded[max(0, start - _WORD) : start])
        for start, end in places
    )


_CLIPPED = 3
"""Most letters before an apostrophe that a longer name has in it: "Ta' Qali"."""
_WORD = 24
"""Most letters of the first part of a joined word."""


def stands(passage: str, text: str) -> bool:
    """Whether a passage has a name as it is."""
    return any(whole_words(_closed_up(passage), _closed_up(text).strip()))


def stands_inflected(passage: str, text: str) -> bool:
    """Whether a passage has a name as it is, in the genitive or in a compound."""
    return stands(passage, text) or _in_compound(passage, text) or _is_inflected(passage, text)


def _closed_up(text: str) -> str:
    """A folded text without the space that some leave behind an apostrophe: "Mãe d` Água" as "Mãe d´Água"."""
    return fold_text(text).replace("' ", "'")


def _is_inflected(passage: str, text: str) -> bool:
    """Whether a German passage has a name in the genitive ("des DFB-Pokals"), or any with a dash for its space."""
    wanted, folded = fold_text(text).strip(), fold_text(passage)
    spaced = " " in wanted and any(whole_words(folded.replace("-", " "), wanted.replace("-", " ")))
    return spaced or re.search(rf"(?<![\w-])des {re.escape(wanted)}e?s(?!\w)", folded) is not None


def stands_declined(passage: str, text: str) -> bool:
    """Whether a German passage has a name in the genitive before its noun, or with its adjective in another case."""
    if re.search(rf"(?<![\w-]){re.escape(text.strip())}s(?= [\w“„\"])", passage) and not text.rstrip().endswith("s"):
        return True
    first, _, rest = text.strip().partition(" ")
    if not rest or not first.islower() or not first.endswith("e"):
        return False
    wanted = rf"(?<!\w){re.escape(fold_text(first))}[nmrs]? {re.escape(fold_text(rest))}(?!\w)"
    return re.search(wanted, fold_text(passage)) is not None


def _in_compound(passage: str, text: str) -> bool:
    """Whether a name of several words begins a German compound: "Champions-League-Viertelfinale"."""
    words = fold_text(text).split()
    found = re.search(rf"(?<![\w-]){re.escape('-'.join(words))}-[a-z]", fold_text(passage))
    return len(words) > 1 and found is not None
