"""What the terminal views share: a console that gives its text, a table of facts, a passage in quotes."""

from __future__ import annotations

from io import StringIO

from rich.console import Console
from rich.table import Table

from summarizer.rendering.rows import visible
from summarizer.schemas.article import Evidence


class Screen:
    """A console of fixed width that prints into memory; ``color`` adds terminal styles."""

    def __init__(self, *, width: int, color: bool) -> None:
        self._buffer = StringIO()
        self.console = Console(
            file=self._buffer,
            width=width,
            force_terminal=color,
            color_system="standard" if color else None,
            highlight=False,
        )

    def text(self) -> str:
        """What was printed; rich pads table cells to the full width, and trailing blanks are noise in a diff."""
        return "\n".join(line.rstrip() for line in self._buffer.getvalue().splitlines()) + "\n"


def facts_table() -> Table:
    """An empty table of label, value and passages or sources."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(width=14)
    table.add_column(min_width=10, max_width=34)
    table.add_column(ratio=1)
    return table


def quoted(passage: Evidence) -> str:
    """A passage in quotes, on one line."""
    return f"“{visible(passage.quote)}”"
