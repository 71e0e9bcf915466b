"""An endpoint in a thread of its own, for nights that bring their own event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from loopback.endpoint import Endpoint, Other, Respond


@contextmanager
def serving(respond: Respond, other: Other | None = None) -> Iterator[Endpoint]:
    """The endpoint, answering until the block ends."""
    endpoint = Endpoint(respond, other)
    ready, loop = threading.Event(), asyncio.new_event_loop()
    done = asyncio.Event()

    async def serve() -> None:
        async with endpoint:
            ready.set()
            await done.wait()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def run() -> None:
        loop.run_until_complete(serve())
        loop.close()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    ready.wait(10)
    try:
        yield endpoint
    finally:
        loop.call_soon_threadsafe(done.set)
        thread.join(10)
