"""One SQLite file, held by one process at a time: opening, locking, versions, and errors that a person can act on."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self

import filelock

from summarizer.errors import StoreError
from summarizer.store.tables import SCHEMA, TABLES

Row = tuple[Any, ...]


class LedgerFile:
    """A connection to a ledger's file. Every write is its own transaction unless it stands in :meth:`together`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: filelock.BaseFileLock | None) -> None:
        self.path = path
        self._db = connection
        self._lock = lock

    @classmethod
    def open(cls, path: Path) -> Self:
        """The file, made where it does not exist, for reading and writing; refused while another process holds it."""
        with as_store_error(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = filelock.FileLock(f"{path}.lock")
            lock.acquire(timeout=0)
            with contextlib.ExitStack() as undo:
                undo.callback(lock.release)
                connection = _connected(path)
                undo.pop_all()
            return cls(path, connection, lock)

    @classmethod
    def read(cls, path: Path) -> Self:
        """The file for reading alone, also while a run holds it."""
        if not path.is_file():
            raise StoreError(f"{path}: there is no ledger here; name one with --ledger")
        with as_store_error(path):
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
            with contextlib.ExitStack() as undo:
                undo.callback(connection.close)
                _check_version(path, _version_of(connection))
                undo.pop_all()
            return cls(path, connection, None)

    def close(self) -> None:
        """Write everything back into the one file and let it go."""
        if self._lock is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.close()
        if self._lock is not None:
            self._lock.release()

    def one(self, query: str, *values: Any) -> Row | None:
        """The first row."""
        with as_store_error(self.path):
            row: Row | None = self._db.execute(query, values).fetchone()
            return row

    def all(self, query: str, *values: Any) -> list[Row]:
        """Every row."""
        with as_store_error(self.path):
            return self._db.execute(query, values).fetchall()

    def write(self, statement: str, values: Iterable[Any] = ()) -> int:
        """Do one statement; gives how many rows it touched."""
        with self.together():
            return self._db.execute(statement, tuple(values)).rowcount

    def write_many(self, statement: str, rows: Iterable[Row]) -> None:
        """Do one statement for each row, all or none."""
        with self.together():
            self._db.executemany(statement, rows)

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """All writes within, or none of them; within another one it is part of that."""
        if self._db.in_transaction:
            yield
            return
        with as_store_error(self.path), self._db:
            self._db.execute("BEGIN IMMEDIATE")
            yield


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    with contextlib.ExitStack() as undo:
        undo.callback(connection.close)
        _prepare(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        undo.pop_all()
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        _create(connection)
    _check_version(path, _version_of(connection))


def _check_version(path: Path, version: int) -> None:
    if version > SCHEMA:
        raise StoreError(f"{path}: this ledger is of a newer version ({version}, known: {SCHEMA}); upgrade summarizer")
    if version < SCHEMA:
        raise StoreError(f"{path}: this file is no ledger of summarizer; name another --ledger")


def _version_of(connection: sqlite3.Connection) -> int:
    if not connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'meta'").fetchone()[0]:
        return 0
    row = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    return int(row[0]) if row else 0


def _create(connection: sqlite3.Connection) -> None:
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for statement in TABLES:
            connection.execute(statement)
        connection.execute("INSERT INTO meta VALUES ('schema', ?)", (str(SCHEMA),))


@contextlib.contextmanager
def as_store_error(path: Path) -> Iterator[None]:
    """Turn what the disk and SQLite raise into a :class:`StoreError` that names the file and the remedy."""
    try:
        yield
    except filelock.Timeout as error:
        raise StoreError(f"{path}: another run holds this ledger; wait for it, or name another --ledger") from error
    except sqlite3.DatabaseError as error:
        raise StoreError(
            f"{path}: {error}; check the disk and the folder's rights (what was kept before is unchanged)"
        ) from error
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}; check the disk and the folder's rights") from error
