"""Which open cases are about the same person, car or space: by keyed hashes, so that nobody can look people up here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from intake.store.models_cases import CaseKeyRow, CaseRow

Key = tuple[str, str]
"""Kind of key and its keyed hash."""


def replace_keys(session: Session, case_id: str, keys: Iterable[Key]) -> None:
    """Keep what this case is about now."""
    session.execute(delete(CaseKeyRow).where(CaseKeyRow.case_id == case_id))
    session.add_all(CaseKeyRow(case_id=case_id, kind=kind, value_hash=value) for kind, value in sorted(set(keys)))
    session.flush()


def sharing(session: Session, case_id: str, keys: Iterable[Key], steps: Sequence[str]) -> tuple[str, ...]:
    """Other cases, at one of these steps, with one of these keys."""
    rows = session.execute(
        select(CaseKeyRow.case_id)
        .join(CaseRow, CaseRow.id == CaseKeyRow.case_id)
        .where(
            CaseKeyRow.value_hash.in_({value for _, value in keys}),
            CaseKeyRow.case_id != case_id,
            CaseRow.step.in_(steps),
            CaseRow.purged_at.is_(None),
        )
        .distinct()
        .order_by(CaseKeyRow.case_id)
    ).scalars()
    return tuple(rows)
