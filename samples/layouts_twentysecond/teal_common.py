"""Turns shared by the papers of the teal desks: seals if wanted, signatures, days and sums in several shapes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.ornaments import watermark

Said = list[str | Run]
GREY: Colour = (105, 105, 110)
TEAL: Colour = (12, 110, 112)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks for the estate: its name, what kind of body it is, how it calls itself."""

    name: str
    sort: str
    we: str
    chief: str


def voice(job: Job, *likely: str) -> Voice:
    """The body that issues a consent; `likely` are its sorts from which chance picks."""
    sort = job.variant.issuer_type or job.rng.choice(likely)
    estate = job.facts.home.community
    return {
        "物业": Voice(estate.manager.name, "物业", "我公司", "项目经理"),
        "居委会": Voice(estate.residents_committee, "居委会", "我社区", "社区主任"),
        "业委会": Voice(estate.owners_committee, "业委会", "我会", "业委会主任"),
        "村委会": Voice(estate.village_committee, "村委会", "我村", "村主任"),
    }[sort]


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, centre: str = "", *, diameter: float = 40.0) -> None:
    """A round seal, unless the paper is to have none."""
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def pen(job: Job, size: float) -> Style:
    """Always by hand, in blue or black."""
    blue = job.chance(0.4) if job.variant.blue_ink is None else job.variant.blue_ink
    return Style("kai", size, BLUE_INK if blue else BLACK, jitter=0.04)


def day(when: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(when, form=form), name, style, solid=True)


def spaced_day(when: date, name: str, style: Style | None = None) -> Said:
    """2026 年 3 月 1 日, the figures filled in by another hand than the units."""
    parts: Said = []
    for figure, unit in ((when.year, "年"), (when.month, "月"), (when.day, "日")):
        parts += [Run(f" {figure} ", name, style), Run(unit, name)]
    return parts


def words(amount: Decimal) -> str:
    return numbers.amount_in_words(amount)


def figures(amount: Decimal, *, comma: bool = False) -> str:
    """5000 or 5,000.00; never trailing noughts unless with commas."""
    if comma:
        return f"{amount:,.2f}"
    return f"{amount:.2f}" if amount != amount.to_integral_value() else f"{amount:.0f}"


def area_text(area: Decimal) -> str:
    """As truth writes a plain number."""
    return format(area.normalize(), "f")


def hand(sheet: Sheet, x: float, y: float, name: str, ink: Style, field: str = "") -> None:
    """A signature that is also a writing of the field."""
    sheet.text(x, y, Run(name, field), Style("kai", 17, ink.fill, jitter=0.06))


def ruled(sheet: Sheet, x: float, y: float, width: float, rows: int, step: float, colour: Colour) -> None:
    """The lines of writing paper."""
    for row in range(rows):
        sheet.line(x, y + row * step, x + width, y + row * step, width=0.15, fill=colour)


def dashes(sheet: Sheet, x0: float, y0: float, x1: float, y1: float) -> None:
    """A line to tear along."""
    length = max(x1 - x0, y1 - y0)
    pieces = int(length // 4)
    for piece in range(pieces):
        start, end = piece / pieces, (piece + 0.55) / pieces
        sheet.line(
            x0 + (x1 - x0) * start, y0 + (y1 - y0) * start, x0 + (x1 - x0) * end, y0 + (y1 - y0) * end, fill=GREY
        )


def noted(job: Job, sheets: Iterable[Sheet], share: float = 0.08) -> None:
    """The purpose note across a copy, where the job wants it or by chance."""
    wanted = job.chance(share) if job.variant.watermark is None else job.variant.watermark
    if wanted:
        for sheet in sheets:
            watermark(sheet, "仅供办理充电桩报装使用", colour=(222, 222, 226))


def edges(job: Job, sheets: Sequence[Sheet], name: str, share: float = 0.5) -> None:
    """The paging seal over the right edges of several pages."""
    if job.variant.seal and len(sheets) > 1 and job.chance(share):
        for number, sheet in enumerate(sheets):
            seals.put_edge(sheet, 150, seals.SealText(name), number, len(sheets))


def boxes(options: Sequence[str], chosen: str, style: Style | None = None, field: str = "") -> Said:
    """□甲　■乙: the boxes of a form, one of them filled."""
    parts: Said = []
    for option in options:
        ticked = option == chosen
        parts += [Run(("■" if ticked else "□") + option, field if ticked else "", style), "　"]
    return parts
