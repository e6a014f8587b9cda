"""Drawings with their title blocks, and the written part of a design."""

from __future__ import annotations

from samples import numbers
from samples.draw import Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    a_name,
    centred,
    lab,
    plain,
    rows,
    seal,
    signed_by,
    val,
)
from samples.layouts_twelfth.elm_works import Works, some_works
from samples.seals import put_stamp
from samples.truth import Drawn

_NAMES = (
    "电缆路径平面图",
    "电缆排管横断面图",
    "道路开挖及恢复平面布置图",
    "箱式变压器基础施工图",
    "10kV电缆敷设断面图",
    "管线综合平面图",
)


def _plan(sheet: Sheet, x: float, y: float, works: Works) -> None:
    """A street in plan: kerbs, trees, the trench with its measures."""
    width = 190.0
    for dy, line in ((0.0, 0.2), (14.0, 0.5), (52.0, 0.5), (66.0, 0.2)):
        sheet.line(x, y + dy, x + width, y + dy, width=line)
    for step in range(12):
        sheet.line(x + 6 + step * 16, y + 33, x + 14 + step * 16, y + 33, width=0.3)
        sheet.rect(x + 4 + step * 16, y + 5, 3, 3, line=0.2)
    sheet.rect(x + 44, y + 55, 96, 6, line=0.6, fill=(180, 30, 30))
    sheet.line(x + 44, y + 72, x + 140, y + 72, width=0.2)
    sheet.line(x + 44, y + 69, x + 44, y + 75, width=0.2)
    sheet.line(x + 140, y + 69, x + 140, y + 75, width=0.2)
    small = Style("song", 9)
    sheet.text(x + 92, y + 74, f"{works.length * 1000:f}".split(".")[0], small, align="c")
    sheet.text(x + 20, y + 22, works.road, SONG, spacing=1.2)
    sheet.text(x + 150, y + 54, "电缆井J1", small)
    sheet.text(x + 20, y + 54, "环网柜", small)
    sheet.text(x + 62, y + 56, "2×3 CPVC Φ160", small)
    sheet.text(x + width - 12, y - 14, "北", SONG)
    sheet.line(x + width - 6, y - 20, x + width - 6, y - 4, width=0.5)


def _notes(sheet: Sheet, x: float, y: float) -> None:
    lines = (
        "说明：",
        "1. 图中尺寸除标高以米计外，其余均以毫米计。",
        "2. 电缆保护管埋深不小于0.7m，过车行道处采用钢筋混凝土包封。",
        "3. 开挖前应探明地下既有管线，与燃气、给水管净距不小于0.5m。",
        "4. 沟槽回填分层夯实，压实度不小于95%，路面按原结构恢复。",
    )
    for row, text in enumerate(lines):
        sheet.text(x, y + row * 6, text, Style("song", 9.5))


def drawing_wide(job: Job) -> Drawn:
    """An A3 drawing, the title block in the lower right corner as the standard has it."""
    paper, works = Paper(job, Style("song", 10)), some_works(job)
    sheet = paper.new(420, 297)
    sheet.rect(25, 5, 390, 287, line=0.8)
    _plan(sheet, 80, 70, works)
    _notes(sheet, 40, 206)
    sheet.text(130, 170, "电缆路径平面示意", Style("hei", 13), align="c")
    name = job.rng.choice(_NAMES)
    number = f"XY{works.signed:%y}-{job.rng.randrange(100, 999)}S-D{job.rng.randrange(1, 30):02d}"
    scale = job.rng.choice(["1:500", "1:200", "1:100", "1:1000"])
    people = [a_name(job) for _ in range(5)]
    small, value = Style("song", 9), Style("song", 9.5)
    when = paper.day("issue_date", works.signed, "dot", style=value)
    x, wide = 235.0, 180.0
    block: list[Row] = [
        (
            14,
            [
                val(90, paper.say("designer", works.designer.name, style=Style("hei", 12))),
                lab(20, "工程名称"),
                val(0, paper.say("project", works.project)),
            ],
        ),
        (
            8,
            [
                lab(18, "审　定"),
                val(27, people[0]),
                lab(18, "专业负责"),
                val(27, people[3]),
                lab(20, "图　名"),
                val(0, paper.say("drawing_name", name)),
            ],
        ),
        (
            8,
            [
                lab(18, "审　核"),
                val(27, people[1]),
                lab(18, "校　对"),
                val(27, people[4]),
                lab(20, "图　号"),
                val(0, paper.say("drawing_no", number)),
            ],
        ),
        (
            8,
            [
                lab(18, "项目负责"),
                val(27, people[2]),
                lab(18, "设　计"),
                val(27, people[4]),
                lab(20, "比　例"),
                val(25, paper.say("scale", scale)),
                lab(18, "日　期"),
                val(0, when),
            ],
        ),
        (
            8,
            [
                lab(18, "资质证书"),
                val(27, "A241599001"),
                lab(18, "设计阶段"),
                val(27, "施工图"),
                lab(20, "专　业"),
                val(25, "电气"),
                lab(18, "版　次"),
                val(0, "0"),
            ],
        ),
    ]
    rows(sheet, 246, block, x=x, width=wide, label=small, value=value)
    put_stamp(sheet, 352, 224, [works.designer.name, "工程设计出图专用章", "证书编号A241599001"], width=74)
    return paper.done("construction_drawings", "elm_drawing_wide")


def drawing_strip(job: Job) -> Drawn:
    """An A4 drawing lying crosswise, the title block a strip along the right edge."""
    paper, works = Paper(job, Style("song", 9)), some_works(job)
    sheet = paper.new(297, 210)
    sheet.rect(20, 6, 270, 198, line=0.7)
    sheet.line(238, 6, 238, 204, width=0.5)
    _plan(sheet, 30, 50, works)
    _notes(sheet, 30, 158)
    label, value = Style("song", 8.5), Style("song", 9.5)
    shown = numbers.written_date(works.signed, form=job.date_form("plain", "dot", "dash"))
    number = f"{job.rng.choice(['电施', 'DS', 'S'])}-{job.rng.randrange(1, 24):02d}"
    column: list[Row] = [
        (20, [val(0, paper.say("designer", works.designer.name, style=Style("hei", 9.5)))]),
        (7, [lab(0, "建设单位")]),
        (12, [val(0, works.applicant.name)]),
        (7, [lab(0, "项目名称")]),
        (16, [val(0, paper.say("project", works.project, style=value))]),
        (7, [lab(0, "图纸名称")]),
        (16, [val(0, paper.say("drawing_name", job.rng.choice(_NAMES), style=value))]),
        *[(8.0, [lab(20, text), val(0, a_name(job))]) for text in ("审定", "审核", "校核", "设计", "制图")],
        (8, [lab(20, "设计阶段"), val(0, "施工图设计")]),
        (
            8,
            [
                lab(20, "比例"),
                val(0, paper.say("scale", job.rng.choice(["1:200", "1:250", "1:500", "示意"]), style=value)),
            ],
        ),
        (8, [lab(20, "图号"), val(0, paper.say("drawing_no", number, style=value))]),
        (8, [lab(20, "日期"), val(0, paper.say("issue_date", shown, works.signed.isoformat(), style=value))]),
    ]
    rows(sheet, 8, column, x=239, width=50, label=label, value=label)
    put_stamp(sheet, 200, 186, [works.designer.name, "出图专用章"], width=60)
    return paper.done("construction_drawings", "elm_drawing_strip")


# -- the written part ----------------------------------------------------------------------------


def design_note(job: Job) -> Drawn:
    """A cover sheet and the design note behind it."""
    paper, works = Paper(job, Style("hei", 16)), some_works(job)
    writer = paper.writer(Style("song", 12), leading=1.75)
    cover = writer.sheet
    paper.ink = Style("hei_bold", 20)
    cover.flow(25, 62, 160, paper.say("project", works.project), Style("hei_bold", 20), leading=1.5, align="c")
    centred(cover, 92, job.rng.choice(["施工图设计说明书", "施工图技术设计说明"]), Style("song_bold", 22), spacing=0.2)
    centred(cover, 108, "（第一册　总说明及技术设计）", Style("song", 13))
    paper.ink = Style("song", 15)
    centred(cover, 196, paper.say("designer", works.designer.name), Style("song", 15))
    centred(cover, 208, f"工程设计证书编号：A241599{job.rng.randrange(1, 999):03d}", Style("song", 11))
    shown = numbers.written_date(works.signed, form=job.date_form("chinese", "plain"))
    centred(cover, 222, paper.say("issue_date", shown, works.signed.isoformat()), Style("song", 13))
    seal(cover, 130, 204, works.designer.name, size=42)
    writer.new_page()
    title = Style("hei", 13)
    parts = (
        (
            "一、设计依据",
            (
                "1. 建设单位设计委托书及供电方案答复单；",
                "2. 《电力工程电缆设计标准》GB 50217—2018；",
                "3. 《城市工程管线综合规划规范》GB 50289—2016；",
                "4. 现场踏勘及地形图资料。",
            ),
        ),
        (
            "二、工程概况",
            (
                f"本工程位于{works.place}，由公用环网柜出线，沿{works.road}敷设电缆至新建箱式变压器，为充电设施供电。线路路径长{plain(works.length)}米，开挖宽度{plain(works.width)}米。",
            ),
        ),
        (
            "三、平面及断面设计",
            ("电缆采用排管敷设，保护管为CPVC Φ160，两层三列布置；管顶覆土不小于0.7米；转弯及接头处设检查井。",),
        ),
        (
            "四、管线综合",
            ("与给水、燃气、通信管线交叉时采取加套管等保护措施，垂直净距不小于0.25米，平行净距不小于0.5米。",),
        ),
        (
            "五、路面恢复",
            ("沟槽采用级配碎石分层回填，压实度不小于95%。人行道按原材质、原标准恢复，车行道恢复宽度每侧各加0.5米。",),
        ),
        (
            "六、施工注意事项",
            ("施工前应人工挖探坑核实地下管线；雨季施工做好排水；施工期间设置围挡、警示灯，确保行人安全。",),
        ),
    )
    for heading, body in parts:
        writer.para(heading, style=title, indent=0)
        for text in body:
            writer.para(text)
    writer.number_pages("- {} -")
    return paper.done("technical_design_docs", "elm_design_note")


def design_report(job: Job) -> Drawn:
    """A report without a cover: heading, chapters, a list of quantities, names of the designers."""
    paper, works = Paper(job, Style("song", 12)), some_works(job)
    writer = paper.writer(Style("song", 12), leading=1.65, top=22)
    writer.title("施工图纸技术设计材料", Style("song_bold", 20), after=8)
    writer.line(["项目名称：", paper.say("project", works.project)])
    writer.line(["设计单位：", paper.say("designer", works.designer.name)])
    form = job.date_form("plain", "dot", "dash")
    writer.line(["编制日期：", paper.day("issue_date", works.signed, form)])
    head = Style("hei", 12)
    writer.para("1　设计范围", style=head, indent=0)
    writer.para(
        f"自{works.cross}环网柜至用户配电房的电缆通道土建与电气部分，包括{works.place}的沟槽开挖、排管、检查井及路面恢复。"
    )
    writer.para("2　主要技术指标", style=head, indent=0)
    table: list[Row] = [
        (9, [lab(14, "序号"), lab(62, "名称"), lab(40, "规格"), lab(20, "单位"), lab(0, "数量")]),
        (
            9,
            [
                val(14, "1"),
                val(62, "电力电缆"),
                val(40, "YJV22-8.7/15-3×70"),
                val(20, "米"),
                val(0, plain(works.length + 20)),
            ],
        ),
        (
            9,
            [
                val(14, "2"),
                val(62, "电缆保护管"),
                val(40, "CPVC Φ160×8"),
                val(20, "米"),
                val(0, plain(works.length * 6)),
            ],
        ),
        (
            9,
            [
                val(14, "3"),
                val(62, "开挖及恢复面积"),
                val(40, f"{plain(works.length)}×{plain(works.width)}"),
                val(20, "平方米"),
                val(0, plain(works.area)),
            ],
        ),
        (9, [val(14, "4"), val(62, "电缆检查井"), val(40, "1.2m×1.2m×1.5m"), val(20, "座"), val(0, "2")]),
    ]
    writer.y = (
        rows(writer.sheet, writer.y + 1, table, x=25, width=160, label=SONG.sized(10.5), value=SONG.sized(10.5)) + 4
    )
    writer.para("3　断面设计", style=head, indent=0)
    writer.para("沟底铺100毫米厚C15素混凝土垫层，保护管之间以管枕固定，管顶浇筑C20混凝土包封，其上回填至路面结构层底。")
    writer.para("4　接地与防火", style=head, indent=0)
    writer.para("检查井内设接地扁钢，接地电阻不大于10欧姆；电缆穿管两端以防火泥封堵。")
    writer.para("5　施工配合", style=head, indent=0)
    writer.para("开工前与市政、燃气、供水、通信等权属单位会签管线图；夜间施工须办理相关手续。")
    writer.y += 8
    sheet = writer.sheet
    for column, text in enumerate(("审定", "审核", "设计")):
        sheet.text(30 + column * 52, writer.y, f"{text}：", SONG.sized(12))
        signed_by(sheet, 43 + column * 52, writer.y - 2, a_name(job), 14)
    sheet.text(120, writer.y + 18, "（设计单位盖章）", SONG)
    seal(sheet, 140, writer.y + 18, works.designer.name, "出图专用章")
    return paper.done("technical_design_docs", "elm_design_report")


LAYOUTS: Layouts = {
    "construction_drawings": {"elm_drawing_wide": drawing_wide, "elm_drawing_strip": drawing_strip},
    "technical_design_docs": {"elm_design_note": design_note, "elm_design_report": design_report},
}
