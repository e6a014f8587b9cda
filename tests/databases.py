"""Real databases for tests: a file of SQLite, and a PostgreSQL server started from its binaries, on its own socket."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from intake.store.database import Database, sqlite_url
from intake.store.migrate import migrate

BACKENDS = ("sqlite", "postgresql")
_WAIT_SECONDS = 30.0


def binaries() -> Path | None:
    """The folder of the newest PostgreSQL server on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    program = shutil.which("postgres")
    return Path(program).parent if program else None


def _user() -> str | None:
    """PostgreSQL does not run as root; whom to run it as then."""
    if os.getuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


class Server:
    """One PostgreSQL server, which can be stopped and started again."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder, self._programs = folder, programs
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "data"), "-k", str(self.folder)]
        # The machine itself does not fail during a test, so nothing is gained by waiting for its disk.
        options = ["listen_addresses=", "max_connections=80", "shared_buffers=32MB", "fsync=off", "autovacuum=off"]
        log = (self.folder / "log").open("ab")
        self._process = subprocess.Popen(
            [*command, *(word for option in options for word in ("-c", option))],
            stdout=log,
            stderr=log,
            user=_user(),
            cwd="/",
            start_new_session=True,
        )
        log.close()
        deadline = time.monotonic() + _WAIT_SECONDS
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=2).close()
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)
            else:
                return

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)  # at once: nothing in it is wanted any more
            self._process.wait(_WAIT_SECONDS)
            self._process = None

    def url(self, name: str) -> str:
        return f"postgresql://baozhuang@/{name}?host={quote(str(self.folder), safe='')}"

    def new_database(self) -> str:
        """The address of an empty database."""
        name = f"t{uuid.uuid4().hex}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.url(name)


@contextmanager
def server() -> Iterator[Server]:
    """A server with nothing in it. Skips the test where PostgreSQL is not installed."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not on this machine")
    folder = Path(tempfile.mkdtemp(prefix="bzpg-"))  # short: the path of a socket has at most 107 bytes
    user = _user()
    if user is not None:
        shutil.chown(folder, user)
    folder.chmod(0o755)
    initdb = [programs / "initdb", "-D", folder / "data", "-U", "baozhuang", "-A", "trust", "-E", "UTF8", "--no-locale"]
    subprocess.run([str(part) for part in initdb], check=True, capture_output=True, user=user, cwd="/")
    running = Server(folder, programs)
    try:
        running.start()
        yield running
    finally:
        running.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    with server() as running:
        yield running


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "baozhuang.db")
    running: Server = request.getfixturevalue("postgres")
    return running.new_database()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database with our tables."""
    store = Database(database_url)
    migrate(store)
    yield store
    store.close()
