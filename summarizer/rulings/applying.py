"""Lays rulings over reports: the ruled value stands, its conflict is settled, and the editor is named as its source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic_core import to_jsonable_python

from summarizer.rulings.files import QUALIFICATION, Ruling
from summarizer.schemas.report import Agreed, Conflict, MatchReport, Rule, Source, SourceKind, Statement
from summarizer.schemas.summary import Standing
from summarizer.schemas.values import Value
from summarizer.teams import Names, same_person

_DAYS_AFTER = 10


class Unmatched(Value):
    """A ruling that could not be laid over anything, and why."""

    ruling: Ruling
    why: str


class Ruled(Value):
    """The reports with every ruling that fits, and those rulings that fit nothing."""

    reports: tuple[MatchReport, ...]
    unmatched: tuple[Unmatched, ...] = ()


def apply_rulings(reports: Sequence[MatchReport], rulings: Sequence[Ruling], names: Names) -> Ruled:
    """``reports`` under ``rulings``, each laid over every report it names; of two on one field the later holds."""
    ruled = list(reports)
    unmatched: list[Unmatched] = []
    for ruling in rulings:
        named = [at for at, report in enumerate(ruled) if _is_on(ruling, report, names)]
        whys: list[str] = [] if named else ["no report of this match"]
        for at in named:
            laid = _lay(ruling, ruled[at])
            if laid is None:
                whys.append(f"{ruled[at].id} has no {ruling.field}")
            else:
                ruled[at] = laid
        if len(whys) == max(1, len(named)):
            unmatched.append(Unmatched(ruling=ruling, why="; ".join(whys)))
    return Ruled(reports=tuple(ruled), unmatched=tuple(unmatched))


def _is_on(ruling: Ruling, report: MatchReport, names: Names) -> bool:
    if ruling.teams is None:
        return ruling.match == report.id
    if report.home_team is None or report.away_team is None:
        return False
    told = (report.home_team.value, report.away_team.value)
    same = any(all(names.same(a, b) for a, b in zip(ruling.teams, order, strict=True)) for order in (told, told[::-1]))
    return same and _on_day(ruling.day or "", report)


def _on_day(day: str, report: MatchReport) -> bool:
    """Whether the match was that day: as the report dates it, else as its sources appeared in the days after."""
    if report.date is not None:
        return report.date.value == day
    played = date.fromisoformat(day)
    published = [date.fromisoformat(source.published[:10]) for source in report.sources if source.published]
    return not published or any(0 <= (other - played).days <= _DAYS_AFTER for other in published)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a report a ruling is laid: the event's place in its list, or null for a field of the match."""

    path: str
    at: int | None


def _lay(ruling: Ruling, report: MatchReport) -> MatchReport | None:
    """The report under the ruling; null where it has no such event."""
    source = _editor(ruling)
    sources = report.sources if source in report.sources else (*report.sources, source)
    if ruling.state is not None:
        return report.model_copy(update={"state": ruling.state, "sources": sources})
    place = _place(ruling, report)
    if place is None:
        return None
    changed = _changed(ruling, report, place)
    conflicts = _laid_conflicts(report.conflicts, ruling, place)
    return report.model_copy(update={**changed, "conflicts": conflicts, "sources": sources})


def _editor(ruling: Ruling) -> Source:
    return Source(id=f"ruling:{ruling.by}:{ruling.date}", kind=SourceKind.EDITOR, name=ruling.by, published=ruling.date)


def _place(ruling: Ruling, report: MatchReport) -> _Place | None:
    if ruling.list_name is None or ruling.who is None:
        settles = ruling.field != QUALIFICATION or any(c.field == QUALIFICATION for c in report.conflicts)
        return _Place(ruling.field or "", None) if settles else None
    events: tuple[Value, ...] = getattr(report, ruling.list_name)
    found = [at for at, event in enumerate(events) if _is_event(event, ruling.who, report, f"{ruling.list_name}[{at}]")]
    if len(found) != 1:
        return None
    path = f"{ruling.list_name}[{found[0]}]"
    return _Place(f"{path}.{ruling.part}" if ruling.part else path, found[0])


def _is_event(event: Value, who: str, report: MatchReport, path: str) -> bool:
    """Whether ``who`` (a player, a minute with its mark, or both) is this event; names in its conflict count too."""
    name, minute = _name_and_minute(who)
    told = getattr(event, "minute", None)
    if minute and (told is None or str(told.value) != minute):
        return False
    if not name:
        return True
    person = next((getattr(event, part) for part in ("scorer", "player", "person") if hasattr(event, part)), None)
    sides = [side.value for c in report.conflicts if c.field.startswith(f"{path}.") for side in c.sides]
    people = [person.value] if person else [side for side in sides if isinstance(side, str)]
    return any(same_person(name, other) for other in people)


def _name_and_minute(who: str) -> tuple[str, str]:
    words = who.split()
    minutes = [word for word in words if word.endswith("'")]
    return " ".join(word for word in words if not word.endswith("'")), minutes[0] if minutes else ""


def _changed(ruling: Ruling, report: MatchReport, place: _Place) -> dict[str, Any]:
    if place.path == QUALIFICATION:
        return {}
    if place.at is None or ruling.list_name is None:
        before: Agreed[Any] | None = getattr(report, place.path)
        return {place.path: None if ruling.withhold else _agreed(ruling, before, report, place)}
    events: list[Value] = list(getattr(report, ruling.list_name))
    if ruling.part is None:
        del events[place.at]
    else:
        before = getattr(events[place.at], ruling.part)
        value = None if ruling.withhold else _agreed(ruling, before, report, place)
        events[place.at] = events[place.at].model_copy(update={ruling.part: value})
    return {ruling.list_name: tuple(events)}


def _agreed(ruling: Ruling, before: Agreed[Any] | None, report: MatchReport, place: _Place) -> Agreed[Any]:
    """The ruled value, stated by the editor and by whoever of the sources says the same."""
    own = Statement[Any](
        source=_editor(ruling).id, value=ruling.value, standing=Standing.STATED, working=f"ruling: {ruling.reason}"
    )
    in_conflict = (
        told for c in report.conflicts if c.field == place.path for side in c.sides for told in side.statements
    )
    said = {told.source: told for told in (*(before.statements if before else ()), *in_conflict)}
    others = tuple(told for told in said.values() if _says_the_same(told.value, ruling.value))
    roots = {source.id: source.copy_of or source.id for source in report.sources}
    return Agreed[Any](
        value=ruling.value,
        standing=Standing.STATED,
        statements=(own, *others),
        independent=1 + len({roots.get(told.source, told.source) for told in others}),
        silent=tuple(s.id for s in report.sources if s.kind is not SourceKind.EDITOR and s.id not in said),
        rule=Rule.RULING,
    )


def _says_the_same(told: Any, ruled: Any) -> bool:
    return bool(told == ruled or (isinstance(told, str) and isinstance(ruled, str) and same_person(told, ruled)))


def _laid_conflicts(conflicts: Sequence[Conflict], ruling: Ruling, place: _Place) -> tuple[Conflict, ...]:
    """The conflicts after the ruling: its own is settled; those of an event withheld go, and later events move up."""
    if ruling.part is not None or place.at is None:
        return tuple(_settled(conflict, ruling) if conflict.field == place.path else conflict for conflict in conflicts)
    left = (conflict for conflict in conflicts if not conflict.field.startswith(f"{place.path}."))
    return tuple(_moved_up(conflict, ruling.list_name or "", place.at) for conflict in left)


def _moved_up(conflict: Conflict, list_name: str, gone: int) -> Conflict:
    told = re.fullmatch(rf"{list_name}\[(\d+)\](.*)", conflict.field)
    if told is None or int(told[1]) < gone:
        return conflict
    return conflict.model_copy(update={"field": f"{list_name}[{int(told[1]) - 1}]{told[2]}"})


def _settled(conflict: Conflict, ruling: Ruling) -> Conflict:
    return conflict.model_copy(
        update={
            "chosen": to_jsonable_python(ruling.value),
            "rule": Rule.RULING,
            "explanation": f"{ruling.by} ruled on {ruling.date}: {ruling.reason}",
            "settled": True,
        }
    )
