"""Football articles in, verified match summaries out: the model proposes, code disposes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.article import article_from_html, article_from_text, read_articles
    from summarizer.errors import SummarizerError
    from summarizer.extraction import Extractor
    from summarizer.library import extract, summarize, summarize_many
    from summarizer.reading import Quoted
    from summarizer.schemas.article import Article, Evidence
    from summarizer.schemas.exchange import Message, Model, Reply, Request
    from summarizer.schemas.extraction import Extraction
    from summarizer.schemas.reasons import Reason
    from summarizer.schemas.summary import ArticleSummary, Fact, Goal, Held, MatchSummary
    from summarizer.settings import Settings, load_settings
    from summarizer.summarization import Summarizer

_HOMES = {
    "Article": "schemas.article",
    "ArticleSummary": "schemas.summary",
    "Evidence": "schemas.article",
    "Extraction": "schemas.extraction",
    "Extractor": "extraction",
    "Fact": "schemas.summary",
    "Goal": "schemas.summary",
    "Held": "schemas.summary",
    "MatchSummary": "schemas.summary",
    "Message": "schemas.exchange",
    "Model": "schemas.exchange",
    "Quoted": "reading",
    "Reason": "schemas.reasons",
    "Reply": "schemas.exchange",
    "Request": "schemas.exchange",
    "Settings": "settings",
    "Summarizer": "summarization",
    "SummarizerError": "errors",
    "article_from_html": "article",
    "article_from_text": "article",
    "extract": "library",
    "load_settings": "settings",
    "read_articles": "article",
    "summarize": "library",
    "summarize_many": "library",
}
# Names are loaded when they are first asked for: the command's --help must not pay for pydantic and a model client.

__all__ = [
    "Article",
    "ArticleSummary",
    "Evidence",
    "Extraction",
    "Extractor",
    "Fact",
    "Goal",
    "Held",
    "MatchSummary",
    "Message",
    "Model",
    "Quoted",
    "Reason",
    "Reply",
    "Request",
    "Settings",
    "Summarizer",
    "SummarizerError",
    "article_from_html",
    "article_from_text",
    "extract",
    "load_settings",
    "read_articles",
    "summarize",
    "summarize_many",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
