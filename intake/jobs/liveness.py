"""Which workers are alive: each holds a lock named after it, which its death, of whatever kind, gives back.

On SQLite a file lock in the data folder (all workers are on this machine), on PostgreSQL an advisory lock of a session.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from intake.store.database import Database


class Locks(Protocol):
    """Locks by the name of a worker."""

    def hold(self, name: str) -> bool:
        """Take the lock of this worker for the life of the process; False while another holds it."""
        ...

    def release(self) -> None:
        """Give back what `hold` took; also happens by itself at the end of the process."""
        ...

    def is_free(self, name: str) -> bool:
        """True when nobody holds it: that worker is gone."""
        ...

    def still_held(self) -> bool:
        """False when the lock taken by `hold` was lost: this worker must end, another may have taken its place."""
        ...


class FileLocks:
    """Locks as files of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: int | None = None

    def hold(self, name: str) -> bool:
        handle = os.open(self._file(name), os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(handle):
            os.close(handle)
            return False
        self._held = handle
        return True

    def release(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def is_free(self, name: str) -> bool:
        try:
            handle = os.open(self._file(name), os.O_RDWR)
        except FileNotFoundError:
            return True
        try:
            return _lock(handle)
        finally:
            os.close(handle)  # and with it the lock

    def still_held(self) -> bool:
        return self._held is not None

    def _file(self, name: str) -> Path:
        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.lock"


class SessionLocks:
    """Advisory locks of PostgreSQL, on a connection of its own that must not go through a pooler."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: Connection | None = None

    def hold(self, name: str) -> bool:
        connection = self._database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        if not _try(connection, name):
            connection.close()
            return False
        self._connection = connection
        return True

    def release(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(DBAPIError):  # the end of a session takes the server a moment
                self._connection.execute(text("SELECT pg_advisory_unlock_all()"))
            self._connection.invalidate()  # ends the session, and with it the lock
            self._connection.close()
            self._connection = None

    def is_free(self, name: str) -> bool:
        with self._own() as connection:
            if not _try(connection, name):
                return False
            connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _number(name)})
            return True

    def still_held(self) -> bool:
        if self._connection is None:
            return False
        try:
            self._connection.execute(text("SELECT 1"))
        except DBAPIError:
            return False
        return True

    @contextmanager
    def _own(self) -> Iterator[Connection]:
        with self._database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection


def locks(database: Database, folder: Path) -> Locks:
    """The locks that fit the database."""
    return FileLocks(folder) if database.is_sqlite else SessionLocks(database)


def _lock(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _try(connection: Connection, name: str) -> bool:
    return bool(connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": _number(name)}).scalar_one())


def _number(name: str) -> int:
    return int.from_bytes(hashlib.sha256(f"worker {name}".encode()).digest()[:8], "big", signed=True)
