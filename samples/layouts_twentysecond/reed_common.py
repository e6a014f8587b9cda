"""What the reed layouts share: dates as runs, seals that may be left out, cells with the label above the value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.works import Works

Said = list[str | Run]
Box = tuple[float, float, float, float]
GREY = (110, 112, 118)


def day(value: date, name: str, form: str, style: Style | None = None) -> Run:
    return Run(numbers.written_date(value, form=form), name, style, solid=True)


def put_seal(
    job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", diameter: float = 40.0
) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def signed_by(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 16.0) -> None:
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def is_firm(name: str) -> bool:
    return name.endswith("公司")


def seal_or_sign(job: Job, sheet: Sheet, x: float, y: float, name: str, field: str) -> None:
    """A company seals; a person writes the name."""
    if is_firm(name):
        put_seal(job, sheet, x, y, name)
    else:
        signed_by(sheet, x - 10, y - 4, name, field)


def stacked(sheet: Sheet, box: Box, label: str, runs: Runs, value: Style, *, small: Style | None = None) -> None:
    """A framed cell: its label small in the corner, the value on the line below."""
    x, y, width, height = box
    sheet.rect(x, y, width, height, line=0.2, fill=GREY)
    used = small or Style("hei", 7.5, GREY)
    sheet.text(x + 1.8, y + 1.4, label, used)
    head = sheet.em_mm(used) + 1.2
    sheet.cell((x, y + head, width, height - head), runs, value, pad=1.8)


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    widths: tuple[float, ...],
    rows: Sequence[Sequence[Runs]],
    style: Style,
    *,
    height: float = 8.0,
    head: Style | None = None,
) -> float:
    """A ruled list; the first row is its heading. Returns the y below it."""
    for number, row in enumerate(rows):
        left = x
        for width, runs in zip(widths, row, strict=True):
            sheet.rect(left, y, width, height, line=0.2)
            used = head if head and number == 0 else style
            sheet.cell((left, y, width, height), runs, used, align="c", pad=1.0)
            left += width
        y += height
    return y


def chief_of(job: Job) -> str:
    """The man in charge at the builder's."""
    return job.facts.dealer.legal_person


def police(works: Works) -> str:
    return "信阳市公安局交通警察支队" if len(works.road) % 2 else "信阳市公安局交警支队"


def city_office(job: Job) -> str:
    return job.rng.choice(["信阳市城市管理局", f"信阳市{job.facts.home.community.district}城市管理局"])
