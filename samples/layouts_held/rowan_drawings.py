"""Drawings: a single-line diagram with a strip on the right, a trench section with a block below."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Rows, Work, a_work, plain, somebody, when
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

_NOTE = Style("song", 9)


def _values(work: Work, name: str, number: str, scale: str) -> dict[str, Value]:
    return {
        "project": work.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": work.designer,
        "issue_date": work.signed.isoformat(),
    }


def _network(sheet: Sheet, job: Job) -> None:
    """A ring main unit, a box transformer and its feeders."""
    sheet.rect(40, 60, 52, 34, line=0.4)
    sheet.text(66, 64, "10kV环网柜（原有）", _NOTE, align="c")
    sheet.line(46, 80, 86, 80, width=0.8)
    sheet.line(66, 80, 66, 130, width=0.4)
    sheet.text(69, 106, "ZC-YJV22-8.7/15kV-3×70", _NOTE)
    sheet.text(69, 112, f"L={job.rng.randrange(30, 180)}m，穿MPP管", _NOTE)
    sheet.rect(40, 130, 230, 80, line=0.4)
    sheet.text(72, 134, f"箱式变电站 {job.rng.choice(['400', '630', '800'])}kVA　Dyn11", _NOTE)
    sheet.line(66, 130, 66, 158, width=0.4)
    sheet.line(52, 158, 258, 158, width=0.9)
    sheet.text(222, 152, "0.4kV 母线", _NOTE)
    feeders = job.rng.randrange(5, 8)
    for feeder in range(feeders):
        x = 72 + feeder * 28
        sheet.line(x, 158, x, 232, width=0.3)
        sheet.rect(x - 2.5, 172, 5, 9)
        sheet.text(x + 4, 173, f"QF{feeder + 1}", _NOTE)
        sheet.rect(x - 9, 232, 18, 12, line=0.4)
        sheet.text(x, 236, f"{feeder + 1}#桩", _NOTE, align="c")


def rowan_single_line(job: Job) -> Drawn:
    """A3 landscape: the diagram, notes, and the strip down the right edge."""
    work, rng = a_work(job), job.rng
    name = rng.choice(["电气主接线图", "供电系统单线图", "低压配电系统图"])
    number = f"DQ-{rng.randrange(1, 4)}{rng.randrange(100):02d}-{rng.randrange(1, 20):02d}"
    sheet = job.sheet(420, 297)
    sheet.rect(5, 5, 410, 287, line=0.2)
    sheet.rect(25, 10, 385, 277, line=0.7)
    _network(sheet, job)
    sheet.text(40, 252, "说明：1. 本图尺寸以米计，设备选型由建设方确认后订货。", _NOTE)
    sheet.text(40, 258, "　　　2. 接地电阻不大于4Ω，防护等级不低于IP54。", _NOTE)
    sheet.text(40, 264, "　　　3. 本图未盖出图章无效。", _NOTE)
    label, value = Style("song", 9), Style("hei", 10)
    left, width = 345.0, 65.0
    strip: Rows = [
        (24, [(width, Run(work.designer, "designer"), False)]),
        (9, [(width, "图中未注明的按现行规范执行", False)]),
        (10, [(width, "工　程", True)]),
        (22, [(width, Run(work.project, "project"), False)]),
        (10, [(width, "图　名", True)]),
        (18, [(width, Run(name, "drawing_name"), False)]),
        (11, [(22, "图　号", True), (43, Run(number, "drawing_no"), False)]),
        (11, [(22, "比　例", True), (43, Run("1:100", "scale"), False)]),
        (11, [(22, "专　业", True), (43, "电气", False)]),
        (11, [(22, "阶　段", True), (43, "施工图", False)]),
        (11, [(22, "出图日期", True), (43, when(work.signed, "dot", "issue_date"), False)]),
    ]
    for desk in ("审　定", "校　对", "绘　图"):
        strip.append((11, [(22, desk, True), (43, "", False)]))
    bottom = table(sheet, left, 105, strip, label=label, value=value)
    for row in range(3):
        signature(sheet, left + 30, bottom - 31 + row * 11, somebody(job))
    return drawn("construction_drawings", "rowan_single_line", [sheet], _values(work, name, number, "1:100"))


def rowan_trench_section(job: Job) -> Drawn:
    """A4 portrait: a section through the trench, the block along the lower edge."""
    work, rng = a_work(job), job.rng
    name = rng.choice(["电缆沟槽断面图", "排管敷设剖面图", "管沟开挖及恢复断面图"])
    number, scale = f"SZ{rng.randrange(2, 30):02d}", rng.choice(["1:20", "1:25", "1:50"])
    sheet = job.sheet()
    sheet.rect(15, 10, 185, 277, line=0.6)
    sheet.text(107, 18, "A—A", Style("hei", 14), align="c")
    sheet.line(30, 60, 75, 60, width=0.6)
    sheet.line(140, 60, 185, 60, width=0.6)
    sheet.line(75, 60, 75, 170, width=0.6)
    sheet.line(140, 60, 140, 170, width=0.6)
    sheet.line(75, 170, 140, 170, width=0.6)
    layers = ("透水砖", "水泥砂浆垫层", "C20混凝土", "素土分层夯实", "中砂包管")
    for row, layer in enumerate(layers):
        y = 60 + row * 22
        sheet.line(75, y, 140, y, width=0.25)
        sheet.line(130, y + 11, 152, y + 11, width=0.15)
        sheet.text(154, y + 9, layer, _NOTE)
    for x in (92, 107, 122):
        sheet.rect(x - 5, 155, 10, 10, line=0.4)
    sheet.line(75, 178, 140, 178, width=0.15)
    sheet.text(107, 180, str(int(work.width * 1000)), _NOTE, align="c")
    sheet.line(64, 60, 64, 170, width=0.15)
    sheet.text(52, 113, "900", _NOTE)
    sheet.flow(
        24,
        192,
        168,
        f"注：1. 图中尺寸单位为毫米。2. 沟槽总长{plain(work.length)}米，管材为MPP-150。3. 恢复面层与相邻路面齐平。",
        _NOTE,
    )
    label, value = Style("song", 9), Style("hei", 10)
    form = job.date_form("dash", "plain", "dot")
    block: Rows = [
        (12, [(27, "设计单位名称", True), (158, Run(work.designer, "designer"), False)]),
        (12, [(27, "建设项目", True), (158, Run(work.project, "project"), False)]),
        (
            12,
            [(27, "图纸名称", True), (98, Run(name, "drawing_name"), False), (22, "图　别", True), (38, "结施", False)],
        ),
        (
            12,
            [
                (27, "设计人", True),
                (50, somebody(job), False),
                (22, "复核人", True),
                (26, somebody(job), False),
                (22, "图　号", True),
                (38, Run(number, "drawing_no"), False),
            ],
        ),
        (
            12,
            [
                (27, "绘图比例", True),
                (50, Run(scale, "scale"), False),
                (22, "张　数", True),
                (26, "共1张", False),
                (22, "制图日期", True),
                (38, Run(numbers.written_date(work.signed, form=form), "issue_date"), False),
            ],
        ),
    ]
    table(sheet, 15, 227, block, label=label, value=value)
    return drawn("construction_drawings", "rowan_trench_section", [sheet], _values(work, name, number, scale))


LAYOUTS: Layouts = {
    "construction_drawings": {"rowan_single_line": rowan_single_line, "rowan_trench_section": rowan_trench_section}
}
