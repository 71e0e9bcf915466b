"""How a chosen model is reached: its endpoint, and the transport that stands between the client and the network."""

from __future__ import annotations

import time
from collections.abc import Callable

import httpx2

from summarizer.errors import ModelError, NoModelError
from summarizer.models import embedded, provider
from summarizer.models.choice import LOCAL_PREFIX, WAYS, Choice
from summarizer.models.client import ChatModel, Transports
from summarizer.models.endpoint import Endpoint
from summarizer.models.exchanges import Ask, Exchange, ExchangeStore
from summarizer.models.network import HttpClient
from summarizer.models.retry import Patience
from summarizer.models.transport import Network, RecordingTransport, missing
from summarizer.settings import Mode, Settings

OPENAI_PREFIX = "openai/"

Wrap = Callable[[httpx2.AsyncBaseTransport], httpx2.AsyncBaseTransport]
"""Lays a transport around the network."""


def chat_model(
    settings: Settings,
    choice: Choice,
    store: ExchangeStore | None,
    transport: httpx2.AsyncBaseTransport | None,
    wrap: Wrap | None = None,
) -> ChatModel:
    """The client for a chosen model; raises :class:`NoModelError` where it can neither be reached nor replayed."""
    endpoint = endpoint_of(settings, choice.name)
    network = None if choice.mode is Mode.REPLAY else _network(settings, endpoint, transport)
    laid: Wrap = wrap or (lambda behind: behind)
    if choice.mode is Mode.LIVE or store is None:
        return ChatModel(endpoint, transports=network if wrap is None else lambda: laid(_behind(network, endpoint)))

    def recording() -> RecordingTransport:
        behind = None if choice.mode is Mode.REPLAY else laid(_behind(network, endpoint))
        return RecordingTransport(store, choice.mode, behind, clock=time.monotonic, miss=_miss)

    return ChatModel(endpoint, transports=recording, recorded=True)


def endpoint_of(settings: Settings, name: str) -> Endpoint:
    """The endpoint of a model's name: ``openai/NAME``, ``local/NAME``, ``PROVIDER/NAME``, or any name at a base URL."""
    local = name.startswith(LOCAL_PREFIX)
    return Endpoint(
        name=name,
        model=name.removeprefix(OPENAI_PREFIX).removeprefix(LOCAL_PREFIX),
        base_url=settings.base_url or _placeholder(name),
        api_key=settings.api_key.get_secret_value() if settings.api_key and not _is_embedded(settings, name) else None,
        answers=settings.answers,
        concurrency=1 if local and not settings.is_set("concurrency") else settings.concurrency,
        timeout=max(settings.timeout, LOCAL_TIMEOUT) if local and not settings.is_set("timeout") else settings.timeout,
        patience=Patience(settings.tries, settings.patience),
    )


def _behind(network: Transports | None, endpoint: Endpoint) -> httpx2.AsyncBaseTransport:
    return (network() if network else None) or _plain(endpoint)


LOCAL_TIMEOUT = 900.0
"""Seconds for one try on this machine, where a slow processor is not a fault."""


def _is_embedded(settings: Settings, name: str) -> bool:
    return name.startswith(LOCAL_PREFIX) and settings.base_url is None


def _placeholder(name: str) -> str | None:
    if name.startswith(LOCAL_PREFIX):
        return embedded.PLACEHOLDER
    return None if name.startswith(OPENAI_PREFIX) else provider.PLACEHOLDER


def _network(settings: Settings, endpoint: Endpoint, given: httpx2.AsyncBaseTransport | None) -> Transports | None:
    """What stands for the network, made anew for each event loop; null for the network itself."""
    if given is not None:
        return lambda: given
    if _is_embedded(settings, endpoint.name):
        server = embedded.server_for(endpoint.name, settings)
        return lambda: embedded.EmbeddedTransport(server, _plain(endpoint))
    if settings.base_url is None and not endpoint.name.startswith(OPENAI_PREFIX):
        return _provider(settings, endpoint.name)
    if settings.base_url is None and settings.api_key is None:
        raise NoModelError(f"{endpoint.name} needs a key, and none is set: {WAYS}")
    return None


def _plain(endpoint: Endpoint) -> Network:
    return Network(HttpClient(limits=endpoint.limits(), timeout=None, follow_redirects=True))


def _provider(settings: Settings, name: str) -> Transports:
    if not provider.is_provider(name):
        raise NoModelError(f"the model {name} needs a base URL: {WAYS}")
    ours = settings.api_key if settings.source_of("api_key") != "environment OPENAI_API_KEY" else None
    key = ours.get_secret_value() if ours else None
    provider.provider_call(name, key)  # a missing package is told before any question
    return lambda: provider.ProviderTransport(provider.provider_call(name, key))


def _miss(ask: Ask, nearest: Exchange | None) -> ModelError:
    """An article that nobody recorded needs a model; one that changed needs another look at what changed."""
    if nearest is None or nearest.ask.article != ask.article:
        return NoModelError(f"no recording covers the article {ask.article}: {WAYS}")
    return missing(ask, nearest)
