"""What a change leaves behind on the case, beyond its step: one function for each change that leaves something."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import TypeAlias, cast

from intake.domain import notices, packages
from intake.domain.case import ApplicantType
from intake.domain.case_state import Acceptance, CaseState, Channel, Evaluation, Grounds, Refusal
from intake.domain.corrections import Correction, FieldCorrection, KindCorrection, PaperRef
from intake.domain.decisions import Decision
from intake.domain.events import Data, Event
from intake.domain.materials import ListVersion
from ocr.readings import FieldCheck, Value

Effect: TypeAlias = Callable[[CaseState, Event], CaseState]


def submit(state: CaseState, event: Event) -> CaseState:
    """The first hand-in: what is applied for, by what sort of applicant, where, with which files, under which list."""
    data = _data(event)
    applicant = data.text("applicant")
    if applicant not in ("resident", "enterprise") or not data.texts("matters"):
        raise data.wrong("applicant")
    return replace(
        state,
        received=event.at,
        handed_in=event.at,
        matters=data.texts("matters"),
        applicant=cast(ApplicantType, applicant),
        district=data.text("district", ""),
        files=tuple(dict.fromkeys(data.texts("files"))),
        filed_under=_list_of(data),
    )


def hand_in_more(state: CaseState, event: Event) -> CaseState:
    """Files already there count once."""
    files = tuple(dict.fromkeys((*state.files, *_data(event).texts("files"))))
    return replace(state, files=files, handed_in=event.at)


def finish_reading(state: CaseState, event: Event) -> CaseState:
    return replace(state, read=frozenset(_data(event).texts("files")))


def decide(state: CaseState, event: Event) -> CaseState:
    """The last decision about a finding holds."""
    decision = decision_in(event)
    return replace(state, decisions=(*(d for d in state.decisions if d.key != decision.key), decision))


def correct_reading(state: CaseState, event: Event) -> CaseState:
    return replace(state, corrections=(*state.corrections, correction_in(event)))


def amend_form(state: CaseState, event: Event) -> CaseState:
    """What was amended is kept as it came; the form is read outside the domain (`intake/reviewing.py`)."""
    data = _data(event)
    for block in [block for block in ("application", "flags") if block in event.data] or ["application"]:
        data.inner(block)
    return replace(state, amendments=(*state.amendments, event), handed_in=event.at)


def issue_notice(state: CaseState, event: Event) -> CaseState:
    notice = notices.from_data(event.data, at=event.at, by=event.by, reason=event.why)
    return replace(state, notices=(*state.notices, notice))


def accept(state: CaseState, event: Event) -> CaseState:
    data = _data(event)
    deferred = data.numbers("deferred", ())
    due = data.day("due") if deferred else None
    acceptance = Acceptance(event.at, event.at, deferred=deferred, due=due, waived=data.texts("waived", ()))
    return replace(state, acceptance=acceptance)


def accept_by_law(state: CaseState, event: Event) -> CaseState:
    """行政许可法 art. 32 (四): accepted from the day of receipt."""
    return replace(state, acceptance=Acceptance(event.at, state.received or event.at, by_law=True))


def refuse(state: CaseState, event: Event) -> CaseState:
    data = _data(event)
    grounds = cast(Grounds, data.text("grounds"))
    return replace(state, refusal=Refusal(grounds, data.text("organ", ""), by_person=event.change == "refuse"))


def forward(state: CaseState, event: Event) -> CaseState:
    return replace(state, packages=packages.from_data(_data(event)))


def approve(state: CaseState, event: Event) -> CaseState:
    return _with_outcome(state, event, "approved", event.at)


def disapprove(state: CaseState, event: Event) -> CaseState:
    return _with_outcome(state, event, "refused", event.at)


def reopen_package(state: CaseState, event: Event) -> CaseState:
    return _with_outcome(state, event, "open", None)


def supply_deferred(state: CaseState, event: Event) -> CaseState:
    if state.acceptance is None:
        return state
    came = _data(event).numbers("rows")
    left = tuple(row for row in state.acceptance.deferred if row not in came)
    return replace(hand_in_more(state, event), acceptance=replace(state.acceptance, deferred=left))


def evaluate(state: CaseState, event: Event) -> CaseState:
    data = _data(event)
    channel = cast(Channel, data.text("channel"))
    return replace(state, evaluation=Evaluation(data.number("score"), channel, data.text("comment", "")))


def reopen(state: CaseState, _event: Event) -> CaseState:
    return replace(state, refusal=None)


def decision_in(event: Event) -> Decision:
    """The decision an event holds. Raises EventError."""
    data = _data(event)
    if event.change == "confirm_finding":
        return Decision(data.text("finding"), "confirm", data.text("remedy", ""))
    return Decision(data.text("finding"), "dismiss")


def correction_in(event: Event) -> Correction:
    """The corrected reading an event holds. Raises EventError."""
    data = _data(event)
    paper = PaperRef(data.text("file"), data.number("index"), data.text("kind"))
    if "new_kind" in event.data:
        return KindCorrection(paper, data.text("new_kind"))
    check = data.text("check", "none")
    if check not in ("pass", "fail", "none"):
        raise data.wrong("check")
    return FieldCorrection(paper, data.text("field"), _value(data), cast(FieldCheck, check))


def _list_of(data: Data) -> ListVersion | None:
    """The list a hand-in names. Raises EventError when it names one without a day."""
    if "list" not in data.raw:
        return None
    named = data.inner("list")
    in_force = named.day("in_force")
    if in_force is None:
        raise named.wrong("in_force")
    return ListVersion(named.text("notice"), in_force)


def _value(data: Data) -> Value | None:
    value = data.raw.get("value")
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, Sequence) and all(isinstance(each, str) for each in value):
        return tuple(str(each) for each in value)
    raise data.wrong("value")


def _with_outcome(state: CaseState, event: Event, outcome: packages.Outcome, decided: datetime | None) -> CaseState:
    changed = tuple(
        replace(package, outcome=outcome, decided=decided, reason=event.why if outcome == "refused" else "")
        if package.department == event.by.department
        else package
        for package in state.packages
    )
    return replace(state, packages=changed)


def _data(event: Event) -> Data:
    return Data(event.data, event.change)


EFFECTS: Mapping[str, Effect] = MappingProxyType(
    {
        "submit": submit,
        "add_papers": hand_in_more,
        "resubmit": hand_in_more,
        "finish_reading": finish_reading,
        "confirm_finding": decide,
        "dismiss_finding": decide,
        "correct_reading": correct_reading,
        "amend_form": amend_form,
        "issue_notice": issue_notice,
        "accept": accept,
        "accept_by_law": accept_by_law,
        "draft_refusal": refuse,
        "refuse": refuse,
        "forward": forward,
        "approve": approve,
        "disapprove": disapprove,
        "reopen_package": reopen_package,
        "supply_deferred": supply_deferred,
        "evaluate": evaluate,
        "reopen": reopen,
    }
)
