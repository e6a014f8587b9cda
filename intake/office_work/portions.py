"""What part of a case a person may see: a department its own rows, the papers that serve them and its part of the form;
others the whole. An applicant's code is for applicants, for whoever hands it to them, and for nobody else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from intake.domain.history import replay
from intake.domain.packages import Package, form_blocks
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import CaseView, FileView
from intake.store import cases, files, returned
from intake.store.records import FINISHED

_FOR_DEPARTMENTS = frozenset({"acceptance_notice"})
_FOR_SUPPLIERS = frozenset({"contract_resident", "contract_low_voltage", "contract_high_voltage", "supply_plan"})
_WHOLE = "joint_application"
_KNOW_THE_CODE = frozenset({"applicant", "clerk", "manager", "portal"})


def portion(office: Office, by: Person, view: CaseView) -> CaseView:
    """The case as this person may see it. Raises NotFoundError for a department without a part in it."""
    if by.role != "department":
        return view if by.role in _KNOW_THE_CODE else replace(view, follow_code="")
    with office.database.reading() as session:
        package = package_of(session, by, view.id)
        signed = signed_files(session, by, view.id, package)
    outcome = _outcome(view.outcome, package)
    return replace(
        view,
        follow_code="",
        form=_form(view.form, package),
        files=_files(view, outcome, signed),
        outcome=outcome,
    )


def expect_file(office: Office, by: Person, view: CaseView, file_id: str) -> FileView:
    """A file of a case that this person may see. Raises NotFoundError."""
    for file in portion(office, by, view).files:
        if file.id == file_id:
            return file
    raise NotFoundError("文件")


def expect_document(office: Office, by: Person, case_id: str, kind: str) -> None:
    """Raises NotFoundError for a document that is not for a reviewer's department: it holds more than its part."""
    if by.role != "department":
        return
    with office.database.reading() as session:
        package = package_of(session, by, case_id)
    if kind not in _FOR_DEPARTMENTS and not (package.supplies and kind in _FOR_SUPPLIERS):
        raise NotFoundError("文书")


def may_have_document(office: Office, by: Person, case_id: str, kind: str) -> bool:
    """Whether a document is for this person, see `expect_document`."""
    try:
        expect_document(office, by, case_id, kind)
    except NotFoundError:
        return False
    return True


def package_of(session: Session, by: Person, case_id: str) -> Package:
    """The part of a reviewer's department. Raises NotFoundError."""
    for package in replay(cases.history(session, case_id)).packages:
        if package.department == by.department:
            return package
    raise NotFoundError("办件")


def signed_files(session: Session, by: Person, case_id: str, package: Package) -> frozenset[str]:
    """Ids of the signed copies a reviewer may see: those the department brought, and for the supplier the contracts. A
    signed application holds more than the part of any of them.
    """
    whole = {one.file_id for one in returned.of_case(session, case_id) if one.kind == _WHOLE}
    return frozenset(
        file.id
        for file in files.of_case(session, case_id)
        if file.purpose == "signed_copy"
        and (file.received_by == by.id or (package.supplies and file.status in FINISHED and file.id not in whole))
    )


def _outcome(outcome: Mapping[str, Any] | None, package: Package) -> Mapping[str, Any] | None:
    if outcome is None:
        return None
    rows = [row for row in outcome["rows"] if row["row"] in package.rows]
    return {
        **outcome,
        "case": _form(outcome["case"], package),
        "rows": rows,
        "findings": [each for each in outcome["findings"] if each["row"] in package.rows],
        "deadlines": [each for each in outcome["deadlines"] if each["matter"] in package.matters],
        "prefill": {},
    }


def _form(form: Mapping[str, Any], package: Package) -> Mapping[str, Any]:
    blocks = form_blocks(package)
    application = {key: value for key, value in form.get("application", {}).items() if key in blocks}
    return {
        **form,
        "matters": [matter for matter in form.get("matters", ()) if matter in package.matters],
        "application": application,
    }


def _files(view: CaseView, outcome: Mapping[str, Any] | None, signed: Collection[str]) -> tuple[FileView, ...]:
    served = {paper["file"] for row in (outcome or {"rows": ()})["rows"] for paper in row["documents"]}
    return tuple(file for file in view.files if file.name in served or file.id in signed)
