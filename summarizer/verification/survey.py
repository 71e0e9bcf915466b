"""An article read once for all checks: its sentences, who stands in them, and who does what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from summarizer.grounding.cast import Cast
from summarizer.grounding.folding import fold_text
from summarizer.grounding.names import same_name
from summarizer.grounding.sentences import sentence_of, sentences
from summarizer.roles import VOCABULARIES, ListedGoal, Mention, Parts, Role, Telling, listed_goals, read_parts, roles_of
from summarizer.schemas.article import Article, Evidence


@dataclass(frozen=True)
class Sentence:
    """A sentence with its parts in offsets of the article."""

    evidence: Evidence
    parts: Parts


class Survey:
    """Everything the checks need to know of one article; ``teams`` are the sides that the proposal names."""

    def __init__(self, article: Article, teams: Sequence[str] = ()) -> None:
        self.article = article
        self.language = article.language or "en"
        self.cast = Cast.of(article)
        self._teams = tuple(team for team in teams if self._may_be_team(team))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the read text with who does what in them."""
        return tuple(Sentence(one, self._parts(one)) for one in sentences(self.article))

    @cached_property
    def listed(self) -> tuple[ListedGoal, ...]:
        """The goals of the article's scorers' lists, in text that is read."""
        goals = listed_goals(self.article.text, self.language)
        return tuple(
            goal for goal in goals if self.article.is_read(goal.start, goal.end) and not self.is_team(goal.name)
        )

    def touched(self, passage: Evidence) -> tuple[Sentence, ...]:
        """The sentences that a passage touches."""
        return tuple(
            one for one in self.sentences if one.evidence.start < passage.end and passage.start < one.evidence.end
        )

    def around(self, passage: Evidence) -> Evidence:
        """The sentence, or sentences, that hold a passage."""
        return sentence_of(self.article, passage)

    def parts(self, passage: Evidence) -> Parts:
        """Who does what in the sentences that a passage touches."""
        return joined(self.touched(passage))

    def is_team(self, name: str) -> bool:
        """Whether a name is a side's."""
        if any(same_name(name, team) for team in self._teams):
            return True
        return self.cast.kind(name) == "team" and not any(same_name(name, one) for one in self._squad)

    def is_match_team(self, name: str) -> bool:
        """Whether a name is one of the sides that the proposal names."""
        return any(same_name(name, team) for team in self._teams)

    @cached_property
    def _squad(self) -> tuple[str, ...]:
        """The names in line-ups and scorers' lists: players, whatever the words around them suggest."""
        names = [goal.name for goal in listed_goals(self.article.text, self.language)]
        for sentence in sentences(self.article):
            found = [mention.text for mention in self.cast.named_in(sentence)]
            if len(found) >= _LINE_UP and sum(map(len, found)) > 0.5 * len(sentence.quote):
                names += found
        return tuple(dict.fromkeys(names))

    def _may_be_team(self, name: str) -> bool:
        """Whether the article does not use a name as a person's: no scorer, coach or referee of that name."""
        if self.cast.kind(name) != "person":
            return True
        bare = Survey(self.article)
        return not any(roles_of(one.parts, name, same_name) & _PERSONAL for one in bare.sentences)

    def is_listed(self, name: str) -> bool:
        """Whether a name stands in a line-up or a scorers' list."""
        return any(same_name(name, one) for one in self._squad)

    def is_person(self, name: str) -> bool:
        """Whether a name may be a person's."""
        return not self.is_team(name) and (
            self.cast.kind(name) in {"person", "unknown"} or any(same_name(name, one) for one in self._squad)
        )

    def same(self, one: str, other: str) -> bool:
        """Whether two names are one person's in this article."""
        if same_name(one, other):
            return True
        first, second = self.cast.canonical(one), self.cast.canonical(other)
        return first is not None and first == second

    def _is_word(self, name: str, *, at_start: bool) -> bool:
        """Whether a capitalised word is no name: a nationality that stands for a player, a verb at the start."""
        folded = fold_text(name)
        words = VOCABULARIES.get(self.language, VOCABULARIES["en"])
        if any(re.fullmatch(one, folded) for one in words.people):
            return True
        openers = (*words.scores, *words.passes, r"expuls\w+", r"amonest\w+", r"goals?", r"substitut\w+")
        return at_start and " " not in name and any(re.fullmatch(one, folded) for one in openers)

    def _parts(self, sentence: Evidence) -> Parts:
        mentions: list[Mention] = []
        for name in self.cast.named_in(sentence):
            is_team = self.is_team(name.text)
            if not is_team and self._is_word(name.text, at_start=name.start == sentence.start):
                continue
            if is_team or self.cast.kind(name.text) != "place":
                mentions.append(Mention(name.text, name.start - sentence.start, name.end - sentence.start, is_team))
        return _shifted(read_parts(sentence.quote, tuple(mentions), self.language), sentence.start)


@lru_cache(maxsize=64)
def survey_of(article: Article, teams: tuple[str, ...] = ()) -> Survey:
    """The survey of an article (kept for the last ones asked for: several attempts look at the same article)."""
    return Survey(article, teams)


_LINE_UP = 6
"""Least names in a line that is a line-up."""
_PERSONAL = frozenset({Role.SCORER, Role.ASSIST, Role.COACH, Role.REFEREE, Role.SENT_OFF, Role.MISSED})


def joined(found: Sequence[Sentence]) -> Parts:
    """The parts of several sentences as one."""
    roles = {start: some for one in found for start, some in one.parts.roles.items()}
    tellings = tuple(telling for one in found for telling in one.parts.tellings)
    return Parts(tellings, roles, tuple(mention for one in found for mention in one.parts.mentions))


def _moved(mention: Mention, by: int) -> Mention:
    return replace(mention, start=mention.start + by, end=mention.end + by)


def _shifted(parts: Parts, by: int) -> Parts:
    def telling(one: Telling) -> Telling:
        return Telling(
            one.start + by,
            one.end + by,
            tuple(_moved(mention, by) for mention in one.scorers),
            tuple(_moved(mention, by) for mention in one.assists),
            _moved(one.team, by) if one.team else None,
        )

    return Parts(
        tuple(telling(one) for one in parts.tellings),
        {start + by: roles for start, roles in parts.roles.items()},
        tuple(_moved(mention, by) for mention in parts.mentions),
    )
