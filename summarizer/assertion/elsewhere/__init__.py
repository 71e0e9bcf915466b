"""The words of each language by which a passage tells of another match than the article's own."""
