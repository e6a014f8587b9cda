"""Drawings with a title block down the right edge or along the foot; design books and a design memo."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.juniper_common import Row, Said, a_site, autograph, box, lines, on, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

GREY: Colour = (120, 124, 130)


def _dimension(sheet: Sheet, x0: float, x1: float, y: float, text: str) -> None:
    sheet.line(x0, y, x1, y, width=0.15)
    for x in (x0, x1):
        sheet.line(x, y - 2, x, y + 2, width=0.15)
        sheet.line(x - 1, y + 1, x + 1, y - 1, width=0.3)
    sheet.text((x0 + x1) / 2, y - 4, text, Style("hei", 8), align="c")


def edge_block(job: Job) -> Drawn:
    """A3, plan of a trench along a street; bilingual title column on the right."""
    rng, site, sheet = job.rng, a_site(job), job.sheet(420, 297)
    tiny, text = Style("hei", 7, GREY), Style("hei", 11)
    name = rng.choice(["电缆沟平面布置图", "人行道管沟开挖平面图", "充电车位及管线平面图"])
    number = f"{rng.choice(['XD', 'SJ', 'HB'])}-26{rng.randrange(100):02d}-D{rng.randrange(1, 30):02d}"
    scale = rng.choice(["1:100", "1:150", "1:200", "1:250"])
    sheet.rect(5, 5, 410, 287, line=0.2)
    sheet.rect(25, 10, 385, 277, line=0.8)
    sheet.line(340, 10, 340, 287, width=0.6)
    for y, label in ((70.0, f"{site.road}（机动车道）"), (112.0, "非机动车道"), (140.0, "人行道")):
        sheet.line(32, y, 332, y, width=0.3)
        sheet.text(40, y + 5, label, Style("hei", 10), spacing=0.3)
    sheet.line(32, 170, 332, 170, width=0.3)
    for step in range(30):
        sheet.line(34 + step * 10, 91, 39 + step * 10, 91, width=0.3)
    left, right = 90.0, 262.0
    sheet.rect(left, 152, right - left, 6, line=0.5)
    for step in range(28):
        sheet.line(left + step * 6.1, 158, left + 4 + step * 6.1, 152, width=0.12)
    _dimension(sheet, left, right, 148, f"{int(site.length * 1000)}")
    sheet.rect(right, 147, 18, 15, line=0.4)
    sheet.text(right + 9, 142, "HW01环网柜", Style("hei", 8), align="c")
    for bay in range(8):
        sheet.rect(60 + bay * 28, 182, 28, 40, line=0.25)
        sheet.text(74 + bay * 28, 200, f"P{bay + 1}", Style("hei", 9), align="c")
    _dimension(sheet, 60, 284, 230, "8×2500=20000")
    sheet.text(60, 246, "1-1剖面　1:20", Style("hei_bold", 10))
    notes = "注：1.尺寸以毫米计。2.管顶覆土不小于700。3.与燃气管净距不小于1米。4.回填后按原样恢复铺装。"
    sheet.flow(140, 246, 180, notes, Style("hei", 9), leading=1.7)
    sheet.text(318, 22, "N", Style("hei_bold", 14), align="c")
    sheet.line(318, 30, 318, 48, width=0.5)
    sheet.cell((340, 12, 70, 22), Run(site.designer, "designer"), Style("hei_bold", 13), align="c")
    sheet.text(375, 36, "DESIGN FIRM　设计机构", tiny, align="c")
    cells: list[tuple[str, Runs, float]] = [
        ("CLIENT 委托方", site.applicant, 20),
        ("PROJECT 工程", Run(site.project, "project"), 26),
        ("SHEET TITLE 本图内容", Run(name, "drawing_name"), 24),
        ("DWG NO. 图纸编号", Run(number, "drawing_no"), 17),
        ("SCALE 比例尺", Run(scale, "scale"), 17),
        ("DATE 出图", on(site.signed, "issue_date", job.date_form("dot", "dash")), 17),
        ("STAGE 阶段", "施工图", 15),
    ]
    y = 44.0
    for label, runs, height in cells:
        box(sheet, (340, y, 70, height), label, runs, tiny, text)
        y += height
    people = (job.facts.landlord.name, job.facts.spouse.name, site.foreman, job.facts.developer.legal_person)
    for role, person in zip(("DRAWN 绘", "CHECKED 校", "REVIEWED 审", "APPROVED 定"), people, strict=True):
        sheet.rect(340, y, 26, 13, line=0.2)
        sheet.rect(366, y, 44, 13, line=0.2)
        sheet.cell((340, y, 26, 13), role, Style("hei", 8))
        autograph(job, sheet, 370, y + 3, person, 15)
        y += 13
    values: dict[str, Value] = {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": site.designer,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("construction_drawings", "juniper_drawing_edge", [sheet], values)


def foot_block(job: Job) -> Drawn:
    """A4 landscape, a section of the trench; one strip along the foot, heads above values."""
    rng, site, sheet = job.rng, a_site(job), job.sheet(297, 210)
    name = rng.choice(["管沟断面及回填做法", "充电桩基础大样", "检查井及排管断面详图"])
    number = f"{rng.choice('电土结')}施-{rng.randrange(1, 20):02d}"
    scale = rng.choice(["1：10", "1：20", "1：25", "1：50"])
    sheet.rect(8, 8, 281, 194, line=0.6)
    layers = (
        ("面砖60厚", 8),
        ("1:3水泥砂浆30厚", 6),
        ("C20混凝土150厚", 16),
        ("素土夯实，压实度≥93%", 34),
        ("中粗砂", 26),
    )
    y = 34.0
    for text, height in layers:
        sheet.rect(90, y, 84, height, line=0.3)
        sheet.line(150, y + height / 2, 196, y + height / 2, width=0.15)
        sheet.text(198, y + height / 2 - 2, text, Style("song", 10))
        y += height
    for column in range(3):
        sheet.rect(104 + column * 22, y - 20, 14, 14, line=0.4)
        sheet.text(111 + column * 22, y - 15, "∅150", Style("song", 8), align="c")
    _dimension(sheet, 90, 174, y + 9, f"{int(site.width * 1000)}")
    sheet.text(30, 40, "路面标高±0.000", Style("song", 10))
    sheet.text(22, 132, "沟底遇淤泥时换填300厚级配碎石；护管间距不小于50。", Style("song", 10))
    sheet.text(22, 140, f"本图与{rng.choice('电土')}施-{rng.randrange(21, 40)}配合使用。", Style("song", 10))
    heads = ("出图方", "工程", "图题", "图别图号", "缩比", "制图日")
    widths = (62.0, 77.0, 52.0, 30.0, 26.0, 34.0)
    said: list[Run] = [
        Run(site.designer, "designer"),
        Run(site.project, "project"),
        Run(name, "drawing_name"),
        Run(number, "drawing_no"),
        Run(scale, "scale"),
        on(site.signed, "issue_date", job.date_form("dash", "dot", "slash")),
    ]
    rows: list[Row] = [
        (8, [(width, head, True) for width, head in zip(widths, heads, strict=True)]),
        (18, [(width, run, False) for width, run in zip(widths, said, strict=True)]),
    ]
    low = table(sheet, 8, 163, rows, label=Style("song", 9), value=Style("song", 10.5))
    people = (job.facts.landlord.name, job.facts.spouse.name, job.facts.dealer.legal_person)
    for place, (role, person) in enumerate(zip(("设计", "校对", "审定"), people, strict=True)):
        sheet.text(14 + place * 60, low + 4, role, Style("song", 9.5))
        autograph(job, sheet, 26 + place * 60, low + 3, person, 13)
    sheet.text(283, low + 4, f"存档号 {rng.randrange(10**6):06d}", Style("song", 9.5), align="r")
    values: dict[str, Value] = {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": site.designer,
        "issue_date": site.signed.isoformat(),
    }
    tolerated = {"scale": (scale.replace("：", ":"),)}
    return drawn("construction_drawings", "juniper_drawing_foot", [sheet], values, tolerated=tolerated)


def book(job: Job) -> Drawn:
    """Cover of a design book with a bilingual head, and the first page of the text."""
    site, cover = a_site(job), job.sheet()
    dark: Colour = (30, 60, 100)
    cover.fill(0, 0, 210, 16, dark)
    cover.text(190, 24, "TECHNICAL DESIGN REPORT", Style("hei", 11, dark), align="r", spacing=0.1)
    cover.text(190, 31, "技 术 设 计 书", Style("hei_bold", 15, dark), align="r")
    cover.flow(25, 88, 160, Run(site.project, "project"), Style("hei_bold", 26, dark), leading=1.5, align="c")
    cover.text(105, 128, "第一卷　设计说明与计算", Style("song", 16), align="c", spacing=0.1)
    cover.text(105, 140, "Volume 1  Description and Calculation", Style("song", 11), align="c")
    cover.text(105, 218, Run(site.designer, "designer"), Style("song_bold", 17), align="c", spacing=0.08)
    cover.text(105, 230, on(site.signed, "issue_date", "chinese"), Style("song", 15), align="c", spacing=0.08)
    cover.text(105, 262, f"资质证书 A{job.rng.randrange(10**9):09d}（乙级）", Style("song", 10), align="c")
    sealed(job, cover, 150, 216, site.designer, diameter=42)
    writer = Writer(job, Style("song", 11.5), leading=1.65)
    writer.line("目　次")
    chapters = ("总述", "负荷测算", "电源与配电", "土建与管沟", "接地与防雷", "消防")
    for number, chapter in enumerate(chapters, 1):
        writer.line(f"{number}　{chapter} {'…' * 28} {number * 2 - 1}")
    writer.y += 5
    writer.line(Run("1　总述", "", Style("hei_bold", 13)))
    draft = numbers.written_date(site.signed - timedelta(days=21))
    power = job.rng.choice([480, 640, 800, 1250])
    for text in (
        f"1.1　委托方{site.applicant}于{draft}提供地形资料，本册据此编成。",
        f"1.2　规划安装直流充电机{power // 80}台，单机功率80kW，同时系数取0.7，新增变压器容量{power}kVA。",
        "1.3　遵循的标准：GB 50966—2014、GB 51348—2019、GB 50217—2018、DL/T 5221—2016。",
        f"1.4　电缆自{site.cross}侧开闭所引出，经{site.road}人行道下排管进站，沿线设直线井3座、转角井1座。",
        "1.5　管沟净宽按0.6米计，顶部覆土不小于0.7米；穿越车行道处改用热浸塑钢管并外包混凝土。",
        "1.6　接地电阻不大于4欧姆，充电机外壳与接地网两点相连。",
    ):
        writer.para(text, indent=0)
    writer.number_pages("— {} —")
    values: dict[str, Value] = {
        "project": site.project,
        "designer": site.designer,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("technical_design_docs", "juniper_design_book", [cover, *writer.sheets], values)


def memo(job: Job) -> Drawn:
    """One page: a head of three boxes, parameters in a table, remarks, signatures."""
    site, sheet = a_site(job), job.sheet()
    small, value, body = Style("hei", 8.5), Style("hei_bold", 12), Style("song", 11)
    sheet.text(20, 18, "充电设施电气与管沟设计交付说明", Style("hei_bold", 18))
    box(sheet, (20, 32, 170, 17), "项目称谓", Run(site.project, "project"), small, value)
    box(sheet, (20, 49, 110, 17), "承担设计的机构", Run(site.designer, "designer"), small, value)
    day = on(site.signed, "issue_date", job.date_form("plain", "dash", "slash"))
    box(sheet, (130, 49, 60, 17), "交付日", day, small, value)
    sheet.text(20, 74, "甲　主要参数", Style("hei_bold", 12))
    facts = job.facts
    rows: list[Row] = [(9, [(52, "项", True), (44, "取值", True), (74, "依据或说明", True)])]
    for name, figure, why in (
        ("电源电压", "10/0.4kV", "供电方案答复单"),
        ("单桩额定输出", f"{facts.power_kw}kW", "慢充，壁挂安装"),
        ("主干电缆", "YJV22-4×120+1×70", "载流量与压降校验合格"),
        ("排管", "2×3孔 ∅150 MPP", "预留一孔"),
        ("沟槽断面", f"{site.width}m×1.1m", "机械切缝，人工清底"),
        ("剩余电流保护", "30mA，A型", "每桩独立设置"),
        ("计量", "每桩一表，集中采集", "低压侧计量"),
    ):
        rows.append((9, [(52, name, False), (44, figure, False), (74, why, False)]))
    y = table(sheet, 20, 82, rows, label=Style("hei", 10), value=Style("song", 10.5))
    sheet.text(20, y + 6, "乙　做法要点", Style("hei_bold", 12))
    said: list[Runs] = [
        f"沟槽沿{site.road}路缘石外侧1.2米平行布置，遇行道树根系绕行，距树干不小于1.5米。",
        "电缆进出管口以防火泥封堵，井内电缆挂设铭牌，标明起止点与截面。",
        "地面充电桩基础高出地坪200毫米，前方设防撞立柱；车位后轮设挡轮杆。",
        f"施工前由{site.builder}复测地下管线，与本说明不符处以设计变更单为准。",
    ]
    y = lines(sheet, 20, y + 15, 170, said, body, leading=1.65)
    signed: Said = ["专业负责人　　　　　　　　　　校核　　　　　　　　　　项目负责人"]
    sheet.text(20, y + 10, signed, Style("song", 10.5))
    for x, person in ((43.0, facts.landlord.name), (90.0, facts.spouse.name), (149.0, facts.dealer.legal_person)):
        autograph(job, sheet, x, y + 8.5, person, 15)
    sealed(job, sheet, 158, y + 26, site.designer)
    values: dict[str, Value] = {
        "project": site.project,
        "designer": site.designer,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("technical_design_docs", "juniper_design_memo", [sheet], values)


LAYOUTS: Layouts = {
    "construction_drawings": {"juniper_drawing_edge": edge_block, "juniper_drawing_foot": foot_block},
    "technical_design_docs": {"juniper_design_book": book, "juniper_design_memo": memo},
}
