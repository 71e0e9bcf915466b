"""Whose coach a coach is: by the words beside the name, by the other coach, or by the sentences that name one side."""

from __future__ import annotations

from summarizer.verification.coaches.checking import on_their_side
from summarizer.verification.coaches.crews import heads_crew, leads_crew
from summarizer.verification.coaches.doings import does_as_coach
from summarizer.verification.coaches.ties import is_on_bench_line

__all__ = ["does_as_coach", "heads_crew", "is_on_bench_line", "leads_crew", "on_their_side"]
