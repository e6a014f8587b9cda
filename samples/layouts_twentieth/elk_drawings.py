"""施工图纸 with a title block, and 施工图技术设计说明."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _plan(job: Job, sheet: Sheet, work: Works) -> None:
    """Road, trench, transformer, piles and dimensions: nothing to be read but their names."""
    thin = Style("song", 8)
    for y, width in ((60.0, 0.6), (66.0, 0.2), (104.0, 0.2), (110.0, 0.6)):
        sheet.line(28, y, 330, y, width=width)
    for x in range(30, 328, 14):
        sheet.line(x, 85, x + 7, 85, width=0.3)
    sheet.text(60, 76, work.road, Style("song", 13), spacing=1.5)
    left = job.rng.randrange(60, 130)
    for y in (118.0, 121.0):
        sheet.line(left, y, left + 150, y, width=0.5)
    for step in range(0, 150, 6):
        sheet.line(left + step, 121, left + step + 3, 118, width=0.15)
    sheet.text(left + 40, 124, f"新建电缆保护管 MPP-φ175　L={plain(work.length)}m　W={plain(work.width)}m", thin)
    sheet.rect(left - 16, 114, 14, 12, line=0.5)
    sheet.text(left - 9, 128, "环网柜", thin, align="c")
    sheet.rect(left + 152, 114, 18, 14, line=0.5)
    sheet.text(left + 161, 130, "箱式变压器", thin, align="c")
    for number in range(6):
        sheet.rect(left + 60 + number * 15, 150, 10, 18, line=0.3)
        sheet.text(left + 65 + number * 15, 157, f"{number + 1}#", thin, align="c")
    sheet.text(left + 104, 172, "充电车位", thin, align="c")
    sheet.line(left + 161, 128, left + 161, 146, width=0.3)
    sheet.line(left + 65, 146, left + 161, 146, width=0.3)
    sheet.line(310, 34, 310, 52, width=0.5)
    sheet.text(310, 28, "北", Style("hei", 12), align="c")
    notes = [
        "说明：",
        "1.本图尺寸除标高以米计外，其余均以毫米计。",
        f"2.电缆沟槽底宽{plain(work.width)}m，埋深不小于{plain(work.depth)}m，过路段采用混凝土包封。",
        "3.与燃气、给水管线交叉时净距不小于0.5m，施工前人工开挖探沟。",
        "4.路面恢复结构同现状，未尽事宜按现行规范执行。",
    ]
    y = 190.0
    for note in notes:
        sheet.text(30, y, note, Style("song", 9.5))
        y += 7


def construction_drawings(job: Job) -> Drawn:
    """An A3 sheet with a frame, a plan and the title block at the lower right."""
    work, rng, sheet = some_works(job), job.rng, job.sheet(420, 297)
    name = elk.pick(job, "电缆路径平面布置图", "10kV电缆管沟平面图", "充电设施总平面布置图", "路面开挖及恢复断面图")
    number = elk.pick(
        job,
        f"D{rng.randrange(100, 999)}S-{rng.randrange(1, 20):02d}",
        f"电施-{rng.randrange(1, 20):02d}",
        f"XY26-{rng.randrange(10, 99)}-S{rng.randrange(101, 130)}",
    )
    scale = elk.pick(job, "1:200", "1:500", "1:300", "1:100")
    sheet.rect(25, 10, 385, 277, line=0.9)
    sheet.rect(3, 3, 414, 291, line=0.15)
    _plan(job, sheet, work)
    sheet.text(180, 22, name, Style("hei", 15), align="c")
    x, y, wide = 250.0, 217.0, 160.0
    sheet.rect(x, y, wide, 70, line=0.7)
    sheet.rect(x, y, wide, 13)
    sheet.cell((x, y, wide, 13), Run(work.designer.name, "designer"), Style("hei", 13), align="c")
    small, value = Style("song", 8.5), Style("song", 9.5)
    form = elk.pick(job, "dot", "dash")
    left: list[tuple[str, Runs]] = [
        ("审 定", elk.name(job)),
        ("审 核", elk.name(job)),
        ("校 核", elk.name(job)),
        ("设 计", elk.name(job)),
        ("制 图", elk.name(job)),
    ]
    for place, (word, runs) in enumerate(left):
        top = y + 13 + place * 11.4
        sheet.rect(x, top, 16, 11.4)
        sheet.cell((x, top, 16, 11.4), word, small, align="c")
        sheet.rect(x + 16, top, 30, 11.4)
        sheet.cell((x + 16, top, 30, 11.4), runs, Style("kai", 11, jitter=0.04), align="c")
    right: list[list[tuple[float, Runs, bool]]] = [
        [(20, "工程名称", True), (94, Run(work.project, "project"), False)],
        [(20, "图　名", True), (94, Run(name, "drawing_name"), False)],
        [
            (20, "图　号", True),
            (46, Run(number, "drawing_no"), False),
            (18, "比 例", True),
            (30, Run(scale, "scale"), False),
        ],
        [
            (20, "设计阶段", True),
            (46, "施工图设计", False),
            (18, "专 业", True),
            (30, elk.pick(job, "电气", "电力", "市政"), False),
        ],
        [
            (20, "日　期", True),
            (46, Run(elk.written(work.signed, form), "issue_date"), False),
            (18, "版 本", True),
            (30, "A版", False),
        ],
    ]
    for place, cells in enumerate(right):
        at = x + 46
        for width, runs, is_label in cells:
            sheet.rect(at, y + 13 + place * 11.4, width, 11.4)
            sheet.cell((at, y + 13 + place * 11.4, width, 11.4), runs, small if is_label else value, align="c", pad=0.8)
            at += width
    licence = f"A{elk.digits(job, 9)}"
    seals.put_stamp(sheet, 200, 262, [work.designer.name, "施工图出图专用章", f"证书编号：{licence}"], width=62)
    values: dict[str, Value] = {
        "project": work.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": work.designer.name,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("construction_drawings", "elk_title_block", [sheet], values)


def technical_design_docs(job: Job) -> Drawn:
    """施工图设计说明: cover with signatures, then numbered chapters and a quantities table."""
    work, rng = some_works(job), job.rng
    designer = work.designer.name
    writer = Writer(job, Style("song", 11.5), leading=1.7)
    sheet = writer.sheet
    sheet.flow(25, 58, 160, Run(work.project, "project"), Style("song_bold", 23), leading=1.5, align="c")
    sheet.text(
        105,
        98,
        elk.pick(job, "施工图设计说明书", "施工图技术设计文件", "技术设计说明"),
        Style("hei", 26),
        align="c",
        spacing=0.15,
    )
    sheet.text(105, 114, f"第{elk.pick(job, '一', '二')}册　说明书及主要设备材料表", Style("song", 13), align="c")
    for place, role in enumerate(("批准", "审核", "校核", "设计")):
        sheet.text(70, 150 + place * 11, f"{role}：", Style("song", 13))
        sheet.text(92, 149 + place * 11, elk.name(job), Style("kai", 15, jitter=0.04))
    sheet.text(105, 216, Run(designer, "designer"), Style("song_bold", 15), align="c")
    sheet.text(
        105,
        228,
        Run(elk.written(work.signed, job.date_form("plain", "chinese")), "issue_date"),
        Style("song", 13),
        align="c",
    )
    sheet.text(
        105,
        240,
        f"工程设计资质证书编号：A{elk.digits(job, 9)}　　工程编号：{work.signed.year}-D{elk.digits(job, 3)}",
        Style("song", 10),
        align="c",
    )
    elk.company_seal(sheet, 132, 216, designer, centre="出图专用章")
    writer.new_page()
    chapters: list[tuple[str, list[Runs]]] = [
        (
            "1　设计依据",
            [
                f"1.1　{work.applicant}设计委托书；1.2　现场测量资料及管线探测成果；",
                "1.3　GB 50217《电力工程电缆设计标准》、GB 50966《电动汽车充电站设计规范》、"
                "CJJ 37《城市道路工程设计规范》。",
            ],
        ),
        (
            "2　工程概况",
            [
                [
                    "本工程为",
                    Run(work.project, "project"),
                    f"，位于{work.place}，{work.reason}。开挖长度{plain(work.length)}m，"
                    f"宽{plain(work.width)}m，埋深{plain(work.depth)}m。",
                ]
            ],
        ),
        (
            "3　电缆及管沟设计",
            [
                "采用YJV22-8.7/15-3×120电缆，穿MPP管敷设，管底铺100mm细砂，"
                "上覆警示带；转角处设直通井，井盖采用防沉降型。"
            ],
        ),
        (
            "4　路面恢复",
            [
                "人行道：6cm透水砖+3cm干硬砂浆+15cm C20混凝土；车行道："
                f"4cm AC-13+6cm AC-20+{rng.choice([20, 30])}cm水稳。"
                "沟槽分层回填，压实度不小于95%。"
            ],
        ),
        ("5　管线综合", ["与给水管平行净距不小于0.5m，与燃气管不小于1.0m，交叉处加设套管。施工前与产权单位会签。"]),
        ("6　施工注意事项", ["遵守占道审批时限，做好围挡及交通疏导；雨天停止沟槽作业；隐蔽工程经监理验收后回填。"]),
    ]
    for head, paragraphs in chapters:
        writer.room(18)
        writer.line(Run(head, style=Style("hei", 12.5)))
        for runs in paragraphs:
            writer.para(runs)
    rows: list[list[Runs]] = [["序号", "名称", "规格", "单位", "数量"]]
    for place, (one, size, unit) in enumerate(
        (
            ("电力电缆", "YJV22-3×120", "m"),
            ("MPP管", "φ175×10", "m"),
            ("电缆井", "1.2×1.2×1.5", "座"),
            ("箱式变压器", "630kVA", "台"),
            ("路面恢复", "透水砖", "㎡"),
        ),
        1,
    ):
        rows.append(
            [
                str(place),
                one,
                size,
                unit,
                "1" if unit == "台" else str(rng.randrange(2, 6) if unit == "座" else rng.randrange(20, 90)),
            ]
        )
    writer.room(62)
    writer.line(Run("7　主要工程量", style=Style("hei", 12.5)))
    elk.grid(writer.sheet, 25, writer.y + 1, (18.0, 42.0, 46.0, 24.0, 30.0), rows, height=8)
    for page in writer.sheets[1:]:
        page.text(25, 14, [Run(work.project, "project"), "　设计说明"], Style("song", 9))
    writer.number_pages()
    values: dict[str, Value] = {"project": work.project, "designer": designer, "issue_date": work.signed.isoformat()}
    return drawn("technical_design_docs", "elk_chapters", writer.sheets, values)


LAYOUTS: Layouts = {
    "construction_drawings": {"elk_title_block": construction_drawings},
    "technical_design_docs": {"elk_chapters": technical_design_docs},
}
