"""Whose goal a minute belongs to: see ``summarizer.verification.whose_minute``."""

from __future__ import annotations

from summarizer.verification.whose_minute import is_anothers_minute

__all__ = ["is_anothers_minute"]
