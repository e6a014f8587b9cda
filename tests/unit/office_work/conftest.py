"""A counter for the tests of this folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.store.database import Database, sqlite_url
from intake.store.migrate import migrate
from tests.unit.office_work.counter import FILE, Counter, counter


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with our tables and nothing in them, to be copied."""
    file = tmp_path_factory.mktemp("database") / FILE
    database = Database(sqlite_url(file))
    migrate(database)
    database.close()
    return file


@pytest.fixture
def desk(tmp_path: Path, empty_database: Path) -> Iterator[Counter]:
    shutil.copyfile(empty_database, tmp_path / FILE)
    with counter(tmp_path) as made:
        yield made
