"""临时占用城市道路申请表（A、B表）: on two pages, side by side, the A part alone, as one sheet of two halves."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import (
    Inline,
    Pen,
    Site,
    a_site,
    box,
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

_OFFICE = "信阳市城市管理局"


def _place(job: Job, site: Site) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"{site.road}（{site.cross}口以{rng.choice('东西南北')}{rng.randrange(20, 200)}米人行道）",
            f"{site.district}{site.road}{rng.randrange(1, 260)}号{site.estate}临街门前",
            f"{site.road}{site.estate}段非机动车道",
        ]
    )


def _values(site: Site, place: str, reason: str, parts: tuple[str, ...]) -> dict[str, Value]:
    return {
        "parts": parts,
        "applicant": site.owner,
        "handler": site.handler,
        "phone": site.phone,
        "builder": site.builder,
        "road": site.road,
        "place": place,
        "reason": reason,
        **size_values(site),
        **period_values(site),
    }


def _sketch(sheet: Sheet, x: float, y: float, width: float, height: float, road: str) -> None:
    """A sketch of a street with the hatched piece that is to be occupied."""
    label = Style("kai", 10)
    for share in (0.3, 0.7):
        sheet.line(x + 4, y + height * share, x + width - 4, y + height * share, width=0.4)
    sheet.text(x + width / 2, y + height * 0.5 - 2, road, label, align="c", spacing=1.0)
    left, top, wide, high = x + width * 0.55, y + height * 0.74, width * 0.22, height * 0.12
    sheet.rect(left, top, wide, high, line=0.4)
    for step in range(1, 8):
        sheet.line(left + wide * (step - 1) / 8, top + high, left + wide * step / 8, top, width=0.2)
    sheet.text(left + wide / 2, top + high + 1.5, "占用处", label, align="c")
    sheet.text(x + width - 12, y + 4, "北↑", label)


def occupy_two_pages(job: Job) -> Drawn:
    """A表 filled in by the applicant on one page, B表 with sketch and opinions on the next."""
    site = a_site(job, people=0.2)
    place, reason = _place(job, site), why(job)
    first, second = job.sheet(), job.sheet()
    fill = job.fill_style(11)
    used = Pen(fill)
    title = Style("song_bold", 19)
    first.text(105, 22, ["临时占用城市道路申请表（", Run("A", "parts"), "表）"], title, align="c")
    first.text(19, 38, "申请单位（盖章）：", Style("song", 11))
    first.text(191, 38, written(site.signed, form="spaced"), Style("song", 11), align="r")
    form = Form(fill, label_mm=32)
    form.row(12, ("申请单位\n（个人）", used(site.owner, "applicant")))
    form.row(12, ("地　　址", used(site.owner_address)))
    form.row(12, ("经办人", used(site.handler, "handler")), ("联系电话", used(site.phone, "phone")))
    form.row(12, ("施工单位", used(site.builder, "builder")))
    form.row(12, ("占用道路名称", used(site.road, "road")), ("道路等级", ticked(job, ["主", "次", "支"], "次")))
    form.row(13, ("占用地点", used(place, "place")))
    form.row(13, ("占用事由", used(reason, "reason")))
    form.row(13, ("占用面积", size_runs(job, site, used)))
    form.row(13, ("占用期限", span(job, site.start, site.end, ("period_from", "period_to"), used)))
    y = form.put(first, 46)
    box(first, 19, y, 32, 40, "申请人承诺", form.label)
    text = "一、按批准的地点、面积、期限占用，不改变用途；二、保持道路整洁，保障行人通行安全；三、期满后自行清理现场。"
    box(first, 51, y, 140, 40, text, form.label, align="l", top=True, leading=1.6)
    scrawl(first, 120, y + 27, site.legal)
    seal(first, 162, y + 24, site.owner, diameter=38)
    second.text(105, 22, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], title, align="c")
    box(second, 19, 40, 172, 82)
    second.text(23, 43, "占用现场平面示意图：", form.label)
    _sketch(second, 22, 50, 166, 68, site.road)
    y = 122.0
    for name, height in (("勘查意见", 36.0), ("占道费核定", 22.0), ("科室意见", 34.0), ("局领导意见", 34.0)):
        box(second, 19, y, 32, height, name, form.label)
        box(second, 51, y, 140, height)
        second.text(130, y + height - 7, "年　　月　　日", Style("song", 10))
        y += height
    values = _values(site, place, reason, ("A", "B"))
    return drawn("road_occupy_application", "new_occupy_two_pages", [first, second], values)


def occupy_side_by_side(job: Job) -> Drawn:
    """Both parts abreast on a landscape page; filled in by hand."""
    site = a_site(job, people=0.2)
    place, reason = _place(job, site), why(job)
    sheet, label = job.sheet(297, 210), Style("song", 10)
    ink = Pen(hand(job, 10))
    sheet.text(148, 14, "临时占用城市道路申请表", Style("hei_bold", 18), align="c")
    sheet.text(80, 26, Run("A表", "parts"), Style("hei_bold", 13), align="c")
    sheet.text(219, 26, Run("B表", "parts"), Style("hei_bold", 13), align="c")
    left: list[tuple[float, str, Runs]] = [
        (13, "申 请 人", ink(site.owner, "applicant")),
        (13, "证照号码", ink(site.owner_code)),
        (13, "经 办 人", ink(site.handler, "handler")),
        (13, "联系方式", ink(site.phone, "phone")),
        (13, "占用路段", ink(site.road, "road")),
        (16, "占用位置", ink(place, "place")),
        (16, "占用原因", ink(reason, "reason")),
        (13, "施工单位", ink(site.builder, "builder")),
        (14, "占用时间", span(job, site.start, site.end, ("period_from", "period_to"), ink)),
        (14, "占用面积", size_runs(job, site, ink)),
    ]
    y = 35.0
    for height, name, runs in left:
        box(sheet, 14, y, 28, height, name, label)
        box(sheet, 42, y, 100, height, runs, label, align="l")
        y += height
    sheet.text(16, y + 6, "申请人（签章）：", label)
    seal(sheet, 66, y + 13, site.owner, diameter=34)
    sheet.text(96, y + 6, written(site.signed, form="dot"), Style("kai", 11))
    box(sheet, 153, 35, 130, 62)
    sheet.text(156, 37, "位置图", label)
    _sketch(sheet, 156, 40, 124, 54, site.road)
    y = 97.0
    for name, height in (("现场踏勘\n记　　录", 34.0), ("收费标准\n及金额", 18.0), ("审批意见", 34.0)):
        box(sheet, 153, y, 28, height, name, label)
        box(sheet, 181, y, 102, height)
        y += height
    sheet.text(14, 200, "说明：A表由申请人填写，B表由审批部门填写。", Style("song", 9))
    values = _values(site, place, reason, ("A", "B"))
    return drawn("road_occupy_application", "new_occupy_side_by_side", [sheet], values)


def occupy_part_a(job: Job) -> Drawn:
    """Only the A part was handed in."""
    site = a_site(job, people=0.2)
    place, reason = _place(job, site), why(job)
    sheet, text = job.sheet(), Style("song", 12)
    used = Pen(hand(job, 12), lined=True) if job.chance(0.5) else Pen(Style("hei", 12), lined=True)
    sheet.text(22, 16, Run("表A", "parts"), Style("hei_bold", 14))
    sheet.text(105, 26, "临时占用城市道路申请表", Style("song_bold", 20), align="c")
    parts: list[Inline] = [
        ["申请单位（个人）：", used(site.owner, "applicant")],
        ["法定代表人：", used(site.legal), "　　经办人：", used(site.handler, "handler")],
        ["经办人电话：", used(site.phone, "phone")],
        ["占用道路：", used(site.road, "road")],
        ["详细地点：", used(place, "place")],
        ["占道类型：", ticked(job, ["施工围挡", "堆放材料", "停放车辆", "搭建"], "施工围挡")],
        ["占道原因：", used(reason, "reason")],
        [
            "占道长度：",
            used(plain(site.length), "length_m"),
            "米　　占道宽度：",
            used(plain(site.width), "width_m"),
            "米",
        ],
        ["占道面积：", used(plain(site.area), "area_m2"), "平方米"],
        ["占道时间：", *span(job, site.start, site.end, ("period_from", "period_to"), used), f"（计{site.days}日）"],
        ["施工单位名称：", used(site.builder, "builder")],
    ]
    y = 46.0
    for runs in parts:
        y = sheet.flow(26, y, 160, runs, text, leading=1.7) + 4.5
    y = sheet.flow(
        26, y + 4, 160, f"{_OFFICE}：以上所填内容真实有效，如有虚假，愿承担相应法律责任。", text, leading=1.7
    )
    sheet.text(110, y + 14, "申请单位（盖章）", text)
    sheet.text(110, y + 26, written(site.signed, form=job.date_form("plain", "padded")), text)
    seal(sheet, 144, y + 20, site.owner)
    sheet.text(22, 280, "（B表见背面，由现场勘查人员填写）", Style("song", 9))
    values = _values(site, place, reason, ("A",))
    return drawn("road_occupy_application", "new_occupy_part_a", [sheet], values)


def occupy_halves(job: Job) -> Drawn:
    """One upright page of two halves; B repeats the place and notes the surveyor's measure."""
    site = a_site(job)
    place, reason = _place(job, site), why(job)
    sheet = job.sheet()
    fill = Style("song", 10)
    used = Pen(fill)
    sheet.text(105, 14, "信阳市临时占用城市道路申请表", Style("hei_bold", 17), align="c")
    sheet.text(105, 25, ["（", Run("A", "parts"), "表：申请人填写）"], Style("hei", 11), align="c")
    form = Form(fill, label_mm=28, label=Style("hei", 10))
    form.row(10.5, ("单位名称", used(site.owner, "applicant")))
    form.row(10.5, ("办理人", used(site.handler, "handler")), ("手机号码", used(site.phone, "phone")))
    form.row(10.5, ("施工单位", used(site.builder, "builder")))
    form.row(10.5, ("道路名称", used(site.road, "road")), ("工程名称", used(site.project)))
    form.row(10.5, ("占用地点", used(place, "place")))
    form.row(10.5, ("申请理由", used(reason, "reason")))
    form.row(10.5, ("申请占用尺寸", size_runs(job, site, used)))
    form.row(10.5, ("申请占用时间", span(job, site.start, site.end, ("period_from", "period_to"), used)))
    y = form.put(sheet, 33)
    sheet.text(22, y + 4, "申请单位盖章：", form.label)
    sheet.text(188, y + 4, written(site.signed, form="padded"), form.label, align="r")
    seal(sheet, 66, y + 13, site.owner, diameter=32)
    y += 30
    sheet.line(12, y, 198, y, width=0.2)
    sheet.text(105, y + 5, ["（", Run("B", "parts"), "表：管理部门填写）"], Style("hei", 11), align="c")
    form.row(11, ("受理编号", used(f"ZD2026-{job.rng.randrange(10**4):04d}")), ("受理人", ""))
    form.row(26, ("现场勘验情况", ""))
    form.row(14, ("核定占道费", "　　　　元（大写：　　　　　　　　　　　）"))
    form.row(24, ("中队意见", ""))
    form.row(24, ("大队审批意见", ""))
    y = form.put(sheet, y + 13)
    values = _values(site, place, reason, ("A", "B"))
    return drawn("road_occupy_application", "new_occupy_halves", [sheet], values)


LAYOUTS: Layouts = {
    "road_occupy_application": {
        "new_occupy_two_pages": occupy_two_pages,
        "new_occupy_side_by_side": occupy_side_by_side,
        "new_occupy_part_a": occupy_part_a,
        "new_occupy_halves": occupy_halves,
    }
}
