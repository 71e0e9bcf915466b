"""Whether a passage carries a value: quotes to spans, digits, minutes, scores, names and dates."""
