"""The table of our documents that came back signed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.store.base import Base
from intake.store.types import Id, Json, Moment, new_id


class ReturnedPaperRow(Base):
    """A signed document among the pages of a file. `kind`: of the paper; `mark`: what its code says, "" where none was
    read; `case_no`: the case it says it is of; `document_id`: what it is the signed copy of, None where nothing says
    it; `state`: filed, doubt, left, moved; `doubt`: of `intake.returned_papers`, "" where there was none.

    `settled_by`, `settled_at`: who filed, left or moved it, None where the machine filed it.
    """

    __tablename__ = "bz_returned_papers"
    __table_args__ = (Index("ix_bz_returned_papers_case", "case_id", "state"),)
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("bz_cases.id", ondelete="CASCADE"))
    file_id: Mapped[str] = mapped_column(ForeignKey("bz_files.id", ondelete="CASCADE"), index=True)
    pages: Mapped[list[Any]] = mapped_column(Json)
    kind: Mapped[str] = mapped_column(String(40))
    mark: Mapped[str] = mapped_column(String(200), default="")
    case_no: Mapped[str] = mapped_column(String(40), default="")
    document_id: Mapped[str | None] = mapped_column(ForeignKey("bz_documents.id", ondelete="CASCADE"), index=True)
    state: Mapped[str] = mapped_column(String(10))
    doubt: Mapped[str] = mapped_column(String(30), default="")
    noted_at: Mapped[datetime] = mapped_column(Moment)
    settled_by: Mapped[str | None] = mapped_column(Id)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
