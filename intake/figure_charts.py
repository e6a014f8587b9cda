"""The figures of an office as charts: what a page only has to draw. Pure; all words for people, no drawing.

A chart is a list of bars with a share of the longest, so that a page needs no arithmetic; the words of each bar are
whole, so that the same list serves as the table for those who do not see the drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from intake.domain.clerk_findings import problem_of
from intake.domain.figures import Counts, Durations, Figures
from intake.domain.materials import MaterialTable
from intake.domain.steps import STEP_NAMES
from intake.figure_files import APPLICANTS, STATUSES

ChartForm: TypeAlias = Literal["columns", "bars"]
_STEPS: Mapping[str, str] = {step: name for step, name in STEP_NAMES.items()}  # noqa: C416
_MOST_DEFECTS = 10
_DAYS_AS_DAYS, _DAYS_AS_WEEKS = 31, 183
_A_DAY, _TWO_DAYS = 24.0, 48.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `value`: what is drawn; `words`: the value with its unit; `share`: of the longest bar, 0 to 1.

    `note`: what else to tell about it. `warns`: to be drawn as something to act on.
    """

    label: str
    value: float
    words: str
    share: float
    note: str = ""
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """`form`: columns along time or a scale, bars to compare. Without `bars` there is nothing to show, and `empty` says
    so. `summary`: the chart in one sentence.
    """

    id: str
    title: str
    form: ChartForm
    unit: str
    bars: tuple[Bar, ...]
    summary: str
    empty: str = "本期没有数据。"


@dataclass(frozen=True, slots=True)
class Tile:
    """One number to stand alone. `words`: with its unit, "—" where there is none yet. `note`: how it was counted."""

    id: str
    label: str
    words: str
    note: str = ""
    warns: bool = False


def tiles(figures: Figures) -> tuple[Tile, ...]:
    """The numbers at the head of the page."""
    over = sum(risk.clock.status == "over" for risk in figures.at_risk)
    near = len(figures.at_risk) - over
    satisfaction = figures.satisfaction
    return (
        Tile("received", "收件", f"{figures.received} 件"),
        Tile(
            "pass_rate",
            "一次通过率",
            percent(figures.pass_rate),
            f"已作出处理 {figures.decided_first} 件，其中一次通过 {figures.passed_first} 件",
        ),
        Tile("to_acceptance", "收件到受理（中位数）", _median(figures.hours_to_acceptance)),
        Tile("at_risk", "已超期", f"{over} 个期限", f"另有 {near} 个即将到期或今日到期", warns=over > 0),
        Tile(
            "by_law",
            "逾期未告知视为受理",
            f"{figures.accepted_by_law} 件",
            warns=figures.accepted_by_law > 0,
        ),
        Tile("satisfied", "满意率", percent(satisfaction.satisfied), f"评价 {satisfaction.count} 件"),
    )


def charts(figures: Figures, table: MaterialTable, districts: Mapping[str, Figures] | None = None) -> tuple[Chart, ...]:
    """Every chart of the page, in its order. `districts`: to compare them, where there is more than one."""
    matters = {matter.id: matter.name for matter in table.matters}
    found = [
        _received(figures),
        _counts("by_matter", "收件（按事项）", figures.by_matter, matters),
        _counts("by_applicant", "收件（按申请人）", figures.by_applicant, APPLICANTS),
        _counts("by_step", "办件现在的步骤", _in_step_order(figures.by_step), _STEPS),
        _defects(figures, table),
        _steps(figures),
        _at_risk(figures),
        _scores(figures),
    ]
    if districts and len(districts) > 1:
        found[1:1] = _districts(districts)
    return tuple(found)


def percent(share: float | None) -> str:
    """ "—" where nothing has been counted yet: no rate is not the same as a rate of none."""
    return "—" if share is None else f"{share * 100:.1f}%"


def duration(hours: float) -> str:
    """In the unit a person would say: minutes below an hour, days from two days on."""
    if hours >= _TWO_DAYS:
        return f"{hours / _A_DAY:.1f} 天"
    return f"{hours:.1f} 小时" if hours >= 1 else f"{hours * 60:.0f} 分钟"


def _received(figures: Figures) -> Chart:
    """By day, by week or by month, whichever gives a readable number of columns; empty days are columns too."""
    days = (figures.last_day - figures.first_day).days + 1
    counted: dict[str, int] = {}
    for number in range(days):
        day = figures.first_day + timedelta(days=number)
        label = _span(day, days, figures)
        counted[label] = counted.get(label, 0) + figures.received_on.get(day, 0)
    title = "每日收件" if days <= _DAYS_AS_DAYS else "每周收件" if days <= _DAYS_AS_WEEKS else "每月收件"
    return _chart("received", title, "columns", "件", counted.items())


def _span(day: date, days: int, figures: Figures) -> str:
    if days <= _DAYS_AS_DAYS:
        return f"{day.month}月{day.day}日"
    if days <= _DAYS_AS_WEEKS:
        monday = max(day - timedelta(days=day.weekday()), figures.first_day)
        return f"{monday.month}月{monday.day}日起"
    return f"{day.year}年{day.month}月"


def _districts(districts: Mapping[str, Figures]) -> list[Chart]:
    received = {name: each.received for name, each in districts.items()}
    rates = [
        Bar(
            name,
            each.pass_rate * 100,
            percent(each.pass_rate),
            each.pass_rate,
            f"已作出处理 {each.decided_first} 件",
        )
        for name, each in districts.items()
        if each.pass_rate is not None
    ]
    rates.sort(key=lambda bar: -bar.value)
    told = "、".join(f"{bar.label} {bar.words}" for bar in rates)
    return [
        _counts("by_district", "收件（按区县）", dict(sorted(received.items(), key=lambda pair: -pair[1])), {}),
        Chart(
            "pass_rate_by_district",
            "一次通过率（按区县）",
            "bars",
            "%",
            tuple(rates),
            f"一次通过率：{told}。" if told else "",
        ),
    ]


def _defects(figures: Figures, table: MaterialTable) -> Chart:
    bars = [
        (f"{_where(defect.row, table)}：{problem_of(defect.code)}", defect.cases)
        for defect in figures.defects[:_MOST_DEFECTS]
    ]
    most = max((cases for _, cases in bars), default=0)
    drawn = tuple(Bar(label, cases, f"{cases} 件", cases / most) for label, cases in bars)
    left = len(figures.defects) - len(bars)
    more = f"另有 {left} 种较少见。" if left else ""
    first = f"最多的是{drawn[0].label}，{drawn[0].words}。{more}" if drawn else ""
    return Chart("defects", "最常见的补正问题", "bars", "件", drawn, first, "本期没有出具补正清单。")


def _where(row: int | None, table: MaterialTable) -> str:
    if row is None:
        return "申请表"
    return next(
        (f"第{row}项 {each.material}" for matter in table.matters for each in matter.rows if each.row == row),
        f"第{row}项",
    )


def _steps(figures: Figures) -> Chart:
    """Median hours at each step, in the order of the steps; how long nine in ten took stands beside it."""
    spent = [(STEP_NAMES[step], hours) for step in STEP_NAMES if (hours := figures.step_hours.get(step)) is not None]
    longest = max((hours.median for _, hours in spent), default=0.0)
    bars = tuple(
        Bar(
            name,
            hours.median,
            duration(hours.median),
            hours.median / longest if longest else 0.0,
            f"九成不超过 {duration(hours.p90)}，最长 {duration(hours.longest)}，共 {hours.count} 次",
        )
        for name, hours in spent
    )
    slowest = max(bars, key=lambda bar: bar.value, default=None)
    told = f"用时最长的步骤是“{slowest.label}”，中位数 {slowest.words}。" if slowest else ""
    return Chart("step_hours", "各步骤用时（中位数）", "bars", "小时", bars, told)


def _at_risk(figures: Figures) -> Chart:
    counted = {
        status: sum(r.clock.status == status for r in figures.at_risk) for status in ("over", "last_day", "soon")
    }
    most = max(counted.values())
    bars = tuple(
        Bar(STATUSES[status], count, f"{count} 个", count / most, warns=status == "over" and count > 0)
        for status, count in counted.items()
        if most
    )
    told = "、".join(f"{bar.label} {bar.words}" for bar in bars)
    return Chart(
        "at_risk", "将到期和已超期的期限", "bars", "个", bars, f"{told}。" if told else "", "没有将到期的期限。"
    )


def _scores(figures: Figures) -> Chart:
    satisfaction = figures.satisfaction
    counts = satisfaction.scores.items() if satisfaction.count else ()
    made = _chart("satisfaction", "满意度评价", "columns", "件", [(f"{score}分", count) for score, count in counts])
    if satisfaction.mean is None:
        return made
    words = f"{satisfaction.count} 件评价，平均 {satisfaction.mean:.1f} 分，满意率 {percent(satisfaction.satisfied)}。"
    return Chart(made.id, made.title, made.form, made.unit, made.bars, words)


def _counts(chart_id: str, title: str, counts: Counts, names: Mapping[str, str]) -> Chart:
    return _chart(chart_id, title, "bars", "件", [(names.get(key, key), count) for key, count in counts.items()])


def _in_step_order(counts: Counts) -> Counts:
    return {step: counts[step] for step in STEP_NAMES if step in counts}


def _median(hours: Durations | None) -> str:
    return "—" if hours is None else duration(hours.median)


def _chart(chart_id: str, title: str, form: ChartForm, unit: str, counts: Iterable[tuple[str, int]]) -> Chart:
    kept = list(counts)
    most, total = max((count for _, count in kept), default=0), sum(count for _, count in kept)
    if not total:
        return Chart(chart_id, title, form, unit, (), "")
    bars = tuple(Bar(label, count, f"{count} {unit}", count / most) for label, count in kept)
    highest = max(bars, key=lambda bar: bar.value)
    return Chart(chart_id, title, form, unit, bars, f"共 {total} {unit}，最多的是{highest.label}，{highest.words}。")
