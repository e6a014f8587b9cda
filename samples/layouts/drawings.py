"""施工图纸: sheets with a title block along the foot, in the lower right corner, or down the right side."""

from __future__ import annotations

from typing import TypeAlias

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.truth import Drawn, Value, drawn
from samples.works import Works, some_works

SMALL = Style("song", 9)
LABEL = Style("song", 8)
Row: TypeAlias = list[tuple[float, float, str | list[str | Run], Style]]
_NAMES = ("电缆沟平面布置图", "管线横断面图", "电缆敷设路径图", "人行道恢复大样图", "施工总平面图")


def _values(works: Works, name: str, number: str, scale: str) -> dict[str, Value]:
    return {
        "project": works.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": works.designer.name,
        "issue_date": works.signed.isoformat(),
    }


def _choose(job: Job) -> tuple[str, str, str]:
    """Name, number and scale of a drawing."""
    number = job.rng.choice(["DL-S-{:02d}", "电施-{:02d}", "S2026-{:03d}", "GX-{}"]).format(job.rng.randrange(1, 30))
    return job.rng.choice(_NAMES), number, f"1:{job.rng.choice([50, 100, 200, 500, 1000])}"


def _street(sheet: Sheet, job: Job, works: Works, right: float, bottom: float) -> None:
    """Something drawn: kerbs, a trench, dimensions and remarks."""
    middle = bottom * 0.42
    for offset in (-34, -20, 20, 34):
        sheet.line(24, middle + offset, right - 10, middle + offset, width=0.3)
    for dash in range(30, int(right) - 20, 14):
        sheet.line(dash, middle, dash + 7, middle, width=0.25)
    sheet.line(34, middle + 27, right - 24, middle + 27, width=0.8, fill=(160, 30, 30))
    sheet.text(40, middle + 29, "新建电缆沟", Style("song", 8))
    sheet.text(right * 0.5, middle - 10, works.road, Style("hei", 13), align="c", spacing=0.6)
    for x in (40.0, right * 0.5, right - 60):
        sheet.text(x, middle - 31, job.rng.choice(["3.50", "7.00", "2.00", "12.50"]), Style("song", 7))
    sheet.text(
        24,
        bottom * 0.74,
        "说明：1.图中尺寸除注明外均以米计。2.保护管采用CPVC管。3.开挖前应探明地下管线。",
        Style("song", 8),
    )


def _frame(sheet: Sheet) -> None:
    sheet.rect(5, 5, sheet.width_mm - 10, sheet.height_mm - 10, line=0.2)
    sheet.rect(20, 10, sheet.width_mm - 30, sheet.height_mm - 20, line=0.5)


def _cells(sheet: Sheet, x: float, y: float, row: Row) -> None:
    for width, height, runs, style in row:
        sheet.rect(x, y, width, height, line=0.2)
        if runs:
            sheet.cell((x, y, width, height), runs, style, align="c", pad=0.8)
        x += width


def corner_block(job: Job) -> Drawn:
    """A3 lying; the block in the lower right corner, label and value in cells side by side."""
    works, sheet = some_works(job), job.sheet(420, 297, dpi=200)
    name, number, scale = _choose(job)
    _frame(sheet)
    _street(sheet, job, works, 400, 297)
    x, y, high = 230.0, 239.0, 12.0
    sheet.rect(x, y, 180, 4 * high, line=0.4)
    day = Run(numbers.written_date(works.signed, form=job.date_form("dot", "dash", "plain")), "issue_date")
    people = [job.facts.person.name, job.facts.spouse.name, job.facts.landlord.name, job.facts.person.name]
    names = (
        ("审定", people[0], "校核", people[1]),
        ("审核", people[2], "设计", people[3]),
        ("比例", "", "阶段", "施工图"),
    )
    wanted: tuple[tuple[str, Run], ...] = (
        ("图名", Run(name, "drawing_name")),
        ("图号", Run(number, "drawing_no")),
        ("日期", day),
    )
    designer, project = Run(works.designer.name, "designer"), Run(works.project, "project")
    row: Row = [(90, high, [designer], Style("hei", 10)), (24, high, "工程名称", SMALL), (66, high, [project], SMALL)]
    _cells(sheet, x, y, row)
    for place, ((one, first, two, second), (label, value)) in enumerate(zip(names, wanted, strict=True), 1):
        said: str | list[str | Run] = [Run(scale, "scale")] if one == "比例" else first
        row = [(18, high, one, SMALL), (27, high, said, SMALL), (18, high, two, SMALL), (27, high, second, SMALL)]
        row += [(24, high, label, SMALL), (66, high, [value], SMALL)]
        _cells(sheet, x, y + place * high, row)
    if job.variant.seal:
        seals.put_round(sheet, 200, 250, seals.SealText(works.designer.name, centre="出图专用章"), diameter=42)
    return drawn("construction_drawings", "corner_block", [sheet], _values(works, name, number, scale))


def foot_strip(job: Job) -> Drawn:
    """A4 lying; one strip along the foot with label and value in one cell each."""
    works, sheet = some_works(job), job.sheet(297, 210)
    name, number, scale = _choose(job)
    _frame(sheet)
    _street(sheet, job, works, 280, 210)
    day = Run(numbers.written_date(works.signed, form=job.date_form("dot", "dash")), "issue_date")
    y = 176.0
    _cells(
        sheet,
        20,
        y,
        [
            (78, 12, ["设计单位：", Run(works.designer.name, "designer")], SMALL),
            (109, 12, ["项目名称：", Run(works.project, "project")], SMALL),
            (80, 12, ["图纸名称：", Run(name, "drawing_name")], SMALL),
        ],
    )
    _cells(
        sheet,
        20,
        y + 12,
        [
            (38, 12, f"设计：{job.facts.person.name}", SMALL),
            (40, 12, f"校对：{job.facts.spouse.name}", SMALL),
            (40, 12, f"审核：{job.facts.landlord.name}", SMALL),
            (69, 12, ["图纸编号：", Run(number, "drawing_no")], SMALL),
            (36, 12, ["比例：", Run(scale, "scale")], SMALL),
            (44, 12, ["日期：", day], SMALL),
        ],
    )
    return drawn("construction_drawings", "foot_strip", [sheet], _values(works, name, number, scale))


def side_column(job: Job) -> Drawn:
    """A3 lying; a column down the right side, labels with English above their values."""
    works, sheet = some_works(job), job.sheet(420, 297, dpi=200)
    name, number, scale = _choose(job)
    _frame(sheet)
    _street(sheet, job, works, 340, 297)
    x, y, wide = 346.0, 30.0, 64.0
    day = Run(numbers.written_date(works.signed, form="dot"), "issue_date")
    sheet.cell((x, 12, wide, 18), [Run(works.designer.name, "designer")], Style("hei", 11), align="c")
    boxes: list[tuple[str, str | Run, float]] = [
        ("建设单位 CLIENT", works.applicant, 24),
        ("工程名称 PROJECT", Run(works.project, "project"), 26),
        ("图纸名称 TITLE", Run(name, "drawing_name"), 24),
        ("审定 APPROVED BY", job.facts.person.name, 18),
        ("审核 EXAMINED BY", job.facts.spouse.name, 18),
        ("校核 CHECKED BY", job.facts.landlord.name, 18),
        ("设计 DESIGNED BY", job.facts.person.name, 18),
        ("设计阶段 STAGE", "施工图", 18),
        ("比例 SCALE", Run(scale, "scale"), 18),
        ("图号 DWG NO.", Run(number, "drawing_no"), 20),
        ("日期 DATE", day, 20),
    ]
    for label, value, height in boxes:
        sheet.rect(x, y, wide, height, line=0.2)
        sheet.text(x + 1.5, y + 1.5, label, LABEL)
        sheet.cell((x, y + 5, wide, height - 5), value, Style("song", 10), align="c")
        y += height
    return drawn("construction_drawings", "side_column", [sheet], _values(works, name, number, scale))


LAYOUTS: Layouts = {
    "construction_drawings": {"corner_block": corner_block, "foot_strip": foot_strip, "side_column": side_column}
}
