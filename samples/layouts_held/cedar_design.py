"""Construction drawings with their title blocks, and books of design description."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.cedar_common import HAND, World, a_person_name, fig, on, sealed, world
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

S7, S8, S9, S10, S11 = (Style("song", size) for size in (7, 8, 9, 10, 11))
GREY = (120, 120, 120)


def _plan(sheet: Sheet, w: World, x: float, y: float, wide: float) -> None:
    """A road from left to right with a trench along it."""
    for down, line in ((0, 0.5), (30, 0.5), (42, 0.2)):
        sheet.line(x, y + down, x + wide, y + down, width=line)
    for step in range(int(wide // 12)):
        sheet.line(x + step * 12, y + 15, x + step * 12 + 7, y + 15, width=0.2, fill=GREY)
    sheet.text(x + wide / 2, y + 7, w.road, Style("hei", 12), align="c", spacing=1.0)
    left, right = x + wide * 0.22, x + wide * 0.74
    sheet.line(left, y + 36, right, y + 36, width=0.7, fill=(190, 30, 30))
    for end in (left, right):
        sheet.rect(end - 2, y + 34, 4, 4)
    sheet.line(left, y + 50, right, y + 50, width=0.15)
    for end in (left, right):
        sheet.line(end, y + 39, end, y + 52, width=0.15)
    sheet.text((left + right) / 2, y + 45.5, f"{fig(w.length)}m　2×CPVC-Φ110", S9, align="c")
    sheet.text(left - 3, y + 54, "1#手孔井", S8, align="c")
    sheet.text(right + 3, y + 54, "2#手孔井", S8, align="c")
    sheet.text(x + 4, y + 44, "人行道", S8)


def cedar_drawing_side(job: Job) -> Drawn:
    """Landscape A3, a strip of title cells up the right edge."""
    w, rng = world(job), job.rng
    sheet = job.sheet(420, 297)
    sheet.rect(20, 10, 390, 277, line=0.7)
    edge = 350.0
    sheet.line(edge, 10, edge, 287, width=0.5)
    _plan(sheet, w, 36, 70, 290)
    y = sheet.flow(40, 190, 200, "注：", S11)
    for place, note in enumerate(
        (
            "本图尺寸除注明外以毫米计，标高以米计。",
            f"沟槽宽{fig(w.width)}m，管顶覆土不小于0.7m，过车处加设C20混凝土包封。",
            "开挖前应探明既有燃气、给水、通信管线，间距不足时报设计处理。",
        ),
        1,
    ):
        y = sheet.flow(40, y + 1, 260, f"{place}、{note}", S11)
    name = rng.choice(["电缆通道平面布置图", "过路排管平面图", "外线电缆走向平面图"])
    number, scale = f"DL-S-{rng.randrange(1, 20):02d}", rng.choice(["1:200", "1:500", "1:100"])
    small = Style("hei", 8, GREY)

    def block(top: float, height: float, label: str, run: Run | str, size: float = 10.0) -> None:
        sheet.line(edge, top, 410, top, width=0.25)
        sheet.text(edge + 1.5, top + 1.5, label, small)
        sheet.cell((edge, top + 4, 60, height - 4), run, Style("song", size), align="c")

    block(10, 30, "设计单位 DESIGNED BY", Run(w.designer, "designer"), 11)
    block(40, 20, "资质证书号", f"A2410{rng.randrange(10**5):05d}", 9)
    block(60, 30, "注册章", "")
    block(90, 26, "工程 PROJECT", Run(w.project, "project"), 11)
    block(116, 22, "图名 TITLE", Run(name, "drawing_name"), 11)
    for place, label in enumerate(("审定", "校核", "设计", "制图")):
        top = 138 + place * 14
        sheet.line(edge, top, 410, top, width=0.25)
        sheet.text(edge + 2, top + 4.5, label, S9)
        who = a_person_name(job)
        sheet.text(edge + 16, top + 4.5, who, S9)
        sheet.text(edge + 36, top + 3.5, who, Style("kai", 12, HAND.fill, jitter=0.05))
    sheet.line(edge + 14, 138, edge + 14, 194, width=0.2)
    sheet.line(edge + 34, 138, edge + 34, 194, width=0.2)
    block(194, 18, "业主 CLIENT", w.applicant, 9)
    block(212, 18, "阶段 STAGE", "施工图")
    block(230, 18, "图号 DWG NO.", Run(number, "drawing_no"))
    block(248, 18, "比例 SCALE", Run(scale, "scale"))
    block(266, 21, "日期 DATE", on(w.day - timedelta(days=20), "issue_date", "dot"))
    seals.put_stamp(sheet, 380, 78, ["施工图设计出图章", w.designer, "有效期至2027年12月"], width=50)
    values = w.values("project") | {
        "designer": w.designer,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "issue_date": (w.day - timedelta(days=20)).isoformat(),
    }
    return drawn("construction_drawings", "cedar_drawing_side", [sheet], values)


def cedar_drawing_corner(job: Job) -> Drawn:
    """Landscape A4: section and table of materials; a small block at lower right, the year and month only left out."""
    w, rng = world(job), job.rng
    sheet = job.sheet(297, 210)
    sheet.rect(25, 5, 267, 200, line=0.6)
    name = rng.choice(["电缆沟开挖断面及路面恢复详图", "管沟横断面做法", "分支箱基础施工详图"])
    number, scale = (
        f"{w.day.year % 100}{rng.randrange(10, 99)}-03/{rng.randrange(5, 9):02d}",
        rng.choice(["1∶20", "1∶50", "1∶25"]),
    )
    x, y = 55.0, 36.0
    for place, (layer, deep) in enumerate(
        (("面层（按原样恢复）", 12), ("水泥稳定碎石", 18), ("素土分层夯实", 26), ("细砂垫层", 12))
    ):
        sheet.rect(x, y, 60, deep)
        for step in range(6):
            sheet.line(x + step * 10, y + deep, x + step * 10 + 6, y, width=0.12, fill=GREY)
        sheet.line(x + 60, y + deep / 2, x + 82, y + deep / 2, width=0.15)
        sheet.text(x + 84, y + deep / 2 - 1.8, layer, S9)
        y += deep
        if place == 2:
            continue
    for dx in (18, 34):
        seats = (x + dx, y - 10, 8, 8)
        sheet.rect(*seats, line=0.5)
    sheet.text(x + 30, y + 8, "A—A 剖面", Style("hei", 10), align="c")
    sheet.text(x + 30, 26, f"B={fig(w.width)}m", S9, align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (7, [(12, "序", True), (42, "材料", True), (16, "单位", True), (20, "数量", True)])
    ]
    for place, (what, unit, much) in enumerate(
        (
            ("CPVC管Φ110", "米", fig(w.length * 2)),
            ("细砂", "m³", "3.5"),
            ("警示带", "米", fig(w.length)),
            ("手孔井", "座", "2"),
        ),
        1,
    ):
        rows.append((7, [(12, str(place), False), (42, what, False), (16, unit, False), (20, much, False)]))
    table(sheet, 190, 20, rows, label=S9, value=S9)
    left, top = 142.0, 161.0
    rows = [
        (11, [(72, Run(w.designer, "designer", Style("hei", 10)), False), (18, "子项", True), (60, "室外电气", False)]),
        (
            11,
            [
                (15, "审核", True),
                (21, "", False),
                (15, "项目负责", True),
                (21, "", False),
                (18, "项目名称", True),
                (60, Run(w.project, "project"), False),
            ],
        ),
        (
            11,
            [
                (15, "校对", True),
                (21, "", False),
                (15, "绘图", True),
                (21, "", False),
                (18, "图纸内容", True),
                (60, Run(name, "drawing_name"), False),
            ],
        ),
        (
            11,
            [
                (15, "出图", True),
                (36, on(w.day - timedelta(days=12), "issue_date", rng.choice(["dash", "plain"])), False),
                (21, ["比例 ", Run(scale, "scale")], False),
                (18, "编号", True),
                (60, Run(number, "drawing_no"), False),
            ],
        ),
    ]
    table(sheet, left, top, rows, label=S8, value=S9)
    ink = Style("kai", 12, HAND.fill, jitter=0.06)
    for dx, dy in ((15, 11), (51, 11), (15, 22), (51, 22)):
        sheet.cell((left + dx, top + dy, 21, 11), a_person_name(job), ink, align="c")
    values = w.values("project") | {
        "designer": w.designer,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "issue_date": (w.day - timedelta(days=12)).isoformat(),
    }
    return drawn(
        "construction_drawings",
        "cedar_drawing_corner",
        [sheet],
        values,
        tolerated={"scale": (scale.replace("∶", ":"),)},
    )


def cedar_design_book(job: Job) -> Drawn:
    """A cover, then a page of contents and text."""
    w, rng = world(job), job.rng
    day = w.day - timedelta(days=rng.randrange(10, 40))
    cover = job.sheet()
    cover.line(30, 52, 180, 52, width=0.8)
    cover.line(30, 53.6, 180, 53.6, width=0.2)
    cover.flow(30, 62, 150, Run(w.project, "project"), Style("song_bold", 22), align="c", leading=1.5)
    cover.text(105, 108, "技 术 设 计 说 明", Style("hei_bold", 26), align="c", spacing=0.1)
    cover.text(105, 126, "（第一册　电气与土建）", Style("song", 14), align="c")
    who = [("院　　长", a_person_name(job)), ("总工程师", a_person_name(job)), ("项目主持", a_person_name(job))]
    for place, (label, name) in enumerate(who):
        cover.text(72, 160 + place * 12, label + "：", Style("song", 13))
        cover.text(104, 158.5 + place * 12, name, Style("kai", 16, HAND.fill, jitter=0.05))
    cover.text(105, 236, Run(w.designer, "designer"), Style("hei", 16), align="c")
    cover.text(105, 248, on(day, "issue_date", "chinese"), Style("song", 14), align="c")
    sealed(cover, 132, 238, w.designer, diameter=42)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.sheet.text(25, 14, "设计说明", S9)
    writer.line("目　录")
    for place, what in enumerate(("概述", "设计依据", "电气部分", "土建部分", "施工注意事项"), 1):
        writer.line(f"第{place}章　{what}" + "…" * 16 + "1")
    writer.y += 6
    head = Style("hei", 13)
    writer.para("第1章　概述", indent=0, style=head)
    writer.para(
        f"本工程位于信阳市{w.place}，由附近公用变压器低压侧引出电缆，供电给充电设施，电压等级0.4kV，电缆路径约{fig(w.length)}米。"
    )
    writer.para("第2章　设计依据", indent=0, style=head)
    writer.para(
        "《电力工程电缆设计标准》GB 50217-2018；《低压配电设计规范》GB 50054-2011；"
        "《电动汽车分散充电设施工程技术标准》GB/T 51313-2018；2025年6月18日现场勘察记录。"
    )
    writer.para("第3章　电气部分", indent=0, style=head)
    writer.para(
        "主干电缆采用YJV22-0.6/1kV-4×70mm²，进线处装设塑壳断路器及剩余电流保护，动作电流30mA，接地电阻不大于4Ω。"
    )
    writer.para("第4章　土建部分", indent=0, style=head)
    writer.para(f"沟槽宽{fig(w.width)}米，采用机械切缝、人工清槽，回填压实度不低于93%，面层按原结构恢复。")
    writer.para("第5章　施工注意事项", indent=0, style=head)
    writer.para("电缆敷设前后各做一次绝缘测试；送电由供电部门人员操作，施工人员不得自行合闸。")
    values = w.values("project") | {"designer": w.designer, "issue_date": day.isoformat()}
    return drawn("technical_design_docs", "cedar_design_book", [cover, *writer.sheets], values)


def cedar_design_brief(job: Job) -> Drawn:
    """One page: a strip with particulars at the head, then numbered parameters in a table."""
    w, rng = world(job), job.rng
    day = w.day - timedelta(days=rng.randrange(5, 30))
    sheet = job.sheet()
    sheet.fill(20, 16, 170, 16, (226, 234, 242))
    sheet.text(105, 20, "充电配套管线设计交底书", Style("hei_bold", 18), align="c")
    sheet.text(105, 27.5, "DESIGN BRIEF", Style("hei", 8, GREY), align="c")
    kind = rng.choice(["plain", "dash"])
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(28, "服务对象", True), (142, w.applicant, False)]),
        (13, [(28, "设计题目", True), (142, Run(w.project, "project"), False)]),
        (12, [(28, "编写机构", True), (142, Run(w.designer, "designer"), False)]),
        (
            12,
            [
                (28, "编成时间", True),
                (57, on(day, "issue_date", kind), False),
                (28, "现场踏勘", True),
                (57, on(day - timedelta(days=9), "", kind), False),
            ],
        ),
    ]
    y = table(sheet, 20, 38, rows, label=Style("hei", 10.5), value=S11) + 7
    for head, text in (
        (
            "（一）设计范围",
            f"自{w.road}公用箱变低压出线端起，至{job.facts.home.community.name}充电表箱进线端止。表后线路由用户自理，不在本次范围。",
        ),
        (
            "（二）负荷估算",
            f"本期接入交流充电桩{rng.randrange(4, 20)}台，单台{job.facts.power_kw}kW，需要系数取0.6，功率因数取0.95。",
        ),
        ("（三）路径方案", f"方案一沿{w.road}人行道直埋穿管；方案二架空过街。经比较推荐方案一，路径短、不影响景观。"),
    ):
        sheet.text(20, y, head, Style("hei", 12))
        y = sheet.flow(20, y + 7, 170, text, S11, leading=1.7, indent=2) + 2
    rows = [(9, [(14, "项", True), (56, "参数", True), (50, "取值", True), (50, "依据", True)])]
    for place, (what, value, why) in enumerate(
        (
            ("管道长度", f"{fig(w.length)} m", "实测"),
            ("沟槽宽度", f"{fig(w.width)} m", "GB 50217"),
            ("管材", "CPVC Φ110×5.0", "厂家样本"),
            ("保护接地", "TN-S，R≤4Ω", "GB/T 50065"),
        ),
        1,
    ):
        rows.append((9, [(14, str(place), False), (56, what, False), (50, value, False), (50, why, False)]))
    y = table(sheet, 20, y + 3, rows, label=S10, value=S10)
    sheet.text(
        20, y + 12, f"编写：{a_person_name(job)}　　复核：{a_person_name(job)}　　专业负责：{a_person_name(job)}", S11
    )
    if job.chance(0.6):
        sealed(sheet, 158, y + 18, w.designer)
    values = w.values("project") | {"designer": w.designer, "issue_date": day.isoformat()}
    return drawn("technical_design_docs", "cedar_design_brief", [sheet], values)


LAYOUTS: Layouts = {
    "construction_drawings": {
        "cedar_drawing_side": cedar_drawing_side,
        "cedar_drawing_corner": cedar_drawing_corner,
    },
    "technical_design_docs": {"cedar_design_book": cedar_design_book, "cedar_design_brief": cedar_design_brief},
}
