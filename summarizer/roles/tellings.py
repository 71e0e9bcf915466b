"""Reads from a masked passage which goals it tells, and the part of each person named in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.roles.enumerated import enumerated_after
from summarizer.roles.grammar import grammar_of
from summarizer.roles.masking import Mention, mask
from summarizer.roles.openers import without_openers
from summarizer.roles.own_subject import has_own_subject
from summarizer.roles.parts import Parts, Telling
from summarizer.roles.passing import note_passer, with_assists
from summarizer.roles.subjects import group_of, joined_by_minutes, preceding, subject_of
from summarizer.roles.tagging import TaggedPassage, tagged
from summarizer.roles.vocabulary import Role

_BY = 6
"""Most characters, such as " von", between a goal that is named and its scorer."""
_DONE_BY = re.compile(r"(?<![a-z])(?:da|dal|dallo|dalla|por|pelo|pela) $")
"""What makes a name the one who beats somebody and not the one beaten: "si lascia sorprendere da Kern"."""
_GETS_PAST = re.compile(r"(?:super|engan|ingann)")
"""Verbs for a player as much as for a goalkeeper who is beaten."""
_GOES_ON = re.compile(r",? (?:e|ed|y|ma|pero|mas|antes de|prima di) ")
_ONE_GOAL = re.compile(r"(?<![a-z])(?:the|il|el|le|o|das|den) (?:goal|winner|opener|gol|golo|but|tor)(?![a-z])")
"""One goal, which two players named together did not both score."""


@lru_cache(maxsize=1024)
def read_parts(passage: str, mentions: tuple[Mention, ...], language: str) -> Parts:
    """Who did what in a passage, by the rules of a language (ISO 639-1; an unknown one is read as English).

    Kept for the last passages: an article is read once for its names alone, and again for the sides of each proposal.
    """
    return _read(tagged(mask(passage, tuple(without_openers(passage, mentions)), language), grammar_of(language)))


def _read(passage: TaggedPassage) -> Parts:
    for match in passage.grammar.passes.finditer(passage.masked.text):
        note_passer(passage, match)
    found = sorted(_triggers(passage), key=lambda one: (one.start, one.end))
    tellings = with_assists(passage, _merged(found))
    for telling in tellings:
        for scorer in telling.scorers:
            _tag(passage, scorer, Role.SCORER)
    roles = {token.mention.start: frozenset(passage.tags[token.start]) for token in passage.people}
    return Parts(tuple(tellings), roles, tuple(token.mention for token in passage.masked.tokens))


def _tag(passage: TaggedPassage, mention: Mention, role: Role) -> None:
    for token in passage.people:
        if token.mention == mention:
            passage.tags[token.start].add(role)


def _triggers(passage: TaggedPassage) -> Iterator[Telling]:
    for match in passage.goals:
        yield _telling(passage, match)
    for match in passage.grammar.beats.finditer(passage.masked.text):
        if not _only_passes(passage, match) and preceding(passage, match) is not None:
            yield _telling(passage, match)
    for token in passage.people:
        if Role.SCORER in passage.tags[token.start]:
            start, end = max(0, token.start - 1), token.end
            yield Telling(*passage.masked.span(start, end), (token.mention,))


def _only_passes(passage: TaggedPassage, match: re.Match[str]) -> bool:
    """Whether a verb of beating takes its subject past somebody, who then does more, or names who beats the subject."""
    text = passage.masked.text
    if _DONE_BY.search(text, 0, match.end()):
        return True
    return bool(_GETS_PAST.match(match.group()) and _GOES_ON.match(text, text.index(">", match.end()) + 1))


def _telling(passage: TaggedPassage, match: re.Match[str]) -> Telling:
    text, span = passage.masked.text, passage.masked.span(*match.span())
    subject = subject_of(passage, match)
    if subject is None:
        return Telling(*span)
    if subject.mention.team:
        return Telling(*span, team=subject.mention)
    if subject.start > match.end() and not passage.grammar.inverted:
        span = passage.masked.span(match.start(), subject.start)
    shoots = Role.SHOT in passage.tags[subject.start]
    if subject.end <= match.end() and has_own_subject(text[subject.end : match.end()], shoots=shoots):
        return Telling(*span)
    alone = subject.end <= match.start() and passage.grammar.of_one.match(match.group())
    group = (subject,) if alone else group_of(passage, subject)
    if subject.start >= match.end():
        group = (*group, *(joined_by_minutes(passage, subject) or enumerated_after(passage, match, subject)))
    if len(group) > 1 and _ONE_GOAL.search(match.group()):
        return Telling(*span)
    return Telling(*span, tuple(token.mention for token in group))


def _merged(tellings: list[Telling]) -> list[Telling]:
    """Tellings that overlap, or that follow each other closely with the same scorer, are one."""
    result: list[Telling] = []
    for telling in tellings:
        last = result[-1] if result else None
        if (
            last
            and telling.start < last.end + (_BY if telling.scorers and not last.scorers else 0)
            and (not telling.scorers or not last.scorers or telling.scorers == last.scorers)
        ):
            result[-1] = Telling(
                last.start, max(last.end, telling.end), last.scorers or telling.scorers, (), last.team or telling.team
            )
        else:
            result.append(telling)
    return result
