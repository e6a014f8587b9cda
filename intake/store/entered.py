"""What people entered for documents of cases: by box, with who and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.store.models_entered import EnteredRow


@dataclass(frozen=True, slots=True)
class EnteredBox:
    """`by`: id of the account."""

    value: str
    by: str
    at: datetime


def of_document(session: Session, case_id: str, kind: str) -> dict[str, EnteredBox]:
    """Path -> what was entered, nothing before the first time."""
    found = session.execute(
        select(EnteredRow.boxes).where(EnteredRow.case_id == case_id, EnteredRow.kind == kind)
    ).scalar_one_or_none()
    return {
        path: EnteredBox(told["value"], told["by"], datetime.fromisoformat(told["at"]))
        for path, told in (found or {}).items()
    }


def put(session: Session, case_id: str, kind: str, boxes: Mapping[str, EnteredBox], *, at: datetime) -> None:
    """Keep what is entered now for a document of a locked case, in place of what was."""
    told = {
        path: {"value": box.value, "by": box.by, "at": box.at.isoformat(timespec="seconds")}
        for path, box in boxes.items()
    }
    session.merge(EnteredRow(case_id=case_id, kind=kind, boxes=told, changed_at=at))
    session.flush()
