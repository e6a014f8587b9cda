"""Seeing numbers in full: for a reason, for one case, for a quarter of an hour, and never without an entry."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from intake.errors import IntakeError
from intake.office_work.finding_cases import find
from intake.office_work.office import Office
from intake.office_work.people import Person

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "compare": "核对原件与识别结果",
        "contact": "联系申请人",
        "document": "核对文书内容",
        "inquiry": "答复查询或投诉",
    }
)
"""Why a person may need to see them. A list, so that the audit trail holds no personal data."""
LASTS = timedelta(minutes=15)


class ReasonMissingError(IntakeError):
    """Nothing is shown in full without one of the reasons."""

    code = "reason_missing"


def reveal(office: Office, by: Person, case_id: str, reason: str) -> str:
    """Enter the look in the audit trail; a pass that shows for `LASTS` that it was. Raises ReasonMissingError,
    NotFoundError.
    """
    if reason not in REASONS:
        raise ReasonMissingError("查看完整号码须选择理由。", "请选择理由后重试。")
    at = office.now()
    with office.database.writing() as session:
        case = find(session, case_id)
        office.record(
            session, by, "values_revealed", at=at, object_kind="case", object_id=case.id, case_id=case.id, reason=reason
        )
    until = int((at + LASTS).timestamp())
    return f"{until}.{_seal(office, by, case_id, until)}"


def may_see(office: Office, by: Person, case_id: str, given: str) -> bool:
    """Is this the pass of this person for this case, and does it still hold?"""
    until, _, seal = given.partition(".")
    if not until.isascii() or not until.isdigit() or len(until) > 12:
        return False
    genuine = hmac.compare_digest(seal.encode("utf-8", "replace"), _seal(office, by, case_id, int(until)).encode())
    return genuine and office.now().timestamp() < int(until)


def _seal(office: Office, by: Person, case_id: str, until: int) -> str:
    return office.secret.pseudonym("reveal", f"{by.id} {case_id} {until}")
