"""Puts the invented cases of this room within reach of its tests, and finds the labelled ones where they are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def labelled_cases() -> Path:
    folder = Path(__file__).parents[2].parent / "shared" / "cases"
    if not folder.is_dir():
        pytest.skip("the labelled cases are not beside this repository")
    return folder
