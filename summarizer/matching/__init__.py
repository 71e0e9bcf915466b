"""Which summaries tell of one match, by signs that are weighed, named and independent of the order of reading."""

from summarizer.matching.grouping import group_matches

__all__ = ["group_matches"]
