"""What a model is asked about an article, what it may answer, and what its answer proposes."""

from summarizer.reading.candidates import Candidates
from summarizer.reading.house import ask_house
from summarizer.reading.plans import Plan, Reading, plan_for, read, reads_again
from summarizer.reading.quoted import Answer, Quoted, quoted_claims
from summarizer.reading.second_look import look

__all__ = [
    "Answer",
    "Candidates",
    "Plan",
    "Quoted",
    "Reading",
    "ask_house",
    "look",
    "plan_for",
    "quoted_claims",
    "read",
    "reads_again",
]
