"""Drawings of a cable under a street: a plan with a strip of titles on the right, a section with a block below."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import RED, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import Rows, a_plot, at, plain, says, scrawl, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _dimension(sheet: Sheet, x0: float, x1: float, y: float, text: str) -> None:
    """A dimension line with its figure."""
    sheet.line(x0, y, x1, y, width=0.15)
    for x in (x0, x1):
        sheet.line(x, y - 2, x, y + 2, width=0.15)
        sheet.line(x - 1, y + 1, x + 1, y - 1, width=0.3)
    sheet.text((x0 + x1) / 2, y - 4, text, Style("hei", 8), align="c")


def _dashes(sheet: Sheet, x0: float, x1: float, y: float, *, width: float = 0.5) -> None:
    x = x0
    while x < x1:
        sheet.line(x, y, min(x + 5, x1), y, width=width, fill=RED)
        x += 7.5


def route_plan(job: Job) -> Drawn:
    """A plan of the cable's way on A3, titles in a strip along the right edge."""
    plot = a_plot(job, "充电站10kV外线工程", "充电设施配套电缆工程", "公共充电桩接入工程")
    rng = job.rng
    sheet = job.sheet(420, 297)
    made = plot.signed - timedelta(days=rng.randrange(10, 60))
    name = rng.choice(("电缆路径平面布置图", "电缆线路路径图", "管线平面图"))
    code = f"{rng.choice(('DL', 'PW', 'XL'))}{made.year % 100}-{rng.randrange(10, 99)}-{rng.randrange(1, 12):02d}"
    scale = rng.choice(("1:200", "1:250", "1:500", "1:300"))
    sheet.rect(5, 5, 410, 287, line=0.15)
    sheet.rect(25, 10, 385, 277, line=0.8)
    _streets(sheet, plot.road, plot.cross, plot.far)
    _dashes(sheet, 92, 305, 139)
    sheet.rect(84, 133, 8, 8, line=0.4)
    sheet.text(72, 122, "原有环网柜", Style("hei", 9))
    sheet.rect(305, 120, 16, 22, line=0.4)
    sheet.text(296, 111, "新建630kVA箱变", Style("hei", 9))
    for number, x in enumerate((132, 190, 248), 1):
        sheet.rect(x, 136.5, 5, 5, line=0.35)
        sheet.text(x + 2.5, 129, f"J{number}", Style("hei", 8.5), align="c")
    _dimension(sheet, 92, 305, 148, f"L={plain(plot.length)}m")
    notes = (
        "说明：",
        "1. 图中尺寸以米计，高程采用1985国家高程基准。",
        f"2. 电缆型号ZC-YJV22-8.7/15-3×{rng.choice((70, 120, 240))}，穿MPP管敷设，埋深不小于0.8m。",
        "3. 与既有燃气、给水管线交叉净距不小于0.5m。",
        "4. 开挖路面按原结构恢复。",
    )
    for line, note in enumerate(notes):
        sheet.text(36, 236 + line * 8, note, Style("song", 10))
    sheet.line(345, 10, 345, 287, width=0.6)
    sheet.rect(350, 14, 55, 40, line=0.2)
    sheet.text(377.5, 18, "图例", Style("hei_bold", 10), align="c")
    _dashes(sheet, 355, 372, 32)
    sheet.text(376, 30, "拟建电缆", Style("hei", 9))
    sheet.rect(361, 41, 5, 5, line=0.35)
    sheet.text(376, 41, "电缆工作井", Style("hei", 9))
    small = Style("hei", 8)
    strip: list[tuple[str, Runs, float, float]] = [
        ("设计单位", Run(plot.designer, "designer"), 98, 22),
        ("资质证书编号", f"A2410{rng.randrange(10000, 99999)}", 120, 13),
        ("工程名称", Run(plot.project, "project"), 133, 24),
        ("图纸名称", Run(name, "drawing_name"), 157, 20),
        ("专业", "电力", 216, 11),
        ("设计阶段", "施工图", 227, 11),
        ("比例", Run(scale, "scale"), 238, 11),
        ("图号", Run(code, "drawing_no"), 249, 13),
        ("出图日期", at(made, "issue_date", rng.choice(("dot", "dash"))), 262, 12),
        ("版次", "A版", 274, 13),
    ]
    for label, runs, y, high in strip:
        sheet.rect(345, y, 65, high, line=0.25)
        sheet.text(346.5, y + 1.2, label, small)
        sheet.cell((345, y + 3, 65, high - 3), runs, Style("song_bold" if high > 15 else "song", 11), align="c")
    rows: Rows = [(9.75, [(22, role, True), (43, "", False)]) for role in ("审定", "审核", "校对", "设计")]
    bottom = table(sheet, 345, 177, rows, label=small, value=small)
    for line in range(4):
        scrawl(sheet, 374, bottom - 38 + line * 9.75, someone(job), size=12)
    if job.variant.seal:
        seals.put_stamp(sheet, 377, 74, [plot.designer, "工程设计出图专用章", says(made, "dot")], width=56)
    truth: dict[str, Value] = {
        "project": plot.project,
        "drawing_name": name,
        "drawing_no": code,
        "scale": scale,
        "designer": plot.designer,
        "issue_date": made.isoformat(),
    }
    return drawn("construction_drawings", "poplar_route_plan", [sheet], truth)


def _streets(sheet: Sheet, road: str, cross: str, far: str) -> None:
    """Two streets that cross a third, kerbs and names."""
    for y in (150, 158, 190, 198):
        sheet.line(25, y + 4, 345, y + 4, width=0.3)
    for x in (52, 66, 322, 336):
        sheet.line(x, 30, x, 152, width=0.25)
    sheet.text(185, 175, road, Style("hei", 13), align="c", spacing=1.0)
    sheet.column((52, 40, 14, 60), cross, Style("hei", 11))
    sheet.column((322, 40, 14, 60), far, Style("hei", 11))
    sheet.text(180, 157, "人行道", Style("hei", 8))
    sheet.text(40, 30, "北", Style("hei_bold", 11), align="c")
    sheet.line(40, 37, 40, 56, width=0.4)
    sheet.line(40, 37, 37, 44, width=0.4)
    sheet.line(40, 37, 43, 44, width=0.4)


def trench_section(job: Job) -> Drawn:
    """A trench in section on A4, with a title block of five rows at the lower right."""
    plot = a_plot(job, "地下车库充电桩电源工程", "充电桩集中安装工程", "充电站土建及电气工程")
    rng = job.rng
    sheet = job.sheet(297, 210)
    made = plot.signed - timedelta(days=rng.randrange(5, 40))
    name = rng.choice(("电缆沟断面及路面恢复大样图", "排管断面详图", "电缆排管横断面图"))
    code = f"电施-{rng.randrange(2, 20):02d}"
    scale = rng.choice(("1:20", "1:25", "1:10"))
    sheet.rect(25, 5, 267, 200, line=0.7)
    layers = ("面层 60厚透水砖", "30厚1:3干硬性水泥砂浆", "150厚C20混凝土垫层", "回填砂夹石，分层夯实", "C15混凝土包封")
    y = 34.0
    for layer, high in zip(layers, (8.0, 6.0, 14.0, 34.0, 26.0), strict=True):
        sheet.rect(62, y, 92, high, line=0.35)
        sheet.line(150, y + high / 2, 172, y + high / 2, width=0.15)
        sheet.text(174, y + high / 2 - 2, layer, Style("hei", 9))
        y += high
    for line in range(2):
        for column in range(4):
            sheet.rect(72 + column * 20, 99 + line * 11, 8, 8, line=0.3)
    _dimension(sheet, 62, 154, 132, str(int(plot.width * 1000)))
    sheet.line(52, 34, 52, 122, width=0.15)
    sheet.text(38, 76, "1100", Style("hei", 8))
    sheet.text(108, 20, f"A-A 断面　{scale}", Style("hei_bold", 11), align="c")
    sheet.flow(
        30, 146, 100, "注：1.尺寸单位为毫米。2.排管采用∅150 MPP管，间距20。3.管顶敷设警示带。", Style("song", 9.5)
    )
    sheet.text(30, 167, "会签", Style("hei", 8.5))
    for column, trade in enumerate(("建筑", "结构", "给排水", "电气")):
        sheet.rect(30 + column * 24, 172, 24, 7, line=0.2)
        sheet.rect(30 + column * 24, 179, 24, 12, line=0.2)
        sheet.cell((30 + column * 24, 172, 24, 7), trade, Style("hei", 8), align="c")
    label, value = Style("hei", 8.5), Style("song", 9.5)
    owner = plot.firm
    rows: Rows = [
        (12, [(152, Run(plot.designer, "designer", Style("song_bold", 13)), True)]),
        (8, [(22, "建设单位", True), (130, owner, False)]),
        (8, [(22, "工程名称", True), (130, Run(plot.project, "project"), False)]),
        (10, [(22, "图　　名", True), (130, Run(name, "drawing_name"), False)]),
        (
            8,
            [
                (18, "项目负责", True),
                (34, "", False),
                (16, "制图", True),
                (34, "", False),
                (18, "比 例", True),
                (32, Run(scale, "scale"), False),
            ],
        ),
        (
            8,
            [
                (18, "审 查", True),
                (34, "", False),
                (16, "图号", True),
                (34, Run(code, "drawing_no"), False),
                (18, "日 期", True),
                (32, at(made, "issue_date", rng.choice(("dot", "padded"))), False),
            ],
        ),
    ]
    bottom = table(sheet, 140, 151, rows, label=label, value=value)
    scrawl(sheet, 162, bottom - 15.2, someone(job), size=11)
    scrawl(sheet, 212, bottom - 15.2, someone(job), size=11)
    scrawl(sheet, 162, bottom - 7.2, someone(job), size=11)
    if job.variant.seal:
        seals.put_stamp(sheet, 258, 128, ["施工图出图专用章", plot.designer], width=50)
    truth: dict[str, Value] = {
        "project": plot.project,
        "drawing_name": name,
        "drawing_no": code,
        "scale": scale,
        "designer": plot.designer,
        "issue_date": made.isoformat(),
    }
    return drawn("construction_drawings", "poplar_trench_section", [sheet], truth)


LAYOUTS: Layouts = {
    "construction_drawings": {"poplar_route_plan": route_plan, "poplar_trench_section": trench_section},
}
