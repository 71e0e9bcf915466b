"""What holds for each format: the same bytes for the same values, and an article's words that do nothing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from desk_reports import HOSTILE, HOSTILE_WORDS, cup_tie, each_digest_format, each_format, hostile, kairat, night
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.arrangement import arrange
from summarizer.rendering.json_output import digest_json, report_json
from summarizer.schemas.digest import Digest, Night
from summarizer.schemas.published import json_schema
from summarizer.schemas.report import MatchReport

STEERING = {"\x1b", "\u202e", "\u202c", "\u2067", "\u2028", "\x00"}

REPORT_FORMATS = [pytest.param(write, id=name) for name, write in each_format().items()]
DIGEST_FORMATS = [pytest.param(write, id=name) for name, write in each_digest_format().items()]

WRITE_ALL = """
import sys, hashlib
sys.path.insert(0, sys.argv[1])
from desk_reports import each_digest_format, each_format, kairat, night
written = [write(kairat()) for write in each_format().values()]
written += [write(night()) for write in each_digest_format().values()]
print(hashlib.sha256("".join(written).encode()).hexdigest())
"""


@pytest.mark.parametrize("write", DIGEST_FORMATS)
@given(order=st.permutations(range(6)))
@settings(max_examples=6)
def test_the_order_in_which_reports_arrive_changes_no_byte(write: Any, order: list[int]):
    told = night()
    shuffled = [told.reports[at] for at in order]
    window = Night.model_validate({name: getattr(told, name) for name in Night.model_fields})
    assert write(arrange(shuffled, night=window)) == write(told)


def test_another_process_with_other_hashes_writes_the_same_bytes():
    written = {
        subprocess.run(
            [sys.executable, "-c", WRITE_ALL, str(Path(__file__).parent)],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone},
            check=True,
            capture_output=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(written) == 1


@pytest.mark.parametrize("write", REPORT_FORMATS)
def test_a_hostile_report_cannot_steer_who_looks_at_it(write: Any):
    assert not STEERING & set(write(hostile()))


@pytest.mark.parametrize("write", DIGEST_FORMATS)
def test_a_hostile_digest_cannot_steer_who_looks_at_it(write: Any):
    assert not STEERING & set(
        write(arrange([hostile()], night=Night(label=HOSTILE_WORDS, partial_reason=HOSTILE_WORDS)))
    )


@pytest.mark.parametrize("write", [one for one in REPORT_FORMATS if one.id in {"markdown", "jsonld", "page"}])
def test_a_hostile_tag_is_never_written_as_one(write: Any):
    text = write(hostile())
    assert re.search(r"(?<!\\)<(?:script>window|img|svg)", text) is None


def test_json_keeps_every_word_as_it_was():
    read = MatchReport.model_validate_json(report_json(hostile()))
    assert read == hostile()
    assert read.conflicts[0].sides[0].statements[0].evidence[0].quote in HOSTILE.text


@pytest.mark.parametrize("report", [pytest.param(kairat(), id="kairat"), pytest.param(cup_tie(), id="cup tie")])
def test_a_report_fits_its_published_schema(report: MatchReport):
    jsonschema.validate(json.loads(report_json(report)), json_schema("match"))


def test_a_digest_fits_its_published_schema_and_is_read_back():
    written = digest_json(night())
    jsonschema.validate(json.loads(written), json_schema("digest"))
    assert Digest.model_validate_json(written) == night()
