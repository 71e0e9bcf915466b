"""Headers that English words give to another than the scorer: "tapped in after Lang had headed against the bar"."""

from __future__ import annotations

import re

from summarizer.verification.survey import Survey

_JOINTS = frozenset({" and ", ", ", " & "})
_HEADS = re.compile(
    r"(?:['’]s?(?: (?:late|early|firm|first|initial|original|far-post|near-post|close-range|goal-?bound|powerful|"
    r"downward|weak|[a-z]+ing))* header|(?: (?:had|has|then|first|also|[a-z]+ly)){0,3} "
    r"(?:headed|heads|nodded|nods|glanced))(?![a-z])"
)


def without_others_headers(survey: Survey, scorer: str | None, start: int, end: int) -> str:
    """The words of a place, with blanks for each header that stands right behind the name of another player."""
    words = survey.article.text[start:end]
    if survey.language != "en" or scorer is None or not ("head" in words or "nod" in words or "glanc" in words):
        return words
    mine: list[int] = []
    for mention in survey.cast.mentions:
        if not start <= mention.start < end:
            continue
        at = mention.end - start
        if survey.same(mention.text, scorer):
            mine.append(at)
        elif (header := _HEADS.match(words, at)) and not _is_joined(words, mine, mention.start - start):
            words = words[:at] + " " * (header.end() - at) + words[header.end() :]
    return words


def _is_joined(words: str, mine: list[int], start: int) -> bool:
    """Whether a name is joined to the scorer's, so that both do what stands behind it: "Kern and Lang headed in"."""
    return any(words[one:start] in _JOINTS for one in mine)
