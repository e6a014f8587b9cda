"""What applicants say was misread, until a clerk settles it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from intake.store.models_proposals import ReadingProposalRow

ProposalState: TypeAlias = Literal["open", "taken", "left", "replaced"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """See `ReadingProposalRow`."""

    id: str
    case_id: str
    file_id: str
    position: int
    kind: str
    field: str
    value: Any
    state: ProposalState
    made_at: datetime


def add(session: Session, proposal: Proposal, *, by: str) -> None:
    """Keep one of a locked case, in place of an open one for the same field."""
    session.execute(
        update(ReadingProposalRow)
        .where(
            ReadingProposalRow.file_id == proposal.file_id,
            ReadingProposalRow.position == proposal.position,
            ReadingProposalRow.field == proposal.field,
            ReadingProposalRow.state == "open",
        )
        .values(state="replaced", settled_at=proposal.made_at, settled_by=by)
    )
    values = {name: getattr(proposal, name) for name in Proposal.__dataclass_fields__}
    session.add(ReadingProposalRow(**values, made_by=by))
    session.flush()


def of_case(session: Session, case_id: str, *states: ProposalState) -> tuple[Proposal, ...]:
    """Those in one of these states (none: in any), in the order they were made."""
    wanted = select(ReadingProposalRow).where(ReadingProposalRow.case_id == case_id)
    if states:
        wanted = wanted.where(ReadingProposalRow.state.in_(states))
    rows = session.execute(wanted.order_by(ReadingProposalRow.made_at, ReadingProposalRow.id)).scalars()
    return tuple(Proposal(**{name: getattr(row, name) for name in Proposal.__dataclass_fields__}) for row in rows)


def settle(session: Session, case_id: str, proposal_id: str, state: ProposalState, *, by: str, at: datetime) -> bool:
    """Take or leave an open one; False when there is none of that id in the case."""
    done = session.execute(
        update(ReadingProposalRow)
        .where(
            ReadingProposalRow.id == proposal_id,
            ReadingProposalRow.case_id == case_id,
            ReadingProposalRow.state == "open",
        )
        .values(state=state, settled_by=by, settled_at=at)
        .returning(ReadingProposalRow.id)
    )
    return done.scalar_one_or_none() is not None
