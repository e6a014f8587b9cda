"""What the dusk papers share: days and sums as people write them, boxes, ticks, ruled paper, made-up neighbours."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, BLUE_INK, RED, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import FAMILY, a_day

GREY: Colour = (120, 120, 126)
FAINT: Colour = (190, 200, 214)
NAVY: Colour = (34, 60, 110)
GREEN: Colour = (30, 96, 66)
_GIVEN = "志强建平海燕晓东永红新民国庆小梅立军春花"


def pen(job: Job, size: float, *, jitter: float = 0.03) -> Style:
    """Handwriting, blue or black."""
    return Style("kai", size, job.rng.choice((BLUE_INK, BLACK)), jitter=jitter)


def neighbour(job: Job) -> str:
    """Somebody the paper names by the way; nobody of the facts."""
    known = {job.facts.person.name, job.facts.spouse.name, job.facts.landlord.name}
    while True:
        at = job.rng.randrange(0, len(_GIVEN) - 1, 2)
        name = job.rng.choice(FAMILY) + _GIVEN[at : at + 2]
        if name not in known:
            return name


def mobile(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def some_id(job: Job) -> str:
    return numbers.id_number(job.rng, birth=a_day(job.rng, date(1960, 1, 1), date(1999, 12, 31)), male=job.chance(0.5))


def before(job: Job, day: date, least: int = 1, most: int = 20) -> date:
    return day - timedelta(days=job.rng.randrange(least, most + 1))


def said(day: date, form: str = "plain") -> str:
    """As `written_date`, and two more: dots without noughts, and 号 for 日."""
    if form == "dots":
        return f"{day.year}.{day.month}.{day.day}"
    if form == "hao":
        return f"{day.year}年{day.month}月{day.day}号"
    return numbers.written_date(day, form=form)


def comma(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def plain_sum(amount: Decimal) -> str:
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"


def box(
    sheet: Sheet,
    place: tuple[float, float, float, float],
    label: str,
    runs: Runs,
    *,
    label_style: Style,
    value: Style,
    frame: Colour = BLACK,
) -> None:
    """A little box, its label small in the upper corner and the value beneath."""
    x, y, width, height = place
    sheet.rect(x, y, width, height, line=0.2, fill=frame)
    sheet.text(x + 1.5, y + 1.3, label, label_style)
    room = label_style.size * 0.36 + 1.6
    sheet.cell((x, y + room, width, height - room), runs, value, pad=2)


def tick(sheet: Sheet, x: float, y: float, on: bool, *, side: float = 3.4, ink: Colour = BLACK) -> None:
    sheet.rect(x, y, side, side, line=0.25)
    if on:
        sheet.line(x + 0.5, y + side * 0.5, x + side * 0.4, y + side * 0.9, width=0.5, fill=ink)
        sheet.line(x + side * 0.4, y + side * 0.9, x + side + 0.6, y - 0.5, width=0.5, fill=ink)


def ruled(sheet: Sheet, x: float, y: float, width: float, step: float, count: int, ink: Colour = FAINT) -> None:
    """Writing paper."""
    for number in range(count):
        sheet.line(x, y + step * number, x + width, y + step * number, width=0.2, fill=ink)


def red_head(sheet: Sheet, text: str, number: str, name: str, *, y: float = 30.0) -> float:
    """The head of an office's document; y below its red line."""
    size = min(34.0, 440 / len(text))
    sheet.text(105, y, Run(text, name), Style("song_bold", size, RED), align="c", spacing=0.05)
    sheet.text(105, y + 24, number, Style("song", 14), align="c")
    sheet.line(24, y + 33, 186, y + 33, width=0.7, fill=RED)
    return y + 46


def with_floor(job: Job, *more: str) -> dict[str, tuple[str, ...]]:
    """Where the floor stands right before the bay's number, a reader may take both."""
    home = job.facts.home
    return {"space_no": (home.space_floor + home.space_no, *more)}


def bold(size: float, fill: Colour = BLACK) -> Style:
    return Style("hei_bold", size, fill)


def mark(text: str, name: str = "", style: Style | None = None) -> Run:
    """A value kept on one line where it is short."""
    return Run(text, name, style, solid=len(text) < 16)
