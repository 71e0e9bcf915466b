"""The survey of one match of an article that tells several: what is clearly about another match is no proof here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from summarizer.roles import ListedGoal
from summarizer.schemas.article import Evidence
from summarizer.verification.encounters import Encounter, are_alike
from summarizer.verification.own_leg import tells_own_leg
from summarizer.verification.round_ups import place_in_round_up
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.whose_match import Attribution, Place, Stretch, attribution_of

Pair = tuple[str, str]

_NAMED = frozenset({"scorer", "assist", "player", "referee", "venue", "home_coach", "away_coach"})
"""Facts whose value is found word for word in their passage."""
_EVENTS = frozenset({"scorer", "assist", "minute", "player"})
_ONCE = frozenset({"venue", "date", "kickoff", "attendance", "referee", "status", "extra_time", "what", "person"})
_SCORES = frozenset({"score", "half_time", "shootout", "aggregate"})
_LABEL = re.compile(r"[^\W\d_][^\W\d_ ]{2,16}(?: [^\W\d_]{1,12})? ?: ?[^:\n]{1,60}")
_COACHES = {"home_coach": "home", "away_coach": "away"}


class MatchSurvey(Survey):
    """An article as one of its matches needs it: without the sentences and lists that are clearly about the others."""

    def __init__(self, whole: Survey, sides: Sides | None, place: Place) -> None:
        self.article = whole.article
        self.ahead = whole.ahead
        self.language = whole.language
        self.cast = whole.cast
        self.teams = whole.teams
        self._whole = whole
        self._sides = sides
        self._apart = place.apart
        self._here = place.here

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that are not wholly about another match."""
        return tuple(one for one in self._whole.sentences if not self._is_apart(one.evidence.start, one.evidence.end))

    @cached_property
    def listed(self) -> tuple[ListedGoal, ...]:
        """The goals of the lists that are not about another match."""
        return tuple(goal for goal in self._whole.listed if not self._is_apart(goal.start, goal.end))

    def other_match(self, name: str, value: object, passage: Evidence) -> str | None:
        """The match that the passage of a fact is clearly about, where it is not this one."""
        spans = list(self._spans(value, passage)) if name in _NAMED and isinstance(value, str) else []
        found = [self._other_at(start, end) for start, end in spans or [(passage.start, passage.end)]]
        told = found[0] if all(found) else None
        if told is None or told.match is None or not self._counts(name, told, told.match, passage):
            return None
        return told.match.named()

    def is_here(self, start: int, end: int) -> bool:
        """Whether a part of the article is this match's, whatever words such as "elsewhere" in it say."""
        return any(one.start <= start and end <= one.end for one in self._here)

    def _counts(self, name: str, told: Stretch, match: Encounter, passage: Evidence) -> bool:
        """Whether a fact of this name goes with the match of its sentence: a crowd may stand after a recalled match."""
        if name in _EVENTS:
            return True
        if name in _COACHES:
            side = self._sides.named(_COACHES[name]) if self._sides else ""
            return len(match.teams) > 1 and not match.has(side)
        if name == "aggregate" and match.when and self._sides:
            return not match.is_between((self._sides.home, self._sides.away))
        if name in _ONCE and not told.own and self._is_label(passage) and self._recalls(match):
            return False
        return name in _SCORES or (name in _ONCE and (told.own or not match.when))

    def _recalls(self, match: Encounter) -> bool:
        """Whether a match of another day is one of a side of this one: "Linden had beaten Ostrau on Saturday"."""
        return self._sides is not None and (match.has(self._sides.home) or match.has(self._sides.away))

    def _is_label(self, passage: Evidence) -> bool:
        """Whether a passage is a line of a label and its value, which goes with the article's match."""
        return _LABEL.fullmatch(self.around(passage).quote.strip()) is not None

    def _spans(self, value: str, passage: Evidence) -> Iterator[tuple[int, int]]:
        for mention in self.cast.named_in(passage):
            if self.same(mention.text, value):
                yield mention.start, mention.end
        for found in re.finditer(re.escape(value), passage.quote):
            yield passage.start + found.start(), passage.start + found.end()

    def _other_at(self, start: int, end: int) -> Stretch | None:
        return next(iter(self._touching(start, end)), None) if self._is_apart(start, end) else None

    def _touching(self, start: int, end: int) -> tuple[Stretch, ...]:
        return tuple(one for one in self._apart if one.start < end and start < one.end)

    def _is_apart(self, start: int, end: int) -> bool:
        """Whether no word of a span stands outside the parts about other matches."""
        at, text = start, self.article.text
        for one in self._touching(start, end):
            if one.start > at and text[at : one.start].strip(" \n,;:.-"):
                return False
            at = max(at, one.end)
        return at > start and not text[at:end].strip(" \n,;:.-")


def place_of(survey: Survey, sides: Sides, rivals: Sequence[Pair], told: Evidence | None) -> Place:
    """Which parts of an article are about other matches than that of two teams; nothing where it tells of one only.

    ``rivals`` are the pairs of teams proposed beside them, ``told`` is the passage of the proposed score.
    """
    leg = tuple(_whole(one) for one in survey.sentences if tells_own_leg(survey, one, sides))
    attribution = attribution_of(survey)
    two_legs = any(are_alike((sides.home, sides.away), rival) for rival in rivals)
    if not two_legs and (place := place_in_round_up(survey, sides, rivals, attribution)):
        return Place(place.apart, (*leg, *place.here))
    if attribution is None:
        return Place(here=leg)
    own = _own_match(attribution, (sides.home, sides.away), rivals, told)
    if own is None:
        return Place(here=leg)
    apart = tuple(one for one in attribution.stretches if one.match is not None and one.match != own)
    led_to = own != attribution.main and own.teams
    return Place(apart, (*leg, *(one for one in attribution.stretches if one.match == own and led_to)))


def _whole(sentence: Sentence) -> Stretch:
    return Stretch(sentence.evidence.start, sentence.evidence.end, None)


def mixed(survey: Survey, sides: Sides) -> tuple[Encounter, Encounter] | None:
    """The two matches of an article from which a side each is taken, where no sentence names both of them."""
    attribution = attribution_of(survey)
    if attribution is None or any(one.is_between((sides.home, sides.away)) for one in attribution.matches):
        return None
    if any({"home", "away"} <= {sides.side(m.name) for m in one.parts.mentions} for one in survey.sentences):
        return None
    of_home, of_away = (
        next((one for one in attribution.matches if len(one.teams) > 1 and one.has(name)), None)
        for name in (sides.home, sides.away)
    )
    return (of_home, of_away) if of_home and of_away and of_home != of_away else None


def _own_match(attribution: Attribution, pair: Pair, rivals: Sequence[Pair], told: Evidence | None) -> Encounter | None:
    """The match of the article that two proposed teams are; none where it cannot be told.

    One that only goes by another name in the headline is the article's own. Of two matches of the same teams, proposed
    side by side, each is the one that its score is told of.
    """
    exact = [one for one in attribution.matches if one.is_between(pair)]
    if told and any(are_alike(pair, rival) for rival in rivals):
        touched = [one.match for one in attribution.stretches if one.start < told.end and told.start < one.end]
        exact = [one for one in exact if one in touched] or exact
    if exact:
        return next((one for one in exact if not one.when), exact[0])
    if any(one.is_between(rival) for one in attribution.matches for rival in rivals):
        return Encounter(pair)
    main = attribution.main
    return main if main is not None and any(main.has(name) for name in pair) else None


@lru_cache(maxsize=64)
def narrowed(survey: Survey, sides: Sides | None, place: Place) -> Survey:
    """The survey as one match needs it (kept for the last ones asked for)."""
    return MatchSurvey(survey, sides, place) if place.apart or place.here else survey
