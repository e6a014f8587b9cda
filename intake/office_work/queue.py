"""The queue of a clerk, a department or a manager: what waits for whom, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from sqlalchemy.orm import Session

from intake import calendar_file, service
from intake.domain.clocks import clocks
from intake.domain.history import replay
from intake.domain.packages import Outcome
from intake.domain.steps import STEP_NAMES, Step
from intake.domain.working_days import add_working_days
from intake.office_work.office import Office
from intake.office_work.opening import phone_hash
from intake.office_work.people import Person
from intake.store import case_queue, cases
from intake.store.case_queue import Wanted
from intake.store.records import CaseRecord

Waiting: TypeAlias = Literal["", "decision", "risk"]
Risk: TypeAlias = Literal["", "soon", "last_day", "over"]
PAGE = 50
AT_WINDOW: tuple[Step, ...] = ("checked", "accepted")
"""Steps at which the window has to act."""
UNDER_WAY: tuple[Step, ...] = ("approval", "plan_issued", "signed", "construction")
"""Steps at which departments have to act."""
_DEPARTMENT_READS = 2000


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What to show. "" for everything; `waiting`: what needs a decision, or is about to be late; `page` from 1.

    `phone`: the applicant's, whole; never part of an address.
    """

    district: str = ""
    step: str = ""
    matter: str = ""
    waiting: Waiting = ""
    number: str = ""
    page: int = 1
    phone: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A case in the queue; no name and no number of a person. `outcome`: of one's own department."""

    id: str
    number: str
    district: str
    channel: str
    matters: tuple[str, ...]
    applicant_type: str
    step: str
    step_name: str
    received_at: datetime | None
    due_at: datetime | None
    risk: Risk
    verdict: str | None
    open_doubts: int | None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """`by_step`, `decisions`, `at_risk`: counts of everything this person may see in the chosen district."""

    lines: tuple[QueueLine, ...]
    total: int
    page: int
    pages: int
    by_step: Mapping[str, int]
    decisions: int
    at_risk: int
    districts: tuple[str, ...]


def queue(office: Office, by: Person, wanted: QueueFilter) -> Queue:
    """The page of the queue that this person may see and asked for."""
    with office.database.reading() as session:
        if by.role == "department":
            return _of_department(office, session, by, wanted)
        own = tuple(sorted(by.districts)) if by.role == "clerk" and by.districts else None
        scope = Wanted(districts=_chosen(own, wanted.district))
        risk = replace(scope, due_by=_risk_until(office), steps=_running())
        decisions = replace(scope, steps=AT_WINDOW)
        asked = replace(
            {"risk": risk, "decision": decisions, "": scope}[wanted.waiting],
            matter=wanted.matter,
            number=wanted.number.strip(),
            phone_hash=_phone_hash(office, wanted),
        )
        if wanted.step:
            asked = replace(asked, steps=(wanted.step,))
        total = case_queue.count(session, asked)
        pages = max(1, -(-total // PAGE))
        page = min(max(wanted.page, 1), pages)
        found = case_queue.listed(session, asked, offset=(page - 1) * PAGE, limit=PAGE)
        return Queue(
            tuple(_line(office, each) for each in found),
            total,
            page,
            pages,
            case_queue.count_by_step(session, scope),
            case_queue.count(session, decisions),
            case_queue.count(session, risk),
            case_queue.districts(session, own),
        )


def _phone_hash(office: Office, wanted: QueueFilter) -> str | None:
    return phone_hash(office.secret, {"applicant": {"phone": wanted.phone}})


def _of_department(office: Office, session: Session, by: Person, wanted: QueueFilter) -> Queue:
    """Only cases with a part for the department; whose part it is stands in the events."""
    calendar = calendar_file.load(office.settings.calendar_file)
    now = service.wall_clock(office.now())
    everything: list[QueueLine] = []
    for case in case_queue.listed(session, Wanted(steps=UNDER_WAY), offset=0, limit=_DEPARTMENT_READS):
        state = replay(cases.history(session, case.id))
        own = next((package for package in state.packages if package.department == by.department), None)
        if own is None:
            continue
        running = clocks(state, now, calendar, warn_working_days=office.settings.check.notice_warn_working_days)
        clock = next((each for each in running if each.of == by.department), None)
        risk: Risk = clock.status if clock is not None and clock.status != "running" else ""
        due = own.due.replace(tzinfo=service.CHINA) if own.outcome == "open" else None
        everything.append(replace(_line(office, case), due_at=due, risk=risk, outcome=own.outcome))
    decisions = [line for line in everything if line.outcome == "open"]
    at_risk = [line for line in everything if line.risk]
    chosen = {"risk": at_risk, "decision": decisions, "": everything}[wanted.waiting]
    of_phone = Wanted(phone_hash=_phone_hash(office, wanted))
    known = {case.id for case in case_queue.listed(session, of_phone, offset=0, limit=PAGE)} if wanted.phone else None
    shown = [
        line
        for line in chosen
        if wanted.district in ("", line.district)
        and wanted.step in ("", line.step)
        and wanted.number.strip() in line.number
        and (known is None or line.id in known)
    ]
    pages = max(1, -(-len(shown) // PAGE))
    page = min(max(wanted.page, 1), pages)
    by_step = {step: sum(line.step == step for line in everything) for step in UNDER_WAY}
    return Queue(
        tuple(shown[(page - 1) * PAGE : page * PAGE]),
        len(shown),
        page,
        pages,
        {step: count for step, count in by_step.items() if count},
        len(decisions),
        len(at_risk),
        tuple(sorted({line.district for line in everything if line.district})),
    )


def _chosen(own: tuple[str, ...] | None, district: str) -> tuple[str, ...] | None:
    """One district, of the own ones only."""
    if not district:
        return own
    return (district,) if own is None or district in own else ()


def _running() -> tuple[str, ...]:
    return tuple(step for step in STEP_NAMES if step not in ("draft", "withdrawn", "closed", "not_accepted"))


def _risk_until(office: Office) -> datetime:
    """The end of the day up to which a deadline counts as near."""
    now = service.wall_clock(office.now())
    days = office.settings.check.notice_warn_working_days
    calendar = calendar_file.load(office.settings.calendar_file)
    last = add_working_days(now.date(), days, calendar).day if days else now.date()
    end = datetime.combine(last + timedelta(days=1), datetime.min.time())
    return end.replace(tzinfo=service.CHINA)


def _line(office: Office, case: CaseRecord) -> QueueLine:
    applicant = case.form.get("applicant", {})
    return QueueLine(
        case.id,
        case.number,
        case.district,
        case.channel,
        tuple(case.form.get("matters", ())),
        str(applicant.get("type", "")),
        case.step,
        STEP_NAMES[case.step],  # type: ignore[index]
        case.received_at,
        case.due_at,
        _risk(office, case),
        case.verdict,
        case.open_doubts,
    )


def _risk(office: Office, case: CaseRecord) -> Risk:
    if case.due_at is None or case.step not in _running():
        return ""
    now = office.now()
    if now > case.due_at:
        return "over"
    if service.wall_clock(now).date() == service.wall_clock(case.due_at).date():
        return "last_day"
    return "soon" if case.due_at < _risk_until(office) else ""
