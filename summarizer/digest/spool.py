"""Match reports laid aside on the disk while a digest is put together, so that only their outlines stay in memory."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Self

from summarizer.schemas.report import Agreed, HeldFact, MatchReport, Statement
from summarizer.schemas.summary import EVENT_FIELDS, SCALAR_FIELDS, Standing


class Kept(NamedTuple):
    """Where a report lies in the spool, and what the ledger files it under."""

    teams: str
    version: int
    start: int
    length: int


class Spool:
    """Reports by their ids, in a file without a name that is gone with the process."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - closed with the spool
        self._kept: dict[str, Kept] = {}
        self._end = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, report: MatchReport, teams: str) -> None:
        """Lay a report aside."""
        data = report.model_dump_json().encode()
        self._file.seek(self._end)
        self._file.write(data)
        self._kept[report.id] = Kept(teams, report.version, self._end, len(data))
        self._end += len(data)

    def text(self, report: str) -> str:
        """A report as compact JSON."""
        kept = self._kept[report]
        self._file.seek(kept.start)
        return self._file.read(kept.length).decode()

    def data(self, report: str) -> Any:
        """A report as JSON values."""
        return json.loads(self.text(report))

    def report(self, report: str) -> MatchReport:
        """A report as it was laid aside."""
        return MatchReport.model_validate_json(self.text(report))

    def rows(self) -> Iterator[tuple[str, str, int, str]]:
        """What the ledger keeps of each report: id, key of the teams, version, JSON."""
        for name, kept in self._kept.items():
            yield name, kept.teams, kept.version, self.text(name)


def outline(report: MatchReport) -> MatchReport:
    """The report as far as a digest's order, results and feeds look at it: values without who states them and where."""
    known = dict(report)
    known |= {name: _bare(agreed) for name in SCALAR_FIELDS if (agreed := known[name]) is not None}
    known |= {name: tuple(map(_bare_event, known[name])) for name in EVENT_FIELDS}
    known |= {"held": tuple(map(_bare_held, report.held)), "joined": ()}
    return MatchReport.model_construct(_NO_FIELDS, **known)


def _bare_event(event: Any) -> Any:
    facts = {name: None if agreed is None else _bare(agreed) for name, agreed in event}
    return type(event).model_construct(_NO_FIELDS, **facts)


def _bare(agreed: Agreed[Any]) -> Agreed[Any]:
    known = dict(agreed) | {"statements": _NOBODY, "silent": ()}
    return type(agreed).model_construct(_NO_FIELDS, **known)


def _bare_held(held: HeldFact) -> HeldFact:
    return held.model_copy(update={"evidence": ()})


_NOBODY = (Statement[Any](source="", value=None, standing=Standing.STATED),)
"""Stands for those who state a fact."""

_NO_FIELDS: set[str] = set()
"""Which fields somebody set: of an outline nobody asks, and a set in each of a hundred thousand values is large."""
