# ruff: noqa: E501 - golden texts keep their own line lengths
from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from desk_reports import coming, cup_tie, hostile, kairat, label, withdrawn
from inline_snapshot import snapshot

from summarizer.rendering.ninjs import report_ninjs
from summarizer.schemas.report import MatchReport, State

SCHEMA = Path(__file__).parents[3] / "shared" / "schemas" / "ninjs-3.1.json"
REPORTS = [
    pytest.param(kairat(), id="to review"),
    pytest.param(cup_tie(), id="approved"),
    pytest.param(withdrawn(), id="withdrawn"),
    pytest.param(coming(), id="coming"),
    pytest.param(hostile(), id="hostile"),
    pytest.param(MatchReport(id="empty"), id="nothing known"),
]


@pytest.mark.skipif(not SCHEMA.exists(), reason="the schemas under ../shared are not on this machine")
@pytest.mark.parametrize("report", REPORTS)
def test_it_is_valid_ninjs(report: MatchReport):
    schema = json.loads(SCHEMA.read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    assert list(validator.iter_errors(json.loads(report_ninjs(report, label=label(report))))) == []


def test_a_report_to_review_is_withheld_with_its_open_conflicts():
    item = json.loads(report_ninjs(kairat(), label="AI label."))
    assert {key: item[key] for key in ("uri", "pubStatus", "versionCreated", "edNote")} == snapshot(
        {
            "uri": "urn:summarizer:match:inter-kairat-2025w45a",
            "pubStatus": "withheld",
            "versionCreated": "2025-11-06T00:00:00Z",
            "edNote": "AI label. | 2 open conflicts (Goal 3 (67' Carlos Augusto), assist; Qualification); 2 held (Missed penalty 1, player; Goal 3, kind) | Sources: Gazzetta del Lago, Il Cronista, Inter News 24 (1) | As of: 2025-11-06 | Models: local/qwen3-8b | Prompts: read_match@3, second_look@1 | Made by: summarizer | Version: 1",
        }
    )
    assert [body["role"] for body in item["bodies"]] == ["main", "disclosure"]


@pytest.mark.parametrize(
    ("state", "status"),
    [
        pytest.param(State.NEEDS_REVIEW, "withheld", id="to review"),
        pytest.param(State.APPROVED, "usable", id="approved"),
        pytest.param(State.WITHDRAWN, "canceled", id="withdrawn"),
    ],
)
def test_the_state_goes_with_it(state: State, status: str):
    assert json.loads(report_ninjs(cup_tie(state=state), label=""))["pubStatus"] == status


def test_a_withdrawn_report_carries_no_text():
    assert "ever to be published" not in report_ninjs(withdrawn(), label="")


def test_without_a_time_of_a_source_none_is_written():
    item = json.loads(report_ninjs(MatchReport(id="empty"), label=""))
    assert not {"versionCreated", "contentCreated", "firstCreated"} & item.keys()
