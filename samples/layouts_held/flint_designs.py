"""Drawings with their title blocks, and design books."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.flint_common import Gig, a_gig, day, sealed
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def _street(sheet: Sheet, gig: Gig, x: float, y: float, width: float) -> None:
    """A plan of the street: kerbs, trench, bays, north."""
    small = Style("song", 8)
    for offset in (0, 4, 34, 38):
        sheet.line(x, y + offset, x + width, y + offset, width=0.3)
    for step in range(int(width // 14)):
        sheet.line(x + step * 14, y + 19, x + step * 14 + 8, y + 19, width=0.2)
    sheet.text(x + width / 2, y + 13, gig.road, Style("song", 10), align="c", spacing=1.5)
    sheet.line(x + 20, y + 44, x + width - 40, y + 44, width=0.6, fill=(190, 40, 40))
    sheet.line(x + width - 40, y + 44, x + width - 40, y + 66, width=0.6, fill=(190, 40, 40))
    sheet.text(x + 30, y + 46, "YJV22-0.6/1kV-4×120　CPVC φ160 埋深0.8m", small)
    for bay in range(6):
        sheet.rect(x + width - 100 + bay * 13, y + 66, 13, 24)
        sheet.text(x + width - 97 + bay * 13, y + 76, f"CD{bay + 1}", small)
    sheet.rect(x + 8, y + 42, 12, 9)
    sheet.text(x + 8, y + 53, "环网箱", small)
    sheet.line(x + width - 8, y + 46, x + width - 8, y + 60, width=0.4)
    sheet.text(x + width - 8, y + 40, "N", Style("hei", 10), align="c")


def _names(job: Job) -> tuple[str, str, str]:
    rng = job.rng
    name = rng.choice(("电缆路径平面布置图", "充电车位布置平面图", "电缆沟断面及路径图", "外线接入总平面图"))
    number = rng.choice(
        (
            f"DS-{rng.randrange(1, 30):02d}",
            f"XY26-D{rng.randrange(10, 99)}-03",
            f"电施-{rng.randrange(1, 12)}",
            f"S2026-{rng.randrange(100, 400)}-02",
        )
    )
    return name, number, rng.choice(("1:100", "1:200", "1:500", "1:150"))


def a3(job: Job) -> Drawn:
    """A3, title block as a column at the right edge, labels above values."""
    gig = a_gig(job)
    sheet = job.sheet(420, 297)
    name, number, scale = _names(job)
    sheet.rect(25, 8, 387, 281, line=0.7)
    sheet.line(347, 8, 347, 289, width=0.5)
    _street(sheet, gig, 36, 60, 290)
    sheet.flow(
        40,
        190,
        200,
        "附注\n1 图中尺寸以米计，标高为黄海高程。\n2 过路段采用顶管，距给水管净距不小于0.5m。\n"
        "3 施工前应会同管线权属单位现场交底。",
        Style("song", 10),
        leading=1.6,
    )
    label, value = Style("song", 8), Style("song", 12)
    y = 60.0
    form = job.rng.choice(("dot", "dash"))
    for title, run, high in (
        ("设计机构  DESIGNED BY", Run(gig.designer, "designer"), 30),
        ("工程  PROJECT", Run(gig.project, "project"), 34),
        ("图纸名称  TITLE", Run(name, "drawing_name"), 28),
        ("审定", Run(job.facts.spouse.name), 15),
        ("校核", Run(job.facts.dealer.legal_person), 15),
        ("绘图", Run(gig.handler.name), 15),
        ("设计阶段", Run("施工图"), 15),
        ("绘图比例  SCALE", Run(scale, "scale"), 18),
        ("图别图号  DWG NO.", Run(number, "drawing_no"), 18),
        ("日期  DATE", day(gig.signed, "issue_date", form), 18),
    ):
        sheet.line(347, y, 412, y)
        sheet.text(349, y + 1.5, title, label)
        sheet.cell((347, y + 5, 65, high - 6), run, value, align="c")
        y += high
    sheet.line(347, y, 412, y)
    sealed(job, sheet, 374, 40, gig.designer, diameter=34)
    truth = {
        "project": gig.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": gig.designer,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("construction_drawings", "flint_a3", [sheet], truth)


def a4(job: Job) -> Drawn:
    """A4 landscape, a compact table in the lower right corner; revisions above it."""
    gig = a_gig(job)
    sheet = job.sheet(297, 210)
    name, number, scale = _names(job)
    sheet.rect(20, 7, 270, 196, line=0.6)
    _street(sheet, gig, 28, 26, 240)
    small = Style("song", 8.5)
    sheet.text(30, 150, f"距{gig.cross}路口约 {job.rng.randrange(20, 90)} m　现状人行道宽 3.5 m", small)
    sheet.text(30, 157, "路面结构：5cm沥青+20cm水稳+30cm灰土（按原样修复）", small)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10.0, [(120.0, Run(gig.designer, "designer"), True)]),
        (11, [(20, "项目", True), (100, Run(gig.project, "project"), False)]),
        (
            9,
            [
                (20, "图名", True),
                (60, Run(name, "drawing_name"), False),
                (14, "比例", True),
                (26, Run(scale, "scale"), False),
            ],
        ),
        (
            9,
            [
                (20, "制图", True),
                (24, job.facts.spouse.name, False),
                (16, "审核", True),
                (20, gig.handler.name, False),
                (14, "图号", True),
                (26, Run(number, "drawing_no"), False),
            ],
        ),
        (
            9,
            [
                (20, "专业", True),
                (24, "电气", False),
                (16, "版次", True),
                (20, "0", False),
                (14, "出图", True),
                (26, day(gig.signed, "issue_date", "dot"), False),
            ],
        ),
    ]
    table(sheet, 170, 155, rows, label=Style("hei", 9.5), value=Style("song", 9.5))
    truth = {
        "project": gig.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": gig.designer,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("construction_drawings", "flint_a4", [sheet], truth)


def book(job: Job) -> Drawn:
    """A cover with project, firm and month-day, then one page of chapters."""
    gig = a_gig(job)
    writer = Writer(job, Style("song", 12), leading=1.75)
    cover = writer.sheet
    cover.text(105, 30, f"档案号：{job.rng.randrange(1000, 9999)}-S", Style("song", 11), align="c")
    cover.flow(30, 66, 150, Run(gig.project, "project"), Style("hei_bold", 24), align="c", leading=1.5)
    cover.text(105, 118, "技 术 设 计 书", Style("hei_bold", 30), align="c", spacing=0.1)
    cover.text(105, 136, "（电气、土建分册）", Style("song", 14), align="c")
    for row, (name, who) in enumerate(
        (("批　准", job.facts.dealer.legal_person), ("审　查", job.facts.spouse.name), ("编　写", gig.handler.name))
    ):
        cover.text(72, 168 + row * 12, f"{name}：", Style("song", 13))
        cover.text(100, 166.5 + row * 12, who, Style("kai", 16, jitter=0.05))
    cover.text(105, 236, Run(gig.designer, "designer"), Style("song_bold", 16), align="c")
    cover.text(105, 249, day(gig.signed, "issue_date", "chinese"), Style("song", 14), align="c")
    sealed(job, cover, 124, 240, gig.designer)
    writer.new_page()
    chief = Style("hei", 14)
    kw = job.facts.power_kw
    writer.para("第一章　总则", indent=0, style=chief)
    writer.para(f"1.1 本册适用于{gig.road}侧充电区的供电、接地与管沟设计。建设方为{gig.client.name}。")
    writer.para(
        "1.2 采用标准：GB 50966-2014《电动汽车充电站设计规范》、GB 50217-2018《电力工程电缆设计标准》、"
        "GB/T 50065-2011。"
    )
    writer.para("第二章　负荷与接线", indent=0, style=chief)
    writer.para(f"2.1 设置{kw}kW交流桩{job.rng.randrange(4, 16)}台，同时系数取0.6，由就近箱变低压侧单回路引出。")
    writer.para("2.2 进线柜设剩余电流动作保护，动作电流30mA；计量表箱靠墙安装，底边距地1.4m。")
    writer.para("第三章　管沟与路面恢复", indent=0, style=chief)
    writer.para("3.1 电缆穿CPVC管埋深不小于0.7m，过车行道段加套热镀锌钢管，回填砂垫层100mm。")
    writer.para("3.2 沟槽回填压实度不低于95%，人行道透水砖按原花色铺回。")
    writer.para("第四章　接地", indent=0, style=chief)
    writer.para("4.1 采用TN-S系统，接地电阻不大于4Ω；桩体、支架及护栏均可靠连接。")
    writer.sheet.text(105, 284, "- 1 -", Style("song", 9), align="c")
    truth = {"project": gig.project, "designer": gig.designer, "issue_date": gig.signed.isoformat()}
    return drawn("technical_design_docs", "flint_book", writer.sheets, truth)


def brief(job: Job) -> Drawn:
    """One page 设计说明 with a table of devices; project and firm in a strip at the foot."""
    gig, rng = a_gig(job), job.rng
    writer = Writer(job, Style("song", 11.5), left=22, width=166, leading=1.6)
    writer.title("充电设施电气设计说明", Style("hei_bold", 18), spacing=0.05, after=8)
    writer.para("工程概况", indent=0, style=Style("hei", 12.5))
    writer.para(
        [
            "　本说明书对应的建设内容为：",
            Run(gig.project, "project"),
            f"。桩位沿停车区一字排列，电源取自{gig.cross}公用变，三级负荷。",
        ],
        indent=0,
    )
    writer.para("主要设备", indent=0, style=Style("hei", 12.5))
    rows = [(8.0, [(14.0, "项", True), (62, "名称", True), (56, "规格", True), (17, "单位", True), (17, "量", True)])]
    for number, (thing, spec, unit, most) in enumerate(
        (
            ("交流充电桩", f"{job.facts.power_kw}kW 落地式", "台", 12),
            ("低压电缆", "YJV22-4×70+1×35", "米", 160),
            ("配电箱", "XL-21 IP54", "面", 3),
            ("保护管", "MPP φ110", "米", 120),
        ),
        1,
    ):
        rows.append(
            (
                8.0,
                [
                    (14.0, str(number), True),
                    (62, thing, False),
                    (56, spec, False),
                    (17, unit, True),
                    (17, str(rng.randrange(most // 3, most) or 1), True),
                ],
            )
        )
    writer.y = table(writer.sheet, 22, writer.y + 1, rows, label=Style("song", 10.5), value=Style("song", 10.5)) + 5
    writer.para("防护与消防", indent=0, style=Style("hei", 12.5))
    for line in (
        "桩旁设防撞杆，间距不大于1.5m；每四个车位配4kg干粉灭火器两具。",
        "配电箱门内侧贴系统图，箱体加锁，铭牌注明急停位置。",
        "室外桩基础高出地面200mm，防水等级IP54。",
    ):
        writer.para("· " + line, indent=1)
    writer.para("验收时须提供接地电阻测试记录和绝缘测试记录。本说明与图纸不一致处，以图纸为准。", indent=2)
    table(
        writer.sheet,
        22,
        252,
        [
            (9, [(28, "编制单位", True), (138, Run(gig.designer, "designer"), False)]),
            (
                9,
                [
                    (28, "设计人", True),
                    (40, gig.handler.name, False),
                    (28, "复核人", True),
                    (20, job.facts.spouse.name, False),
                    (22, "完成日期", True),
                    (28, day(gig.signed, "issue_date", "slash"), False),
                ],
            ),
        ],
        label=Style("hei", 10),
        value=Style("song", 10),
    )
    truth = {"project": gig.project, "designer": gig.designer, "issue_date": gig.signed.isoformat()}
    return drawn("technical_design_docs", "flint_brief", writer.sheets, truth)


LAYOUTS: Layouts = {
    "construction_drawings": {"flint_a3": a3, "flint_a4": a4},
    "technical_design_docs": {"flint_book": book, "flint_brief": brief},
}
