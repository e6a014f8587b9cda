"""Brings a database to the state this program needs, once, however many processes start at the same time."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from intake.store.database import Database

FOLDER = Path(__file__).parent / "migrations"
_LOCK = 0x62617A68  # "bazh": one number for the whole program


def migrate(database: Database) -> None:
    """Apply the migrations that are missing, in one transaction: a failure leaves the database as it was."""
    with database.connection() as connection, _alone(database, connection):
        if current(connection) != newest():
            settings = _config()
            settings.attributes["connection"] = connection
            command.upgrade(settings, "head")


def current(connection: Connection) -> str | None:
    """The migration a database has, None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def newest() -> str | None:
    """The migration this program needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def is_up_to_date(database: Database) -> bool:
    with database.connection() as connection:
        return current(connection) == newest()


def _config() -> Config:
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    logging.getLogger("alembic").setLevel(logging.WARNING)
    return settings


@contextlib.contextmanager
def _alone(database: Database, connection: Connection) -> Iterator[None]:
    """Hold the lock of migrations in the transaction they run in."""
    writer = connection.execution_options(baozhuang_writes=True) if database.is_sqlite else connection
    with writer.begin():
        if not database.is_sqlite:
            writer.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        yield
