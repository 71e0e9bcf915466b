"""What a passage tells: its goals, and the part of each person named in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from summarizer.roles.masking import Mention
from summarizer.roles.vocabulary import Role


@dataclass(frozen=True)
class Telling:
    """A goal that a passage tells: the words that tell it, and who did what where the passage says so.

    ``start`` and ``end`` are offsets in the passage. No scorer: the passage does not name one in reach of the words.
    ``team`` is the side that the words themselves name as scoring.
    """

    start: int
    end: int
    scorers: tuple[Mention, ...] = ()
    assists: tuple[Mention, ...] = ()
    team: Mention | None = None


@dataclass(frozen=True)
class Parts:
    """The tellings of a passage, and the roles that its words give to each mention."""

    tellings: tuple[Telling, ...]
    roles: Mapping[int, frozenset[Role]]
    mentions: tuple[Mention, ...]

    def of(self, mention: Mention) -> frozenset[Role]:
        """The roles of one mention."""
        return self.roles.get(mention.start, frozenset())
