"""Whose coach a coach is: by the words beside the name, by the other coach, or by the sentences that name one side."""

from __future__ import annotations

from summarizer.verification.coaches.checking import on_their_side

__all__ = ["on_their_side"]
