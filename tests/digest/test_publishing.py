from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer.digest.publishing import publish
from summarizer.errors import StoreError


def shown(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_reader_sees_the_new_digest_whole(tmp_path: Path):
    folder = tmp_path / "desk" / "digest"
    publish(folder, {"digest.html": b"old", "old.json": b"{}"}.items())
    publish(folder, {"digest.html": b"new", "match/1.json": b"{}"}.items())
    assert shown(folder) == {"digest.html": b"new", "match/1.json": b"{}"}


def test_a_reader_who_is_in_the_old_edition_can_go_on_reading_it(tmp_path: Path):
    folder = tmp_path / "digest"
    publish(folder, {"digest.html": b"old"}.items())
    old = folder.resolve()
    publish(folder, {"digest.html": b"new"}.items())
    assert shown(old) == {"digest.html": b"old"}


def test_older_editions_and_leftovers_of_a_kill_are_cleared(tmp_path: Path):
    folder = tmp_path / "digest"
    (tmp_path / ".digest.part").mkdir()
    (tmp_path / ".digest.part" / "half.html").write_bytes(b"<html")
    for number in range(5):
        publish(folder, {"digest.html": str(number).encode()}.items())
    assert len([path for path in tmp_path.iterdir() if path.is_dir() and not path.is_symlink()]) == 2


def test_the_same_digest_again_changes_nothing(tmp_path: Path):
    folder = tmp_path / "digest"
    assert publish(folder, {"a": b"1"}.items()) == publish(folder, {"a": b"1"}.items())
    assert shown(folder) == {"a": b"1"}


def test_an_empty_folder_that_a_person_made_is_taken(tmp_path: Path):
    folder = tmp_path / "digest"
    folder.mkdir()
    publish(folder, {"a": b"1"}.items())
    assert shown(folder) == {"a": b"1"}


def test_a_folder_with_somebodys_files_is_refused_and_left_alone(tmp_path: Path):
    folder = tmp_path / "digest"
    folder.mkdir()
    (folder / "thesis.doc").write_bytes(b"years of work")
    with pytest.raises(StoreError, match="holds something that is no digest"):
        publish(folder, {"a": b"1"}.items())
    assert shown(folder) == {"thesis.doc": b"years of work"}


def test_a_folder_that_cannot_be_written_is_an_error_that_names_it(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="file/digest"):
        publish(tmp_path / "file" / "digest", {"a": b"1"}.items())


def test_the_editions_of_a_neighbour_whose_name_begins_alike_are_left_alone(tmp_path: Path):
    publish(tmp_path / "digest.sport", {"a": b"1"}.items())
    for number in range(4):
        publish(tmp_path / "digest", {"a": str(number).encode()}.items())
    assert shown(tmp_path / "digest.sport") == {"a": b"1"}


def test_what_comes_in_pieces_is_the_same_as_at_once(tmp_path: Path):
    one = publish(tmp_path / "a", [("x", b"12")])
    other = publish(tmp_path / "b", [("x", iter([b"1", b"2"]))])
    assert one == other


def test_an_error_while_files_are_made_leaves_the_old_digest_standing(tmp_path: Path):
    def files() -> Iterator[tuple[str, bytes]]:
        yield "a", b"new"
        raise OSError(28, "No space left on device")

    publish(tmp_path / "digest", [("a", b"old")])
    with pytest.raises(StoreError, match="No space left on device"):
        publish(tmp_path / "digest", files())
    assert shown(tmp_path / "digest") == {"a": b"old"}


def test_a_link_that_leads_elsewhere_is_not_taken_for_a_digest(tmp_path: Path):
    (tmp_path / "precious").mkdir()
    (tmp_path / "digest").symlink_to("precious")
    with pytest.raises(StoreError, match="link to something that is no digest"):
        publish(tmp_path / "digest", [("a", b"1")])


def test_two_who_publish_into_one_folder_wait_for_each_other(tmp_path: Path):
    folder = tmp_path / "digest"
    other = threading.Thread(target=lambda: publish(folder, {"digest.html": b"second"}.items()))

    def files() -> Iterator[tuple[str, bytes]]:
        yield "digest.html", b"first"
        other.start()
        other.join(timeout=0.3)  # it would be done by then, were it not to wait
        yield "digest.txt", b"first"

    publish(folder, files())
    first = {path.name for path in tmp_path.iterdir() if (path / "digest.txt").exists()}
    other.join()
    assert first
    assert shown(folder) == {"digest.html": b"second"}
