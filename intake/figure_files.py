"""The figures of an office as JSON, and as CSV that a spreadsheet opens without running anything in it.

CSV: UTF-8 with a byte order mark, CRLF, one figure a line (区县, 指标, 项目, 数值, 单位). A text that a spreadsheet
would take for a formula gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from intake.domain.clerk_findings import problem_of
from intake.domain.figures import Durations, Figures
from intake.domain.materials import MaterialTable
from intake.domain.steps import STEP_NAMES

WHOLE = "全市"
Cell: TypeAlias = str | int | float
Line: TypeAlias = tuple[str, str, int | float | None, str]

# Also in full width, which some spreadsheets fold; and behind blanks and marks that cannot be seen, which some trim.
_FORMULA = re.compile(r"[\s\ufeff\u200b]*[=+\-@＝＋－＠]|[ \u3000\u00a0\ufeff\u200b]*[\t\r\n]")
APPLICANTS = {"resident": "居民", "enterprise": "企业"}
_CHANNELS = {"platform": "平台", "phone": "电话", "on_site": "现场"}
_CLOCKS = {"notice": "一次性告知", "correction": "补正", "decision": "部门审批", "deferral": "容缺补齐"}
STATUSES = {"soon": "即将到期", "last_day": "今日到期", "over": "已超期", "running": "期限内"}


def to_json(figures: Figures, districts: Mapping[str, Figures] | None = None) -> dict[str, Any]:
    """The figures as JSON holds them, with those of each district where given."""
    found = _plain(figures)
    if districts is not None:
        found["districts"] = {name: _plain(each) for name, each in districts.items()}
    return found


def figures_csv(figures: Figures, table: MaterialTable, districts: Mapping[str, Figures] | None = None) -> bytes:
    """Every figure of the whole and of each district, one a line."""
    lines: list[Sequence[Cell]] = []
    for name, each in {WHOLE: figures, **(districts or {})}.items():
        for what, item, value, unit in _lines(each, table):
            lines.append((name, what, item, "" if value is None else value, unit))
    return _csv(("区县", "指标", "项目", "数值", "单位"), lines)


def at_risk_csv(figures: Figures) -> bytes:
    """The open cases whose periods are about to end or have ended, most urgent first."""
    lines: list[Sequence[Cell]] = [
        (
            risk.district,
            risk.case_no,
            _CLOCKS[risk.clock.kind],
            risk.clock.of,
            risk.clock.due.isoformat() + ("（暂定）" if risk.clock.provisional else ""),
            STATUSES[risk.clock.status],
            risk.clock.left,
        )
        for risk in figures.at_risk
    ]
    return _csv(("区县", "办件编号", "期限", "部门", "到期日", "状态", "剩余工作日"), lines)


def safe(cell: Cell) -> Cell:
    """A text no spreadsheet takes for a formula; numbers as they are."""
    if isinstance(cell, str) and _FORMULA.match(cell):
        return "'" + cell
    return cell


def _csv(heads: Sequence[str], lines: Iterable[Sequence[Cell]]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([safe(cell) for cell in line] for line in lines)
    return stream.getvalue().encode("utf-8-sig")


def _lines(figures: Figures, table: MaterialTable) -> Iterable[Line]:
    matters = {matter.id: matter.name for matter in table.matters}
    yield "收件", "合计", figures.received, "件"
    for day, count in figures.received_on.items():
        yield "收件（按日）", day.isoformat(), count, "件"
    for matter, count in figures.by_matter.items():
        yield "收件（按事项）", matters.get(matter, matter), count, "件"
    for applicant, count in figures.by_applicant.items():
        yield "收件（按申请人）", APPLICANTS[applicant], count, "件"
    for step, count in figures.by_step.items():
        yield "当前步骤", STEP_NAMES[step], count, "件"  # type: ignore[index]
    yield "首次提交", "已作出处理", figures.decided_first, "件"
    yield "首次提交", "一次通过", figures.passed_first, "件"
    yield "首次提交", "一次通过率", _percent(figures.pass_rate), "%"
    yield "受理", "逾期未告知视为受理", figures.accepted_by_law, "件"
    yield "补正清单", "出具", figures.notices, "份"
    for defect in figures.defects:
        where = f"第{defect.row}项 " if defect.row is not None else "申请表 "
        yield "常见问题", f"{where}{problem_of(defect.code)}（{defect.code}）", defect.cases, "件"
    for name, hours in figures.step_hours.items():
        yield from _hours(f"步骤用时：{STEP_NAMES[name]}", hours)
    yield from _hours("收件到受理用时", figures.hours_to_acceptance)
    yield from _hours("收件到接电用时", figures.hours_to_connection)
    for department, count in figures.late_decisions.items():
        yield "部门审批超期", department, count, "件"
    for status, word in STATUSES.items():
        if status != "running":
            yield "期限", word, sum(risk.clock.status == status for risk in figures.at_risk), "个"
    satisfaction = figures.satisfaction
    yield "满意度", "评价数", satisfaction.count, "件"
    yield "满意度", "平均分", _rounded(satisfaction.mean), "分"
    yield "满意度", "满意率（4、5分）", _percent(satisfaction.satisfied), "%"
    for score, count in satisfaction.scores.items():
        yield "满意度", f"{score}分", count, "件"
    for channel, count in satisfaction.channels.items():
        yield "满意度（按方式）", _CHANNELS[channel], count, "件"
    if figures.unreadable:
        yield "未计入", "记录有误的办件", figures.unreadable, "件"


def _hours(what: str, hours: Durations | None) -> Iterable[Line]:
    if hours is not None:
        yield what, "次数", hours.count, "次"
        yield what, "中位数", _rounded(hours.median), "小时"
        yield what, "九成不超过", _rounded(hours.p90), "小时"
        yield what, "最长", _rounded(hours.longest), "小时"


def _plain(figures: Figures) -> dict[str, Any]:
    satisfaction = figures.satisfaction
    return {
        "period": {"from": figures.first_day.isoformat(), "to": figures.last_day.isoformat()},
        "at": figures.at.isoformat(timespec="minutes"),
        "received": figures.received,
        "received_on": {day.isoformat(): count for day, count in figures.received_on.items()},
        "by_matter": dict(figures.by_matter),
        "by_applicant": dict(figures.by_applicant),
        "by_step": dict(figures.by_step),
        "first_hand_in": {
            "decided": figures.decided_first,
            "passed": figures.passed_first,
            "pass_rate": _rounded(figures.pass_rate, 4),
        },
        "accepted_by_law": figures.accepted_by_law,
        "notices": figures.notices,
        "defects": [{"code": d.code, "row": d.row, "cases": d.cases} for d in figures.defects],
        "step_hours": {step: _spent(hours) for step, hours in figures.step_hours.items()},
        "hours_to_acceptance": _spent(figures.hours_to_acceptance),
        "hours_to_connection": _spent(figures.hours_to_connection),
        "late_decisions": dict(figures.late_decisions),
        "at_risk": [
            {
                "case_no": risk.case_no,
                "district": risk.district,
                "what": risk.clock.kind,
                "department": risk.clock.of,
                "due": risk.clock.due.isoformat(),
                "provisional": risk.clock.provisional,
                "status": risk.clock.status,
                "working_days_left": risk.clock.left,
            }
            for risk in figures.at_risk
        ],
        "satisfaction": {
            "count": satisfaction.count,
            "mean": _rounded(satisfaction.mean),
            "satisfied": _rounded(satisfaction.satisfied, 4),
            "scores": dict(satisfaction.scores),
            "channels": dict(satisfaction.channels),
        },
        "unreadable": figures.unreadable,
    }


def _spent(hours: Durations | None) -> dict[str, Any] | None:
    if hours is None:
        return None
    return {
        "count": hours.count,
        "median": _rounded(hours.median),
        "p90": _rounded(hours.p90),
        "longest": _rounded(hours.longest),
    }


def _rounded(value: float | None, digits: int = 2) -> float | None:
    return None if value is None else round(value, digits)


def _percent(share: float | None) -> float | None:
    return None if share is None else round(share * 100, 1)
