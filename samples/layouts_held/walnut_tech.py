"""Drawings with a title block, and design books."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.walnut_common import GREY, Scene, press, scene, when, write
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_SMALL = Style("hei", 8)


def _street(sheet: Sheet, work: Scene, x: float, y: float, width: float) -> None:
    """A plan of a street with a cable trench."""
    for off in (0.0, 14.0, 44.0, 58.0):
        sheet.line(x, y + off, x + width, y + off, width=0.35)
    for step in range(0, int(width) - 8, 12):
        sheet.line(x + step, y + 29, x + step + 6, y + 29, width=0.2)
    sheet.text(x + width / 2, y + 20, work.road, Style("hei", 13), align="c", spacing=1.0)
    sheet.rect(x + 20, y + 62, 26, 16, line=0.5)
    sheet.text(x + 24, y + 68, "箱变 T1", _SMALL)
    for off in (-0.8, 0.8):
        sheet.line(x + 33 + off, y + 62, x + 33 + off, y + 8, width=0.45, fill=(200, 30, 30))
        sheet.line(x + 33 + off, y + 8 + off, x + width - 30, y + 8 + off, width=0.45, fill=(200, 30, 30))
    sheet.text(x + 60, y + 2, f"电缆沟 L={work.length:f}m  B={work.width:f}m", _SMALL)
    sheet.text(x + width - 28, y + 6, "接环网柜", _SMALL)
    for number in range(6):
        sheet.rect(x + 60 + number * 14, y + 64, 10, 20)
        sheet.text(x + 62 + number * 14, y + 73, f"C{number + 1}", _SMALL)
    sheet.text(
        x,
        y + 90,
        "说明：1.图中尺寸以米计，标高采用1985国家高程基准。 2.过街段采用Φ150热浸镀锌钢管保护。"
        " 3.施工前须人工探明地下管线。",
        _SMALL,
    )


def strip(job: Job) -> Drawn:
    """A3, the title block a strip down the right edge, labels above values."""
    work, sheet, rng = scene(job), job.sheet(420, 297), job.rng
    name = rng.choice(["电缆路径平面布置图", "过街排管平面图", "箱变基础及电缆井平面图"])
    number = f"D{rng.randrange(2026, 2027)}-{rng.randrange(10, 99)}-S-0{rng.randrange(1, 9)}"
    scale = rng.choice(["1:200", "1:250", "1:500"])
    sheet.rect(20, 8, 392, 281, line=0.7)
    sheet.line(352, 8, 352, 289, width=0.5)
    _street(sheet, work, 40, 90, 290)
    sheet.text(330, 20, "北↑", Style("hei", 14))
    drawn_on = work.signed
    blocks: list[tuple[float, str, Runs]] = [
        (34, "设计机构", Run(work.designer, "designer", Style("hei_bold", 11))),
        (24, "资质", "工程设计电力行业乙级"),
        (22, "委托方", work.applicant),
        (34, "工程", Run(work.project, "project")),
        (28, "图名", Run(name, "drawing_name", Style("hei_bold", 12))),
        (16, "设计人", job.facts.landlord.name),
        (16, "校对人", work.other),
        (16, "审定人", work.third),
        (18, "比例尺", Run(scale, "scale")),
        (18, "图纸编号", Run(number, "drawing_no")),
        (18, "阶段", "施工图"),
        (20, "出图日期", when(job, drawn_on, "issue_date", "short", "dash")),
        (17, "版次", "第A版　未盖出图章无效"),
    ]
    y = 8.0
    for height, label, runs in blocks:
        sheet.line(352, y, 412, y)
        sheet.text(354, y + 2, label, Style("hei", 8, GREY))
        sheet.cell((352, y + 5.5, 60, height - 6), runs, Style("hei", 10))
        y += height
    if job.variant.seal:
        seals.put_stamp(sheet, 318, 268, [work.designer, "出图专用章"], width=56)
    truth = work.truth("project", "designer", "issue_date", drawing_name=name, drawing_no=number, scale=scale)
    return drawn("construction_drawings", "walnut_strip", [sheet], truth)


def corner(job: Job) -> Drawn:
    """A4 on its side: a trench section, the block in the lower right corner."""
    work, sheet, rng = scene(job), job.sheet(297, 210), job.rng
    name = rng.choice(["电缆沟断面大样", "直埋电缆横断面详图", "人行道恢复结构大样"])
    number, scale = (
        f"{rng.choice(['电施', '结施', '土施'])}-{rng.randrange(1, 20):02d}",
        rng.choice(["1:20", "1:25", "1:50"]),
    )
    sheet.rect(25, 6, 266, 198, line=0.6)
    for depth, text in (
        (0, "60厚透水砖"),
        (8, "30厚1:3干硬性砂浆"),
        (14, "150厚C20素混凝土"),
        (30, "级配砂石分层夯实"),
        (64, "细砂垫层100厚"),
    ):
        sheet.line(60, 40 + depth, 150, 40 + depth, width=0.4)
        sheet.line(150, 42 + depth, 172, 42 + depth, width=0.15)
        sheet.text(174, 40 + depth, text, Style("hei", 9))
    sheet.line(60, 40, 60, 124, width=0.5)
    sheet.line(150, 40, 150, 124, width=0.5)
    sheet.line(60, 124, 150, 124, width=0.5)
    for at in (82, 98, 114):
        sheet.text(at, 108, "◎", Style("hei", 20))
    sheet.line(60, 131, 150, 131, width=0.2)
    sheet.text(105, 133, f"{work.width * 1000:.0f}", Style("hei", 10), align="c")
    sheet.text(105, 141, "1-1 剖面", Style("hei_bold", 12), align="c")
    sheet.text(32, 155, "注：尺寸单位毫米；回填压实度不小于94%。", Style("hei", 9))
    cells: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11.0, [(112.0, Run(work.designer, "designer", Style("hei_bold", 11)), False), (36.0, "施工图设计", False)]),
        (10.0, [(18.0, "项目", True), (130.0, Run(work.project, "project"), False)]),
        (
            10.0,
            [
                (18.0, "图别内容", True),
                (76.0, Run(name, "drawing_name"), False),
                (18.0, "图号", True),
                (36.0, Run(number, "drawing_no"), False),
            ],
        ),
        (
            9.0,
            [
                (18.0, "制图", True),
                (31.0, work.other, False),
                (18.0, "复核", True),
                (27.0, work.third, False),
                (18.0, "比例", True),
                (36.0, Run(scale, "scale"), False),
            ],
        ),
        (
            9.0,
            [
                (18.0, "专业负责", True),
                (31.0, job.facts.spouse.name, False),
                (18.0, "张次", True),
                (27.0, "4／9", False),
                (18.0, "日期", True),
                (36.0, when(job, work.signed, "issue_date", "short", "dash"), False),
            ],
        ),
    ]
    table(sheet, 143, 155, cells, label=Style("hei", 8.5), value=Style("hei", 9.5))
    truth = work.truth("project", "designer", "issue_date", drawing_name=name, drawing_no=number, scale=scale)
    return drawn("construction_drawings", "walnut_corner", [sheet], truth)


def book(job: Job) -> Drawn:
    """Cover of a design book and its first page."""
    work, cover = scene(job), job.sheet()
    cover.fill(20, 30, 4, 90, (40, 70, 120))
    cover.flow(32, 44, 150, Run(work.project, "project"), Style("hei_bold", 22), leading=1.5)
    cover.text(32, 92, "技 术 设 计 书", Style("song_bold", 26))
    cover.text(32, 108, "Technical Design Specification", Style("hei", 11, GREY))
    cover.text(32, 132, f"文件编号  JS-{work.signed.year}-{job.rng.randrange(10, 99)}　　密级  内部", Style("hei", 11))
    people = (("院　　长", work.other), ("总工程师", work.third), ("项目主设", job.facts.landlord.name))
    for place, (label, name) in enumerate(people):
        cover.text(32, 160 + place * 12, f"{label}　{name}", Style("song", 13))
    cover.text(105, 236, Run(work.designer, "designer"), Style("song_bold", 17), align="c")
    cover.text(105, 250, when(job, work.signed, "issue_date", "chinese", "plain"), Style("song", 14), align="c")
    press(job, cover, 120, 240, work.designer)
    writer = Writer(job, Style("song", 12), leading=1.7)
    writer.line(Run("1  总则", style=Style("hei_bold", 14)))
    writer.para(f"1.1 设计委托：受{work.applicant}委托，就{work.road}{work.place}一带的电源接入开展设计。")
    writer.para(
        "1.2 设计所依标准：《电动汽车充电站设计规范》GB 50966—2014、《电力工程电缆设计标准》GB 50217—2018、"
        "《城市道路工程设计规范》CJJ 37—2012。"
    )
    writer.line(Run("2  负荷与供电", style=Style("hei_bold", 14)))
    writer.para(
        f"2.1 本期安装直流充电机{job.rng.randrange(4, 12)}台，单台60kW，同时系数取0.7；变压器容量630kVA，"
        "负载率不高于80%。"
    )
    writer.para("2.2 采用单路10kV电源，由邻近环网柜备用间隔引出，电缆型号ZC-YJV22-8.7/15-3×120。")
    writer.line(Run("3  土建部分", style=Style("hei_bold", 14)))
    writer.para(f"3.1 沟槽长{work.length:f}米，宽{work.width:f}米，过街处改用顶管，覆土不小于0.7米。")
    writer.para("3.2 箱变基础采用C30混凝土，抗渗等级P6，接地电阻不大于4Ω。")
    writer.para("3.3 井盖采用球墨铸铁D400级，并与人行道面平齐，高差不超过5毫米。")
    return drawn(
        "technical_design_docs", "walnut_book", [cover, *writer.sheets], work.truth("project", "designer", "issue_date")
    )


def design_sheet(job: Job) -> Drawn:
    """A page that begins with a control table, then the reasoning in short sections."""
    work, sheet = scene(job), job.sheet()
    body = Style("hei", 11)
    sheet.text(20, 16, "方案设计说明（供审图用）", Style("hei_bold", 18))
    ornaments.qr_code(sheet, 172, 10, 18)
    printed = work.signed + timedelta(days=3)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10.0, [(30.0, "说明对象", True), (140.0, Run(work.project, "project"), False)]),
        (
            10.0,
            [
                (30.0, "编制方", True),
                (80.0, Run(work.designer, "designer"), False),
                (25.0, "编制人", True),
                (35.0, work.third, False),
            ],
        ),
        (
            10.0,
            [
                (30.0, "定稿日", True),
                (80.0, when(job, work.signed, "issue_date", "dash", "short", "plain"), False),
                (25.0, "打印日", True),
                (35.0, write(printed, "dash"), False),
            ],
        ),
        (10.0, [(30.0, "建设方", True), (80.0, work.applicant, False), (25.0, "修订", True), (35.0, "R2", False)]),
    ]
    y = table(sheet, 20, 32, rows, label=Style("hei_bold", 10), value=body) + 7
    parts = (
        ("现场条件", f"{work.road}为城市次干路，{work.place}现状地面平整，距最近的燃气管约2.1米，距给水管约1.6米。"),
        ("路径比选", "比较了沿车行道、沿人行道、穿绿地三条路径。沿人行道方案开挖量居中，对车流影响最小，予以推荐。"),
        ("主要工程量", f"开挖{work.area}平方米；敷设CPVC管3孔；电缆{job.rng.randrange(60, 260)}米；工井2座；箱变1台。"),
        (
            "防雷与接地",
            "充电机外壳、箱变外壳及电缆金属护层均可靠接地，接地网采用-40×4热镀锌扁钢，垂直接地极L50×5，间距5米。",
        ),
        ("消防", "充电区配置磷酸铵盐干粉灭火器及灭火毯，与邻近建筑外墙净距按GB 50016执行。"),
        ("尚待确认", "道路红线与现状管线物探成果由建设方补测后提供；若与本说明不符，须书面变更。"),
    )
    for place, (head, text) in enumerate(parts, 1):
        sheet.text(20, y, f"§{place} {head}", Style("hei_bold", 12))
        y = sheet.flow(20, y + 7, 170, text, body, leading=1.65, indent=2) + 4
    press(job, sheet, 156, y + 14, work.designer, centre="设计文件章")
    return drawn(
        "technical_design_docs", "walnut_design_sheet", [sheet], work.truth("project", "designer", "issue_date")
    )


LAYOUTS: Layouts = {
    "construction_drawings": {"walnut_strip": strip, "walnut_corner": corner},
    "technical_design_docs": {"walnut_book": book, "walnut_design_sheet": design_sheet},
}
