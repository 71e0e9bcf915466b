"""Unites the verdicts of several attempts fact by fact, and puts the laws of the game to the union."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, JsonValue

from summarizer.grounding.names import same_name
from summarizer.schemas.summary import (
    EVENT_FIELDS,
    SCALAR_FIELDS,
    ArticleKind,
    Fact,
    Held,
    MatchSummary,
    Score,
    Standing,
)
from summarizer.schemas.verdict import Fault, Verdict
from summarizer.verification.events_union import Pool, index_of, pooled, united_event
from summarizer.verification.findings import DERIVED, STATED, Candidate, Finding
from summarizer.verification.settling import settled
from summarizer.verification.writing import written

_KINDS = (ArticleKind.MATCH_REPORT, ArticleKind.POST_MATCH_FEATURE, ArticleKind.PREVIEW, ArticleKind.OTHER)
_TURNED = {
    "home_team": "away_team",
    "away_team": "home_team",
    "home_coach": "away_coach",
    "away_coach": "home_coach",
}


@dataclass
class _Group:
    """The matches of several verdicts that are one, and where each came from (verdict, index)."""

    matches: list[MatchSummary] = field(default_factory=list)
    origins: list[tuple[int, int]] = field(default_factory=list)


def best(verdicts: Sequence[Verdict]) -> Verdict:
    """The union of verdicts on one article: every verified fact of every attempt that the laws allow together.

    The order of the attempts does not matter; where two verified values differ, the one stated outright, told by more
    attempts, or standing earlier in the text is kept. What is held stays held unless some attempt had it verified.
    One verdict is its own union.
    """
    if len(verdicts) == 1:
        return verdicts[0]
    ordered = sorted(verdicts, key=lambda verdict: verdict.model_dump_json())
    kind = _kind(ordered)
    matches: list[MatchSummary] = []
    held: list[Held] = []
    places: dict[tuple[int, int], int] = {}
    for group in _groups(ordered):
        summary, new_held, _ = written(settled(_united(group.matches), None), len(matches))
        if summary is None:
            continue
        places |= dict.fromkeys(group.origins, len(matches))
        matches.append(summary)
        held += new_held
    held += _still_held(ordered, places, matches)
    return Verdict(kind=kind, matches=tuple(matches), held=_distinct(held), faults=_open_faults(ordered, matches))


def _kind(verdicts: Sequence[Verdict]) -> ArticleKind:
    votes = Counter(verdict.kind for verdict in verdicts)
    return max(_KINDS, key=lambda kind: (votes[kind], -_KINDS.index(kind)))


def _groups(verdicts: Sequence[Verdict]) -> list[_Group]:
    groups: list[_Group] = []
    numbered = [(at, index, match) for at, one in enumerate(verdicts) for index, match in enumerate(one.matches)]
    for at, index, match in sorted(numbered, key=lambda one: (-_known_teams(one[2]), one[2].model_dump_json())):
        group = next((one for one in groups if _fits(one, match, at)), None)
        if group is None:
            group = _Group()
            groups.append(group)
        group.matches.append(_as_in(group.matches[0], match) if group.matches else match)
        group.origins.append((at, index))
    return groups


def _known_teams(match: MatchSummary) -> int:
    return (match.home_team is not None) + (match.away_team is not None)


def _fits(group: _Group, match: MatchSummary, verdict: int) -> bool:
    """Whether a match may be the group's: the same two teams in either order, or fewer teams and no other match."""
    if any(origin == verdict for origin, _ in group.origins):
        return False
    ours, theirs = _teams(group.matches[0]), _teams(match)
    return all(any(same_name(name, other) for other in ours) for name in theirs)


def _teams(match: MatchSummary) -> tuple[str, ...]:
    return tuple(fact.value for fact in (match.home_team, match.away_team) if fact)


def _as_in(first: MatchSummary, match: MatchSummary) -> MatchSummary:
    """A match with its sides exchanged where the group has them the other way round."""
    home, ours = match.home_team or match.away_team, first.home_team
    if home is None or ours is None:
        return match
    is_same_way = same_name(home.value, ours.value) == (match.home_team is not None)
    return match if is_same_way else _turned(match)


def _turned(match: MatchSummary) -> MatchSummary:
    facts = {name: getattr(match, name) for name in SCALAR_FIELDS}
    turned = {_TURNED.get(name, name): _turned_fact(fact) for name, fact in facts.items()}
    return match.model_copy(update=turned)


def _turned_fact(fact: Fact[Any] | None) -> Fact[Any] | None:
    if fact is None or not isinstance(fact.value, Score):
        return fact
    return fact.model_copy(update={"value": Score(home=fact.value.away, away=fact.value.home)})


def _united(matches: Sequence[MatchSummary]) -> Candidate:
    fields = {}
    for name in SCALAR_FIELDS:
        finding = chosen(name, [fact for match in matches if (fact := getattr(match, name)) is not None])
        if finding:
            fields[name] = finding
    events = {kind: _united_events(kind, matches) for kind in EVENT_FIELDS}
    known = [match for match in matches if match.home_away_known and match.home_team]
    home_away = chosen("extra_time", [known[0].home_team]) if known and known[0].home_team else None
    return Candidate(fields=fields, events=events, home_away=home_away)


def _united_events(kind: str, matches: Sequence[MatchSummary]) -> tuple[Any, ...]:
    pools: list[Pool] = pooled(kind, [getattr(match, kind) for match in matches])
    return tuple(united_event(pool, chosen) for pool in pools)


def chosen(name: str, facts: Sequence[Fact[Any]]) -> Finding | None:
    """The fact kept of several on one field: stated before derived, told more often, standing earlier."""
    if not facts:
        return None
    kept = _first_of(facts) if len(facts) > 1 else facts[0]
    support = DERIVED if kept.standing is Standing.DERIVED else STATED
    return Finding(
        name=name,
        raw=_plain(kept.value),
        value=kept.value,
        evidence=kept.evidence,
        working=kept.working,
        support=support,
    )


def _first_of(facts: Sequence[Fact[Any]]) -> Fact[Any]:
    votes = Counter(_json(fact.value) for fact in facts)

    def rank(fact: Fact[Any]) -> tuple[bool, int, int, str]:
        start = min(evidence.start for evidence in fact.evidence)
        return fact.standing is Standing.DERIVED, -votes[_json(fact.value)], start, fact.model_dump_json()

    return min(facts, key=rank)


def _plain(value: Any) -> JsonValue:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


def _json(value: Any) -> str:
    return json.dumps(_plain(value), sort_keys=True)


def _told_key(match: MatchSummary, at: int) -> tuple[int, frozenset[tuple[str, str]]]:
    """Every value that a match publishes, by the last part of its path."""
    values = {(name, _json(fact.value)) for name in SCALAR_FIELDS if (fact := getattr(match, name))}
    for kind in EVENT_FIELDS:
        for event in getattr(match, kind):
            values |= {(name, _json(fact.value)) for name in type(event).model_fields if (fact := getattr(event, name))}
    return at, frozenset(values)


def _still_held(
    verdicts: Sequence[Verdict],
    places: dict[tuple[int, int], int],
    matches: Sequence[MatchSummary],
) -> Iterable[Held]:
    if not any(verdict.held for verdict in verdicts):
        return
    published = dict(_told_key(match, at) for at, match in enumerate(matches))
    for at, verdict in enumerate(verdicts):
        for one in verdict.held:
            match = places.get((at, one.match)) if one.match is not None else None
            values = published.get(match, frozenset()) if match is not None else frozenset()
            if not _is_told(one, values, matches, match):
                source = verdict.matches[one.match] if one.match is not None else None
                united = matches[match] if match is not None else None
                yield one.model_copy(update={"match": match, "field": _path(one.field, source, united)})


def _is_told(one: Held, values: frozenset[tuple[str, str]], matches: Sequence[MatchSummary], match: int | None) -> bool:
    if match is None and matches:
        values = frozenset(value for at in range(len(matches)) for value in _told_key(matches[at], at)[1])
    if one.field.endswith("[]") and isinstance(one.value, dict):
        return bool(one.value) and all((name, _json(value)) in values for name, value in one.value.items())
    return (one.field.rpartition(".")[2], _json(one.value)) in values


def _path(path: str, source: MatchSummary | None, united: MatchSummary | None) -> str:
    """A held path with the place that its event has in the union; one that is not there names the list alone."""
    name, _, rest = path.partition("[")
    index, _, part = rest.partition("]")
    if not index:
        return path
    at = None
    if source is not None and united is not None:
        at = index_of(name, getattr(source, name)[int(index)], getattr(united, name))
    return f"{name}[]" if at is None else f"{name}[{at}]{part}"


def _distinct(held: Iterable[Held]) -> tuple[Held, ...]:
    unique: dict[str, Held] = {}
    for one in held:
        key = f"{one.match}|{one.field}|{_json(one.value)}"
        if key not in unique or one.model_dump_json() < unique[key].model_dump_json():
            unique[key] = one
    return tuple(
        sorted(unique.values(), key=lambda one: (one.match is None, one.match or 0, one.field, _json(one.value)))
    )


def _open_faults(verdicts: Sequence[Verdict], matches: Sequence[MatchSummary]) -> tuple[Fault, ...]:
    """The faults of all attempts whose field no attempt had verified."""
    filled = {name for match in matches for name in SCALAR_FIELDS if getattr(match, name) is not None}
    faults = {fault.model_dump_json(): fault for verdict in verdicts for fault in verdict.faults}
    return tuple(fault for _, fault in sorted(faults.items()) if fault.field not in filled)
