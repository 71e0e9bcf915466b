"""The screen that a person reads on."""

from __future__ import annotations

import shutil


def width() -> int:
    """Columns to write in: the terminal's, within what is readable; a usual width where there is none."""
    return min(max(shutil.get_terminal_size((110, 24)).columns, 60), 140)
