"""The words that make a passage deny, doubt, plan or only nearly reach what it tells, in six languages.

Everything is written folded: lower case, without accents.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cues:
    """Regular expressions of one language over folded text.

    ``negated`` right before or around a telling verb; ``hedged``: near misses, would-haves, hypotheses;
    ``planned``: what is still to come; ``void``: goals that did not count; ``missed``: saves, woodwork, misses;
    ``elsewhere``: another match; ``shootout``: kicks that are no goals; ``turns``: words that open a clause which
    takes back the one before.
    """

    negated: tuple[str, ...]
    hedged: tuple[str, ...]
    planned: tuple[str, ...]
    void: tuple[str, ...]
    missed: tuple[str, ...]
    elsewhere: tuple[str, ...]
    shootout: tuple[str, ...]
    turns: tuple[str, ...]
