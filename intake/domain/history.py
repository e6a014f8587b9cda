"""A case as its events made it: `apply` puts one event on a state, `replay` a whole list on an empty one.

Pure: the same events give the same state. An event that the table of `steps.py` does not allow is refused with a
reason, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from intake.domain.case_state import CaseState
from intake.domain.effects import EFFECTS
from intake.domain.events import Actor, Event
from intake.domain.guards import GUARDS
from intake.domain.refusals import ChangeRefusedError
from intake.domain.steps import BY_ID, CHANGES, STEP_NAMES, Change, Step
from intake.domain.working_days import Pause

_ENDS: frozenset[Step] = frozenset({"withdrawn", "closed", "not_accepted"})
_STANDS_STILL: frozenset[Step] = frozenset({"correction_wanted", "withdrawn", "closed"})


def replay(events: Iterable[Event]) -> CaseState:
    """The state after all events. Raises ChangeRefusedError, EventError at the first that does not fit."""
    state = CaseState()
    for event in events:
        state = apply(state, event)
    return state


def apply(state: CaseState, event: Event) -> CaseState:
    """The state after one more event.

    Raises ChangeRefusedError when the table does not allow it now, EventError when its data cannot be read.
    """
    change = BY_ID.get(event.change)
    if change is None:
        raise ChangeRefusedError("unknown_change", "没有这种办理操作。")
    _refuse_out_of_turn(state, event, change)
    for guard in change.guards:
        GUARDS[guard](state, event)
    effect = EFFECTS.get(change.id)
    changed = replace(effect(state, event) if effect is not None else state, last=event.at)
    target = _target(state, change)
    if target is None:
        return changed
    return replace(
        changed,
        step=target,
        entered=event.at,
        ended_from=state.step if target in _ENDS else None,
        pauses=_pauses(state, target, event.at.date()),
    )


def allowed(state: CaseState, by: Actor) -> tuple[Change, ...]:
    """The changes this person may make at this step, as far as the table alone can say; the data decide the rest."""
    return tuple(change for change in CHANGES if state.step in change.sources and _may(state, by, change))


def _refuse_out_of_turn(state: CaseState, event: Event, change: Change) -> None:
    if state.step not in change.sources:
        raise ChangeRefusedError(
            "wrong_step", f"本件现为“{STEP_NAMES[state.step]}”，不能{change.name}。", "请刷新页面后按当前步骤办理。"
        )
    if not _may(state, event.by, change):
        raise ChangeRefusedError("wrong_person", f"当前账号无权{change.name}。", "请由有权限的人员办理。")
    if change.why and not event.why.strip():
        raise ChangeRefusedError("reason_missing", f"{change.name}须写明理由。", "请填写理由后再提交。")
    if state.last is not None and event.at < state.last:
        raise ChangeRefusedError("out_of_order", "这一步的时间早于上一步。", "请检查系统时间。")


def _may(state: CaseState, by: Actor, change: Change) -> bool:
    if by.role not in change.roles:
        return False
    if by.role != "department":
        return True
    own = [package for package in state.packages if package.department == by.department]
    return any(package.supplies or not change.supplier for package in own)


def _target(state: CaseState, change: Change) -> Step | None:
    return state.ended_from if change.target == "before" else change.target


def _pauses(state: CaseState, target: Step, day: date) -> tuple[Pause, ...]:
    """The clock stops when the case goes to the applicant or ends, and runs again when it comes back."""
    pauses = state.pauses
    if pauses and pauses[-1].ended is None and target not in _STANDS_STILL:
        return (*pauses[:-1], replace(pauses[-1], ended=day))
    if target in _STANDS_STILL and not (pauses and pauses[-1].ended is None):
        return (*pauses, Pause(day))
    return pauses
