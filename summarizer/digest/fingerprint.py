"""What a verified summary depends on beside its article: the model, the prompts, and the code that decides."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import summarizer
from summarizer.prompts import PromptSet

_DECIDING = (
    "article",
    "assertion",
    "grounding",
    "reading",
    "roles",
    "schemas",
    "story",
    "teams",
    "verification",
    "laws.py",
    "summarization.py",
)
"""The rooms whose code has a say in what an article's summary holds."""


def fingerprint(model: str, plan: str | None, prompts: PromptSet, language: str | None) -> str:
    """The name that summaries are kept under; a change of the gate's own code changes it too, whatever the version."""
    parts = [model, plan or "", language or "", *(f"{name}={prompts[name].hash}" for name in sorted(prompts))]
    return hashlib.sha256("\0".join((*parts, code_hash())).encode()).hexdigest()[:16]


@cache
def code_hash() -> str:
    """A hash over the files of the rooms that decide."""
    root = Path(summarizer.__file__).parent
    hashed = hashlib.sha256()
    for name in _DECIDING:
        place = root / name
        for path in sorted(place.rglob("*")) if place.is_dir() else (place,):
            if path.suffix in {".py", ".toml"}:
                hashed.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return hashed.hexdigest()[:16]
