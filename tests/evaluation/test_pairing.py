from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluation.pairing import pair

FITS = st.integers(1, 4).flatmap(
    lambda columns: st.lists(st.lists(st.integers(0, 9), min_size=columns, max_size=columns), min_size=1, max_size=4),
)


def test_the_sum_decides_not_the_first_row() -> None:
    assert pair([[5, 4], [5, 0]]) == (1, 0)


def test_a_forbidden_pair_stays_apart() -> None:
    assert pair([[0, 0]]) == (None,)


def test_nothing_pairs_with_nothing() -> None:
    assert pair([]) == ()


@settings(max_examples=80)
@given(FITS)
def test_no_other_pairing_is_better(fits: list[list[int]]) -> None:
    chosen = pair(fits)
    taken = [column for column in chosen if column is not None]
    assert len(taken) == len(set(taken))
    total = sum(fits[row][column] for row, column in enumerate(chosen) if column is not None)
    columns = [*range(len(fits[0])), *[None] * len(fits)]
    best = max(
        sum(fits[row][column] for row, column in enumerate(order) if column is not None)
        for order in permutations(columns, len(fits))
    )
    assert total == best
