"""Whether a name stands in a passage: word for word, inflected, or in a German compound."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text, whole_words


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
    """Whether a German passage has a name with its adjective in another case: "der deutschen Mannschaft"."""
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
