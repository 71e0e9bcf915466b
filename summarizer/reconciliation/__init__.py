"""From the summaries of one match to its report: what the sources agree on, and every conflict with its quotes."""

from summarizer.reconciliation.feeds import expected_missing, feed_telling, find_in_feed
from summarizer.reconciliation.policy import Choice, DeskPolicy, Policy, Weighed
from summarizer.reconciliation.reconciling import reconcile

__all__ = ["Choice", "DeskPolicy", "Policy", "Weighed", "expected_missing", "feed_telling", "find_in_feed", "reconcile"]
