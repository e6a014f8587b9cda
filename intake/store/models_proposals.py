"""The table of what applicants say was misread."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.store.base import Base
from intake.store.types import Id, Json, Moment, new_id


class ReadingProposalRow(Base):
    """What stands in a field according to the applicant. It changes nothing until a clerk takes it.

    `position`: of the paper in its file, from 0; `value`: as an event `correct_reading` holds it; `state`: open, taken,
    left, replaced by a later one.
    """

    __tablename__ = "bz_reading_proposals"
    __table_args__ = (Index("ix_bz_reading_proposals_open", "case_id", "state"),)
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("bz_cases.id", ondelete="CASCADE"))
    file_id: Mapped[str] = mapped_column(ForeignKey("bz_files.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column()
    kind: Mapped[str] = mapped_column(String(40))
    field: Mapped[str] = mapped_column(String(40))
    value: Mapped[Any | None] = mapped_column(Json)
    state: Mapped[str] = mapped_column(String(10), default="open")
    made_by: Mapped[str] = mapped_column(Id)
    made_at: Mapped[datetime] = mapped_column(Moment)
    settled_by: Mapped[str | None] = mapped_column(Id)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
