"""One self-contained HTML page for match reports or a digest: facts beside their sources, and nothing fetched.

Article text reaches the page through an escaping template and as data alone; a content security policy with hashes
allows the page's own style and script and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from summarizer.rendering.desk_note import AiLabel, digest_provenance
from summarizer.rendering.digest_lines import (
    attention_lines,
    count_line,
    heading,
    missing_text,
    set_aside_text,
    window,
)
from summarizer.rendering.football_txt import result_line
from summarizer.rendering.json_output import json_for_html
from summarizer.rendering.page_texts import PageLimits, embedded_texts
from summarizer.rendering.page_view import anchor, brief_view, clipped, language_tag, match_view
from summarizer.rendering.rows import title as match_title
from summarizer.schemas.article import Article
from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport, State

_LIMITS = PageLimits()


def matches_page(
    reports: Sequence[MatchReport],
    articles: Mapping[str, Article],
    *,
    ai_label: AiLabel,
    title: str = "Match reports",
    limits: PageLimits = _LIMITS,
) -> str:
    """The page of ``reports`` in their order; ``articles`` by id gives the texts that passages are shown in.

    ``articles`` is asked for one at a time, so that it may read them from a store.
    """
    page = {"title": clipped(title), "digest": None, "lead": ""}
    return _render(page, reports, articles, ai_label, limits)


def digest_page(
    digest: Digest, articles: Mapping[str, Article], *, ai_label: AiLabel, limits: PageLimits = _LIMITS
) -> str:
    """The page of a digest: its front in the order of the desk, then every match.

    Those that need a human stand first, then the top stories; the withdrawn ones last.
    """
    first = list(dict.fromkeys((*(one.match for one in digest.needs_human), *digest.top_stories)))
    place = {match: at for at, match in enumerate(first)}
    last = len(first)
    reports = sorted(
        digest.reports, key=lambda report: last + 1 if report.state is State.WITHDRAWN else place.get(report.id, last)
    )
    page = {"title": heading(digest), "digest": _front(digest), "lead": window(digest)}
    return _render(page, reports, articles, ai_label, limits)


def _render(
    page: Mapping[str, Any],
    reports: Sequence[MatchReport],
    articles: Mapping[str, Article],
    ai_label: AiLabel,
    limits: PageLimits,
) -> str:
    style, script = _asset("page.css"), _asset("page.js")
    full, rest = reports[: limits.matches], reports[limits.matches :]
    return (
        _environment()
        .get_template("page.html.jinja")
        .render(
            **page,
            policy=_policy(style, script),
            style=Markup(style),  # noqa: S704 - the package's own file
            script=Markup(script),  # noqa: S704 - likewise
            texts=Markup(json_for_html(embedded_texts(full, articles, limits))),  # noqa: S704 - escaped for a script
            matches=(
                *(match_view(report, ai_label(report)) for report in full),
                *(brief_view(report, ai_label(report)) for report in rest),
            ),
        )
    )


def _front(digest: Digest) -> dict[str, Any]:
    reports = {report.id: report for report in digest.reports}
    lines = {report.id: (anchor(report.id), result_line(report)[:300]) for report in digest.reports}
    heads = {report.id: (anchor(report.id), clipped(match_title(report))) for report in digest.reports}
    return {
        "partial": (clipped(digest.partial_reason, 300) or "Not every article was reached.") if digest.partial else "",
        "counts": count_line(digest.counts),
        "attention": [
            (*heads[one.match], [clipped(line, 300) for line in attention_lines(one)]) for one in digest.needs_human
        ],
        "results": [(clipped(group.competition), [lines[one] for one in group.matches]) for group in digest.results],
        "stories": [(heads[one][0], _story(reports[one])) for one in digest.top_stories],
        "changes": [
            (*heads[one.match], one.correction.correction_class.value, clipped(one.correction.notice, 600))
            for one in digest.changes
        ],
        "missing": [clipped(missing_text(one)) for one in digest.missing],
        "ahead": [
            (name, [lines[one] for one in matches])
            for name, matches in (("Postponed", digest.postponed), ("Coming", digest.coming))
            if matches
        ],
        "aside": [
            (name, [clipped(set_aside_text(one), 300) for one in articles])
            for name, articles in (("Quarantined", digest.quarantined), ("Gave nothing", digest.gave_nothing))
            if articles
        ],
        "provenance": [(name, clipped(text, 2_000)) for name, text in digest_provenance(digest)],
    }


def _story(report: MatchReport) -> dict[str, str]:
    return {
        "headline": clipped(report.headline or match_title(report), 300),
        "text": clipped(report.standfirst or report.story, 600),
        "sources": clipped(", ".join(source.name for source in report.sources), 300),
        "language": language_tag(report.language) if report.headline else "",
    }


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("summarizer.rendering", "assets"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _asset(name: str) -> str:
    return (files("summarizer.rendering") / "assets" / name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'; img-src 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
