"""Football articles in, verified match summaries out."""
