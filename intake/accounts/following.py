"""How an applicant reaches a case: from the device that opened it, or by its number with a code.

Two codes open it: the one on the receipt (`CaseView.follow_code`), and one sent to the phone of the application, which
works once. Sending is for the outbox (`intake.ports.Outbox`). Without one, the clerk who stands by the applicant, or
has them on the phone, reads the code from the screen: it is made anew from the secret, and stands in no table.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from intake.accounts import lockout
from intake.accounts.refusals import WrongCredentialsError
from intake.office_work.office import Office
from intake.office_work.opening import phone_hash
from intake.office_work.people import Person
from intake.store import cases
from intake.store.models_people import CaseAccessRow, OneTimeCodeRow
from intake.store.records import CaseRecord
from intake.store.types import new_id

PURPOSE = "follow"
VALID_FOR = timedelta(minutes=10)
TRIES = 5
ACCESS_LASTS = timedelta(days=30)
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class OpenCode:
    """A code that still works, for the clerk's screen."""

    code: str
    expires_at: datetime


def grant(session: Session, case_id: str, holder_id: str, way: str, *, at: datetime, until: datetime | None) -> None:
    """Give a device a way to a case, in the caller's transaction."""
    session.merge(CaseAccessRow(case_id=case_id, holder_id=holder_id, way=way, since=at, until=until))


def send_code(office: Office, number: str, phone: str, *, address: str = "") -> None:
    """Send a code to the phone of a case, if this is its phone. Whether it was is not told: nothing differs.

    Raises TooManyTriesError.
    """
    number = number.strip()
    lockout.expect_open(office, "send", number)
    lockout.expect_open(office, "address", address)
    lockout.failed(office, "send", number)
    lockout.failed(office, "address", address)
    asked = phone_hash(office.secret, {"applicant": {"phone": phone}})
    at = office.now()
    with office.database.writing() as session:
        case = _case(session, number)
        if case is None or asked is None or not _is_phone_of(office, case, asked):
            return
        row = OneTimeCodeRow(
            id=new_id(),
            purpose=PURPOSE,
            subject_hash=asked,
            code_hash="",
            case_id=case.id,
            created_at=at,
            expires_at=at + VALID_FOR,
        )
        row.code_hash = office.secret.pseudonym("code", row.id + _code(office, row.id))
        session.add(row)
        session.flush()
        office.record(
            session, Person("applicant", ""), "code_sent", at=at, object_kind="case", object_id=case.id,
            case_id=case.id,
        )  # fmt: skip
        code = _code(office, row.id)
    office.outbox.send_code(phone, code, int(VALID_FOR.total_seconds() // 60))


def follow(office: Office, by: Person, number: str, code: str, *, address: str = "") -> str:
    """Open the way to a case for an applicant's device; the id of the case.

    Raises WrongCredentialsError for a number or code that is not right, TooManyTriesError.
    """
    number, code = number.strip(), "".join(c for c in code.upper() if c.isalnum())
    lockout.expect_open(office, "code", number)
    lockout.expect_open(office, "address", address)
    at = office.now()
    with office.database.writing() as session:
        case = _case(session, number)
        if case is not None:
            way = _way(office, session, case, code, at)
            if way is not None:
                grant(session, case.id, by.id, way, at=at, until=at + ACCESS_LASTS)
                office.record(
                    session, by, "case_followed", at=at, object_kind="case", object_id=case.id, case_id=case.id, way=way
                )
                return case.id
    lockout.failed(office, "code", number)
    lockout.failed(office, "address", address)
    raise WrongCredentialsError("编号或验证码不对。", "请核对回执上的编号和查询码，或重新获取手机验证码。")


def open_codes(office: Office, by: Person, case_id: str) -> tuple[OpenCode, ...]:
    """Codes of a case that still work. Whether this person may see them is for the caller to decide first."""
    at = office.now()
    with office.database.writing() as session:
        rows = session.execute(
            select(OneTimeCodeRow)
            .where(
                OneTimeCodeRow.case_id == case_id,
                OneTimeCodeRow.purpose == PURPOSE,
                OneTimeCodeRow.used_at.is_(None),
                OneTimeCodeRow.tries < TRIES,
                OneTimeCodeRow.expires_at > at,
            )
            .order_by(OneTimeCodeRow.created_at.desc())
        ).scalars()
        found = tuple(OpenCode(_code(office, row.id), row.expires_at) for row in rows)
        if found:
            office.record(session, by, "code_shown", at=at, object_kind="case", object_id=case_id, case_id=case_id)
    return found


def _way(office: Office, session: Session, case: CaseRecord, code: str, at: datetime) -> str | None:
    if code and hmac.compare_digest(code.encode(), case.follow_code.encode()):
        return "receipt"
    rows = session.execute(
        select(OneTimeCodeRow).where(
            OneTimeCodeRow.case_id == case.id,
            OneTimeCodeRow.purpose == PURPOSE,
            OneTimeCodeRow.used_at.is_(None),
            OneTimeCodeRow.tries < TRIES,
            OneTimeCodeRow.expires_at > at,
        )
    ).scalars()
    for row in rows:
        if hmac.compare_digest(row.code_hash, office.secret.pseudonym("code", row.id + code)):
            row.used_at = at
            return "phone"
        session.execute(
            update(OneTimeCodeRow).where(OneTimeCodeRow.id == row.id).values(tries=OneTimeCodeRow.tries + 1)
        )
    return None


def _code(office: Office, row_id: str) -> str:
    return str(int(office.secret.pseudonym("phone code", row_id), 16) % 10**_DIGITS).zfill(_DIGITS)


def _case(session: Session, number: str) -> CaseRecord | None:
    case = cases.by_number(session, number)
    return None if case is None or case.purged_at is not None else case


def _is_phone_of(office: Office, case: CaseRecord, asked: str) -> bool:
    own = phone_hash(office.secret, case.form)
    return own is not None and hmac.compare_digest(own, asked)
