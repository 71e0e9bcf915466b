"""A digest as Markdown, in the order a desk reads it, with every report below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.rendering.desk_note import AiLabel, digest_provenance
from summarizer.rendering.digest_lines import attention_lines, count_line, heading, missing_text, set_aside_text, window
from summarizer.rendering.football_txt import result_line
from summarizer.rendering.markdown import escape
from summarizer.rendering.report_markdown import report_markdown
from summarizer.rendering.rows import title
from summarizer.schemas.digest import Attention, Digest, MatchChange
from summarizer.schemas.report import MatchReport


def digest_markdown(digest: Digest, *, ai_label: AiLabel) -> str:
    """The digest as a Markdown document; ``ai_label`` gives each report's AI label."""
    parts = [*_front(digest), "---"]
    parts += [report_markdown(report, label=ai_label(report), level=2).rstrip() for report in digest.reports]
    return "\n\n".join(part for part in parts if part) + "\n"


def _front(digest: Digest) -> Iterator[str]:
    reports = {report.id: report for report in digest.reports}
    yield f"# {escape(heading(digest))}"
    yield f"**{escape(digest.partial_reason)}**" if digest.partial_reason else ""
    yield "  \n".join(escape(line) for line in (window(digest), count_line(digest.counts)) if line)
    yield _block("Needs a human", [_attention(one, reports[one.match]) for one in digest.needs_human])
    for group in digest.results:
        yield f"## {escape(group.competition)}"
        yield "\n".join(["```", *(result_line(reports[one]).replace("`", "'") for one in group.matches), "```"])
    yield _block("Top stories", [_story(reports[one]) for one in digest.top_stories])
    yield _block("Changes", [_change(one, reports[one.match]) for one in digest.changes])
    yield _block("Expected, not found", [escape(missing_text(one)) for one in digest.missing])
    yield _block("Postponed", [escape(result_line(reports[one])) for one in digest.postponed])
    yield _block("Coming", [escape(result_line(reports[one])) for one in digest.coming])
    yield _block("Quarantined", [escape(set_aside_text(one)) for one in digest.quarantined])
    yield _block("Gave nothing", [escape(set_aside_text(one)) for one in digest.gave_nothing])
    yield "\n".join(f"- {name}: {escape(text)}" for name, text in digest_provenance(digest))


def _block(name: str, items: Sequence[str]) -> str:
    return "\n".join([f"## {name}", "", *(f"- {item}" for item in items)]) if items else ""


def _attention(attention: Attention, report: MatchReport) -> str:
    return f"**{escape(title(report))}**: {escape('. '.join(attention_lines(attention)))}"


def _story(report: MatchReport) -> str:
    told = report.standfirst or report.story
    sources = escape(", ".join(source.name for source in report.sources))
    return f"**{escape(report.headline or title(report))}** {escape(told)} ({sources})"


def _change(change: MatchChange, report: MatchReport) -> str:
    correction = change.correction
    return f"**{correction.correction_class.value.upper()}** {escape(title(report))}: {escape(correction.notice)}"
