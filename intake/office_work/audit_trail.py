"""The audit trail for those who may see it: who did or saw what, by pseudonym; and whether it is whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.store import audit, audit_reading

MAX_LISTED = 500


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry. `actor`, `case`: pseudonyms, the same for the same person or case."""

    seq: int
    at: datetime
    action: str
    actor_role: str
    actor: str
    object_kind: str
    object_id: str
    case: str
    detail: Mapping[str, Any]
    hash: str


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Entries, newest first. `next`: what to ask the next page with."""

    entries: tuple[AuditEntry, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class Soundness:
    """`broken_at`: the first entry that is not what it was; None: the chain is whole. `seq`, `hash`: its end, to be
    kept elsewhere.
    """

    broken_at: int | None
    seq: int
    hash: str


def entries(
    office: Office,
    *,
    user_id: str | None = None,
    case_id: str | None = None,
    action: str | None = None,
    before: int | None = None,
    limit: int = 100,
) -> AuditPage:
    """A page of the trail; of one account, one case or one action where given."""
    limit = min(max(limit, 1), MAX_LISTED)
    with office.database.reading() as session:
        rows = audit_reading.newest(
            session,
            actor=office.secret.pseudonym("person", user_id) if user_id else None,
            case=office.secret.pseudonym("case", case_id) if case_id else None,
            action=action,
            before=before,
            limit=limit + 1,
        )
    found = tuple(
        AuditEntry(
            seq,
            entry.at,
            entry.action,
            entry.actor_role,
            entry.actor,
            entry.object_kind,
            entry.object_id,
            entry.case,
            entry.detail,
            digest,
        )
        for seq, entry, digest in rows
    )
    return AuditPage(found[:limit], found[limit - 1].seq if len(found) > limit else None)


def verify(office: Office, by: Person) -> Soundness:
    """Go through the whole chain; that somebody did is entered too."""
    with office.database.reading() as session:
        broken_at, head = audit.first_break(session), audit.head(session)
    at = office.now()
    with office.database.writing() as session:
        office.record(session, by, "audit_verified", at=at, object_kind="audit", whole=broken_at is None)
    return Soundness(broken_at, head.seq, head.hash)
