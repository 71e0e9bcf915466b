"""The weights on this machine: fetched, trusted by size and hash alone, listed and removed."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from summarizer.errors import ModelError, ModelUnavailable, StoreError, UsageError
from summarizer.models.catalogue import CATALOGUE, Entry, entry_of
from summarizer.schemas.values import Value

MODELS = "models"
"""Name of the folder of weights, in the folder of what is large and can be fetched again."""

RUNNER = "xllamacpp"
"""The package that runs weights; it comes with an extra."""

_CHUNK = 1 << 20

Progress = Callable[[int, int], None]
"""Told how many bytes are here, and how many there will be."""

Source = Callable[[Entry, Path, Progress], None]
"""Brings the weights of an entry into a file, going on from what is there; raises :class:`ModelUnavailable`."""


class Shelved(Value):
    """A model of the catalogue and what of it is here: all (``path``), or ``partial`` bytes of an unfinished fetch."""

    entry: Entry
    path: Path | None = None
    partial: int = 0


def shelf(home: Path) -> tuple[Shelved, ...]:
    """Every model of the catalogue, and what of it is here."""
    return tuple(_shelved(entry, home) for entry in CATALOGUE)


def pulled(home: Path) -> tuple[Entry, ...]:
    """The entries of the catalogue whose weights are here, in its order."""
    return tuple(shelved.entry for shelved in shelf(home) if shelved.path)


def has_runner() -> bool:
    """Whether the extra is installed without which no weights can be run."""
    return importlib.util.find_spec(RUNNER) is not None


def weights_path(name: str, home: Path) -> Path | None:
    """The weights of a model of the catalogue, or of a path to a GGUF file; null where they are not here."""
    entry = entry_of(name)
    path = _file(entry, home) if entry else Path(name).expanduser()
    return path if path.is_file() and path.suffix.lower() == ".gguf" else None


def pull(
    entry: Entry, home: Path, sources: Sequence[Source], *, progress: Progress = lambda _done, _total: None
) -> Path:
    """Fetch the weights of an entry from the first source that has them, and give their path.

    What an interrupted fetch left is used. Raises :class:`ModelUnavailable` where no source can be reached,
    :class:`ModelError` where what came is not what the catalogue promises (it is deleted), :class:`StoreError` for a
    folder without room or right to write.
    """
    path = _file(entry, home)
    if path.is_file() and _is_genuine(path, entry):
        return path
    try:
        return _pull(entry, path, sources, progress)
    except OSError as error:
        raise StoreError(f"the weights cannot be kept in {path.parent}: {error.strerror}; check the folder") from error


def remove(entry: Entry, home: Path) -> int:
    """Delete the weights of an entry, and what is unfinished of them; gives the bytes that this frees."""
    path = _file(entry, home)
    freed = 0
    for file in (path, part_of(path), journal_of(part_of(path))):
        if file.is_file():
            freed += file.stat().st_size
            file.unlink()
    return freed


def named(name: str) -> Entry:
    """The entry of a name, with or without ``local/``; raises :class:`UsageError` that lists what there is."""
    entry = entry_of(name.removeprefix("local/"))
    if entry is None:
        known = ", ".join(each.name for each in CATALOGUE)
        raise UsageError(f"there is no model {name!r} in the catalogue; there are: {known}")
    return entry


def part_of(path: Path) -> Path:
    """The file that an unfinished fetch is kept in."""
    return path.with_name(path.name + ".part")


def journal_of(part: Path) -> Path:
    """The file beside it in which a source of several pieces notes how far it came."""
    return part.with_name(part.name + ".json")


def _pull(entry: Entry, path: Path, sources: Sequence[Source], progress: Progress) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = part_of(path)
    _check_room(entry, part)
    _bring(entry, part, sources, progress)
    journal_of(part).unlink(missing_ok=True)
    if not _is_genuine(part, entry):
        part.unlink()
        raise ModelError(f"what came for {entry.name} is not what the catalogue promises (size or SHA-256); deleted")
    part.replace(path)
    return path


def _bring(entry: Entry, part: Path, sources: Sequence[Source], progress: Progress) -> None:
    reasons: list[str] = []
    for source in sources:
        try:
            source(entry, part, progress)
        except ModelUnavailable as error:
            reasons.append(str(error))
        else:
            return
    raise ModelUnavailable(f"{entry.name} cannot be fetched: {'; '.join(reasons) or 'no source has it'}")


def _check_room(entry: Entry, part: Path) -> None:
    needed = entry.size - (part.stat().st_size if part.is_file() else 0)
    free = shutil.disk_usage(part.parent).free
    if free < needed:
        raise StoreError(f"{part.parent} has {free >> 20} MiB free and {entry.name} needs {needed >> 20} MiB more")


def _is_genuine(path: Path, entry: Entry) -> bool:
    if path.stat().st_size != entry.size:
        return False
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            hashed.update(chunk)
    return hashed.hexdigest() == entry.sha256


def _shelved(entry: Entry, home: Path) -> Shelved:
    path = _file(entry, home)
    if path.is_file() and path.stat().st_size == entry.size:
        return Shelved(entry=entry, path=path)
    part = part_of(path)
    return Shelved(entry=entry, partial=part.stat().st_size if part.is_file() else 0)


def _file(entry: Entry, home: Path) -> Path:
    return home / MODELS / entry.file
