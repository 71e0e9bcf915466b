"""What changed between two versions of a match's report, and the correction that says so in the classes desks use.

Withdrawn, corrected (numbers, people, the result, anything taken back) and refiled (a spelling, a detail added) follow
the practice of the large agencies (FIELD-NOTES IV, B4).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from pydantic import JsonValue
from pydantic_core import to_jsonable_python

from summarizer.schemas.report import (
    Change,
    Correction,
    CorrectionClass,
    MatchReport,
    ReportGoal,
    ReportNotable,
    ReportPlayerEvent,
    State,
)
from summarizer.schemas.summary import EVENT_FIELDS, SCALAR_FIELDS
from summarizer.teams import Names, same_person

_Event = ReportGoal | ReportPlayerEvent | ReportNotable

_PEOPLE = ("referee", "home_coach", "away_coach", "scorer", "assist", "player", "person")
_TEAMS = ("home_team", "away_team", "team")


def compare(old: MatchReport, new: MatchReport) -> tuple[Change, ...]:
    """Every published value that differs, with a path such as ``goals[Carlos Augusto 67'].assist``.

    Events are matched by person and minute, never by their place in the list; one that is only in one version is a
    change of the whole event, null on the other side. Sources, quotes, conflicts and prose are no values.
    """
    return tuple(_changes(old, new))


def _changes(old: MatchReport, new: MatchReport) -> Iterator[Change]:
    if old.state is not new.state and State.WITHDRAWN in {old.state, new.state}:
        yield Change(field="state", before=old.state.value, after=new.state.value)
    for name in SCALAR_FIELDS:
        yield from _change(name, getattr(old, name), getattr(new, name))
    for name in EVENT_FIELDS:
        yield from _event_changes(name, getattr(old, name), getattr(new, name))


def _change(path: str, before: Any, after: Any) -> Iterator[Change]:
    values = tuple(to_jsonable_python(agreed.value) if agreed is not None else None for agreed in (before, after))
    if values[0] != values[1]:
        yield Change(field=path, before=values[0], after=values[1])


def _event_changes(name: str, old: Sequence[_Event], new: Sequence[_Event]) -> Iterator[Change]:
    pairs = _pairs(old, new)
    for at, before in enumerate(old):
        if at not in pairs:
            yield Change(field=f"{name}[{_label(before)}]", before=_told(before), after=None)
            continue
        after = new[pairs[at]]
        for part in type(before).model_fields:
            yield from _change(f"{name}[{_label(before)}].{part}", getattr(before, part), getattr(after, part))
    for at, after in enumerate(new):
        if at not in pairs.values():
            yield Change(field=f"{name}[{_label(after)}]", before=None, after=_told(after))


def _pairs(old: Sequence[_Event], new: Sequence[_Event]) -> dict[int, int]:
    """Which event of the new version each of the old one is, the likeliest pairs first."""
    likely = sorted(
        ((_likeness(before, after), -abs(i - j), i, j) for i, before in enumerate(old) for j, after in enumerate(new)),
        key=lambda pair: (-pair[0], -pair[1], pair[2], pair[3]),
    )
    pairs: dict[int, int] = {}
    for likeness, _, i, j in likely:
        if likeness > 0 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _likeness(before: _Event, after: _Event) -> float:
    """Above 0 where both can be one event: the same person, or the same minute of the same team."""
    if _value(before, "what") != _value(after, "what"):
        return 0
    score = 0.5 if _value(before, "team") == _value(after, "team") else -1.0
    person = _person(before), _person(after)
    if person[0] and person[1]:
        score += 4 if same_person(person[0], person[1]) else -2
    minute = _value(before, "minute"), _value(after, "minute")
    if minute[0] and minute[1]:
        score += 3 if minute[0] == minute[1] else -1
    return score


def _value(event: _Event, part: str) -> Any:
    agreed = getattr(event, part, None)
    return None if agreed is None else agreed.value


def _person(event: _Event) -> str | None:
    return next((name for part in ("scorer", "player", "person") if (name := _value(event, part))), None)


def _label(event: _Event) -> str:
    """What names an event to a reader: who and when, else of which team or kind."""
    minute = _value(event, "minute")
    named = " ".join(str(word) for word in (_person(event), minute) if word)
    return named or str(_value(event, "team") or _value(event, "what") or "?")


def _told(event: _Event) -> JsonValue:
    told = {part: _value(event, part) for part in type(event).model_fields}
    values: JsonValue = to_jsonable_python({part: value for part, value in told.items() if value is not None})
    return values


def classify(changes: Iterable[Change], names: Names) -> CorrectionClass | None:
    """The gravest class among ``changes``; null where there are none."""
    classes = {_class_of(change, names) for change in changes}
    return next((each for each in CorrectionClass if each in classes), None)


def _class_of(change: Change, names: Names) -> CorrectionClass:
    if change.field == "state":
        return CorrectionClass.WITHDRAWN if change.after == State.WITHDRAWN.value else CorrectionClass.REFILED
    return CorrectionClass.REFILED if _is_minor(change, names) else CorrectionClass.CORRECTED


def _is_minor(change: Change, names: Names) -> bool:
    """Whether only a detail was added or a name is spelled otherwise."""
    before, after, part = change.before, change.after, change.field.rsplit(".", 1)[-1]
    if before is None or after is None:
        return before is None
    if isinstance(before, dict) and isinstance(after, dict) and part == "minute":
        return before["base"] == after["base"] and before["stoppage"] is None
    if part == "kind":
        return before == "open_play" and after in {"header", "free_kick"}
    same = _spelling_rules(names).get(part)
    return same is not None and same(str(before), str(after))


def _spelling_rules(names: Names) -> dict[str, Callable[[str, str], bool]]:
    """For every field that holds a name: whether two spellings mean the same."""
    rules: dict[str, Callable[[str, str], bool]] = dict.fromkeys(_PEOPLE, same_person)
    rules |= dict.fromkeys(_TEAMS, names.same)
    return rules | {"competition": names.same_competition, "venue": names.same_venue}


def correct(old: MatchReport, new: MatchReport, names: Names, *, reason: str = "") -> MatchReport:
    """``new`` as the next version of ``old``: it keeps the id and the corrections, and adds one if any value changed.

    Without a change it keeps version and state; a change puts an approved report back to review unless ``new`` is
    itself approved.
    """
    changes = compare(old, new)
    kind = classify(changes, names)
    if kind is None:
        state = old.state if new.state is State.NEEDS_REVIEW else new.state
        kept = {"id": old.id, "version": old.version, "corrections": old.corrections, "state": state}
        return new.model_copy(update=kept)
    correction = Correction(
        correction_class=kind, version=old.version + 1, changes=changes, notice=notice(kind, changes), reason=reason
    )
    update = {"id": old.id, "version": old.version + 1, "corrections": (*old.corrections, correction)}
    return new.model_copy(update=update)


def notice(kind: CorrectionClass, changes: Sequence[Change]) -> str:
    """The notice in plain English: what was and what is, each change in a clause."""
    if kind is CorrectionClass.WITHDRAWN:
        return "WITHDRAWN: this report is withdrawn and must not be used."
    return f"{kind.value.upper()}: {'; '.join(_clause(change) for change in changes)}."


def _clause(change: Change) -> str:
    field = _in_words(change.field)
    if change.before is None:
        return f"adds {field}: {_shown(change.after)}"
    if change.after is None:
        return f"takes back {field}: {_shown(change.before)}"
    return f"{field} was {_shown(change.before)}, is {_shown(change.after)}"


def _in_words(path: str) -> str:
    """``goals[Carlos Augusto 67'].assist`` → ``assist of the goal (Carlos Augusto 67')``."""
    event, bracket, rest = path.partition("[")
    if not bracket:
        return event.replace("_", " ")
    who, _, part = rest.rpartition("]")
    named = f"{_SINGULAR[event]} ({who})"
    return f"{part.lstrip('.')} of the {named}" if part else f"the {named}"


_SINGULAR = {
    "goals": "goal",
    "sendings_off": "sending-off",
    "missed_penalties": "missed penalty",
    "disallowed_goals": "disallowed goal",
    "notable": "event",
}


def _shown(value: JsonValue) -> str:
    if isinstance(value, dict):
        if "base" in value:
            return f"{value['base']}+{value['stoppage']}'" if value.get("stoppage") else f"{value['base']}'"
        if set(value) == {"home", "away"}:
            return f"{value['home']}-{value['away']}"
        return ", ".join(_shown(part) for part in value.values())
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def predecessor(new: MatchReport, olds: Iterable[MatchReport], names: Names) -> MatchReport | None:
    """The latest earlier report of the same match: the same id, or its teams and a source or the day."""
    same = [old for old in olds if old.id == new.id or (_same_teams(old, new, names) and _same_time(old, new))]
    return max(same, key=lambda old: (old.id == new.id, old.version), default=None)


def _same_teams(old: MatchReport, new: MatchReport, names: Names) -> bool:
    ours, theirs = ([r.home_team, r.away_team] for r in (old, new))
    if None in ours or None in theirs:
        return False
    told = [[agreed.value for agreed in side if agreed] for side in (ours, theirs)]
    orders = (told[1], told[1][::-1])
    return any(all(names.same(a, b) for a, b in zip(told[0], order, strict=True)) for order in orders)


def _same_time(old: MatchReport, new: MatchReport) -> bool:
    if old.date and new.date:
        return abs((date.fromisoformat(old.date.value) - date.fromisoformat(new.date.value)).days) <= 1
    return bool({source.id for source in old.sources} & {source.id for source in new.sources})
