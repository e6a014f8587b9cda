"""施工图: sheets of drawings with their title blocks in the corner, along the edge, across the foot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Site, a_site, box, written
from samples.layouts_ninth.words import WORDS
from samples.people import a_day, a_name
from samples.seals import put_stamp
from samples.truth import Drawn, Value, drawn


@dataclass(frozen=True, slots=True)
class _Plan:
    site: Site
    name: str
    number: str
    scale: str
    when: date
    form: str

    @property
    def day(self) -> str:
        return written(self.when, form=self.form)

    @property
    def values(self) -> dict[str, Value]:
        return {
            "project": self.site.project,
            "drawing_name": self.name,
            "drawing_no": self.number,
            "scale": self.scale,
            "designer": self.site.designer,
            "issue_date": self.when.isoformat(),
        }


_PLANS = ("电缆路径平面图", "电力管线平面布置图", "充电站总平面布置图", "交通导改平面图", "道路开挖平面图（一）")
_SECTIONS = ("道路开挖断面图", "10kV电缆敷设断面图", "排管横断面及路面恢复图", "箱变基础施工图")


def _plan(job: Job, names: tuple[str, ...] = _PLANS) -> _Plan:
    rng, site = job.rng, a_site(job)
    name = rng.choice(names)
    number = rng.choice(
        [
            f"电施-{rng.randrange(1, 30):02d}",
            f"DL-{rng.randrange(1, 20):02d}",
            f"S-{rng.randrange(101, 140)}",
            f"XY26-{rng.randrange(100):02d}S-{rng.randrange(1, 15):02d}",
        ]
    )
    scale = rng.choice(["1:500", "1:200", "1:1000", "1:50", "1:100"])
    return _Plan(
        site, name, number, scale, a_day(rng, date(2025, 11, 3), date(2026, 11, 6)), rng.choice(["dot", "dash"])
    )


def _street(sheet: Sheet, plan: _Plan, x: float, y: float, width: float, height: float) -> None:
    """A street in plan, the trench along it, dimensions and a north sign."""
    small = Style("song", 8)
    middle = y + height * 0.45
    for shift, line in ((-22.0, 0.5), (-14.0, 0.25), (14.0, 0.25), (22.0, 0.5)):
        sheet.line(x + 6, middle + shift, x + width - 6, middle + shift, width=line)
    for step in range(int((width - 16) // 9)):
        sheet.line(x + 8 + step * 9, middle, x + 13 + step * 9, middle, width=0.2)
    sheet.line(x + width * 0.16, middle + 18, x + width * 0.8, middle + 18, width=0.9, fill=(190, 30, 30))
    for share in (0.16, 0.48, 0.8):
        left = x + width * share
        sheet.rect(left - 2, middle + 16, 4, 4, line=0.4, fill=(190, 30, 30))
        sheet.text(left, middle + 25, f"J{round(share * 10)}", small, align="c")
    sheet.text(x + width * 0.48, middle + 30, f"L={plan.site.length}m  B={plan.site.width}m", small, align="c")
    sheet.text(x + width / 2, middle - 8, plan.site.road, Style("song", 13), align="c", spacing=1.6)
    sheet.text(x + width * 0.22, middle - 32, plan.site.estate, Style("song", 10))
    sheet.text(x + width - 18, y + 8, "北", Style("hei", 11))
    sheet.line(x + width - 16, y + 26, x + width - 16, y + 14, width=0.5)
    notes = (
        "说明：",
        "1. 本图尺寸除注明外均以米计。",
        "2. 电缆保护管采用MPP-150，埋深不小于0.7m。",
        "3. 开挖前应探明地下管线，路面按原标准恢复。",
    )
    for row, note in enumerate(notes):
        sheet.text(x + 10, y + height - 40 + row * 6.5, note, Style("song", 9))


def _staff(job: Job, titles: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(title, a_name(job.rng, WORDS)) for title in titles]


def drawing_corner(job: Job) -> Drawn:
    """A3 with the title block in the lower right corner."""
    plan = _plan(job)
    sheet = job.sheet(420, 297)
    sheet.rect(5, 5, 410, 287, line=0.18)
    sheet.rect(25, 10, 385, 277, line=0.7)
    _street(sheet, plan, 30, 14, 375, 200)
    x, y, label = 230.0, 231.0, Style("song", 9)
    name = Style("kai", 12, jitter=0.05)
    box(sheet, x, y, 180, 14, Run(plan.site.designer, "designer"), Style("song_bold", 13))
    staff = _staff(job, ("批准", "审核", "校核", "设计", "制图", "专业"))
    for row, (title, who) in enumerate(staff):
        box(sheet, x, y + 14 + row * 7, 16, 7, title, label)
        box(sheet, x + 16, y + 14 + row * 7, 26, 7, who if title != "专业" else "电气", name)
    box(sheet, x + 42, y + 14, 22, 14, "工程名称", label)
    box(sheet, x + 64, y + 14, 76, 14, Run(plan.site.project, "project"), Style("song", 10))
    box(sheet, x + 140, y + 14, 40, 14, "施工图阶段", label)
    box(sheet, x + 42, y + 28, 22, 14, "图　名", label)
    box(sheet, x + 64, y + 28, 76, 14, Run(plan.name, "drawing_name"), Style("song_bold", 11.5))
    cells: list[tuple[float, float, str, Runs]] = [
        (140, 28, "比例", Run(plan.scale, "scale")),
        (140, 35, "日期", Run(plan.day, "issue_date")),
    ]
    for left, top, title, runs in cells:
        box(sheet, x + left, y + top, 14, 7, title, label)
        box(sheet, x + left + 14, y + top, 26, 7, runs, label)
    box(sheet, x + 42, y + 42, 22, 14, "图　号", label)
    box(sheet, x + 64, y + 42, 116, 14, Run(plan.number, "drawing_no"), Style("hei", 12))
    put_stamp(
        sheet,
        190,
        246,
        [plan.site.designer, f"资质证书编号：A2{job.rng.randrange(10**8):08d}", "施工图出图专用章"],
        width=68,
    )
    return drawn("construction_drawings", "new_drawing_corner", [sheet], plan.values)


def drawing_strip(job: Job) -> Drawn:
    """A3 with a strip along the right edge: designer, client, project, title, number in boxes below each other."""
    plan = _plan(job)
    sheet = job.sheet(420, 297)
    sheet.rect(20, 10, 390, 277, line=0.8)
    sheet.line(352, 10, 352, 287, width=0.8)
    _street(sheet, plan, 24, 14, 324, 250)
    x, label = 352.0, Style("hei", 8)

    def part(y: float, height: float, title: str, runs: Runs, style: Style) -> None:
        sheet.rect(x, y, 58, height)
        sheet.text(x + 2, y + 1.5, title, label)
        sheet.cell((x, y + 5, 58, height - 5), runs, style, align="c")

    part(10, 26, "设计单位 DESIGN BY", Run(plan.site.designer, "designer"), Style("hei_bold", 11))
    part(36, 34, "出图专用章 STAMP", "", label)
    part(70, 34, "注册师执业章 REGISTERED SEAL", "", label)
    part(104, 18, "建设单位 CLIENT", plan.site.owner, Style("song", 10))
    part(122, 24, "工程名称 PROJECT", Run(plan.site.project, "project"), Style("song", 10.5))
    part(146, 24, "图纸名称 TITLE", Run(plan.name, "drawing_name"), Style("song_bold", 11.5))
    staff = _staff(job, ("审定 APPR.", "项目负责 CHIEF", "校对 CHECK", "设计 DESIGN"))
    for row, (title, who) in enumerate(staff):
        box(sheet, x, 170 + row * 9, 26, 9, title, label)
        box(sheet, x + 26, 170 + row * 9, 32, 9, who, Style("kai", 11, jitter=0.05))
    tail: list[tuple[str, Runs]] = [
        ("专　业", "电气"),
        ("比　例", Run(plan.scale, "scale")),
        ("图　号", Run(plan.number, "drawing_no")),
        ("版　次", "第 A 版"),
        ("日　期", Run(plan.day, "issue_date")),
    ]
    for row, (title, runs) in enumerate(tail):
        box(sheet, x, 206 + row * 10, 22, 10, title, label)
        box(sheet, x + 22, 206 + row * 10, 36, 10, runs, Style("song", 10))
    box(sheet, x, 256, 58, 31, "未盖出图章的图纸无效\n版权所有", Style("song", 8.5))
    put_stamp(sheet, 381, 55, [plan.site.designer, "出图专用章", f"{plan.when:%Y.%m.%d}"], width=50)
    return drawn("construction_drawings", "new_drawing_strip", [sheet], plan.values)


def drawing_section(job: Job) -> Drawn:
    """An A4 section through the road, title and scale written under it as well, a short block at the foot."""
    plan = _plan(job, _SECTIONS)
    sheet = job.sheet(297, 210)
    sheet.rect(20, 8, 269, 194, line=0.7)
    small = Style("song", 9)
    left, top = 70.0, 50.0
    sheet.line(34, top, 270, top, width=0.6)
    for row, (name, depth) in enumerate(
        (("沥青混凝土面层 5cm", 8.0), ("水泥稳定碎石 18cm", 16.0), ("石灰土底基层 20cm", 16.0), ("原土夯实", 22.0))
    ):
        y = top + sum((8.0, 16.0, 16.0, 22.0)[:row])
        sheet.line(34, y, 270, y, width=0.2)
        sheet.text(206, y + depth / 2 - 1.5, name, small)
    sheet.rect(left, top, 60, 62, line=0.5)
    for column in range(3):
        for row in range(2):
            sheet.rect(left + 10 + column * 15, top + 36 + row * 12, 9, 9, line=0.4)
    sheet.text(left + 30, top - 8, f"B={plan.site.width}m", small, align="c")
    sheet.text(left - 4, top + 28, f"H={plan.site.depth}m", small, align="r")
    sheet.text(148, 124, f"{plan.name}  {plan.scale}", Style("hei_bold", 12), align="c")
    sheet.line(108, 131, 188, 131, width=0.5)
    y, label = 166.0, Style("song", 9)
    row_one: list[tuple[float, Runs, Style]] = [
        (70, Run(plan.site.designer, "designer"), Style("song_bold", 10.5)),
        (19, "工程名称", label),
        (90, Run(plan.site.project, "project"), Style("song", 9.5)),
        (19, "图　号", label),
        (71, Run(plan.number, "drawing_no"), Style("hei", 10.5)),
    ]
    row_two: list[tuple[float, Runs, Style]] = [
        (23, f"设计 {a_name(job.rng, WORDS)}", label),
        (23, f"校核 {a_name(job.rng, WORDS)}", label),
        (24, f"审核 {a_name(job.rng, WORDS)}", label),
        (19, "图　名", label),
        (90, Run(plan.name, "drawing_name"), Style("song_bold", 10.5)),
        (19, "比　例", label),
        (20, Run(plan.scale, "scale"), label),
        (19, "日　期", label),
        (32, Run(plan.day, "issue_date"), label),
    ]
    for height, cells in ((18.0, row_one), (18.0, row_two)):
        x = 20.0
        for width, runs, style in cells:
            box(sheet, x, y, width, height, runs, style)
            x += width
        y += height
    put_stamp(sheet, 250, 146, ["施工图审查合格", f"{plan.when:%Y年%m月}"], width=44)
    return drawn("construction_drawings", "new_drawing_section", [sheet], plan.values)


LAYOUTS: Layouts = {
    "construction_drawings": {
        "new_drawing_corner": drawing_corner,
        "new_drawing_strip": drawing_strip,
        "new_drawing_section": drawing_section,
    }
}
