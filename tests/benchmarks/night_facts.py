"""What a night published, as plain values to compare, and a search for secrets in all that it wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from summarizer.schemas.digest import Counts

SECRET = "sk-loopback-secret-9c41f7d2"  # noqa: S105 (it opens nothing)
"""The key that the nights of the benchmarks send; it must stand in no file."""

_PROSE = {"headline", "standfirst", "story", "held", "provenance", "joined", "sources", "previews"}


def facts(digest: Path) -> dict[str, Any]:
    """The published values of every match, by its id."""
    told = json.loads((digest / "digest.json").read_text("utf-8"))
    return {one["id"]: {k: v for k, v in one.items() if k not in _PROSE} for one in told["reports"]}


def accounted(counts: Counts) -> int:
    """The articles that a night accounts for, whatever became of them."""
    return counts.published + counts.held + counts.quarantined + counts.duplicates + counts.not_reached


def files(digest: Path) -> dict[str, bytes]:
    """Every file of the digest by its name."""
    return {one.relative_to(digest).as_posix(): one.read_bytes() for one in sorted(digest.rglob("*")) if one.is_file()}


def leaks(*folders: Path) -> list[str]:
    """The files that hold the secret, or the header that carries it."""
    found = (one for folder in folders for one in folder.rglob("*") if one.is_file())
    marks = (SECRET.encode(), b"Bearer ", b"authorization")
    return [str(one) for one in found if any(mark in one.read_bytes() for mark in marks)]
