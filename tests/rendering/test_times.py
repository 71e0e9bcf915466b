from __future__ import annotations

import pytest

from summarizer.rendering.times import instant, readable


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("2026-03-01", "2026-03-01T00:00:00Z", id="a day is its midnight"),
        pytest.param("2026-03-01T22:51:00+01:00", "2026-03-01T21:51:00Z", id="another zone"),
        pytest.param("2026-03-01T22:51", "2026-03-01T22:51:00Z", id="no zone"),
        pytest.param("0001-01-01T00:00:00+05:00", None, id="before all time"),
        pytest.param("yesterday", None, id="no time"),
        pytest.param(None, None, id="none"),
    ],
)
def test_a_sources_time_as_rfc_3339(told: str | None, expected: str | None):
    assert instant(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("2026-03-01", "2026-03-01", id="day"),
        pytest.param("2026-03-01T22:51:07.5+01:00", "2026-03-01 22:51 +01:00", id="zone"),
        pytest.param("2026-03-01T22:51", "2026-03-01 22:51", id="no zone"),
        pytest.param("yesterday", "yesterday", id="no time"),
        pytest.param(None, "", id="none"),
    ],
)
def test_a_sources_time_for_a_person(told: str | None, expected: str):
    assert readable(told) == expected
