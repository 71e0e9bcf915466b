"""The matches that an article tells of, told apart by their teams and by words of time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.grounding.folding import fold_text
from summarizer.grounding.names import same_name
from summarizer.teams import shipped_names
from summarizer.verification.match_words import EARLIER, PARALLEL
from summarizer.verification.pairings import Pairing, TeamNames
from summarizer.verification.survey import Sentence, Survey

_LONGEST_HEADLINE = 110
"""Characters; a longer line is no headline."""
_SIDES = 2
_OPENING = 40
"""Characters; a shorter clause that opens a sentence counts with the next one."""
_SCORE = re.compile(r"(?<!\d)\d{1,2} ?[-–:] ?\d{1,2}(?!\d)")
_CLAUSE = re.compile(r"[,;()„“”«»\"]|:(?!\d)")


@dataclass(frozen=True)
class Encounter:
    """A match that an article tells of: its teams as named there, ``when`` by the words that set it apart."""

    teams: tuple[str, ...] = ()
    when: str = ""

    def named(self) -> str:
        """The match as a desk editor reads it."""
        names = " - ".join(self.teams)
        if len(self.teams) == 1:
            names = f"a match of {names}"
        return f"{names} (“{self.when}”)" if names and self.when else names or f"another match (“{self.when}”)"

    def has(self, name: str) -> bool:
        """Whether a name is one of its teams."""
        return any(same_name(name, team) for team in self.teams)

    def is_between(self, names: Sequence[str]) -> bool:
        """Whether it is the match of two teams, in either order."""
        return len(names) == len(self.teams) == _SIDES and are_alike(self.teams, names)


class Encounters:
    """The matches that an article tells of, told apart by their teams and by words of time."""

    def __init__(self, survey: Survey, names: TeamNames, told: Sequence[tuple[Pairing, ...]]) -> None:
        self._survey = survey
        self._names = names
        told_all = [(s, p) for s, some in zip(survey.sentences, told, strict=True) for p in some]
        self.known: tuple[Encounter, ...] = ()
        self._plain = [p for s, p in told_all if p.one and not self._words_of_time(s, p)]
        headed = self._headed(told)
        self.main = self._by_proposed_name(headed or self._most_named(told_all))
        self._add(self.main)
        for sentence, pairing in told_all:
            self._add(self.of(sentence, pairing))
        self.is_round_up = headed is None and self._opens_several(told)

    def _most_named(self, told: Sequence[tuple[Sentence, Pairing]]) -> Encounter | None:
        """The match both of whose teams the article names most often; of several such, the one that is told first."""
        names = Counter(m.name for one in self._survey.sentences for m in one.parts.mentions)

        def times(teams: Sequence[str]) -> int:
            return min(sum(n for name, n in names.items() if same_name(name, team)) for team in teams)

        pairs = [pairing.teams for _, pairing in told if pairing.one]
        best = max(pairs, key=times, default=None)
        return Encounter(best) if best else None

    def _by_proposed_name(self, main: Encounter | None) -> Encounter | None:
        """The article's match by the names of the proposal where it goes by a byname first."""
        if main is None:
            return None
        proposed = [one.teams for one in self._plain if all(map(self._survey.is_match_team, one.teams))]
        alike = [one for one in proposed if not are_alike(main.teams, one) and self._may_be_one(main.teams, one)]
        return Encounter(alike[0]) if alike else main

    def _may_be_one(self, teams: Sequence[str], others: Sequence[str]) -> bool:
        """Whether two pairs of names that share one, or have one result, may be a match under names and bynames."""
        third = [name for name in others if not any(same_name(name, team) for team in teams)]
        theirs = [name for name in teams if not any(same_name(name, other) for other in others)]
        if all(map(self._survey.is_match_team, (*third, *theirs))):
            return False
        first, second = self._scores(teams), self._scores(others)
        if first and second:
            known = len(third) > 1 and all(map(self._names.is_known, (*third, *theirs)))
            return bool(first & second) and not known
        return len(third) == 1 and not all(map(self._names.is_known, (*third, *theirs)))

    def _scores(self, teams: Sequence[str]) -> frozenset[tuple[int, ...]]:
        """The results told of two teams, the higher number last."""
        told = [one.score for one in self._plain if are_alike(one.teams, teams) and one.score]
        return frozenset(tuple(sorted((s.left, s.right))) for s in told if s.cue in {"final", "unknown"})

    def _add(self, match: Encounter | None) -> None:
        if match is not None and match not in self.known:
            self.known = (*self.known, match)

    def _opens_several(self, told: Sequence[tuple[Pairing, ...]]) -> bool:
        """Whether paragraphs open with matches of four different teams, none of them told as one beside the other."""
        text, opened = self._survey.article.text, list[Encounter]()
        for sentence, pairings in zip(self._survey.sentences, told, strict=True):
            first = text[: sentence.evidence.start].rstrip(" ")[-1:] in {"", "\n"}
            if not first or PARALLEL[self._survey.language].search(fold_text(sentence.evidence.quote)):
                continue
            found = (self.of(sentence, one) for one in pairings if not one.embedded)
            opened += [one for one in found if one is not None and _is_pair(one)]
        return any(not one.has(first) and not one.has(second) for one in opened for first, second in [opened[0].teams])

    @property
    def several(self) -> bool:
        """Whether there is more than one."""
        return len(self.known) > 1

    def _headed(self, told: Sequence[tuple[Pairing, ...]]) -> Encounter | None:
        """The match of a headline that sets two teams against each other."""
        head = [one for one in told[0] if one.one] if told else []
        if len(head) != 1 or len(self._survey.sentences[0].evidence.quote) > _LONGEST_HEADLINE:
            return None
        return Encounter(head[0].teams)

    def of(self, sentence: Sentence, pairing: Pairing) -> Encounter | None:
        """The match that a pair of names is, null where it may be the article's own under another name."""
        when = self.when(sentence, pairing)
        alike = [one for one in self.known if _fits(one, pairing.teams)]
        earlier = [one for one in alike if one.when]
        if alike and not when:
            return alike[0] if pairing.one or len(alike) == 1 else None
        if when and earlier:
            return earlier[0]
        if when:
            return Encounter(alike[0].teams if alike and pairing.one else pairing.teams, when)
        if pairing.one is None:
            return self._of_unnamed(pairing.other)
        if any(not one.when and self._may_be_one(one.teams, pairing.teams) for one in self.known if _is_pair(one)):
            return None
        return Encounter(pairing.teams)

    def _of_unnamed(self, met: str) -> Encounter | None:
        """The match of a known team whose opponent goes by no name, where the article's own is one of two others."""
        team = shipped_names().team(met)
        if self.main is None or not _is_pair(self.main) or not team.known or shipped_names().is_nickname(met):
            return None
        return None if any(self._survey.same(met, one) for one in self.main.teams) else Encounter((met,))

    def when(self, sentence: Sentence, pairing: Pairing) -> str:
        """The words of time that tell a pair from the article's match: the same teams before, or one of them."""
        words = self._words_of_time(sentence, pairing)
        if not words or pairing.one is None or self.main is None:
            return words
        if self.main.is_between(pairing.teams):
            return words if any(are_alike(one.teams, pairing.teams) for one in self._plain) else ""
        return words if any(self.main.has(team) for team in pairing.teams) else ""

    def _words_of_time(self, sentence: Sentence, pairing: Pairing) -> str:
        found = EARLIER[self._survey.language].search(fold_text(clause_of(sentence, pairing.start, pairing.end)))
        if found:
            return found.group()
        score = pairing.score
        return score.cue_text if score is not None and score.cue == "first_leg" else ""


def clause_of(sentence: Sentence, start: int, end: int) -> str:
    """The clause around a span, with a few words that open its sentence ("Last week, ...") and date no score."""
    quote, by = sentence.evidence.quote, sentence.evidence.start
    breaks = [found.end() for found in _CLAUSE.finditer(quote, 0, start - by)]
    apart = bool(breaks) and (breaks[-1] > _OPENING or _SCORE.search(quote, 0, breaks[-1]) is not None)
    begin = breaks[-1] if apart else 0
    stop = _CLAUSE.search(quote, end - by)
    return quote[begin : stop.start() if stop else len(quote)]


def _is_pair(match: Encounter) -> bool:
    return len(match.teams) == _SIDES


def _fits(match: Encounter, teams: Sequence[str]) -> bool:
    if len(teams) == 1:
        return match.has(teams[0])
    return match.is_between(teams) or (len(match.teams) == 1 and any(match.has(team) for team in teams))


def are_alike(teams: Sequence[str], names: Sequence[str]) -> bool:
    """Whether two pairs of names are the same two teams, in either order."""
    one, other = teams
    first, second = names
    return (same_name(one, first) and same_name(other, second)) or (same_name(one, second) and same_name(other, first))
