"""临时占用市政设施情况登记表: a form for one case, a list with one line filled, a form in lines."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import (
    Pen,
    Site,
    a_site,
    box,
    grid,
    hand,
    period_values,
    plain,
    scrawl,
    seal,
    size_runs,
    size_values,
    span,
    ticked,
    why,
    written,
)
from samples.truth import Drawn, Value, drawn

_FACILITIES = ("人行道", "非机动车道", "路灯杆及基础", "雨水检查井", "隔离护栏", "公共绿化带侧石", "城市道路")


def _place(job: Job, site: Site) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"{site.road}{rng.randrange(1, 300)}号{site.estate}南门外",
            f"{site.district}{site.road}与{site.cross}交口{rng.choice(['东北', '西南', '西北'])}角",
            f"{site.road}中段（{site.estate}围墙外侧）",
        ]
    )


def _values(site: Site, facility: str, place: str) -> dict[str, Value]:
    return {
        "applicant": site.owner,
        "facility": facility,
        "place": place,
        **size_values(site),
        **period_values(site),
    }


def facility_form(job: Job) -> Drawn:
    """One case on an upright form, by hand or typed, with the facility's state and a promise."""
    site, facility = a_site(job, people=0.2), job.rng.choice(_FACILITIES)
    place = _place(job, site)
    sheet = job.sheet()
    fill = job.fill_style(11)
    used = Pen(fill)
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("hei_bold", 19), align="c")
    sheet.text(19, 38, f"登记编号：{job.rng.randrange(1, 999):03d}", Style("song", 10.5))
    sheet.text(191, 38, written(site.signed, form="spaced"), Style("song", 10.5), align="r")
    form = Form(fill, label_mm=34)
    form.row(12, ("占用单位（人）", used(site.owner, "applicant")))
    form.row(11, ("负责人", used(site.legal)), ("联系电话", used(site.phone)))
    form.row(12, ("占用设施名称", used(facility, "facility")))
    form.row(12, ("占用位置", used(place, "place")))
    form.row(12, ("占用面积", size_runs(job, site, used)))
    form.row(12, ("占用期限", span(job, site.start, site.end, ("period_from", "period_to"), used)))
    form.row(14, ("占用事由", used(why(job))))
    form.row(12, ("设施现状", ticked(job, ["完好", "轻微破损", "严重破损"], "完好")))
    y = form.put(sheet, 46)
    box(sheet, 19, y, 34, 32, "恢复承诺", form.label)
    promise = "占用期满后及时拆除、清理，恢复设施原状；造成损坏的照价赔偿。"
    box(sheet, 53, y, 138, 32, promise, form.label, align="l", top=True)
    sheet.text(104, y + 22, "承诺人（签章）：", form.label)
    seal(sheet, 158, y + 18, site.owner, diameter=36)
    y += 32
    box(sheet, 19, y, 34, 34, "管理单位\n登记意见", form.label)
    box(sheet, 53, y, 138, 34)
    sheet.text(58, y + 26, "登记人：　　　　　　　复核人：　　　　　　　　　年　　月　　日", Style("song", 10))
    sheet.text(19, y + 39, "注：本表一式两份，登记单位、占用单位各存一份。", Style("song", 9.5))
    return drawn("facility_occupy_register", "new_facility_form", [sheet], _values(site, facility, place))


def facility_list(job: Job) -> Drawn:
    """A landscape list of columns with one line filled in."""
    site, facility = a_site(job, people=0.2), job.rng.choice(_FACILITIES)
    place = _place(job, site)
    sheet, label = job.sheet(297, 210), Style("hei", 9.5)
    used = Pen(hand(job, 9.5)) if job.chance(0.6) else Pen(Style("song", 9.5))
    sheet.text(148, 22, "信阳市临时占用市政设施情况登记表", Style("song_bold", 19), align="c")
    sheet.text(16, 38, ["申请（占用）单位：", used(site.owner, "applicant")], Style("song", 11))
    sheet.text(281, 38, ["填报日期：", written(site.signed, form="dash")], Style("song", 11), align="r")
    form = job.date_form("dash", "dot", "bare")
    start, end = (written(day, form=form) for day in (site.start, site.end))
    columns: list[tuple[float, str, Runs]] = [
        (12, "序号", used("1")),
        (34, "设施名称", used(facility, "facility")),
        (56, "具体位置", used(place, "place")),
        (18, "长度\n（米）", used(plain(site.length), "length_m")),
        (18, "宽度\n（米）", used(plain(site.width), "width_m")),
        (22, "占用面积\n（平方米）", used(plain(site.area), "area_m2")),
        (28, "开始时间", used(start, "period_from")),
        (28, "结束时间", used(end, "period_to")),
        (33, "占用用途", used(job.rng.choice(["电缆敷设", "围挡施工", "堆放材料", "设备吊装"]))),
        (16, "备注", ""),
    ]
    blank: list[tuple[float, Runs]] = [(width, "") for width, _, _ in columns]
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (15, [(width, name) for width, name, _ in columns]),
        (20, [(width, runs) for width, _, runs in columns]),
        (13, [(12, "2"), *blank[1:]]),
        (13, [(12, "3"), *blank[1:]]),
        (13, [(12, "4"), *blank[1:]]),
    ]
    y = grid(sheet, 16, 46, table, label)
    sheet.text(16, y + 8, ["经办人：", used(site.handler), "　　电话：", used(site.phone)], Style("song", 11))
    sheet.text(150, y + 8, "占用单位（盖章）：", Style("song", 11))
    seal(sheet, 206, y + 16, site.owner, diameter=40)
    sheet.text(16, y + 22, "市政设施管理部门核查意见：", Style("song", 11))
    sheet.text(16, 196, "第 1 页　共 1 页", Style("song", 9))
    return drawn("facility_occupy_register", "new_facility_list", [sheet], _values(site, facility, place))


def facility_lines(job: Job) -> Drawn:
    """Underlined blanks numbered one to nine, signed by the person who registers."""
    site, facility = a_site(job, people=0.2), job.rng.choice(_FACILITIES)
    place = _place(job, site)
    sheet, text = job.sheet(), Style("song", 13)
    ink = Pen(hand(job, 13), lined=True)
    sheet.text(105, 28, "临时占用市政设施", Style("song_bold", 20), align="c")
    sheet.text(105, 39, "情况登记表", Style("song_bold", 20), align="c")
    parts: list[Runs] = [
        ["1. 占用人：", ink(site.owner, "applicant")],
        ["2. 统一社会信用代码（身份证号）：", ink(site.owner_code)],
        ["3. 占用何种设施：", ink(facility, "facility", em=10)],
        ["4. 地点：", ink(place, "place", em=22)],
        [
            "5. 范围：长",
            ink(plain(site.length), "length_m", em=4),
            "米，宽",
            ink(plain(site.width), "width_m", em=4),
            "米",
        ],
        ["6. 合计面积：", ink(plain(site.area), "area_m2", em=5), "㎡"],
        ["7. 占用时间：", *span(job, site.start, site.end, ("period_from", "period_to"), ink, "torn")],
        ["8. 用途：", ink(why(job))],
        ["9. 是否影响盲道、消防通道：", ticked(job, ["是", "否"], "否")],
    ]
    y = 62.0
    for runs in parts:
        y = sheet.flow(26, y, 162, runs, text, leading=1.7) + 4
    sheet.text(100, y + 12, "登记人（签字）：", text)
    scrawl(sheet, 138, y + 9, site.handler)
    sheet.text(100, y + 26, ["日期：", Run(f"{site.signed:%Y.%m.%d}", "", hand(job, 13))], text)
    if job.chance(0.6):
        seal(sheet, 150, y + 30, site.owner)
    return drawn("facility_occupy_register", "new_facility_lines", [sheet], _values(site, facility, place))


LAYOUTS: Layouts = {
    "facility_occupy_register": {
        "new_facility_form": facility_form,
        "new_facility_list": facility_list,
        "new_facility_lines": facility_lines,
    }
}
