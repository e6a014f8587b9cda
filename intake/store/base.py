"""The base of all models. Our tables begin with `bz_`: on SQLite the engine of the jobs keeps its own beside them."""

from __future__ import annotations

from typing import cast

from sqlalchemy import MetaData, Table
from sqlalchemy.orm import DeclarativeBase

PREFIX = "bz_"


class Base(DeclarativeBase):
    """Constraints have names, so that a later migration can speak of them on both databases."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def table_of(row: type[Base]) -> Table:
    """The table of a model, for the few statements that every upload waits for: they go past the unit of work, which
    would take several times as long while all other writers wait.
    """
    return cast(Table, row.__table__)
