"""What a clerk settles on a case that waits at the window: doubts, misread values, the kind of a paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intake import retyping
from intake.domain.decisions import DecisionKind, decide, key_of
from intake.domain.findings import Finding
from intake.office_work.case_review import CaseReview, open_review
from intake.office_work.changing import ChangeCase, change_case
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import CaseView


def decide_finding(
    office: Office,
    by: Person,
    case_id: str,
    key: str,
    kind: DecisionKind,
    *,
    remedy: str = "",
    why: str = "",
    version: int | None = None,
) -> CaseView:
    """Confirm or dismiss what was found. `key`: `decisions.key_of`; `remedy`: what the applicant is told to do.

    Raises NotFoundError when the finding is no longer there, and as `change_case`.
    """
    review = open_review(office, case_id, version)
    decision = decide(_finding(review, key), kind, remedy=remedy, fetched=_fetched(review))
    data = {"finding": decision.key, "remedy": decision.remedy}
    return _change(office, by, review, f"{kind}_finding", data, why)


def correct_field(
    office: Office,
    by: Person,
    case_id: str,
    *,
    file_id: str,
    index: int,
    field: str,
    typed: object,
    why: str,
    version: int | None = None,
) -> CaseView:
    """What really stands in a field of a paper; `typed` None: the paper does not say. `index`: of the paper in its
    file, from 0.

    Raises RetypingError for a value the field cannot hold, NotFoundError, and as `change_case`.
    """
    review = open_review(office, case_id, version)
    data = retyping.field_correction(review.reviewed.files, _sha(review, file_id), index, field, typed)
    return _change(office, by, review, "correct_reading", data, why)


def correct_kind(
    office: Office,
    by: Person,
    case_id: str,
    *,
    file_id: str,
    index: int,
    kind: str,
    why: str,
    version: int | None = None,
) -> CaseView:
    """What kind of paper it really is. Raises RetypingError, NotFoundError, and as `change_case`."""
    review = open_review(office, case_id, version)
    data = retyping.kind_correction(review.reviewed.files, _sha(review, file_id), index, kind)
    return _change(office, by, review, "correct_reading", data, why)


def _change(office: Office, by: Person, review: CaseReview, change: str, data: Mapping[str, Any], why: str) -> CaseView:
    return change_case(office, by, ChangeCase(review.case.id, change, data, why, review.version))


def _finding(review: CaseReview, key: str) -> Finding:
    for finding in review.reviewed.outcome.findings:
        if key_of(finding) == key:
            return finding
    raise NotFoundError("问题")


def _fetched(review: CaseReview) -> frozenset[int]:
    return frozenset(row.row for row in review.reviewed.outcome.rows if row.status == "auto")


def _sha(review: CaseReview, file_id: str) -> str:
    for file in review.files:
        if file.id == file_id:
            return file.sha256
    raise NotFoundError("文件")
