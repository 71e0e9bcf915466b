"""Which parts of a round-up are about one of its matches: those that name its sides, or name none after them."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence

from summarizer.grounding.folding import fold_text
from summarizer.grounding.kinds import is_competition
from summarizer.grounding.names import NameMention
from summarizer.grounding.scores import scores_in
from summarizer.teams import nation_names, shipped_names
from summarizer.verification.club_names import is_club
from summarizer.verification.countryfolk import are_countries, side_of_countryfolk
from summarizer.verification.encounters import Encounter
from summarizer.verification.match_words import BEFORE_PASSING, EARLIER, PASSING
from summarizer.verification.pairings import pairings_of
from summarizer.verification.sides import Sides, side_called
from summarizer.verification.survey import Survey
from summarizer.verification.townsfolk import sides_of_townsfolk
from summarizer.verification.whose_match import Attribution, Place, Stretch

_OTHERS = 2
"""Other matches that a round-up tells of at least."""
_PAIR = 2
_RESULTS = frozenset({"final", "unknown"})
_WORD = re.compile(r"[a-z]{4,}")


def place_in_round_up(
    survey: Survey, sides: Sides, rivals: Sequence[tuple[str, str]], attribution: Attribution | None
) -> Place | None:
    """The parts of a round-up that are about other matches, and about this one; none where an article is none.

    ``rivals`` are the pairs of teams proposed beside the two sides.
    """
    walk = _Walk(survey, sides)
    others = {frozenset(pair) for pair in rivals if not any(map(sides.side, pair))} | walk.results_of_others()
    if len(others) < _OTHERS or len(frozenset[str]().union(*others)) <= _OTHERS:
        return None
    stretches = tuple(walk.stretches(_parts(survey, attribution)))
    own = tuple(one for one in stretches if one.match is not None and _is_own(one.match, sides))
    if not own:
        return None  # its sides may go by other names
    return Place(tuple(one for one in stretches if one.match is not None and one not in own), own)


def _parts(survey: Survey, attribution: Attribution | None) -> Iterator[Stretch]:
    """The sentences, those that pass from one match to another cut in parts."""
    if attribution is not None:
        yield from attribution.stretches
    else:
        yield from (Stretch(one.evidence.start, one.evidence.end, None) for one in survey.sentences)


def _is_own(match: Encounter, sides: Sides) -> bool:
    return any(map(sides.side, match.teams))


class _Walk:
    """Goes through the parts of an article and keeps in mind which teams were named last."""

    def __init__(self, survey: Survey, sides: Sides) -> None:
        self._survey = survey
        self._sides = sides
        self._are_nations = are_countries(sides)
        self._last: deque[str] = deque(maxlen=_PAIR)
        self._named: dict[str, str | None] = {}
        self._paired = frozenset(name for told in pairings_of(survey) for one in told if one.one for name in one.teams)

    def results_of_others(self) -> set[frozenset[str]]:
        """The teams of each sentence that tells a result of the day and names neither side."""
        found = set[frozenset[str]]()
        for sentence in self._survey.sentences:
            part = Stretch(sentence.evidence.start, sentence.evidence.end, None)
            if not self._has_result(part):
                continue
            teams = frozenset(name for one in self._mentions(part) if (name := self._team(one)))
            if teams and not any(map(self._sides.side, teams)):
                earlier = EARLIER[self._survey.language].search(fold_text(sentence.evidence.quote))
                found |= set() if earlier else {teams}
        return found

    def stretches(self, parts: Iterator[Stretch]) -> Iterator[Stretch]:
        """Each part with its match: this one's where it names a side, another's where it names others, or the last."""
        told: tuple[str, ...] = ()
        for part in parts:
            names = [*(name for one in self._mentions(part) if (name := self._team(one))), *self._people(part)]
            for name in names:
                if name in self._last:
                    self._last.remove(name)
                self._last.append(name)
            if names:
                near = names if self._has_result(part) else (*names, *self._last)
                told = tuple(name for name in near if self._sides.side(name)) or tuple(dict.fromkeys(names))[-_PAIR:]
            others = told and not any(map(self._sides.side, told))
            match = part.match if others and part.match and all(map(part.match.has, told)) else Encounter(told)
            yield Stretch(part.start, part.end, match if told else None, own=bool(names))

    def _has_result(self, part: Stretch) -> bool:
        scores = scores_in(self._survey.article.text[part.start : part.end], self._survey.language)
        return any(one.cue in _RESULTS for one in scores)

    def _mentions(self, part: Stretch) -> tuple[NameMention, ...]:
        return tuple(one for one in self._survey.cast.mentions if part.start <= one.start < part.end)

    def _team(self, mention: NameMention) -> str | None:
        """The team of a name, a side as proposed; none where it is no team's or stands in passing."""
        if mention.text not in self._named:
            self._named[mention.text] = self._known(mention.text)
        name = self._named[mention.text]
        if name is None:
            return None
        before = self._survey.article.text[max(0, mention.start - BEFORE_PASSING) : mention.start]
        return None if PASSING.search(fold_text(before)) else name

    def _known(self, name: str) -> str | None:
        if side := self._sides.side(name) or side_called(name, self._sides):
            return self._sides.named(side)
        nation = fold_text(name).strip() in nation_names()
        team = nation if self._are_nations else (shipped_names().team(name).known and not nation)
        told = not nation and (name in self._paired or self._is_often_team(name))
        return name if (team or told or is_club(name)) and not is_competition(name) else None

    def _is_often_team(self, name: str) -> bool:
        """Whether the words around a name that stands more than once make it a team's."""
        cast = self._survey.cast
        return cast.kind(name) == "team" and sum(one.text == name for one in cast.mentions) > 1

    def _people(self, part: Stretch) -> list[str]:
        """The sides whose people a part speaks of: "die Grazer", "der Engländer"."""
        text = self._survey.article.text[part.start : part.end]
        if self._are_nations:
            found = (side_of_countryfolk(word, self._sides) for word in _WORD.findall(fold_text(text)))
        elif self._survey.language == "de":
            found = (one for one in sides_of_townsfolk(text, self._sides))
        else:
            return []
        return [self._sides.named(side) for side in found if side]
