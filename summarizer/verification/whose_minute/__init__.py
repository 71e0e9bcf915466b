"""Whose minute a minute is: by names and minutes told in turn, the words beside it, or the sentence that leads in."""

from __future__ import annotations

from summarizer.verification.whose_minute.beside import is_beside_another
from summarizer.verification.whose_minute.lead_in import announced_when, led_in
from summarizer.verification.whose_minute.nearest import is_nearer_to_others
from summarizer.verification.whose_minute.of_other_event import is_of_no_card, is_of_other_event
from summarizer.verification.whose_minute.of_other_side import is_other_sides
from summarizer.verification.whose_minute.order import is_anothers_minute
from summarizer.verification.whose_minute.other_clause import is_in_anothers_clause
from summarizer.verification.whose_minute.owner import is_out_of_turn, own_minute
from summarizer.verification.whose_minute.shared import is_shared

__all__ = [
    "announced_when",
    "is_anothers_minute",
    "is_beside_another",
    "is_in_anothers_clause",
    "is_nearer_to_others",
    "is_of_no_card",
    "is_of_other_event",
    "is_other_sides",
    "is_out_of_turn",
    "is_shared",
    "led_in",
    "own_minute",
]
