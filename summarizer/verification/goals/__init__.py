"""A proposed goal: who scored it, when, how, for whom and on whose pass, each checked by a module of its own."""

from __future__ import annotations

from summarizer.verification.goals.examining import examined_goal
from summarizer.verification.goals.kind import kind_patterns

__all__ = ["examined_goal", "kind_patterns"]
