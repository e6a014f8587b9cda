"""Design papers: drawings with a title block, and the words that go with them."""

from __future__ import annotations

from samples import seals
from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.linden_common import Parts, Rows, Scene, a_scene, day, day_text, lab, lines, row, seal, val
from samples.truth import Drawn, drawn
from samples.works import plain
from samples.writing import Writer, table

SMALL = Style("song", 8)


def _plan(sheet: Sheet, scene: Scene, x: float, y: float, width: float) -> None:
    """A street seen from above with a cable trench along it."""
    for down, thick in ((0, 0.5), (14, 0.25), (48, 0.25), (62, 0.5)):
        sheet.line(x, y + down, x + width, y + down, width=thick)
    for part in range(int(width // 14)):
        sheet.line(x + part * 14, y + 31, x + part * 14 + 8, y + 31, width=0.2)
    left, right = x + width * 0.25, x + width * 0.72
    sheet.rect(left, y + 5, right - left, 4, line=0.4, fill=RED)
    sheet.rect(left - 10, y + 3, 8, 8, line=0.4)
    sheet.text(left - 6, y - 5, "环网柜", SMALL, align="c")
    sheet.rect(right + 2, y + 3, 8, 8, line=0.4)
    sheet.text(right + 6, y - 5, "分支箱", SMALL, align="c")
    sheet.line(left, y - 9, right, y - 9, width=0.15)
    for edge in (left, right):
        sheet.line(edge, y - 11, edge, y + 4, width=0.15)
    sheet.text((left + right) / 2, y - 13.5, f"L={plain(scene.length)}m", SMALL, align="c")
    sheet.text(x + width / 2, y + 36, scene.road, Style("song", 12), align="c", spacing=2.0)
    sheet.text(x + 2, y + 8, "人行道", SMALL)
    sheet.text(x + width - 4, y + 64, "绿化带", SMALL, align="r")


def drawing_corner(job: Job) -> Drawn:
    """A plan lying wide, its title block in the lower right corner."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(297, 210)
    rng = job.rng
    number = f"DL{scene.signed:%y}-{rng.randrange(10, 99)}-S0{rng.randrange(1, 9)}"
    name = rng.choice(["电缆路径平面布置图", "电缆排管平面图", "充电设施总平面图"])
    scale = rng.choice(["1:200", "1:500", "1:250"])
    sheet.rect(8, 8, 281, 194, line=0.2)
    sheet.rect(20, 12, 265, 186, line=0.7)
    _plan(sheet, scene, 28, 52, 248)
    sheet.text(30, 130, "说明：", Style("song", 10))
    lines(
        sheet,
        30,
        137,
        6,
        [
            "1. 本图尺寸均以米计，高程为1985国家高程基准。",
            "2. 排管顶部覆土不小于0.7米，穿越车行道加设钢管。",
            "3. 开挖前应人工探明燃气、给水管线。",
            "4. 设计依据 GB 50217—2018。",
        ],
        Style("song", 9),
    )
    label, value = Style("song", 8.5), Style("song", 9)
    people = (facts.spouse.name, facts.landlord.name, facts.person.name)
    rows: Rows = [
        row(11, val(130, Run(scene.designer, "designer", Style("hei", 11)))),
        row(9, lab(20, "工程名称"), val(110, Run(scene.project, "project"))),
        row(9, lab(20, "图名"), val(110, Run(name, "drawing_name"))),
        row(
            7, lab(20, "审定"), val(24, people[0]), lab(20, "阶段"), val(22, "施工图"), lab(18, "专业"), val(26, "电气")
        ),
        row(
            7,
            lab(20, "校核"),
            val(24, people[1]),
            lab(20, "比例"),
            val(22, Run(scale, "scale")),
            lab(18, "图号"),
            val(26, Run(number, "drawing_no")),
        ),
        row(
            7,
            lab(20, "绘图"),
            val(24, people[2]),
            lab(20, "版次"),
            val(22, "A"),
            lab(18, "日期"),
            val(26, day(scene.signed, "issue_date", "dot")),
        ),
    ]
    table(sheet, 155, 148, rows, label=label, value=value)
    if job.variant.seal:
        seals.put_stamp(sheet, 125, 180, [scene.designer, "出图专用章"], width=48)
    values = {
        "project": scene.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": scene.designer,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("construction_drawings", "linden_drawing_corner", [sheet], values)


def drawing_strip(job: Job) -> Drawn:
    """A section with a strip of boxes along the right edge, heads above values, some in English too."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(297, 210)
    rng = job.rng
    number = f"电施-{rng.randrange(1, 24):02d}"
    name = rng.choice(["电缆沟横断面大样图", "箱变基础施工图", "充电桩基础大样图"])
    scale = rng.choice(["1:20", "1:25", "1:50"])
    sheet.rect(10, 8, 279, 194, line=0.6)
    sheet.line(232, 8, 232, 202, width=0.6)
    for inset, line in ((0, 0.6), (6, 0.3)):
        sheet.rect(62 + inset, 60 + inset, 110 - 2 * inset, 70 - inset, line=line)
    for pipe in range(4):
        sheet.rect(76 + pipe * 22, 100, 14, 14, line=0.3)
    sheet.line(40, 60, 200, 60, width=0.5)
    sheet.line(62, 142, 172, 142, width=0.15)
    sheet.text(117, 144, "1100", SMALL, align="c")
    sheet.text(205, 57, "±0.000", SMALL)
    sheet.text(117, 82, "中砂回填", SMALL, align="c")
    sheet.text(117, 136, "C20混凝土垫层 100厚", SMALL, align="c")
    sheet.text(117, 160, name, Style("hei", 12), align="c")
    sheet.line(90, 167, 144, 167, width=0.4)
    label, value = Style("hei", 6.5), Style("song", 9)
    boxes: list[tuple[float, str, str | Run]] = [
        (24, "设计单位 DESIGNED BY", Run(scene.designer, "designer")),
        (22, "建设单位 CLIENT", facts.company.org.name),
        (28, "项目 PROJECT", Run(scene.project, "project")),
        (22, "图纸名称 TITLE", Run(name, "drawing_name")),
        (15, "项目负责 CHIEF", facts.landlord.name),
        (15, "审核 CHECKED", facts.spouse.name),
        (15, "图纸编号 DWG NO.", Run(number, "drawing_no")),
        (15, "比例 SCALE", Run(scale, "scale")),
        (15, "出图日期 DATE", day(scene.signed, "issue_date", job.date_form("dash", "dot"))),
        (23, "修改记录 REVISION", ""),
    ]
    y = 8.0
    for height, head, runs in boxes:
        sheet.line(232, y, 289, y, width=0.25)
        sheet.text(234, y + 1.5, head, label)
        if runs:
            sheet.cell((232, y + 4.5, 57, height - 5), runs, value, align="c")
        y += height
    values = {
        "project": scene.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": scene.designer,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("construction_drawings", "linden_drawing_strip", [sheet], values)


def design_book(job: Job) -> Drawn:
    """A book: cover, and a page of text with chapters."""
    scene, facts = a_scene(job), job.facts
    cover = job.sheet()
    cover.cell((30, 58, 150, 30), Run(scene.project, "project"), Style("hei_bold", 18), align="c", leading=1.5)
    cover.text(105, 104, "技 术 设 计 书", Style("song_bold", 28), align="c")
    cover.text(105, 124, "（施工图设计阶段）", Style("song", 14), align="c")
    cover.text(105, 222, Run(scene.designer, "designer"), Style("song", 16), align="c")
    cover.text(
        105, 234, day(scene.signed, "issue_date", job.date_form("chinese", "plain")), Style("song", 15), align="c"
    )
    seal(job, cover, 128, 228, scene.designer)
    writer = Writer(job, Style("song", 12), leading=1.75)
    chapters: list[tuple[str, str]] = [
        (
            "1  概述",
            f"本工程位于信阳市{scene.district}{scene.road}，由{facts.company.org.name}投资建设，{scene.reason}。",
        ),
        (
            "2  设计依据",
            "（1）《电力工程电缆设计标准》GB 50217—2018；（2）《电动汽车充电站设计规范》GB 50966—2014；"
            "（3）建设单位2026年6月提供的地形图及委托书。",
        ),
        (
            "3  供电方案",
            f"由既有环网柜备用间隔引出一回电缆，路径长{plain(scene.length)}米，采用YJV22-8.7/15-3×70型电缆。",
        ),
        ("4  土建部分", f"沟槽宽{plain(scene.width)}米，沟底铺100毫米细砂，管顶设警示带，人行道面砖按原样恢复。"),
        ("5  接地与防雷", "箱体外壳与接地网可靠连接，接地电阻不大于4欧姆。"),
        ("6  环境与安全", "夜间停止破碎作业；基坑四周设1.8米高围挡；土方当日清运。"),
    ]
    for head, text in chapters:
        writer.line(Run(head, "", Style("hei", 13)))
        writer.para(text)
    writer.line(f"编制：{facts.landlord.name}　　审核：{facts.spouse.name}")
    values = {"project": scene.project, "designer": scene.designer, "issue_date": scene.signed.isoformat()}
    return drawn("technical_design_docs", "linden_design_book", [cover, *writer.sheets], values)


def design_sheet(job: Job) -> Drawn:
    """A design description on one side: a head of boxes, then numbered remarks and a list of material."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet()
    label, body = Style("hei", 10), Style("song", 10.5)
    sheet.text(105, 18, "充电设施配电设计说明", Style("hei_bold", 17), align="c", spacing=0.1)
    head: Rows = [
        row(10, lab(28, "子项名称"), val(142, Run(scene.project, "project"))),
        row(
            10,
            lab(28, "编制单位"),
            val(82, Run(scene.designer, "designer")),
            lab(28, "完成日期"),
            val(32, day(scene.signed, "issue_date", "dash")),
        ),
        row(10, lab(28, "委托方"), val(82, facts.developer.name), lab(28, "设计人"), val(32, facts.landlord.name)),
    ]
    y = table(sheet, 20, 32, head, label=label, value=body) + 6
    piles = job.rng.randrange(6, 30)
    remarks: list[Parts] = [
        [f"一、电源：引自{scene.road}既有10kV公用线路，本期装接容量{job.rng.choice([250, 400, 630])}kVA。"],
        [f"二、负荷：设{facts.power_kw}kW交流桩{piles}台，需要系数取0.6，功率因数0.95。"],
        ["三、敷设：室外穿MPP管直埋，室内沿桥架明敷，进出线孔洞以防火泥封堵。"],
        ["四、保护：每台桩前端设30mA剩余电流保护器，末端加装浪涌保护器。"],
        ["五、计量：总表设于低压柜内，分表随桩配置，2026年9月1日起执行分时电价。"],
    ]
    for remark in remarks:
        y = sheet.flow(20, y, 170, remark, body, leading=1.7) + 1.5
    material: Rows = [row(8, lab(16, "序"), lab(64, "材料名称"), lab(50, "规格"), lab(20, "单位"), lab(20, "数量"))]
    for place, (thing, size, unit) in enumerate(
        (
            ("低压电缆", "YJV-4×95+1×50", "m"),
            ("保护管", "MPP-150", "m"),
            ("交流充电桩", f"{facts.power_kw}kW", "台"),
            ("电缆分支箱", "一进四出", "台"),
        ),
        1,
    ):
        count = {"m": str(job.rng.randrange(60, 400))}.get(unit, str(piles) if thing == "交流充电桩" else "2")
        material.append(row(8, val(16, str(place)), val(64, thing), val(50, size), val(20, unit), val(20, count)))
    y = table(sheet, 20, y + 4, material, label=label, value=body)
    sheet.text(20, y + 6, f"图纸会审：{day_text(scene.start, 'dash')}（拟）", Style("song", 9))
    if job.variant.seal:
        seals.put_stamp(sheet, 150, y + 20, [scene.designer, "设计文件专用章"], width=52)
    values = {"project": scene.project, "designer": scene.designer, "issue_date": scene.signed.isoformat()}
    return drawn("technical_design_docs", "linden_design_sheet", [sheet], values)


LAYOUTS: Layouts = {
    "construction_drawings": {"linden_drawing_corner": drawing_corner, "linden_drawing_strip": drawing_strip},
    "technical_design_docs": {"linden_design_book": design_book, "linden_design_sheet": design_sheet},
}
