"""Whose coach a coach is: by the words beside the name, by the other coach, or by the sentences that name one side."""

from __future__ import annotations

from summarizer.verification.coaches.beside_side import is_beside_his_side
from summarizer.verification.coaches.callings import is_called_coach
from summarizer.verification.coaches.checking import of_unknown_side, on_their_side
from summarizer.verification.coaches.crews import heads_crew, leads_crew
from summarizer.verification.coaches.departures import is_past_or_future
from summarizer.verification.coaches.doings import does_as_coach
from summarizer.verification.coaches.other_staff import is_coach_of_a_nation, is_other_coach, is_side
from summarizer.verification.coaches.ties import is_on_bench_line

__all__ = [
    "does_as_coach",
    "heads_crew",
    "is_beside_his_side",
    "is_called_coach",
    "is_coach_of_a_nation",
    "is_on_bench_line",
    "is_other_coach",
    "is_past_or_future",
    "is_side",
    "leads_crew",
    "of_unknown_side",
    "on_their_side",
]
