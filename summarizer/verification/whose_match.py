"""Says for each sentence, or clause, of an article which match it is about, by its teams, headings and cue words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from summarizer.grounding.folding import fold_text
from summarizer.grounding.scores import scores_in
from summarizer.verification.encounters import Encounter, Encounters, clause_of
from summarizer.verification.match_words import BACK, BEFORE_PASSING, DIVIDES, EARLIER, PARALLEL, PASSING
from summarizer.verification.pairings import Pairing, TeamNames, pairings_of
from summarizer.verification.survey import Sentence, Survey

_LONGEST_HEADING = 90
"""Characters; a longer line is no heading."""


@dataclass(frozen=True)
class Stretch:
    """A part of a sentence and the match it is about, null where that is undecided.

    ``own`` is false where only what stands before tells so.
    """

    start: int
    end: int
    match: Encounter | None
    own: bool = True


@dataclass(frozen=True)
class Place:
    """The parts of an article that are clearly about other matches than one, and those that are about this one.

    ``here`` is only told of a match that words such as "elsewhere" or "in the first leg" lead to.
    """

    apart: tuple[Stretch, ...] = ()
    here: tuple[Stretch, ...] = ()


NOWHERE_ELSE = Place()
"""The place of a match in an article that clearly tells of no other."""


@dataclass(frozen=True)
class Attribution:
    """The matches of an article, ``main`` the one of its headline if any, and what each part of it is about."""

    matches: tuple[Encounter, ...]
    stretches: tuple[Stretch, ...]
    main: Encounter | None = None


@lru_cache(maxsize=64)
def attribution_of(survey: Survey) -> Attribution | None:
    """What each part of an article is about; none where it tells of one match only."""
    names = TeamNames(survey)
    told = pairings_of(survey)
    matches = Encounters(survey, names, told)
    if not matches.several:
        return None
    walk = _Walk(survey, names, matches, told)
    return Attribution(matches.known, tuple(walk.stretches()), matches.main)


class _Walk:
    """Goes through the sentences and keeps in mind which match was told of last."""

    def __init__(
        self, survey: Survey, names: TeamNames, matches: Encounters, told: Sequence[tuple[Pairing, ...]]
    ) -> None:
        self._survey = survey
        self._names = names
        self._matches = matches
        self._told = told
        self._state: Encounter | None = matches.main
        self._heading: Encounter | None = None
        self._seen: dict[Encounter, Counter[str]] = {}

    def stretches(self) -> Iterator[Stretch]:
        """The parts of the article in order."""
        end = 0
        for number, sentence in enumerate(self._survey.sentences):
            opens = "\n" in self._survey.article.text[end : sentence.evidence.start]
            if opens:
                self._open_paragraph(sentence)
            parts = tuple(self._parts(number, sentence))
            self._learn(sentence, parts)
            yield from parts
            end = sentence.evidence.end

    def _open_paragraph(self, sentence: Sentence) -> None:
        """A new paragraph is about the match of its heading, else of the people it names, else of the article."""
        if self._heading:
            self._state = self._heading
            return
        state, main, is_round_up = self._state, self._matches.main, self._matches.is_round_up
        if state is None or main is None or (state == main and not is_round_up):
            return
        first = sentence.evidence.start
        people = {m.name for m in sentence.parts.mentions if not m.team and (m.start > first or " " in m.name)}
        others = [one for one in self._matches.known if one != state]
        strangers = not any(self._is_seen(one, name) for one in others for name in people)
        foreign = state.teams and not state.when and not any(main.has(team) for team in state.teams)
        goes_on = strangers and (is_round_up or (foreign and people))
        self._state = state if goes_on else None

    def _is_seen(self, match: Encounter, name: str) -> bool:
        return any(self._survey.same(name, one) for one in self._seen.get(match, ()))

    def _learn(self, sentence: Sentence, parts: Sequence[Stretch]) -> None:
        about = {one.match for one in parts}
        match = about.pop() if len(about) == 1 else None
        if match:
            self._seen.setdefault(match, Counter()).update(m.name for m in sentence.parts.mentions)

    def _parts(self, number: int, sentence: Sentence) -> Iterator[Stretch]:
        start, end = sentence.evidence.start, sentence.evidence.end
        pairings = [(one, self._matches.of(sentence, one)) for one in self._told[number]]
        main = [(one, match) for one, match in pairings if not one.embedded]
        if len({match for _, match in main}) > 1:
            yield from self._divided(sentence, main)
        elif main:
            yield self._whole(number, sentence, *main[0])
        elif pairings:
            yield from self._around(sentence, pairings)
        else:
            match, own = self._by_words(sentence)
            self._state = match
            yield Stretch(start, end, match, own)

    def _whole(self, number: int, sentence: Sentence, pairing: Pairing, match: Encounter | None) -> Stretch:
        start, end = sentence.evidence.start, sentence.evidence.end
        is_line = pairing.line and end - start <= _LONGEST_HEADING and self._stands_alone(sentence)
        following = self._told[number + 1] if number + 1 < len(self._told) else ()
        if is_line and number:
            self._heading = match if not any(one.line for one in following) else None
        elif match != self._heading:
            self._heading = None
        self._state = match
        return Stretch(start, end, match)

    def _stands_alone(self, sentence: Sentence) -> bool:
        text, one = self._survey.article.text, sentence.evidence
        return text[: one.start].rstrip(" ").endswith("\n") and text[one.end :].lstrip(" ")[:1] in {"\n", ""}

    def _divided(self, sentence: Sentence, pairings: Sequence[tuple[Pairing, Encounter | None]]) -> Iterator[Stretch]:
        """A sentence that tells several matches, cut where it passes from one to the next."""
        begin, text = sentence.evidence.start, self._survey.article.text
        for (one, match), (following, _) in pairwise(pairings):
            between = text[one.end : following.start]
            cuts = [found.start() for found in DIVIDES.finditer(between)]
            cut = one.end + (cuts[-1] if cuts else len(between))
            yield Stretch(begin, cut, match)
            begin = cut
        yield Stretch(begin, sentence.evidence.end, pairings[-1][1])
        self._state = pairings[-1][1]

    def _around(self, sentence: Sentence, pairings: Sequence[tuple[Pairing, Encounter | None]]) -> Iterator[Stretch]:
        """A sentence whose clauses recall other matches: what stands around them goes on as before."""
        match, own = self._by_words(sentence, clause=True)
        begin, text = sentence.evidence.start, self._survey.article.text
        for pairing, recalled in pairings:
            first = max(begin, text.rfind(",", begin, pairing.start) + 1) if pairing.one is None else pairing.start
            comma = text.find(",", pairing.end, sentence.evidence.end)
            last = comma if comma >= 0 else pairing.end
            yield Stretch(begin, first, match, own)
            yield Stretch(first, last, recalled if match is None or recalled != match else None)
            begin = last
        yield Stretch(begin, sentence.evidence.end, match, own)

    def _by_words(self, sentence: Sentence, *, clause: bool = False) -> tuple[Encounter | None, bool]:
        """The match of a sentence that sets no teams against each other, and whether its own words tell it."""
        language, text = self._survey.language, fold_text(sentence.evidence.quote)
        named = self._owners(sentence)
        if named is not None:
            return named, True
        if BACK[language].search(text) and not self._matches.is_round_up:
            return self._matches.main, True
        if not clause and (beside := PARALLEL[language].search(text)):
            return Encounter(when=beside.group()), True
        if not clause and (earlier := self._recalled(sentence)):
            return self._earlier(earlier), True
        if self._names_several(sentence):
            return None, False
        return self._state, False

    def _recalled(self, sentence: Sentence) -> str | None:
        """Words of time in the clause of a score that put it with an earlier match."""
        language, by = self._survey.language, sentence.evidence.start
        for score in scores_in(sentence.evidence.quote, language):
            found = EARLIER[language].search(fold_text(clause_of(sentence, by + score.start, by + score.end)))
            if found:
                return found.group()
        return None

    def _earlier(self, when: str) -> Encounter:
        known = [one for one in self._matches.known if one.when]
        return known[0] if len(known) == 1 else Encounter(when=when)

    def _owners(self, sentence: Sentence) -> Encounter | None:
        """The only match that the teams of a sentence can be of, where it is the article's or the one told of."""
        found: set[Encounter] = set()
        for team in self._teams(sentence):
            owners = [one for one in self._matches.known if one.has(team)]
            found.update(owners if len(owners) == 1 else ())
        if len(found) != 1:
            return None
        match = found.pop()
        main = self._matches.main
        return match if self._matches.is_round_up or match in {main, self._state} else None

    def _teams(self, sentence: Sentence) -> Iterator[str]:
        for mention in sentence.parts.mentions:
            before = fold_text(
                self._survey.article.text[max(sentence.evidence.start, mention.start - BEFORE_PASSING) : mention.start]
            )
            if self._names.is_known(mention.name) and not PASSING.search(before):
                yield mention.name

    def _names_several(self, sentence: Sentence) -> bool:
        """Whether a sentence names teams of different matches."""
        teams = [m.name for m in sentence.parts.mentions if m.team]
        here = [one for one in self._matches.known if any(one.has(team) for team in teams)]
        return len(here) > 1 and not any(all(one.has(team) for team in teams) for one in here)
