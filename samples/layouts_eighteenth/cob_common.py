"""What the cob layouts share: dates and measures as people write them, ruled grids, letterheads, bar codes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, RED, Colour, Runs, Sheet, Style
from samples.job import Job
from samples.ornaments import watermark
from samples.people import a_day, a_name, words_for
from samples.works import Works

Cell = tuple[float, Runs, str]  # width in mm, text, k label / v value / c value centred / t value at the top / r right
Row = tuple[float, Sequence[Cell]]
CITY = "信阳市"


def day_text(day: date, form: str) -> str:
    """More ways to write a date than `numbers` knows: 2026.3.5, 2026-3-5."""
    if form == "shortdot":
        return f"{day.year}.{day.month}.{day.day}"
    if form == "shortdash":
        return f"{day.year}-{day.month}-{day.day}"
    return numbers.written_date(day, form=form)


def any_day_form(rng: random.Random) -> str:
    return rng.choice(("plain", "padded", "dash", "shortdot", "chinese", "slash"))


def square(rng: random.Random) -> str:
    return rng.choice(("平方米", "㎡", "m²"))


def metre(rng: random.Random) -> str:
    return rng.choice(("米", "m"))


def staff(job: Job, count: int) -> list[str]:
    """Names of people who only stand on the paper."""
    words = words_for("eighteenth")
    return [a_name(job.rng, words) for _ in range(count)]


def two_places(number: Decimal) -> str:
    return f"{number:.2f}"


def grouped(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def recent(job: Job) -> date:
    return a_day(job.rng, date(2026, 9, 1), date(2026, 11, 20))


def before(job: Job, works: Works) -> date:
    """A day on which a firm may have written a paper about the works."""
    return works.signed - timedelta(days=job.rng.randrange(0, 12))


def kv(height: float, widths: Sequence[float], *texts: Runs) -> Row:
    """A row of label and value in turn."""
    return (height, [(widths[at], text, "vk"[at % 2 == 0]) for at, text in enumerate(texts)])


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[Row],
    *,
    label: Style,
    value: Style,
    line: float = 0.25,
    colour: Colour = BLACK,
    tint: Colour | None = None,
    pad: float = 1.5,
) -> float:
    """Ruled rows. Labels stand on `tint`. Returns the y below."""
    sides = {"v": "l", "t": "l", "c": "c", "r": "r", "k": "c"}
    for height, cells in rows:
        left = x
        for width, runs, code in cells:
            if tint is not None and code == "k":
                sheet.fill(left, y, width, height, tint)
            sheet.rect(left, y, width, height, line=line, fill=colour)
            if runs:
                style = label if code == "k" else value
                side = sides[code]
                sheet.cell(
                    (left, y, width, height),
                    runs,
                    style,
                    align="c" if side == "c" else "r" if side == "r" else "l",
                    top=code == "t",
                    pad=pad,
                    leading=1.35,
                )
            left += width
        y += height
    return y


def red_head(sheet: Sheet, y: float, name: str, number: str, *, size: float = 30.0, middle: float = 105.0) -> float:
    """A red letterhead (红头): the name, the number in the middle, a red rule. Returns the y below."""
    style = Style("song_bold", size, RED)
    while sheet.width_of(name, style) > 158:
        style = style.sized(style.size - 1)
    sheet.text(middle, y, name, style, align="c")
    y += sheet.em_mm(style) + 9
    sheet.text(middle, y, number, Style("song", 14), align="c")
    y += 8
    sheet.line(middle - 79, y, middle + 79, y, width=0.7, fill=RED)
    return y + 10


def page_header(sheet: Sheet, left: str, right: str, *, x0: float = 25.0, x1: float = 185.0, y: float = 14.0) -> None:
    """The small running head of a Word document."""
    style = Style("song", 8.5, (70, 70, 75))
    sheet.text(x0, y, left, style)
    sheet.text(x1, y, right, style, align="r")
    sheet.line(x0, y + 4.5, x1, y + 4.5, width=0.15, fill=(110, 110, 115))


def barcode(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """Bars that say nothing."""
    at = x
    while at < x + width:
        bar = sheet.rng.choice((0.3, 0.3, 0.6, 0.9))
        sheet.fill(at, y, bar, height, BLACK)
        at += bar + sheet.rng.choice((0.3, 0.5, 0.8))


def office_seal(sheet: Sheet, x: float, y: float, name: str, *, foot: str = "", diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(name, foot=foot), diameter=diameter)


def sign(sheet: Sheet, x: float, y: float, name: str, *, size: float = 15.0, colour: Colour = BLACK) -> None:
    sheet.text(x, y, name, Style("kai", size, colour, jitter=0.06))


def copy_mark(job: Job, sheet: Sheet, x: float, y: float) -> None:
    """What people put on copies: now and then a watermark of the purpose, a stamp or a line by hand at x, y."""
    lot = job.rng.random()
    if lot < 0.14:
        watermark(sheet, job.rng.choice(("仅供办理充电桩报装使用", "仅限充电桩用电报装", "复印件仅供报装使用")))
    elif lot < 0.3:
        day = day_text(recent(job), "dot")
        seals.put_stamp(
            sheet, x, y, [job.rng.choice(("与原件核对无误", "此件与原件一致", "复印件与原件相符")), day], width=42
        )
    elif lot < 0.42:
        text = job.rng.choice(("与原件一致", "此件由我单位提供，与原件相符"))
        sheet.text(x, y, text, Style("kai", 13, job.rng.choice((BLACK, BLUE_INK)), jitter=0.05), align="c")
