"""The first start: nobody has an account yet, so whoever can read this terminal gets the code to make the first one."""

from __future__ import annotations

import secrets
from datetime import timedelta

from sqlalchemy import delete, func, select

from intake.office_work.office import Office
from intake.store.models_people import OneTimeCodeRow, UserRow

PURPOSE = "first_admin"
VALID_FOR = timedelta(days=7)
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 12


def announce(office: Office) -> tuple[str, ...]:
    """What to print at the start: the code for the first administrator, until there is one. Each start makes a new
    code, and the one before stops working."""
    at = office.now()
    with office.database.writing() as session:
        session.execute(delete(OneTimeCodeRow).where(OneTimeCodeRow.purpose == PURPOSE))
        if session.execute(select(func.count()).select_from(UserRow)).scalar_one():
            return ()
        code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
        session.add(
            OneTimeCodeRow(
                purpose=PURPOSE,
                subject_hash=office.secret.pseudonym("purpose", PURPOSE),
                code_hash=office.secret.pseudonym("code", code),
                created_at=at,
                expires_at=at + VALID_FOR,
            )
        )
    return ("还没有管理员。请打开 /setup，用下面的一次性代码建立管理员账号（7 天内有效）：", f"    {code}")
