"""What an administrator sets while the service runs, by key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from intake.store.models_service import SettingRow


def get(session: Session, key: str, *, alone: bool = False) -> Mapping[str, Any] | None:
    """`alone`: nobody else changes it until the transaction ends."""
    row = session.get(SettingRow, key, with_for_update=alone or None)
    return None if row is None else row.value


def put(session: Session, key: str, value: Mapping[str, Any], *, by: str, at: datetime) -> None:
    row = session.get(SettingRow, key)
    if row is None:
        session.add(SettingRow(key=key, value=dict(value), changed_by=by, changed_at=at))
    else:
        row.value, row.version, row.changed_by, row.changed_at = dict(value), row.version + 1, by, at
    session.flush()
