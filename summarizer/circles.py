"""How often the interpreter looks for values that hold each other in memory in a circle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 50_000
"""Values made since the last search; by default 700 or 2,000.

Loading makes more than a hundred thousand values that stay, and an article's way tens of thousands with hardly a
circle: most of those searches find nothing, and one through all that is kept holds the event loop for a fifth of a
second.
"""


@contextmanager
def seldom_sought() -> Iterator[None]:
    """Within it circles are sought seldom, or not at all where that is switched off."""
    usual = gc.get_threshold()
    gc.set_threshold(max(_SELDOM, usual[0]) if usual[0] else 0, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
