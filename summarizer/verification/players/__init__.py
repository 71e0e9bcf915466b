"""A proposed event that names one person: sending-off, missed penalty, disallowed goal, or another of weight."""

from __future__ import annotations

from summarizer.verification.players.examining import examined_player
from summarizer.verification.players.notable import examined_notable
from summarizer.verification.players.side import with_players_sides

__all__ = ["examined_notable", "examined_player", "with_players_sides"]
