"""Which files the inputs mean, and their bytes: folders walked in order, bounds kept, nothing waited for."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import InputError

TEXT = (".txt", ".text", ".md", ".markdown")
HTML = (".html", ".htm", ".xhtml")
JSON = (".json",)
JSON_LINES = (".jsonl", ".ndjson")
FEEDS = (".rss", ".atom", ".xml")
EXTENSIONS = TEXT + HTML + JSON + JSON_LINES + FEEDS
"""Extensions of the files that are read as articles."""

ARTICLE_BYTES = 5_000_000
"""A text, a page or a record of this size or more is refused: it is no article."""

FEED_BYTES = 500_000_000
"""A JSON, JSON Lines, RSS or Atom file of this size or more is refused: give it in parts."""


def printable(path: str | Path) -> str:
    """A path on one line, whatever characters its name has."""
    name = str(path) or "''"
    return (
        name
        if name.isprintable()
        else "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
    )


def files_of(path: Path) -> Iterator[Path | InputError]:
    """The files that ``path`` means: itself, or the articles under it, sorted; not hidden ones, nor linked folders."""
    if not _is_folder(path):
        yield path
        return
    found = 0
    for entry in _walk(path):
        found += 1
        yield entry
    if not found:
        raise InputError(
            f"{printable(path)}: is a folder without articles; put files in it that end in {', '.join(EXTENSIONS)}"
        )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        # A name too long, say: reading it as a file gives the error in words.
        return False


def _walk(folder: Path) -> Iterator[Path | InputError]:
    failures: list[OSError] = []
    found: list[Path] = []
    for root, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(root, name) for name in names if _is_article(name)]
    yield from (_unreadable(str(failure.filename), failure) for failure in failures)
    yield from sorted(found, key=lambda path: path.parts)


def _is_article(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in EXTENSIONS


def content_of(path: Path) -> bytes:
    """The bytes of a regular file within the bound of its kind; raises :class:`InputError` with the remedy."""
    name, suffix = printable(path), path.suffix.lower()
    if suffix and suffix not in EXTENSIONS:
        # A missing file with a strange ending is first of all missing.
        _status(path)
        raise InputError(f"{name}: {suffix} files are not read; give {', '.join(EXTENSIONS)}, or pipe the text to -")
    if not stat.S_ISREG(_status(path).st_mode):
        raise InputError(f"{name}: is not a regular file; give a file or a folder, or pipe the text to -")
    try:
        with path.open("rb") as stream:
            return bounded(stream, name, feed=suffix in JSON + JSON_LINES + FEEDS or not suffix)
    except OSError as error:
        raise _unreadable(name, error) from error


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except (OSError, ValueError) as error:
        raise _unreadable(printable(path), error) from error


def _unreadable(name: str, error: OSError | ValueError) -> InputError:
    match error:
        case FileNotFoundError():
            return InputError(f"{printable(name)}: no such file; check the path")
        case PermissionError():
            return InputError(f"{printable(name)}: may not be read; check its permissions")
        case OSError():
            return InputError(
                f"{printable(name)}: cannot be read ({error.strerror or error}); check the path and the disk"
            )
        case _:
            return InputError(f"{printable(name)}: is not a path; check it")


def bounded(stream: BinaryIO, name: str, *, feed: bool) -> bytes:
    """What ``stream`` holds; raises :class:`InputError` at the bound, without reading further."""
    bound = FEED_BYTES if feed else ARTICLE_BYTES
    data = stream.read(bound)
    if len(data) >= bound:
        raise InputError(
            f"{name}: is {bound // 1_000_000} MB or more, too large "
            f"{'for one feed; give it in parts' if feed else 'for an article; give the article alone'}"
        )
    return data
