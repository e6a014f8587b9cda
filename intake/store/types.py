"""Column types that mean the same in SQLite and PostgreSQL."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, String
from sqlalchemy.types import TypeDecorator, TypeEngine

ID_LENGTH = 32
SHA256_LENGTH = 64

BigId = BigInteger().with_variant(Integer, "sqlite")
"""A counted key: SQLite numbers rows by itself only where the column is an INTEGER."""

Json = JSON(none_as_null=True)
"""JSON as text on both sides: order of keys is kept, so that what was frozen stays the same byte by byte."""

Id = String(ID_LENGTH)
Sha256 = String(SHA256_LENGTH)


class Moment(TypeDecorator[datetime]):
    """A moment with a zone. Kept in UTC; a moment without zone is refused, for nobody could say when it was."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(DateTime(timezone=dialect.name != "sqlite"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without zone")
        in_utc = value.astimezone(UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def new_id() -> str:
    """A random id: 128 bits, so that nobody finds another's by trying."""
    return secrets.token_hex(ID_LENGTH // 2)
