"""The subject of a predicate: which name of a passage the words make the one who scores or passes."""

from __future__ import annotations

import re

from summarizer.roles.clauses import agent_after, follows_verb, goes_on_himself, is_done_to, subject_before_aside
from summarizer.roles.grammar import JOINED
from summarizer.roles.masking import Token
from summarizer.roles.tagging import AT_MINUTES, OWN_NET, TaggedPassage
from summarizer.roles.vocabulary import Role

_TAKEN_UP = re.compile(
    (
        ",? (?:who|whose|and (?:he|she)|"
        "che|il quale|la quale|il cui|la cui|que|quien|cuyo|qui|dont|o qual|to) |"
        r"(?: (?:auf|ab|quer|vor|zuruck|durch|frei|weiter|im strafraum|am (?:langen|zweiten) pfosten|in der mitte))?"
        r",(?: und)? (?:dessen|deren|der|die|dieser|diese|welcher|welche) |,? und (?:er|sie|der|die|dieser) |"
        r" (?:[a-z]+ly )?[a-z]{2,}ing (?!to )|"
        r",? (?:concluir|completar|marcar|finalizar|empurrar|cabecear|fazer|fuzilar|bater)\b"
    ),
)
_PASSIVE = re.compile(r"(?<![a-z])(?:was|were|been|being) (?:[a-z-]+ly )?$")
"""Words before an English participle that make its subject the one it is done to."""
_AGENT = re.compile(r"[^.;:<]{0,40}? by(?: [a-z'-]+){0,3} (?=<\d)")
_AGAIN = re.compile(r"(?<![a-z])(?:himself|herself|picked|dusted|selbst|der gefoulte|die gefoulte)(?![a-z])")
"""Words that make the one who was fouled the one who then shoots."""
_VERB_ALONE = re.compile(
    (
        r" (?!(?:and|und|or|oder|who|der|die) )(?:[a-z-]+ly )?[a-z-]+"
        r"(?: (?:past|round|around|off|the|an?|den|dem|von))* "
    ),
)
_GOES_ON = re.compile(r"[^,.;:<]{0,60}?,? (?:and|und) (?!he |she |his |her |er |sie |der |die |the )[a-z]")
"""What follows an object where the subject before it goes on to do more."""
_FEW = 2
"""Most words between a touch that is named in passing and the own goal it is."""
_UNLUCKY = frozenset({Role.OPPONENT, Role.SAVED, Role.CONCEDED})
"""Parts of a defender which an own goal of his goes with."""
GUARD = (
    r"(?:keeper|goalkeeper|goalie|stopper|portiere|portier|gardien|goleiro|guarda-redes|portero|arquero|guardameta|"
    r"torwart|torhuter|torhuterin|tormann|torfrau|schlussmann|schlussfrau|defen[cs]e|difesa|defensa|defesa|abwehr|"
    r"porta|porteria|arco|baliza|net|goal|gehause|kasten)"
)
"""What is a team's and is beaten: its goalkeeper, its defence, its goal."""
ITS_GOAL = re.compile(rf"(?:'s?|s)?[ -]{{1,2}}(?:[a-z]+ )?[a-z-]*{GUARD}(?![a-z])")
"""Words after a team's name by which only its goal or goalkeeper is meant."""
_FACED = re.compile(
    r"(?<![a-z])(?:con|davanti al?|contro|salt\w+|super\w+|dribbl\w+|evit\w+|aggir\w+|scart\w+|batt\w+|beff\w+)$"
)
_KEEPER = re.compile(r"(?<![a-z])(?:portiere|estremo difensore|numero uno)$")
"""A goalkeeper who is named only as the one whom the subject faces: "salta il portiere e deposita"."""
_ONCE_OF = re.compile(r"(?<![a-z])ex[ -]$")
"""What makes a team a player's earlier one: "l'ex Montelba"."""
_PAIR = re.compile(r"(?:,? (?:and|e|ed|y|und|et) | ?[-/] ?)")
_FORMER = re.compile(
    r"(?<![a-z])(?:the former|con il primo|il primo dei quali|que el primero|con el primero|que o primeiro|com o "
    r"primeiro|"
    r"le premier nomme|ersterer|der erstgenannte)(?![a-z])"
)
_LATTER = re.compile(
    r"(?:the latter|quest'ultim[oa]|[ye] est[ea]|[ye] est[ea] ultim[oa]|ce dernier|cette derniere|celui-ci|"
    r"celle-ci|lequel|laquelle|letzterer|letztere)"
    r"(?:, [^,.;:<]{1,50},)?(?: [a-z]+){0,2} ?$"
)
"""Words that take up the last name, whatever its place in its own clause."""
_THEN = re.compile(r"(?: \([^()]*\))?,? (?:puis|avant de) (?!il |elle |ce |<)")
"""What joins a French verb to the one before a name that only "par" brings in."""
_PARRIED = re.compile(
    r"(?:rechace|rebote|rechazo|respint\w*|ribattut\w*|rebond|repouss\w*|abprall\w*|abklatsch\w*|parad\w*|rebound|"
    r"saved|parried|"
    r"spill\w*|rebatida|ressalto)(?![a-z])[^.;:]{0,40}$"
)
_OF_WHOM = re.compile(r", (?:for|against|to|with|of|from|in|by|among) (?:whom|whose ranks) (?:[a-z-]+ ){0,3}$")
"""Words before the subject of an aside on a side, which is not that of the verb after it."""
_OF_WHOM = re.compile(r", (?:for|against|to|with|of|from|in|by|among) (?:whom|whose ranks) (?:[a-z-]+ ){0,3}$")
"""Words before the subject of an aside on a side, which is not that of the verb after it."""
NO_SUBJECT = frozenset(
    {
        Role.BEATEN,
        Role.CONCEDED,
        Role.COACH,
        Role.REFEREE,
        Role.OFFICIAL,
        Role.OPPONENT,
        Role.SAVED,
        Role.WENT_OFF,
        Role.FOULED,
        Role.ASSIST,
    },
)
"""Roles that keep a name from being the one who scores."""


def subject_of(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name that is the subject of a predicate: right after it where the language allows, else before it."""
    if _PASSIVE.search(passage.masked.text, 0, match.start()):
        return _agent(passage, match)
    if not passage.grammar.inverted and (agent := agent_after(passage.masked, match.end())):
        return agent
    if aside := before_aside(passage, match):
        return aside
    after = (_inside(passage, match) or following(passage, match)) if passage.grammar.inverted else None
    if after and "," in passage.masked.text[match.end() : after.start]:
        return preceding(passage, match) or after
    return after or preceding(passage, match)


def group_of(passage: TaggedPassage, subject: Token) -> tuple[Token, ...]:
    """A subject with the names joined to it: "Drogba and Kezman scored"."""
    group = [subject]
    for earlier in reversed([token for token in passage.people if token.end <= subject.start]):
        between = passage.masked.text[earlier.end : group[0].start]
        if between.strip() in {",", ""} or not JOINED.fullmatch(between) or not _may_score(passage, earlier):
            break
        if _is_done_to(passage, earlier) or (not passage.grammar.inverted and follows_verb(passage.masked, earlier)):
            break
        group.insert(0, earlier)
    return tuple(group)


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


_THEN_MINUTE = re.compile(
    r" ?\(?(?:[a-z']+ ){0,4}\d{1,3}(?:[+.'\u2019\u00b0\u00ba]\d*)?(?: ?(?:minut[a-z]*|spielminute|"
    r"min))?(?: del? [a-z]+)?\)? ?"
    r"(?:$|[.,;:)]|(?:e|ed|y|and|und|et) )"
)
"""A minute behind a name, and nothing that the name does besides."""


def before_aside(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The subject that an aside separates from its verb, if he may be one."""
    token = subject_before_aside(passage.masked, match.start())
    return token if token and _may_score(passage, token) else None


def preceding(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The last name before a predicate that can be its subject."""
    text = passage.masked.text
    for token in reversed([token for token in passage.masked.tokens if token.end <= match.start()]):
        between = text[token.end : match.start()]
        if re.search(r"[;!?]|(?<!\d)\. (?=[a-z<\"])", between) or _stands_for_another(passage, between):
            return None
        if token.mention.team:
            meant = not between.startswith("'") and not ITS_GOAL.match(between)
            former = _ONCE_OF.search(text, 0, token.start)
            if token.start not in passage.oblique and meant and not former and len(between) < 60:
                return token
            continue
        if one_of_two := _former(passage, token, between) or _latter(passage, token, between):
            return one_of_two
        then = text[token.end : match.start() + 1]
        of_another = _is_agent_of_another(text, token, between) or _is_of_whom(text, token, between)
        if of_another or _is_object(passage, token, then):
            continue
        if _has_subject(passage, token) and is_done_to(passage.masked, token, match.start()):
            continue
        if (
            _may_score(passage, token)
            or _passed_later(passage, token, match.start())
            or _gets_up(passage, token, between)
        ):
            return token
        if _beats_his_own(passage, token, match) or _does_it_himself(passage, token, match.start()):
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
        if token.mention.team or (token.start in passage.oblique and not _is_taken_up(passage, token)):
            return None
        return token if not passage.tags[token.start] & NO_SUBJECT else None
    return None


def _inside(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name right after the verb of a predicate in two parts: "schlug <0> zu"."""
    text = passage.masked.text
    ahead = len(text[: match.start()].rstrip())
    if any(one.end == ahead and one.start not in passage.oblique for one in passage.masked.tokens):
        return None
    token = next((one for one in passage.masked.tokens if match.start() <= one.start and one.end <= match.end()), None)
    if token is None or token.mention.team or token.start in passage.oblique or passage.tags[token.start] & NO_SUBJECT:
        return None
    between = passage.grammar.filler.sub("", text[match.start() : token.start])
    return token if len(between.split()) <= 2 else None


def _agent(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """Who did it in the passive: "was swept in first time by Obi"."""
    by = _AGENT.match(passage.masked.text, match.end())
    return next((token for token in passage.people if by and token.start == by.end()), None)


def _may_score(passage: TaggedPassage, token: Token) -> bool:
    tags = passage.tags[token.start]
    if Role.SCORER in tags:
        return True
    if any(goal.start() < token.start and token.end <= goal.end() for goal in passage.goals):
        return False
    if Role.SHOT in tags and not tags & (NO_SUBJECT - {Role.ASSIST}):
        if token.start in passage.oblique and _PARRIED.search(passage.masked.text, 0, token.start):
            return False
        return Role.ASSIST not in tags or token.start not in passage.oblique
    return not tags & NO_SUBJECT and (token.start not in passage.oblique or _is_taken_up(passage, token))


def _is_taken_up(passage: TaggedPassage, token: Token) -> bool:
    """Whether a name that is no subject itself becomes one: "found Rooney, who", "for Rooney to head home"."""
    return bool(_TAKEN_UP.match(passage.masked.text, token.end))


def _is_done_to(passage: TaggedPassage, token: Token) -> bool:
    """Whether a name is the object of the name and verb before it: "Falk tripped Kern and Olsen converted"."""
    earlier = next((one for one in reversed(passage.people) if one.end <= token.start), None)
    between = passage.masked.text[earlier.end : token.start] if earlier else ""
    return bool(_VERB_ALONE.fullmatch(between)) and not JOINED.fullmatch(between)


def _former(passage: TaggedPassage, token: Token, between: str) -> Token | None:
    """The first of two names where words single it out: "Ferri e Sartori, con il primo che batte"."""
    earlier = next((one for one in reversed(passage.people) if one.end <= token.start), None)
    if earlier is None or not _FORMER.search(between):
        return None
    return earlier if _PAIR.fullmatch(passage.masked.text[earlier.end : token.start]) else None


def _latter(passage: TaggedPassage, token: Token, between: str) -> Token | None:
    """The last name where a pronoun takes it up: "vio a Ferri y este no falló"; no opponent's."""
    opposed = passage.tags[token.start] & {Role.BEATEN, Role.SAVED, Role.OPPONENT}
    return token if not opposed and _LATTER.search(between) else None


def _is_object(passage: TaggedPassage, token: Token, between: str) -> bool:
    """Whether a name is only the object of the verb before it: "Kern outmuscled Falk and fired home"."""
    earlier = next((one for one in reversed(passage.people) if one.end <= token.start), None)
    if earlier is None or not _GOES_ON.match(between) or not _may_score(passage, earlier):
        return False
    return bool(_VERB_ALONE.fullmatch(passage.masked.text[earlier.end : token.start]))


def _is_agent_of_another(text: str, token: Token, between: str) -> bool:
    """Whether a name did only what was told before: "un penalty converti par <0> (61e), puis a donné l'avantage"."""
    return text[: token.start].endswith(" par ") and _THEN.match(between) is not None


def _is_of_whom(text: str, token: Token, between: str) -> bool:
    """Whether a name is the subject of an aside on a side alone: "United, for whom Kern shone, levelled"."""
    return "," in between and _OF_WHOM.search(text, max(0, token.start - 60), token.start) is not None


def _gets_up(passage: TaggedPassage, token: Token, between: str) -> bool:
    """Whether the one who was fouled takes the kick: "was felled by Kern, got up himself to score"."""
    only = passage.tags[token.start] & NO_SUBJECT == {Role.FOULED}
    return only and bool(_AGAIN.search(between))


def _beats_his_own(passage: TaggedPassage, token: Token, match: re.Match[str]) -> bool:
    """Whether an opponent's touch is the own goal that is told right after it: "Kern's touch into his net"."""
    between = passage.masked.text[token.end : match.start()]
    blamed = passage.tags[token.start] & NO_SUBJECT
    near = token.start not in passage.oblique or len(between.split()) <= _FEW
    return bool(blamed) and blamed <= _UNLUCKY and near and bool(OWN_NET.search(match.group()))


def _does_it_himself(passage: TaggedPassage, token: Token, at: int) -> bool:
    """Whether the subject of a pass goes on to do what stands at ``at``: "led the break and curled it in"."""
    passed = passage.passing.get(token.start, at)
    others = (passage.tags[token.start] - {Role.ASSIST}) & NO_SUBJECT
    free = token.end <= passed < at and token.start not in passage.oblique
    return free and not others and goes_on_himself(passage.masked, passed, at)


def _has_subject(passage: TaggedPassage, token: Token) -> bool:
    """Whether a name before this one in an English sentence may be a subject."""
    start = passage.masked.text.rfind(". ", 0, token.start)
    return not passage.grammar.inverted and any(
        start < one.start < token.start and _may_score(passage, one) for one in passage.people
    )


def _passed_later(passage: TaggedPassage, token: Token, at: int) -> bool:
    """Whether a name that sets a goal up does so only after the words at ``at``: "scored and then set up"."""
    others = passage.tags[token.start] - {Role.ASSIST}
    free = token.start not in passage.oblique or _is_taken_up(passage, token)
    return passage.passing.get(token.start, at) > at and not others & NO_SUBJECT and free


def _stands_for_another(passage: TaggedPassage, between: str) -> bool:
    """Whether "the striker" or the like, and not the name before it, is the subject."""
    found = passage.grammar.people.search(between)
    before = between[: found.start()].strip() if found else ""
    if before and _FACED.search(before) and _KEEPER.search(found.group() if found else ""):
        return False
    return bool(found and before not in {",", "-", "("} and not before.endswith(", und"))
