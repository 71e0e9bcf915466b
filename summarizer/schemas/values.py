"""The base of every value that travels: frozen, closed to unknown keys, and cheap to compare."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; unknown keys are an error, so a typo in a file is never silently dropped."""

    model_config = ConfigDict(frozen=True, extra="forbid")
