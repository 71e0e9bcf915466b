"""Connects the model in force: chosen where none is given, and loaded with its vendor at that moment and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import ConfigurationError
from summarizer.models.choice import Choice, choose
from summarizer.models.exchanges import ExchangeStore
from summarizer.models.recordings import RecordingSet
from summarizer.settings import Mode, Settings

if TYPE_CHECKING:
    import httpx2

    from summarizer.models.client import ChatModel
    from summarizer.models.connection import Wrap


def connect(
    settings: Settings,
    *,
    choice: Choice | None = None,
    store: ExchangeStore | None = None,
    transport: httpx2.AsyncBaseTransport | None = None,
    wrap: Wrap | None = None,
) -> ChatModel:
    """The model in force, ready to be asked; nothing is opened before the first question.

    ``store`` keeps the exchanges in place of the recordings' folder; ``transport`` stands in for the network, and
    ``wrap`` is laid around it, so that it sees only what no recording answers. Raises :class:`NoModelError` where there
    is no model and :class:`ConfigurationError` where recordings need a folder.
    """
    from summarizer.models.connection import chat_model  # noqa: PLC0415 - loads openai, which takes a second

    chosen = choice or choose(settings)
    return chat_model(settings, chosen, _store(chosen, store), transport, wrap)


def _store(choice: Choice, store: ExchangeStore | None) -> ExchangeStore | None:
    if store is not None or choice.mode is Mode.LIVE:
        return store
    if choice.recordings is None:
        raise ConfigurationError(f"mode {choice.mode.value} needs a folder: set --recordings or SUMMARIZER_RECORDINGS")
    return RecordingSet(choice.recordings)
