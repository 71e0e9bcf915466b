"""The embedded model: llama.cpp's server inside this process, on a free loopback port, started when first asked."""

from __future__ import annotations

import asyncio
import importlib
import os
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

import httpx2

from summarizer.errors import ModelError, NoModelError
from summarizer.models.catalogue import entry_of
from summarizer.models.endpoint import NOWHERE
from summarizer.models.weights import RUNNER, weights_path
from summarizer.settings import Settings

PLACEHOLDER = f"http://embedded{NOWHERE}"
"""The base URL of the embedded model until its server has a port; the name can never be resolved."""

SEED = 0
"""The seed of the sampler, so that the same question gets the same answer."""


class Server:
    """A llama.cpp server for one file of weights; the port is opened at the first call of :meth:`address`.

    ``context`` is in tokens. ``threads`` null leaves the number to the machine's cores.
    """

    def __init__(self, weights: Path, *, context: int, threads: int | None) -> None:
        self._weights = weights
        self._context = context
        self._threads = threads or os.cpu_count() or 1
        self._starting = Lock()
        self._running: Any = None

    def address(self) -> httpx2.URL:
        """Where the server listens; the first caller starts it, which takes seconds, and the others wait."""
        with self._starting:
            if self._running is None:
                self._running = _start(self._weights, self._context, self._threads)
        return httpx2.URL(self._running.listening_address)


class EmbeddedTransport(httpx2.AsyncBaseTransport):
    """Sends requests to the embedded server, wherever it listens."""

    def __init__(self, server: Server, network: httpx2.AsyncBaseTransport) -> None:
        self._server = server
        self._network = network

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The embedded server's answer."""
        address = await asyncio.to_thread(self._server.address)
        request.url = request.url.copy_with(scheme=address.scheme, host=address.host, port=address.port)
        request.headers["host"] = f"{address.host}:{address.port}"
        return await self._network.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections; the server goes on until the process ends."""
        await self._network.aclose()


def server_for(name: str, settings: Settings) -> Server:
    """The server of ``local/NAME`` or ``local/PATH.gguf``; raises :class:`NoModelError` without the weights."""
    short = name.removeprefix("local/")
    weights = weights_path(short, settings.home)
    if weights is None:
        remedy = f"fetch it with `summarize model pull {short}`" if entry_of(short) else "check the path"
        raise NoModelError(f"the weights of {name} are not on this machine: {remedy}")
    return _server(weights.resolve(), settings.context, settings.threads)


@lru_cache(maxsize=4)
def _server(weights: Path, context: int, threads: int | None) -> Server:
    """One server a process for the same weights."""
    return Server(weights, context=context, threads=threads)


def _start(weights: Path, context: int, threads: int) -> Any:
    try:
        xllamacpp = importlib.import_module(RUNNER)  # an extra, without types
    except ImportError as error:
        raise ModelError("the embedded model needs an extra: pip install 'summarizer[local]'") from error
    try:
        return xllamacpp.Server(_parameters(xllamacpp, weights, context, threads))
    except (RuntimeError, ValueError, OSError) as error:
        raise ModelError(f"the embedded model could not be started from {weights.name}: {error}") from error


def _parameters(xllamacpp: Any, weights: Path, context: int, threads: int) -> Any:
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(weights)
    parameters.port = 0
    parameters.n_ctx = context
    parameters.n_parallel = 1  # one slot: every question on an article finds the article in the slot's cache
    parameters.cache_prompt = True
    parameters.cpuparams.n_threads = threads
    parameters.sampling.seed = SEED
    parameters.verbosity = -1
    return parameters
