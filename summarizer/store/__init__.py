"""The ledger: one SQLite file with the articles, answers, summaries, spend and runs of all nights."""

from summarizer.store.ledger import Ledger
from summarizer.store.rows import Batch, Charge, Failure, History, Run, Spent, Try

__all__ = ["Batch", "Charge", "Failure", "History", "Ledger", "Run", "Spent", "Try"]
