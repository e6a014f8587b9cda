"""The one way to the database: an engine for SQLite or PostgreSQL, and two kinds of transactions.

SQLite: WAL, `synchronous=FULL`, foreign keys on, writers begin with BEGIN IMMEDIATE (a transaction that reads first
and writes later would otherwise fail when somebody wrote in between). Threads and processes take turns at writing,
which is fairer and quicker than waiting for SQLite's lock. PostgreSQL: `synchronous_commit=on`.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from intake.errors import IntakeError
from intake.store import models  # noqa: F401  (tables refer to each other: all must be known before the first is used)

_BUSY_MILLISECONDS = 30_000
_WRITES, _LIGHTLY = "baozhuang_writes", "baozhuang_lightly"
# A host that was switched off must not keep its locks for hours.
_KEEPALIVES = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}


class DatabaseUnavailableError(IntakeError):
    """The database cannot be reached or opened."""

    code = "database_unavailable"


class _Gate:
    """The turn of one process among all that write to a file of SQLite. SQLite itself lets those who wait sleep up to a
    tenth of a second between two looks; here the next one is woken at once. It ends with its holder, however that ends.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

    def __enter__(self) -> None:
        with contextlib.suppress(OSError):  # where no file can be made, SQLite says what is wrong
            if self._handle is None:
                self._handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._handle, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        if self._handle is not None:
            fcntl.flock(self._handle, fcntl.LOCK_UN)

    def close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


class Database:
    """One database. Safe for all threads of a process; not to be carried over a fork."""

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        """`url`: sqlite:///… or postgresql://…, connected to on first use. Raises DatabaseUnavailableError when bad."""
        try:
            parsed = make_url(url)
        except ArgumentError as error:
            raise DatabaseUnavailableError(
                "数据库地址写法有误。", "请写成 postgresql://用户@主机/库名 或 sqlite:///文件。"
            ) from error
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        if not self.is_sqlite and parsed.get_backend_name() != "postgresql":
            raise DatabaseUnavailableError("只支持 SQLite 和 PostgreSQL 数据库。", "请改正设置中的数据库地址。")
        self.url = parsed if self.is_sqlite else parsed.set(drivername="postgresql+psycopg")
        self._turn = threading.Lock()
        self._gate = _Gate(Path(f"{parsed.database}.turn"))
        options: dict[str, Any] = {"pool_size": pool_size, "max_overflow": pool_size}
        options["pool_pre_ping"] = not self.is_sqlite  # a file does not go away between two statements
        options["hide_parameters"] = True  # values of people must not get into messages
        if not self.is_sqlite:
            options["connect_args"] = {**_KEEPALIVES, "connect_timeout": 10}
        self.engine: Engine = create_engine(self.url, **options)
        if self.is_sqlite:
            _set_up_sqlite(self.engine)
        self._reader = self.engine
        self._writer = self.engine.execution_options(**{_WRITES: True})
        self._light_writer = self.engine.execution_options(**{_WRITES: True, _LIGHTLY: True})

    @property
    def url_with_secret(self) -> str:
        """The address as libraries want it. Never to be shown or logged."""
        return self.url.set(drivername=self.url.get_backend_name()).render_as_string(hide_password=False)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for reading one consistent state. What is changed in it is thrown away."""
        with Session(self._reader, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextlib.contextmanager
    def writing(self, *, durably: bool = True) -> Iterator[Session]:
        """One transaction: committed at the end of the block, undone by any exception. Never one inside another.

        `durably` False: a power cut may undo it, for counts that nobody would miss; then the disk is not waited for.
        """
        writer = self._writer if durably else self._light_writer
        with self._my_turn(), Session(writer, expire_on_commit=False) as session, session.begin():
            if not durably and not self.is_sqlite:
                session.execute(text("SET LOCAL synchronous_commit = off"))
            yield session

    @contextlib.contextmanager
    def connection(self) -> Iterator[Connection]:
        """One bare connection for migrations and locks, without a transaction of its own."""
        with self.engine.connect() as connection:
            yield connection

    def check(self) -> None:
        """Raises DatabaseUnavailableError when the database does not answer."""
        try:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("SELECT 1")
        except DBAPIError as error:
            raise DatabaseUnavailableError("连不上数据库。", "请检查数据库是否在运行、地址和权限是否正确。") from error

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()
        self._gate.close()

    @contextlib.contextmanager
    def _my_turn(self) -> Iterator[None]:
        if not self.is_sqlite:
            yield
            return
        with self._turn, self._gate:
            yield


def sqlite_url(file: Path) -> str:
    """The address of a database file."""
    return f"sqlite:///{file.absolute()}"


def _set_up_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        told = connection.get_execution_options()
        if told.get(_WRITES, False):
            connection.exec_driver_sql(f"PRAGMA synchronous={'NORMAL' if told.get(_LIGHTLY, False) else 'FULL'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if told.get(_WRITES, False) else "BEGIN")
