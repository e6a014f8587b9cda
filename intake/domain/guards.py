"""What must be true before a change, beyond step and person: one function for each guard of the table in `steps.py`.

Each returns when the change may go on, and raises ChangeRefusedError with a reason when it may not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from intake.domain import notices, packages
from intake.domain.case_state import CaseState
from intake.domain.effects import correction_in, decision_in
from intake.domain.events import Data, Event
from intake.domain.packages import Package
from intake.domain.refusals import ChangeRefusedError
from intake.domain.steps import Guard

Guarding: TypeAlias = Callable[[CaseState, Event], None]
_GROUNDS = ("not_required", "not_competent")
_CHANNELS = ("platform", "phone", "on_site")
_BEST = 5


def all_read(state: CaseState, event: Event) -> None:
    """Rules ran on every paper handed in, or nothing may be concluded."""
    if frozenset(_data(event).texts("files")) != frozenset(state.files):
        raise ChangeRefusedError("not_all_read", "还有材料没有核验。", "请等全部材料识别核验后再继续。")


def notice_whole(state: CaseState, event: Event) -> None:
    """The next version; lines there are; a second one only about what came after the first, with a reason."""
    notice = notices.from_data(event.data, at=event.at, by=event.by, reason=event.why)
    if notice.version != len(state.notices) + 1:
        raise ChangeRefusedError("notice_version", "补正清单已由他人出具或版本不符。", "请刷新页面后查看。")
    if not notice.lines:
        raise ChangeRefusedError("notice_empty", "补正清单没有内容。")
    if notice.known != frozenset(state.files) or state.read != notice.known:
        raise ChangeRefusedError("not_all_read", "补正清单没有依据全部材料。", "请重新核验后再出具。")
    if not state.notices:
        return
    if not event.why.strip():
        raise ChangeRefusedError(
            "reason_missing", "一次性告知后再出具补正清单，须写明理由。", "请写明新交材料存在什么问题。"
        )
    if not all(notices.is_new(line, state.notices, notice.form) for line in notice.lines):
        raise ChangeRefusedError(
            "told_once", "再次告知只能针对上次告知后新交的材料。", "请删去其余各条；上次没有提出的问题不得再要求补正。"
        )


def notice_still_open(state: CaseState, event: Event) -> None:
    """Waiting on without a new list needs a list that is still in force."""
    if not state.notices or not _data(event).texts("outstanding"):
        raise ChangeRefusedError("nothing_outstanding", "没有尚未补正的内容。", "材料齐全的，请受理。")


def nothing_wanted(_state: CaseState, event: Event) -> None:
    """No doubt and no correction is open; what was found too late to be asked for is waived, with a reason; what may
    follow later has its undertaking and its day (河南省优化营商环境条例 art. 35).
    """
    data = _data(event)
    if data.number("doubts") or data.number("corrections"):
        raise ChangeRefusedError("still_wanted", "还有待核对或应补正的内容，不能受理。", "请先逐条处理。")
    if data.texts("waived", ()) and not event.why.strip():
        raise ChangeRefusedError("reason_missing", "带未告知的问题受理，须写明理由。", "请写明理由后再受理。")
    if not data.numbers("deferred", ()):
        return
    if not data.flag("undertaking", default=False):
        raise ChangeRefusedError("undertaking_missing", "容缺受理须有申请人签署的承诺书。", "请收到承诺书后再受理。")
    due = data.day("due")
    if due is None or due < event.at.date():
        raise ChangeRefusedError(
            "deferral_undated", "容缺受理须写明补齐期限，且不早于受理之日。", "请填写补齐期限后再受理。"
        )


def grounds_given(_state: CaseState, event: Event) -> None:
    """行政许可法 art. 32 (一), (二): no licence is needed, or another organ is competent and is named."""
    data = _data(event)
    grounds = data.text("grounds")
    if grounds not in _GROUNDS:
        raise ChangeRefusedError(
            "grounds_unknown", "不予受理只限于依法不需要许可、不属于本机关职权。", "材料不齐的，请出具补正清单。"
        )
    if grounds == "not_competent" and not data.text("organ", "").strip():
        raise ChangeRefusedError("organ_missing", "须告知申请人应向哪个机关申请。", "请填写有权办理的机关。")


def notice_period_over(state: CaseState, event: Event) -> None:
    """行政许可法 art. 32 (四): nothing was issued in time; `expired` is the last day of the period, which is over."""
    expired = _data(event).day("expired")
    if state.notices:
        raise ChangeRefusedError("notice_issued", "已按期一次性告知，不能视为受理。")
    if expired is None or event.at.date() <= expired:
        raise ChangeRefusedError("period_running", "一次性告知的期限未满。", "期限届满仍未告知的，才视为受理。")


def packages_whole(state: CaseState, event: Event) -> None:
    """Every matter of the case is in the package of exactly one department."""
    found = packages.from_data(_data(event))
    matters = [matter for package in found for matter in package.matters]
    departments = [package.department for package in found]
    if sorted(matters) != sorted(state.matters) or len(set(departments)) < len(departments):
        raise ChangeRefusedError("packages_wrong", "推送的事项与申请的事项不符。", "请重新推送。")


def own_package_open(state: CaseState, event: Event) -> None:
    if _own(state, event).outcome != "open":
        raise ChangeRefusedError("package_decided", "本部门已作出决定。", "需要改变的，请先重新办理。")


def own_package_decided(state: CaseState, event: Event) -> None:
    if _own(state, event).outcome == "open":
        raise ChangeRefusedError("package_open", "本部门尚未作出决定。")


def all_approved(state: CaseState, _event: Event) -> None:
    if any(package.outcome != "approved" for package in state.packages):
        raise ChangeRefusedError("not_all_approved", "还有部门没有同意。", "请等各部门都同意后再继续。")


def some_refused(state: CaseState, _event: Event) -> None:
    if all(package.outcome != "refused" for package in state.packages):
        raise ChangeRefusedError("none_refused", "没有部门不同意，不能按未获批准终止。")


def supply_wanted(state: CaseState, _event: Event) -> None:
    if not state.wants_supply:
        raise ChangeRefusedError("no_supply", "本件没有申请用电，不需要供电方案和合同。")


def works_wanted(state: CaseState, event: Event) -> None:
    if not state.wants_works:
        raise ChangeRefusedError("no_works", "居民报装不需要多部门组织施工。", "签订合同后可直接装表接电。")
    if event.change == "start_works_without_supply" and state.wants_supply:
        raise ChangeRefusedError("contract_first", "申请了用电的，先出具供电方案、签订合同。")


def no_works_wanted(state: CaseState, _event: Event) -> None:
    if state.wants_works:
        raise ChangeRefusedError("works_first", "本件需要施工，完工后才能装表接电。")


def correction_period_over(state: CaseState, event: Event) -> None:
    """Only a period that the office fixed and the notice named can run out."""
    due = state.notices[-1].due if state.notices else None
    if due is None or event.at.date() <= due:
        raise ChangeRefusedError("period_running", "补正期限未定或未满，不能终止。", "可联系申请人尽快补正。")


def deferral_open(state: CaseState, event: Event) -> None:
    rows = _data(event).numbers("rows")
    waiting = state.acceptance.deferred if state.acceptance else ()
    if not rows or not set(rows) <= set(waiting):
        raise ChangeRefusedError("nothing_deferred", "没有这一项容缺材料。")


def satisfaction_given(_state: CaseState, event: Event) -> None:
    data = _data(event)
    if not 1 <= data.number("score") <= _BEST:
        raise ChangeRefusedError("score_range", "评分应为1至5分。")
    if data.text("channel") not in _CHANNELS:
        raise ChangeRefusedError("channel_unknown", "评价方式应为平台、电话或现场。")


def decision_readable(_state: CaseState, event: Event) -> None:
    """The data say what was decided. Raises EventError where they do not."""
    if event.change == "correct_reading":
        correction_in(event)
    else:
        decision_in(event)


def _own(state: CaseState, event: Event) -> Package:
    """The package of the officer's department; that there is one was settled by who may do it."""
    return next(package for package in state.packages if package.department == event.by.department)


def _data(event: Event) -> Data:
    return Data(event.data, event.change)


GUARDS: Mapping[Guard, Guarding] = MappingProxyType(
    {
        "all_read": all_read,
        "notice_whole": notice_whole,
        "notice_still_open": notice_still_open,
        "nothing_wanted": nothing_wanted,
        "grounds_given": grounds_given,
        "notice_period_over": notice_period_over,
        "packages_whole": packages_whole,
        "own_package_open": own_package_open,
        "own_package_decided": own_package_decided,
        "all_approved": all_approved,
        "some_refused": some_refused,
        "supply_wanted": supply_wanted,
        "works_wanted": works_wanted,
        "no_works_wanted": no_works_wanted,
        "correction_period_over": correction_period_over,
        "deferral_open": deferral_open,
        "satisfaction_given": satisfaction_given,
        "decision_readable": decision_readable,
    }
)
