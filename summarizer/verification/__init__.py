"""The gate: what of a proposal may be published, what is held and why, and what is left to ask.

``examine`` checks every claim against the article, ``settle`` adds the second look's answers and the laws of the
game, ``verify`` does both, and ``best`` unites the verdicts of several attempts fact by fact.
"""

from __future__ import annotations

from summarizer.verification.examination import examine, settle, verify
from summarizer.verification.findings import Examination
from summarizer.verification.union import best

__all__ = ["Examination", "best", "examine", "settle", "verify"]
