from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback import generated
from nights import place

from summarizer.digest import editions
from summarizer.digest.assembly import slim
from summarizer.digest.editions import Edition
from summarizer.digest.spool import Spool, outline
from summarizer.matching import group_matches
from summarizer.rendering.feed_items import feed_items
from summarizer.rendering.json_output import digest_json
from summarizer.schemas.digest import Digest
from summarizer.schemas.summary import ArticleSummary
from summarizer.store import Ledger
from summarizer.teams import shipped_names

FILES = {
    "digest.html", "digest.json", "digest.md", "digest.txt", "feed.json", "feed.atom", "results.txt", "results.json",
}  # fmt: skip


@pytest.fixture
def digest(tmp_path: Path) -> Digest:
    newsroom = place(tmp_path, articles=4)
    newsroom.hold()
    return Digest.model_validate_json((newsroom.out / "digest.json").read_text("utf-8"))


def spooled(digest: Digest, root: Path) -> Spool:
    spool = Spool(root)
    for report in digest.reports:
        spool.add(report, "a|b")
    return spool


def test_a_night_leaves_every_format_and_two_files_a_match(tmp_path: Path):
    newsroom = place(tmp_path, articles=2)
    newsroom.hold()
    names = set(newsroom.shown())
    assert names >= FILES
    assert len(names - FILES) == 4


def test_the_json_in_pieces_is_the_json_at_once(digest: Digest, tmp_path: Path):
    outlines = digest.model_copy(update={"reports": tuple(outline(report) for report in digest.reports)})
    with spooled(digest, tmp_path) as spool:
        assert b"".join(Edition(outlines, spool, {}).json()).decode() == digest_json(digest)


def test_outlines_give_the_same_feeds_and_results_as_the_reports_in_full(digest: Digest):
    outlines = digest.model_copy(update={"reports": tuple(outline(report) for report in digest.reports)})
    assert feed_items(outlines, ai_label=editions.ai_label) == feed_items(digest, ai_label=editions.ai_label)


def test_a_very_large_digest_shows_what_a_desk_must_see_first_and_says_so(digest: Digest, tmp_path: Path):
    with spooled(digest, tmp_path) as spool:
        edition = Edition(digest, spool, {}, most=2)
        detailed, page = edition.detailed(), dict(edition.files())["digest.html"]
    assert len(detailed.reports) == 2
    assert b"2 of 4 matches; all are in digest.json" in bytes(page)


def test_slim_summaries_are_grouped_as_full_ones(tmp_path: Path):
    newsroom = place(tmp_path, articles=4)
    newsroom.hold()
    with Ledger.read(newsroom.ledger) as ledger:
        rows = ledger._file.all("SELECT data FROM summaries")
    summaries = [ArticleSummary.model_validate_json(data) for (data,) in rows]
    full, small = (group_matches(told, shipped_names()) for told in (summaries, map(slim, summaries)))
    assert [(one.id, one.joined) for one in full.groups] == [(one.id, one.joined) for one in small.groups]


def test_no_clock_and_no_path_of_the_machine_stands_in_a_digest(tmp_path: Path):
    newsroom = place(tmp_path / "somewhere")
    newsroom.hold()
    shown = newsroom.shown()
    assert all(str(tmp_path).encode() not in content for content in shown.values())
    assert json.loads(shown["digest.json"])["as_of"] == max(generated.published(number) for number in range(6))
