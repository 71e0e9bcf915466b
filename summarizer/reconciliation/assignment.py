"""The pairing of two lists with the greatest total weight (Kuhn and Munkres, by shortest augmenting paths)."""

from __future__ import annotations

from collections.abc import Sequence


def assign(weights: Sequence[Sequence[float]]) -> tuple[tuple[int, int], ...]:
    """The pairs (row, column) of the heaviest pairing; only pairs of positive weight are in it.

    Takes O(n³) for n the longer side.
    """
    rows, columns = len(weights), max((len(row) for row in weights), default=0)
    size = max(rows, columns)
    costs = [
        [-max(0.0, weights[r][c]) if r < rows and c < len(weights[r]) else 0.0 for c in range(size)]
        for r in range(size)
    ]
    row_of = _cheapest(costs)
    pairs = ((row_of[column], column) for column in range(size))
    return tuple(sorted((r, c) for r, c in pairs if r < rows and c < len(weights[r]) and weights[r][c] > 0))


def _cheapest(costs: Sequence[Sequence[float]]) -> list[int]:
    """The row of each column in the cheapest full pairing of a square matrix; one row is added at a time."""
    size = len(costs)
    u, v = [0.0] * (size + 1), [0.0] * (size + 1)
    row_of = [0] * (size + 1)
    for row in range(1, size + 1):
        row_of[0] = row
        _augment(costs, u, v, row_of)
    return [row_of[column] - 1 for column in range(1, size + 1)]


def _augment(costs: Sequence[Sequence[float]], u: list[float], v: list[float], row_of: list[int]) -> None:
    size = len(costs)
    least, way, used = [float("inf")] * (size + 1), [0] * (size + 1), [False] * (size + 1)
    column = 0
    while row_of[column]:
        used[column] = True
        row = row_of[column]
        for other in range(1, size + 1):
            reduced = costs[row - 1][other - 1] - u[row] - v[other]
            if not used[other] and reduced < least[other]:
                least[other], way[other] = reduced, column
        nearest = min((c for c in range(1, size + 1) if not used[c]), key=lambda c: least[c])
        delta = least[nearest]
        for other in range(size + 1):
            if used[other]:
                u[row_of[other]] += delta
                v[other] -= delta
            else:
                least[other] -= delta
        column = nearest
    while column:
        row_of[column] = row_of[way[column]]
        column = way[column]
