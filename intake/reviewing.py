"""A case with a history, checked again: what persons corrected, amended and decided, then every rule on every paper.

Also makes the data of the events that rest on a check, so that what is issued or accepted is what was found.
Pure but for the calendar and the lists, which are files of the installation.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from intake import calendar_file, case_file, documents
from intake.domain import notices, packages
from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.case_state import CaseState
from intake.domain.checks import check
from intake.domain.corrections import Correction, correct
from intake.domain.decisions import undecided
from intake.domain.findings import CheckOutcome
from intake.domain.materials import MaterialTable
from intake.domain.refusals import ChangeRefusedError
from intake.domain.shared import Lookup
from intake.domain.working_days import add_working_days
from intake.material_file import materials, version
from intake.settings import Settings
from ocr.kinds import catalogue
from ocr.readings import FileReading

_AMENDABLE = frozenset({"application", "flags"})


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The case as amended, the readings as corrected, and what follows from them. `stale`: corrections of papers that
    are no longer there.
    """

    case: Case
    files: tuple[FileReading, ...]
    outcome: CheckOutcome
    table: MaterialTable
    stale: tuple[Correction, ...] = ()


def review(
    case: Case,
    readings: Sequence[FileReading],
    state: CaseState,
    *,
    settings: Settings | None = None,
    others: Iterable[CaseKeys] = (),
    shared: Iterable[Lookup] = (),
) -> Reviewed:
    """Check the case again after everything that happened to it, by the list it was filed under (`filed_under`).
    `case`: as first handed in; `shared`: what data sharing answered (`service.look_up`), kept by the caller so that
    checking again asks nobody.

    Raises ChangeRefusedError `not_submitted` before the first hand-in, CaseFileError when an amendment does not fit,
    MaterialFileError when the installation has lost that list.
    """
    if state.received is None:
        raise ChangeRefusedError("not_submitted", "申请尚未提交。")
    settings = settings or Settings()
    table = filed_under(state, settings)
    amended = amend(case, [event.data for event in state.amendments], table)
    corrected = correct(readings, state.corrections, {kind.id: kind.fields for kind in catalogue().values()})
    outcome = check(
        amended,
        corrected.files,
        table,
        state.received,
        settings.check,
        calendar=calendar_file.load(settings.calendar_file),
        others=others,
        decisions=state.decisions,
        judged_on=state.handed_in.date() if state.handed_in else None,
        shared=shared,
        newer=frozenset(state.files) - state.notices[-1].known if state.notices else (),
    )
    return Reviewed(amended, corrected.files, outcome, table, corrected.stale)


def submission_data(case: Case, files: Iterable[str], at: datetime, settings: Settings | None = None) -> dict[str, Any]:
    """The data of `submit`: what is applied for, with which files (SHA-256), under the list in force at that moment,
    which stays the list of this case.
    """
    table = materials(at.date(), (settings or Settings()).materials_folder)
    return {
        "matters": list(case.matters),
        "applicant": case.applicant.type,
        "district": case.district,
        "files": list(files),
        "list": {"notice": table.notice, "in_force": table.in_force.isoformat()},
    }


def filed_under(state: CaseState, settings: Settings | None = None) -> MaterialTable:
    """The list this case is held against, whatever came into force since. Raises MaterialFileError."""
    folder = (settings or Settings()).materials_folder
    if state.filed_under is not None:
        return version(state.filed_under, folder)
    return materials(state.received.date() if state.received else None, folder)


def amend(case: Case, amendments: Iterable[Mapping[str, Any]], table: MaterialTable) -> Case:
    """The case with the amendments of its form, in their order: parts of CASE.json's `application` and `flags`, an
    empty text for a box that was emptied. Raises CaseFileError naming each wrong field.
    """
    data: dict[str, Any] = case_file.to_json(case)
    changed = False
    for amendment in amendments:
        _merge(data, {key: value for key, value in amendment.items() if key in _AMENDABLE})
        changed = True
    return case_file.validate(data, table, name="申请表") if changed else case


def fingerprint(case: Case) -> str:
    """Tells one state of the application form from another."""
    text = json.dumps(case_file.to_json(case), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def notice_data(
    reviewed: Reviewed,
    state: CaseState,
    at: datetime,
    *,
    settings: Settings | None = None,
    clerk: str = "",
    doc_no: str = "",
) -> dict[str, Any]:
    """The data of `issue_notice`: what is wanted, frozen together with the DATA of the printed list.

    Raises ChangeRefusedError while a doubt is open, or when there is nothing that may be asked for.
    """
    settings = settings or Settings()
    form = fingerprint(reviewed.case)
    draft = notices.compose(reviewed.outcome, reviewed.files, state.notices, form=form)
    calendar = calendar_file.load(settings.calendar_file)
    due = notices.correction_due(at.date(), settings.check.correction_working_days, calendar)
    printed = documents.correction_list(
        reviewed.case,
        reviewed.outcome,
        reviewed.table,
        received_on=(state.received or at).date(),
        office=settings.office,
        lines=draft.lines,
        issue=documents.Issue(at.date(), clerk, due, doc_no),
    )
    if printed is None:
        raise ChangeRefusedError(
            "notice_empty", "没有可以要求补正的内容。", "材料齐全的，请受理；等待补正的，请选“仍待补正”。"
        )
    version = len(state.notices) + 1
    return notices.to_data(draft, version=version, due=due, known=state.files, form=form, document=printed)


def waiting_data(reviewed: Reviewed, state: CaseState) -> dict[str, Any]:
    """The data of `keep_waiting`: what a former notice asked for and is still open."""
    draft = notices.compose(reviewed.outcome, reviewed.files, state.notices, form=fingerprint(reviewed.case))
    if draft.lines:
        raise ChangeRefusedError("new_defects", "新交的材料还有问题。", "请先出具针对新交材料的补正清单。")
    return {"outstanding": [line.key for line in draft.outstanding]}


def acceptance_data(
    reviewed: Reviewed,
    state: CaseState,
    at: datetime,
    *,
    undertaking: bool = False,
    due: date | None = None,
    settings: Settings | None = None,
) -> dict[str, Any]:
    """The data of `accept`. What may follow later is due on the day the clerk wrote (`due`), else as the office fixed
    it, where that day is certain; without any the case cannot be accepted. A defect that a former notice was silent
    about does not stand in the way (行政许可法 art. 32 (四)), and is named.
    """
    settings = settings or Settings()
    outcome = reviewed.outcome
    doubts = len(undecided(outcome.findings))
    draft = (
        notices.compose(outcome, reviewed.files, state.notices, form=fingerprint(reviewed.case))
        if not doubts
        else notices.Draft(())
    )
    days = settings.check.deferral_working_days
    if due is None and days is not None:
        fixed = add_working_days(at.date(), days, calendar_file.load(settings.calendar_file))
        due = None if fixed.provisional else fixed.day
    return {
        "doubts": doubts,
        "corrections": len(draft.lines) + len(draft.outstanding),
        "waived": sorted({line.code for line in draft.barred}),
        "deferred": list(draft.deferred),
        "due": due.isoformat() if due is not None else None,
        "undertaking": undertaking,
    }


def forward_data(state: CaseState, *, settings: Settings | None = None) -> dict[str, Any]:
    """The data of `forward`: a package for each department, its clock from the day of acceptance."""
    if state.acceptance is None:
        raise ChangeRefusedError("not_accepted", "尚未受理，不能推送。")
    settings = settings or Settings()
    calendar = calendar_file.load(settings.calendar_file)
    table = filed_under(state, settings)
    made = packages.packages(table, state.matters, state.acceptance.since, calendar, settings.check.closes)
    return packages.to_data(made)


def _merge(target: dict[str, Any], change: Mapping[str, Any]) -> None:
    for key, value in change.items():
        if isinstance(value, Mapping):
            inner = target.get(key)
            target[key] = dict(inner) if isinstance(inner, Mapping) else {}
            _merge(target[key], value)
        else:
            target[key] = value
