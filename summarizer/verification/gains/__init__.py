"""By what words a goal is one side's: one table of words for each language, and the rules that read them all."""

from __future__ import annotations

from summarizer.verification.gains.sided import Gain, sided
from summarizer.verification.gains.telling import is_hindered, is_turned, side_by_gains

__all__ = ["Gain", "is_hindered", "is_turned", "side_by_gains", "sided"]
