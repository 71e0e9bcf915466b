from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def no_thread_beside_a_clock_that_only_sleeping_moves(monkeypatch: pytest.MonkeyPatch):
    """The vendor's client asks for the platform in a thread: hours pass on such a clock before that answers."""

    async def here(function: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
        return function(*args, **named)

    monkeypatch.setattr(asyncio, "to_thread", here)
