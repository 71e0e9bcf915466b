"""The view of an article's summary as Markdown, for a desk's chat or wiki; the article's words are escaped."""

from __future__ import annotations

import re

from summarizer.rendering.rows import Row, held_label, held_text, name_of, rows, source_line, title, visible
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import ArticleSummary, Held, MatchSummary

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-!|~])")


def escape(text: str) -> str:
    """Text on one line in which no character acts as Markdown or HTML."""
    return _SPECIAL.sub(r"\\\1", visible(text))


def article_markdown(summary: ArticleSummary) -> str:
    """The summary of one article as a Markdown document."""
    parts = [f"# {escape(name_of(summary))}", escape(source_line(summary))]
    for index, match in enumerate(summary.matches):
        parts += _match(match)
        parts += _held([held for held in summary.held if held.match == index])
    loose = [held for held in summary.held if held.match is None]
    if not summary.matches and not loose:
        parts.append("No match is told of in this article.")
    parts += _held(loose)
    if summary.suspicions:
        parts.append("\n".join(f"- **Suspicious:** {escape(one.message)}" for one in summary.suspicions))
    return "\n\n".join(part for part in parts if part) + "\n"


def _match(match: MatchSummary) -> list[str]:
    parts = [f"## {escape(title(match))}"]
    if match.headline:
        parts.append(f"**{escape(match.headline)}**")
    if match.story:
        parts.append(escape(match.story))
    lines = [_row(row) for row in rows(match)]
    if lines:
        parts.append("\n".join(["| | | Passage |", "|---|---|---|", *lines]))
    return parts


def _row(row: Row) -> str:
    proof = "<br>".join(_quoted(passage) for passage in row.evidence)
    working = "".join(f"<br>*derived: {escape(one)}*" for one in row.working)
    return f"| {row.label} | **{escape(row.value)}** | {proof}{working} |"


def _held(held: list[Held]) -> list[str]:
    if not held:
        return []
    lines = [f"### Held back ({len(held)})", ""]
    for item in held:
        quotes = " ".join(_quoted(passage) for passage in item.evidence)
        value = escape(held_text(item.value))
        lines.append(
            f"- {held_label(item)}: **{value}**: {escape(item.message)} `{item.reason.value}` {quotes}".rstrip()
        )
    return ["\n".join(lines)]


def _quoted(passage: Evidence) -> str:
    return f"“{escape(passage.quote)}”"
