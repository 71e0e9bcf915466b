"""The best one-to-one pairing of published events with labelled ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

Fits = Sequence[Sequence[float]]


def pair(fits: Fits) -> tuple[int | None, ...]:
    """For each row the column it is paired with, or null; ``fits[row][column]`` of 0 or less forbids the pair.

    The sum of the fits is the greatest possible; among equals the earlier columns win. Exact, by dynamic programming
    over the sets of columns in use: meant for the dozen events of a match.
    """

    @cache
    def best(row: int, used: int) -> tuple[float, tuple[int | None, ...]]:
        if row == len(fits):
            return 0.0, ()
        total, rest = best(row + 1, used)
        choice: tuple[float, tuple[int | None, ...]] = (total, (None, *rest))
        for column, fit in enumerate(fits[row]):
            if fit > 0 and not used >> column & 1:
                total, rest = best(row + 1, used | 1 << column)
                if fit + total > choice[0]:
                    choice = (fit + total, (column, *rest))
        return choice

    return best(0, 0)[1]
