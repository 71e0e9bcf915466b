"""The settings in force and where each comes from: the one place that reads the environment and the config file."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import Field, PrivateAttr, SecretStr, ValidationError

from summarizer.errors import ConfigurationError
from summarizer.schemas.values import Value

CONFIG_NAME = "summarizer.toml"
"""Name of the config file, in the working folder or else in the user's config folder."""


class Mode(StrEnum):
    """How recordings are used; :mod:`summarizer.models.transport` says what each does on a hit and on a miss."""

    REPLAY = "replay"
    RECORD = "record"
    REFRESH = "refresh"
    LIVE = "live"
    CACHE = "cache"


class Settings(Value):
    """Every setting, with its default; times are in seconds.

    ``plan`` null means the one that suits the model. ``mode`` null means that the choice of the model decides it.
    ``home`` is the folder for what is large and can be fetched again (weights). ``answers`` says how an answer's
    form is demanded: by a JSON schema, or by a tool call for endpoints that know no schemas. ``timeout`` bounds one
    try, ``patience`` all tries of one question together.
    """

    model: str | None = None
    base_url: str | None = None
    api_key: SecretStr | None = None
    recordings: Path | None = None
    mode: Mode | None = None
    prompts: Path | None = None
    home: Path
    plan: Literal["whole", "steps"] | None = None
    concurrency: int = Field(default=8, ge=1, le=1000)
    timeout: float = Field(default=120.0, gt=0)
    tries: int = Field(default=6, ge=1, le=50)
    patience: float = Field(default=600.0, gt=0)
    answers: Literal["json_schema", "tools"] = "json_schema"
    context: int = Field(default=16384, ge=512)
    threads: int | None = Field(default=None, ge=1)
    hugging_face: str = "https://huggingface.co"

    _sources: dict[str, str] = PrivateAttr(default_factory=dict)

    def source_of(self, name: str) -> str:
        """Where a setting comes from: ``argument``, ``environment NAME``, ``file PATH`` or ``default``."""
        return self._sources.get(name, "default")

    def is_set(self, name: str) -> bool:
        """Whether somebody chose this setting."""
        return name in self._sources


ENVIRONMENT: Mapping[str, tuple[str, ...]] = {
    "model": ("SUMMARIZER_MODEL",),
    "base_url": ("SUMMARIZER_BASE_URL", "OPENAI_BASE_URL"),
    "api_key": ("SUMMARIZER_API_KEY", "OPENAI_API_KEY"),
    "recordings": ("SUMMARIZER_RECORDINGS",),
    "mode": ("SUMMARIZER_MODE",),
    "prompts": ("SUMMARIZER_PROMPTS",),
    "home": ("SUMMARIZER_HOME",),
    "plan": ("SUMMARIZER_PLAN",),
    "concurrency": ("SUMMARIZER_CONCURRENCY",),
    "timeout": ("SUMMARIZER_TIMEOUT",),
    "tries": ("SUMMARIZER_TRIES",),
    "patience": ("SUMMARIZER_PATIENCE",),
    "answers": ("SUMMARIZER_ANSWERS",),
    "context": ("SUMMARIZER_CONTEXT",),
    "threads": ("SUMMARIZER_THREADS",),
    "hugging_face": ("SUMMARIZER_HUGGING_FACE", "HF_ENDPOINT"),
}
"""Setting → the environment variables that give it, the first that is set winning; an empty one counts as not set."""

NOT_IN_FILE = frozenset({"api_key"})
"""Settings that a config file must not hold, since files are copied, committed and read by others."""


def load_settings(
    *,
    environ: Mapping[str, str] | None = None,
    folder: Path | None = None,
    config: Path | None = None,
    **arguments: Any,
) -> Settings:
    """The settings in force: arguments win over the environment, that over the config file, that over the defaults.

    An argument that is None counts as not given. ``environ`` and ``folder`` stand in for the process's environment and
    working folder. Raises :class:`ConfigurationError` naming the key and where it stands.
    """
    environ = os.environ if environ is None else environ
    folder = Path.cwd() if folder is None else folder
    path = _config_path(config, environ, folder)
    layers = [
        *([_from_file(path)] if path else []),
        _from_environment(environ),
        {name: (value, "argument") for name, value in arguments.items() if value is not None},
    ]
    return _settings({name: entry for layer in layers for name, entry in layer.items()})


Layer = dict[str, tuple[Any, str]]


def _settings(entries: Layer) -> Settings:
    values: dict[str, Any] = {"home": Path(platformdirs.user_cache_dir("summarizer", appauthor=False))}
    values |= {name: value for name, (value, _) in entries.items()}
    sources = {name: source for name, (_, source) in entries.items()}
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        raise ConfigurationError(_first_fault(error, sources)) from None
    settings._sources.update(sources)  # noqa: SLF001 - our own value, before anybody else sees it
    return settings


def _first_fault(error: ValidationError, sources: Mapping[str, str]) -> str:
    fault = error.errors(include_url=False, include_input=False)[0]
    name = str(fault["loc"][0])
    if fault["type"] == "extra_forbidden":
        return f"unknown setting {name!r} ({sources.get(name, 'argument')}); known: {', '.join(Settings.model_fields)}"
    return f"setting {name!r} ({sources.get(name, 'argument')}) cannot be used: {fault['msg']}"


def _from_environment(environ: Mapping[str, str]) -> Layer:
    found: Layer = {}
    for name, variables in ENVIRONMENT.items():
        variable = next((candidate for candidate in variables if environ.get(candidate)), None)
        if variable:
            found[name] = (environ[variable], f"environment {variable}")
    return found


def _config_path(config: Path | None, environ: Mapping[str, str], folder: Path) -> Path | None:
    named = config or (Path(value) if (value := environ.get("SUMMARIZER_CONFIG")) else None)
    if named:
        if not named.is_file():
            raise ConfigurationError(f"config file {named} does not exist; name another one or leave it out")
        return named
    candidates = (folder / CONFIG_NAME, Path(platformdirs.user_config_dir("summarizer", appauthor=False)) / CONFIG_NAME)
    return next((path for path in candidates if path.is_file()), None)


def _from_file(path: Path) -> Layer:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"config file {path} cannot be read: {error}") from error
    for name in table:
        _refuse(name, path)
    return {name: (_resolved(name, value, path), f"file {path}") for name, value in table.items()}


def _refuse(name: str, path: Path) -> None:
    if name in NOT_IN_FILE:
        raise ConfigurationError(f"{path}: {name!r} does not belong in a file; set SUMMARIZER_API_KEY instead")
    if name not in Settings.model_fields:
        known = ", ".join(key for key in Settings.model_fields if key not in NOT_IN_FILE)
        raise ConfigurationError(f"unknown setting {name!r} in {path}; known: {known}")


_PATHS: Mapping[str, Callable[[Path, str], Path]] = {
    name: (lambda base, value: base / Path(value).expanduser()) for name in ("recordings", "prompts", "home")
}


def _resolved(name: str, value: Any, path: Path) -> Any:
    """Paths in a file are relative to that file, so that a house's config works from any folder."""
    return _PATHS[name](path.parent, value) if name in _PATHS and isinstance(value, str) else value
