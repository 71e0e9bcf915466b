"""The values that the page's template is filled with; their texts are on one line and hold no steering characters."""

from __future__ import annotations

from summarizer.schemas.values import Value


class Column(Value):
    """One source beside the others: what it says, and its passages; ``spans`` are their offsets in the article."""

    source: str
    name: str
    about: str
    language: str
    says: tuple[str, ...]
    quotes: tuple[str, ...]
    spans: str


class FactView(Value):
    """A fact or an event with a column for each source."""

    label: str
    value: str
    derived: bool
    tally: str
    decided: str
    columns: tuple[Column, ...]
    silent: str


class FactSection(Value):
    """Facts under one heading."""

    heading: str
    facts: tuple[FactView, ...]


class SideView(Value):
    """One value of a conflict."""

    value: str
    tally: str
    chosen: bool
    columns: tuple[Column, ...]


class ConflictView(Value):
    """A conflict with its sides."""

    label: str
    decision: str
    open: bool
    sides: tuple[SideView, ...]


class HeldView(Value):
    """Something held, with the passage it hangs on."""

    label: str
    value: str
    message: str
    reason: str
    column: Column


class SourceView(Value):
    """A source in the list of sources."""

    name: str
    about: str
    title: str
    language: str
    url: str | None
    role: str
    signs: str


class MatchView(Value):
    """One match on the page; a ``brief`` one has neither conflicts nor facts nor sources to open."""

    anchor: str
    title: str
    home: str
    away: str
    score: str
    notes: tuple[str, ...]
    setting: tuple[str, ...]
    home_goals: tuple[str, ...]
    away_goals: tuple[str, ...]
    state: str
    withdrawn: bool
    todo: int
    notices: tuple[tuple[str, str], ...]
    language: str
    headline: str
    standfirst: str
    story: str
    provenance: tuple[tuple[str, str], ...]
    label: str
    brief: bool = True
    conflicts: tuple[ConflictView, ...] = ()
    held: tuple[HeldView, ...] = ()
    sections: tuple[FactSection, ...] = ()
    sources: tuple[SourceView, ...] = ()
