"""Fern: drawings with a title block, and descriptions of a design."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.fern_common import SMALL, case, day, other
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer

THIN = Style("hei", 8)


def _drawing(works: Works, name: str, number: str, scale: str) -> dict[str, Value]:
    return {
        "project": works.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": works.designer.name,
        "issue_date": works.signed.isoformat(),
    }


def _trench(sheet: Sheet, x: float, y: float, works: Works) -> None:
    """A cable trench in section."""
    layers = (("面层恢复 同原路面", 12), ("C20混凝土垫层 150厚", 16), ("级配砂石回填 分层夯实", 44), ("细砂 100厚", 34))
    top = y
    for text, height in layers:
        sheet.line(x, top, x + 90, top, width=0.35)
        sheet.line(x + 90, top + height / 2, x + 112, top + height / 2, width=0.15)
        sheet.text(x + 114, top + height / 2 - 2, text, Style("song", 10))
        top += height
    sheet.rect(x, y, 90, top - y, line=0.6)
    for column in range(3):
        sheet.rect(x + 14 + column * 24, top - 26, 14, 14, line=0.4)
        sheet.text(x + 17 + column * 24, top - 21, "Φ150", Style("song", 7))
    width_mm = int(works.width * 1000)
    sheet.line(x, top + 10, x + 90, top + 10)
    for end in (x, x + 90):
        sheet.line(end, top + 4, end, top + 13)
    sheet.text(x + 45, top + 5, str(width_mm), Style("song", 9), align="c")


def fern_side_block(job: Job) -> Drawn:
    """An A3 sheet with the block down the right side; labels above the values."""
    works, rng = case(job), job.rng
    sheet = job.sheet(420, 297, dpi=200)
    number, scale = f"DS-{rng.randrange(1, 9):02d}", rng.choice(["1:20", "1:25"])
    name = "电缆沟横断面做法图"
    sheet.rect(25, 8, 387, 281, line=0.7)
    sheet.line(352, 8, 352, 289, width=0.7)
    _trench(sheet, 70, 70, works)
    sheet.text(120, 210, "1-1 断面", Style("hei", 14), align="c")
    notes = (
        "说明：",
        "1. 图中尺寸以毫米计。",
        "2. 保护管采用CPVC管，管口打磨光滑。",
        "3. 回填压实度不小于93%。",
        "4. 未尽事宜按GB 50168-2018执行。",
    )
    for row, text in enumerate(notes):
        sheet.text(215, 225 + row * 8, text, Style("song", 10))
    boxes: list[tuple[float, str, str | Run]] = [
        (30, "设计机构", Run(works.designer.name, "designer")),
        (18, "建设方", works.applicant),
        (28, "工程项目", Run(works.project, "project")),
        (24, "本图内容", Run(name, "drawing_name")),
        (13, "审定", other(job)),
        (13, "校对", other(job)),
        (13, "绘制", other(job)),
        (13, "比例尺", Run(scale, "scale")),
        (13, "图纸编号", Run(number, "drawing_no")),
        (13, "出图日", Run(day(works.signed, rng.choice(["dot", "dash"])), "issue_date")),
    ]
    y = 111.0
    sheet.text(382, 20, "会签栏", THIN, align="c")
    for row, trade in enumerate(("电气", "土建", "给排水", "园林")):
        sheet.rect(352, 28 + row * 11, 22, 11)
        sheet.rect(374, 28 + row * 11, 38, 11)
        sheet.cell((352, 28 + row * 11, 22, 11), trade, THIN, align="c")
    for height, label, value in boxes:
        sheet.rect(352, y, 60, height)
        sheet.text(353.5, y + 1, label, Style("hei", 7))
        sheet.cell((352, y + 3.5, 60, height - 4), value, Style("hei", 11), align="c")
        y += height
    return drawn("construction_drawings", "fern_side_block", [sheet], _drawing(works, name, number, scale))


def fern_corner_block(job: Job) -> Drawn:
    """A landscape A4 plan with a block at the lower right; labels left of the values."""
    works, rng = case(job), job.rng
    sheet = job.sheet(297, 210)
    number, scale = f"XD{rng.randrange(100, 999)}S-{rng.randrange(1, 12):02d}", rng.choice(["1:200", "1:300", "1:500"])
    name = rng.choice(["管线平面走向图", "箱变及电缆路径布置图"])
    sheet.rect(10, 6, 281, 198, line=0.6)
    for y in (50.0, 86.0):
        sheet.line(14, y, 287, y, width=0.45)
    for x in map(float, range(16, 286, 14)):
        sheet.line(x, 68, x + 7, 68)
    sheet.text(30, 58, works.road, Style("hei", 13))
    sheet.rect(60, 96, 20, 13, line=0.5)
    sheet.text(70, 100, "箱变", Style("song", 9), align="c")
    sheet.line(80, 102, 210, 102, width=0.6)
    for x in (110.0, 145.0, 180.0):
        sheet.rect(x, 100, 4, 4)
        sheet.text(x, 94, "J" + str((x - 75) // 35), Style("song", 8))
    sheet.text(140, 106, f"L={plain(works.length)}m　沟宽{plain(works.width)}m", Style("song", 9), align="c")
    sheet.rect(210, 92, 50, 20, line=0.5)
    sheet.text(235, 99, "充电车位（8个）", Style("song", 9), align="c")
    sheet.text(20, 16, "N ↑", Style("hei", 13))
    for row, text in enumerate(("图例", "□ 电缆工作井", "━ 新建电缆管道", "┅ 道路中心线")):
        sheet.text(20, 124 + row * 7, text, Style("song", 9))
    x, y = 151.0, 150.0
    sheet.rect(x, y, 140, 54, line=0.6)
    sheet.rect(x, y, 140, 12)
    sheet.cell((x, y, 140, 12), Run(works.designer.name, "designer"), Style("hei_bold", 12), align="c")
    left = (("项目负责", other(job)), ("设　计", other(job)), ("复　核", other(job)))
    right: list[tuple[str, Run]] = [
        ("工程", Run(works.project, "project")),
        ("图名", Run(name, "drawing_name")),
    ]
    for row, (label, who) in enumerate(left):
        top = y + 12 + row * 14
        sheet.rect(x, top, 19, 14)
        sheet.rect(x + 19, top, 22, 14)
        sheet.cell((x, top, 19, 14), label, THIN, align="c")
        sheet.cell((x + 19, top, 22, 14), Run(who, "", Style("kai", 11, jitter=0.04)), THIN, align="c")
    for row, (label, run) in enumerate(right):
        top = y + 12 + row * 14
        sheet.rect(x + 41, top, 14, 14)
        sheet.rect(x + 55, top, 85, 14)
        sheet.cell((x + 41, top, 14, 14), label, THIN, align="c")
        sheet.cell((x + 55, top, 85, 14), run, Style("hei", 10), align="c")
    left_x = x + 41
    for width, label, run in (
        (38, "图号", Run(number, "drawing_no")),
        (24, "比例", Run(scale, "scale")),
        (37, "日期", Run(day(works.signed, "bare"), "issue_date")),
    ):
        sheet.rect(left_x, y + 40, width, 14)
        sheet.cell((left_x, y + 40, 9, 14), label, Style("hei", 7), align="c", pad=0.5)
        sheet.cell((left_x + 8, y + 40, width - 8, 14), run, Style("hei", 9), align="c", pad=0.5)
        left_x += width
    if job.chance(0.5):
        seals.put_stamp(sheet, 110, 180, [works.designer.name, "施工图出图专用章"], width=62)
    return drawn("construction_drawings", "fern_corner_block", [sheet], _drawing(works, name, number, scale))


def _design(works: Works) -> dict[str, Value]:
    return {"project": works.project, "designer": works.designer.name, "issue_date": works.signed.isoformat()}


def fern_design_book(job: Job) -> Drawn:
    """A cover with the work's name, then a page of the design in chapters."""
    works, cover = case(job), job.sheet()
    cover.line(30, 58, 180, 58, width=0.8)
    cover.flow(30, 66, 150, Run(works.project, "project"), Style("song_bold", 24), align="c", leading=1.5)
    cover.line(30, 100, 180, 100, width=0.8)
    cover.text(105, 118, "技术方案书", Style("hei_bold", 30), align="c", spacing=0.3)
    cover.text(105, 138, "（施工图阶段　共一册）", Style("song", 14), align="c")
    cover.text(105, 226, Run(works.designer.name, "designer"), Style("hei", 16), align="c")
    form = job.date_form("chinese", "plain")
    cover.text(105, 240, Run(day(works.signed, form), "issue_date"), Style("song", 14), align="c")
    cover.text(105, 252, f"资质等级：乙级　证书号 A2{job.rng.randrange(10**8):08d}", SMALL, align="c")
    if job.variant.seal:
        seals.put_round(cover, 128, 230, seals.SealText(works.designer.name))
    writer = Writer(job, Style("song", 12), leading=1.75)
    heads = Style("hei", 13)
    chapters: list[tuple[str, list[str]]] = [
        (
            "第一章　设计输入",
            [
                f"委托方{works.applicant}提供的用电需求，现场踏勘由{other(job)}、{other(job)}完成。",
                "《电力工程电缆设计标准》GB 50217-2018（2018年9月1日实施）及地方管线规定。",
            ],
        ),
        ("第二章　供电方式", ["由就近环网柜引10千伏单电源，新设630kVA箱式变电站一座，低压侧出线四回至充电机。"]),
        (
            "第三章　路径与敷设",
            [
                f"电缆沿{works.road}人行道下敷设，{plain(works.length)}米，沟宽{plain(works.width)}米，沟深{plain(works.depth)}米，过路段采用镀锌钢管。",
                "转角处设砖砌工作井，井盖承载等级D400。",
            ],
        ),
        ("第四章　接地与防雷", ["箱变接地电阻不大于4欧，充电机外壳与接地网可靠连接。"]),
        ("第五章　主要工程量", ["YJV22-8.7/15-3×120电缆按路径长度加5%余量；保护管按双管计。"]),
    ]
    for head, paragraphs in chapters:
        writer.para(head, indent=0, style=heads)
        for text in paragraphs:
            writer.para(text)
    return drawn("technical_design_docs", "fern_design_book", [cover, *writer.sheets], _design(works))


def fern_design_sheet(job: Job) -> Drawn:
    """One page of numbered notes in two columns, a strip at the foot says what, whose and when."""
    works, sheet = case(job), job.sheet(297, 210)
    body = Style("song", 10.5)
    sheet.rect(12, 10, 273, 190, line=0.6)
    sheet.text(148, 16, "电气设计总说明", Style("hei_bold", 18), align="c", spacing=0.2)
    left = (
        "1　本工程为电动汽车充电设施配套供电，负荷等级三级。",
        "2　电源引自市政公用电网，计量装置由供电部门安装，高供高计。",
        f"3　外线沿{works.road}敷设，路径长约{plain(works.length)}米。",
        "4　电缆与热力管平行净距不小于2.0米，与燃气管不小于1.0米，交叉时加套管。",
        "5　设备选型应满足-15℃至45℃环境要求，防护等级不低于IP54。",
    )
    right = (
        "6　配电箱、充电机均设剩余电流保护，动作电流30mA。",
        "7　施工前应与自来水、通信等权属方交底，人工探沟确认后方可机械作业。",
        "8　竣工后提交电缆走向实测图和试验报告。",
        "9　依据：GB 50052-2009、GB 50966-2014、业主2026年9月1日提供的任务书。",
        f"10　图中未注明处请致电{works.designer.phone}询设计人。",
    )
    for x, notes in ((22.0, left), (154.0, right)):
        y = 36.0
        for text in notes:
            y = sheet.flow(x, y, 120, text, body, leading=1.6) + 4
    sheet.rect(12, 172, 273, 28)
    x = 12.0
    strip: list[tuple[float, str, Run | str]] = [
        (88, "工程名", Run(works.project, "project")),
        (75, "设计院", Run(works.designer.name, "designer")),
        (30, "编写", other(job)),
        (30, "审核", other(job)),
        (50, "完成日期", Run(day(works.signed, job.date_form("dash", "plain", "dot")), "issue_date")),
    ]
    for width, label, value in strip:
        sheet.rect(x, 172, width, 9)
        sheet.rect(x, 181, width, 19)
        sheet.cell((x, 172, width, 9), label, Style("hei", 9), align="c")
        sheet.cell((x, 181, width, 19), value, Style("song", 10.5), align="c")
        x += width
    return drawn("technical_design_docs", "fern_design_sheet", [sheet], _design(works))


LAYOUTS: Layouts = {
    "construction_drawings": {"fern_side_block": fern_side_block, "fern_corner_block": fern_corner_block},
    "technical_design_docs": {"fern_design_book": fern_design_book, "fern_design_sheet": fern_design_sheet},
}
