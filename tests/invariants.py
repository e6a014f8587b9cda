"""What must be true of a service after whatever happened to it ("nothing lost, nothing twice"): one checker."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select, text

from intake.blobs import BlobStore
from intake.store import audit, cases, files
from intake.store.database import Database
from intake.store.models_cases import (
    BlobRow,
    CaseEventRow,
    FileReadingRow,
    FileRow,
    FindingsRow,
    PageResultRow,
    PageRow,
)
from intake.store.models_service import AuditRow, JobRow, NewsRow


@dataclass(frozen=True, slots=True)
class Promise:
    """An upload that was acknowledged."""

    case_id: str
    file_id: str
    sha256: str


def broken_promises(database: Database, blobs: BlobStore, promised: Iterable[Promise]) -> list[str]:
    """Everything that is not as it must be once the queues have run empty; empty when all is well."""
    found: list[str] = []
    with database.reading() as session:
        every_file = {row.id: row for row in session.execute(select(FileRow)).scalars()}
        for promise in promised:
            row = every_file.get(promise.file_id)
            if row is None or (row.case_id, row.sha256) != (promise.case_id, promise.sha256):
                found.append("an acknowledged file is not there")
            elif hashlib.sha256(blobs.get(promise.sha256)).hexdigest() != promise.sha256:
                found.append("an acknowledged file has other bytes")
        found += [
            f"row without bytes: {sha[:8]}"
            for sha in session.execute(select(BlobRow.sha256)).scalars()
            if not blobs.has(sha)
        ]
        found += _unfinished(session, database)
        found += _double(session)
        found += _unchecked(session)
        if (broken := audit.first_break(session)) is not None:
            found.append(f"the audit trail is broken at {broken}")
    return found


def _unfinished(session, database: Database) -> list[str]:  # type: ignore[no-untyped-def]
    found = [
        f"job {row.kind} is {row.state} {row.reason}"
        for row in session.execute(select(JobRow).where(JobRow.state != "done")).scalars()
    ]
    found += [
        f"file is {row.status}"
        for row in session.execute(
            select(FileRow).where(FileRow.status.not_in(("read", "partial", "rejected")))
        ).scalars()
    ]
    found += [
        f"page is {row.status}: {row.problem}"
        for row in session.execute(select(PageRow).where(PageRow.status != "read")).scalars()
    ]
    table = "workflow_status" if database.is_sqlite else "dbos.workflow_status"
    states = session.execute(text(f"SELECT status, count(*) FROM {table} GROUP BY status")).all()  # noqa: S608
    return found + [f"{count} workflows {state}" for state, count in states if state != "SUCCESS"]


def _double(session) -> list[str]:  # type: ignore[no-untyped-def]
    """Whatever shows exists once: entries of the audit trail, news, results."""
    entries = Counter(
        (row.action, row.object_id, row.detail.get("event"))
        for row in session.execute(select(AuditRow)).scalars()
        if row.action != "case_checked"
    )
    found = [f"{count} audit entries {key[0]}" for key, count in entries.items() if count != 1]
    told = Counter(
        (row.kind, row.data.get("file"), row.data.get("page"))
        for row in session.execute(select(NewsRow)).scalars()
        if row.kind in ("file_received", "file_opened", "page_read", "file_read")
    )
    found += [f"told {count} times: {key[0]}" for key, count in told.items() if count != 1]
    for file in session.execute(select(FileRow)).scalars():
        for action in ("file_received",):
            if entries[action, file.id, None] != 1:
                found.append(f"no audit entry {action}")
        ends = sum(entries[f"file_{status}", file.id, None] for status in ("read", "partial", "rejected", "parked"))
        if ends != 1:
            found.append(f"{ends} ends of one file")
    results = Counter(session.execute(select(PageResultRow.file_id, PageResultRow.number)).all())
    pages = Counter(session.execute(select(PageRow.file_id, PageRow.number)).all())
    if results != pages:
        found.append("pages and their results differ")
    readings = Counter(session.execute(select(FileReadingRow.file_id)).scalars())
    return found + [f"{count} readings of one file" for count in readings.values() if count != 1]


def _unchecked(session) -> list[str]:  # type: ignore[no-untyped-def]
    """Every case has a check that knew all its files and events, and its checks and events are numbered without gap."""
    found = []
    for case in cases.listed(session, limit=10_000):
        latest = cases.latest_findings(session, case.id)
        there = {file.sha256 for file in files.of_case(session, case.id)}
        if there and (latest is None or set(latest.files) != there or latest.events != case.event_count):
            found.append("a case is not checked with everything it has")
        for model in (CaseEventRow, FindingsRow):
            numbers = sorted(session.execute(select(model.seq).where(model.case_id == case.id)).scalars())
            if numbers != list(range(1, len(numbers) + 1)):
                found.append(f"gap in {model.__tablename__}")
    numbers = [case.number for case in cases.listed(session, limit=10_000)]
    return found + (["a case number twice"] if len(set(numbers)) < len(numbers) else [])
