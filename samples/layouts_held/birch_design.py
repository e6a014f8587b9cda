"""Drawings with a title block, and design books."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.birch_common import Page, a_case, when
from samples.truth import Drawn, drawn


def _plan(sheet: Sheet, x: float, y: float, width: float, height: float, road: str) -> None:
    """A street, a row of bays, a cable between them."""
    rng, small, thin = sheet.rng, Style("song", 8), (90, 90, 95)
    low = y + height * 0.74
    for edge in (low, low + height * 0.15):
        sheet.line(x + 6, edge, x + width - 6, edge, width=0.4)
    sheet.text(x + width * 0.4, low + height * 0.05, road, Style("song", 11), spacing=1.0)
    bays = rng.randrange(7, 12)
    step = width * 0.7 / bays
    for bay in range(bays):
        sheet.rect(x + width * 0.15 + bay * step, y + height * 0.2, step, height * 0.16, line=0.2, fill=thin)
        sheet.text(x + width * 0.15 + bay * step + 2, y + height * 0.26, f"P{bay + 1}", small)
    row = y + height * 0.48
    sheet.line(x + width * 0.15, row, x + width * 0.85, row, width=0.5)
    turn = x + width * rng.uniform(0.4, 0.7)
    sheet.line(turn, row, turn, low, width=0.5)
    sheet.text(turn + 2, row + 8, rng.choice(["YJV22-4×95 SC100 FC", "YJV-4×70 2MPPΦ110", "ZC-YJV22-4×120"]), small)
    sheet.rect(turn - 7, row - 6, 14, 6, line=0.4)
    sheet.text(turn - 5, row - 4.5, "AP1", small)
    sheet.text(x + width - 22, y + 8, "北", Style("hei", 11))
    sheet.line(x + width - 20, y + 14, x + width - 20, y + 26, width=0.4)


def strip_block(job: Job) -> Drawn:
    """A3 across; the title block is a strip down the right edge, labels above values."""
    case, sheet = a_case(job), job.sheet(420, 297)
    rng = job.rng
    sheet.rect(25, 8, 387, 281, line=0.8)
    sheet.line(352, 8, 352, 289, width=0.5)
    _plan(sheet, 28, 12, 320, 180, case.road)
    for place, text in enumerate(
        (
            "说明：",
            "1. 图中尺寸以毫米计，标高以米计。",
            "2. 电缆穿越车行道处穿热镀锌钢管保护，管顶埋深不小于0.7m。",
            "3. 电缆与燃气管平行净距不小于1.0m，交叉净距不小于0.5m。",
            f"4. 起点为{case.spot}既有分支箱。",
        )
    ):
        sheet.text(36, 212 + place * 8, text, Style("song", 11))
    name = rng.choice(["充电桩电缆路径平面图", "室外电缆敷设平面布置图", "分支箱至充电车位管线图"])
    number = f"BD{case.signed.year % 100}-{rng.randrange(10, 99)}-D{rng.randrange(1, 9):02d}"
    scale = rng.choice(["1:100", "1:150", "1:200", "1:500"])
    boxes: list[tuple[str, float, str | Run]] = [
        ("设计单位 DESIGNER", 34, Run(case.designer, "designer")),
        ("建设单位 CLIENT", 26, case.applicant),
        ("工程 PROJECT", 32, Run(case.project, "project")),
        ("图纸 TITLE", 30, Run(name, "drawing_name")),
        ("审定 APPROVED", 17, Run(case.others[0], "", Style("kai", 14, jitter=0.05))),
        ("校对 CHECKED", 17, Run(case.others[1], "", Style("kai", 14, jitter=0.05))),
        ("制图 DRAWN", 17, Run(case.others[2], "", Style("kai", 14, jitter=0.05))),
        ("专业 DISCIPLINE", 16, "电气"),
        ("阶段 STAGE", 16, "施工图"),
        ("比例 SCALE", 18, Run(scale, "scale")),
        ("图号 DWG NO.", 20, Run(number, "drawing_no")),
        ("出图日期 DATE", 20, when(case.signed, "issue_date", rng.choice(["dot", "dash"]))),
    ]
    y = 26.0
    for label, height, run in boxes:
        sheet.line(352, y, 412, y, width=0.25)
        sheet.text(354, y + 1.5, label, Style("hei", 7.5))
        sheet.cell((354, y + 5, 56, height - 6), run, Style("song", 12), align="c")
        y += height
    if job.chance(0.5):
        seals.put_square(sheet, 322, 262, [case.designer[:8], "出图专用章", "有效期至2027年"], side=30)
    return drawn(
        "construction_drawings",
        "birch_strip_block",
        [sheet],
        {
            "project": case.project,
            "drawing_name": name,
            "drawing_no": number,
            "scale": scale,
            "designer": case.designer,
            "issue_date": case.signed.isoformat(),
        },
    )


def corner_block(job: Job) -> Drawn:
    """A4 across with a small block at the lower right, label to the left of each value."""
    case, sheet = a_case(job), job.sheet(297, 210)
    rng = job.rng
    sheet.rect(12, 8, 277, 194, line=0.7)
    _plan(sheet, 14, 10, 270, 132, case.road)
    name = rng.choice(["电缆管沟平面定位图", "占道围挡及沟槽位置示意图", "箱变基础与进线位置图"])
    number, scale = f"施-{rng.randrange(1, 12):02d}", rng.choice(["1:50", "1:250", "1:300"])
    left, top = 139.0, 150.0
    block: list[list[tuple[float, str | Run, bool]]] = [
        [(100, Run(case.designer, "designer", Style("hei", 12)), True), (22, "图别", False), (28, "电施", True)],
        [
            (20, "项目", False),
            (80, Run(case.project, "project"), True),
            (22, "图纸编号", False),
            (28, Run(number, "drawing_no"), True),
        ],
        [
            (20, "图名", False),
            (80, Run(name, "drawing_name"), True),
            (22, "比例尺", False),
            (28, Run(scale, "scale"), True),
        ],
        [
            (20, "设计", False),
            (30, case.others[0], True),
            (20, "审核", False),
            (30, case.others[1], True),
            (22, "日期", False),
            (28, when(case.signed, "issue_date", "short"), True),
        ],
    ]
    for row in block:
        x = left
        for width, run, value in row:
            sheet.rect(x, top, width, 13)
            sheet.cell((x, top, width, 13), run, Style("song", 10.5 if value else 9.5), align="c", pad=1)
            x += width
        top += 13
    for place, text in enumerate(("图例", "——　新设低压电缆", "□　　充电车位", "AP　 充电配电箱")):
        sheet.text(20, 160 + place * 8, text, Style("song", 10))
    return drawn(
        "construction_drawings",
        "birch_corner_block",
        [sheet],
        {
            "project": case.project,
            "drawing_name": name,
            "drawing_no": number,
            "scale": scale,
            "designer": case.designer,
            "issue_date": case.signed.isoformat(),
        },
    )


def design_book(job: Job) -> Drawn:
    """A cover in big letters, then pages of text."""
    case = a_case(job, narrow=True)
    cover = job.sheet()
    cover.rect(18, 18, 174, 261, line=0.6)
    cover.flow(35, 62, 140, Run(case.project, "project"), Style("hei_bold", 25), align="c", leading=1.5)
    cover.text(105, 112, "技　术　设　计　书", Style("song_bold", 22), align="c")
    cover.text(105, 130, "（第 1 版 · 共 1 册）", Style("song", 13), align="c")
    cover.text(105, 228, Run(case.designer, "designer"), Style("song", 16), align="c")
    cover.text(
        105, 240, when(case.signed, "issue_date", job.rng.choice(["chinese", "plain"])), Style("song", 14), align="c"
    )
    if job.variant.seal:
        seals.put_round(cover, 118, 232, seals.SealText(case.designer))
    page = Page(job, Style("song", 12), leading=1.75)
    for head, texts in (
        (
            "1　概述",
            (f"工程地点在{case.road}一侧，接入点为{case.spot}。受{case.applicant}委托，我院于现场踏勘后编制本设计。",),
        ),
        (
            "2　设计依据",
            (
                "《电动汽车充电站设计规范》GB 50966；《电力工程电缆设计标准》GB 50217-2018；",
                f"{case.signed - timedelta(days=40):%Y年%m月}建设单位提供的1:500地形图。",
            ),
        ),
        (
            "3　供电方案",
            (
                f"由既有箱变低压侧引出电缆一回，沟长{case.length}米，接入AP1配电箱，再以放射式向各充电桩供电。",
                "计算负荷按需要系数0.6取值，功率因数不低于0.95，接地电阻不大于4欧姆。",
            ),
        ),
        ("4　土建部分", ("电缆沟底铺100毫米细砂，盖砖后回填，路面按原结构层恢复，压实度不低于95%。",)),
        ("5　消防与安全", ("充电区域每50平方米配置两具干粉灭火器，设置急停按钮与视频监控。",)),
        ("6　编制人员", (f"项目负责：{case.others[0]}　　主要设计：{case.others[1]}　　校核：{case.others[2]}",)),
    ):
        page.flat(head, style=Style("hei", 13.5))
        for text in texts:
            page.p(text)
    return drawn(
        "technical_design_docs",
        "birch_design_book",
        [cover, *page.sheets],
        {"project": case.project, "designer": case.designer, "issue_date": case.signed.isoformat()},
    )


def design_note(job: Job) -> Drawn:
    """One printed page on a design firm's letterhead, particulars in a card on top."""
    case = a_case(job, job.rng.choice(["developer", "manager"]), narrow=True)
    page = Page(job, Style("song", 11.5), left=22, top=14, leading=1.7)
    page.sheet.text(22, 13, Run(case.designer, "designer"), Style("hei_bold", 13))
    page.sheet.text(22, 20, "Design & Consulting · Xinyang, Henan　T 0376-6581234", Style("hei", 8))
    page.sheet.line(22, 25.5, 188, 25.5, width=0.6)
    page.y = 36
    page.head("电气施工设计说明", 18, after=7)
    page.sheet.rect(22, page.y - 2, 166, 24)
    page.sheet.text(26, page.y + 2, ["所属项目 | ", Run(case.project, "project")], page.style)
    page.sheet.text(26, page.y + 12, ["编制时间 | ", when(case.signed, "issue_date", "dash")], page.style)
    page.sheet.text(110, page.y + 12, f"委托方 | {case.applicant}", Style("song", 9))
    page.y += 30
    for text in (
        f"（一）本次设计范围自{case.spot}至充电车位末端，不含10kV部分。",
        "（二）电压等级AC 380/220V，接地型式TN-S，进线处设B型浪涌保护器。",
        f"（三）电缆采用直埋与穿管结合方式，路径长{case.length}m，沟宽{case.width}m，转弯半径不小于电缆外径的15倍。",
        "（四）充电桩回路设A型剩余电流保护器，动作电流30mA，分断时间不大于0.1s。",
        "（五）电缆过路处设警示带与标志桩，间距不大于20m。",
        "（六）路面恢复应与原铺装一致，检查井盖承载力等级D400。",
        "（七）竣工后提交隐蔽工程记录、绝缘电阻测试记录各一份。",
        "（八）凡图中未尽事项，按GB 50168-2018、GB 50303-2015执行。",
    ):
        page.flat(text, gap=2.5)
    page.y += 8
    page.flat(f"设计：{case.others[0]}　　校审：{case.others[1]}　　批准：{case.others[2]}")
    return drawn(
        "technical_design_docs",
        "birch_design_note",
        page.sheets,
        {"project": case.project, "designer": case.designer, "issue_date": case.signed.isoformat()},
    )


LAYOUTS: Layouts = {
    "construction_drawings": {"birch_strip_block": strip_block, "birch_corner_block": corner_block},
    "technical_design_docs": {"birch_design_book": design_book, "birch_design_note": design_note},
}
