"""Register pages of occupied municipal facilities, and A and B tables of road occupation."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.osier_common import (
    PEN,
    Row,
    Scene,
    digits,
    lab,
    num,
    on,
    scene,
    sealed,
    short,
    size_values,
    time_values,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _facility(job: Job) -> str:
    return job.rng.choice(["人行道", "路灯基座及人行道板", "人行道树池", "非机动车道隔离栏", "雨水井盖板", "道路侧石"])


def _small(job: Job, work: Scene) -> Scene:
    """A pavement's share of the work: a few metres."""
    length = Decimal(job.rng.randrange(4, 30)) / 2
    return replace(work, length=length, width=Decimal(job.rng.choice(["0.6", "0.8", "1", "1.5"])))


def _facility_values(work: Scene, who: str, facility: str) -> dict[str, Value]:
    return {
        "applicant": who,
        "facility": facility,
        "place": work.place,
        **size_values(work),
        **time_values(work),
    }


def book_page(job: Job) -> Drawn:
    """A page of a street office's register, one line of it used so far; two storeys of heads."""
    work, sheet = _small(job, scene(job)), job.sheet(297, 210)
    who = job.facts.person.name if job.chance(0.5) else work.owner
    facility, pen = _facility(job), job.fill_style(10.5)
    head = Style("hei", 10.5)
    district = job.facts.home.community.district
    sheet.text(148, 18, "临时占用市政设施情况登记簿", Style("song_bold", 19), align="c", spacing=0.12)
    sheet.text(18, 33, f"登记部门：{district}市政设施巡查二中队", Style("song", 11))
    sheet.text(279, 33, f"{work.signed.year}年度　第 {job.rng.randrange(2, 40)} 页", Style("song", 11), align="r")
    widths = (10, 46, 34, 56, 18, 18, 20, 24, 24, 12)
    names = ("序", "占用者", "占了什么设施", "地段", "", "", "", "", "", "备注")
    x, y = 18.0, 41.0
    for width, name in zip(widths, names, strict=True):
        if name:
            sheet.rect(x, y, width, 18)
            sheet.cell((x, y, width, 18), name, head, align="c", pad=0.5)
        x += width
    groups = ((164.0, 56.0, "尺　寸（米、平方米）", ("长", "宽", "面积")), (220.0, 48.0, "占用起止", ("起", "止")))
    for left, wide, name, parts in groups:
        sheet.rect(left, y, wide, 9)
        sheet.cell((left, y, wide, 9), name, head, align="c")
        for place, part in enumerate(parts):
            each = widths[4:7] if len(parts) == 3 else widths[7:9]
            start = left + sum(each[:place])
            sheet.rect(start, y + 9, each[place], 9)
            sheet.cell((start, y + 9, each[place], 9), part, head, align="c")
    first: tuple[str | Run, ...] = (
        "1",
        Run(who, "applicant"),
        Run(facility, "facility"),
        Run(work.place, "place"),
        num(work.length, "length_m"),
        num(work.width, "width_m"),
        num(work.area, "area_m2"),
        short(work.start, "period_from"),
        short(work.end, "period_to"),
        "",
    )
    rows: list[Row] = [(17, [val(width, runs) for width, runs in zip(widths, first, strict=True)])]
    rows += [(13, [val(width, "") for width in widths]) for _ in range(5)]
    bottom = table(sheet, 18, y + 18, rows, label=head, value=pen)
    sheet.text(18, bottom + 6, ["登记人：", Run(work.chief, style=PEN)], Style("song", 11))
    sheet.text(110, bottom + 6, ["复核：", Run(job.facts.developer.legal_person, style=PEN)], Style("song", 11))
    sheet.text(205, bottom + 6, ["登记时间：", short(work.signed, "", pen)], Style("song", 11))
    sheet.text(18, bottom + 18, "说明：一事一行，占用期满由巡查员现场销号。", Style("song", 9.5))
    values = _facility_values(work, who, facility)
    return drawn("facility_occupy_register", "osier_book_page", [sheet], values)


def record_card(job: Job) -> Drawn:
    """An A5 card of the district's maintenance office, boxes beside labels, sealed."""
    work, sheet = _small(job, scene(job)), job.sheet(148, 210)
    facility, pen = _facility(job), job.fill_style(11)
    label = Style("song_bold", 10.5)
    office = f"信阳市{job.facts.home.community.district}市政维护所"
    sheet.text(74, 14, "市政设施临时占用备查卡", Style("hei_bold", 16), align="c", spacing=0.1)
    sheet.text(136, 25, f"卡号 {work.signed:%y}-{digits(job, 4)}", Style("hei", 9.5), align="r")
    rows: list[Row] = [
        (14, [lab(30, "使用单位（人）"), val(94, Run(work.builder, "applicant"))]),
        (12, [lab(30, "设施名称"), val(94, Run(facility, "facility"))]),
        (16, [lab(30, "设施坐落"), val(94, Run(work.place, "place"))]),
        (
            12,
            [
                lab(30, "占用范围"),
                val(94, ["长 ", num(work.length, "length_m"), " 米 × 宽 ", num(work.width, "width_m"), " 米"]),
            ],
        ),
        (12, [lab(30, "折合面积"), val(94, [num(work.area, "area_m2"), " ㎡"])]),
        (12, [lab(30, "自"), val(94, on(work.start, "period_from", "padded"))]),
        (12, [lab(30, "至"), val(94, on(work.end, "period_to", "padded"))]),
        (22, [lab(30, "恢复要求"), val(94, "期满三日内按原样恢复，由我所验收；损坏的照价赔偿。")]),
    ]
    bottom = table(sheet, 12, 32, rows, label=label, value=pen)
    body = Style("song", 10.5)
    sheet.text(14, bottom + 8, ["现场交底人：", Run(work.chief, style=PEN.sized(13))], body)
    sheet.text(136, bottom + 22, office, body, align="r")
    sheet.text(134, bottom + 31, on(work.signed, "", "plain"), body, align="r")
    sealed(sheet, job, 112, bottom + 26, office, diameter=36)
    values = _facility_values(work, work.builder, facility)
    return drawn("facility_occupy_register", "osier_record_card", [sheet], values)


def _occupy_values(work: Scene, who: str, reason: str) -> dict[str, Value]:
    return {
        "applicant": who,
        "handler": work.handler,
        "phone": work.phone,
        "builder": work.builder,
        "road": work.road,
        "place": work.place,
        "reason": reason,
        **size_values(work),
        **time_values(work),
    }


def _opinion(sheet: Sheet, y: float, who: str, label: Style) -> float:
    sheet.rect(20, y, 170, 38)
    sheet.rect(20, y, 30, 38)
    sheet.cell((20, y, 30, 38), who, label, align="c")
    sheet.text(126, y + 20, "签名（章）：", label)
    sheet.text(138, y + 29, "年　　月　　日", label)
    return y + 38


def both_tables(job: Job) -> Drawn:
    """A table (who) and B table (where, how much, opinions) on two sheets."""
    work, first, second = scene(job), job.sheet(), job.sheet()
    pen, label = job.fill_style(12), Style("song", 11.5)
    reason = job.rng.choice(["充电站箱变吊装，需停放吊车", "充电桩电缆敷设堆放材料", "电缆顶管作业设工作坑围挡"])
    title = "城市道路临时占用报审表"
    letters: dict[str, Sheet] = {"A": first, "B": second}
    for letter, sheet in letters.items():
        sheet.text(105, 24, title, Style("song_bold", 20), align="c", spacing=0.1)
        sheet.rect(168, 12, 22, 9)
        sheet.text(179, 14, [Run(letter, "parts"), " 表"], Style("hei", 12), align="c")
    rows: list[Row] = [
        (15, [lab(38, "报审单位\n（个人）"), val(132, Run(work.owner, "applicant", pen))]),
        (13, [lab(38, "注册住所"), val(132, Run(job.facts.company.org.address, style=pen))]),
        (
            13,
            [
                lab(38, "法人代表"),
                val(47, Run(job.facts.company.org.legal_person, style=pen)),
                lab(38, "固定电话"),
                val(47, Run(job.facts.company.org.phone, style=pen)),
            ],
        ),
        (
            13,
            [
                lab(38, "经办人姓名"),
                val(47, Run(work.handler, "handler", pen)),
                lab(38, "经办人手机"),
                val(47, Run(work.phone, "phone", pen)),
            ],
        ),
        (15, [lab(38, "现场施工单位"), val(132, Run(work.builder, "builder", pen))]),
        (24, [lab(38, "占道理由"), val(132, Run(reason, "reason", pen))]),
        (40, [lab(38, "报审人声明"), val(132, "所填内容和所附材料真实有效，如有虚假，愿承担相应法律责任。")]),
    ]
    bottom = table(first, 20, 40, rows, label=label, value=Style("song", 11.5))
    first.text(110, bottom - 12, ["盖章：　　　　　", on(work.signed, "", "spaced", pen)], label)
    sealed(first, job, 126, bottom - 14, work.owner)
    first.text(20, bottom + 6, "填表须知：A 表由报审方用黑色墨水填写，一式两份。", Style("song", 9.5))
    rows = [
        (13, [lab(38, "占用的道路"), val(132, Run(work.road, "road", pen))]),
        (15, [lab(38, "具体地点"), val(132, Run(work.place, "place", pen))]),
        (
            13,
            [
                lab(22, "长（m）"),
                val(34, num(work.length, "length_m", pen)),
                lab(22, "宽（m）"),
                val(34, num(work.width, "width_m", pen)),
                lab(24, "面积（m²）"),
                val(34, num(work.area, "area_m2", pen)),
            ],
        ),
        (
            14,
            [
                lab(38, "占用时段"),
                val(
                    132,
                    [
                        "自 ",
                        *dated(work.start, "period_from", pen),
                        " 起　至 ",
                        *dated(work.end, "period_to", pen),
                        " 止",
                    ],
                ),
            ],
        ),
    ]
    y = table(second, 20, 40, rows, label=label, value=Style("song", 11.5))
    for who in ("市政设施\n管理单位", "公安交管\n部　门", "城市管理\n主管部门"):
        y = _opinion(second, y, who, label)
    second.text(20, y + 6, "填表须知：B 表意见栏由各部门填写，报审方勿动。", Style("song", 9.5))
    values: dict[str, Value] = {"parts": ("A", "B"), **_occupy_values(work, work.owner, reason)}
    return drawn("road_occupy_application", "osier_both_tables", [first, second], values)


def table_a_alone(job: Job) -> Drawn:
    """Only the A table: small heads above wide boxes, as a service hall prints its forms."""
    work, sheet = scene(job), job.sheet()
    pen, head = job.fill_style(12.5), Style("hei", 8.5, (90, 90, 90))
    who = job.facts.person.name
    reason = job.rng.choice(["自家车位充电桩接线，路边放电缆盘", "门面前充电桩施工搭围挡", "充电车棚吊装"])
    sheet.text(20, 20, "占道申请", Style("hei_bold", 24))
    sheet.text(190, 22, ["表 ", Run("A", "parts"), "（申请者填）"], Style("hei", 12), align="r")
    sheet.line(20, 33, 190, 33, width=0.8)
    boxes: list[list[tuple[float, str, Run]]] = [
        [(85, "您的姓名 / 单位名称", Run(who, "applicant")), (85, "身份证明号码", Run(job.facts.person.id_number))],
        [(85, "代办人", Run(work.handler, "handler")), (85, "代办人联系方式", Run(work.phone, "phone"))],
        [(170, "由谁施工", Run(work.builder, "builder"))],
        [(170, "为什么要占道", Run(reason, "reason"))],
        [(60, "占哪条路", Run(work.road, "road")), (110, "在路的什么位置", Run(work.place, "place"))],
        [
            (56, "占用长度（米）", num(work.length, "length_m")),
            (57, "占用宽度（米）", num(work.width, "width_m")),
            (57, "占用面积（平方米）", num(work.area, "area_m2")),
        ],
        [
            (85, "从哪天开始", on(work.start, "period_from", "slash")),
            (85, "到哪天结束", on(work.end, "period_to", "slash")),
        ],
    ]
    y = 40.0
    for line in boxes:
        x = 20.0
        for width, name, run in line:
            sheet.rect(x, y, width, 19)
            sheet.text(x + 1.5, y + 1.5, name, head)
            sheet.cell((x, y + 6, width, 13), run, pen)
            x += width
        y += 19
    sheet.cell(
        (20, y + 2, 170, 12), "□ 涉及人行道　□ 涉及机动车道　□ 夜间施工（请在窗口人员指导下勾选）", Style("song", 10)
    )
    sheet.text(20, y + 20, ["本人签名：", Run(who, style=PEN)], Style("song", 12))
    sheet.text(120, y + 20, ["填表日期：", on(work.signed, "", "slash", pen)], Style("song", 12))
    sheet.text(
        20,
        y + 36,
        f"受理窗口：{job.facts.home.community.district}政务服务中心二楼 13 号　电话 0376-6{digits(job, 6)}",
        Style("song", 9.5),
    )
    values: dict[str, Value] = {"parts": ("A",), **_occupy_values(work, who, reason)}
    return drawn("road_occupy_application", "osier_table_a_alone", [sheet], values)


LAYOUTS: Layouts = {
    "facility_occupy_register": {"osier_book_page": book_page, "osier_record_card": record_card},
    "road_occupy_application": {"osier_both_tables": both_tables, "osier_table_a_alone": table_a_alone},
}
