"""The gate: what of a proposal may be published, what is held and why, and what is left to ask.

``examine`` checks every claim against the article, ``settle_and_ask`` adds the laws of the game and says what a second
look should be asked, ``settle`` adds its answers too, ``verify`` examines and settles, and ``best`` unites the verdicts
of several attempts fact by fact.
"""

from __future__ import annotations

from summarizer.verification.examination import examine, settle, settle_and_ask, verify
from summarizer.verification.findings import Examination
from summarizer.verification.union import best

__all__ = ["Examination", "best", "examine", "settle", "settle_and_ask", "verify"]
