"""From a file, a feed or a string to an :class:`~summarizer.schemas.article.Article`."""

from summarizer.article.building import article_from_html, article_from_text
from summarizer.article.loading import read_articles

__all__ = ["article_from_html", "article_from_text", "read_articles"]
