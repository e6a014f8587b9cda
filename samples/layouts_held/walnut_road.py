"""Digging and occupying a road: a request by letter, forms, a register, a two-part application."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.walnut_common import GREY, Said, Scene, figures, pen, press, scene, span, when, write
from samples.truth import Drawn, drawn
from samples.works import plain
from samples.writing import Writer, signature, table

_SIZE = ("length_m", "width_m", "area_m2")
_ASK = ("applicant", "handler", "phone", "builder", "road", "place", "reason", *_SIZE, "period_from", "period_to")


def dig_request(job: Job) -> Drawn:
    """A firm's or person's request, everything in sentences."""
    work = scene(job)
    writer = Writer(job, Style("song", 13.5), left=28, width=154, leading=1.85)
    writer.title(f"关于开挖{work.road}路面的请示", Style("hei_bold", 19), spacing=0.05)
    writer.line(f"信阳市{work.district}城市管理局：")
    writer.para(
        [
            "为",
            Run(work.reason, "reason"),
            "，现恳请贵局准许破开",
            Run(work.road, "road"),
            "的路面，具体点位在",
            Run(work.place, "place"),
            "。沟槽长",
            Run(plain(work.length), "length_m"),
            "米、宽",
            Run(plain(work.width), "width_m"),
            "米，合计",
            Run(work.area, "area_m2"),
            "平方米，沟深不超过1.2米。",
        ]
    )
    writer.para(
        [
            "动土及回填一并交由",
            Run(work.builder, "builder"),
            "负责，计划自",
            *span(job, work, "动工，", "plain", "padded"),
            f"前恢复路面并请贵局验收，前后共{work.days}日。",
        ]
    )
    writer.para(
        "地下管线已会同供水、燃气、通信单位于现场指认，未发现与沟槽相冲突的管线。挖出的土方当日外运，不在路上过夜。"
    )
    writer.para(
        ["此事由", Run(work.handler, "handler"), "前来接洽，电话", Run(work.phone, "phone"), "。妥否，请批示。"]
    )
    writer.room(45)
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(182, y, Run(work.applicant, "applicant"), writer.style, align="r")
    sheet.text(182, y + 11, write(work.signed, job.rng.choice(["plain", "chinese"])), writer.style, align="r")
    press(job, sheet, 150, y + 5, work.applicant)
    return drawn(
        "road_dig_application",
        "walnut_dig_request",
        writer.sheets,
        work.truth(*_ASK),
        tolerated={"place": (work.road + work.place,)},
    )


def _box(sheet: Sheet, x: float, y: float, width: float, height: float, label: str, runs: Runs, style: Style) -> None:
    """A little label in the corner of a box, the value below it."""
    sheet.rect(x, y, width, height)
    sheet.text(x + 1.5, y + 1.2, label, Style("hei", 7.5, GREY))
    sheet.cell((x, y + 4.5, width, height - 5), runs, style)


def dig_boxes(job: Job) -> Drawn:
    """B5, boxes with the label above the value."""
    work, sheet = scene(job), job.sheet(182, 257)
    ink = job.fill_style(11.5)
    sheet.text(91, 14, "掘路施工许可申领单", Style("hei_bold", 19), align="c", spacing=0.15)
    sheet.text(166, 26, f"收件号 掘{figures(job.rng, 6)}", Style("hei", 9), align="r")
    dig = job.rng.choice(["人行道透水砖", "沥青混凝土面层", "水泥混凝土路面"])
    plan: list[tuple[float, list[tuple[float, str, Runs]]]] = [
        (
            16,
            [
                (92, "申领方", Run(work.applicant, "applicant", ink)),
                (58, "代码／证号", job.facts.company.org.uscc if work.is_firm else job.facts.person.id_number),
            ],
        ),
        (
            16,
            [
                (50, "经手人", Run(work.handler, "handler", ink)),
                (50, "手机", Run(work.phone, "phone", ink)),
                (50, "固定电话", work.other_phone),
            ],
        ),
        (16, [(150, "承担掘路的施工企业", Run(work.builder, "builder", ink))]),
        (16, [(52, "拟掘道路", Run(work.road, "road", ink)), (98, "掘动部位", Run(work.place, "place", ink))]),
        (
            16,
            [
                (37, "掘长(m)", Run(f"{work.length:.2f}", "length_m", ink)),
                (37, "掘宽(m)", Run(f"{work.width:.2f}", "width_m", ink)),
                (38, "掘动面积(㎡)", Run(work.area, "area_m2", ink)),
                (38, "掘深(m)", "0.90"),
            ],
        ),
        (
            16,
            [
                (75, "何日开挖", when(job, work.start, "period_from", "plain", "dash", style=ink)),
                (75, "何日修复完毕", when(job, work.end, "period_to", "plain", "dash", style=ink)),
            ],
        ),
        (22, [(110, "因何掘路", Run(work.reason, "reason", ink)), (40, "面层材料", dig)]),
        (24, [(150, "受理窗口填写（申领方勿填）", "材料　□齐全　□需补正　　　　　　接件人：")]),
    ]
    y = 32.0
    for height, cells in plan:
        x = 16.0
        for width, label, runs in cells:
            _box(sheet, x, y, width, height, label, runs, Style("song", 10.5))
            x += width
        y += height
    sheet.flow(
        16,
        y + 4,
        150,
        "申领须知：新建、扩建、改建的城市道路交付使用后5年内，大修的道路竣工后3年内一般不得挖掘；确需挖掘的，须报经批准。",
        Style("song", 9),
        leading=1.5,
    )
    sheet.text(60, y + 24, "申领方签章：", Style("song", 11))
    sheet.text(60, y + 34, f"填单日：{write(work.signed, 'dash')}", Style("song", 11))
    if work.is_firm:
        press(job, sheet, 110, y + 28, work.applicant, size=36)
    else:
        signature(sheet, 86, y + 22, work.applicant)
    return drawn(
        "road_dig_application",
        "walnut_dig_boxes",
        [sheet],
        work.truth(*_ASK),
        tolerated={"place": (work.road + work.place,), "phone": (work.other_phone,)},
    )


def ledger(job: Job) -> Drawn:
    """A register page lying on its side: heads above columns, one line used, the rest still empty."""
    work, sheet = scene(job), job.sheet(297, 210)
    thing = job.rng.choice(["人行道及路缘石", "路灯杆（2基）及基座", "雨水口、检查井盖", "道路隔离护栏"])
    ink, head = pen(job, 11), Style("hei", 10)
    sheet.text(148, 14, f"{work.district}市政公用设施借占登记簿", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(14, 28, f"辖段：{work.road}养护班　　　　　　　簿主：{work.other}", Style("song", 10.5))
    sheet.text(283, 28, f"第 {job.rng.randrange(3, 60)} 页", Style("song", 10.5), align="r")
    names = ("序", "借占人", "所占设施", "在什么地方", "长/m", "宽/m", "㎡", "起", "止", "备考")
    wide = (9.0, 48.0, 34.0, 58.0, 15.0, 15.0, 16.0, 27.0, 27.0, 20.0)
    cells: list[Runs] = [
        "1",
        Run(work.applicant, "applicant", ink),
        Run(thing, "facility", ink),
        Run(work.place, "place", ink),
        Run(plain(work.length), "length_m", ink),
        Run(plain(work.width), "width_m", ink),
        Run(work.area, "area_m2", ink),
        when(job, work.start, "period_from", "short", style=ink),
        when(job, work.end, "period_to", "short", style=ink),
        "押金已收",
    ]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12.0, [(w, n, True) for w, n in zip(wide, names, strict=True)]),
        (17.0, [(w, c, False) for w, c in zip(wide, cells, strict=True)]),
    ]
    rows += [(14.0, [(wide[0], str(number), False), *((w, "", False) for w in wide[1:])]) for number in range(2, 8)]
    below = table(sheet, 14, 36, rows, label=head, value=Style("song", 10))
    sheet.text(
        14,
        below + 5,
        f"注：占用到期须当日交还并由养护班查验。登记人 {work.third}　登记于 {write(work.signed, 'short')}",
        Style("song", 10),
    )
    if job.variant.seal:
        seals.put_stamp(sheet, 250, below + 8, ["市政养护班", "已登记"], width=30)
    truth = work.truth("applicant", "place", *_SIZE, "period_from", "period_to", facility=thing)
    tolerated = {"place": (work.road + work.place,)}
    return drawn("facility_occupy_register", "walnut_ledger", [sheet], truth, tolerated=tolerated)


def facility_card(job: Job) -> Drawn:
    """An A5 card, numbered items with dotted lines."""
    work, sheet = scene(job), job.sheet(148, 210)
    thing = job.rng.choice(["无障碍坡道和盲道", "公交站台边的人行道", "绿化带侧石及人行道板", "排水沟盖板"])
    ink, body = job.fill_style(11.5), Style("hei", 11)
    sheet.rect(8, 8, 132, 194, line=0.6)
    sheet.text(74, 16, "暂用市政设施情况登记卡", Style("hei_bold", 16), align="c", spacing=0.1)
    sheet.text(134, 27, f"卡号 {figures(job.rng, 5)}", Style("hei", 9), align="r")
    size: Said = [
        Run(plain(work.length), "length_m", ink),
        " 米 × ",
        Run(plain(work.width), "width_m", ink),
        " 米 ＝ ",
        Run(work.area, "area_m2", ink),
        " 平方米",
    ]
    lines: list[tuple[str, Runs]] = [
        ("① 暂用者", Run(work.applicant, "applicant", ink)),
        ("② 设施名目", Run(thing, "facility", ink)),
        ("③ 设施所在", Run(work.road + work.place, "place", ink)),
        ("④ 尺寸", size),
        ("⑤ 暂用时段", span(job, work, " — ", "dash", "short", "plain", style=ink)),
        ("⑥ 用来做什么", work.reason),
        ("⑦ 复原责任", "谁暂用、谁复原、谁付费"),
    ]
    y = 36.0
    for label, runs in lines:
        sheet.text(14, y, label, body)
        sheet.cell((44, y - 3.5, 90, 11), runs, Style("song", 11))
        sheet.line(44, y + 7.6, 134, y + 7.6, width=0.15, fill=GREY)
        y += 17
    sheet.text(14, y + 3, f"登记员：{work.third}", body)
    sheet.text(80, y + 3, f"登记日：{write(work.signed, 'dash')}", body)
    sheet.text(14, y + 13, f"巡查电话 {work.other_phone}（24小时）", Style("hei", 9))
    if work.is_firm:
        press(job, sheet, 108, y + 8, work.applicant, size=34)
    truth = work.truth("applicant", *_SIZE, "period_from", "period_to", facility=thing, place=work.road + work.place)
    return drawn("facility_occupy_register", "walnut_facility_card", [sheet], truth, tolerated={"place": (work.place,)})


def _sheet_a(job: Job, sheet: Sheet, work: Scene, ink: Style, title: Runs) -> float:
    sheet.text(105, 18, title, Style("song_bold", 17), align="c")
    pair = (30.0, 55.0)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13.0, [(30.0, "占道人", True), (140.0, Run(work.applicant, "applicant", ink), False)]),
        (
            13.0,
            [
                (pair[0], "证照号码", True),
                (140.0, job.facts.company.org.uscc if work.is_firm else job.facts.person.id_number, False),
            ],
        ),
        (
            13.0,
            [
                (pair[0], "办事人", True),
                (pair[1], Run(work.handler, "handler", ink), False),
                (pair[0], "办事人手机", True),
                (pair[1], Run(work.phone, "phone", ink), False),
            ],
        ),
        (13.0, [(30.0, "占道作业队伍", True), (140.0, Run(work.builder, "builder", ink), False)]),
        (20.0, [(30.0, "占道缘由", True), (140.0, Run(work.reason, "reason", ink), False)]),
    ]
    return table(sheet, 20, 34, rows, label=Style("hei", 10.5), value=Style("song", 11))


def occupy_two(job: Job) -> Drawn:
    """Two sheets: A who and why, B where, how much, how long."""
    work, first, second = scene(job), job.sheet(), job.sheet()
    ink = job.fill_style(11.5)
    y = _sheet_a(job, first, work, ink, ["城市道路短期占用申报（", Run("A", "parts"), "表·主体情况）"])
    first.flow(
        20,
        y + 6,
        170,
        "填表人声明：所填内容及所附材料真实，愿意按核准的位置、面积和时限占道，到期自行腾退；如因市政维护需要提前腾退，服从安排。",
        Style("song", 11),
        indent=2,
    )
    first.text(110, y + 36, "占道人（签名或盖章）", Style("song", 11))
    first.text(110, y + 50, write(work.signed, "spaced"), Style("song", 11))
    if work.is_firm:
        press(job, first, 150, y + 44, work.applicant)
    else:
        signature(first, 152, y + 33, work.applicant)
    second.text(
        105, 18, ["城市道路短期占用申报（", Run("B", "parts"), "表·占用情况）"], Style("song_bold", 17), align="c"
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13.0, [(30.0, "道路名", True), (140.0, Run(work.road, "road", ink), False)]),
        (13.0, [(30.0, "占道点位", True), (140.0, Run(work.place, "place", ink), False)]),
        (
            10.0,
            [
                (42.5, "占长（米）", True),
                (42.5, "占宽（米）", True),
                (42.5, "占地（平方米）", True),
                (42.5, "余留通行宽", True),
            ],
        ),
        (
            12.0,
            [
                (42.5, Run(plain(work.length), "length_m", ink), False),
                (42.5, Run(plain(work.width), "width_m", ink), False),
                (42.5, Run(work.area, "area_m2", ink), False),
                (42.5, "不小于1.5米", False),
            ],
        ),
        (13.0, [(30.0, "占道起讫", True), (140.0, [*span(job, work, " 起，到 ", style=ink), " 止"], False)]),
        (58.0, [(30.0, "位置草图", True), (140.0, "", False)]),
        (34.0, [(30.0, "市政部门批语", True), (140.0, "", False)]),
    ]
    below = table(second, 20, 34, rows, label=Style("hei", 10.5), value=Style("song", 11))
    top = below - 92
    for line in (12, 26, 44):
        second.line(56, top + line, 184, top + line, width=0.3)
    second.rect(96, top + 28, 34, 5)
    second.text(100, top + 36, "拟占范围", Style("hei", 8))
    second.text(60, top + 17, work.road, Style("hei", 9))
    second.text(20, below + 5, "A、B两表一并提交，缺一不予收件。", Style("song", 9))
    truth = work.truth(*_ASK, parts=("A", "B"))
    return drawn(
        "road_occupy_application",
        "walnut_occupy_two",
        [first, second],
        truth,
        tolerated={"place": (work.road + work.place,)},
    )


def occupy_one(job: Job) -> Drawn:
    """Only the first table came: a plain typed sheet of lines with the part named on top."""
    work, sheet = scene(job), job.sheet(210, 270)
    body, ink = Style("song", 12), job.fill_style(12)
    sheet.fill(15, 15, 180, 16, (232, 236, 230))
    sheet.text(20, 19.5, "道路临时使用许可申请", Style("hei_bold", 17))
    sheet.text(190, 20, ["表 ", Run("A", "parts")], Style("hei_bold", 16), align="r")
    items: list[tuple[str, Runs]] = [
        ("一、谁来使用", Run(work.applicant, "applicant", ink)),
        ("二、使用哪条路", Run(work.road, "road", ink)),
        ("三、使用哪一块", Run(work.place, "place", ink)),
        (
            "四、使用多大",
            [
                "长度 ",
                Run(plain(work.length), "length_m", ink),
                " m　宽度 ",
                Run(plain(work.width), "width_m", ink),
                " m　折合 ",
                Run(work.area, "area_m2", ink),
                " ㎡",
            ],
        ),
        ("五、使用多久", ["从 ", *span(job, work, " 到 ", style=ink), f"　共 {work.days} 天"]),
        ("六、为何使用", Run(work.reason, "reason", ink)),
        ("七、谁来施工", Run(work.builder, "builder", ink)),
        ("八、找谁联络", [Run(work.handler, "handler", ink), "　　", Run(work.phone, "phone", ink)]),
        ("九、监督投诉", f"{work.third}　{work.other_phone}"),
    ]
    y = 40.0
    for label, runs in items:
        sheet.text(20, y + 3, label, Style("hei", 11.5))
        sheet.cell((58, y - 1, 132, 14), runs, body)
        sheet.line(20, y + 14, 190, y + 14, width=0.15)
        y += 17
    sheet.text(20, y + 4, "附：①占道平面图一份 ②业主身份材料 ③交警部门意见", Style("song", 10))
    sheet.text(190, y + 16, write(work.signed, "plain"), body, align="r")
    if work.is_firm:
        press(job, sheet, 164, y + 14, work.applicant)
    else:
        signature(sheet, 120, y + 13, work.applicant)
    return drawn(
        "road_occupy_application",
        "walnut_occupy_one",
        [sheet],
        work.truth(*_ASK, parts=("A",)),
        tolerated={"place": (work.road + work.place,)},
    )


LAYOUTS: Layouts = {
    "road_dig_application": {"walnut_dig_request": dig_request, "walnut_dig_boxes": dig_boxes},
    "facility_occupy_register": {"walnut_ledger": ledger, "walnut_facility_card": facility_card},
    "road_occupy_application": {"walnut_occupy_two": occupy_two, "walnut_occupy_one": occupy_one},
}
