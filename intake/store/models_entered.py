"""The table of what people enter for a document of a case that no paper gives."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.store.base import Base
from intake.store.types import Json, Moment


class EnteredRow(Base):
    """One document of a case. `boxes`: path in DATA -> value, who entered it, when."""

    __tablename__ = "bz_entered"
    case_id: Mapped[str] = mapped_column(ForeignKey("bz_cases.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    boxes: Mapped[dict[str, Any]] = mapped_column(Json)
    changed_at: Mapped[datetime] = mapped_column(Moment)
