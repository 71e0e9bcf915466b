"""Whether an article ever names the two sides of a match together: a team that it only names elsewhere is no side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.teams import shipped_names
from summarizer.verification.club_names import is_club
from summarizer.verification.countryfolk import side_of_countryfolk
from summarizer.verification.match_words import EARLIER, OPPOSED
from summarizer.verification.outcome_words import DEFEAT_BY, VICTORY_OVER
from summarizer.verification.pairings import pairings_of
from summarizer.verification.sides import Sides, opposite, side_called
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.townsfolk import side_of_people, side_of_townsfolk

_EARLY_PART = 600
"""Characters of the opening in which both sides of most matches are named."""
_LISTED, _MANY, _SOME = 4, 4, 2
"""Fewest teams of a sentence about a table rather than a match, fewest matches of a round-up and of less."""
_NEAR = 3
"""How many sentences in a row may tell of a match whose sides none of them names together."""
_BEFORE = 48
"""Characters before a name in which stands that somebody plays, beats or loses to it."""
_RESULT = re.compile(
    rf"(?<![a-z])(?:{VICTORY_OVER}|{DEFEAT_BY})$|"
    r"\d[-:]\d (?:to|against|over|with|contr[oae]|con|ante|gegen|com|sobre|face a|frente a)(?: [a-z]{1,3})?[ ']$"
)
_WORD = re.compile(r"[a-z]{4,}")
_BOTH = frozenset({"home", "away"})


def named_apart(survey: Survey, sides: Sides) -> str | None:
    """The side that is named later of two that no sentence names both of; none where they are named early and near.

    A side that no sentence names so, as a German one in another case, is not judged.
    """
    named = _named(survey, sides)
    later = _never_met(survey, sides, named)
    if later is None:
        return None
    near = any(frozenset().union(*named[at : at + _NEAR]) == _BOTH for at in range(max(1, len(named) - _NEAR + 1)))
    return None if near and not _is_late(survey, sides.named(later)) else later


def of_many_matches(survey: Survey, sides: Sides) -> bool:
    """Whether an article that sets pairs of teams against each other never names these two together.

    Many pairs, or two where the side that is named later is in one: it meets another team there.
    """
    pairs = {frozenset(one.teams) for some in pairings_of(survey) for one in some if one.one and not one.embedded}
    met = [frozenset(map(sides.side, pair)) for pair in pairs]
    if len(pairs) < _SOME or _BOTH in met:
        return False
    later = _never_met(survey, sides, _named(survey, sides))
    return later is not None and (len(pairs) >= _MANY or any(later in one for one in met))


def plays_another(survey: Survey, sides: Sides) -> tuple[str, str] | None:
    """The side that another team takes the place of, and that team; none where the article's first result is theirs.

    That is where an article opens with a result of one side against a known third team, and tells none of these two.
    """
    if survey.ahead:
        return None
    earlier = EARLIER[survey.language or "en"]
    told = [
        (sentence, one)
        for sentence, some in zip(survey.sentences, pairings_of(survey), strict=True)
        for one in some
        if one.one and (one.score or one.start < _EARLY_PART)
    ]
    if any(frozenset(map(sides.side, one.teams)) == _BOTH for _, one in told):
        return None
    opening = ((s, one) for s, one in told if one.score and not one.embedded and one.start < _EARLY_PART)
    sentence, first = next(opening, (None, None))
    if sentence is None or first is None or earlier.search(fold_text(sentence.evidence.quote)):
        return None
    own = [side for side in map(sides.side, first.teams) if side]
    third = next((name for name in first.teams if not sides.side(name)), "")
    known = shipped_names().team(third).known or is_club(third)
    if len(own) != 1 or not known or side_called(third, sides):
        return None
    rest = fold_text(sides.named(opposite(own[0])))
    return None if rest.startswith(f"{fold_text(third)} ") else (opposite(own[0]), third)


def _never_met(survey: Survey, sides: Sides, named: Sequence[frozenset[str]]) -> str | None:
    """The side that is named later where no sentence names both and nobody plays against it first."""
    if _BOTH in named:
        return None
    first = {side: next((at for at, one in enumerate(named) if side in one), len(named)) for side in sorted(_BOTH)}
    later = max(first, key=lambda side: first[side])
    return None if first[later] == len(named) or _is_first_opponent(survey, sides, later) else later


def _named(survey: Survey, sides: Sides) -> tuple[frozenset[str], ...]:
    """The sides that each sentence names which is not about a table; those that have both names as they are suffice."""
    told = [one for one in survey.sentences if not _is_table(one)]
    if any(_sides_named(one, sides) == _BOTH for one in told):
        return (_BOTH,)
    return tuple(_sides_of(survey, one, sides) for one in told)


def _is_table(sentence: Sentence) -> bool:
    """Whether a sentence names so many teams that it is about a table rather than a match."""
    return sum(one.team or shipped_names().team(one.name).known for one in sentence.parts.mentions) >= _LISTED


def _is_late(survey: Survey, name: str) -> bool:
    """Whether a name stands behind the opening alone."""
    first = min((one.start for one in survey.cast.mentions if survey.same(one.text, name)), default=0)
    return first >= _EARLY_PART


def _is_first_opponent(survey: Survey, sides: Sides, side: str) -> bool:
    """Whether a side is the first name of the article, but for the other side's, that somebody plays against."""
    text = survey.article.text
    before = (
        (one.text, fold_text(text[max(0, one.start - _BEFORE) : one.start] + "|")) for one in survey.cast.mentions
    )
    met = (name for name, words in before if any(one.search(words.rstrip("|")) for one in (OPPOSED, _RESULT)))
    return next((sides.side(name) == side for name in met if sides.side(name) != opposite(side)), False)


def _sides_named(sentence: Sentence, sides: Sides) -> frozenset[str]:
    """The sides whose names a sentence has as they are."""
    return frozenset(side for side in _BOTH if any(whole_words(sentence.evidence.quote, sides.named(side))))


def _sides_of(survey: Survey, sentence: Sentence, sides: Sides) -> frozenset[str]:
    """The sides that a sentence names, or speaks of by a byname or the word for their people."""
    names = {mention.name for mention in sentence.parts.mentions}
    names |= {mention.text for mention in survey.cast.named_in(sentence.evidence)}
    people = side_of_townsfolk if survey.language == "de" else side_of_people
    words = set(_WORD.findall(fold_text(sentence.evidence.quote)))
    found = {sides.side(name) or side_called(name, sides) for name in names}
    found |= {side_of_countryfolk(word, sides) or people(word, sides) for word in words}
    return frozenset(side for side in found if side) | _sides_named(sentence, sides)
