"""What the opal papers share: pens, dates, seals that may be left out, numbers in words."""

from __future__ import annotations

import random
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.ornaments import watermark

GREY: Colour = (120, 120, 126)
_FIGURES = "零一二三四五六七八九"


def pen(job: Job, size: float, *, share: float = 1.0) -> Style:
    """Written by hand with this chance, unless the variant says otherwise; else set in song."""
    by_hand = job.variant.handwriting
    if by_hand is None:
        by_hand = job.chance(share)
    if not by_hand:
        return Style("song", size)
    blue = job.chance(0.4) if job.variant.blue_ink is None else job.variant.blue_ink
    return Style("kai", size * 1.06, BLUE_INK if blue else BLACK, jitter=0.04)


def day_run(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def whole(text: str, name: str = "", style: Style | None = None) -> Run:
    """A value that is never broken over two lines."""
    return Run(text, name, style, solid=True)


def earlier(rng: random.Random, day: date, least: int, most: int) -> date:
    return day - timedelta(days=rng.randrange(least, most + 1))


def seal_at(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", wide: float = 40.0) -> None:
    """A round seal, unless the variant leaves it out."""
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=wide)


def veil(job: Job, sheet: Sheet, share: float = 0.1) -> None:
    """A purpose watermark now and then."""
    wanted = job.variant.watermark
    if wanted is None:
        wanted = job.chance(share)
    if wanted:
        watermark(sheet, "仅供办理充电桩报装使用", rows=2 if sheet.height_mm < 160 else 3, size_mm=6)


def in_chinese(number: int) -> str:
    """Below 10000, as people say it: 一百二十, 三千零五."""
    words, zero = "", False
    for power, unit in ((3, "千"), (2, "百"), (1, "十"), (0, "")):
        digit = number // 10**power % 10
        if digit:
            words += ("零" if zero and words else "") + _FIGURES[digit] + unit
            zero = False
        else:
            zero = True
    return words[1:] if words.startswith("一十") else words


def other_name(job: Job) -> str:
    """Somebody of the office, none of the facts' people."""
    return job.rng.choice("江史顾侯邵孟龙万段雷钱汤尹") + job.rng.choice(["主任", "经理", "师傅", "工"])


def ticked(sheet: Sheet, x: float, y: float, style: Style, choice: Run, rest: str, *, mark: Style) -> float:
    """A ticked box with its words, then the boxes left empty."""
    sheet.text(x, y, "□", style)
    sheet.text(x + 0.4, y - 0.8, "√", mark)
    right = sheet.text(x + sheet.em_mm(style) * 1.1, y, choice, style)
    return sheet.text(right + 5, y, rest, style)


def signed(sheet: Sheet, x: float, y: float, name: str, field: str) -> None:
    """A signature that repeats a value of the paper."""
    sheet.text(x, y, Run(name, field), Style("kai", 17, BLACK, jitter=0.06))
