"""施工图: sheets with a title block, as designers of power lines and of municipal works plot them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import BLACK, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import plain, seal, signed, street
from samples.people import a_day
from samples.seals import put_stamp
from samples.truth import Drawn, Value, drawn
from samples.works import Works, some_works

_NAMES = ("电缆路径平面图", "电缆沟平面布置图", "充电桩平面布置图", "电气接线系统图", "电缆排管断面图")


@dataclass(frozen=True, slots=True)
class _Plot:
    """What a title block says."""

    works: Works
    name: str
    number: str
    scale: str
    day: date

    @property
    def values(self) -> dict[str, Value]:
        return {
            "project": self.works.project,
            "drawing_name": self.name,
            "drawing_no": self.number,
            "scale": self.scale,
            "designer": self.works.designer.name,
            "issue_date": self.day.isoformat(),
        }


def _plot(job: Job) -> _Plot:
    rng, works = job.rng, some_works(job)
    prefix = rng.choice(["DL", "DS", "XY2026S", "SZ"])
    number = rng.choice(
        [
            f"{prefix}-{rng.randrange(1, 20):02d}",
            f"{prefix}{rng.randrange(100, 999)}-D-{rng.randrange(1, 9):02d}",
            f"电施-{rng.randrange(1, 15):02d}",
        ]
    )
    day = a_day(rng, date(2026, 5, 1), works.signed)
    return _Plot(works, rng.choice(_NAMES), number, rng.choice(["1:200", "1:500", "1:100", "1:50"]), day)


def _people(job: Job) -> tuple[str, str, str, str]:
    """Those who sign a drawing."""
    facts = job.facts
    return facts.person.name, facts.landlord.name, facts.spouse.name, facts.dealer.legal_person


def _plan(sheet: Sheet, works: Works, x: float, y: float, wide: float) -> None:
    """A street with its kerbs, a trench along it, wells and dimensions."""
    note = Style("song", 9)
    for dy, thick in ((0.0, 0.5), (16.0, 0.25), (70.0, 0.25), (86.0, 0.5)):
        sheet.line(x, y + dy, x + wide, y + dy, width=thick)
    for step in range(int(wide // 14)):
        sheet.line(x + step * 14, y + 43, x + step * 14 + 8, y + 43, width=0.25)
    for dy in (6.0, 10.0):
        sheet.line(x + 20, y + dy, x + wide - 24, y + dy, width=0.6)
    for index in range(4):
        left = x + 18 + index * (wide - 46) / 3
        sheet.rect(left, y + 5, 6, 6, line=0.4)
        sheet.text(left - 1, y + 18.5, f"{index + 1}#井", note)
    sheet.text(x + wide / 2, y + 35, works.road, Style("hei", 13), align="c", spacing=1.0)
    sheet.text(x + 4, y + 2, "人行道", note)
    sheet.text(x + 4, y + 77, "人行道", note)
    sheet.line(x + 21, y - 6, x + wide - 25, y - 6, width=0.15)
    for end in (x + 21, x + wide - 25):
        sheet.line(end, y - 9, end, y - 1, width=0.15)
    sheet.text(x + wide / 2, y - 11, f"新建电缆管道 L={plain(works.length)}m", note, align="c")
    sheet.rect(x + wide - 22, y - 34, 18, 12, line=0.5)
    sheet.text(x + wide - 13, y - 31, "箱变", note, align="c")
    sheet.line(x + wide - 13, y - 22, x + wide - 13, y + 6, width=0.6)


def _section(sheet: Sheet, works: Works, x: float, y: float) -> None:
    """The trench cut across, with its pipes."""
    note = Style("song", 9)
    sheet.line(x - 12, y, x + 72, y, width=0.4)
    sheet.rect(x, y, 60, 40, line=0.4)
    for row in range(2):
        for column in range(3):
            sheet.rect(x + 9 + column * 15, y + 18 + row * 10, 8, 8, line=0.3)
    sheet.text(x + 62, y + 18, f"{plain(works.depth)}m", note)
    sheet.text(x + 30, y + 43, f"{plain(works.width)}m", note, align="c")
    sheet.text(x + 30, y + 5, "素土回填夯实", note, align="c")
    sheet.text(x + 30, y + 51, "A—A断面", Style("hei", 10), align="c")


def _notes(sheet: Sheet, works: Works, x: float, y: float) -> None:
    text = (
        "说明：",
        "1. 图中尺寸除注明外均以米计，高程采用1985国家高程基准。",
        f"2. 电缆保护管采用MPP管，管顶埋深不小于{plain(works.depth)}米。",
        "3. 施工前应探明地下管线，与其他管线交叉处采取保护措施。",
        "4. 路面按原结构恢复。",
    )
    for number, line in enumerate(text):
        sheet.text(x, y + number * 6.5, line, Style("song", 10))


def tea_drawing_block(job: Job) -> Drawn:
    """An A3 plot, its title block in the lower right corner as the power designers' standard has it."""
    plot, sheet = _plot(job), job.sheet(420, 297, dpi=200)
    works, people = plot.works, _people(job)
    sheet.rect(3, 3, 414, 291, line=0.15)
    sheet.rect(25, 8, 387, 281, line=0.7)
    _plan(sheet, works, 48, 78, 330)
    _section(sheet, works, 70, 196)
    _notes(sheet, works, 160, 206)
    x, y, label, shown = 232.0, 241.0, Style("song", 8.5), Style("song", 10)
    sheet.rect(x, y, 180, 48, line=0.6)
    sheet.line(x, y + 12, x + 180, y + 12)
    sheet.cell((x, y, 100, 12), Run(works.designer.name, "designer"), Style("hei", 11.5), align="c")
    sheet.line(x + 100, y, x + 100, y + 12)
    sheet.cell((x + 100, y, 55, 12), Run(works.project, "project"), shown, align="c")
    sheet.line(x + 155, y, x + 155, y + 12)
    sheet.cell((x + 155, y, 25, 12), "施工图 设计阶段", label, align="c")
    for index, (role, who) in enumerate(zip(("批准", "审核", "校核", "设计"), people, strict=True)):
        top = y + 12 + index * 9
        sheet.line(x, top + 9, x + 66, top + 9)
        sheet.text(x + 3, top + 2.6, role, label)
        signed(sheet, x + 24, top + 1.2, who, size=12)
    sheet.line(x + 20, y + 12, x + 20, y + 48)
    sheet.line(x + 66, y + 12, x + 66, y + 48)
    sheet.cell((x + 66, y + 12, 114, 18), Run(plot.name, "drawing_name"), Style("hei", 14), align="c")
    sheet.line(x + 66, y + 30, x + 180, y + 30)
    sheet.line(x + 66, y + 39, x + 180, y + 39)
    sheet.text(
        x + 69, y + 32.5, ["日期　", Run(numbers.written_date(plot.day, form="dot"), "issue_date", shown)], label
    )
    sheet.line(x + 120, y + 30, x + 120, y + 39)
    sheet.text(x + 123, y + 32.5, ["比例　", Run(plot.scale, "scale", shown)], label)
    sheet.text(x + 69, y + 41.5, ["图号　", Run(plot.number, "drawing_no", shown)], label)
    put_stamp(
        sheet,
        330,
        220,
        [works.designer.name, "工程设计出图专用章", f"资质证书编号：A24100{job.rng.randrange(1000, 9999)}"],
        width=66,
    )
    return drawn("construction_drawings", "tea_drawing_block", [sheet], plot.values)


def tea_drawing_strip(job: Job) -> Drawn:
    """A cover page and an A3 sheet with the title strip down the right edge."""
    plot, cover, sheet = _plot(job), job.sheet(420, 297, dpi=150), job.sheet(420, 297, dpi=200)
    works, people = plot.works, _people(job)
    cover.rect(12, 12, 396, 273, line=0.8)
    cover.text(210, 78, Run(works.project, "project"), Style("hei_bold", 30), align="c")
    cover.text(210, 112, "施 工 图 设 计", Style("song_bold", 26), align="c")
    cover.text(210, 134, f"第{job.rng.choice(['一', '二'])}册　共二册", Style("song", 15), align="c")
    cover.text(210, 210, Run(works.designer.name, "designer"), Style("hei", 20), align="c", spacing=0.1)
    cover.text(210, 228, f"{plot.day.year}年{plot.day.month}月", Style("song", 16), align="c")
    seal(cover, 262, 212, works.designer.name, diameter=44)
    sheet.rect(25, 8, 387, 281, line=0.7)
    _plan(sheet, works, 38, 76, 290)
    _section(sheet, works, 60, 200)
    _notes(sheet, works, 150, 214)
    x, label, shown = 352.0, Style("song", 9), Style("song", 10)
    sheet.line(x, 8, x, 289, width=0.6)
    cells: list[tuple[float, str, str, str]] = [
        (34, "设计单位", works.designer.name, "designer"),
        (22, "建设单位", works.applicant, ""),
        (34, "工程名称", works.project, "project"),
        (14, "专业", job.rng.choice(["电气", "电力", "市政"]), ""),
    ]
    y = 8.0
    for high, name, text, field in cells:
        sheet.text(x + 2, y + 2, name, label)
        sheet.cell((x, y + 5, 60, high - 5), Run(text, field), shown, align="c")
        y += high
        sheet.line(x, y, x + 60, y, fill=BLACK)
    for role, who in zip(("项目负责人", "审　　定", "校　　对", "设　　计"), people, strict=True):
        sheet.text(x + 2, y + 3.5, role, label)
        signed(sheet, x + 28, y + 2, who, size=12)
        y += 12
        sheet.line(x, y, x + 60, y)
    tail: list[tuple[float, str, str, str]] = [
        (26, "图名", plot.name, "drawing_name"),
        (15, "图号", plot.number, "drawing_no"),
        (15, "比例", plot.scale, "scale"),
        (15, "日期", numbers.written_date(plot.day, form=job.rng.choice(["dash", "dot", "plain"])), "issue_date"),
    ]
    for high, name, text, field in tail:
        sheet.text(x + 2, y + 2, name, label)
        sheet.cell((x, y + 3, 60, high - 3), Run(text, field), shown, align="c")
        y += high
        sheet.line(x, y, x + 60, y)
    sheet.text(x + 2, y + 3, "出图专用章", label)
    seal(sheet, x + 30, y + 24, works.designer.name, "出图专用章", diameter=34)
    sheet.text(40, 18, f"（{street(job)}侧）", label)
    return drawn("construction_drawings", "tea_drawing_strip", [cover, sheet], plot.values)


LAYOUTS: Layouts = {
    "construction_drawings": {"tea_drawing_block": tea_drawing_block, "tea_drawing_strip": tea_drawing_strip}
}
