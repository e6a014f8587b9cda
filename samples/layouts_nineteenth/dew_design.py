"""施工图纸技术设计材料: a bound description with its cover, and a drawing sheet of general notes."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import another, day, feet, page_head, round_seal
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table

Cells = list[tuple[float, Runs, bool]]


def _chapters(job: Job, works: Works) -> list[tuple[str, tuple[str, ...]]]:
    kva = job.rng.choice((250, 315, 400, 630, 800))
    return [
        (
            "1　工程概况",
            (
                f"本工程位于{works.place}，由10kV公用线路T接，新建{kva}kVA箱式变电站一座，向充电设施供电。",
                f"新建电缆通道全长{plain(works.length)}m，沟槽开挖宽度{plain(works.width)}m，埋深不小于{plain(works.depth)}m。",
            ),
        ),
        (
            "2　设计依据",
            (
                "（1）《电力工程电缆设计标准》GB 50217—2018；",
                "（2）《城市工程管线综合规划规范》GB 50289—2016；",
                "（3）《电动汽车充电站设计规范》GB 50966—2014；",
                "（4）《城镇道路工程施工与质量验收规范》CJJ 1—2008；",
                f"（5）建设单位提供的地形图及{works.adviser.name}提供的管线探测成果。",
            ),
        ),
        (
            "3　平面及断面设计",
            (
                f"电缆通道沿{works.road}人行道内侧布置，距路缘石1.5m，采用MPP管Φ175，4孔两层排列，过路段采用混凝土包封。",
                "管线与给水管水平净距不小于0.5m，与燃气管水平净距不小于1.0m，交叉处垂直净距不小于0.5m。",
            ),
        ),
        (
            "4　路面恢复",
            (
                "车行道：沟槽分层回填石灰土，压实度不小于95%，恢复200mm水泥稳定碎石基层及40+60mm沥青面层。",
                "人行道：恢复150mm C20混凝土基层、30mm干硬性砂浆及60mm彩砖，盲道按原样恢复。",
            ),
        ),
        (
            "5　施工要求",
            (
                "开挖前应人工挖探沟核实地下管线，遇有不明管线应停止施工并通知设计人员到场处理。",
                "沟槽深度超过1.2m时应放坡或支护，堆土距沟边不小于1.0m，夜间设红灯警示。",
            ),
        ),
    ]


def description(job: Job) -> Drawn:
    """Cover, text, table of quantities; the designer's name on the cover with its certificate number."""
    works = some_works(job)
    writer = Writer(job, Style("song", 12), leading=1.7, top=28)
    cover = writer.sheet
    cover.text(25, 24, f"工程编号：{works.signed.year}-S{job.rng.randrange(10, 400):03d}", Style("song", 11))
    cover.text(185, 24, "设计阶段：施工图", Style("song", 11), align="r")
    cover.flow(30, 66, 150, Run(works.project, "project"), Style("hei_bold", 24), align="c", leading=1.5)
    cover.text(105, 104, "施工图设计说明书", Style("song_bold", 26), align="c", spacing=0.2)
    cover.text(105, 120, "（第一册　共一册）", Style("song", 14), align="c")
    grade = job.rng.choice(("乙", "丙"))
    cover.text(105, 200, Run(works.designer.name, "designer"), Style("hei_bold", 18), align="c", spacing=0.06)
    certificate = f"工程设计资质证书编号：A{grade}241{job.rng.randrange(10**6):06d}"
    cover.text(105, 212, certificate.replace(f"A{grade}", "A"), Style("song", 11.5), align="c")
    form = job.date_form("plain", "chinese", "spaced")
    cover.text(105, 224, day(works.signed, "issue_date", form), Style("song", 14), align="c")
    round_seal(job, cover, 128, 206, works.designer.name, centre="出图专用章", diameter=42)
    writer.new_page()
    sign = writer.sheet
    sign.text(105, 34, "设 计 人 员 名 单", Style("hei", 16), align="c")
    staff: list[tuple[float, Cells]] = [(12, [(40, "职　责", True), (50, "姓　名", True), (60, "注册证书号", True)])]
    for duty in ("批　准", "审　核", "校　核", "项目负责人", "设　计"):
        number = f"DF{job.rng.randrange(10**7):07d}" if "负责" in duty else ""
        staff.append(
            (
                12,
                [
                    (40, duty, True),
                    (50, Run(another(job), "", Style("kai", 14, jitter=0.04)), True),
                    (60, number, True),
                ],
            )
        )
    bottom = table(sign, 30, 50, staff, label=Style("song", 12), value=Style("song", 12))
    sign.text(30, bottom + 14, "目　　录", Style("hei", 14))
    y = bottom + 26
    chapters = _chapters(job, works)
    for place, (head, _) in enumerate(chapters):
        sign.text(34, y, head, Style("song", 12))
        dots = "…" * 22
        sign.text(172, y, f"{dots} {3 + place // 3}", Style("song", 12), align="r")
        y += 9
    writer.new_page()
    for head, lines in chapters:
        writer.para(head, indent=0, style=Style("hei_bold", 13))
        for line in lines:
            writer.para(line)
    writer.room(70)
    writer.para("主要工程量表", indent=0, style=Style("hei_bold", 13))
    widths = (18.0, 62.0, 40.0, 20.0, 20.0)
    parts: tuple[tuple[str, ...], ...] = (
        ("序号", "名称", "规格", "单位", "数量"),
        ("1", "电力电缆", "YJV22-8.7/15-3×120", "m", plain(works.length + 24)),
        ("2", "MPP电力管", "Φ175×10", "m", plain(works.length * 4)),
        ("3", "电缆检查井", "1.2×1.2×1.5m", "座", str(job.rng.randrange(2, 5))),
        ("4", "沥青路面恢复", "40+60mm", "㎡", plain(works.area)),
    )
    rows: list[tuple[float, Cells]] = [(9, [(w, c, True) for w, c in zip(widths, part, strict=True)]) for part in parts]
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    for sheet in writer.sheets[2:]:
        page_head(sheet, works.project, "施工图设计说明书")
    feet(writer.sheets[1:])
    values: dict[str, Value] = {
        "project": works.project,
        "designer": works.designer.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("technical_design_docs", "dew_description", writer.sheets, values)


def notes_sheet(job: Job) -> Drawn:
    """An A3 sheet of the drawings' set: 设计总说明 in two columns, the title block in the corner, no cover."""
    works, sheet = some_works(job), job.sheet(420, 297, dpi=200)
    sheet.rect(5, 5, 410, 287, line=0.2)
    sheet.rect(25, 10, 385, 277, line=0.7)
    sheet.text(125, 18, "电气施工图设计总说明", Style("hei_bold", 18), align="c", spacing=0.1)
    x, y = 33.0, 34.0
    for head, lines in _chapters(job, works):
        needed = 9 + sum(6.2 * (sheet.width_of(line, Style("song", 9.5)) // 172 + 1) for line in lines)
        if x < 100 and y + needed > 276:
            x, y = 220.0, 24.0
        sheet.text(x, y, head, Style("hei_bold", 11))
        y += 7
        for line in lines:
            y = sheet.flow(x, y, 176, line, Style("song", 9.5), leading=1.6, indent=2) + 0.6
        y += 2
    x, y = 220.0, 24.0
    sheet.text(x, y, "6　管线横断面及材料", Style("hei_bold", 11))
    sheet.line(x + 8, y + 14, x + 160, y + 14, width=0.4)
    sheet.rect(x + 50, y + 14, 44, 40, line=0.4)
    for row in range(2):
        for column in range(4):
            sheet.text(x + 53 + column * 10, y + 28 + row * 10, "○", Style("song", 20))
    sheet.text(x + 72, y + 57, f"沟槽断面图（宽{plain(works.width)}m）", Style("song", 9.5), align="c")
    widths = (14.0, 60.0, 60.0, 18.0, 24.0)
    parts: tuple[tuple[str, ...], ...] = (
        ("编号", "设备材料", "型号规格", "单位", "数量"),
        ("1", "箱式变电站", "YBM-10/0.4", "台", "1"),
        ("2", "电缆", "YJV22-8.7/15-3×70", "m", plain(works.length + 18)),
        ("3", "直流充电桩", "60kW 双枪", "台", str(job.rng.randrange(2, 16))),
        ("4", "接地极", "L50×5×2500", "根", str(job.rng.randrange(4, 12))),
        ("5", "电缆保护管", "MPP Φ175", "m", plain(works.length * 2)),
    )
    rows: list[tuple[float, Cells]] = [(8, [(w, c, True) for w, c in zip(widths, part, strict=True)]) for part in parts]
    y = table(sheet, x, y + 68, rows, label=Style("song", 9.5), value=Style("song", 9.5))
    for line in ("说明：1. 图中尺寸除注明外均以毫米计，标高以米计。", "　　　2. 路面恢复应与原路面顺接，不得有错台。"):
        y += 5
        sheet.text(x, y, line, Style("song", 9.5))
    label, value = Style("song", 9), Style("song", 10.5)
    block: list[tuple[float, Cells]] = [
        (13, [(150, Run(works.designer.name, "designer", Style("hei_bold", 13)), True)]),
        (11, [(24, "工程名称", True), (126, Run(works.project, "project"), False)]),
        (
            11,
            [(24, "图　　名", True), (78, "电气施工图设计总说明", False), (20, "阶　段", True), (28, "施工图", False)],
        ),
    ]
    pen = Style("kai", 12, jitter=0.05)
    for duties, rest in (
        (("审 定", "校 核"), ("专 业", "电气")),
        (("审 核", "设 计"), ("图 号", f"DS-{job.rng.randrange(1, 9):02d}")),
    ):
        cells: Cells = []
        for duty in duties:
            cells += [(18, duty, True), (33, Run(another(job), "", pen), False)]
        block.append((11, [*cells, (20, rest[0], True), (28, rest[1], False)]))
    dated: Cells = [
        (24, "比　　例", True),
        (78, "—", False),
        (20, "日　期", True),
        (28, Run(numbers.written_date(works.signed, form="dot"), "issue_date"), False),
    ]
    block.append((11, dated))
    table(sheet, 260, 219, block, label=label, value=value)
    seal = seals.SealText(works.designer.name, centre="出图专用章")
    if job.variant.seal:
        seals.put_round(sheet, 236, 262, seal, diameter=40)
    values: dict[str, Value] = {
        "project": works.project,
        "designer": works.designer.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("technical_design_docs", "dew_notes", [sheet], values)


LAYOUTS: Layouts = {"technical_design_docs": {"dew_description": description, "dew_notes": notes_sheet}}
