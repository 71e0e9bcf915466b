"""The night: articles in, one digest out by the deadline and within the budget, whatever breaks."""
