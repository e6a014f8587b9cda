"""What is kept no longer than needed: once a day a worker takes away what is over by the settings.

Bytes go last, and only those that no row knows and that have lain for a while: an upload on its way writes its bytes
before its row. Whoever adds a row looks once more whether its bytes are there (`Office.keep`). The audit trail stays:
no person is in it. So do a forgotten case's number, district and steps, for the figures of past years.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from types import MappingProxyType

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from intake.domain.refusals import ChangeRefusedError
from intake.office_work.finding_cases import find, lock
from intake.office_work.office import Office
from intake.office_work.people import MACHINE, Person
from intake.store import cases, office_settings, purging
from intake.store.purging import Before, Due
from intake.store.records import CaseRecord

LAST_KEY = "purge"
EVERY = timedelta(days=1)
REASONS: Mapping[str, str] = MappingProxyType(
    {
        "review": "行政复议",
        "court": "行政诉讼",
        "complaint": "信访、投诉",
        "audit": "审计、巡察",
        "archive": "尚未归档",
    }
)
"""Why a case may be kept beyond its time."""
_ON_ITS_WAY = timedelta(hours=1)
_BATCH = 200
_SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Purged:
    """What was taken away: how many of each. `bytes_of`: files and pictures as bytes."""

    drafts: int = 0
    removed_files: int = 0
    pictures: int = 0
    ended_cases: int = 0
    jobs: int = 0
    deliveries: int = 0
    bytes_of: int = 0


@dataclass(frozen=True, slots=True)
class Outlook:
    """`now`: what a purge would take away; `soon`: what it would take away in 30 days if nothing happened until then;
    `last`: when one was done, None before the first.
    """

    now: Due
    soon: Due
    last: datetime | None


def outlook(office: Office) -> Outlook:
    """What is due; nothing is changed."""
    at = office.now()
    with office.database.reading() as session:
        return Outlook(
            purging.due(session, _before(office, at)),
            purging.due(session, _before(office, at + _SOON)),
            _last(session),
        )


def purge_when_due(office: Office) -> Purged | None:
    """Purge, unless this or another worker has done so within a day; None then."""
    at = office.now()
    with office.database.reading() as session:
        last = _last(session)
    if last is not None and at - last < EVERY:
        return None
    try:
        with office.database.writing() as session:
            if (again := _last(session, alone=True)) is not None and at - again < EVERY:
                return None
            office_settings.put(session, LAST_KEY, {"at": at.isoformat()}, by=MACHINE.id, at=at)
    except IntegrityError:
        return None  # another worker was first, for the first time ever
    return purge(office, MACHINE)


def purge(office: Office, by: Person) -> Purged:
    """Take away everything that is due, some at a time, so that others get their turn. May be begun again at any
    point. Raises what the database and the store of files raise.
    """
    before = _before(office, office.now())
    drafts = _each_case(office, by, before.drafts, purging.due_drafts, _drop_draft)
    ended = _each_case(office, by, before.ended, purging.due_ended, _empty)
    with office.database.writing() as session:
        removed = purging.drop_removed_files(session, before.removed)
        pictures = purging.drop_pictures(session, before.pictures)
        deliveries = purging.drop_deliveries(session, before.deliveries)
        if removed or pictures:
            office.record(
                session, by, "files_purged", at=office.now(), object_kind="office", removed=removed, pictures=pictures
            )
    return Purged(drafts, removed, pictures, ended, _jobs(office, before.jobs), deliveries, _bytes(office))


def hold(office: Office, by: Person, case_id: str, *, reason: str) -> None:
    """Keep a case beyond its time for a reason of `REASONS`; "": no longer. Raises NotFoundError, ChangeRefusedError
    for another reason.
    """
    if reason and reason not in REASONS:
        raise ChangeRefusedError("reason_missing", "没有选择理由。", "请选择延长保存的理由。")
    on, at = bool(reason), office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        if case.hold != on:
            cases.change(session, case.id, at, hold=on)
            action = "case_held" if on else "case_let_go"
            office.record(
                session, by, action, at=at, object_kind="case", object_id=case.id, case_id=case.id, reason=reason
            )


def is_held(office: Office, case_id: str) -> bool:
    """Whether a case is kept beyond its time. Raises NotFoundError."""
    with office.database.reading() as session:
        return find(session, case_id).hold


def _before(office: Office, at: datetime) -> Before:
    kept = office.settings.service.retention

    def days(count: int) -> datetime | None:
        return at - timedelta(days=count) if count else None

    return Before(
        days(kept.draft_days),
        days(kept.removed_days),
        days(kept.picture_days),
        days(kept.ended_days),
        days(kept.job_days),
        days(kept.delivery_days),
    )


def _each_case(
    office: Office,
    by: Person,
    before: datetime | None,
    due: Callable[..., Sequence[CaseRecord]],
    take: Callable[[Office, Session, Person, CaseRecord], None],
) -> int:
    """One transaction for each case: others wait no longer than one takes."""
    count = 0
    while before is not None:
        with office.database.reading() as session:
            found = due(session, before, limit=_BATCH)
        for case in found:
            with office.database.writing() as session:
                cases.lock(session, case.id)
                if case.id not in {each.id for each in due(session, before, limit=1, only=case.id)}:
                    continue  # somebody was at it meanwhile
                work = purging.jobs_of(session, case.id)
                take(office, session, by, case)
            office.queue.forget(work)
            count += 1
        if len(found) < _BATCH:
            break
    return count


def _drop_draft(office: Office, session: Session, by: Person, case: CaseRecord) -> None:
    purging.drop_case(session, case.id)
    office.record(session, by, "draft_purged", at=office.now(), object_kind="case", object_id=case.id, case_id=case.id)


def _empty(office: Office, session: Session, by: Person, case: CaseRecord) -> None:
    purging.empty_case(session, case.id, at=office.now())
    office.record(session, by, "case_purged", at=office.now(), object_kind="case", object_id=case.id, case_id=case.id)


def _jobs(office: Office, before: datetime | None) -> int:
    count = 0
    while before is not None:
        with office.database.reading() as session:
            found = purging.due_jobs(session, before, limit=_BATCH)
        office.queue.forget(found)
        with office.database.writing() as session:
            purging.drop_jobs(session, found)
        count += len(found)
        if len(found) < _BATCH:
            break
    return count


def _bytes(office: Office) -> int:
    """First rows that nothing refers to, then bytes without a row."""
    old = office.now() - _ON_ITS_WAY
    with office.database.writing() as session:
        purging.drop_unused_blobs(session, old)
    count = 0
    kept = office.blobs.keys()
    known = (sha256 for sha256, written in kept if written < old)
    for some in _some(known):
        with office.database.writing() as session:
            for sha256 in purging.unknown_of(session, some):
                office.blobs.delete(sha256)
                count += 1
    office.blobs.sweep()
    with office.database.reading() as session, contextlib.suppress(DBAPIError):  # somebody reads: next time then
        purging.checkpoint(session)
    return count


def _some(each: Iterator[str]) -> Iterator[tuple[str, ...]]:
    while some := tuple(islice(each, _BATCH)):
        yield some


def _last(session: Session, *, alone: bool = False) -> datetime | None:
    value = office_settings.get(session, LAST_KEY, alone=alone)
    return None if value is None else datetime.fromisoformat(str(value["at"]))
