"""The name under which a source stands in reports."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.reconciliation.tellings import source_of
from summarizer.schemas.summary import ArticleInfo


@pytest.mark.parametrize(
    ("known", "name"),
    [
        pytest.param(
            {"source": "The Post", "url": "https://www.post.test/1", "path": "in/a.txt"}, "The Post", id="own"
        ),
        pytest.param(
            {"url": "https://www.post.test/1", "title": "Lahti win", "path": "in/a.txt"}, "post.test", id="host"
        ),
        pytest.param({"title": "Lahti win", "path": "in/a.txt"}, "Lahti win", id="title"),
        pytest.param({"path": "/desk/in/a.txt"}, "a.txt", id="file"),
        pytest.param({}, "sha256-00000000000000aa", id="number"),
    ],
)
def test_a_source_has_the_best_name_there_is(known: dict[str, Any], name: str) -> None:
    assert source_of(ArticleInfo(id="sha256-00000000000000aa", **known)).name == name
