"""Brings a database to the state this program needs, once, however many processes start at the same time."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from intake.store.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
_TABLE = "alembic_version"
_LOCK = 0x62617A68  # "bazh": one number for the whole program


def migrate(database: Database) -> None:
    """Apply the migrations that are missing, in one transaction: a failure leaves the database as it was."""
    with database.connection() as connection, _alone(database, connection):
        if current(connection) != newest():
            # Only here: at most starts there is nothing to do, and Alembic takes long to load.
            from alembic import command

            settings = config()
            settings.attributes["connection"] = connection
            command.upgrade(settings, "head")


def current(connection: Connection) -> str | None:
    """The migration a database has, None for an empty one."""
    if not inspect(connection).has_table(_TABLE):
        return None
    found: str | None = connection.execute(text(f"SELECT version_num FROM {_TABLE}")).scalar_one_or_none()  # noqa: S608
    return found


def newest() -> str:
    """The migration this program needs: the one whose file has the highest number."""
    return max(file.name.partition("_")[0] for file in (FOLDER / "versions").glob("[0-9]*_*.py"))


def is_up_to_date(database: Database) -> bool:
    with database.connection() as connection:
        return current(connection) == newest()


def config() -> Config:
    """Alembic's settings, without a file of its own."""
    from alembic.config import Config

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
