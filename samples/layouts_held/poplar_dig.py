"""Digging up a street: an office's table, a print from the service website, a plain handwritten request."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import (
    Plot,
    Quill,
    Rows,
    a_plot,
    at,
    chop,
    fig,
    ink,
    mobile,
    says,
    scrawl,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_REASONS = ("铺设充电桩供电电缆", "充电站10kV电缆过街施工", "新装充电桩低压电缆入地", "充电站箱变进线电缆敷设")


def _truth(plot: Plot, who: str, place: str, reason: str) -> dict[str, Value]:
    return {
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


def dig_table(job: Job) -> Drawn:
    """The office's table: a side column of headings, applicant and builder apart, opinions below."""
    plot, rng = a_plot(job), job.rng
    sheet, pen = job.sheet(), job.fill_style(11.5)
    place = f"{plot.gate}至{plot.cross}路口{rng.choice(('人行道', '非机动车道', '慢车道'))}"
    reason = rng.choice(_REASONS)
    sheet.text(105, 20, "城市道路掘动申请表", Style("song_bold", 22), align="c", spacing=0.2)
    sheet.text(190, 36, f"填表日期：{says(plot.signed)}", Style("song", 10.5), align="r")
    label, value = Style("hei", 11), Style("song", 11.5)
    groups: list[tuple[str, Rows]] = [
        (
            "申请人",
            [
                (12, [(30, "名称", True), (128, Run(plot.firm, "applicant", pen), False)]),
                (
                    12,
                    [
                        (30, "经办人", True),
                        (44, Run(plot.clerk, "handler", pen), False),
                        (30, "移动电话", True),
                        (54, Run(plot.mobile, "phone", pen), False),
                    ],
                ),
            ],
        ),
        (
            "施工方",
            [
                (12, [(30, "名称", True), (128, Run(plot.builder, "builder", pen), False)]),
                (
                    12,
                    [
                        (30, "项目经理", True),
                        (44, Run(someone(job), "", pen), False),
                        (30, "移动电话", True),
                        (54, Run(mobile(job), "", pen), False),
                    ],
                ),
            ],
        ),
        (
            "掘动内容",
            [
                (
                    12,
                    [
                        (30, "道路名称", True),
                        (44, Run(plot.road, "road", pen), False),
                        (30, "道路等级", True),
                        (54, rng.choice(("次干路", "支路", "主干路")), False),
                    ],
                ),
                (12, [(30, "掘动位置", True), (128, Run(place, "place", pen), False)]),
                (12, [(30, "掘动事由", True), (128, Run(reason, "reason", pen), False)]),
                (
                    12,
                    [
                        (30, "长度", True),
                        (44, [fig(plot.length, "length_m", pen), " 米"], False),
                        (30, "宽度", True),
                        (54, [fig(plot.width, "width_m", pen), " 米"], False),
                    ],
                ),
                (
                    12,
                    [
                        (30, "掘动面积", True),
                        (44, [fig(plot.area, "area_m2", pen), " 平方米"], False),
                        (30, "平均深度", True),
                        (54, "1.0 米", False),
                    ],
                ),
                (
                    12,
                    [
                        (30, "开工时间", True),
                        (44, at(plot.start, "period_from", "plain", pen), False),
                        (30, "竣工时间", True),
                        (54, at(plot.end, "period_to", "plain", pen), False),
                    ],
                ),
            ],
        ),
    ]
    y = 43.0
    for title, rows in groups:
        high = sum(row[0] for row in rows)
        sheet.rect(18, y, 16, high)
        sheet.column((18, y, 16, high), title, Style("hei_bold", 11.5))
        y = table(sheet, 34, y, rows, label=label, value=value)
    sheet.rect(18, y, 174, 42)
    sheet.flow(
        22,
        y + 4,
        166,
        "申请人承诺按批准的位置、面积、期限施工，设置围挡，及时清运渣土，按标准回填并承担修复费用。",
        value,
        indent=2,
    )
    sheet.text(110, y + 28, "申请人（盖章）：", value)
    chop(job, sheet, 158, y + 26, plot.firm, across=36)
    rows2: Rows = [
        (22, [(32, "公安交管\n部门意见", True), (55, "", False), (32, "市政养护\n单位意见", True), (55, "", False)]),
        (22, [(32, "经办科室\n意见", True), (55, "", False), (32, "分管领导\n意见", True), (55, "", False)]),
    ]
    table(sheet, 18, y + 42, rows2, label=label, value=value)
    return drawn("road_dig_application", "poplar_dig_table", [sheet], _truth(plot, plot.firm, place, reason))


def dig_web(job: Job) -> Drawn:
    """A print from the government's website: grey bands, labels right-aligned, a code and a running number."""
    plot, rng = a_plot(job), job.rng
    sheet = job.sheet()
    who = rng.choice((plot.firm, job.facts.person.name))
    place = f"{plot.district}{plot.road}{plot.gate}门口"
    reason = rng.choice(_REASONS)
    blue: Colour = rng.choice(((36, 92, 160), (20, 110, 120), (150, 44, 40)))
    sheet.text(20, 14, "河南政务服务网 · 信阳市", Style("hei", 10, blue))
    sheet.text(
        190,
        14,
        f"打印时间：{plot.signed:%Y-%m-%d} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}",
        Style("hei", 9),
        align="r",
    )
    sheet.line(20, 20, 190, 20, width=0.5, fill=blue)
    sheet.text(20, 28, "挖掘城市道路审批申请表", Style("hei_bold", 18))
    sheet.text(20, 39, f"申报号 4115{plot.signed:%Y%m%d}{rng.randrange(10000, 99999)}", Style("hei", 10))
    ornaments.qr_code(sheet, 168, 24, 20)
    name, text = Style("hei", 11, (96, 96, 100)), Style("hei", 11)
    parts: list[tuple[str, list[tuple[str, Runs]]]] = [
        (
            "申请信息",
            [
                ("申请人", Run(who, "applicant")),
                ("申请人类型", "企业法人" if who == plot.firm else "自然人"),
                ("经办人", Run(plot.clerk, "handler")),
                ("经办人手机", Run(plot.mobile, "phone")),
                ("施工企业", Run(plot.builder, "builder")),
                ("施工企业信用代码", plot.builder_code),
            ],
        ),
        (
            "挖掘信息",
            [
                ("挖掘道路", Run(plot.road, "road")),
                ("挖掘地点", Run(place, "place")),
                ("挖掘原因", Run(reason, "reason")),
                ("挖掘长度（米）", fig(plot.length, "length_m")),
                ("挖掘宽度（米）", fig(plot.width, "width_m")),
                ("挖掘深度（米）", "0.9"),
                ("挖掘面积（平方米）", fig(plot.area, "area_m2")),
                ("挖掘开始日期", at(plot.start, "period_from", "dash")),
                ("挖掘结束日期", at(plot.end, "period_to", "dash")),
            ],
        ),
        (
            "办理信息",
            [
                ("受理部门", "信阳市城市管理局"),
                ("提交日期", f"{plot.signed:%Y-%m-%d}"),
                ("取件方式", rng.choice(("窗口领取", "邮寄送达", "电子证照"))),
            ],
        ),
    ]
    y = 50.0
    for title, items in parts:
        sheet.fill(20, y, 170, 8.5, (232, 236, 240))
        sheet.text(23, y + 2.2, title, Style("hei_bold", 11.5))
        y += 12.5
        for key, runs in items:
            sheet.text(66, y, key, name, align="r")
            sheet.text(72, y, runs, text)
            sheet.line(20, y + 6.2, 190, y + 6.2, width=0.1, fill=(200, 200, 204))
            y += 9
        y += 3
    sheet.text(20, y + 4, "申请人签字（盖章）：", text)
    if who == plot.firm:
        chop(job, sheet, 88, y + 8, who, across=37)
    else:
        scrawl(sheet, 62, y + 1, who)
    sheet.text(105, 283, "1/1", Style("hei", 9), align="c")
    return drawn("road_dig_application", "poplar_dig_web", [sheet], _truth(plot, who, place, reason))


def dig_request(job: Job) -> Drawn:
    """A handwritten request on lined paper, everything in running sentences."""
    plot, rng = a_plot(job), job.rng
    who = job.facts.person
    pen = ink(job, 15)
    quill = Quill(job, pen, left=24, width=164, top=48, leading=1.9, gap=0)
    sheet = quill.sheet
    place = f"{plot.estate}{rng.choice(('南门', '北门', '东门'))}外人行道"
    reason = rng.choice(("给自家车位安装充电桩拉电缆", "充电桩电缆需从路边表箱引入", "安装充电桩要埋电缆保护管"))
    lined = pen.size * 1.9 / 72 * 25.4
    y = 48 + lined * 0.78
    while y < 250:
        sheet.line(22, y, 190, y, width=0.12, fill=(176, 188, 206))
        y += lined
    sheet.text(105, 30, "掘路申请", pen.sized(22), align="c", spacing=0.2)
    quill.say("市城管局：", indent=0)
    quill.say(
        "我叫",
        Run(who.name, "applicant"),
        f"，家住{plot.estate}，现因",
        Run(reason, "reason"),
        "，需在",
        Run(plot.road, "road"),
        "上开挖。地点是",
        Run(place, "place"),
        "，沟长",
        fig(plot.length, "length_m"),
        "米，宽",
        fig(plot.width, "width_m"),
        "米，一共",
        fig(plot.area, "area_m2"),
        "平方米。由",
        Run(plot.builder, "builder"),
        "负责施工，打算从",
        at(plot.start, "period_from"),
        "干到",
        at(plot.end, "period_to"),
        "，保证恢复好路面，不影响行人通行。",
    )
    quill.say("手续委托", Run(plot.clerk, "handler"), "代为办理，他的电话", Run(plot.mobile, "phone"), "。请批准。")
    asked = plot.signed - timedelta(days=rng.randrange(0, 3))
    right = quill.y + lined
    sheet.text(150, right, f"申请人：{who.name}", pen, align="c")
    sheet.text(150, right + lined, says(asked), pen, align="c")
    own = mobile(job)
    sheet.text(24, right + 2 * lined, f"本人电话：{own}", pen)
    return drawn(
        "road_dig_application",
        "poplar_dig_request",
        quill.sheets,
        _truth(plot, who.name, place, reason),
        tolerated={"phone": (own,)},
    )


LAYOUTS: Layouts = {
    "road_dig_application": {
        "poplar_dig_table": dig_table,
        "poplar_dig_web": dig_web,
        "poplar_dig_request": dig_request,
    },
}
