"""The digest as JSON Feed and Atom."""

from __future__ import annotations

import json
from pathlib import Path

import feedparser
import jsonschema
import pytest
from desk_reports import hostile, label, night, plain
from inline_snapshot import snapshot
from referencing import Registry
from referencing.jsonschema import DRAFT4

from summarizer.arrangement import arrange
from summarizer.rendering.atom import digest_atom
from summarizer.rendering.json_feed import digest_json_feed
from summarizer.schemas.digest import Digest, Night

SCHEMAS = Path(__file__).parents[3] / "shared" / "schemas"
DIGESTS = [
    pytest.param(night(), id="a night"),
    pytest.param(arrange([hostile()], night=Night(label="<b>")), id="hostile"),
    pytest.param(arrange([plain("Rovere", "Siepe", "1-0")], night=Night(label="x")), id="no time at all"),
    pytest.param(arrange([], night=Night(label="x", partial=True, partial_reason="late")), id="empty"),
]


@pytest.mark.skipif(not SCHEMAS.exists(), reason="the schemas under ../shared are not on this machine")
@pytest.mark.parametrize("digest", DIGESTS)
def test_it_is_a_valid_json_feed(digest: Digest):
    feed, older = (json.loads((SCHEMAS / name).read_text("utf-8")) for name in ("jsonfeed.json", "jsonfeed-1.json"))
    registry = Registry().with_resources((one["id"], DRAFT4.create_resource(one)) for one in (feed, older))
    validator = jsonschema.Draft4Validator(feed, registry=registry)
    assert list(validator.iter_errors(json.loads(digest_json_feed(digest, ai_label=label)))) == []


@pytest.mark.parametrize("digest", DIGESTS)
def test_atom_is_read_back_entry_by_entry(digest: Digest):
    read = feedparser.parse(digest_atom(digest, ai_label=label))
    items = json.loads(digest_json_feed(digest, ai_label=label))["items"]
    assert not read.bozo
    assert [entry.id for entry in read.entries] == [item["id"] for item in items]
    assert [
        entry.title for entry in feedparser.parse(digest_atom(digest, ai_label=label), sanitize_html=False).entries
    ] == [item["title"] for item in items]
    assert all(entry.updated_parsed for entry in read.entries)


def test_what_must_not_be_published_says_so_in_its_title():
    items = json.loads(digest_json_feed(night(), ai_label=label))["items"]
    assert [item["title"] for item in items] == snapshot(
        [
            "Harrowgate hold their nerve in shoot-out",
            "[withheld] L'Inter piega il Kairat: decide Carlos Augusto",
            "[withheld] Rovere 3-0 Siepe",
            "[withheld] Doria v Selva",
            "[withheld] Siepe v Fratta",
            "[canceled] Fratta v Selva",
        ]
    )


def test_the_id_of_an_item_stays_with_its_match():
    before, after = plain("Rovere", "Siepe"), plain("Rovere", "Siepe", "1-0", version=2, headline="New")
    ids = [
        json.loads(digest_json_feed(arrange([report], night=Night(label=name)), ai_label=label))["items"][0]["id"]
        for name, report in (("one", before), ("two", after))
    ]
    assert ids == ["urn:summarizer:match:rovere-siepe"] * 2


def test_times_are_those_of_the_sources():
    read = feedparser.parse(digest_atom(night(), ai_label=label))
    assert read.feed.updated == "2026-03-08T00:00:00Z"
    assert [entry.updated for entry in read.entries] == snapshot(
        [
            "2026-03-01T22:51:00Z",
            "2025-11-06T00:00:00Z",
            "2026-03-01T00:00:00Z",
            "2026-03-01T00:00:00Z",
            "2026-03-08T00:00:00Z",
            "2026-03-01T00:00:00Z",
        ]
    )
    empty = feedparser.parse(digest_atom(arrange([], night=Night(label="x")), ai_label=label))
    assert empty.feed.updated == "1970-01-01T00:00:00Z"


def test_a_withdrawn_match_carries_its_notice_and_no_text():
    items = {item["id"]: item for item in json.loads(digest_json_feed(night(), ai_label=label))["items"]}
    item = items["urn:summarizer:match:fratta-selva"]
    assert "Withdrawn: the match told of was that of 2019." in item["content_text"]
    assert "0-4" not in item["content_text"]
    assert "ever to be published" not in json.dumps(item)
