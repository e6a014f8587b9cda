"""What ends the check at the window: the one-time list, waiting on, acceptance, refusal; and handing on to departments.

The data of each rest on the check of the case as it is; where the case changes while they are made, nothing is done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from intake import calendar_file, documents, reviewing, service
from intake.domain import notices
from intake.domain.case_state import CaseState, Grounds
from intake.domain.clocks import accepted_by_law
from intake.domain.decisions import undecided
from intake.domain.history import replay
from intake.domain.notices import NoticeLine
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import office_data
from intake.office_work.case_review import CaseReview, open_review
from intake.office_work.changing import ChangeCase, change_case
from intake.office_work.finding_cases import expect_version, find
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.views import CaseView
from intake.store import cases

_BY_LAW_WHY = "自收到申请之日起五个工作日内未一次性告知"


@dataclass(frozen=True, slots=True)
class NoticePreview:
    """What a list issued now would hold. `refusal`: why none can be issued, None where one can.

    `barred`: found too late to be asked for; `outstanding`: asked for before and still in force; `document`: DATA of
    the printed list, a draft; None where there is nothing to print.
    """

    version: int
    lines: tuple[NoticeLine, ...]
    barred: tuple[NoticeLine, ...]
    outstanding: tuple[NoticeLine, ...]
    deferred: tuple[int, ...]
    due: date | None
    document: Mapping[str, Any] | None
    doubts: int
    refusal: str = ""


def preview_notice(review: CaseReview, office: Office) -> NoticePreview:
    """The list as it would be issued now; nothing is kept."""
    reviewed, state = review.reviewed, review.state
    at, settings = _clock(office, state), office.settings
    version, doubts = len(state.notices) + 1, len(undecided(reviewed.outcome.findings))
    due = notices.correction_due(
        at.date(), settings.check.correction_working_days, calendar_file.load(settings.calendar_file)
    )
    try:
        draft = notices.compose(
            reviewed.outcome, reviewed.files, state.notices, form=reviewing.fingerprint(reviewed.case)
        )
    except ChangeRefusedError as error:
        lines = notices.lines_of(reviewed.outcome, reviewed.files)
        return NoticePreview(version, lines, (), (), (), due, None, doubts, error.message)
    printed = documents.correction_list(
        reviewed.case,
        reviewed.outcome,
        reviewed.table,
        received_on=(state.received or at).date(),
        office=office_data.printed(office),
        lines=draft.lines,
    )
    refusal = "" if draft.lines else "没有可以要求补正的内容。"
    return NoticePreview(
        version, draft.lines, draft.barred, draft.outstanding, draft.deferred, due, printed, doubts, refusal
    )


def issue_notice(
    office: Office,
    by: Person,
    case_id: str,
    *,
    clerk: str = "",
    doc_no: str = "",
    why: str = "",
    version: int | None = None,
) -> CaseView:
    """Issue the one-time list, frozen as it is now. `clerk`: as printed on it. Raises as `change_case`."""
    review = open_review(office, case_id, version)
    at = _clock(office, review.state)
    data = reviewing.notice_data(
        review.reviewed, review.state, at, settings=office_data.settings(office), clerk=clerk, doc_no=doc_no
    )
    return _do(office, by, review, "issue_notice", data, why)


def keep_waiting(office: Office, by: Person, case_id: str, *, version: int | None = None) -> CaseView:
    """Wait on for what a former list asked for. Raises as `change_case`."""
    review = open_review(office, case_id, version)
    return _do(office, by, review, "keep_waiting", reviewing.waiting_data(review.reviewed, review.state), "")


def accept(
    office: Office,
    by: Person,
    case_id: str,
    *,
    undertaking: bool = False,
    due: date | None = None,
    why: str = "",
    version: int | None = None,
) -> CaseView:
    """Accept the application. `undertaking`: the signed one for papers to follow is there; `due`: the day they are due,
    where the office has not fixed one (`deferral_working_days`). Raises as `change_case`."""
    review = open_review(office, case_id, version)
    data = reviewing.acceptance_data(
        review.reviewed,
        review.state,
        _clock(office, review.state),
        undertaking=undertaking,
        due=due,
        settings=office.settings,
    )
    return _do(office, by, review, "accept", data, why)


def accept_by_law(office: Office, by: Person, case_id: str, *, version: int | None = None) -> CaseView:
    """Record that the application counts as accepted: no notice in time. Raises ChangeRefusedError while it does not,
    and as `change_case`.
    """
    with office.database.reading() as session:
        case = find(session, case_id)
        expect_version(case, version)
        state = replay(cases.history(session, case.id))
    calendar = calendar_file.load(office.settings.calendar_file)
    expired = accepted_by_law(state, _clock(office, state), calendar)
    if expired is None:
        raise ChangeRefusedError(
            "period_running", "一次性告知的期限未满，或已经告知。", "期限届满仍未告知的，才视为受理。"
        )
    wanted = ChangeCase(case_id, "accept_by_law", {"expired": expired.isoformat()}, _BY_LAW_WHY, case.version)
    return change_case(office, by, wanted)


def refuse(
    office: Office,
    by: Person,
    case_id: str,
    *,
    grounds: Grounds,
    organ: str = "",
    why: str = "",
    version: int | None = None,
) -> CaseView:
    """不予受理, on one of the two grounds the law knows. Raises as `change_case`."""
    data = {"grounds": grounds, "organ": organ.strip()}
    return change_case(office, by, ChangeCase(case_id, "refuse", data, why, version))


def forward(office: Office, by: Person, case_id: str, *, version: int | None = None) -> CaseView:
    """Hand an accepted application on to its departments. Raises as `change_case`."""
    with office.database.reading() as session:
        case = find(session, case_id)
        expect_version(case, version)
        state = replay(cases.history(session, case.id))
    data = reviewing.forward_data(state, settings=office.settings)
    return change_case(office, by, ChangeCase(case_id, "forward", data, "", case.version))


def _do(office: Office, by: Person, review: CaseReview, change: str, data: Mapping[str, Any], why: str) -> CaseView:
    return change_case(office, by, ChangeCase(review.case.id, change, data, why, review.version))


def _clock(office: Office, state: CaseState) -> datetime:
    """Now, and never before the last event."""
    now = service.wall_clock(office.now())
    return max(now, state.last) if state.last is not None else now
