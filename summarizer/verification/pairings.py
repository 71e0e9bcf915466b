"""Finds in each sentence the two teams that it sets against each other: who beat whom, a result line, a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.kinds import is_competition
from summarizer.grounding.names import NameMention, same_name
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.roles import Role, roles_of
from summarizer.verification.club_names import is_club, is_half_of_colours
from summarizer.verification.match_words import (
    AGAINST,
    AND,
    AT_A_GROUND,
    AT_PLACE,
    BETWEEN,
    EARLIER,
    EMBEDDED,
    IN_TABLE,
    ITS_OWN,
    PLAYED,
    PREPOSED,
    RESULT_NOUN,
    THEN_RESULT,
    VERSUS,
    WHILE,
    is_drawn,
)
from summarizer.verification.status_words import COMPETITION, VENUE
from summarizer.verification.survey import Sentence, Survey

_MOVES = frozenset({Role.CAME_ON, Role.WENT_OFF})
"""Parts that are read into words for teams as well: "brought Linden level"."""
_BESIDE_THE_PITCH = frozenset({Role.COACH, Role.REFEREE, Role.OFFICIAL})
"""Parts of people whose side may win in the same words: "manager Timbrell, whose side won 4-0 at Kessock"."""
_REACH = 90
"""Most characters between two teams that one result ties."""
_BESIDE = 45
"""Most characters between a pair of teams and its score."""
_VERB = 15
"""Most characters from a score to the end of the German verb that closes its clause."""
_INNER_STOP = re.compile(r"[;!?\n]|\.\s")
_TO_SCORE = re.compile(r"(?: (?:by|mit|per|por|con|com|auf|sur|a))?,? ?\(?\|")
_ENDS_CLAUSE = re.compile(r"[,;]")


@dataclass(frozen=True)
class Pairing:
    """Two teams that a sentence sets against each other, ``start`` to ``end`` in the article.

    ``one`` is null where the words name only the opponent ("lost 3-0 to Roma"). ``score`` is null where none is told
    beside them; ``embedded`` where a clause only recalls it on the way ("Inter, who beat Roma 3-0, ...").
    """

    one: str | None
    other: str
    start: int
    end: int
    score: ScoreMention | None = None
    embedded: bool = False
    line: bool = False

    @property
    def teams(self) -> tuple[str, ...]:
        """The teams that are named."""
        return (self.one, self.other) if self.one else (self.other,)


class TeamNames:
    """Which names of an article may be a team's, asked once for each."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._known: dict[str, bool] = {}
        self._possible: dict[str, bool] = {}

    def is_known(self, name: str) -> bool:
        """Whether the proposal or the words around a name make it a team's."""
        if name not in self._known:
            survey = self._survey
            self._known[name] = not self._is_thing(name) and (survey.is_team(name) or is_club(name))
        return self._known[name]

    def is_sure(self, name: str) -> bool:
        """Whether more than the words around a name make it a team's: the proposal, a club's letters, a result line."""
        survey = self._survey
        return self.is_known(name) and (survey.is_match_team(name) or is_club(name) or survey.has_result_line(name))

    def may_be(self, name: str) -> bool:
        """Whether a name beside a result may be a team's: no ground, and nobody with a part of his own."""
        if name not in self._possible:
            self._possible[name] = self.is_known(name) or self._is_free(name)
        return self._possible[name]

    def are_bare(self, names: Sequence[str], sentence: Sentence) -> bool:
        """Whether two names beside a plain result may be teams': one is known, or neither has a part elsewhere."""
        if any(self._is_thing(name) or self._survey.is_listed(name) for name in names):
            return False
        if any(roles_of(sentence.parts, name, self._survey.same) & _BESIDE_THE_PITCH for name in names):
            return False
        return any(map(self.is_known, names)) or not any(self._acts(name, sentence) for name in names)

    def _acts(self, name: str, apart_from: Sentence | None = None) -> bool:
        survey = self._survey
        return any(roles_of(one.parts, name, survey.same) - _MOVES for one in survey.sentences if one is not apart_from)

    def _is_free(self, name: str) -> bool:
        survey = self._survey
        if self._is_thing(name) or survey.cast.kind(name) == "person" or survey.is_listed(name):
            return False
        return not self._acts(name)

    def _is_thing(self, name: str) -> bool:
        if self._survey.is_match_team(name):
            return False
        folded = fold_text(name)
        return bool(COMPETITION.search(folded) or VENUE.search(folded)) or is_half_of_colours(name)


@lru_cache(maxsize=64)
def pairings_of(survey: Survey) -> tuple[tuple[Pairing, ...], ...]:
    """The pairs that each sentence of an article sets against each other."""
    names = TeamNames(survey)
    return tuple(pairings_in(survey, names, one) for one in survey.sentences)


def has_result(survey: Survey, name: str) -> bool:
    """Whether a result of a team of that name against another one is told."""
    told = (one for some in pairings_of(survey) for one in some if one.one and one.score)
    return any(same_name(name, team) for one in told for team in one.teams)


def opens_against(survey: Survey, name: str) -> bool:
    """Whether the first result that an article tells is one against that team, of no earlier day."""
    told = ((s, p) for s, some in zip(survey.sentences, pairings_of(survey), strict=True) for p in some if p.score)
    sentence, first = next(told, (None, None))
    if sentence is None or first is None or first.one or is_competition(name) or not same_name(first.other, name):
        return False
    return EARLIER[survey.language or "en"].search(fold_text(sentence.evidence.quote)) is None


def pairings_in(survey: Survey, teams: TeamNames, sentence: Sentence) -> tuple[Pairing, ...]:
    """Every pair of teams that a sentence sets against each other, in order; one-sided ones where no pair is told."""
    names = _names(survey, sentence)
    scores = scores_in(sentence.evidence.quote, survey.language)
    if not names or not (scores or len(names) > 1):
        return ()
    found = tuple(_pairs(teams, sentence, names, scores))
    return found or tuple(_opponents(teams, sentence, names, scores))


def _names(survey: Survey, sentence: Sentence) -> list[NameMention]:
    """The names of a sentence in its own offsets; of one that the survey cuts in two, both parts."""
    parts = [NameMention(m.start, m.end, m.name) for m in sentence.parts.mentions]
    rest = [
        one
        for one in survey.cast.named_in(sentence.evidence)
        if not survey.cast.is_noun(one.text) and not any(m.start < one.end and one.start < m.end for m in parts)
    ]
    by, text = sentence.evidence.start, sentence.evidence.quote
    own = (NameMention(m.start - by, m.end - by, m.text) for m in (*parts, *rest))
    sides = (one for one in own if survey.is_match_team(one.text) or not _is_place(text, one))
    return _joined(text, sorted(sides, key=lambda one: one.start))


def _joined(text: str, names: list[NameMention]) -> list[NameMention]:
    """The names, two with only a club's year between them as one: "SG Aufbau 1952 Linden"."""
    joined: list[NameMention] = []
    for name in names:
        if joined and _YEAR.fullmatch(text, joined[-1].end, name.start):
            joined[-1] = NameMention(joined[-1].start, name.end, text[joined[-1].start : name.end])
        else:
            joined.append(name)
    return joined


_YEAR = re.compile(r" (?:1[89]\d\d|20\d\d|\d\d) ")
"""What a club's year stands as within its name."""


def _is_place(text: str, name: NameMention) -> bool:
    """Whether a name is where somebody else won: "che al Curi supera 3-1 il", "en Riazor venció"."""
    before = fold_text(text[max(0, name.start - _BEFORE_PLACE) : name.start] + "|").rstrip("|")
    return AT_PLACE.search(before) is not None and THEN_RESULT.match(fold_text(text[name.end :])) is not None


_BEFORE_PLACE = 12
"""Characters before a name in which the preposition of its place stands."""


def _pairs(
    teams: TeamNames, sentence: Sentence, names: list[NameMention], scores: tuple[ScoreMention, ...]
) -> Iterator[Pairing]:
    """Neighbouring names with a result or a meeting between them; no team stands in two pairs."""
    taken = -1
    for at in range(len(names) - 1):
        if at <= taken:
            continue
        found = _pair(teams, sentence, names, scores, at)
        if found and not _goes_on_to_others(teams, sentence, names, scores, at):
            taken = at + 1
            yield found


def _goes_on_to_others(
    teams: TeamNames, sentence: Sentence, names: list[NameMention], scores: tuple[ScoreMention, ...], at: int
) -> bool:
    """Whether the second of two names opens a clause on its own match: "Linden drew 1-1 as Aue and Moor drew 2-2"."""
    between = fold_text(sentence.evidence.quote[names[at].end : names[at + 1].start])
    if at + 2 >= len(names) or not WHILE.search(between):
        return False
    own = _pair(teams, sentence, names, scores, at + 1)
    return own is not None and own.score is not None and own.score.start > names[at + 1].end


def _pair(
    teams: TeamNames, sentence: Sentence, names: list[NameMention], scores: tuple[ScoreMention, ...], at: int
) -> Pairing | None:
    one, other = names[at], names[at + 1]
    text = sentence.evidence.quote
    if other.start - one.end > _REACH or _INNER_STOP.search(text[one.end : other.start]):
        return None
    between, both = fold_text(text[one.end : other.start]), (one.text, other.text)
    if ITS_OWN.search(between):
        return None  # "close the gap on Arsenal after his side's 1-1 draw with Fulham"
    if IN_TABLE.search(between):
        return None  # "Linden were joined at the top of the group by Ostrau"
    score = _score_of(text, names, scores, at)
    plain = score is not None and _is_plain(text, one, other, score) and teams.are_bare(both, sentence)
    if one.text == other.text or not (plain or all(map(teams.may_be, both))):
        return None
    known = all(map(teams.is_known if score else teams.is_sure, both))
    how = _how(text, one, other, score, known=known)
    if how is None:
        return None
    by = sentence.evidence.start
    inserted = between.count(",") % 2 == 1
    embedded = (
        inserted
        or bool(EMBEDDED.search(between))
        or (how != "line" and bool(PREPOSED.search(fold_text(text[: one.start + 1]))))
    )
    return Pairing(one.text, other.text, by + one.start, by + other.end, score, embedded, line=how == "line")


def _is_plain(text: str, one: NameMention, other: NameMention, score: ScoreMention) -> bool:
    """Whether words of a result and a final score stand between or right after two names, and next to nothing else."""
    if score.start >= other.end:
        told = _TO_SCORE.fullmatch(fold_text(text[other.end : score.start]) + "|") is not None
    else:
        told = one.end <= score.start
    between = fold_text(text[one.end : other.start])
    before = fold_text(text[max(0, one.start - _BESIDE) : one.start])
    played = PLAYED.search(between) or (VERSUS.fullmatch(between) and PLAYED.search(before))
    return told and score.cue != "hypothetical" and bool(played) and len(between) <= _BESIDE


def _score_of(text: str, names: list[NameMention], scores: tuple[ScoreMention, ...], at: int) -> ScoreMention | None:
    """The score between two names, else right after them, else right before."""
    one, other = names[at], names[at + 1]
    behind = [name.start for name in names[at + 2 :] if not AT_A_GROUND.search(fold_text(text[: name.start]))]
    following = behind[0] if behind else len(text)
    for score in scores:
        if one.end <= score.start and score.end <= other.start:
            return score
    for score in scores:
        if other.end <= score.start < min(following, other.end + _BESIDE) and ";" not in text[other.end : score.start]:
            return score
    before = names[at - 1].end if at else 0
    return next((s for s in scores if max(before, one.start - _BESIDE) <= s.start and s.end <= one.start), None)


def _how(text: str, one: NameMention, other: NameMention, score: ScoreMention | None, *, known: bool) -> str | None:
    """How two names are set against each other, or none: by a line, by a result in words, by their meeting."""
    between = fold_text(text[one.end : other.start])
    told = score is not None and one.end <= score.start
    if score is not None and one.end <= score.start < other.start:
        bare = fold_text(text[one.end : score.start] + text[score.end : other.start])
        if not bare.strip(" -:()"):
            return "line"
    if VERSUS.fullmatch(between) and (told or known):
        return "line" if told else "meeting"
    before = fold_text(text[max(0, one.start - _BESIDE) : one.start])
    if AND.fullmatch(between):
        if score is not None and score.left == score.right and score.start > other.end:
            known = known or is_drawn(fold_text(text[other.end : score.start]), fold_text(text[score.end :]))
        return "result" if known and (score is not None or BETWEEN.search(before)) else None
    if not (known or told):
        return None
    told_against = AGAINST.search(between) is not None and not AND.match(between)
    against = told_against and (score is not None or RESULT_NOUN.search(between) is not None)
    return "result" if PLAYED.search(between) or against else None


def _opponents(
    teams: TeamNames, sentence: Sentence, names: list[NameMention], scores: tuple[ScoreMention, ...]
) -> Iterator[Pairing]:
    """A known team that a result is told against, in words that do not name who played it."""
    text, by = sentence.evidence.quote, sentence.evidence.start
    for at, name in enumerate(names):
        if not teams.is_known(name.text):
            continue
        begin = max((m.end() for m in _ENDS_CLAUSE.finditer(text, 0, name.start)), default=0)
        begin = max([begin, *(m.end for m in names[:at] if m.end <= name.start)])
        before = fold_text(text[begin : name.start])
        score = next((s for s in scores if begin <= s.start and s.end <= name.end + _BESIDE), None)
        told = PLAYED.search(before) or RESULT_NOUN.search(before)
        if score is not None and score.start >= name.end:
            told = told or PLAYED.search(fold_text(text[name.end : score.end + _VERB]))
        if AGAINST.search(before) and told and score is not None:
            embedded = begin > 0 or bool(PREPOSED.search(fold_text(text[:begin] + before)))
            yield Pairing(None, name.text, by + begin, by + name.end, score, embedded)
