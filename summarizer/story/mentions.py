"""A sentence as the check sees it: which names of the facts stand where, and what is left when they are taken out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from summarizer.story.course import Course, Side, course_of, side_of
from summarizer.story.facts import Language, StoryFacts
from summarizer.story.lexicon import Lexicon, fold, lexicon

MASK = "\x00"
"""Stands for each character of a name in a masked text."""

_TOKEN = re.compile(r"\d+|[^\W\d_]+")


class Kind(StrEnum):
    """What a name names."""

    PERSON = "person"
    TEAM = "team"
    PLACE = "place"
    COMPETITION = "competition"


@dataclass(frozen=True, slots=True)
class Entity:
    """A name of the facts, cut into folded words."""

    name: str
    kind: Kind
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text; ``whole`` where all of it stands there, ``entities`` all that it may mean."""

    start: int
    end: int
    entities: tuple[Entity, ...]
    whole: bool

    @property
    def entity(self) -> Entity:
        """What is meant, or the first of those that may be."""
        return self.entities[0]

    @property
    def name(self) -> str:
        """The full name in the facts."""
        return self.entity.name

    @property
    def kind(self) -> Kind:
        """What it names."""
        return self.entity.kind


@dataclass(frozen=True)
class Subject:
    """What a text is checked against: the facts, what follows from them, the names, and the language."""

    facts: StoryFacts
    course: Course
    entities: tuple[Entity, ...]
    lexicon: Lexicon
    language: Language

    @classmethod
    def of(cls, facts: StoryFacts, language: Language) -> Subject:
        """The subject of ``facts``."""
        return cls(facts, course_of(facts), entities_of(facts), lexicon(language), language)

    def side(self, mention: Mention) -> Side | None:
        """The side that a mentioned team is."""
        return side_of(mention.name, self.facts)


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence with its names found: ``folded`` and ``masked`` keep the offsets of ``text``."""

    text: str
    folded: str
    masked: str
    mentions: tuple[Mention, ...]

    def of_kind(self, kind: Kind) -> tuple[Mention, ...]:
        """The mentions of one kind, in order."""
        return tuple(mention for mention in self.mentions if mention.kind is kind)


def entities_of(facts: StoryFacts) -> tuple[Entity, ...]:
    """Every name of the facts once, with what it names."""
    found: dict[tuple[str, Kind], Entity] = {}
    for name, kind in _names(facts):
        if name:
            words = tuple(match[0] for match in _TOKEN.finditer(fold(name)))
            found.setdefault((name, kind), Entity(name, kind, words))
    return tuple(found.values())


def _names(facts: StoryFacts) -> list[tuple[str | None, Kind]]:
    incidents = (*facts.sendings_off, *facts.missed_penalties, *facts.disallowed_goals)
    teams = [facts.home_team, facts.away_team, *(g.team for g in facts.goals), *(e.team for e in incidents)]
    people = [
        *(goal.scorer for goal in facts.goals),
        *(goal.assist for goal in facts.goals),
        *(event.player for event in incidents),
        *(item.person for item in facts.notable),
        facts.referee,
        facts.home_coach,
        facts.away_coach,
    ]
    return [
        *((name, Kind.TEAM) for name in teams),
        *((name, Kind.PERSON) for name in people),
        (facts.venue, Kind.PLACE),
        (facts.competition, Kind.COMPETITION),
    ]


def parse(text: str, subject: Subject) -> Clause:
    """The sentence with every name of the facts found in it, the longest first."""
    folded = fold(text)
    tokens = [(match.start(), match.end()) for match in _TOKEN.finditer(folded)]
    mentions: list[Mention] = []
    at = 0
    while at < len(tokens):
        found = _longest(text, folded, tokens[at:], subject)
        if found:
            mentions.append(found[0])
        at += found[1] if found else 1
    return Clause(text, folded, mask(folded, mentions), tuple(mentions))


def mask(text: str, mentions: list[Mention]) -> str:
    """The text with each name blotted out."""
    for mention in mentions:
        text = text[: mention.start] + MASK * (mention.end - mention.start) + text[mention.end :]
    return text


def _longest(text: str, folded: str, tokens: list[tuple[int, int]], subject: Subject) -> tuple[Mention, int] | None:
    words = [folded[start:end] for start, end in tokens[:12]]
    best: dict[int, list[tuple[Entity, bool]]] = {}
    for entity in subject.entities:
        length, whole = _overlap(words, entity.words)
        if length:
            best.setdefault(length, []).append((entity, whole))
    if not best:
        return None
    length = max(best)
    start, end = tokens[0][0], tokens[length - 1][1]
    whole = any(full for _, full in best[length])
    entities = tuple(entity for entity, full in best[length] if full or not whole)
    if not _reads_as_name(text, start, end, subject, whole=whole):
        return None
    return Mention(start, end, entities, whole), length


def _overlap(words: list[str], name: tuple[str, ...]) -> tuple[int, bool]:
    """How many of ``words`` run along some part of ``name``, and whether that is all of it."""
    best = 0
    for offset in range(len(name)):
        run = 0
        while offset + run < len(name) and run < len(words) and words[run] == name[offset + run]:
            run += 1
        best = max(best, run)
    return best, best == len(name)


def _reads_as_name(text: str, start: int, end: int, subject: Subject, *, whole: bool) -> bool:
    """Whether a match is a name and not a common word: part of a name needs a capital, a number alone is none."""
    part = text[start:end]
    if not any(char.isupper() for char in part):
        return False
    common = fold(part) in subject.lexicon.words and not whole
    return not (common and (start == 0 or subject.language == "de"))


def sentences_of(text: str, subject: Subject) -> tuple[str, ...]:
    """The sentences of a text; a full stop in a name, an ordinal, a minute or an abbreviation ends none."""
    masked = parse(text, subject).masked
    stops = re.finditer(r"[.!?](?P<gap>\s+)(?=\S)", masked)
    cuts = (0, *(match.end() for match in stops if _ends_sentence(masked, text, match)), len(text))
    pieces = (text[start:end].strip() for start, end in pairwise(cuts))
    return tuple(piece for piece in pieces if piece)


def _ends_sentence(masked: str, text: str, match: re.Match[str]) -> bool:
    following = text[match.end() :]
    if following[:1].islower() or following[:1] in "([":
        return False
    before = masked[: match.start()]
    if re.search(r"(?:^|[\s.(])[^\W\d_]$|\brig$|\bpen$", before):
        return False
    # A German ordinal before its noun: "11. Juni", "45. Minute".
    ordinal = re.search(r"\d$", before) is not None
    return not (ordinal and re.match(r"(?:minut|\w+ \d{4})", fold(following)) is not None)
