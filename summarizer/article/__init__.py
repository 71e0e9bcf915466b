"""From a file, a feed or a string to an :class:`~summarizer.schemas.article.Article`."""
