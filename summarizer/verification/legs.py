"""Whether two legs of a tie come out level, by the score of the other leg or the sum that the article gives."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text
from summarizer.grounding.scores import scores_in
from summarizer.grounding.sentences import sentences
from summarizer.schemas.article import Article
from summarizer.schemas.summary import Score

_FIRST_LEG = re.compile(
    r"(?<![a-z])(?:first[- ]leg|andata|(?:de|la|na|en) ida|hinspiel\w*|(?:match|rencontre|demi-finale|a l')? ?aller|"
    r"primeira mao)(?![a-z])"
)
_NEAR = 60
"""Most characters between a score and the words that make it the other leg's."""


def level_over_legs(article: Article, score: Score) -> bool:
    """Whether a result that is no draw leaves a tie level: the reason for a shoot-out all the same."""
    language = article.language or ""
    for sentence in sentences(article):
        if not (_DIGIT.search(sentence.quote) and _OF_TIE.search(fold_text(sentence.quote))):
            continue
        for one in scores_in(sentence.quote, language):
            if one.cue == "aggregate" and one.left == one.right >= max(score.home, score.away):
                return True
            if {one.left, one.right} == {score.home, score.away}:
                continue  # it may be the other leg's score that is claimed
            near = fold_text(sentence.quote[max(0, one.start - _NEAR) : one.end + _NEAR])
            if _FIRST_LEG.search(near) and abs(one.left - one.right) == abs(score.home - score.away):
                return True
    return False


_DIGIT = re.compile(r"\d")
_OF_TIE = re.compile(_FIRST_LEG.pattern + r"|aggregate|total|complessiv|global|gesamt|ensemble|cumul|agregado")
"""Words of a tie over two legs, its sum among them."""
