"""Brings together the passages that tell one goal, so that each goal is asked about once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce

from summarizer.reading.candidates import Candidates, GoalSpot, ListedSpot, MinuteSpot, Spot, within
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import Claim, ProposedEvent

LISTED_ALL = 2
"""From so many goals on, a list of scorers is taken to be complete."""
SAME_GOAL = 2
"""Minutes apart at which two passages may still tell one goal: prose and lists count differently."""


@dataclass(frozen=True)
class GoalGroup:
    """One goal: the passage to ask about, its scorer, whom else it names, and the claims that need no question."""

    quote: str
    text: str
    scorer: str
    people: tuple[str, ...]
    assists: tuple[str, ...] = ()
    minute: int | None = None
    told: int = 1
    listed: bool = False
    claims: dict[str, Claim] = field(default_factory=dict)


def goal_groups(candidates: Candidates, teams: tuple[str, ...], most: int) -> tuple[GoalGroup, ...]:
    """Each goal whose words name a scorer, in the order in which the article tells them; a list gives minutes.

    Who scored where the words name nobody is not asked: a small model answers with somebody all the same, and of eleven
    such facts that were published nine were false.

    No more than ``most``, which the final score gives where it is known: those are kept that the article lists, tells
    more than once, or tells most about.
    """
    told = [group for spot in candidates.goals for group in _told(candidates, spot, teams)]
    groups = _listed_goals(candidates, told) if len(candidates.listed) >= LISTED_ALL else _merged(told)
    kept = sorted(groups, key=_weight, reverse=True)[:most]
    return tuple(group for group in groups if group in kept)


def event(candidates: Candidates, passage: Evidence, spot: Spot, fields: dict[str, Claim]) -> ProposedEvent:
    """An event told in a passage, with the minute that stands nearest to the words that tell it."""
    minute = _nearest(within(candidates.minutes, passage), spot)
    return ProposedEvent(quote=passage.quote, fields=fields | ({"minute": _minute(minute)} if minute else {}))


def _told(candidates: Candidates, spot: GoalSpot, teams: tuple[str, ...]) -> list[GoalGroup]:
    passage = candidates.sentence(spot)
    if passage is None:
        return []
    people = _people(candidates, passage, teams)
    if not people:
        return []
    minute = _nearest(within(candidates.minutes, passage), spot)
    # Words with two subjects ("Drogba and Kezman scored") tell a goal of each.
    return [
        GoalGroup(
            quote=passage.quote,
            text=passage.quote,
            scorer=scorer,
            people=people,
            assists=tuple(name for name in spot.assists if name not in teams),
            minute=minute.base if minute else None,
            claims={"minute": _minute(minute)} if minute else {},
        )
        for scorer in spot.scorers
        if scorer not in teams
    ]


def _people(candidates: Candidates, passage: Evidence, teams: tuple[str, ...]) -> tuple[str, ...]:
    spots = within(candidates.names, passage)
    names = (spot.name for spot in spots if spot.kind in {"person", "unknown"} and spot.name not in teams)
    return tuple(dict.fromkeys(names))


def _merged(groups: list[GoalGroup]) -> list[GoalGroup]:
    """One group a goal."""
    found: list[GoalGroup] = []
    for group in groups:
        at = next((n for n, other in enumerate(found) if _same_goal(other, group)), None)
        if at is None:
            found.append(group)
        else:
            found[at] = _joined(found[at], group)
    return found


def _same_goal(one: GoalGroup, other: GoalGroup) -> bool:
    if one.scorer != other.scorer:
        return False
    return one.minute is None or other.minute is None or abs(one.minute - other.minute) <= SAME_GOAL


def _joined(one: GoalGroup, other: GoalGroup) -> GoalGroup:
    """The passage that says more is asked about; what only the other one says stands on its own quote."""
    most, least = (other, one) if _detail(other) > _detail(one) else (one, other)
    lent = {key: Claim(value=claim.value, quote=claim.quote or least.quote) for key, claim in least.claims.items()}
    told = one.told + other.told
    return replace(most, claims=lent | most.claims, minute=most.minute or least.minute, told=told)


def _detail(group: GoalGroup) -> int:
    return 2 * bool(group.assists) + (group.minute is not None)


def _weight(group: GoalGroup) -> tuple[bool, int]:
    return group.listed, group.told + _detail(group)


def _listed_goals(candidates: Candidates, told: list[GoalGroup]) -> list[GoalGroup]:
    """The goals of a list of scorers, each with the passages that tell it: what such a list leaves out is no goal."""
    return [_with_passages(candidates, spot, told) for spot in candidates.listed]


def _with_passages(candidates: Candidates, spot: ListedSpot, told: list[GoalGroup]) -> GoalGroup:
    """A listed goal with the passages of that scorer: those in its minute, or all of one who is listed once."""
    passages = [group for group in told if _is_listed(group, spot)]
    if [other.scorer for other in candidates.listed].count(spot.scorer) > 1:
        passages = [group for group in passages if _is_near(group, spot)]
    if not passages:
        return _listed(candidates, spot)
    fitting = [group for group in passages if group.minute is None or _is_near(group, spot)]
    group = reduce(_joined, fitting or passages)
    claims = _listed_claims(candidates, spot)
    if group.minute == spot.base and "minute" in group.claims:
        claims.pop("minute")
    return replace(group, listed=True, told=len(passages), claims=group.claims | claims)


def _is_near(group: GoalGroup, spot: ListedSpot) -> bool:
    return group.minute is not None and abs(group.minute - spot.base) <= SAME_GOAL


def _is_listed(group: GoalGroup, spot: ListedSpot) -> bool:
    """Whether a passage tells a listed goal: of that name, or in that minute of one who shares the surname."""
    if group.scorer == spot.scorer:
        return True
    return _is_near(group, spot) and group.scorer.rsplit(" ", 1)[-1] == spot.scorer.rsplit(" ", 1)[-1]


def _listed(candidates: Candidates, spot: ListedSpot) -> GoalGroup:
    claims = {"scorer": Claim(value=spot.scorer), **_listed_claims(candidates, spot)}
    line = _line(candidates, spot)
    return GoalGroup(quote=line, text=line, scorer=spot.scorer, people=(spot.scorer,), minute=spot.base, claims=claims)


def _listed_claims(candidates: Candidates, spot: ListedSpot) -> dict[str, Claim]:
    line = _line(candidates, spot)
    claims = {"minute": Claim(value={"base": spot.base, "stoppage": spot.stoppage}, quote=line)}
    return claims | ({"kind": Claim(value=spot.kind.value, quote=line)} if spot.kind else {})


def _line(candidates: Candidates, spot: Spot) -> str:
    sentence = candidates.sentence(spot)
    return sentence.quote if sentence else ""


def _nearest(minutes: tuple[MinuteSpot, ...], spot: Spot) -> MinuteSpot | None:
    return min(minutes, key=lambda one: min(abs(one.start - spot.end), abs(spot.start - one.end)), default=None)


def _minute(spot: MinuteSpot) -> Claim:
    return Claim(value={"base": spot.base, "stoppage": spot.stoppage})
