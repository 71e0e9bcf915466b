"""The sentence that leads in to a goal; see ``summarizer.verification.whose_minute``."""

from __future__ import annotations

from summarizer.verification.whose_minute.lead_in import announced_when, led_in

__all__ = ["announced_when", "led_in"]
