"""Construction drawings with a title block, and books of technical design."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.mint_common import Said, paras, seal, site, size, truth, when
from samples.truth import Drawn, drawn
from samples.works import Works
from samples.writing import signature, table

_BODY = Style("song", 12)


def _frame(sheet: Sheet) -> None:
    w, h = sheet.width_mm, sheet.height_mm
    sheet.rect(5, 5, w - 10, h - 10, line=0.2)
    sheet.rect(22, 9, w - 31, h - 18, line=0.7)


def _plan(sheet: Sheet, w: Works, x: float, y: float, wide: float) -> None:
    """A road in plan, the trench across or along it, a box for the transformer."""
    small = Style("hei", 9)
    for step, width in ((0, 0.5), (8, 0.2), (40, 0.2), (48, 0.5)):
        sheet.line(x, y + step, x + wide, y + step, width=width)
    for part in range(int(wide // 14)):
        sheet.line(x + part * 14, y + 24, x + part * 14 + 8, y + 24, width=0.3)
    sheet.line(x + wide * 0.3, y - 26, x + wide * 0.3, y + 66, width=0.8)
    sheet.line(x + wide * 0.32, y - 26, x + wide * 0.32, y + 66, width=0.8)
    sheet.rect(x + wide * 0.26, y - 44, 26, 18, line=0.5)
    sheet.text(x + wide * 0.26 + 13, y - 37, "1#环网柜", small, align="c")
    sheet.rect(x + wide * 0.22, y + 66, 44, 16, line=0.5)
    sheet.text(x + wide * 0.22 + 22, y + 72, "充电车棚 8×7kW", small, align="c")
    sheet.text(x + wide * 0.6, y + 16, w.road, Style("hei", 12))
    sheet.text(x + wide * 0.36, y + 55, f"排管 4×DN150，沟长{size(w.length)}m", small)


def drawing_strip(job: Job) -> Drawn:
    """A3, the title block as an upright strip on the right."""
    w, sheet = site(job), job.sheet(420, 297)
    name = job.rng.choice(("电缆排管平面走向图", "过路管沟平面布置图"))
    number, scale = (
        f"XD26-{job.rng.randrange(10, 99)}-P{job.rng.randrange(1, 9):02d}",
        job.rng.choice(("1:200", "1:500", "1:300")),
    )
    _frame(sheet)
    _plan(sheet, w, 40, 110, 270)
    sheet.line(336, 9, 336, 288, width=0.6)
    small, value = Style("hei", 8.5), Style("song", 12)
    sheet.text(340, 16, "附注", Style("hei_bold", 11))
    sheet.flow(
        340,
        24,
        66,
        "1. 尺寸以毫米计，标高以米计，比例仅用于本图正文。\n"
        "2. 沟底铺细砂100厚，管顶覆土不小于700。\n"
        "3. 与燃气管净距不足500处加套管。\n"
        "4. 本图未盖出图章不得施工。",
        Style("song", 10),
    )
    y = 130.0
    cells: list[tuple[float, str, str | Run | Said]] = [
        (22, "设计机构", Run(w.designer.name, "designer")),
        (14, "委托方", w.applicant),
        (26, "工程", Run(w.project, "project")),
        (20, "图名", Run(name, "drawing_name")),
        (12, "图号", Run(number, "drawing_no")),
        (12, "比例", Run(scale, "scale")),
        (12, "出图", when(w.signed, "issue_date", "dot")),
    ]
    for height, label, runs in cells:
        sheet.rect(336, y, 75, height)
        sheet.cell((336, y, 18, height), label, small, align="c")
        sheet.line(354, y, 354, y + height)
        sheet.cell((354, y, 57, height), runs, value, align="c")
        y += height
    for label, who in (
        ("审定", job.facts.landlord.name),
        ("校对", job.facts.spouse.name),
        ("制图", job.facts.dealer.legal_person),
    ):
        sheet.rect(336, y, 75, 9)
        sheet.text(345, y + 3, label, small, align="c")
        signature(sheet, 362, y + 1.5, who)
        y += 9
    values = truth(w, "project designer issue_date") | {"drawing_name": name, "drawing_no": number, "scale": scale}
    return drawn("construction_drawings", "mint_drawing_strip", [sheet], values)


def drawing_section(job: Job) -> Drawn:
    """A4 lying flat, a section of the trench; the block along the foot, labels English and Chinese."""
    w, sheet = site(job), job.sheet(297, 210)
    name = job.rng.choice(("管沟横断面及恢复大样", "排管断面详图", "电缆沟剖面图"))
    number, scale = (
        f"DQ-{job.rng.randrange(1, 30):02d}/{job.rng.randrange(30, 45)}",
        job.rng.choice(("1:20", "1:25", "1:50")),
    )
    _frame(sheet)
    small = Style("hei", 9)
    sheet.line(50, 50, 240, 50, width=0.6)
    for depth, label in ((10, "面层：同原路面"), (24, "C20混凝土"), (50, "级配砂石分层夯实"), (62, "中粗砂包封")):
        sheet.line(110, 50 + depth, 180, 50 + depth, width=0.25)
        sheet.line(180, 50 + depth - 5, 196, 50 + depth - 5, width=0.15)
        sheet.text(198, 50 + depth - 7, label, small)
    sheet.line(110, 50, 110, 128, width=0.6)
    sheet.line(180, 50, 180, 128, width=0.6)
    sheet.line(110, 128, 180, 128, width=0.6)
    for spot in (122, 140, 158):
        sheet.rect(spot, 114, 10, 10, line=0.4)
    sheet.text(145, 132, f"槽宽 {size(w.width * 1000)}", small, align="c")
    sheet.text(88, 88, f"深 {size(w.depth * 1000)}", small, align="c")
    value = Style("song", 10.5)
    table(
        sheet,
        22,
        165,
        [
            (
                12,
                [
                    (30, "DESIGN 设计方", True),
                    (96, Run(w.designer.name, "designer"), False),
                    (30, "JOB 项目", True),
                    (110, Run(w.project, "project"), False),
                ],
            ),
            (
                12,
                [
                    (30, "TITLE 图纸名", True),
                    (96, Run(name, "drawing_name"), False),
                    (30, "OWNER 业主", True),
                    (110, w.applicant, False),
                ],
            ),
            (
                12,
                [
                    (30, "DWG No. 编号", True),
                    (40, Run(number, "drawing_no"), False),
                    (24, "SCALE", True),
                    (32, Run(scale, "scale"), False),
                    (30, "DATE 日期", True),
                    (50, when(w.signed, "issue_date", "dash"), False),
                    (22, "DRAWN", True),
                    (38, job.facts.spouse.name, False),
                ],
            ),
        ],
        label=Style("hei", 8),
        value=value,
        line=0.35,
    )
    values = truth(w, "project designer issue_date") | {"drawing_name": name, "drawing_no": number, "scale": scale}
    return drawn("construction_drawings", "mint_drawing_section", [sheet], values)


def design_book(job: Job) -> Drawn:
    """A cover and one page of chapters."""
    w, cover = site(job), job.sheet()
    cover.line(30, 40, 180, 40, width=0.8)
    cover.flow(30, 62, 150, Run(w.project, "project"), Style("song_bold", 24), leading=1.5, align="c")
    cover.text(105, 112, "技术设计书", Style("hei_bold", 30), align="c", spacing=0.3)
    cover.text(105, 132, "（报审本　第一册）", Style("song", 14), align="c")
    cover.text(105, 214, Run(w.designer.name, "designer"), Style("hei", 16), align="c")
    cover.text(105, 228, when(w.signed, "issue_date", "chinese"), Style("song", 14), align="c")
    cover.line(30, 246, 180, 246, width=0.8)
    seal(job, cover, 128, 218, w.designer.name, diameter=40)
    page = job.sheet()
    page.text(105, 18, "1　总则", Style("hei_bold", 15), align="c")
    said: list[str | Run | Said] = [
        f"1.1 设计委托：受{w.applicant}委托，对{w.road}一带充电负荷供电方案进行技术设计。",
        "1.2 遵循标准：GB 50217—2018、GB 50966—2014、DL/T 5221—2016，凡注日期者仅该版本适用。",
        f"1.3 现状：{w.place}附近有10kV公用环网柜一座，余两个备用间隔，可满足接入。",
        f"1.4 负荷：交流桩8台，单台{job.facts.power_kw}kW，同时系数取0.7。",
    ]
    y = paras(page, 24, 34, 162, said, _BODY, leading=1.8, indent=2)
    page.text(105, y + 8, "2　线路与土建", Style("hei_bold", 15), align="c")
    said = [
        f"2.1 电缆选用YJV22-8.7/15-3×70，路径长约{size(w.length)}米，采用排管敷设。",
        f"2.2 沟槽宽{size(w.width)}米，深{size(w.depth)}米；穿越车行道处管材改用热镀锌钢管。",
        "2.3 接地电阻不大于4欧姆，桩体外壳与接地干线两点连接。",
        "2.4 回填分层夯实，压实度不低于0.93，路面由市政部门验收。",
    ]
    y = paras(page, 24, y + 22, 162, said, _BODY, leading=1.8, indent=2)
    page.text(24, y + 10, f"编写：{job.facts.spouse.name}　校核：{job.facts.landlord.name}", _BODY)
    page.text(105, 282, "1", Style("song", 10), align="c")
    return drawn("technical_design_docs", "mint_design_book", [cover, page], truth(w, "project designer issue_date"))


def design_sheet(job: Job) -> Drawn:
    """One dense page: a head table, then notes in two columns."""
    w, sheet = site(job), job.sheet()
    sheet.text(105, 14, "电 气 专 业 设 计 说 明", Style("hei_bold", 17), align="c")
    y = table(
        sheet,
        16,
        28,
        [
            (11, [(28, "子项全称", True), (150, Run(w.project, "project"), False)]),
            (
                11,
                [
                    (28, "编制机构", True),
                    (84, Run(w.designer.name, "designer"), False),
                    (26, "完成于", True),
                    (40, when(w.signed, "issue_date", "dash"), False),
                ],
            ),
            (11, [(28, "阶段", True), (84, "施工图", False), (26, "版次", True), (40, "0版", False)]),
        ],
        label=Style("hei", 10),
        value=Style("song", 11),
    )
    left: list[str | Run | Said] = [
        "一、依据。业主提供的任务书、地下管线探测资料及供电答复单；《电力工程电缆设计标准》。",
        f"二、范围。自公用环网柜出线端子起，至{job.facts.home.community.name}充电配电箱进线端止。",
        "三、供电方式。单回路，低压侧设计量柜一面，互感器由供电部门加封。",
        "四、保护。过流、速断，断路器短时耐受20kA；每个充电回路装30mA剩余电流动作保护器。",
    ]
    right: list[str | Run | Said] = [
        f"五、土建。开槽{size(w.length)}m×{size(w.width)}m，直埋段加盖砖保护，每隔20m设标志桩。",
        "六、消防。车棚不设封闭围护，配置4具5kg干粉灭火器；与建筑外窗间距按规范执行。",
        "七、环保。弃土当日外运，围挡高度2m，夜间22时后禁止破碎作业。",
        "八、其它。未尽处按国家现行规范；现场不符时应会同设计协商，不得自行变更。",
    ]
    small = Style("song", 11)
    paras(sheet, 16, y + 8, 84, left, small, leading=1.75)
    paras(sheet, 110, y + 8, 84, right, small, leading=1.75)
    sheet.line(105, y + 8, 105, 210, width=0.15)
    sheet.text(
        16, 222, f"委托方：{w.applicant}　　专业负责：{job.facts.landlord.name}　　审核：{job.facts.spouse.name}", small
    )
    seal(job, sheet, 160, 238, w.designer.name, centre="出图专用章", diameter=36)
    return drawn("technical_design_docs", "mint_design_sheet", [sheet], truth(w, "project designer issue_date"))


LAYOUTS: Layouts = {
    "construction_drawings": {"mint_drawing_strip": drawing_strip, "mint_drawing_section": drawing_section},
    "technical_design_docs": {"mint_design_book": design_book, "mint_design_sheet": design_sheet},
}
