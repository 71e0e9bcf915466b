"""Minutes in brackets that hold nothing but numbers: several of which one is marked, or bare ones behind names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.grounding.clock.mention import MinuteMention
from summarizer.grounding.folding import fold_text

_NUMBER = re.compile(r"(?P<base>\d{1,3})(?P<mark>\s?['’′.°º]|(?:e|ème)\b)?(?:\s?\+\s?(?P<stoppage>\d{1,2})['’′.]?)?")
_ONE = r"\d{1,3}(?:\s?['’′.°º]|(?:e|ème)\b)?(?:\s?\+\s?\d{1,2}['’′.]?)?"
_BRACKET = re.compile(rf"\(\s?{_ONE}(?:\s?(?:[,;/&]|(?:and|e|ed|y|und|et)\b)\s?{_ONE})*\s?\)")
_NAME_BEFORE = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*\s?$")
_APART = re.compile(r"[.!?]\s|\n")
_HALF_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:(?P<first>prime[a-z]*|prim[oa]|first|premiere|erste[rn]?)|"
    r"(?:segund|second|zweite|deuxieme)[a-z]*) "
    r"(?:tempo|tiempo|half|parte|etapa|mitad|periode|mi-temps|halbzeit|halfte)|"
    r"reta final) $"
)
"""A half of the match, or its closing stages, right before a bracket."""
_HALF = 45
_LONGEST = 30
"""Most characters of a name's last word."""
_MOST = 7
"""Most numbers of a sentence that are read as minutes; behind more names they are shirt numbers."""


def bracketed_minutes(text: str, *, bare: bool) -> Iterator[MinuteMention]:
    """The minutes of brackets such as "(72./89.)"; of ``bare`` ones such as "Kern (12), Wald (76)" too.

    Bare numbers are minutes where a sentence gives several and one is beyond the first half; ages and table points
    are told one at a time, or with a word.
    """
    run: list[re.Match[str]] = []
    last = 0
    for bracket in _BRACKET.finditer(text):
        numbers = list(_NUMBER.finditer(text, *bracket.span()))
        if any(one["mark"] or one["stoppage"] for one in numbers):
            yield from (_minute(one) for one in numbers if len(numbers) > 1)
        elif bare and len(numbers) == 1 and _is_in_its_half(text, bracket.start(), int(numbers[0]["base"])):
            yield _minute(numbers[0])
        elif (
            bare
            and "/" not in bracket.group()
            and _NAME_BEFORE.search(text, max(0, bracket.start() - _LONGEST), bracket.start())
        ):
            if _APART.search(text, last, bracket.start()):
                yield from _bare(run)
                run = []
            run += numbers
            last = bracket.end()
    yield from _bare(run)


def _is_in_its_half(text: str, start: int, base: int) -> bool:
    """Whether a number in brackets stands right behind the half that it falls in: "no segundo tempo (75)"."""
    half = _HALF_BEFORE.search(fold_text(text[max(0, start - _LONGEST) : start]))
    return half is not None and (0 < base <= _HALF if half["first"] else _HALF < base <= 2 * _HALF)


def _bare(run: list[re.Match[str]]) -> Iterator[MinuteMention]:
    bases = [int(one["base"]) for one in run]
    if 1 < len(bases) <= _MOST and min(bases) >= 1 and 45 < max(bases) <= 90:
        yield from (_minute(one) for one in run)


def _minute(number: re.Match[str]) -> MinuteMention:
    stoppage = int(number["stoppage"]) if number["stoppage"] else None
    return MinuteMention(number.start(), number.end(), int(number["base"]), stoppage)
