"""The heaviest pairing of two lists."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.reconciliation.assignment import assign

WEIGHTS = st.integers(-5, 9).map(float)
MATRICES = st.tuples(st.integers(1, 4), st.integers(1, 4)).flatmap(
    lambda size: st.lists(st.lists(WEIGHTS, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0])
)


@pytest.mark.parametrize(
    ("weights", "pairs"),
    [
        pytest.param([], (), id="nothing"),
        pytest.param([[-1.0]], (), id="no pair of no weight"),
        pytest.param([[5.0, 4.0], [4.0, 0.0]], ((0, 1), (1, 0)), id="not the first best"),
        pytest.param([[1.0], [2.0], [3.0]], ((2, 0),), id="more rows than columns"),
    ],
)
def test_the_heaviest_pairing_is_found(weights, pairs):
    assert assign(weights) == pairs


@settings(max_examples=80)
@given(MATRICES)
def test_no_pairing_is_heavier(weights):
    size = max(len(weights), len(weights[0]))
    padded = [[*row, *[0.0] * (size - len(row))] for row in weights] + [[0.0] * size] * (size - len(weights))
    best = max(sum(max(0.0, padded[r][c]) for r, c in enumerate(order)) for order in permutations(range(size)))
    assert sum(weights[r][c] for r, c in assign(weights)) == best
