"""Construction drawings with their title blocks, and design books."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.laurel_common import Rows, Site, a_site, day, paras, plain, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _plan(sheet: Sheet, site: Site, x: float, y: float) -> None:
    """A road, its crossing, and the cable beside it."""
    tiny = Style("hei", 8)
    for offset in (0.0, 34.0):
        sheet.line(x, y + offset, x + 250, y + offset, width=0.5)
    for offset in (60.0, 90.0):
        sheet.line(x + offset, y - 40, x + offset, y)
        sheet.line(x + offset, y + 34, x + offset, y + 74)
    for step in range(25):
        sheet.line(x + step * 10, y + 17, x + step * 10 + 6, y + 17)
    sheet.line(x + 104, y - 8, x + 214, y - 8, width=0.9, fill=(200, 30, 36))
    for place, name in ((104, "1#井"), (160, "2#井"), (214, "箱变")):
        sheet.rect(x + place - 2.5, y - 10.5, 5, 5, line=0.4)
        sheet.text(x + place, y - 16, name, tiny, align="c")
    sheet.text(x + 160, y - 26, f"L={plain(site.length)}m　排管 2×3 φ160 MPP", tiny, align="c")
    sheet.text(x + 180, y + 20, site.road, Style("song", 13), spacing=0.8)
    sheet.text(x + 75, y + 60, site.cross[0], tiny, align="c")
    sheet.text(x + 238, y - 44, "北", tiny)
    sheet.line(x + 240, y - 40, x + 240, y - 24, width=0.6)


def plan_sheet(job: Job) -> Drawn:
    """A large landscape sheet, its title block at the lower right, a signing column at the left."""
    site, rng, sheet = a_site(job), job.rng, job.sheet(420, 297)
    name = rng.choice(["电力排管平面布置图", "10kV电缆路径平面图", "充电区供电总平面图"])
    number = f"{rng.choice(['电施', 'DS', 'XL'])}-{rng.randrange(1, 24):02d}"
    scale = rng.choice(["1:200", "1:500", "1:300"])
    sheet.rect(25, 10, 385, 277, line=0.7)
    _plan(sheet, site, 80, 110)
    notes = [
        "说明：",
        "1.本图尺寸除标高以米计外，其余以毫米计。",
        "2.管顶覆土不小于700，过车行道处加混凝土包封。",
        "3.与燃气管道净距不足时采用隔板，详见07SD101-8。",
        f"4.地形图由甲方于{site.signed.year}年3月提供，开挖前应复测。",
    ]
    paras(sheet, 40, 215, 130, notes, Style("song", 10), indent=0, leading=1.5, gap=0.4)
    label, value = Style("song", 9.5), Style("song", 10.5)
    rows: Rows = [
        (13, [(180, Run(site.designer, "designer", Style("hei_bold", 15)), True)]),
        (11, [(26, "工程名称", True), (154, Run(site.project, "project"), False)]),
        (
            11,
            [
                (26, "图　　名", True),
                (94, Run(name, "drawing_name"), False),
                (20, "设计阶段", True),
                (40, "施工图", False),
            ],
        ),
        (
            8,
            [
                (20, "审　定", True),
                (34, site.names[0], False),
                (20, "专业负责", True),
                (46, site.names[1], False),
                (20, "图　号", True),
                (40, Run(number, "drawing_no"), False),
            ],
        ),
        (
            8,
            [
                (20, "校　核", True),
                (34, site.names[2], False),
                (20, "制　图", True),
                (46, site.names[3], False),
                (20, "比　例", True),
                (40, Run(scale, "scale"), False),
            ],
        ),
        (
            8,
            [
                (20, "设　计", True),
                (34, site.names[4], False),
                (20, "版　次", True),
                (46, "A", False),
                (20, "日　期", True),
                (40, day(site.signed, "issue_date", "dot"), False),
            ],
        ),
    ]
    table(sheet, 230, 228, rows, label=label, value=value)
    if job.chance(0.6):
        sealed(sheet, 210, 250, site.designer, diameter=42)
    values: dict[str, Value] = {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": site.designer,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("construction_drawings", "laurel_plan_sheet", [sheet], values)


def trench_detail(job: Job) -> Drawn:
    """A4 landscape section of a trench, a strip of boxes along the foot with labels over the values."""
    site, rng, sheet = a_site(job), job.rng, job.sheet(297, 210)
    name = rng.choice(["电缆沟横断面大样", "管沟开挖及回填断面图", "箱变基础剖面图"])
    number = f"{rng.randrange(2, 9)}{rng.randrange(10)}-D-{rng.randrange(100, 400)}"
    scale = rng.choice(["1:20", "1:25", "1：10"])
    sheet.rect(12, 10, 273, 190, line=0.6)
    for top, height, text in (
        (48, 8, "人行道砖 60厚"),
        (56, 10, "C15混凝土垫层"),
        (66, 30, "原土分层夯实"),
        (96, 26, "中粗砂包封"),
    ):
        sheet.rect(88, top, 90, height)
        sheet.line(178, top + height / 2, 192, top + height / 2)
        sheet.text(194, top + height / 2 - 2, text, Style("hei", 9))
    for column in range(3):
        sheet.rect(104 + column * 22, 102, 13, 13, line=0.5)
    sheet.text(133, 126, f"沟宽 {plain(site.width * 1000)}", Style("hei", 9), align="c")
    sheet.text(133, 138, "A—A", Style("hei_bold", 13), align="c")
    sheet.text(24, 20, "管材：MPP φ160，环刚度 SN24；保护板上方敷警示带一道。", Style("song", 10))
    small, value = Style("hei", 7.5, (80, 80, 84)), Style("song", 10)
    cells: list[tuple[float, str, str | Run]] = [
        (62, "设计机构", Run(site.designer, "designer")),
        (75, "项目", Run(site.project, "project")),
        (50, "图纸名称", Run(name, "drawing_name")),
        (27, "编号", Run(number, "drawing_no")),
        (20, "比例尺", Run(scale, "scale")),
        (39, "出图日期", day(site.signed, "issue_date", "dash")),
    ]
    x = 12.0
    for width, head, run in cells:
        sheet.rect(x, 174, width, 16)
        sheet.text(x + 1.5, 175.2, head, small)
        sheet.cell((x, 179, width, 10.5), run, value)
        x += width
    sheet.rect(12, 190, 273, 10)
    sheet.text(
        16,
        193,
        f"项目经理 {site.names[0]}　　审核 {site.names[1]}　　绘图 {site.names[2]}　　"
        f"会签（土建） {site.names[3]}　　委托方 {site.applicant}",
        Style("song", 9.5),
    )
    values: dict[str, Value] = {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": site.designer,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("construction_drawings", "laurel_trench_detail", [sheet], values)


def _design_values(site: Site) -> dict[str, Value]:
    return {"project": site.project, "designer": site.designer, "issue_date": site.signed.isoformat()}


def design_book(job: Job) -> Drawn:
    """A bound book: cover, then a page of description."""
    site, cover, page = a_site(job), job.sheet(), job.sheet()
    cover.flow(25, 60, 160, Run(site.project, "project"), Style("hei_bold", 24), align="c", leading=1.5)
    cover.text(105, 100, "施工图设计说明", Style("song_bold", 30), align="c", spacing=0.25)
    cover.text(105, 118, "（第一册　电气与土建）", Style("song", 14), align="c")
    for row, (who, name) in enumerate(zip(("批准", "审核", "校对", "编写"), site.names, strict=False)):
        cover.text(76, 150 + row * 10, f"{who}：{name}", Style("kai", 14))
    cover.text(105, 238, Run(site.designer, "designer"), Style("song_bold", 17), align="c")
    cover.text(
        105, 250, day(site.signed, "issue_date", job.date_form("chinese", "plain")), Style("song", 15), align="c"
    )
    sealed(cover, 128, 242, site.designer, diameter=42)
    body, head = Style("song", 12), Style("hei_bold", 13)
    sections = [
        (
            "1　设计依据",
            [
                f"1.1 {site.applicant}于2026年7月出具的设计委托。",
                "1.2 《电动汽车充电站设计规范》GB 50966-2014。",
                "1.3 《电力工程电缆设计标准》GB 50217-2018。",
            ],
        ),
        (
            "2　规模与接入",
            [
                f"2.1 本期新上800千伏安箱式变压器一台，由{site.road}既有环网箱备用间隔引出一回10千伏电缆。",
                f"2.2 电缆沿{site.section}敷设，新建排管{plain(site.length)}米，人井两座。",
            ],
        ),
        (
            "3　土建",
            [
                f"3.1 沟宽{plain(site.width)}米，机械切缝、人工开挖，遇树根绕行。",
                "3.2 混凝土强度等级C25，钢筋HRB400，保护层厚35毫米。",
                "3.3 基坑回填压实系数不低于0.94，人行道铺装按原材质恢复。",
            ],
        ),
        ("4　接地与防雷", ["4.1 接地电阻不大于4欧，不满足时外引接地极。", "4.2 高压侧装设氧化锌避雷器一组。"]),
    ]
    y = 24.0
    for title, lines in sections:
        page.text(25, y, title, head)
        y = paras(page, 25, y + 9, 160, lines, body, indent=2) + 3
    page.text(105, 284, "— 1 —", Style("song", 9), align="c")
    return drawn("technical_design_docs", "laurel_design_book", [cover, page], _design_values(site))


def design_spec(job: Job) -> Drawn:
    """One page under a head in two languages, with a table of revisions."""
    site, sheet = a_site(job), job.sheet()
    small, body = Style("hei", 9.5), Style("song", 11)
    sheet.text(22, 16, "技术设计书", Style("hei_bold", 20))
    sheet.text(22, 26, "TECHNICAL DESIGN SPECIFICATION", Style("hei", 10, (90, 90, 95)))
    sheet.text(188, 18, f"Doc. No. TD-{job.rng.randrange(1000, 9999)}", small, align="r")
    sheet.line(22, 32, 188, 32, width=0.8)
    first = site.signed - timedelta(days=job.rng.randrange(15, 40))
    rows: Rows = [
        (10, [(40, "设计对象 Project", True), (126, Run(site.project, "project"), False)]),
        (10, [(40, "编制方 Prepared by", True), (126, Run(site.designer, "designer"), False)]),
        (
            10,
            [
                (40, "发布日 Issued on", True),
                (43, day(site.signed, "issue_date", "dash"), False),
                (40, "委托方 Client", True),
                (43, site.applicant, False),
            ],
        ),
        (
            10,
            [
                (40, "设计人 Engineer", True),
                (43, site.names[0], False),
                (40, "复核 Checked", True),
                (43, site.names[1], False),
            ],
        ),
    ]
    y = table(sheet, 22, 36, rows, label=small, value=Style("hei", 10.5)) + 5
    y = paras(
        sheet,
        22,
        y,
        166,
        [
            "第一条　范围：本书规定充电点低压配电、充电机、计量及保护的选型与布置，供施工及验收使用。",
            f"第二条　电源：取自{site.road}公用配变低压侧，三相四线380伏，短路电流按25千安校验。",
            f"第三条　充电机：交流桩{job.facts.power_kw}千瓦，防护等级IP55，"
            "设急停按钮、漏电保护及通信模块，符合GB/T 18487.1-2023。",
            "第四条　计量：每桩独立计量，精度1.0级；总表装于配电箱内，加封。",
            "第五条　线缆：YJV22-0.6/1kV-4×25+1×16，穿管埋地，弯曲半径不小于外径的十五倍。",
            "第六条　标识：车位地面涂装黄色引导线，墙面设操作说明牌与禁烟牌。",
            "第七条　试验：竣工后做绝缘电阻、接地电阻、互操作及保护动作试验，数据归档。",
        ],
        body,
        indent=2,
        leading=1.65,
    )
    revisions: Rows = [
        (8, [(24, "版本 Rev.", True), (40, "日期 Date", True), (102, "修改内容 Change", True)]),
        (8, [(24, "R0", True), (40, f"{first:%Y-%m-%d}", True), (102, "送审稿", False)]),
        (8, [(24, "R1", True), (40, f"{site.signed:%Y-%m-%d}", True), (102, "按评审意见补充第七条后发布", False)]),
    ]
    y = table(sheet, 22, y + 4, revisions, label=small, value=small)
    sealed(sheet, 152, min(y + 18, 270), site.designer, diameter=38)
    return drawn("technical_design_docs", "laurel_design_spec", [sheet], _design_values(site))


LAYOUTS: Layouts = {
    "construction_drawings": {"laurel_plan_sheet": plan_sheet, "laurel_trench_detail": trench_detail},
    "technical_design_docs": {"laurel_design_book": design_book, "laurel_design_spec": design_spec},
}
