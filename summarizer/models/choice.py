"""Which model is asked: the one that is named, else the first that can be had."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from summarizer.errors import ConfigurationError, NoModelError
from summarizer.models.recordings import RecordingSet
from summarizer.models.weights import has_runner, pulled, weights_path
from summarizer.settings import Mode, Settings

HOSTED_DEFAULT = "openai/gpt-5.6-luna"
"""The hosted model that is asked when there is a key and no name."""

LOCAL_PREFIX = "local/"
"""What the names of models on this machine start with."""

FIXTURES = Path("fixtures")
"""The folder of recordings that is used when none is named, where the working folder has one."""

WAYS = (
    "give a model: --model openai/NAME with SUMMARIZER_API_KEY set (or any endpoint by --base-url), "
    "or --model local/qwen2.5-coder-1.5b after `summarize model pull qwen2.5-coder-1.5b`, "
    "or --recordings DIR with recordings of this article"
)
"""The three ways to a model, as errors give them."""

Why = Literal["named", "key", "base_url", "pulled", "recordings"]


@dataclass(frozen=True)
class Choice:
    """The model that is asked, the mode of its recordings and where they are, and why it was chosen."""

    name: str
    why: Why
    mode: Mode
    recordings: Path | None

    @property
    def line(self) -> str | None:
        """One line for stderr on a choice that nobody made, else null."""
        said = {
            "key": f"no model named: asking {self.name}, since a key is configured",
            "base_url": f"no model named: asking {self.name}",
            "pulled": f"no model named: asking {self.name}, which is on this machine",
            "recordings": f"no model named: replaying the answers of {self.name} recorded in {self.recordings}",
        }
        return said.get(self.why)


def choose(settings: Settings, *, folder: Path | None = None) -> Choice:
    """The model in force: named, else by key or base URL, else pulled, else recorded.

    ``folder`` is the working folder. Raises :class:`NoModelError` with the three ways to a model where there is none.
    """
    recordings = recordings_folder(settings, folder=folder)
    name, why = _model(settings, recordings)
    return Choice(name, why, _mode(settings, name, why, recordings), recordings)


def recordings_folder(settings: Settings, *, folder: Path | None = None) -> Path | None:
    """The folder of recordings: the one that is set, else ``fixtures`` in the working folder if it holds any."""
    if settings.recordings is not None:
        return settings.recordings
    candidate = folder / FIXTURES if folder else FIXTURES
    return candidate if len(RecordingSet(candidate)) else None


def _model(settings: Settings, recordings: Path | None) -> tuple[str, Why]:
    if settings.model is not None:
        return settings.model, "named"
    if settings.mode is not Mode.REPLAY and (configured := _configured(settings)):
        return configured
    recorded = RecordingSet(recordings).default_model() if recordings else None
    if recorded is None:
        raise NoModelError(f"there is no model to ask: {WAYS}")
    return recorded, "recordings"


def _configured(settings: Settings) -> tuple[str, Why] | None:
    if settings.base_url is not None:
        raise ConfigurationError("a base URL needs the name of a model there: --model NAME or SUMMARIZER_MODEL")
    if settings.api_key is not None:
        return HOSTED_DEFAULT, "key"
    at_hand = pulled(settings.home) if has_runner() else ()
    return (f"local/{at_hand[0].name}", "pulled") if at_hand else None


def _mode(settings: Settings, name: str, why: Why, recordings: Path | None) -> Mode:
    """The mode that is set, else replay where only the recordings know the model, cache where a folder is set."""
    if settings.mode is not None:
        return settings.mode
    if why == "recordings":
        return Mode.REPLAY
    if recordings is not None and not _is_reachable(settings, name) and name in RecordingSet(recordings).models():
        return Mode.REPLAY
    return Mode.CACHE if settings.recordings is not None else Mode.LIVE


def _is_reachable(settings: Settings, name: str) -> bool:
    if settings.base_url is not None:
        return True
    if name.startswith(LOCAL_PREFIX):
        return weights_path(name.removeprefix(LOCAL_PREFIX), settings.home) is not None
    return settings.api_key is not None
