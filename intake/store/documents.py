"""Documents that were made for cases, each with the data it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from intake.store.models_cases import DocumentRow


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document. `version` counts within case and kind; `event_seq`: the event that issued it, None for a draft.
    `mark`: what its code says; `record`: where its values come from.
    """

    id: str
    case_id: str
    kind: str
    version: int
    template_version: int
    data: Mapping[str, Any]
    data_sha256: str
    mark: str
    record: Mapping[str, Any] | None
    docx_sha256: str
    pdf_sha256: str | None
    doc_no: str
    event_seq: int | None
    issued_by: str | None
    made_at: datetime


def add(session: Session, case_id: str, kind: str, **values: Any) -> DocumentRecord:
    """The next version of a document of a locked case."""
    last = session.execute(
        select(func.coalesce(func.max(DocumentRow.version), 0)).where(
            DocumentRow.case_id == case_id, DocumentRow.kind == kind
        )
    ).scalar_one()
    row = DocumentRow(case_id=case_id, kind=kind, version=last + 1, **values)
    session.add(row)
    session.flush()
    return _record(row)


def get(session: Session, document_id: str) -> DocumentRecord | None:
    row = session.get(DocumentRow, document_id, populate_existing=True)
    return None if row is None else _record(row)


def of_case(session: Session, case_id: str) -> tuple[DocumentRecord, ...]:
    """All documents of a case, the newest first."""
    rows = session.execute(
        select(DocumentRow)
        .where(DocumentRow.case_id == case_id)
        .order_by(DocumentRow.made_at.desc(), DocumentRow.version.desc(), DocumentRow.id)
    ).scalars()
    return tuple(_record(row) for row in rows)


def latest(session: Session, case_id: str, kind: str) -> DocumentRecord | None:
    row = session.execute(
        select(DocumentRow)
        .where(DocumentRow.case_id == case_id, DocumentRow.kind == kind)
        .order_by(DocumentRow.version.desc())
        .limit(1)
    ).scalar_one_or_none()
    return None if row is None else _record(row)


def with_mark(session: Session, mark: str) -> DocumentRecord | None:
    """The document this code is printed on; the last one, where equal data were printed again."""
    row = session.execute(
        select(DocumentRow)
        .where(DocumentRow.mark == mark)
        .order_by(DocumentRow.made_at.desc(), DocumentRow.version.desc())
        .limit(1)
    ).scalar_one_or_none()
    return None if row is None else _record(row)


def change(session: Session, document_id: str, **values: Any) -> None:
    session.execute(update(DocumentRow).where(DocumentRow.id == document_id).values(**values))


def _record(row: DocumentRow) -> DocumentRecord:
    return DocumentRecord(**{name: getattr(row, name) for name in DocumentRecord.__dataclass_fields__})
