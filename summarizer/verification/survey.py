"""An article read once for all checks: its sentences, who stands in them, and who does what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from summarizer.assertion import cue_in
from summarizer.grounding.alignment import Alignment, locate
from summarizer.grounding.names import same_name
from summarizer.grounding.sentences import sentence_of, sentences
from summarizer.roles import ListedGoal, Mention, Parts, Role, Telling, listed_goals, read_parts, roles_of
from summarizer.roles.masking import Masked, mask
from summarizer.schemas.article import Article, Evidence
from summarizer.verification.club_names import is_club, is_saints
from summarizer.verification.mentions import mentions_in, sided
from summarizer.verification.naming import Naming


@dataclass(frozen=True)
class Sentence:
    """A sentence with its parts in offsets of the article, in the language (ISO 639-1) that it is read as."""

    evidence: Evidence
    parts: Parts
    language: str

    @cached_property
    def masked(self) -> Masked:
        """Its text with the names as tokens; offsets count from its own start."""
        return mask(self.evidence.quote, self._mentions, self.language)

    @cached_property
    def with_teams_masked(self) -> Masked:
        """Its text with the names of teams alone as tokens."""
        return mask(self.evidence.quote, [mention for mention in self._mentions if mention.team])

    @property
    def _mentions(self) -> tuple[Mention, ...]:
        return tuple(mention.moved(-self.evidence.start) for mention in self.parts.mentions)


class Survey(Naming):
    """Everything the checks need to know of one article.

    ``teams`` are the sides that the proposal names, ``ahead`` whether it is about a match to come.
    """

    def __init__(self, article: Article, teams: Sequence[str] = (), *, ahead: bool = False) -> None:
        super().__init__(article)
        self.ahead = ahead
        self.teams = tuple(team for team in teams if self._may_be_team(team))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the read text with who does what in them."""
        return tuple(Sentence(one, self._read(one), self.language) for one in sentences(self.article))

    def _read(self, sentence: Evidence) -> Parts:
        parts = read_parts(sentence.quote, tuple(mentions_in(self, sentence)), self.language)
        return _shifted(parts, sentence.start)

    @cached_property
    def listed(self) -> tuple[ListedGoal, ...]:
        """The goals of the article's scorers' lists, in text that is read; none beside the result of other sides."""
        goals = (one for one in listed_goals(self.article.text, self.language) if self._is_of_sides(one))
        return tuple(
            goal for goal in goals if self.article.is_read(goal.start, goal.end) and not self.is_team(goal.name)
        )

    def _is_of_sides(self, goal: ListedGoal) -> bool:
        both = (goal.team, goal.opponent)
        return goal.opponent is None or not self.teams or all(one and self.is_match_team(one) for one in both)

    def touched(self, passage: Evidence) -> tuple[Sentence, ...]:
        """The sentences that a passage touches."""
        begin, end = passage.start, passage.end
        return tuple([one for start, until, one in self._placed if start < end and begin < until])

    @cached_property
    def _placed(self) -> tuple[tuple[int, int, Sentence], ...]:
        """The sentences with where they stand."""
        return tuple((one.evidence.start, one.evidence.end, one) for one in self.sentences)

    def around(self, passage: Evidence) -> Evidence:
        """The sentence, or sentences, that hold a passage."""
        span = passage.start, passage.end
        if span not in self._around:
            self._around[span] = sentence_of(self.article, passage)
        return self._around[span]

    def place_of(self, quote: str) -> Alignment | None:
        """The first place where a quote stands, in read text if it stands there, or none."""
        if quote not in self._places:
            self._places[quote] = locate(self.article, quote, unread=True)
        return self._places[quote]

    @cached_property
    def _places(self) -> dict[str, Alignment | None]:
        """Where the quotes asked for so far stand: the claims of one event often share theirs."""
        return {}

    @cached_property
    def _around(self) -> dict[tuple[int, int], Evidence]:
        """The sentences that hold the passages asked for so far: several checks ask for those of one passage."""
        return {}

    def parts(self, passage: Evidence) -> Parts:
        """Who does what in the sentences that a passage touches."""
        found = [one.parts for one in self.touched(passage)]
        if len(found) == 1:
            return found[0]
        roles = {start: some for one in found for start, some in one.roles.items()}
        tellings = tuple(telling for one in found for telling in one.tellings)
        return Parts(tellings, roles, tuple(mention for one in found for mention in one.mentions))

    def other_match(self, name: str, value: object, passage: Evidence) -> str | None:  # noqa: ARG002
        """The match that the passage of a fact is clearly about; none where it is the one surveyed, as here always."""
        return None

    def is_here(self, start: int, end: int) -> bool:  # noqa: ARG002
        """Whether words such as "elsewhere" lead to the match surveyed; never where it is the article's own."""
        return False

    def behind(self, passage: Evidence) -> Sentence | None:
        """The sentence right behind a passage in the same paragraph, or none."""
        after = next((one for one in self.sentences if one.evidence.start >= passage.end), None)
        gap = self.article.text[passage.end : after.evidence.start] if after else "\n"
        return None if "\n" in gap else after

    def is_beside(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of another match by words such as "elsewhere"."""
        one = sentence.evidence
        return cue_in("elsewhere", one.quote, self.language) is not None and not self.is_here(one.start, one.end)

    def _may_be_team(self, name: str) -> bool:
        """Whether the article does not use a name as a person's: no scorer, coach or referee of that name."""
        if self.cast.kind(name) in {"team", "place"} or is_club(name) or is_saints(name) or self.has_result_line(name):
            return True
        if self.is_listed_team(name):
            return True
        read = (one.parts for one in survey_of(self.article).sentences)
        named = [one for one in read if any(same_name(mention.name, name) for mention in one.mentions)]
        personal = sum(_is_personal(one, name) for one in named)
        return personal * _RARELY < max(1, len(named))


@lru_cache(maxsize=64)
def survey_of(article: Article, teams: tuple[str, ...] = (), *, ahead: bool = False) -> Survey:
    """The survey of an article (kept for the last ones asked for: several attempts look at the same article)."""
    return Survey(article, teams, ahead=ahead)


_PERSONAL = frozenset({Role.ASSIST, Role.COACH, Role.FOULED, Role.REFEREE, Role.SENT_OFF, Role.MISSED})
"""Parts that only a person has; a side scores as well."""
_RARELY = 3
"""A side has a person's part in fewer than one of so many sentences, where a word for its player is misread."""


def _is_personal(parts: Parts, name: str) -> bool:
    """Whether a sentence gives a name a person's part; "Town boss Gray" makes Gray the coach, and not the Town."""
    own = tuple(
        mention
        for mention in parts.mentions
        if not mention.name.endswith(sided(name)) and not mention.name.startswith(f"{name} ")
    )
    found = roles_of(replace(parts, mentions=own), name, same_name) & _PERSONAL
    if found != {Role.COACH}:
        return bool(found)
    coaches = {mention.name for mention in parts.mentions if Role.COACH in parts.of(mention)}
    return all(same_name(one, name) for one in coaches)


def _shifted(parts: Parts, by: int) -> Parts:
    def telling(one: Telling) -> Telling:
        return Telling(
            one.start + by,
            one.end + by,
            tuple(mention.moved(by) for mention in one.scorers),
            tuple(mention.moved(by) for mention in one.assists),
            one.team.moved(by) if one.team else None,
        )

    return Parts(
        tuple(telling(one) for one in parts.tellings),
        {start + by: roles for start, roles in parts.roles.items()},
        tuple(mention.moved(by) for mention in parts.mentions),
    )
