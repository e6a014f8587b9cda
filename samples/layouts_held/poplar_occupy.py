"""Occupying a street for a time: forms in two parts, A for who asks and B for the office, together or apart."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.poplar_common import (
    Plot,
    Rows,
    a_plot,
    at,
    chop,
    fig,
    ink,
    mobile,
    plain,
    says,
    scrawl,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_WHY = ("堆放电缆及施工设备", "充电站箱变吊装停放吊车", "充电桩外线施工围挡", "电缆敷设作业占道", "顶管施工工作坑围挡")


def _truth(plot: Plot, who: str, place: str, reason: str, *parts: str) -> dict[str, Value]:
    return {
        "parts": parts,
        "applicant": who,
        "handler": plot.clerk,
        "phone": plot.mobile,
        "builder": plot.builder,
        "road": plot.road,
        "place": place,
        "reason": reason,
        **plot.size,
        **plot.span,
    }


def _sketch(sheet: Sheet, x: float, y: float, plot: Plot) -> None:
    """A rough plan of the place, 100 mm by 50."""
    sheet.line(x, y + 18, x + 110, y + 18, width=0.3)
    sheet.line(x, y + 40, x + 110, y + 40, width=0.3)
    sheet.rect(x + 36, y + 10, 34, 7, line=0.5)
    sheet.text(x + 53, y + 3, "占用区域", Style("kai", 10), align="c")
    sheet.text(x + 55, y + 27, plot.road, Style("kai", 11), align="c")
    for left in (4, 84):
        sheet.line(x + left, y + 4, x + left, y + 18, width=0.3)
    sheet.text(x + 88, y + 8, plot.cross, Style("kai", 9))


def occupy_two_sheets(job: Job) -> Drawn:
    """Part A and part B on a sheet each, ruled; B holds the sketch and the office's columns."""
    plot, rng = a_plot(job), job.rng
    first, second, pen = job.sheet(), job.sheet(), job.fill_style(12)
    place = f"{plot.district}{plot.road}{plot.gate}门前{rng.choice(('人行道', '辅道', '非机动车道'))}"
    reason = rng.choice(_WHY)
    label, value = Style("song", 12), Style("song", 12)
    for sheet, part, note in ((first, "A", "申请人填写"), (second, "B", "审批机关填写")):
        sheet.text(105, 22, ["临时占用城市道路申请表（", Run(part, "parts"), "表）"], Style("song_bold", 20), align="c")
        sheet.text(105, 34, f"（{note}）", Style("kai", 12), align="c")
    rows: Rows = [
        (13, [(36, "申请单位（个人）", True), (130, Run(plot.firm, "applicant", pen), False)]),
        (
            13,
            [
                (36, "经办人姓名", True),
                (47, Run(plot.clerk, "handler", pen), False),
                (36, "经办人电话", True),
                (47, Run(plot.mobile, "phone", pen), False),
            ],
        ),
        (13, [(36, "施工单位", True), (130, Run(plot.builder, "builder", pen), False)]),
        (
            13,
            [
                (36, "现场负责人", True),
                (47, Run(someone(job), "", pen), False),
                (36, "负责人电话", True),
                (47, Run(mobile(job), "", pen), False),
            ],
        ),
        (13, [(36, "占用道路名称", True), (130, Run(plot.road, "road", pen), False)]),
        (13, [(36, "占用具体地点", True), (130, Run(place, "place", pen), False)]),
        (13, [(36, "占用原因", True), (130, Run(reason, "reason", pen), False)]),
        (
            13,
            [
                (36, "占用长度（米）", True),
                (20, fig(plot.length, "length_m", pen), False),
                (36, "占用宽度（米）", True),
                (20, fig(plot.width, "width_m", pen), False),
                (34, "面积（平方米）", True),
                (20, fig(plot.area, "area_m2", pen), False),
            ],
        ),
        (
            13,
            [
                (36, "占用时间", True),
                (
                    130,
                    [
                        "自",
                        at(plot.start, "period_from", "plain", pen),
                        "至",
                        at(plot.end, "period_to", "plain", pen),
                        f"，共{plot.days}天",
                    ],
                    False,
                ),
            ],
        ),
        (
            30,
            [
                (36, "防护措施", True),
                (130, "设置1.8米高围挡，两端设警示灯、导向牌，保留不少于1.5米宽人行通道，专人值守。", False),
            ],
        ),
        (34, [(36, "申请人承诺\n及签章", True), (130, "所填内容属实，到期自行清退，恢复道路原状。", False)]),
    ]
    bottom = table(first, 22, 44, rows, label=label, value=value)
    chop(job, first, 158, bottom - 15, plot.firm, across=36)
    first.text(22, bottom + 5, f"申请日期：{says(plot.signed)}", value)
    opinions: Rows = [
        (14, [(36, "申请单位（个人）", True), (130, plot.firm, False)]),
        (62, [(36, "占道位置示意图", True), (130, "", False)]),
        (26, [(36, "现场踏勘情况", True), (130, "", False)]),
        (18, [(36, "占道费核定", True), (130, "　　　　元/㎡·日，合计　　　　　　元", False)]),
        (30, [(36, "承办人意见", True), (130, "", False)]),
        (30, [(36, "审核意见", True), (130, "", False)]),
        (30, [(36, "审批意见", True), (130, "", False)]),
    ]
    table(second, 22, 44, opinions, label=label, value=value)
    _sketch(second, 66, 64, plot)
    for number, sheet in enumerate((first, second), 1):
        sheet.text(105, 282, f"第{number}页", Style("song", 9), align="c")
    return drawn(
        "road_occupy_application",
        "poplar_occupy_two_sheets",
        [first, second],
        _truth(plot, plot.firm, place, reason, "A", "B"),
    )


def occupy_one_sheet(job: Job) -> Drawn:
    """Both parts on one sheet, one above the other with a dotted cut between; blanks on lines."""
    plot, rng = a_plot(job), job.rng
    sheet, pen = job.sheet(), ink(job, 12)
    who = rng.choice((plot.firm, job.facts.person.name))
    place = f"{plot.cross}路口以{rng.choice(('东', '西'))}{rng.randrange(3, 20) * 10}米，路{rng.choice(('南', '北'))}"
    reason = rng.choice(_WHY)
    body = Style("song", 12)
    sheet.text(105, 16, "临时占用道路申请表", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(20, 31, [Run("A", "parts"), "表　申请部分"], Style("hei_bold", 13))
    lines: list[list[str | Run]] = [
        ["申　请　人：", filled(who, "applicant", pen, min_em=26)],
        [
            "经　办　人：",
            filled(plot.clerk, "handler", pen, min_em=9),
            "　手　机：",
            filled(plot.mobile, "phone", pen, min_em=12),
        ],
        ["施工承担单位：", filled(plot.builder, "builder", pen, min_em=25)],
        ["占用路名：", filled(plot.road, "road", pen, min_em=10)],
        ["占用部位：", filled(place, "place", pen, min_em=22)],
        ["占用用途：", filled(reason, "reason", pen, min_em=22)],
        [
            "长",
            filled(plain(plot.length), "length_m", pen),
            "米　宽",
            filled(plain(plot.width), "width_m", pen),
            "米　占地面积",
            filled(plain(plot.area), "area_m2", pen),
            "平方米",
        ],
        ["期限：", *dated(plot.start, "period_from", pen), "——", *dated(plot.end, "period_to", pen)],
    ]
    y = 42.0
    for line in lines:
        sheet.text(22, y, line, body)
        y += 11.5
    sheet.text(110, y + 3, "申请人签章：", body)
    if who == plot.firm:
        chop(job, sheet, 158, y, who, across=34)
    else:
        scrawl(sheet, 138, y + 1, who)
    sheet.text(22, y + 3, f"填写时间：{says(plot.signed, 'dash')}", body)
    cut = y + 20
    x = 14.0
    while x < 196:
        sheet.line(x, cut, x + 2, cut, width=0.2)
        x += 4
    sheet.text(20, cut + 6, [Run("B", "parts"), "表　审核部分"], Style("hei_bold", 13))
    rows: Rows = [
        (18, [(30, "占用现状", True), (140, "□完好　□轻微损坏　□盲道　□井盖　□路灯　□行道树", False)]),
        (24, [(30, "勘查人意见", True), (140, "", False)]),
        (14, [(30, "收费标准", True), (55, "", False), (30, "应缴金额", True), (55, "", False)]),
        (24, [(30, "科室意见", True), (140, "", False)]),
        (24, [(30, "局领导意见", True), (140, "", False)]),
    ]
    table(sheet, 20, cut + 14, rows, label=body, value=Style("song", 11.5))
    return drawn(
        "road_occupy_application",
        "poplar_occupy_one_sheet",
        [sheet],
        _truth(plot, who, place, reason, "A", "B"),
    )


def occupy_part_a(job: Job) -> Drawn:
    """Part A alone, landscape, typed; labels above their values."""
    plot, rng = a_plot(job), job.rng
    sheet = job.sheet(297, 210)
    place = f"{plot.road}{plot.gate}至{plot.far}路口{rng.choice(('东侧人行道', '西侧人行道', '北侧辅道'))}"
    reason = rng.choice(_WHY)
    sheet.text(18, 16, f"{plot.district}城市道路占用管理用表", Style("hei", 10.5))
    sheet.text(279, 16, ["表", Run("A", "parts")], Style("hei_bold", 14), align="r")
    sheet.text(148.5, 24, "城市道路临时占用申请表", Style("hei_bold", 20), align="c", spacing=0.1)
    small, text = Style("hei", 9), Style("song", 12.5)
    boxes: list[list[tuple[float, str, Runs]]] = [
        [
            (120, "1 申请单位", Run(plot.firm, "applicant")),
            (60, "2 经办人", Run(plot.clerk, "handler")),
            (81, "3 联系方式", Run(plot.mobile, "phone")),
        ],
        [
            (120, "4 施工单位", Run(plot.builder, "builder")),
            (60, "5 施工负责人", someone(job)),
            (81, "6 施工负责人电话", mobile(job)),
        ],
        [(80, "7 占用道路", Run(plot.road, "road")), (181, "8 占用位置", Run(place, "place"))],
        [
            (120, "9 占用事由", Run(reason, "reason")),
            (47, "10 长度/m", fig(plot.length, "length_m")),
            (47, "11 宽度/m", fig(plot.width, "width_m")),
            (47, "12 占用面积/㎡", fig(plot.area, "area_m2")),
        ],
        [
            (80, "13 起始日期", at(plot.start, "period_from", "dash")),
            (80, "14 截止日期", at(plot.end, "period_to", "dash")),
            (101, "15 是否夜间施工", rng.choice(("否", "是（22:00前结束）"))),
        ],
    ]
    y = 40.0
    for boxes_row in boxes:
        x = 18.0
        for width, name, runs in boxes_row:
            sheet.rect(x, y, width, 21)
            sheet.text(x + 2, y + 1.8, name, small)
            sheet.cell((x, y + 5, width, 16), runs, text, pad=2.5)
            x += width
        y += 21
    sheet.rect(18, y, 261, 30)
    sheet.text(20, y + 1.8, "16 申请单位意见", small)
    sheet.text(30, y + 12, f"情况属实，同意上报。　　{says(plot.signed)}", text)
    chop(job, sheet, 220, y + 14, plot.firm, across=37)
    sheet.text(
        18, y + 36, "说明：本表为申请表，勘查审核内容另见B表；占用超过15日的应附交通疏导方案。", Style("song", 10)
    )
    return drawn(
        "road_occupy_application",
        "poplar_occupy_part_a",
        [sheet],
        _truth(plot, plot.firm, place, reason, "A"),
    )


LAYOUTS: Layouts = {
    "road_occupy_application": {
        "poplar_occupy_two_sheets": occupy_two_sheets,
        "poplar_occupy_one_sheet": occupy_one_sheet,
        "poplar_occupy_part_a": occupy_part_a,
    },
}
