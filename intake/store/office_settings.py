"""What an administrator sets while the service runs, by key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from intake.store.models_service import SettingRow


def get(session: Session, key: str) -> Mapping[str, Any] | None:
    row = session.get(SettingRow, key)
    return None if row is None else row.value


def put(session: Session, key: str, value: Mapping[str, Any], *, by: str, at: datetime) -> None:
    row = session.get(SettingRow, key)
    if row is None:
        session.add(SettingRow(key=key, value=dict(value), changed_by=by, changed_at=at))
    else:
        row.value, row.version, row.changed_by, row.changed_at = dict(value), row.version + 1, by, at
    session.flush()
