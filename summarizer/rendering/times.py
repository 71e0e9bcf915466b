"""Times of sources in the form that interchange formats ask for; nothing here reads a clock."""

from __future__ import annotations

from datetime import UTC, datetime

NO_TIME = "1970-01-01T00:00:00Z"
"""Written where a format demands a time and no source states one: visibly no real time, and the same every night."""


def readable(told: str | None) -> str:
    """``2026-03-01 22:51 +01:00``: a source's time for a person; as it stands where it is no ISO 8601."""
    try:
        moment = datetime.fromisoformat(told or "")
    except ValueError:
        return told or ""
    if told == moment.date().isoformat():
        return told
    return f"{moment:%Y-%m-%d %H:%M} {moment.isoformat()[19:].lstrip('.0123456789')}".rstrip()


def instant(told: str | None) -> str | None:
    """An ISO 8601 date or date-time as RFC 3339 in UTC; null for none and for what is neither.

    A date alone is midnight, and a time without a zone is taken as UTC: the source does not say.
    """
    if told is None:
        return None
    try:
        moment = datetime.fromisoformat(told)
        zoned = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return zoned.isoformat(timespec="seconds").replace("+00:00", "Z")
