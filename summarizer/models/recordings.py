"""Recordings: exchanges with a model kept as readable files, found again by what shaped the answer."""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from summarizer.errors import StoreError
from summarizer.models.exchanges import Ask, Exchange, likeness, staleness

FORMAT = 1
"""Version of the file format; a file of another version is not read."""

INDEX_NAME = "set.json"
"""Optional file beside the recordings whose ``default`` names the model that is replayed when none is named."""


class RecordingSet:
    """A folder of recordings: ``MODEL/PROMPT/ARTICLE-ATTEMPT-KEY.json``, one file an exchange.

    The folder is listed once; a file is read when it is asked for. Raises :class:`StoreError` for a folder or a file
    that cannot be used.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._paths = {_short_of(path): path for path in _files(directory)}

    def __len__(self) -> int:
        return len(self._paths)

    def __iter__(self) -> Iterator[Exchange]:
        return iter(self._all.values())

    def get(self, key: str) -> Exchange | None:
        """The exchange under a key, if it is recorded."""
        path = self._paths.get(_short(key))
        if path is None:
            return None
        exchange = read_recording(path)
        return exchange if exchange.key == key else None

    def put(self, exchange: Exchange) -> None:
        """Keep an exchange: whole or not at all, in place of an earlier one under the same key."""
        path = self.directory / relative_path(exchange.ask)
        _write(path, recording_text(exchange))
        self._paths[_short(exchange.key)] = path
        self.__dict__.pop("_all", None)

    def name_of(self, key: str) -> str:
        """The path of a recording, relative to the folder."""
        return self._paths[_short(key)].relative_to(self.directory).as_posix()

    def remove(self, keys: Iterable[str]) -> None:
        """Delete recordings."""
        for key in keys:
            self._paths.pop(_short(key)).unlink(missing_ok=True)
        self.__dict__.pop("_all", None)

    def nearest(self, ask: Ask) -> Exchange | None:
        """The recording that has most in common with an ask: article before prompt before model."""
        return max(self, key=lambda exchange: (*likeness(exchange.ask, ask), exchange.key), default=None)

    def unused(self, used: Collection[str]) -> tuple[str, ...]:
        """The names of recordings that are not among ``used``, which are names as attempts give them, or keys."""
        named = ((self.name_of(key), key) for key in self._all)
        return tuple(sorted(name for name, key in named if name not in used and key not in used))

    def prune(self, used: Collection[str]) -> tuple[str, ...]:
        """Delete the unused recordings and give their names."""
        names = self.unused(used)
        self.remove([key for key in tuple(self._all) if self.name_of(key) in names])
        return names

    def stale(self, current: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
        """What is wrong with each recording whose prompt is no longer the current one.

        ``current`` maps the name of each prompt to its version and hash.
        """
        found = ((self.name_of(exchange.key), staleness(exchange.ask, current)) for exchange in self)
        return tuple(sorted(f"{name}: {why}" for name, why in found if why))

    def models(self) -> Counter[str]:
        """How many recordings there are of each model."""
        return Counter(exchange.ask.model for exchange in self)

    def default_model(self) -> str | None:
        """The model to replay when none is named: the one ``set.json`` names, else the one with most recordings."""
        index = self.directory / INDEX_NAME
        if index.is_file():
            return _index_default(index)
        ranked = sorted(self.models().items(), key=lambda item: (-item[1], item[0]))
        return ranked[0][0] if ranked else None

    @cached_property
    def _all(self) -> dict[str, Exchange]:
        exchanges = (read_recording(path) for _, path in sorted(self._paths.items()))
        return {exchange.key: exchange for exchange in exchanges}


def relative_path(ask: Ask) -> Path:
    """Where a recording stands in its folder."""
    article = _slug(ask.article.removeprefix("sha256-"))[:12]
    return Path(_slug(ask.model)) / _slug(ask.prompt) / f"{article}-{ask.attempt}-{_short(ask.key)}.json"


def recording_text(exchange: Exchange) -> str:
    """The text of a recording: an answer that is JSON is laid out as JSON, where that loses no character of it."""
    fields = exchange.model_dump(mode="json", exclude={"ask", "content"})
    ask = exchange.ask.model_dump(mode="json")
    recording = {"format": FORMAT, "key": exchange.key, **ask, **_laid_out(exchange.content), **fields}
    return json.dumps(recording, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def read_recording(path: Path) -> Exchange:
    """The exchange in a file; raises :class:`StoreError` naming a file that cannot be read."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        return _exchange(fields)
    except (OSError, UnicodeDecodeError, ValueError, KeyError, TypeError, ValidationError) as error:
        raise StoreError(
            f"recording {path} cannot be read ({type(error).__name__}); delete it and record it anew"
        ) from error


def _exchange(fields: dict[str, Any]) -> Exchange:
    if fields.pop("format") != FORMAT:
        raise ValueError("another format version")
    key = fields.pop("key")
    content = _as_given(fields.pop("answer"), fields.pop("answer_layout", None))
    ask = {name: fields.pop(name) for name in Ask.model_fields}
    exchange = Exchange(ask=Ask(**ask), content=content, **fields)
    if exchange.key != key:
        raise ValueError("the key does not follow from the fields")
    return exchange


_LAYOUTS: Mapping[str, dict[str, Any]] = {
    "compact": {"separators": (",", ":")},
    "spaced": {},
    "indented": {"indent": 2},
}


def _laid_out(content: str | None) -> dict[str, Any]:
    """The answer as JSON with the name of the layout that gives it back to the letter, else as it is."""
    try:
        value = json.loads(content) if content else content
    except ValueError:
        return {"answer": content}
    if isinstance(value, dict | list):
        for name, layout in _LAYOUTS.items():
            if json.dumps(value, ensure_ascii=False, **layout) == content:
                return {"answer": value, "answer_layout": name}
    return {"answer": content}


def _as_given(answer: Any, layout: str | None) -> str | None:
    if layout is not None:
        return json.dumps(answer, ensure_ascii=False, **_LAYOUTS[layout])
    if answer is not None and not isinstance(answer, str):
        raise ValueError("an answer without a layout is text")
    return answer


def _index_default(index: Path) -> str | None:
    try:
        named = json.loads(index.read_text(encoding="utf-8"))["default"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(f'{index} cannot be used; it must be like {{"default": "MODEL"}}') from error
    return str(named)


def _files(directory: Path) -> Iterator[Path]:
    return directory.glob("*/*/*.json")


def _short(key: str) -> str:
    return key.removeprefix("sha256-")[:12]


def _short_of(path: Path) -> str:
    return path.stem.rpartition("-")[2]


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-.") or "unnamed"


def _write(path: Path, text: str) -> None:
    """Beside the target and renamed onto it, so that nobody ever reads half a recording."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise StoreError(f"recording {path} cannot be written: {error.strerror}; check the folder") from error
