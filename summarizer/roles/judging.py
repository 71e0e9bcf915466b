"""Rules on a claimed role: whether a passage confirms it, contradicts it, or leaves it open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from summarizer.roles.masking import Mention
from summarizer.roles.parts import Parts, Telling
from summarizer.roles.vocabulary import Role

Same = Callable[[str, str], bool]
"""Whether two names are one person's."""

_EXCLUDES: dict[Role, frozenset[Role]] = {
    Role.SCORER: frozenset(
        {
            Role.BEATEN,
            Role.ASSIST,
            Role.CONCEDED,
            Role.FOULED,
            Role.COACH,
            Role.REFEREE,
            Role.OFFICIAL,
            Role.SAVED,
            Role.OPPONENT,
        },
    ),
    Role.ASSIST: frozenset(
        {Role.BEATEN, Role.SCORER, Role.CONCEDED, Role.COACH, Role.REFEREE, Role.OFFICIAL, Role.SAVED, Role.OPPONENT},
    ),
    Role.COACH: frozenset({Role.REFEREE, Role.OFFICIAL, Role.SCORER, Role.BEATEN, Role.ASSIST}),
    Role.REFEREE: frozenset({Role.OFFICIAL, Role.COACH, Role.SCORER, Role.BEATEN, Role.FOULED, Role.ASSIST}),
    Role.SENT_OFF: frozenset({Role.REFEREE, Role.OFFICIAL, Role.FOULED, Role.COACH}),
    Role.MISSED: frozenset({Role.SAVED, Role.BEATEN, Role.FOULED, Role.CONCEDED, Role.REFEREE, Role.COACH}),
}


_NEVER_WITH: dict[Role, frozenset[Role]] = {
    Role.SENT_OFF: frozenset({Role.REFEREE, Role.OFFICIAL, Role.BEATEN}),
    Role.MISSED: frozenset({Role.SAVED, Role.REFEREE}),
    Role.REFEREE: frozenset({Role.OFFICIAL}),
    Role.COACH: frozenset({Role.REFEREE, Role.OFFICIAL}),
}
"""Parts that rule another out even where words near the name would give it: a referee who dismisses is not sent off."""


_OFF_THE_PITCH = frozenset({Role.COACH, Role.REFEREE, Role.OFFICIAL})
"""Parts of those who score no goal, even where words near the name would give them one."""


class Ruling(StrEnum):
    """What the rules say of a claim."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Judgement:
    """A ruling and, for the desk, what the passage says instead."""

    ruling: Ruling
    why: str = ""


_OPEN = Judgement(Ruling.UNDECIDED, "the passage does not say it in words that the rules know")


def judge(parts: Parts, name: str, role: Role, span: tuple[int, int], same: Same) -> Judgement:
    """Whether the passage gives ``name`` this role, within ``span`` where it tells several goals."""
    if role in {Role.SCORER, Role.ASSIST}:
        return _judge_goal_part(parts, name, role, span, same)
    return _judge_tag(parts, name, role, same)


def tellings_in(parts: Parts, span: tuple[int, int]) -> tuple[Telling, ...]:
    """The tellings whose words stand in a span of the passage; else the next one, else the last."""
    start, end = span
    inside = tuple(one for one in parts.tellings if one.start < end and start < one.end)
    following = tuple(one for one in parts.tellings if one.start >= end)
    if inside and not any(one.scorers for one in inside):
        return (*inside, *following[:1])
    return inside or following[:1] or parts.tellings[-1:]


def roles_of(parts: Parts, name: str, same: Same) -> frozenset[Role]:
    """Every role that the passage gives a name."""
    found: frozenset[Role] = frozenset()
    for mention in parts.mentions:
        if not mention.team and same(mention.name, name):
            found |= parts.of(mention)
    return found


def people_of(parts: Parts, same: Same) -> tuple[str, ...]:
    """The persons named in the passage, each once, in the order of the text."""
    found: list[str] = []
    for mention in parts.mentions:
        if not mention.team and not any(same(mention.name, other) for other in found):
            found.append(mention.name)
    return tuple(found)


def _judge_goal_part(parts: Parts, name: str, role: Role, span: tuple[int, int], same: Same) -> Judgement:
    told = tellings_in(parts, span)
    roles = roles_of(parts, name, same)
    leads = role is Role.SCORER and bool(roles & _OFF_THE_PITCH)
    if not leads and any(same(mention.name, name) for one in told for mention in _in_part(one, role)):
        return Judgement(Ruling.CONFIRMED)
    other = sorted((roles & _EXCLUDES[role]) - {role})
    if role is Role.ASSIST and not any(same(one.name, name) for telling in told for one in telling.scorers):
        other = [one for one in other if one is not Role.SCORER]
    if other and not (role is Role.ASSIST and Role.ASSIST in roles):
        return Judgement(Ruling.CONTRADICTED, f"the passage gives {name} another part: {other[0].value}")
    named = [mention.name for one in told for mention in _in_part(one, role)]
    here = any(_touches(one, role, span) for one in told) or not _stands_in(parts, name, span, same)
    if told and here and all(_in_part(one, role) for one in told):
        return Judgement(Ruling.CONTRADICTED, f"the passage names {named[0]}")
    return _OPEN


def _touches(telling: Telling, role: Role, span: tuple[int, int]) -> bool:
    """Whether the words of a goal, or a name that they give this part, stand in a span."""
    start, end = span
    named = _in_part(telling, role)
    return (telling.start < end and start < telling.end) or any(start <= one.start < end for one in named)


def _stands_in(parts: Parts, name: str, span: tuple[int, int], same: Same) -> bool:
    """Whether a person is named in a span."""
    start, end = span
    return any(not one.team and start <= one.start < end and same(one.name, name) for one in parts.mentions)


def _in_part(telling: Telling, role: Role) -> tuple[Mention, ...]:
    return telling.scorers if role is Role.SCORER else telling.assists


def _judge_tag(parts: Parts, name: str, role: Role, same: Same) -> Judgement:
    roles = roles_of(parts, name, same)
    if role in roles and not roles & _NEVER_WITH.get(role, frozenset()):
        return Judgement(Ruling.CONFIRMED)
    holders = [mention.name for mention in parts.mentions if not mention.team and role in parts.of(mention)]
    other = sorted(roles & _EXCLUDES[role])
    if other:
        return Judgement(Ruling.CONTRADICTED, f"the passage gives {name} another part: {other[0].value}")
    if holders:
        return Judgement(Ruling.CONTRADICTED, f"the passage names {holders[0]}")
    return _OPEN
