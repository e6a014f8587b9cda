"""Drawings with title blocks, and books that describe a design."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.spruce_common import Case, Rows, a_case, lab, on, paras, plain, row, seal, show, val
from samples.truth import Drawn, drawn
from samples.writing import table


def _site_plan(sheet: Sheet, case: Case, x: float, y: float, width: float, height: float) -> None:
    """A road, a footway and a cable run along it."""
    grey = (120, 120, 125)
    for part in (0.3, 0.34, 0.62, 0.66):
        sheet.line(x, y + height * part, x + width, y + height * part, fill=grey)
    sheet.text(x + width * 0.4, y + height * 0.46, case.road, Style("hei", 13), spacing=2)
    left, right, level = x + width * 0.15, x + width * 0.8, y + height * 0.22
    sheet.line(left, level, right, level, width=0.8)
    sheet.rect(right, level - 6, 14, 12, line=0.5)
    sheet.text(right + 2, level - 2, "箱变", Style("hei", 9))
    sheet.rect(left - 16, level - 5, 16, 10, line=0.5)
    sheet.text(left - 14.5, level - 2, "环网柜", Style("hei", 7.5))
    sheet.text(
        (left + right) / 2, level - 6, f"YJV22-8.7/15kV-3×70　L={plain(case.length)}m", Style("hei", 9), align="c"
    )
    sheet.line(left, level + 9, right, level + 9, width=0.15)
    for end in (left, right):
        sheet.line(end, level + 2, end, level + 11, width=0.15)
    sheet.text(x + 6, y + height * 0.76, "说明：", Style("hei", 9.5))
    sheet.text(x + 6, y + height * 0.82, "1. 图中尺寸除注明者外均以米计。", Style("hei", 9))
    sheet.text(x + 6, y + height * 0.87, "2. 电缆埋深不小于0.8米，过路段穿MPP管保护。", Style("hei", 9))


def corner_block(job: Job) -> Drawn:
    """An institute's plan: the block in the lower right corner."""
    case, sheet = a_case(job, digs=True), job.sheet(420, 297)
    number = f"DS-{job.rng.randrange(1, 20):02d}"
    name = job.rng.choice(("电缆路径平面图", "电缆敷设平面布置图", "充电桩供电总平面图"))
    scale = job.rng.choice(("1:200", "1:500", "1:300"))
    sheet.rect(25, 10, 385, 277, line=0.7)
    _site_plan(sheet, case, 35, 20, 360, 190)
    label, value = Style("hei", 9.5), Style("hei", 10.5)
    rows: Rows = [
        row(14, val(150, [Run(case.designer, "designer", Style("hei_bold", 13))])),
        row(11, lab(24, "工程名称"), val(126, Run(case.project, "project"))),
        row(11, lab(24, "图　　名"), val(126, Run(name, "drawing_name"))),
        row(
            10,
            lab(24, "批　准"),
            val(26, job.facts.developer.legal_person),
            lab(24, "设计阶段"),
            val(26, "施工图"),
            lab(24, "比　例"),
            val(26, Run(scale, "scale")),
        ),
        row(
            10,
            lab(24, "审　核"),
            val(26, job.facts.dealer.legal_person),
            lab(24, "专　业"),
            val(26, "电　气"),
            lab(24, "图　号"),
            val(26, Run(number, "drawing_no")),
        ),
        row(
            10,
            lab(24, "设　计"),
            val(26, job.facts.landlord.name),
            lab(24, "日　期"),
            val(76, on(case.signed, "issue_date", job.date_form("points", "dash"))),
        ),
    ]
    table(sheet, 260, 221, rows, label=label, value=value)
    if job.variant.seal:
        seals.put_stamp(sheet, 190, 250, [case.designer, "出图专用章"], width=62)
    truth = {
        "project": case.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": case.designer,
        "issue_date": case.signed.isoformat(),
    }
    return drawn("construction_drawings", "spruce_corner_block", [sheet], truth)


def side_strip(job: Job) -> Drawn:
    """The block as a strip down the right side: labels above the values, in two tongues."""
    case, sheet = a_case(job, digs=True), job.sheet(420, 297)
    number = f"施-电-{job.rng.randrange(1, 30):02d}"
    name = job.rng.choice(("电缆沟开挖断面图", "箱变基础平、剖面图", "充电车位电气平面图"))
    scale = job.rng.choice(("1:50", "1:100", "1:20"))
    sheet.rect(25, 10, 385, 277, line=0.7)
    sheet.line(348, 10, 348, 287, width=0.5)
    for part, text in enumerate(("人行道面砖", "C20混凝土垫层", "回填中粗砂", "电缆保护管 φ150")):
        sheet.rect(90 + part * 8, 70 + part * 26, 160 - part * 16, 26, line=0.4)
        sheet.text(170, 80 + part * 26, text, Style("hei", 10), align="c")
    sheet.text(170, 188, f"沟宽 {plain(case.width)}m", Style("hei", 10), align="c")
    sheet.text(40, 240, "附注：本图与平面图对照使用，施工前应探明地下管线。", Style("hei", 10))
    tag, value = Style("hei", 8, (70, 70, 75)), Style("hei", 11)
    parts: list[tuple[float, str, Run | str]] = [
        (36, "设计单位 DESIGNED BY", Run(case.designer, "designer")),
        (26, "建设单位 CLIENT", case.firm),
        (36, "项目 PROJECT", Run(case.project, "project")),
        (34, "图纸内容 TITLE", Run(name, "drawing_name")),
        (22, "制图 DRAWN", job.facts.spouse.name),
        (22, "校对 CHECKED", job.facts.landlord.name),
        (25, "比例 SCALE", Run(scale, "scale")),
        (25, "图纸编号 DWG NO.", Run(number, "drawing_no")),
        (24, "出图日期 DATE", on(case.signed, "issue_date", job.date_form("dot", "dash"))),
        (27, "未加盖出图章无效", ""),
    ]
    y = 10.0
    for height, text, run in parts:
        sheet.line(348, y, 410, y)
        sheet.text(350, y + 1.5, text, tag)
        if run:
            sheet.cell((348, y + 5, 62, height - 6), run, value)
        y += height
    truth = {
        "project": case.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": case.designer,
        "issue_date": case.signed.isoformat(),
    }
    return drawn("construction_drawings", "spruce_side_strip", [sheet], truth)


def design_book(job: Job) -> Drawn:
    """A cover and the first page of the text."""
    case, cover, page = a_case(job, digs=True), job.sheet(), job.sheet()
    cover.flow(30, 70, 150, Run(case.project, "project"), Style("song_bold", 24), align="c", leading=1.5)
    cover.text(105, 108, "技 术 设 计 书", Style("song_bold", 30), align="c")
    cover.text(105, 128, f"（档案号：{case.signed.year}-D{job.rng.randrange(100, 999)}）", Style("song", 13), align="c")
    cover.text(105, 222, Run(case.designer, "designer"), Style("song_bold", 16), align="c")
    cover.text(
        105,
        234,
        f"电力行业（变电、送电）专业乙级　证书编号A2410{job.rng.randrange(10000, 99999)}",
        Style("song", 10.5),
        align="c",
    )
    cover.text(105, 246, on(case.signed, "issue_date", job.date_form("chinese", "plain")), Style("song", 14), align="c")
    seal(job, cover, 105, 228, case.designer)
    body, head = Style("song", 12), Style("hei_bold", 13)
    page.text(25, 28, "1　总论", head)
    first: list[Runs] = [
        f"1.1 任务来源：受{case.firm}委托，承担本工程的勘测与设计。",
        "1.2 编制依据：《电力工程电缆设计标准》GB 50217-2018、《电动汽车充电站设计规范》GB 50966-2014、"
        "《供配电系统设计规范》GB 50052-2009。",
        f"1.3 现场概况：线路沿{case.road}人行道敷设，起于公用环网柜，止于用户箱式变压器，"
        f"路径长约{plain(case.length)}米。",
    ]
    y = paras(page, 25, 38, 160, first, body)
    page.text(25, y + 4, "2　供电方案", head)
    second: list[Runs] = [
        f"2.1 负荷：共设交流充电桩{job.rng.randrange(4, 30)}台，单台功率{job.facts.power_kw}kW，需要系数取0.6。",
        "2.2 接入：采用单电源10kV进线，箱变容量400kVA，低压侧设无功自动补偿装置。",
        "2.3 电缆：进线选用交联聚乙烯绝缘铠装电缆，直埋与穿管相结合，弯曲半径不小于15倍外径。",
        "2.4 接地：采用TN-S系统，接地电阻不大于4Ω，桩体外壳可靠接地。",
    ]
    y = paras(page, 25, y + 14, 160, second, body)
    page.text(25, y + 4, "3　土建及路面恢复", head)
    third: list[Runs] = [
        "3.1 管沟采用机械切缝、人工开挖，沟底铺100mm细砂，管顶覆土不小于0.7m。",
        "3.2 人行道按原结构层恢复：60mm透水砖、30mm砂浆、150mm C20混凝土。",
    ]
    paras(page, 25, y + 14, 160, third, body)
    page.text(105, 284, "- 1 -", Style("song", 9), align="c")
    truth = {"project": case.project, "designer": case.designer, "issue_date": case.signed.isoformat()}
    return drawn("technical_design_docs", "spruce_design_book", [cover, page], truth)


def design_notes(job: Job) -> Drawn:
    """设计说明 on one page, a table at the head and the designer at the foot."""
    case, sheet = a_case(job, digs=True), job.sheet()
    body = Style("hei", 11)
    sheet.text(105, 20, "电气施工图设计说明", Style("hei_bold", 19), align="c")
    rows: Rows = [
        row(11, lab(28, "项目名称"), val(142, Run(case.project, "project"))),
        row(11, lab(28, "委托方"), val(62, case.firm), lab(28, "设计人"), val(52, job.facts.landlord.name)),
    ]
    y = table(sheet, 20, 36, rows, label=Style("hei_bold", 10.5), value=Style("hei", 10.5))
    notes: list[Runs] = [
        f"一、概况。项目位于{case.district}{case.road}{case.number}，在既有地下车库内增设充电车位，由小区专变低压侧引接。",
        "二、依据。建设方提供的条件图；《民用建筑电气设计标准》GB 51348-2019；《车库建筑设计规范》JGJ 100-2015。",
        "三、配电。每台充电桩单独回路，配置A型剩余电流保护，动作电流30mA；计量表箱集中设于防火分区入口。",
        "四、线缆。干线采用WDZ-YJY低烟无卤电缆沿桥架敷设，支线穿JDG管明敷，穿越防火墙处以防火泥封堵。",
        f"五、设备。充电桩额定功率{job.facts.power_kw}kW，防护等级IP54，落地安装时底距地300mm，前设防撞栏。",
        "六、消防。每个充电防火单元设视频监控、灭火器及疏散指示，火灾时联动切断充电电源。",
        "七、其他。未尽事宜按国家现行规范执行，变更须经原设计同意并出具变更单。",
    ]
    paras(sheet, 20, y + 6, 170, notes, body, leading=1.8)
    sheet.text(20, 244, ["编制单位：", Run(case.designer, "designer")], body)
    sheet.text(20, 254, ["编制日期：", on(case.signed, "issue_date", job.date_form("points", "plain", "dash"))], body)
    sheet.text(120, 254, f"任务单日期：{show(case.signed.replace(day=1), 'dash')}", Style("hei", 10))
    seal(job, sheet, 68, 248, case.designer)
    truth = {"project": case.project, "designer": case.designer, "issue_date": case.signed.isoformat()}
    return drawn("technical_design_docs", "spruce_design_notes", [sheet], truth)


LAYOUTS: Layouts = {
    "construction_drawings": {"spruce_corner_block": corner_block, "spruce_side_strip": side_strip},
    "technical_design_docs": {"spruce_design_book": design_book, "spruce_design_notes": design_notes},
}
