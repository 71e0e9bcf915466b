"""What a night is told to do: the order as the desk gives it, and what of it the clock decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from summarizer.digest.clock import next_time
from summarizer.digest.intake import Window, moment_of


@dataclass(frozen=True)
class Orders:
    """One night's order; null means no bound, or that something is left to the night.

    ``label`` names the night, ``deadline`` is ``HH:MM`` or ISO 8601, ``budget`` in US dollars, ``requests`` and
    ``tokens`` are those of a minute.
    """

    inputs: tuple[str, ...]
    out: Path
    ledger: Path
    label: str | None = None
    since: str | None = None
    until: str | None = None
    deadline: str | None = None
    budget: float | None = None
    budget_tokens: int | None = None
    requests: int | None = None
    tokens: int | None = None
    fallback: str | None = None
    fallback_base_url: str | None = None
    language: str | None = None
    rulings: Path | None = None
    aliases: Path | None = None
    results: Path | None = None
    retry_quarantined: bool = False
    batch: bool = False

    def window(self, now: datetime) -> Window:
        """The window of publication; raises :class:`~summarizer.errors.UsageError` for what is no date."""
        return Window(
            moment_of(self.since, now, end=False) if self.since else None,
            moment_of(self.until, now, end=True) if self.until else None,
        )

    def due(self, now: datetime) -> datetime | None:
        """When the digest must be on the desk."""
        return next_time(self.deadline, now) if self.deadline else None

    def night(self, now: datetime) -> str:
        """The night's name: as given, else the day of the deadline, else the last day of the window, else today."""
        if self.label:
            return self.label
        due, until = self.due(now), self.window(now).until
        return (due or until or now).date().isoformat()


def default_ledger(out: Path) -> Path:
    """Where the ledger stands when nobody says: beside the digest's folder, under its name."""
    return out.with_name(f"{out.name}.ledger")
