"""Construction drawings with title blocks, and design books."""

from __future__ import annotations

from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.osier_common import PEN, Row, Scene, lab, on, scene, sealed, val
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _drawing_values(work: Scene, name: str, number: str, scale: str) -> dict[str, Value]:
    return {
        "project": work.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": work.designer,
        "issue_date": work.signed.isoformat(),
    }


def _trench(sheet: Sheet, note: Style) -> None:
    """A cut through a cable trench: layers, a pipe bank, measures."""
    layers = (
        ("细粒式沥青混凝土 40mm", 0),
        ("中粒式沥青混凝土 60mm", 9),
        ("C20素混凝土 200mm", 20),
        ("中粗砂回填夯实", 42),
    )
    for text, depth in layers:
        y = 48 + depth
        sheet.line(60, y, 160, y, width=0.4)
        sheet.line(130, y + 3, 176, y + 3, width=0.15)
        sheet.text(177, y + 1, text, note)
    sheet.line(78, 48, 86, 122, width=0.5)
    sheet.line(142, 48, 134, 122, width=0.5)
    sheet.line(86, 122, 134, 122, width=0.5)
    for column in range(3):
        for row in range(2):
            sheet.rect(95 + column * 11, 100 + row * 10, 8, 8, line=0.5)
    sheet.line(134, 112, 176, 112, width=0.15)
    sheet.text(177, 110, "MPP电缆保护管 6×Φ110", note)
    sheet.line(78, 132, 142, 132, width=0.15)
    sheet.text(110, 133.5, "1200", note, align="c")
    sheet.text(108, 40, "现状路面", note, align="c")


def trench_section(job: Job) -> Drawn:
    """A trench's section, block at the lower right."""
    work, sheet = scene(job), job.sheet(297, 210)
    name = job.rng.choice(["电缆沟开挖横断面图", "过路排管断面大样图", "路面恢复结构图"])
    number, scale = f"电施-{job.rng.randrange(2, 16):02d}", job.rng.choice(["1:20", "1:25", "1:50"])
    note = Style("hei", 8.5)
    sheet.rect(6, 6, 285, 198)
    sheet.rect(20, 10, 267, 190, line=0.7)
    _trench(sheet, note)
    for place, text in enumerate(
        (
            "附注：",
            "1. 尺寸单位 mm，标高单位 m。",
            "2. 沟槽回填压实度不小于 95%，详见 CJJ 1-2008。",
            "3. 距燃气管净距不足 1.0m 处人工开挖。",
        )
    ):
        sheet.text(28, 152 + place * 6, text, note)
    label, value = Style("hei", 8.5), Style("hei", 9)
    rows: list[Row] = [
        (11, [val(117, Run(work.designer, "designer", Style("hei_bold", 12)))]),
        (10, [lab(22, "工　程"), val(95, Run(work.project, "project"))]),
        (10, [lab(22, "图纸内容"), val(95, Run(name, "drawing_name"))]),
        (
            8,
            [
                lab(14, "设计"),
                val(25, Run(work.handler, style=PEN.sized(9))),
                lab(14, "校对"),
                val(25, Run(work.chief, style=PEN.sized(9))),
                lab(14, "专业"),
                val(25, "电气"),
            ],
        ),
        (
            9,
            [
                lab(14, "图别号"),
                val(25, Run(number, "drawing_no")),
                lab(14, "比例"),
                val(25, Run(scale, "scale")),
                lab(14, "出图"),
                val(25, Run(f"{work.signed.year}.{work.signed.month:02d}.{work.signed.day:02d}", "issue_date")),
            ],
        ),
    ]
    table(sheet, 170, 152, rows, label=label, value=value)
    values = _drawing_values(work, name, number, scale)
    return drawn("construction_drawings", "osier_trench_section", [sheet], values)


def bay_plan(job: Job) -> Drawn:
    """A plan of bays and a cable route; the block is a strip down the right edge with two languages."""
    work, sheet = scene(job), job.sheet(297, 210)
    name = job.rng.choice(["充电车位及电缆路径平面图", "充电桩布置平面图", "室外电气管线总平面图"])
    number, scale = f"E-{job.rng.randrange(101, 120)}", job.rng.choice(["1:100", "1:200", "1:300"])
    note = Style("hei", 8)
    sheet.rect(10, 8, 279, 194, line=0.8)
    sheet.line(236, 8, 236, 202, width=0.8)
    for place in range(9):
        sheet.rect(34 + place * 19, 34, 19, 36)
        sheet.text(43.5 + place * 19, 50, f"{place + 1:02d}", note, align="c")
        sheet.rect(41 + place * 19, 29, 4, 4, fill=RED)
    sheet.line(20, 26, 210, 26, width=0.6, fill=RED)
    sheet.line(20, 26, 20, 142, width=0.6, fill=RED)
    sheet.text(24, 92, "YJV22-0.6/1kV-4×95+1×50  SC100 埋深0.8m", note)
    sheet.rect(16, 142, 24, 14)
    sheet.text(28, 146.5, "箱变", note, align="c")
    for y in (162.0, 188.0):
        sheet.line(14, y, 232, y, width=0.5)
    sheet.text(120, 172, work.road, Style("hei", 12), align="c", spacing=1.5)
    sheet.text(52, 120, f"注：图中红线为新敷电缆；{job.facts.home.community.name}用地范围以规划红线为准。", note)
    small, value = Style("hei", 6.5, (90, 90, 90)), Style("hei", 9)
    strip: list[tuple[float, str, Run]] = [
        (34, "DESIGN INSTITUTE 设计", Run(work.designer, "designer", Style("hei_bold", 10.5))),
        (22, "CLIENT 建设", Run(work.owner)),
        (28, "PROJECT 项目", Run(work.project, "project")),
        (26, "TITLE 图名", Run(name, "drawing_name")),
        (16, "CHIEF 项目负责", Run(work.chief, style=PEN.sized(11))),
        (16, "DRAWN 绘图", Run(work.handler, style=PEN.sized(11))),
        (16, "SHEET NO. 图号", Run(number, "drawing_no")),
        (16, "SCALE 比例尺", Run(scale, "scale")),
        (20, "DATE 日期", on(work.signed, "issue_date", "dash")),
    ]
    y = 8.0
    for height, head, run in strip:
        sheet.line(236, y + height, 289, y + height)
        sheet.text(237.5, y + 1.5, head, small)
        sheet.cell((236, y + 4, 53, height - 4), run, value)
        y += height
    values = _drawing_values(work, name, number, scale)
    return drawn("construction_drawings", "osier_bay_plan", [sheet], values)


def _design_values(work: Scene) -> dict[str, Value]:
    return {"project": work.project, "designer": work.designer, "issue_date": work.signed.isoformat()}


def design_book(job: Job) -> Drawn:
    """A cover, then the first pages of the text."""
    work = scene(job)
    cover = job.sheet()
    cover.flow(30, 62, 150, Run(work.project, "project"), Style("song_bold", 24), leading=1.5, align="c")
    cover.text(105, 108, "施工图技术设计书", Style("hei_bold", 28), align="c", spacing=0.2)
    cover.text(105, 126, "（第一册　电气部分）", Style("song", 15), align="c")
    cover.text(105, 220, Run(work.designer, "designer"), Style("song_bold", 17), align="c", spacing=0.05)
    cover.text(105, 233, on(work.signed, "issue_date", "chinese"), Style("song", 15), align="c")
    sealed(cover, job, 118, 224, work.designer)
    writer = Writer(job, Style("song", 12), leading=1.75)
    kva = job.rng.choice(["400", "630", "800"])
    for head, text in (
        (
            "1　任务来源",
            f"受{work.owner}委托，按{work.signed.year}年供电方案答复单的要求，承担本工程的施工图设计。现场踏勘由"
            f"{work.handler}、{work.chief}等完成。",
        ),
        (
            "2　执行标准",
            "《电力工程电缆设计标准》GB 50217-2018；《电动汽车充电站设计规范》GB 50966-2014；"
            "《20kV及以下变电所设计规范》GB 50053-2013。",
        ),
        ("3　负荷与电源", f"新设{kva}kVA箱式变压器一台，由{work.cross}10kV环网柜引一回电源，电缆沿{work.road}敷设。"),
        ("4　电缆敷设", "过路段采用MPP管顶管，绿化带内直埋，覆土不小于0.7m，转角和接头处设标志桩。"),
        ("5　接地与防雷", "箱变基础四周设环形接地网，接地电阻不大于4Ω；充电桩外壳与PE线可靠连接。"),
        ("6　施工安全", "开挖前应会同各管线单位交底，遇不明管线立即停工并通知设计人员到场。"),
    ):
        writer.para(head, indent=0, style=Style("hei", 13))
        writer.para(text)
    writer.number_pages("- {} -")
    return drawn("technical_design_docs", "osier_design_book", [cover, *writer.sheets], _design_values(work))


def design_sheet(job: Job) -> Drawn:
    """A one-page design description set in a frame: heads in the left column, signatures in the last row."""
    work, sheet = scene(job), job.sheet()
    rng = job.rng
    label, value = Style("hei", 11), Style("song", 11)
    sheet.text(105, 18, "设 计 说 明", Style("hei_bold", 20), align="c")
    sheet.text(105, 29, "（随图下发，与图纸具同等效力）", Style("song", 10.5), align="c")
    power, count = rng.choice(["7", "60", "120"]), rng.randrange(2, 12)
    rows: list[Row] = [
        (14, [lab(30, "单项名称"), val(140, Run(work.project, "project"))]),
        (14, [lab(30, "设计方"), val(140, Run(work.designer, "designer"))]),
        (12, [lab(30, "建设方"), val(60, work.owner), lab(30, "专业"), val(50, "供配电")]),
        (
            30,
            [
                lab(30, "设计依据"),
                val(140, "GB 50052-2009、GB 50054-2011、GB 50217-2018；建设方提供的车位图和2024年版地下管线探测成果。"),
            ],
        ),
        (
            34,
            [
                lab(30, "规模"),
                val(
                    140,
                    f"安装{power}kW充电桩{count}台，其中双枪{max(1, count // 3)}台；"
                    f"新放低压电缆约{rng.randrange(80, 400)}米，"
                    f"自{work.road}一侧引入。",
                ),
            ],
        ),
        (
            38,
            [
                lab(30, "做法"),
                val(
                    140,
                    "电缆穿镀锌钢管沿墙明敷，过车道处埋地0.7m；桩体距地1.3m壁挂，前端设A型剩余电流保护器，动作电流30mA。",
                ),
            ],
        ),
        (34, [lab(30, "消防"), val(140, "每十个车位设一处手提式灭火器箱；电缆穿越防火分区处以防火堵料封严。")]),
        (
            14,
            [
                lab(30, "编写"),
                val(26, Run(work.handler, style=PEN.sized(13))),
                lab(30, "审定"),
                val(26, Run(work.chief, style=PEN.sized(13))),
                lab(24, "定稿日期"),
                val(34, on(work.signed, "issue_date", "dot")),
            ],
        ),
    ]
    bottom = table(sheet, 20, 38, rows, label=label, value=value, line=0.35)
    sheet.text(20, bottom + 5, "版次：A 版　　受控文件，未经许可不得复制", Style("song", 9))
    sealed(sheet, job, 160, bottom + 14, work.designer, diameter=36)
    return drawn("technical_design_docs", "osier_design_sheet", [sheet], _design_values(work))


LAYOUTS: Layouts = {
    "construction_drawings": {"osier_trench_section": trench_section, "osier_bay_plan": bay_plan},
    "technical_design_docs": {"osier_design_book": design_book, "osier_design_sheet": design_sheet},
}
