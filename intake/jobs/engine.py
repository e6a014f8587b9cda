"""How DBOS is set up here: names, version, serializer, its tables. The rules behind it: docs/decisions/0030.

`VERSION` is bumped only when a workflow's steps change their order, after the queues have run empty: work of another
version is not taken up.
"""

from __future__ import annotations

import logging

from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer, Serializer

from intake.store.database import Database

APPLICATION = "baozhuang"
VERSION = "1"
SCHEMA = "dbos"


def serializer() -> Serializer:
    """JSON; the default would be pickle, which runs code of whoever can write to the database."""
    return DBOSPortableJSONSerializer()


def prepare(database: Database) -> None:
    """Make or renew the engine's tables. Call under the lock of migrations, or while nothing else starts."""
    quiet()
    DBOS.migrate(database.url_with_secret, schema=SCHEMA)


def config(database: Database, executor_id: str) -> DBOSConfig:
    """The engine's settings for a worker. `executor_id`: never the same for two living workers."""
    return {
        "name": APPLICATION,
        "system_database_url": database.url_with_secret,
        "dbos_system_schema": SCHEMA,
        "application_version": VERSION,
        "executor_id": executor_id,
        "serializer": serializer(),
        "run_migrations": False,
        "enable_otlp": False,
        "log_level": "WARNING",
        "max_executor_threads": 8,
    }


def quiet() -> None:
    """The engine's own messages name workflows only; below a warning they help nobody."""
    logging.getLogger("dbos").setLevel(logging.WARNING)
