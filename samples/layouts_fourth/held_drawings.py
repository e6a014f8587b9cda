"""Working drawings: A3 across with a title block, and the technical documents of the design.

One drawing a document, so that name, number and scale are one each. Scale: as printed, 1:200 (示意 or 见图 is none).
Designer: the firm of the title block. Issue date: a complete date; 2026.10 alone is none (tolerated as such).
Technical documents: project and designer from the cover, the date from wherever it stands complete.
"""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import Works, a_firm, a_man, box, grid, plain, some_works
from samples.numbers import written_date
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_NAMES = ("电缆敷设平面图", "电缆路径平面布置图", "充电站外线平面图", "管线综合平面图", "电缆排管及检查井平面布置图")
_SCALES = ("1:100", "1:200", "1:500", "1:50")


def _values(job: Job, works: Works, number: str) -> dict[str, Value]:
    return {
        "project": works.project,
        "drawing_name": job.rng.choice(_NAMES),
        "drawing_no": number,
        "scale": job.rng.choice(_SCALES),
        "designer": works.designer,
        "issue_date": works.applied.isoformat(),
    }


def _run(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


def _frame(sheet: Sheet) -> None:
    """Trimming line and the thick frame, wider at the binding edge."""
    sheet.rect(3, 3, sheet.width_mm - 6, sheet.height_mm - 6, line=0.15)
    sheet.rect(25, 8, sheet.width_mm - 33, sheet.height_mm - 16, line=0.8)


def _plan(job: Job, sheet: Sheet, x: float, y: float, width: float, works: Works) -> None:
    """Roads, a cable run with wells, sizes, names and notes."""
    rng, small = job.rng, Style("song", 9)
    for edge in (40, 62, 118, 140):
        sheet.line(x, y + edge, x + width, y + edge, width=0.35)
    sheet.line(x, y + 90, x + width, y + 90, width=0.15, fill=(120, 120, 120))
    sheet.text(x + width / 2, y + 76, works.road, Style("hei", 13), align="c", spacing=1.0)
    sheet.text(x + width - 30, y + 26, works.cross, Style("hei", 11))
    wells = 6
    for number in range(wells):
        at = x + 16 + number * (width - 50) / (wells - 1)
        sheet.rect(at, y + 126, 5, 5, line=0.35)
        sheet.text(at + 2.5, y + 134, f"J{number + 1}", small, align="c")
        if number:
            before = x + 21 + (number - 1) * (width - 50) / (wells - 1)
            sheet.line(before, y + 128.5, at, y + 128.5, width=0.5, fill=(180, 30, 30))
            sheet.text((before + at) / 2, y + 121, f"{rng.randrange(180, 320) / 10}m", small, align="c")
    sheet.text(x + 20, y + 146, f"ZC-YJV22-8.7/15kV-3×{rng.choice((70, 120, 240))}　L={plain(works.length)}m", small)
    sheet.rect(x + width - 62, y + 150, 34, 18)
    sheet.text(x + width - 45, y + 157, "充电站", Style("song", 10), align="c")
    for place, text in enumerate(
        (
            "说明：",
            "1. 图中尺寸以米计，标高为黄海高程。",
            "2. 电缆穿越车行道处采用MPP管，埋深不小于1.0m。",
            f"3. 排管断面{plain(works.width)}m，回填后恢复路面结构。",
            "4. 施工前应核实地下管线位置。",
        )
    ):
        sheet.text(x + 12, y + 172 + place * 6.2, text, Style("song", 9.5))
    sheet.line(x + width - 14, y + 10, x + width - 14, y + 28, width=0.4)
    sheet.text(x + width - 14, y + 4, "N", Style("hei", 12), align="c")


def drawing_block_right_corner(job: Job) -> Drawn:
    """Title block in the lower right corner, the firm's name across its head."""
    works = some_works(job, always_company=True)
    series = job.rng.choice(("DS", "XY", "CD"))
    number = f"{series}-{works.applied:%y}{job.rng.randrange(10, 99)}-S-{job.rng.randrange(1, 30):02d}"
    values = _values(job, works, number)
    sheet = job.sheet(420, 297)
    _frame(sheet)
    _plan(job, sheet, 32, 14, 370, works)
    x, y = 232.0, 241.0
    label, shown = Style("song", 9), Style("song", 10)
    box(sheet, (x, y, 180, 10), _run(values, "designer"), Style("hei", 12), align="c")
    y += 10
    signed = (("批准", a_man(job)), ("审核", a_man(job)), ("校核", a_man(job)), ("设计", a_man(job)))
    for row, (name, who) in enumerate(signed):
        top = y + row * 9.5
        box(sheet, (x, top, 14, 9.5), name, label, align="c")
        sheet.rect(x + 14, top, 26, 9.5)
        sheet.text(x + 17, top + 2, who, Style("kai", 12, jitter=0.05))
    box(sheet, (x + 40, y, 22, 12.7), "工程名称", label, align="c")
    box(sheet, (x + 62, y, 78, 12.7), _run(values, "project"), shown, align="c")
    box(sheet, (x + 140, y, 40, 12.7), "施工图　设计阶段", label, align="c")
    box(sheet, (x + 40, y + 12.7, 22, 12.7), "图　　名", label, align="c")
    box(sheet, (x + 62, y + 12.7, 118, 12.7), _run(values, "drawing_name"), Style("hei", 12), align="c")
    cells: tuple[tuple[float, Runs, Style], ...] = (
        (14, "比例", label),
        (20, _run(values, "scale"), shown),
        (14, "日期", label),
        (34, Run(written_date(works.applied, form=job.date_form("dot", "dash")), "issue_date"), shown),
        (14, "图号", label),
        (44, _run(values, "drawing_no"), shown),
    )
    left = x + 40
    for width, runs, style in cells:
        box(sheet, (left, y + 25.4, width, 12.6), runs, style, align="c")
        left += width
    if job.variant.seal:
        stamp = seals.SealText(works.designer, "出图专用章")
        seals.put_round(sheet, 205, 262, stamp, diameter=40)
    return drawn("construction_drawings", "drawing_block_right_corner", [sheet], values)


def drawing_strip_at_right(job: Job) -> Drawn:
    """A strip of boxes down the right edge; the date is month and year only."""
    works = some_works(job, always_company=True)
    values = _values(job, works, f"电施-{job.rng.randrange(1, 20):02d}")
    values.pop("issue_date")
    sheet = job.sheet(420, 297)
    _frame(sheet)
    _plan(job, sheet, 32, 30, 310, works)
    x = 352.0
    label, shown = Style("song", 8.5), Style("hei", 10.5)
    month = f"{works.applied.year}.{works.applied.month:02d}"
    rows: tuple[tuple[float, str, Runs], ...] = (
        (24, "设计单位", _run(values, "designer")),
        (22, "建设单位", works.applicant),
        (26, "项目名称", _run(values, "project")),
        (16, "子项名称", "室外电力管线"),
        (28, "图纸名称", _run(values, "drawing_name")),
        (14, "审 定", Run(a_man(job), style=Style("kai", 12, jitter=0.05))),
        (14, "专业负责", Run(a_man(job), style=Style("kai", 12, jitter=0.05))),
        (14, "设 计", Run(a_man(job), style=Style("kai", 12, jitter=0.05))),
        (14, "工程编号", f"{works.applied.year}-D{job.rng.randrange(10, 300):03d}"),
        (14, "图 号", _run(values, "drawing_no")),
        (14, "比 例", _run(values, "scale")),
        (14, "日 期", month),
        (14, "版 次", "第1版"),
    )
    y = 8.0 + 281 - sum(height for height, _, _ in rows)
    for height, name, runs in rows:
        box(sheet, (x, y, 16, height), name, label, align="c")
        box(sheet, (x + 16, y, 44, height), runs, shown, align="c")
        y += height
    if job.variant.seal:
        seals.put_round(sheet, 318, 252, seals.SealText(works.designer, "施工图出图专用章"), diameter=42)
    tolerated = {"issue_date": (f"{works.applied:%Y-%m}",)}
    return drawn("construction_drawings", "drawing_strip_at_right", [sheet], values, tolerated=tolerated)


def drawing_a4_section(job: Job) -> Drawn:
    """A section of the trench on A4, its title block a band along the foot."""
    works = some_works(job, always_company=True)
    series = job.rng.choice(("SZ", "DL"))
    number = f"{series}{works.applied:%y}-{job.rng.randrange(1, 60):03d}-{job.rng.randrange(1, 12):02d}"
    values = _values(job, works, number)
    values["drawing_name"] = job.rng.choice(("电缆沟开挖及路面恢复断面图", "排管断面及路面恢复图"))
    sheet = job.sheet()
    sheet.rect(20, 8, 182, 281, line=0.8)
    small = Style("song", 9.5)
    sheet.text(110, 20, str(values["drawing_name"]), Style("hei", 13), align="c")
    layers = (
        "4cm AC-13细粒式沥青混凝土",
        "6cm AC-20中粒式沥青混凝土",
        "20cm C20混凝土基层",
        "级配砂石回填",
        "MPP电力排管",
        "C15混凝土垫层",
    )
    y = 44.0
    for layer, height in zip(layers, (10, 12, 18, 40, 34, 12), strict=True):
        sheet.rect(50, y, 70, height, line=0.35)
        sheet.line(120, y + height / 2, 134, y + height / 2, width=0.2)
        sheet.text(136, y + height / 2 - 2, layer, small)
        y += height
    for place in range(4):
        sheet.rect(58 + place * 15, 128, 9, 9, line=0.3)
    sheet.line(50, y + 8, 120, y + 8, width=0.25)
    sheet.text(85, y + 10, f"{plain(works.width)}m", small, align="c")
    for place, text in enumerate(("说明：", "1. 沟槽回填分层夯实，压实度不小于93%。", "2. 恢复宽度每侧外扩0.3m。")):
        sheet.text(30, y + 30 + place * 7, text, Style("song", 10.5))
    label, shown = Style("song", 9.5), Style("song", 10)
    y = 233.0
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (11, [(24, "建设单位"), (158, works.applicant)]),
        (11, [(24, "工程名称"), (158, _run(values, "project"))]),
        (11, [(24, "图　名"), (80, _run(values, "drawing_name")), (20, "图　号"), (58, _run(values, "drawing_no"))]),
        (
            11,
            [
                (24, "设　计"),
                (36, a_man(job)),
                (20, "校　对"),
                (36, a_man(job)),
                (20, "比　例"),
                (46, _run(values, "scale")),
            ],
        ),
        (
            12,
            [
                (24, "设计单位"),
                (92, _run(values, "designer")),
                (20, "出图日期"),
                (46, Run(written_date(works.applied, form=job.date_form("plain", "dot")), "issue_date")),
            ],
        ),
    ]
    grid(sheet, 20, y, rows, label, shown, centred=True)
    if job.variant.seal:
        seals.put_round(sheet, 168, 214, seals.SealText(works.designer, "出图专用章"), diameter=38)
    return drawn("construction_drawings", "drawing_a4_section", [sheet], values)


def _doc_values(works: Works) -> dict[str, Value]:
    return {"project": works.project, "designer": works.designer, "issue_date": works.applied.isoformat()}


def design_notes_bound(job: Job) -> Drawn:
    """施工图设计说明 with a cover, a page of signatures with the full date, and the notes."""
    works = some_works(job, always_company=True)
    values = _doc_values(works)
    cover = job.sheet()
    cover.flow(30, 58, 150, Run(works.project, "project"), Style("hei_bold", 22), leading=1.5, align="c")
    cover.text(105, 98, "施工图设计说明书", Style("hei_bold", 26), align="c", spacing=0.1)
    cover.text(
        105, 116, f"（工程编号：{works.applied.year}-D{job.rng.randrange(10, 300):03d}）", Style("song", 13), align="c"
    )
    cover.text(105, 216, Run(works.designer, "designer"), Style("song", 17), align="c")
    cover.text(105, 229, f"{works.applied.year}年{works.applied.month}月　信阳", Style("song", 14), align="c")
    if job.variant.seal:
        seals.put_round(cover, 122, 218, seals.SealText(works.designer, "设计文件专用章"), diameter=43)
    page = job.sheet()
    page.text(105, 56, "设计文件签署页", Style("hei_bold", 18), align="c")
    label, shown = Style("song", 13), Style("kai", 15, jitter=0.05)
    for place, role in enumerate(("总 工 程 师", "项目负责人", "审　　　核", "校　　　对", "设　　　计")):
        page.text(50, 82 + place * 16, role + "：", label)
        page.text(88, 81 + place * 16, a_man(job), shown)
        page.line(84, 89 + place * 16, 140, 89 + place * 16, width=0.2)
    issued = Run(written_date(works.applied, form="plain"), "issue_date")
    page.text(50, 176, ["签发日期：", issued], label)
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    head = Style("hei_bold", 13.5)
    for title, text in (
        (
            "1 工程概述",
            f"本工程位于{works.stretch}，新建10kV电缆线路{plain(works.length)}米，"
            f"电源引自{works.cross}环网柜，由{works.applicant}建设。",
        ),
        (
            "2 设计依据",
            "《城市电力电缆线路设计技术规定》DL/T 5221、《电力工程电缆设计标准》GB 50217、"
            "《电动汽车充电站设计规范》GB 50966及业主提供的资料。",
        ),
        (
            "3 电缆敷设",
            "车行道下采用MPP管非开挖或C20混凝土包封，人行道下采用CPVC排管，管顶覆土不小于0.7米，每50米设检查井一座。",
        ),
        ("4 管线综合", "与燃气管道平行净距不小于1.0米，与给水、排水管道交叉净距不小于0.5米，无法满足时采取隔离措施。"),
        ("5 路面恢复", "沟槽回填压实度不小于93%，面层按原结构恢复，接缝处涂刷粘层油，恢复宽度每侧外扩0.3米。"),
        ("6 施工注意事项", "开挖前应进行人工探槽，核实地下管线；遇有管线与设计不符，应及时通知设计单位。"),
    ):
        writer.para(title, style=head, indent=0)
        writer.para(text)
    writer.number_pages("第 {} 页 共 {} 页")
    return drawn("technical_design_docs", "design_notes_bound", [cover, page, *writer.sheets], values)


def design_notes_ruled(job: Job) -> Drawn:
    """A firm's ruled text sheet: block with project, stage and date at the head, notes in two columns, seal."""
    works = some_works(job, always_company=True)
    values = _doc_values(works)
    sheet = job.sheet(420, 297)
    _frame(sheet)
    label, shown = Style("song", 10), Style("song", 11)
    sheet.text(218, 13, job.rng.choice(("施工图设计总说明", "技术设计说明")), Style("hei_bold", 20), align="c")
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            17,
            [
                (30, "工程名称"),
                (160, _run(values, "project")),
                (30, "设计阶段"),
                (60, "施工图"),
                (30, "专业"),
                (52, "电力、道路"),
            ],
        ),
        (
            17,
            [
                (30, "设计单位"),
                (160, _run(values, "designer")),
                (30, "日　期"),
                (60, Run(written_date(works.applied, form=job.date_form("plain", "dash")), "issue_date")),
                (30, "资质等级"),
                (52, "乙级"),
            ],
        ),
    ]
    grid(sheet, 40, 27, rows, label, shown)
    texts = (
        "一、设计范围：充电站红线外10kV电缆线路、排管、检查井及路面恢复。",
        f"二、现状：{works.road}红线宽度{job.rng.choice((24, 30, 40))}米，沥青混凝土路面，"
        f"{works.part}下现有通信管道及给水管各一根。",
        "三、主要技术标准：设计使用年限30年；抗震设防烈度6度；汽车荷载城-A级。",
        f"四、电缆：采用ZC-YJV22-8.7/15kV型，路径长度{plain(works.length)}米，预留备用管两孔。",
        "五、检查井：采用钢筋混凝土预制井，井盖承载等级D400，与路面齐平。",
        "六、沟槽：采用机械开挖、人工清底，深度超过1.5米时设钢板支护。",
        "七、回填：管顶以上0.5米范围内回填中粗砂，其余采用级配砂石分层夯实。",
        "八、路面：基层20cm C20混凝土，面层4cm AC-13加6cm AC-20，人行道按原铺装恢复。",
        "九、绿化：涉及绿化带的，施工后回填种植土并按原品种恢复。",
        "十、交通：按交警部门批准的交通组织方案分段实施，夜间施工。",
        "十一、环保：落实“六个百分之百”要求，渣土当日清运。",
        "十二、验收：符合GB 50168、CJJ 1的规定，竣工图移交城建档案馆。",
    )
    for column in (0, 1):
        y = 72.0
        for text in texts[column * 6 : column * 6 + 6]:
            y = sheet.flow(34 + column * 190, y, 178, text, Style("song", 12.5), leading=1.8) + 5
    if job.variant.seal:
        seals.put_round(sheet, 366, 252, seals.SealText(works.designer, "出图专用章"), diameter=44)
    sheet.text(300, 250, f"设计：{a_man(job)}　校核：{a_man(job)}", label)
    sheet.text(300, 258, f"施工图审查：{a_firm(job, '施工图审查有限公司')}", label)
    return drawn("technical_design_docs", "design_notes_ruled", [sheet], values)


LAYOUTS: Layouts = {
    "construction_drawings": {
        "drawing_block_right_corner": drawing_block_right_corner,
        "drawing_strip_at_right": drawing_strip_at_right,
        "drawing_a4_section": drawing_a4_section,
    },
    "technical_design_docs": {
        "design_notes_bound": design_notes_bound,
        "design_notes_ruled": design_notes_ruled,
    },
}
