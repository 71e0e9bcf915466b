"""The plain form of a text that patterns are matched against, and the way back to the text's own offsets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

BIDIRECTIONAL = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Characters that turn the direction of writing, as a regular expression's set."""

INVISIBLE = "\u180e\u200b-\u200d\u2060-\u2064\ufeff\U000e0000-\U000e007f\U000e0100-\U000e01ef"
"""Characters without width, as a regular expression's set; not the soft hyphen, which only offers a line break."""

_LOOKALIKES = str.maketrans(
    "авекмнорстухіјѕԁԛԝһӏɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρυАВЕЗКМНОРСТУХІЈЅԌԚԜҺӀ",
    "abekmhopctyxijsdqwhlgabezhikmnoptyxaovpyabe3kmhopctyxijsgqwhl",
)
_PUNCTUATION = str.maketrans(
    "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`\u201c\u201d\u201e\u201f\u00ab\u00bb"
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00a0\u2007\u2009\u200a\u202f\u3000\uff1a",
    "''''''''\"\"\"\"\"\"-------      :",
)
_UNSEEN = re.compile(f"[{BIDIRECTIONAL}{INVISIBLE}\u00ad\u0300-\u036f]")


def _base(character: str) -> str | None:
    base = unicodedata.normalize("NFKD", character)[0].lower()
    return base if base.isascii() else None


_LATIN = (
    *range(0x41, 0x5B),
    *range(0xC0, 0x250),
    *range(0x1E00, 0x1F00),
    *range(0xFF01, 0xFF5F),
    *range(0x1D400, 0x1D800),
)
_TABLE = {code: ord(base) for code in _LATIN if (base := _base(chr(code)))} | _LOOKALIKES | _PUNCTUATION


@dataclass(frozen=True)
class Plain:
    """A text in lower case, without accents, look-alikes and unseen characters; null ``origins``: the same offsets."""

    text: str
    origins: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` (not empty) stands in the original."""
        if self.origins is None:
            return start, end
        return self.origins[start], self.origins[end - 1] + 1


@lru_cache(maxsize=64)
def plain(text: str) -> Plain:
    """The plain form of ``text``: one character for one, but for the unseen ones, which vanish."""
    if text.isascii():
        return Plain(text.lower().replace("`", "'"))
    folded = text.translate(_TABLE)
    if _UNSEEN.search(folded) is None:
        return Plain(folded)
    kept = [(character, at) for at, character in enumerate(folded) if not _UNSEEN.match(character)]
    return Plain("".join(character for character, _ in kept), tuple(at for _, at in kept))
