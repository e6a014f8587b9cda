"""alder: construction drawings with a title block, and technical design papers."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.alder_common import Rows, a_work, plain, seal, wd
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

BODY = Style("song", 14)


def drawing_pavement(job: Job) -> Drawn:
    """A section of the trench on A3, the title block at the lower right."""
    work, sheet = a_work(job), job.sheet(420, 297)
    name = job.rng.choice(["电缆沟槽开挖及路面恢复断面图", "人行道开挖恢复横断面图"])
    number, scale = f"SZ-{job.rng.randrange(1, 20):02d}", job.rng.choice(["1:20", "1:25", "1:50"])
    small = Style("song", 10)
    sheet.rect(25, 10, 385, 277, line=0.7)
    left, top = 90.0, 70.0
    for row, layer in enumerate(("6cm透水砖", "3cm M10水泥砂浆", "15cm C20混凝土垫层", "素土夯实，压实度≥93%")):
        y = top + row * 24
        sheet.line(left, y, left + 200, y, width=0.5)
        sheet.line(left + 200, y + 12, left + 225, y + 12)
        sheet.text(left + 227, y + 10, layer, small)
    sheet.line(left + 70, top, left + 84, top + 110, width=0.5)
    sheet.line(left + 130, top, left + 116, top + 110, width=0.5)
    sheet.line(left + 84, top + 110, left + 116, top + 110, width=0.5)
    sheet.rect(left + 92, top + 98, 7, 7)
    sheet.rect(left + 102, top + 98, 7, 7)
    sheet.text(left + 100, top + 114, f"槽宽{plain(work.width * 1000)}　埋深≥700　CPVC管 2×φ160", small, align="c")
    sheet.text(40, 222, "注：", Style("hei", 11))
    sheet.flow(
        48, 222, 150, "1.尺寸以毫米计。2.回填分层夯实，每层不大于200。3.管线交叉处人工开挖。", small, leading=1.7
    )
    who = [work.handler, job.facts.dealer.legal_person, job.facts.developer.legal_person]
    rows: Rows = [
        (12, [(150, Run(work.designer, "designer", Style("hei", 12)), False)]),
        (10, [(24, "工程名称", True), (126, Run(work.project, "project"), False)]),
        (10, [(24, "图纸名称", True), (126, Run(name, "drawing_name"), False)]),
        (9, [(16, "审定", True), (34, who[0], False), (16, "校核", True), (34, who[1], False), (50, "", False)]),
        (
            9,
            [
                (16, "制图", True),
                (34, who[2], False),
                (16, "比例", True),
                (34, Run(scale, "scale"), False),
                (14, "图号", True),
                (36, Run(number, "drawing_no"), False),
            ],
        ),
        (
            9,
            [
                (24, "出图日期", True),
                (76, Run(wd(work.signed, "dot"), "issue_date"), False),
                (50, "施工图 第 3 张", False),
            ],
        ),
    ]
    table(sheet, 260, 228, rows, label=Style("song", 9.5), value=Style("song", 10), line=0.35)
    values = work.values("project", "designer", "issue_date", drawing_name=name, drawing_no=number, scale=scale)
    return drawn("construction_drawings", "alder_drawing_pavement", [sheet], values)


def drawing_strip(job: Job) -> Drawn:
    """A plan of charging bays; the title block is a strip down the right edge, values below their labels."""
    work, sheet = a_work(job), job.sheet(420, 297)
    name = job.rng.choice(["充电车位及箱变平面布置图", "充电车位电缆路径平面图"])
    number, scale = f"电施-{job.rng.randrange(1, 9):02d}", job.rng.choice(["1:100", "1:150", "1:200"])
    sheet.rect(10, 10, 400, 277, line=0.8)
    sheet.line(352, 10, 352, 287, width=0.6)
    for bay in range(10):
        sheet.rect(50 + bay * 26, 80, 26, 55, line=0.35)
        sheet.text(63 + bay * 26, 104, f"C{bay + 1:02d}", Style("hei", 9), align="c")
    sheet.rect(50, 160, 22, 16, line=0.5)
    sheet.text(61, 178, "630kVA箱变", Style("song", 9), align="c")
    sheet.line(72, 168, 310, 168, width=0.6)
    sheet.text(200, 170, f"电缆 L≈{plain(work.length)}m", Style("song", 9), align="c")
    sheet.line(30, 215, 340, 215, width=0.4)
    sheet.line(30, 245, 340, 245, width=0.4)
    sheet.text(185, 227, work.road, Style("song", 14), align="c", spacing=2)
    sheet.text(25, 20, "平面图　标高采用1985国家高程基准", Style("song", 10))
    blocks: list[tuple[str, Run, float]] = [
        ("出图单位", Run(work.designer, "designer"), 34),
        ("建设方", Run(work.applicant), 30),
        ("工程项目", Run(work.project, "project"), 34),
        ("图名", Run(name, "drawing_name"), 30),
        ("负责人", Run(job.facts.dealer.legal_person), 22),
        ("绘图", Run(work.handler), 22),
        ("图纸编号", Run(number, "drawing_no"), 24),
        ("比例尺", Run(scale, "scale"), 24),
        ("日期", Run(wd(work.signed, job.rng.choice(["dash", "dot"])), "issue_date"), 24),
        ("版次", Run("A0"), 33),
    ]
    y = 10.0
    for label, run, height in blocks:
        sheet.line(352, y, 410, y, width=0.35)
        sheet.text(354, y + 2, label, Style("hei", 8.5))
        sheet.cell((352, y + 6, 58, height - 8), run, Style("song", 12), align="c")
        y += height
    values = work.values("project", "designer", "issue_date", drawing_name=name, drawing_no=number, scale=scale)
    return drawn("construction_drawings", "alder_drawing_strip", [sheet], values)


def design_book(job: Job) -> Drawn:
    """A cover and a page of text; the project stands above, the firm and the day below."""
    work, cover = a_work(job), job.sheet()
    cover.text(25, 24, f"档号 {work.signed.year}-{job.rng.randrange(100, 999)}", Style("song", 11))
    cover.flow(25, 72, 160, Run(work.project, "project"), Style("hei_bold", 24), align="c")
    cover.text(105, 112, "施工图设计说明", Style("song_bold", 30), align="c", spacing=0.3)
    cover.text(105, 132, "（道路开挖、敷管及恢复分册）", Style("song", 14), align="c")
    cover.text(105, 222, Run(work.designer, "designer"), Style("song", 17), align="c", spacing=0.05)
    cover.text(105, 236, Run(wd(work.signed, job.rng.choice(["chinese", "plain"])), "issue_date"), BODY, align="c")
    seal(cover, 132, 226, work.designer)
    page = job.sheet()
    y = page.flow(25, 24, 160, "一、设计依据", Style("hei", 14)) + 1
    for text in (
        f"1.建设单位{work.applicant}的设计委托；2.《电动汽车充电站设计规范》GB 50966；3.CJJ 37。",
        f"地形资料由业主于{wd(work.earlier)}提供。",
    ):
        y = page.flow(25, y, 160, text, Style("song", 12), indent=2) + 1
    for head, text in (
        ("二、路径与断面", f"电缆路径位于{work.road}，沟槽长{plain(work.length)}米、宽{plain(work.width)}米。"),
        ("三、回填与恢复", "采用级配碎石分层回填，压实度不低于0.95，面层按原结构恢复。"),
        ("四、施工注意", "开挖前探明地下管线，夜间设警示灯，遇古树名木应绕行。"),
    ):
        y = page.flow(25, y + 3, 160, head, Style("hei", 14)) + 1
        y = page.flow(25, y, 160, text, Style("song", 12), indent=2)
    page.text(105, 282, "- 1 -", Style("song", 10), align="c")
    return drawn(
        "technical_design_docs",
        "alder_design_book",
        [cover, page],
        work.values("project", "designer", "issue_date"),
    )


def design_sheet(job: Job) -> Drawn:
    """One page of technical particulars with a table of data, the responsible people in a row at its head."""
    work = a_work(job)
    writer = Writer(job, Style("song", 11.5), leading=1.65)
    writer.title("充电设施技术设计书", Style("hei_bold", 20), after=6)
    facts = job.facts
    rows: Rows = [
        (11, [(28, "工程名称", True), (132, Run(work.project, "project"), False)]),
        (11, [(28, "编制单位", True), (132, Run(work.designer, "designer"), False)]),
        (
            11,
            [
                (28, "设计负责人", True),
                (36, work.handler, False),
                (20, "校审", True),
                (24, facts.dealer.legal_person, False),
                (22, "完成日期", True),
                (30, Run(wd(work.signed, "dash"), "issue_date"), False),
            ],
        ),
    ]
    sheet = writer.sheet
    writer.y = table(sheet, 25, writer.y, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 6
    writer.line("1　负荷与电源")
    count = job.rng.randrange(4, 13)
    writer.para(
        f"新装{facts.power_kw}kW交流桩{count}台，同时系数取0.8，由{facts.home.community.street}旁公用环网柜引入。"
    )
    writer.line("2　主要设备")
    lines: Rows = [(9, [(20, "项", True), (60, "设备", True), (50, "规格", True), (30, "数量", True)])]
    for number, (what, spec, how_many) in enumerate(
        (
            ("交流充电桩", f"{facts.power_kw}kW 220/380V", f"{count}台"),
            ("电力电缆", "YJV22-0.6/1kV-4×70", f"{plain(work.length)}m"),
            ("配电箱", "XL-21 IP54", "2面"),
            ("接地极", "L50×5×2500镀锌角钢", "6根"),
        ),
        1,
    ):
        lines.append((9, [(20, str(number), True), (60, what, False), (50, spec, False), (30, how_many, False)]))
    writer.y = table(sheet, 25, writer.y, lines, label=Style("hei", 10.5), value=Style("song", 10.5)) + 4
    writer.line("3　接地与消防")
    writer.para("采用TN-S系统，接地电阻不大于4Ω；每四个车位配5kg干粉灭火器2具。设计执行2018年10月1日起施行的规范条文。")
    writer.line("4　土建")
    writer.para(f"过路段穿管保护，沟槽宽{plain(work.width)}米，回填后按原标准恢复{work.road}人行道。")
    seal(sheet, 155, writer.y + 22, work.designer)
    return drawn(
        "technical_design_docs",
        "alder_design_sheet",
        writer.sheets,
        work.values("project", "designer", "issue_date"),
    )


LAYOUTS: Layouts = {
    "construction_drawings": {"alder_drawing_pavement": drawing_pavement, "alder_drawing_strip": drawing_strip},
    "technical_design_docs": {"alder_design_book": design_book, "alder_design_sheet": design_sheet},
}
