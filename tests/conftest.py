from __future__ import annotations

from hypothesis import settings

# The same examples in every run, and no clock: a slow machine or a new example fails nobody's unrelated change.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
