"""The files of a digest, one at a time: every format that there is a renderer for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from summarizer.digest.spool import Spool
from summarizer.rendering.atom import digest_atom
from summarizer.rendering.digest_markdown import digest_markdown
from summarizer.rendering.digest_terminal import digest_view
from summarizer.rendering.football_txt import digest_football_txt
from summarizer.rendering.json_feed import digest_json_feed
from summarizer.rendering.json_output import digest_json, json_text
from summarizer.rendering.jsonld import report_jsonld
from summarizer.rendering.ninjs import report_ninjs
from summarizer.rendering.openfootball import digest_openfootball
from summarizer.rendering.page import digest_page
from summarizer.schemas.article import Article
from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport, State
from summarizer.story import label

DETAILED = 500
"""How many matches the page and the Markdown tell in full, those that need a human first; no one reads more."""

Content = bytes | Iterator[bytes]
"""What a file holds: at once, or in pieces where all of it together would be large."""

Files = Iterator[tuple[str, Content]]


def files_of_match(report: MatchReport) -> Files:
    """The files of one match: ninjs and JSON-LD."""
    yield f"ninjs/{report.id}.json", report_ninjs(report, label=ai_label(report)).encode()
    yield f"jsonld/{report.id}.json", report_jsonld(report, label=ai_label(report)).encode()


@dataclass(frozen=True)
class Edition:
    """A digest of outlines, with the reports in full in a spool and the articles' texts within reach.

    ``most`` bounds the matches that the page and the Markdown tell in full.
    """

    digest: Digest
    spool: Spool
    articles: Mapping[str, Article]
    most: int = DETAILED

    def files(self) -> Files:
        """The files of the digest as a whole."""
        digest, detailed = self.digest, self.detailed()
        yield "digest.html", digest_page(detailed, self.articles, ai_label=ai_label).encode()
        yield "digest.json", self.json()
        yield "digest.md", digest_markdown(detailed, ai_label=ai_label).encode()
        yield "digest.txt", digest_view(digest).encode()
        yield "feed.json", digest_json_feed(digest, ai_label=ai_label).encode()
        yield "feed.atom", digest_atom(digest, ai_label=ai_label).encode()
        yield "results.txt", digest_football_txt(digest, ai_label=ai_label).encode()
        yield "results.json", digest_openfootball(digest, ai_label=ai_label).encode()

    def detailed(self) -> Digest:
        """The digest with its reports in full; of a very large one those that a desk must see first, and it says so."""
        digest = self.digest
        asked = [one.match for one in digest.needs_human]
        ordered = [*dict.fromkeys((*digest.top_stories, *asked, *(report.id for report in digest.reports)))]
        chosen = set(ordered[: self.most])
        reports = tuple(self.spool.report(one.id) for one in digest.reports if one.id in chosen)
        if len(chosen) == len(digest.reports):
            return digest.model_copy(update={"reports": reports})
        groups = (
            one.model_copy(update={"matches": tuple(match for match in one.matches if match in chosen)})
            for one in digest.results
        )
        said = f"{digest.label} ({len(chosen):,} of {len(digest.reports):,} matches; all are in digest.json)"
        return digest.model_copy(
            update={
                "label": said,
                "reports": reports,
                "needs_human": tuple(one for one in digest.needs_human if one.match in chosen),
                "top_stories": tuple(one for one in digest.top_stories if one in chosen),
                "results": tuple(group for group in groups if group.matches),
                "changes": tuple(one for one in digest.changes if one.match in chosen),
                "coming": tuple(one for one in digest.coming if one in chosen),
                "postponed": tuple(one for one in digest.postponed if one in chosen),
            }
        )

    def json(self) -> Iterator[bytes]:
        """What :func:`digest_json` gives of the digest with its reports in full, a report at a time."""
        empty = digest_json(self.digest.model_copy(update={"reports": ()}))
        head = empty.removesuffix("[]\n}\n")
        if not self.digest.reports:
            yield empty.encode()
            return
        yield f"{head}[\n".encode()
        for at, report in enumerate(self.digest.reports):
            lines = json_text(self.spool.data(report.id)).rstrip("\n").replace("\n", "\n    ")
            yield f"    {lines}{',' if at + 1 < len(self.digest.reports) else ''}\n".encode()
        yield b"  ]\n}\n"


def ai_label(report: MatchReport) -> str:
    """The label of a report's text, in its language."""
    return label(report.language, reviewed=report.state is State.APPROVED)
