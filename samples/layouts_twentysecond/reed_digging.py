"""Applications to dig up a road."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated
from samples.layouts_twentysecond.reed_common import (
    GREY,
    Said,
    chief_of,
    day,
    grid,
    seal_or_sign,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works


def _dig_values(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def dig_upright(job: Job) -> Drawn:
    """Upright headings on the left; measures as a small table with its own heads."""
    rng, works, fill, sheet = job.rng, some_works(job), job.fill_style(10.5), job.sheet()
    label = Style("song", 10)
    sheet.text(
        105,
        16,
        rng.choice(["城市道路掘动申请表", "掘动城市道路申请审批表"]),
        Style("song_bold", 19),
        align="c",
        spacing=0.2,
    )
    sheet.text(18, 30, "（一式三份）", Style("song", 9))
    sheet.text(192, 30, f"填表日期：{numbers.written_date(works.signed, form='plain')}", Style("song", 10), align="r")

    def block(y: float, name: str, rows: list[list[tuple[float, float, str, Said]]], heights: list[float]) -> float:
        top = y
        for cells, height in zip(rows, heights, strict=True):
            x = 28.0
            for narrow, wide, text, runs in cells:
                sheet.rect(x, y, narrow, height)
                sheet.cell((x, y, narrow, height), text, label, align="c", pad=0.8)
                sheet.rect(x + narrow, y, wide, height)
                sheet.cell((x + narrow, y, wide, height), runs, fill)
                x += narrow + wide
            y += height
        sheet.rect(18, top, 10, y - top)
        sheet.column((18, top, 10, y - top), name, label)
        return y

    chief = chief_of(job)
    y = block(
        36,
        "申请方",
        [
            [(24, 140, "单位（姓名）", [Run(works.applicant, "applicant", fill)])],
            [
                (24, 58, "承办人", [Run(works.handler.name, "handler", fill)]),
                (24, 58, "手机号", [Run(works.handler.phone, "phone", fill)]),
            ],
        ],
        [11, 10],
    )
    y = block(
        y,
        "施工方",
        [
            [(24, 140, "单位全称", [Run(works.builder.name, "builder", fill)])],
            [(24, 58, "项目经理", [Run(chief, "", fill)]), (24, 58, "值班电话", [Run(works.builder.phone, "", fill)])],
        ],
        [11, 10],
    )
    start, stop = day(works.period_from, "period_from", "plain", fill), day(works.period_to, "period_to", "plain", fill)
    y = block(
        y,
        "掘动内容",
        [
            [(24, 140, "所掘道路", [Run(works.road, "road", fill)])],
            [(24, 140, "详细地点", [Run(works.place, "place", fill)])],
            [(24, 140, "掘动用途", [Run(works.reason, "reason", fill)])],
            [(24, 58, "开工", [start]), (24, 58, "竣工", [stop])],
        ],
        [10, 12, 14, 11],
    )
    sizes: list[list[str | Run]] = [
        ["路面种类", "长（米）", "宽（米）", "深（米）", "面积（平方米）"],
        [
            Run(rng.choice(["彩砖人行道", "沥青路面", "水泥混凝土"]), "", fill),
            Run(plain(works.length), "length_m", fill),
            Run(plain(works.width), "width_m", fill),
            Run(plain(works.depth), "", fill),
            Run(plain(works.area), "area_m2", fill),
        ],
    ]
    y = grid(sheet, 18, y, (42, 30, 30, 30, 42), sizes, label, height=10)
    sheet.rect(18, y, 174, 42)
    sheet.text(22, y + 3, "申请方保证：", label)
    sheet.flow(
        22,
        y + 9,
        166,
        "1.按批准的范围施工；2.保护地下管线；3.及时清运余土；4.缴纳掘路修复费；5.服从监督。",
        label,
        leading=1.6,
    )
    sheet.text(104, y + 28, "申请方（签章）", label)
    seal_or_sign(job, sheet, 156, y + 22, works.applicant, "applicant")
    y += 42
    for x in (18, 76, 134):
        sheet.rect(x, y, 58, 40)
    for x, name in ((18, "市政维护单位意见"), (76, "公安交警部门意见"), (134, "城市管理部门审批")):
        sheet.text(x + 2, y + 2, name, label)
        sheet.text(x + 56, y + 33, "　　年　月　日", label, align="r")
    return drawn("road_dig_application", "reed_dig_upright", [sheet], _dig_values(works))


def dig_card(job: Job) -> Drawn:
    """A sheet across in two halves: the applicant's lines on the left, the window's stub on the right."""
    rng, works, fill, sheet = job.rng, some_works(job), job.fill_style(11), job.sheet(297, 210)
    style = Style("hei", 10.5)
    sheet.text(
        88, 14, rng.choice(["挖掘道路申请书", "掘路申请单", "城市道路掘动申请表"]), Style("hei_bold", 18), align="c"
    )
    for place in range(12, 198, 4):
        sheet.line(166, place, 166, place + 2, width=0.2, fill=GREY)
    items: tuple[Said, ...] = (
        ["申 请 人：", Run(works.applicant, "applicant", fill)],
        [
            "联 系 人：",
            Run(works.handler.name, "handler", fill),
            f"　{rng.choice(['手机', '电话', '联系方式'])}：",
            Run(works.handler.phone, "phone", fill),
        ],
        ["施工队伍：", Run(works.builder.name, "builder", fill)],
        ["路　　名：", Run(works.road, "road", fill)],
    )
    y = 30.0
    for runs in items:
        sheet.text(14, y, runs, style)
        sheet.line(14, y + 6.5, 160, y + 6.5, width=0.15, fill=GREY)
        y += 11
    for name, text, field in (("开挖位置", works.place, "place"), ("挖路原因", works.reason, "reason")):
        sheet.text(14, y, f"{name}：", style)
        end = sheet.flow(18, y + 7, 140, Run(text, field, fill), fill, leading=1.5)
        sheet.line(14, end + 0.5, 160, end + 0.5, width=0.15, fill=GREY)
        y = end + 4
    shape: list[Said] = [
        [
            Run(plain(works.length), "length_m", fill),
            "米（长）× ",
            Run(plain(works.width), "width_m", fill),
            "米（宽）＝ ",
        ],
        [
            "长度",
            Run(plain(works.length), "length_m", fill),
            "m，宽度",
            Run(plain(works.width), "width_m", fill),
            "m，计",
        ],
    ]
    area = Run(plain(works.area), "area_m2", fill)
    sheet.text(14, y, ["挖掘规模：", *rng.choice(shape), area, "㎡"], style)
    y += 11
    sheet.text(14, y, ["施工工期：", *dated(works.period_from, "period_from", fill), "—"], style)
    y += 9
    sheet.text(34, y, [*dated(works.period_to, "period_to", fill), f"（{works.days}天）"], style)
    y += 11
    sheet.flow(14, y, 146, "修复方式：委托市政管养单位修复，费用按实际面积结算。", style)
    sheet.text(70, max(y + 13, 166), "申请人签章：", style)
    seal_or_sign(job, sheet, 128, max(y + 19, 176), works.applicant, "applicant")
    sheet.text(70, max(y + 27, 190), numbers.written_date(works.signed, form="dot"), style)
    sheet.text(228, 14, "窗口受理联", Style("hei_bold", 14), align="c")
    for number, (name, text) in enumerate(
        (
            ("收件人", job.facts.spouse.name),
            ("收件日期", numbers.written_date(works.signed + timedelta(days=1), form="dot")),
            ("材料份数", str(rng.randrange(3, 9))),
            ("踏勘结果", ""),
            ("修复单价", f"{rng.randrange(120, 380)}元/㎡"),
            ("审核", ""),
        )
    ):
        top = 28 + number * 22
        sheet.rect(174, top, 28, 22, line=0.2)
        sheet.rect(202, top, 80, 22, line=0.2)
        sheet.cell((174, top, 28, 22), name, style, align="c")
        sheet.cell((202, top, 80, 22), Run(text, "", Style("kai", 13, jitter=0.04)), style)
    sheet.text(174, 166, "咨询电话：0376-12319　监督电话：12345", Style("hei", 9))
    sheet.text(174, 173, "承诺时限：1个工作日（不含踏勘、公示时间）", Style("hei", 9))
    return drawn("road_dig_application", "reed_dig_card", [sheet], _dig_values(works))


LAYOUTS: Layouts = {"road_dig_application": {"reed_dig_upright": dig_upright, "reed_dig_card": dig_card}}
