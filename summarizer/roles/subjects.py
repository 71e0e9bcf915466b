"""The subject of a predicate: which name of a passage the words make the one who scores or passes."""

from __future__ import annotations

import re

from summarizer.roles.clauses import agent_after, follows_verb, subject_before_aside
from summarizer.roles.eligible import (
    NO_SUBJECT,
    is_object_of_verb,
    is_taken_up,
    may_be_subject,
    may_score,
    singled_out,
    stands_for_another,
)
from summarizer.roles.enumerated import between, enumerated_before
from summarizer.roles.grammar import CLOSED, JOINED
from summarizer.roles.masking import Token
from summarizer.roles.spreading import AT_MINUTES
from summarizer.roles.tagging import TaggedPassage

_PASSIVE = re.compile(r"(?<![a-z])(?:was|were|been|being) (?:[a-z-]+ly )?$")
"""Words before an English participle that make its subject the one it is done to."""
_AGENT = re.compile(r"[^.;:<]{0,40}? by(?: [a-z'-]+){0,3} (?=<\d)")
_THEN_MINUTE = re.compile(
    r" ?\(?(?:[a-z']+ ){0,4}\d{1,3}(?:[+.'\u2019\u00b0\u00ba]\d*)?(?: ?(?:minut[a-z]*|spielminute|"
    r"min))?(?: del? [a-z]+)?\)? ?"
    r"(?:$|[.,;:)]|(?:e|ed|y|and|und|et) )"
)
"""A minute behind a name, and nothing that the name does besides."""
GUARD = (
    r"(?:keeper|goalkeeper|goalie|stopper|portiere|portier|gardien|goleiro|guarda-redes|portero|arquero|guardameta|"
    r"torwart|torhuter|torhuterin|tormann|torfrau|schlussmann|schlussfrau|defen[cs]e|difesa|defensa|defesa|abwehr|"
    r"porta|porteria|arco|baliza|net|goal|gehause|kasten)"
)
"""What is a team's and is beaten: its goalkeeper, its defence, its goal."""
ITS_GOAL = re.compile(rf"(?:'s?|s)?[ -]{{1,2}}(?:[a-z]+ )?[a-z-]*{GUARD}(?![a-z])")
"""Words after a team's name by which only its goal or goalkeeper is meant."""
_SIDE_DOES = re.compile(
    r" (?:(?:le|gli) ospiti|i padroni di casa|le padrone di casa|los (?:locales|visitantes)|las (?:locales|visitantes)|"
    r"os (?:donos da casa|visitantes)|as (?:donas da casa|visitantes)|die (?:gaste|gastgeber\w*|hausherren)|"
    r"les (?:visiteurs|visiteuses|locaux|locales))(?![a-z])(?! (?:con|com|mit|avec|durch|par|por) <)"
)
"""A side that right behind a verb is its subject, whoever stands before it: "la sbloccano le ospiti"."""
_ON_TO_VERB = re.compile(r" ?|,? (?:che|qui|que|quien|quem) (?:(?:ha|aveva|a|avait|habia|tinha) )?| ad? (?:ri)?")
"""What stands between a verb and the name that is its subject: "Kern che ha portato", "Kern a portare"."""
_NEXT_CLAUSE = re.compile(
    r"(?:^| )(?:y|ed|che|que|cuando|quando|mentre|mientras|enquanto|perche|porque|pero|mas|ma|pois|aunque|embora|donde|"
    r"dove|onde) ?$"
)
"""What opens a clause of its own, so that the name behind it is no subject of the verb before: "marcó y Kern"."""
_AND_OR_IS = re.compile(r"(?:^| )e ?$")
"""An Italian or Portuguese "and", or the "is" that folds like it: "segna e Kern esulta", "a segnare è Kern"."""
_INFINITIVE = re.compile(r"(?<![a-z])[a-z]+[aei]r[ei]?(?![a-z])")
_THROUGH = re.compile(
    r"(?: (?!porque|pero|mas|cuando|quando)[^\s.,;:<]+){0,4}?,? (?:con|com|mediante|gracias al?|merced a|gracas ao?|"
    r"por medio de|por meio de)"
    r"(?: (?!y |e )[^\s.,;:<]+){0,3}? (?:gol|golazo|tanto|diana|doblete|golo|golaco|tento|bis)"
    r"(?: (?!recibid|encajad|sofrid|contra|ante|sobre|a )[^\s.,;:<]+){0,3}? (?:de|del|do|da)"
    r"(?: (?!al? |cabe|fora|fuera|livre|tiro|penal|falta)[^\s.,;:<]+){0,2}? (?=<\d)"
)
"""The goal by which somebody's side does something to the score, so that he did it: "aumentó con un tanto de Kern"."""
_ONCE_OF = re.compile(r"(?<![a-z])ex[ -]$")
"""What makes a team a player's earlier one: "l'ex Montelba"."""


def subject_of(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name that is the subject of a predicate: right after it where the language allows, else before it."""
    if _PASSIVE.search(passage.masked.text, 0, match.start()):
        return _agent(passage, match)
    if passage.grammar.inverted and _SIDE_DOES.match(passage.masked.text, match.end()):
        return _right_before(passage, match)
    if (
        told := _captioned(passage, match)
        or _agent_behind(passage, match)
        or _opener(passage, match)
        or before_aside(passage, match)
    ):
        return told
    after = (_inside(passage, match) or following(passage, match)) if passage.grammar.inverted else None
    if after and "," in passage.masked.text[match.end() : after.start]:
        return preceding(passage, match) or after
    subject = after or preceding(passage, match)
    is_side = subject is None or subject.mention.team
    return subject if is_side else _through(passage, match) or subject


def _right_before(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name right before a verb, which is its subject though a side follows: "Kern porta avanti gli ospiti"."""
    text = passage.masked.text
    token = next((one for one in passage.people if _ON_TO_VERB.fullmatch(text, one.end, match.start())), None)
    return token if token and may_score(passage, token) else None


def _agent_behind(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    return None if passage.grammar.inverted else agent_after(passage.masked, match.end())


def _captioned(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The only name of a caption that tells what he did and ends on a colon and him: "Traf zum Sieg: Kern"."""
    text = passage.masked.text
    last = passage.people[-1] if len(passage.people) == 1 else None
    if last is None or last.start < match.end() or not text[: last.start].endswith(": "):
        return None
    return last if _CLOSES.fullmatch(text, last.end) and not passage.tags[last.start] & NO_SUBJECT else None


def _through(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """Who scored the goal that a predicate names as its means."""
    by = _THROUGH.match(passage.masked.text, match.end())
    return next((token for token in passage.people if by and token.start == by.end()), None)


_CLOSES = re.compile(r"[.!]?\s*")
_SUBORDINATE = re.compile(r"(?<![a-z])(?:nachdem|weil|bevor|ehe|indem|sodass|obwohl) (?=<\d)[^,;]*$")


def _opener(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name that opens a German clause which its verb ends: "nachdem Kern die Führung von Lang ausglich"."""
    clause = _SUBORDINATE.search(passage.masked.text, 0, match.start())
    token = next((one for one in passage.people if clause and one.start > clause.start()), None)
    return token if token and not passage.tags[token.start] & NO_SUBJECT else None


def group_of(passage: TaggedPassage, subject: Token) -> tuple[Token, ...]:
    """A subject with the names joined to it: "Drogba and Kezman scored"."""
    group = [subject]
    for earlier in reversed([token for token in passage.people if token.end <= subject.start]):
        joint = between(passage, earlier, group[0])
        if joint.strip() in {",", ""} or not JOINED.fullmatch(joint) or not may_score(passage, earlier):
            break
        if is_object_of_verb(passage, earlier) or (
            not passage.grammar.inverted and follows_verb(passage.masked, earlier)
        ):
            break
        group.insert(0, earlier)
    return enumerated_before(passage, tuple(group))


def joined_by_minutes(passage: TaggedPassage, last: Token) -> tuple[Token, ...]:
    """Those who follow a subject behind its verb, each with a minute: "Es trafen Kern (38.) und Falk (90.)"."""
    found: list[Token] = []
    text = passage.masked.text
    for token in passage.people:
        if token.start < last.end:
            continue
        if passage.tags[token.start] & NO_SUBJECT or not AT_MINUTES.fullmatch(text[last.end : token.start]):
            break
        if not _THEN_MINUTE.match(text, token.end):
            break
        found.append(token)
        last = token
    return tuple(found)


def before_aside(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The subject that an aside separates from its verb, if he may be one."""
    token = subject_before_aside(passage.masked, match.start())
    return token if token and may_score(passage, token) else None


def preceding(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The last name before a predicate that can be its subject."""
    text = passage.masked.text
    for token in reversed([token for token in passage.masked.tokens if token.end <= match.start()]):
        between = text[token.end : match.start()]
        if re.search(r"[;!?]|(?<!\d)\. (?=[a-z<\"])", between) or stands_for_another(passage, between):
            return None
        if token.mention.team:
            meant = not between.startswith(("'", "s ")) and not ITS_GOAL.match(between)
            former = _ONCE_OF.search(text, 0, token.start)
            if token.start not in passage.oblique and meant and not former and len(between) < 60:
                return token
            continue
        if one_of_two := singled_out(passage, token, between):
            return one_of_two
        if may_be_subject(passage, token, match):
            return token
    return None


def following(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name right after a predicate, if it can be its subject; "(21e) et <0>" begins another clause."""
    text = passage.masked.text
    for token in passage.masked.tokens:
        if token.start < match.end():
            continue
        between = passage.grammar.filler.sub("", text[match.end() : token.start])
        if len(between.split()) > 2 or re.search(r"[.;:!?]|\) et $", between):
            return None
        if token.mention.team or (token.start in passage.oblique and not is_taken_up(passage, token)):
            return None
        if _NEXT_CLAUSE.search(between) or (_AND_OR_IS.search(between) and _has_verb(passage, match, token)):
            return None
        return token if not passage.tags[token.start] & NO_SUBJECT else None
    return None


def _has_verb(passage: TaggedPassage, match: re.Match[str], token: Token) -> bool:
    """Whether a name behind a finite verb and an "and" goes on to do something of its own."""
    return not _INFINITIVE.search(match.group()) and not CLOSED.match(passage.masked.text, token.end)


def _inside(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name right after the verb of a predicate in two parts: "schlug <0> zu"."""
    text = passage.masked.text
    ahead = len(text[: match.start()].rstrip())
    if any(one.end == ahead and one.start not in passage.oblique for one in passage.masked.tokens):
        return None
    token = next((one for one in passage.people if match.start() <= one.start and one.end <= match.end()), None)
    if token is None or token.start in passage.oblique or passage.tags[token.start] & NO_SUBJECT:
        return None
    between = passage.grammar.filler.sub("", text[match.start() : token.start])
    return token if len(between.split()) <= 2 and "<" not in between else None


def _agent(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """Who did it in the passive: "was swept in first time by Obi"."""
    by = _AGENT.match(passage.masked.text, match.end())
    return next((token for token in passage.people if by and token.start == by.end()), None)
