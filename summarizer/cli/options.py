"""The options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from summarizer.settings import Settings

Model = Annotated[
    str | None,
    typer.Option("--model", "-m", help="openai/NAME, local/NAME, local/PATH.gguf, or NAME with --base-url."),
]
BaseUrl = Annotated[
    str | None, typer.Option("--base-url", help="An OpenAI-compatible endpoint, as http://host:port/v1.")
]
Prompts = Annotated[
    Path | None, typer.Option("--prompts", help="A folder of prompt files that replace the shipped ones.")
]
Recordings = Annotated[Path | None, typer.Option("--recordings", help="The folder of recorded exchanges.")]
Mode = Annotated[
    str | None, typer.Option("--mode", help="How recordings are used: replay, cache, record, refresh or live.")
]
Config = Annotated[Path | None, typer.Option("--config", help="A TOML file of settings.")]
Concurrency = Annotated[int | None, typer.Option("--concurrency", "-j", help="Questions in flight at once.")]
Plan = Annotated[
    str | None, typer.Option("--plan", help="How an article is read: whole or steps; by default as suits the model.")
]


def settings(*, config: Path | None = None, **given: Any) -> Settings:
    """The settings in force, with the options given on the command line first."""
    from summarizer.settings import load_settings  # noqa: PLC0415 (pydantic is not loaded for --help)

    return load_settings(config=config, **given)
