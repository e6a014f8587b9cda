"""Working drawings: a plan of a cable route with its title block below, and a set of cover and detail sheet."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Task, a_task, said, shown
from samples.layouts_thirteenth.words import WORDS
from samples.people import a_day, a_name
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn, Value, drawn

_SMALL = Style("hei", 7.5)


def _values(task: Task, name: str, number: str, scale: str, day: date) -> dict[str, Value]:
    return {
        "project": task.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": task.designer,
        "issue_date": day.isoformat(),
    }


def _dashes(sheet: Sheet, x0: float, x1: float, y: float, *, width: float = 0.5) -> None:
    x = x0
    while x < x1:
        sheet.line(x, y, min(x + 5, x1), y, width=width)
        x += 7.5


def _route(sheet: Sheet, task: Task, x: float, y: float, width: float) -> None:
    """Road edges, the cable along them, wells, the box at its end, sizes and words beside."""
    for dy in (0.0, 34.0):
        sheet.line(x, y + dy, x + width, y + dy, width=0.4)
    for dy in (-12.0, 46.0):
        sheet.line(x, y + dy, x + width, y + dy, width=0.2)
    _dashes(sheet, x, x + width, y + 17, width=0.2)
    _dashes(sheet, x + 30, x + width - 30, y + 40, width=0.6)
    for share in (0.12, 0.36, 0.6, 0.84):
        left = x + width * share
        sheet.rect(left, y + 37, 6, 6, line=0.4)
        sheet.line(left, y + 37, left + 6, y + 43, width=0.2)
        sheet.line(left + 6, y + 37, left, y + 43, width=0.2)
    sheet.text(x + width / 2, y + 5, task.road, Style("hei", 14), align="c", spacing=1.5)
    sheet.text(x + 4, y - 9, "人行道", _SMALL)
    sheet.text(x + 4, y + 47.5, "人行道外缘", _SMALL)
    sheet.rect(x + width - 34, y + 54, 26, 16, line=0.5)
    sheet.text(x + width - 21, y + 60, "箱式变压器", _SMALL, align="c")
    sheet.line(x + width - 21, y + 40, x + width - 21, y + 54, width=0.6)
    sheet.line(x + 30, y + 40, x + 30, y + 62, width=0.2)
    sheet.text(x + 32, y + 56, "接入点（公用环网柜）", _SMALL)
    sheet.line(x + width * 0.36, y + 52, x + width * 0.6, y + 52, width=0.2)
    sheet.text(x + width * 0.48, y + 47, f"L={shown(task.length)}m", _SMALL, align="c")


def _north(sheet: Sheet, x: float, y: float) -> None:
    sheet.line(x, y, x, y + 18, width=0.5)
    sheet.line(x, y, x - 3, y + 8, width=0.4)
    sheet.line(x, y, x + 3, y + 8, width=0.4)
    sheet.text(x, y - 7, "北", Style("hei", 11), align="c")


def _cell(sheet: Sheet, box: tuple[float, float, float, float], label: str, runs: Runs, *, wide: float = 18) -> None:
    """A cell of a title block: the word on the left, what is entered on the right."""
    x, y, width, height = box
    sheet.rect(x, y, wide, height, line=0.2)
    sheet.rect(x + wide, y, width - wide, height, line=0.2)
    sheet.cell((x, y, wide, height), label, Style("hei", 8), align="c", pad=0.8)
    sheet.cell((x + wide, y, width - wide, height), runs, Style("hei", 9), pad=1.5)


def route_plan(job: Job) -> Drawn:
    """An A3 plan with the frame of the standard and the title block in its lower right corner."""
    rng, task = job.rng, a_task(job)
    sheet = job.sheet(420, 297)
    day = a_day(rng, date(2026, 6, 1), date(2026, 11, 10))
    sheet.rect(2, 2, 416, 293, line=0.15)
    sheet.rect(25, 5, 390, 287, line=0.8)
    _route(sheet, task, 45, 70, 330)
    _north(sheet, 390, 28)
    name = rng.choice(["电缆路径平面布置图", "电力排管平面图", "10kV电缆敷设平面图", "施工平面布置图"])
    number = rng.choice(
        [
            f"D-{rng.randrange(1, 20):02d}",
            f"DS{day.year}-{rng.randrange(10, 99)}-S0{rng.randrange(1, 9)}",
            f"电施-{rng.randrange(1, 12):02d}",
        ]
    )
    licence = f"A141{rng.randrange(10**6):06d}"
    scale = rng.choice(["1:500", "1:200", "1:1000", "1：500"])
    notes = [
        "说明：",
        "1、本图尺寸除标高以米计外，其余均以毫米计。",
        f"2、电缆采用YJV22-8.7/15-3×{rng.choice([70, 120, 240])}，穿MPP管埋地敷设，埋深不小于0.7m。",
        "3、过车行道处采用拉管施工，人行道处开挖施工，完工后按原貌恢复路面。",
        "4、施工前应探明地下管线，与其他管线的间距应满足规范要求。",
        "5、图中未尽事宜按国家现行规范执行。",
    ]
    for row, text in enumerate(notes):
        sheet.text(36, 178 + row * 8, text, Style("song", 10.5))
    people = [a_name(rng, WORDS) for _ in range(5)]
    left, top, width = 235.0, 244.0, 180.0
    sheet.rect(left, top, width, 48, line=0.6)
    sheet.cell((left, top, 90, 12), Run(task.designer, "designer"), Style("hei_bold", 11), align="c")
    sheet.rect(left, top, 90, 12, line=0.3)
    sheet.rect(left, top + 12, 90, 36, line=0.2)
    for row, (word, who) in enumerate(zip(("批准", "审核", "校核", "设计", "制图"), people, strict=True)):
        y = top + 12 + row * 7.2
        sheet.rect(left, y, 18, 7.2, line=0.2)
        sheet.rect(left + 18, y, 32, 7.2, line=0.2)
        sheet.text(left + 9, y + 1.8, word, Style("hei", 8), align="c")
        sheet.text(left + 22, y + 1, who, Style("kai", 11, jitter=0.05))
    sheet.text(left + 70, top + 16, "设计资质证书编号", Style("hei", 7.5), align="c")
    sheet.text(left + 70, top + 22, licence, Style("hei", 8.5), align="c")
    x = left + 90
    _cell(sheet, (x, top, 90, 12), "工程名称", Run(task.project, "project"))
    _cell(sheet, (x, top + 12, 90, 12), "图　名", Run(name, "drawing_name"))
    _cell(sheet, (x, top + 24, 45, 12), "图　号", Run(number, "drawing_no"))
    _cell(sheet, (x + 45, top + 24, 45, 12), "设计阶段", "施工图")
    _cell(sheet, (x, top + 36, 45, 12), "比　例", Run(scale, "scale"))
    _cell(sheet, (x + 45, top + 36, 45, 12), "日　期", Run(said(job, day, "dot", "plain", "dash"), "issue_date"))
    put_stamp(sheet, 190, 262, [task.designer, "出图专用章", f"证书编号：{licence}"], width=62)
    return drawn("construction_drawings", "fir_route_plan", [sheet], _values(task, name, number, scale, day))


def bound_set(job: Job) -> Drawn:
    """A cover and a sheet of a cable trench in section, its title block a strip down the right edge; A4 across."""
    rng, task = job.rng, a_task(job)
    day = a_day(rng, date(2026, 5, 1), date(2026, 11, 5))
    cover, sheet = job.sheet(297, 210), job.sheet(297, 210)
    cover.text(148.5, 48, Run(task.project, ""), Style("hei_bold", 22), align="c")
    cover.text(148.5, 72, rng.choice(["施　工　图", "施工图设计"]), Style("hei_bold", 26), align="c", spacing=0.3)
    cover.text(
        148.5,
        92,
        f"第{rng.choice('一二')}册　{rng.choice(['电气及土建部分', '线路部分', '土建部分'])}",
        Style("song", 15),
        align="c",
    )
    cover.text(148.5, 150, task.designer, Style("hei", 16), align="c")
    cover.text(148.5, 162, f"工程设计证书：电力行业乙级　A241{rng.randrange(10**6):06d}", Style("song", 11), align="c")
    month = f"{day.year}年{day.month}月"
    cover.text(148.5, 174, month, Style("song", 13), align="c")
    put_round(cover, 178, 156, SealText(task.designer, "出图专用章"), diameter=40)
    name = rng.choice(["电缆沟断面图", "排管敷设断面及路面恢复大样图", "电缆井结构图", "电缆保护管埋设断面图"])
    number = f"{rng.choice(['T', 'XL', 'GD'])}-{rng.randrange(1, 15):02d}"
    scale = rng.choice(["1:20", "1:50", "1:25"])
    sheet.rect(12, 8, 277, 194, line=0.7)
    sheet.line(242, 8, 242, 202, width=0.5)
    _section(sheet, task)
    sheet.text(120, 160, f"{name}", Style("hei", 13), align="c")
    sheet.line(85, 168, 155, 168, width=0.5)
    for row, text in enumerate(
        ("注：1. 沟底夯实，铺100mm厚细砂。", "2. 回填土分层夯实，压实度不小于0.93。", "3. 路面按原结构恢复。")
    ):
        sheet.text(22 if row == 0 else 30, 174 + row * 7, text, Style("song", 10))
    x, width = 242.0, 47.0
    sheet.cell((x, 10, width, 14), Run(task.designer, "designer"), Style("hei_bold", 9), align="c")
    sheet.line(x, 26, x + width, 26, width=0.2)
    entries: list[tuple[str, Runs, float]] = [
        ("工程名称", Run(task.project, "project"), 24),
        ("图纸名称", Run(name, "drawing_name"), 20),
        ("审　定", Run(a_name(rng, WORDS), "", Style("kai", 11, jitter=0.05)), 11),
        ("校　对", Run(a_name(rng, WORDS), "", Style("kai", 11, jitter=0.05)), 11),
        ("设　计", Run(a_name(rng, WORDS), "", Style("kai", 11, jitter=0.05)), 11),
        ("比　例", Run(scale, "scale"), 11),
        ("图　号", Run(number, "drawing_no"), 11),
        ("出图日期", Run(said(job, day, "dash", "dot", "padded"), "issue_date"), 11),
        ("版　次", "第1版", 11),
    ]
    y = 26.0
    for word, runs, height in entries:
        _cell(sheet, (x, y, width, height), word, runs, wide=14)
        y += height
    put_stamp(sheet, x - 34, 146, [task.designer, "出图专用章"], width=48)
    also = {"issue_date": (day.replace(day=1).isoformat(),)}
    values = _values(task, name, number, scale, day)
    return drawn("construction_drawings", "fir_bound_set", [cover, sheet], values, tolerated=also)


def _section(sheet: Sheet, task: Task) -> None:
    """A trench between two edges of paving, pipes in it, sizes beside."""
    sheet.line(40, 48, 88, 48, width=0.6)
    sheet.line(152, 48, 200, 48, width=0.6)
    sheet.line(88, 48, 96, 128, width=0.5)
    sheet.line(152, 48, 144, 128, width=0.5)
    sheet.line(96, 128, 144, 128, width=0.5)
    for row in range(2):
        for column in range(3):
            sheet.rect(102 + column * 13, 98 + row * 13, 10, 10, line=0.4)
    sheet.line(92, 90, 148, 90, width=0.2)
    for depth, text in ((58, "人行道砖面层"), (72, "回填素土夯实"), (92, "警示带"), (122, "细砂垫层")):
        sheet.line(150, depth, 186, depth, width=0.2)
        sheet.text(188, depth - 3, text, Style("song", 9.5))
    sheet.line(88, 38, 152, 38, width=0.2)
    sheet.text(120, 32, f"{int(task.width * 1000)}", Style("hei", 9), align="c")
    sheet.line(60, 48, 60, 128, width=0.2)
    sheet.text(48, 86, "1000", Style("hei", 9))


LAYOUTS: Layouts = {"construction_drawings": {"fir_route_plan": route_plan, "fir_bound_set": bound_set}}
