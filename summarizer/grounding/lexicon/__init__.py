"""What the grounding room knows of six languages, as data apart from the logic that reads it."""
