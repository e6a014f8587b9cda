"""What the hazel papers share: names and dates as people write them, tick boxes, ruled lines, framed values."""

from __future__ import annotations

import random
from datetime import date, timedelta

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job

Said = list[str | Run]
GREY: Colour = (120, 120, 126)
_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢"
_GIVEN = (
    "建军",
    "小红",
    "志强",
    "秀英",
    "春梅",
    "国庆",
    "长海",
    "玉兰",
    "永福",
    "新华",
    "卫东",
    "桂芳",
    "海燕",
    "立新",
)


def somebody(job: Job) -> str:
    """A handler, witness or neighbour."""
    return job.rng.choice(_FAMILY) + job.rng.choice(_GIVEN)


def mobile(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def somebodys_id(job: Job) -> str:
    rng: random.Random = job.rng
    born = date(rng.randrange(1962, 1998), rng.randrange(1, 13), rng.randrange(1, 28))
    return numbers.id_number(rng, birth=born, male=rng.random() < 0.5)


def day(when: date, form: str) -> str:
    """As `written_date`, and `bare`: 2026.3.8, `short`: 2026/03/08."""
    if form == "bare":
        return f"{when.year}.{when.month}.{when.day}"
    if form == "short":
        return f"{when:%Y/%m/%d}"
    return numbers.written_date(when, form=form)


def before(job: Job, when: date, most: int) -> date:
    return when - timedelta(days=job.rng.randrange(1, most + 1))


def pen(job: Job, size: float) -> Style:
    """Ink of one writer."""
    return Style("kai", size, BLUE_INK if job.chance(0.45) else BLACK, jitter=0.035)


def checkbox(sheet: Sheet, x: float, y: float, text: Runs, style: Style, *, ticked: bool) -> float:
    """A small square, ticked or not, and its word. Returns where the word ends."""
    side = sheet.em_mm(style) * 0.82
    sheet.rect(x, y + side * 0.12, side, side, line=0.3)
    if ticked:
        ink: Colour = (30, 40, 110)
        sheet.line(x + side * 0.1, y + side * 0.6, x + side * 0.42, y + side, width=0.55, fill=ink)
        sheet.line(x + side * 0.42, y + side, x + side * 1.15, y - side * 0.1, width=0.55, fill=ink)
    return sheet.text(x + side + 1.4, y, text, style) + 5


def framed(
    sheet: Sheet, box: tuple[float, float, float, float], label: str, runs: Runs, label_style: Style, style: Style
) -> None:
    """A box with a small label in its head and the value below."""
    x, y, width, height = box
    sheet.rect(x, y, width, height, line=0.2, fill=GREY)
    sheet.text(x + 1.8, y + 1.4, label, label_style)
    head = 1.6 + sheet.em_mm(label_style)
    sheet.cell((x, y + head, width, height - head), runs, style, pad=1.8)


def squares(sheet: Sheet, x: float, y: float, text: str, name: str, style: Style, *, side: float = 6.5) -> None:
    """One character to a square."""
    for place, char in enumerate(text):
        left = x + place * side
        sheet.rect(left, y, side, side + 1, line=0.2)
        sheet.cell((left, y, side, side + 1), Run(char, name), style, align="c", pad=0.2)


def ruled(sheet: Sheet, x: float, y: float, width: float, step: float, count: int) -> None:
    """The lines of letter paper."""
    for row in range(count):
        sheet.line(x, y + row * step, x + width, y + row * step, width=0.15, fill=(190, 120, 120))


def sign(sheet: Sheet, x: float, y: float, name: str, field: str) -> None:
    """A signature that shows a field's value."""
    sheet.text(x, y, Run(name, field), Style("kai", 17, BLACK, jitter=0.06))
