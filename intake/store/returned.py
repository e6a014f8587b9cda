"""Our documents that came back signed: where each of them is, and whether it is filed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from intake.store.models_cases import FileRow
from intake.store.models_returned import ReturnedPaperRow

ReturnedState: TypeAlias = Literal["filed", "doubt", "left", "moved"]
"""filed: to its case; doubt: a clerk has to look; left: looked at and not filed; moved: to the case it is of."""


@dataclass(frozen=True, slots=True)
class Returned:
    """See `ReturnedPaperRow`."""

    id: str
    case_id: str
    file_id: str
    pages: tuple[int, ...]
    kind: str
    mark: str
    case_no: str
    document_id: str | None
    state: ReturnedState
    doubt: str
    noted_at: datetime
    settled_by: str | None
    settled_at: datetime | None


def of_file(session: Session, file_id: str) -> tuple[Returned, ...]:
    """Those in a file, in the order of their pages."""
    rows = session.execute(select(ReturnedPaperRow).where(ReturnedPaperRow.file_id == file_id)).scalars()
    return _ordered([_returned(row) for row in rows])


def of_case(session: Session, case_id: str) -> tuple[Returned, ...]:
    """Those in the files of a case, the first noted first."""
    rows = session.execute(select(ReturnedPaperRow).where(ReturnedPaperRow.case_id == case_id)).scalars()
    return _ordered([_returned(row) for row in rows])


def count_doubts(session: Session, case_id: str) -> int:
    """How many a clerk has to look at, in files that are still there."""
    return session.execute(
        select(func.count())
        .select_from(ReturnedPaperRow)
        .join(FileRow, FileRow.id == ReturnedPaperRow.file_id)
        .where(
            ReturnedPaperRow.case_id == case_id,
            ReturnedPaperRow.state == "doubt",
            FileRow.removed_at.is_(None),
        )
    ).scalar_one()


def replace_unsettled(session: Session, file_id: str, found: Sequence[Returned]) -> None:
    """What the machine says of a file of a locked case, in place of what it said before; what persons settled stays."""
    session.execute(
        delete(ReturnedPaperRow).where(ReturnedPaperRow.file_id == file_id, ReturnedPaperRow.settled_by.is_(None))
    )
    for one in found:
        values = {name: getattr(one, name) for name in Returned.__dataclass_fields__}
        session.add(ReturnedPaperRow(**{**values, "pages": list(one.pages)}))
    session.flush()


def settle(
    session: Session,
    case_id: str,
    returned_id: str,
    state: ReturnedState,
    *,
    by: str,
    at: datetime,
    document_id: str | None = None,
) -> bool:
    """Settle a doubt; False when there is none of that id in the case."""
    done = session.execute(
        update(ReturnedPaperRow)
        .where(
            ReturnedPaperRow.id == returned_id,
            ReturnedPaperRow.case_id == case_id,
            ReturnedPaperRow.state == "doubt",
        )
        .values(state=state, settled_by=by, settled_at=at, document_id=document_id)
        .returning(ReturnedPaperRow.id)
    )
    return done.scalar_one_or_none() is not None


def _ordered(found: list[Returned]) -> tuple[Returned, ...]:
    return tuple(sorted(found, key=lambda one: (one.noted_at, one.file_id, one.pages)))


def _returned(row: ReturnedPaperRow) -> Returned:
    values = {name: getattr(row, name) for name in Returned.__dataclass_fields__}
    return Returned(**{**values, "pages": tuple(row.pages)})
