"""Puts a digest on the desk all at once: written aside in full, then one rename that readers cannot see half of.

The folder that readers open is a symbolic link; each edition stands beside it in a hidden folder named by its content.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import filelock

from summarizer.errors import StoreError

KEPT = 2
"""How many editions stay: the one on the desk, and the one before it for a reader who is just opening it."""


def publish(folder: Path, files: Iterable[tuple[str, bytes | Iterable[bytes]]]) -> str:
    """Make ``folder`` show exactly ``files``, and give their joint hash.

    They come one at a time: a relative name, and the content at once or in pieces.

    Until the last step the old digest stands; after it the new one. Raises :class:`StoreError` that names the folder
    and the remedy where it holds something else or cannot be written.
    """
    check(folder)
    with as_store_error(folder), filelock.FileLock(folder.with_name(f".{folder.name}.lock")):  # one writer at a time
        part = folder.parent / f".{folder.name}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        digest = _write(part, files)
        edition = folder.parent / f".{folder.name}.{digest}"
        _settle(part, edition)
        _show(folder, edition)
        _clear(folder, edition)
    return digest


def check(folder: Path) -> None:
    """Raise :class:`StoreError` where no digest can be put into ``folder``: better known before a night than after."""
    with as_store_error(folder):
        if not folder.is_symlink() and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise StoreError(f"{folder}: holds something that is no digest; name a new or an empty folder")
        if folder.is_symlink() and not str(folder.readlink()).startswith(f".{folder.name}."):
            raise StoreError(f"{folder}: is a link to something that is no digest; name a new or an empty folder")
        folder.parent.mkdir(parents=True, exist_ok=True)
        Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".trial", dir=folder.parent)).rmdir()


def _write(part: Path, files: Iterable[tuple[str, bytes | Iterable[bytes]]]) -> str:
    """Into a folder that no reader opens: a kill leaves a leftover that the next run clears away."""
    hashed = hashlib.sha256()
    for name, content in files:
        path = part / name
        path.parent.mkdir(parents=True, exist_ok=True)
        own = hashlib.sha256()
        with path.open("wb") as file:
            for piece in (content,) if isinstance(content, bytes) else content:
                file.write(piece)
                own.update(piece)
        hashed.update(f"{name}\0{own.hexdigest()}\0".encode())
    return hashed.hexdigest()[:16]


def _settle(part: Path, edition: Path) -> None:
    """Give the edition its name, after all of it is on the disk."""
    if edition.is_dir():
        shutil.rmtree(part)
        return
    os.sync()  # one for all files: thousands of single ones would take minutes
    part.replace(edition)


def _show(folder: Path, edition: Path) -> None:
    link = folder.with_name(f".{folder.name}.link")
    link.unlink(missing_ok=True)
    link.symlink_to(edition.name, target_is_directory=True)
    if folder.is_dir() and not folder.is_symlink():
        folder.rmdir()
    link.replace(folder)


def _clear(folder: Path, edition: Path) -> None:
    """Remove the editions before the last; only what is named as an edition of this very folder."""
    name = re.compile(rf"\.{re.escape(folder.name)}\.[0-9a-f]{{16}}")
    editions = [path for path in folder.parent.iterdir() if name.fullmatch(path.name) and path.is_dir()]
    others = sorted((path for path in editions if path != edition), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)


@contextlib.contextmanager
def as_store_error(folder: Path) -> Iterator[None]:
    """Turn what the disk raises into a :class:`StoreError` that names the digest's folder and the remedy."""
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"{folder}: {error.strerror or error}; check the disk and the folder's rights (the old digest stands)"
        ) from error
