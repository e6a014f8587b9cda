"""Registers of municipal facilities lent out for a while, and applications to occupy a road (tables A and B)."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.cedar_common import HAND, a_person_name, fig, on, phone, sealed, world
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

S9, S10, S11, S12 = (Style("song", size) for size in (9, 10, 11, 12))
SIZES = ("length_m", "width_m", "area_m2", "period_from", "period_to")


def facility_at(job: Job, place: str) -> str:
    """A facility that may lie at the place."""
    if "人行道" in place:
        return job.rng.choice(["人行道", "盲道及人行道板", "人行道、树池"])
    if "慢车道" in place:
        return job.rng.choice(["慢车道", "慢车道及雨水箅子"])
    return job.rng.choice(["路灯检查井", "路缘石及雨水箅子", "交叉口渠化岛铺装"])


def cedar_facility_sheet(job: Job) -> Drawn:
    """A loose page of a register, landscape: heads above columns, one line filled, the others empty."""
    w, rng = world(job), job.rng
    sheet, fill = job.sheet(297, 210), job.fill_style(10)
    facility = facility_at(job, w.place)
    sheet.text(148.5, 16, "市政设施借占登记（活页）", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(14, 29, f"管养单位：{w.district}市政养护所　　　页次：{rng.randrange(2, 60)}", S10)
    sheet.text(283, 29, f"登记人：{a_person_name(job)}", S10, align="r")
    widths = (9, 44, 34, 52, 18, 18, 20, 27, 27, 20)
    heads = (
        "序",
        "谁占用",
        "占哪种设施",
        "在什么地方",
        "长\n（米）",
        "宽\n（米）",
        "合计\n（㎡）",
        "占用起",
        "归还日",
        "验收人",
    )
    form = rng.choice(["dot", "dash", "slash"])
    line: tuple[Run | str, ...] = (
        "1",
        Run(w.applicant, "applicant", fill),
        Run(facility, "facility", fill),
        Run(w.place, "place", fill),
        Run(fig(w.length), "length_m", fill),
        Run(fig(w.width), "width_m", fill),
        Run(fig(w.area), "area_m2", fill),
        on(w.since, "period_from", form, fill),
        on(w.until, "period_to", form, fill),
        "",
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14.0, [(width, head, True) for width, head in zip(widths, heads, strict=True)]),
        (20.0, [(width, text, False) for width, text in zip(widths, line, strict=True)]),
    ]
    for number in range(2, 7):
        rows.append((14.0, [(width, str(number) if place == 0 else "", False) for place, width in enumerate(widths)]))
    end = table(sheet, 14, 36, rows, label=Style("hei", 10), value=Style("song", 10))
    sheet.flow(14, end + 4, 260, "说明：占用期满由养护所到场验收，设施有损坏的照价赔付；序号一行一户，不得涂改。", S9)
    return drawn(
        "facility_occupy_register",
        "cedar_facility_sheet",
        [sheet],
        w.values("applicant", "place", *SIZES) | {"facility": facility},
    )


def cedar_facility_card(job: Job) -> Drawn:
    """A card, A5: the labels small under the lines that hold the values."""
    w, rng = world(job), job.rng
    sheet, fill = job.sheet(210, 148), job.fill_style(12.5)
    small = Style("hei", 8, (90, 90, 90))
    facility = facility_at(job, w.place)
    sheet.rect(8, 8, 194, 132, line=0.5)
    sheet.text(105, 14, "临时使用市政公用设施　备案卡", Style("hei_bold", 16), align="c")
    sheet.text(194, 24, f"卡号 {rng.randrange(10**5):05d}", S9, align="r")

    def line(x: float, y: float, width: float, run: Run, label: str) -> None:
        style = fill
        while sheet.width_of(Run(run.text, "", style), style) > width - 3:
            style = style.sized(style.size - 0.5)
        sheet.text(x + 2, y + (12.5 - style.size) * 0.35, Run(run.text, run.field, style), style)
        sheet.line(x, y + 6.5, x + width, y + 6.5, width=0.2)
        sheet.text(x + 2, y + 8, label, small)

    form = rng.choice(["plain", "dash", "dot"])
    line(16, 32, 110, Run(w.applicant, "applicant"), "使用人（单位填全称）")
    line(134, 32, 60, Run(facility, "facility"), "设施名目")
    line(16, 50, 178, Run(w.place, "place"), "坐落")
    line(16, 68, 54, Run(fig(w.length) + " m", "length_m"), "纵长")
    line(78, 68, 54, Run(fig(w.width) + " m", "width_m"), "横宽")
    line(140, 68, 54, Run(fig(w.area) + " ㎡", "area_m2"), "用地大小")
    line(16, 86, 85, on(w.since, "period_from", form), "启用")
    line(109, 86, 85, on(w.until, "period_to", form), "停用并恢复")
    line(16, 104, 54, Run(a_person_name(job), ""), "巡查员")
    line(78, 104, 54, Run(phone(job), ""), "巡查电话")
    line(140, 104, 54, on(w.day, "", form), "录卡")
    sheet.text(16, 124, f"发卡：{w.bureau}设施科", S10)
    sheet.text(16, 131, "本卡随身携带备查，不作为免缴占用费的凭据。", S9)
    sealed(sheet, 165, 122, w.bureau, centre="设施科", diameter=32)
    values = w.values("applicant", "place", *SIZES) | {"facility": facility}
    return drawn("facility_occupy_register", "cedar_facility_card", [sheet], values)


def cedar_occupy_pair(job: Job) -> Drawn:
    """Two sheets: A about who and where, B about how much and how long, with a sketch."""
    w, rng = world(job), job.rng
    fill, label = job.fill_style(11.5), Style("hei", 10.5)
    first, second = job.sheet(), job.sheet()

    def f(text: str, name: str) -> Run:
        return Run(text, name, fill)

    for sheet, letter, what in ((first, "A", "基本情况"), (second, "B", "占用明细与现场草图")):
        sheet.text(105, 20, "占用城市道路（临时）申办表", Style("song_bold", 19), align="c")
        sheet.text(105, 31, ["〔", Run(letter, "parts"), f"表〕{what}"], Style("hei", 13), align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(34, "申办主体", True), (132, f(w.applicant, "applicant"), False)]),
        (
            12,
            [
                (34, "具体办理人员", True),
                (50, f(w.handler, "handler"), False),
                (28, "联络号码", True),
                (54, f(w.phone, "phone"), False),
            ],
        ),
        (12, [(34, "固定电话", True), (50, "", False), (28, "电子邮箱", True), (54, "", False)]),
        (13, [(34, "施工承担方", True), (132, f(w.builder, "builder"), False)]),
        (13, [(34, "涉及道路", True), (132, f(w.road, "road"), False)]),
        (16, [(34, "占用点位", True), (132, f(w.place, "place"), False)]),
        (18, [(34, "占用理由", True), (132, f(w.work + "，需围挡作业及堆放管材", "reason"), False)]),
    ]
    y = table(first, 22, 42, rows, label=label, value=S11)
    first.rect(22, y, 166, 70)
    first.text(26, y + 4, "申办人声明", label)
    first.flow(
        26,
        y + 13,
        158,
        "以上所填属实，所附身份证明、施工图均与原件一致。本人（单位）知悉：未经同意擅自占道的，由城管部门依《城市道路管理条例》第四十二条处理。",
        S11,
        indent=2,
    )
    first.text(100, y + 48, "签名或盖章：", S11)
    if w.is_org:
        sealed(first, 150, y + 48, w.applicant)
    else:
        first.text(128, y + 46, w.applicant, Style("kai", 16, HAND.fill, jitter=0.06))
    first.text(100, y + 60, numbers.written_date(w.day, form="spaced"), S11)
    rows = [
        (
            12,
            [
                (40, "占用长度", True),
                (43, [f(fig(w.length), "length_m"), " 米"], False),
                (40, "占用宽度", True),
                (43, [f(fig(w.width), "width_m"), " 米"], False),
            ],
        ),
        (
            12,
            [
                (40, "占用面积", True),
                (43, [f(fig(w.area), "area_m2"), " 平方米"], False),
                (40, "剩余通行宽度", True),
                (43, f"{rng.randrange(4, 9)} 米", False),
            ],
        ),
        (
            12,
            [
                (40, "占用时段", True),
                (126, [*dated(w.since, "period_from", fill), " — ", *dated(w.until, "period_to", fill)], False),
            ],
        ),
        (12, [(40, "每日作业", True), (126, "9:00—17:00（早晚高峰撤离）", False)]),
    ]
    y = table(second, 22, 42, rows, label=label, value=S11)
    second.rect(22, y, 166, 80)
    second.text(26, y + 4, "现场草图", label)
    second.line(32, y + 30, 178, y + 30, width=0.5)
    second.line(32, y + 58, 178, y + 58, width=0.5)
    second.rect(80, y + 58, 46, 8, fill=(190, 30, 30))
    second.text(103, y + 59.5, "占用范围", S9, align="c")
    second.text(105, y + 41, w.road, S10, align="c")
    second.text(168, y + 14, "北 ↑", S10)
    y = table(
        second,
        22,
        y + 80,
        [(34, [(40, "窗口意见", True), (126, "", False)]), (34, [(40, "主管领导意见", True), (126, "", False)])],
        label=label,
        value=S11,
    )
    second.text(22, y + 4, "A、B两页合订有效。", S9)
    names = ("applicant", "handler", "phone", "builder", "road", "place", *SIZES)
    values = w.values(*names) | {"reason": w.work + "，需围挡作业及堆放管材", "parts": ("A", "B")}
    return drawn(
        "road_occupy_application", "cedar_occupy_pair", [first, second], values, tolerated={"reason": (w.work,)}
    )


def cedar_occupy_numbered(job: Job) -> Drawn:
    """Table A alone, numbered items with answers underlined, no grid; the size as 长×宽 in one line."""
    w = world(job)
    body, fill = Style("song", 12.5), job.fill_style(12.5)
    writer = Writer(job, body, leading=1.75, gap=2.0, top=22)
    writer.sheet.text(25, writer.y, ["附件1-", Run("A", "parts"), "表"], Style("hei", 12))
    writer.y += 10
    writer.title("城市道路占道许可　申请信息采集", Style("hei_bold", 18), spacing=0.0)

    def f(text: str, name: str) -> Run:
        return Run(text, name, fill, underline=True)

    writer.line(["1. 由谁申请：", f(w.applicant, "applicant")])
    writer.line(["2. 由谁跑办：", f(w.handler, "handler"), "　3. 怎么联系：", f(w.phone, "phone")])
    writer.line(["4. 哪家施工：", f(w.builder, "builder")])
    writer.line(["5. 占哪条路：", f(w.road, "road")])
    writer.line(["6. 详细位置：", f(w.place, "place")])
    writer.line(["7. 做什么用：", f(w.work, "reason")])
    writer.line(
        [
            "8. 占多大：长 ",
            f(fig(w.length), "length_m"),
            " 米 × 宽 ",
            f(fig(w.width), "width_m"),
            " 米 ＝ ",
            f(fig(w.area), "area_m2"),
            " 平方米",
        ]
    )
    writer.line(
        [
            "9. 占多久：",
            on(w.since, "period_from", "dot", fill),
            " 至 ",
            on(w.until, "period_to", "dot", fill),
            f"（{w.days}天）",
        ]
    )
    writer.line("10. 取件方式：■ 窗口自取　□ 邮寄　□ 电子证照")
    writer.line("11. 随附材料：■ 身份证明　■ 平面图　■ 交通组织方案　□ 其他")
    writer.y += 5
    writer.para("需要挖掘路面的，另填掘路表；仅占不挖的，只交本页。", style=S10)
    writer.y += 8
    writer.line(
        [f"收件人：{a_person_name(job)}　　收件日：{numbers.written_date(w.day + timedelta(days=1), form='dot')}"]
    )
    if w.is_org:
        sealed(writer.sheet, 152, writer.y - 6, w.applicant)
    names = ("applicant", "handler", "phone", "builder", "road", "place", *SIZES)
    values = w.values(*names) | {"reason": w.work, "parts": ("A",)}
    return drawn("road_occupy_application", "cedar_occupy_numbered", writer.sheets, values)


LAYOUTS: Layouts = {
    "facility_occupy_register": {
        "cedar_facility_sheet": cedar_facility_sheet,
        "cedar_facility_card": cedar_facility_card,
    },
    "road_occupy_application": {
        "cedar_occupy_pair": cedar_occupy_pair,
        "cedar_occupy_numbered": cedar_occupy_numbered,
    },
}
