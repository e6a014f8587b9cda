"""Drawings with title blocks, and design books."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.poppy_common import Pen, World, day_run, num, on, seal, someone, world
from samples.truth import Drawn, drawn
from samples.writing import table


def _route(sheet: Sheet, w: World, left: float, top: float, wide: float) -> None:
    small = Style("hei", 8)
    for offset in (0, 30, 44):
        sheet.line(left, top + offset, left + wide, top + offset, width=0.3)
    sheet.text(left + wide / 2, top + 12, w.road, Style("hei", 13), align="c", spacing=1.5)
    for step in range(8):
        sheet.line(left + wide * step / 8, top + 22, left + wide * (step + 0.5) / 8, top + 22, width=0.2)
    sheet.line(left + 20, top + 37, left + wide - 40, top + 37, width=0.8)
    for step in range(5):
        x = left + 20 + (wide - 60) * step / 4
        sheet.rect(x - 2, top + 35, 4, 4)
        sheet.text(x, top + 40.5, f"J{step + 1}", small, align="c")
    sheet.text(left + 60, top + 32, f"YJV22-8.7/15-3×120  L={num(w.length)}m", small)
    sheet.line(left + wide - 40, top + 37, left + wide - 40, top + 70, width=0.8)
    sheet.rect(left + wide - 52, top + 70, 24, 16, line=0.5)
    sheet.text(left + wide - 40, top + 76, "630kVA箱变", small, align="c")
    for step in range(6):
        sheet.rect(left + 30 + step * 16, top + 70, 12, 22)
        sheet.text(left + 36 + step * 16, top + 79, f"桩{step + 1}", small, align="c")
    sheet.text(left + wide - 8, top - 16, "北", Style("hei", 11), align="c")
    sheet.line(left + wide - 8, top - 10, left + wide - 8, top - 1, width=0.5)


def route_plan(job: Job) -> Drawn:
    """A3 across, title strip down the right edge, its labels above the values."""
    w = world(job)
    sheet = job.sheet(420, 297, dpi=200)
    name = job.rng.choice(["电缆路径平面布置图", "充电站总平面及电缆走向图"])
    number = f"{w.signed:%Y}-PD{job.rng.randrange(10, 99)}-{job.rng.randrange(1, 9):02d}"
    scale = job.rng.choice(["1:500", "1:200", "1:300"])
    sheet.rect(25, 5, 390, 287, line=0.8)
    sheet.line(355, 5, 355, 292, width=0.5)
    _route(sheet, w, 40, 80, 300)
    sheet.text(40, 200, "说明", Style("hei_bold", 12))
    notes = (
        "1.图中尺寸除标高以米计外，均以毫米计；坐标采用当地独立坐标系。",
        "2.电缆井J1～J5参照标准图集07SD101-8施工，井盖荷载等级D400。",
        "3.过车道段穿MPP-Φ175管，埋深不小于1.0m，管顶设警示带。",
        f"4.{w.cross[0]}路口现状燃气管线须人工探挖，比例 1:50 大样见详图。",
    )
    for row, note in enumerate(notes):
        sheet.text(40, 208 + row * 7, note, Style("song", 10))
    label, value = Style("song", 8), Style("hei", 10)
    y = 150.0
    cells: list[tuple[float, str, str | Run]] = [
        (30.0, "设计院", Run(w.designer, "designer")),
        (24.0, "工程", Run(w.project, "project")),
        (22.0, "图名", Run(name, "drawing_name")),
    ]
    for high, text, run in cells:
        sheet.line(355, y, 415, y, width=0.3)
        sheet.text(357, y + 1.5, text, label)
        sheet.cell((355, y + 5, 60, high - 6), run, value, align="c", pad=3)
        y += high
    for pair in ((("图号", Run(number, "drawing_no")), ("比例", Run(scale, "scale"))),
                 (("出图", day_run(w.signed, "issue_date", "dot")), ("阶段", "施工图")),
                 (("审定", someone(job)), ("校核", someone(job))),
                 (("设计", someone(job)), ("制图", someone(job)))):  # fmt: skip
        sheet.line(355, y, 415, y, width=0.3)
        sheet.line(387, y, 387, y + 16.5, width=0.3)
        for x, wide, (text, run) in ((355, 32, pair[0]), (387, 28, pair[1])):
            sheet.text(x + 1.5, y + 1.5, text, label)
            sheet.cell((x, y + 5, wide, 11), run, value, align="c", pad=0.8)
        y += 16.5
    sheet.line(355, 150 + 76 + 66, 415, 150 + 76 + 66, width=0.3)
    sheet.text(385, 20, "会签栏", label, align="c")
    for row in range(5):
        sheet.rect(359, 26 + row * 9, 52, 9)
    if job.variant.seal and job.chance(0.6):
        seal(sheet, 385, 116, w.designer, "出图专用章", diameter=42)
    values = {"project": w.project, "drawing_name": name, "drawing_no": number, "scale": scale, "designer": w.designer,
              "issue_date": w.signed.isoformat()}  # fmt: skip
    return drawn("construction_drawings", "poppy_route_plan", [sheet], values)


def base_detail(job: Job) -> Drawn:
    """A4 across, detail of a base, title block along the foot with labels to the left."""
    w = world(job)
    sheet = job.sheet(297, 210)
    name = job.rng.choice(["充电桩基础及接地大样图", "箱式变压器基础剖面图"])
    number = f"DQ-{job.rng.randrange(1, 20):02d}"
    scale = job.rng.choice(["1:20", "1:25", "1:50"])
    sheet.rect(20, 8, 269, 194, line=0.7)
    small = Style("hei", 8.5)
    sheet.rect(70, 60, 70, 40, line=0.6)
    sheet.rect(62, 100, 86, 12, line=0.4)
    sheet.line(40, 60, 170, 60, width=0.4)
    sheet.rect(90, 24, 30, 36, line=0.4)
    sheet.text(105, 40, "桩体", small, align="c")
    sheet.text(105, 78, "C25混凝土", small, align="c")
    sheet.text(105, 104, "100厚C15垫层", small, align="c")
    sheet.text(44, 54, "±0.000", small)
    sheet.line(62, 120, 148, 120, width=0.2)
    sheet.text(105, 121, "1200", small, align="c")
    sheet.line(140, 90, 190, 90, width=0.5)
    sheet.text(150, 84, "-40×4热镀锌扁钢", small)
    for x in (190.0, 215.0, 240.0):
        sheet.line(x, 90, x, 125, width=0.7)
    sheet.line(190, 90, 240, 90, width=0.5)
    sheet.text(215, 128, "L50×5×2500接地极，R≤4Ω", small, align="c")
    sheet.text(
        30,
        138,
        f"注：基础混凝土达到70%强度后方可安装设备；接地电阻实测不足时增补接地极。{w.place}地下水位-2.6m。",
        Style("song", 9),
    )
    label, value = Style("song", 9), Style("song_bold", 10)
    table(sheet, 119, 150, [
        (13.0, [(26, "设计单位名称", True), (84, Run(w.designer, "designer"), False), (20, "资质", True),
                (40, "A2410099号乙级", False)]),
        (13.0, [(26, "工程名称", True), (84, Run(w.project, "project"), False), (20, "图纸编号", True),
                (40, Run(number, "drawing_no"), False)]),
        (13.0, [(26, "图纸内容", True), (84, Run(name, "drawing_name"), False), (20, "图比", True),
                (40, Run(scale, "scale"), False)]),
        (13.0, [(26, "设计/审核", True), (44, f"{someone(job)} / {someone(job)}", False), (18, "版次", True),
                (22, "第1版", False), (20, "日期", True),
                (40, day_run(w.signed, "issue_date", job.date_form("plain", "dash")), False)]),
    ], label=label, value=value)  # fmt: skip
    values = {"project": w.project, "drawing_name": name, "drawing_no": number, "scale": scale, "designer": w.designer,
              "issue_date": w.signed.isoformat()}  # fmt: skip
    return drawn("construction_drawings", "poppy_base_detail", [sheet], values)


def design_book(job: Job) -> Drawn:
    """Cover, then the first pages of a design book."""
    w = world(job)
    pen = Pen(job, Style("song", 12), top=48, lead=1.75)
    pen.sheet.flow(30, 52, 150, Run(w.project, "project"), Style("song_bold", 22), leading=1.5, align="c")
    pen.sheet.text(105, 96, "初步设计技术说明书", Style("hei_bold", 26), align="c", spacing=0.12)
    pen.sheet.text(105, 116, "（报审稿　全一册）", Style("kai", 14), align="c")
    roles = (("院　　长", someone(job)), ("总工程师", someone(job)), ("设计总负责", someone(job)))
    for row, (role, name) in enumerate(roles):
        pen.sheet.text(72, 160 + row * 11, f"{role}　　{name}", Style("song", 13))
    pen.sheet.text(105, 226, Run(w.designer, "designer"), Style("song_bold", 17), align="c")
    month = on(w.signed, "chinese")
    pen.sheet.text(105, 240, Run(month, "issue_date"), Style("song", 14), align="c")
    if job.variant.seal:
        seal(pen.sheet, 132, 228, w.designer, diameter=42)
    pen.top = 26
    pen.page()
    pen.sheet.text(185, 15, "技术说明书　第一篇　总论", Style("song", 9), align="r")
    pen.sheet.line(25, 20, 185, 20)
    head = Style("hei_bold", 13)
    pen.p("1　设计依据", indent=0, style=head)
    pen.p("1.1　《电动汽车充电站设计规范》GB 50966—2014；《电力工程电缆设计标准》GB 50217—2018；", indent=0)
    pen.p(f"1.2　建设单位{w.applicant}于{on(w.signed.replace(day=1), 'plain')}发出的设计委托；", indent=0)
    pen.p("1.3　《20kV及以下变电所设计规范》GB 50053—2013（2014年7月1日起施行）。", indent=0)
    pen.p("2　建设规模", indent=0, style=head)
    pen.p(
        f"站址在{w.place}附近，新上630kVA箱式变压器一台，120kW直流充电机六台，进线电缆{num(w.length)}米，"
        f"占地{job.rng.randrange(300, 900)}平方米。"
    )
    pen.p("3　接入系统", indent=0, style=head)
    pen.p(
        "由附近公用环网柜引出一回10kV电缆，经顶管过路后引至箱变高压侧。高压侧计量，计量电流互感器变比50/5，精度0.2S级。"
    )
    pen.p("4　电气主接线及设备选型", indent=0, style=head)
    table(pen.sheet, 25, pen.y, [
        (9.0, [(20, "序号", True), (60, "设备", True), (50, "型号规格", True), (30, "数量", True)]),
        (9.0, [(20, "1", False), (60, "箱式变压器", False), (50, "YBM-12/0.4-630", False), (30, "1台", False)]),
        (9.0, [(20, "2", False), (60, "直流充电机", False), (50, "120kW 双枪", False), (30, "6台", False)]),
        (9.0,
         [(20, "3", False), (60, "电力电缆", False), (50, "YJV22-3×120", False), (30, f"{num(w.length)}米", False)]),
    ], label=Style("hei", 10), value=Style("song", 10))  # fmt: skip
    pen.y += 42
    pen.p("5　过电压保护与接地", indent=0, style=head)
    pen.p("箱变与充电机共用接地网，接地电阻不大于4欧姆；充电机外壳、枪座、雨棚钢柱均与接地网可靠连接。")
    pen.sheet.text(105, 284, "- 1 -", Style("song", 9), align="c")
    values = {"project": w.project, "designer": w.designer, "issue_date": w.signed.isoformat()}
    return drawn("technical_design_docs", "poppy_design_book", pen.sheets, values)


def design_sheet(job: Job) -> Drawn:
    """One typed page of parameters, the designer in a foot block."""
    w = world(job)
    pen = Pen(job, Style("hei", 10.5), top=18, left=20, right=20, lead=1.6, gap=0.6)
    pen.sheet.fill(20, 16, 170, 16, (232, 240, 232))
    pen.sheet.text(24, 20, "充电设施电气设计说明及计算", Style("hei_bold", 16))
    pen.y = 38
    pen.p(["设计对象　", Run(w.project, "project", Style("hei_bold", 11))], indent=0)
    pen.p(f"委托方　{w.applicant}　　拟施工方　{w.builder}", indent=0)
    pen.y += 3
    bold = Style("hei_bold", 11.5)
    parts = (
        (
            "一、负荷计算",
            "七千瓦交流桩24台，需要系数取0.35，同时系数0.9，计算有功功率52.9kW，功率因数补偿至0.95，计算电流84.6A。",
        ),
        ("二、导体选择", "干线YJV-0.6/1kV-4×50+1×25沿桥架敷设，支线BV-3×6穿JDG25管；线路末端压降3.1%，满足5%要求。"),
        ("三、保护配置", "每桩设A型剩余电流保护，动作电流30mA；总进线塑壳断路器整定125A，与上级1.6倍级差配合。"),
        (
            "四、消防与环境",
            "按《电动汽车分散充电设施工程技术标准》GB/T 51313—2018划分防火单元，设烟感和急停按钮，车位间距不小于0.6m。",
        ),
        ("五、施工要求", f"过{w.road}段须先取得市政许可；隐蔽部分应留影像，电缆敷设后做绝缘电阻测试。"),
    )
    for title, text in parts:
        pen.p(title, indent=0, style=bold)
        pen.p(text)
        pen.y += 1
    pen.y += 4
    y = table(pen.sheet, 20, pen.y, [
        (11.0, [(34, "编制机构", True), (136, Run(w.designer, "designer"), False)]),
        (11.0, [(34, "编制 / 校对", True), (51, f"{someone(job)} / {someone(job)}", False), (34, "完稿日", True),
                (51, day_run(w.signed, "issue_date", job.date_form("dash", "plain", "dot")), False)]),
    ], label=Style("hei", 10), value=Style("hei", 10.5))  # fmt: skip
    pen.sheet.text(20, y + 4, f"软件自动生成目录：2024-03-01版模板　电话 {job.facts.dealer.phone}", Style("hei", 8))
    if job.variant.seal and job.chance(0.7):
        seal(pen.sheet, 150, y - 6, w.designer, diameter=38)
    values = {"project": w.project, "designer": w.designer, "issue_date": w.signed.isoformat()}
    return drawn("technical_design_docs", "poppy_design_sheet", pen.sheets, values)


LAYOUTS: Layouts = {
    "construction_drawings": {"poppy_route_plan": route_plan, "poppy_base_detail": base_detail},
    "technical_design_docs": {"poppy_design_book": design_book, "poppy_design_sheet": design_sheet},
}
