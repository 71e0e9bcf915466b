"""Whose a minute is by turns and neighbours: see ``summarizer.verification.whose_minute``."""

from __future__ import annotations

from summarizer.verification.whose_minute import is_beside_another, is_out_of_turn

__all__ = ["is_beside_another", "is_out_of_turn"]
