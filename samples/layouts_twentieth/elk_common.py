"""What the elk papers share: other people and firms, red heads, opinion boxes, closing lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, RED, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Org, Person, a_name, a_person, a_phone, an_org, words_for
from samples.truth import Value
from samples.works import Works, plain
from samples.writing import signature

WORDS = words_for("held")
BODY = Style("song", 12)
HEAVY = Style("song_bold", 12)
HEAD = Style("hei", 12)
SMALL = Style("song", 9)


def name(job: Job) -> str:
    return a_name(job.rng, WORDS)


def person(job: Job) -> Person:
    return a_person(job.rng, WORDS)


def phone(job: Job) -> str:
    if job.chance(0.4):
        return f"0376-{job.rng.randrange(6000000, 6999999)}"
    return a_phone(job.rng)


def firm(job: Job, *suffixes: str) -> Org:
    return an_org(job.rng, WORDS, job.rng.choice(suffixes), district=job.facts.home.community.district)


def district(job: Job) -> str:
    return job.facts.home.community.district


def digits(job: Job, count: int) -> str:
    return "".join(job.rng.choice("0123456789") for _ in range(count))


def later(day: date, days: int) -> date:
    return day + timedelta(days=days)


def written(day: date, form: str = "plain") -> str:
    return numbers.written_date(day, form=form)


def pick(job: Job, *texts: str) -> str:
    return job.rng.choice(texts)


def red_head(sheet: Sheet, office: str, field: str = "", *, y: float = 30.0, size: float = 34.0) -> float:
    """The red name of an office over a red line; returns the y below the name."""
    style = Style("song_bold", size, RED)
    wide = sheet.width_of(office, style)
    if wide > 165:
        style = style.sized(size * 165 / wide)
    sheet.text(105, y, Run(office, field), style, align="c")
    return y + sheet.em_mm(style) + 6


def red_rule(sheet: Sheet, y: float) -> None:
    sheet.line(22, y, 188, y, width=0.9, fill=RED)
    sheet.line(22, y + 1.4, 188, y + 1.4, width=0.3, fill=RED)


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    widths: Sequence[float],
    rows: Sequence[Sequence[Runs]],
    *,
    height: float = 8.0,
    style: Style | None = None,
    head: bool = True,
    frame: Colour = BLACK,
    line: float = 0.25,
) -> float:
    """A table of equal rows, the first its head; all cells centred. Returns the y below."""
    used = style or Style("song", 10)
    for number, row in enumerate(rows):
        left = x
        for width, runs in zip(widths, row, strict=True):
            sheet.rect(left, y, width, height, line=line, fill=frame)
            look = Style("hei", used.size) if head and number == 0 else used
            sheet.cell((left, y, width, height), runs, look, align="c", pad=0.9, leading=1.15)
            left += width
        y += height
    return y


def opinion(
    sheet: Sheet, box: tuple[float, float, float, float], label: str, text: str, foot: str, *, label_mm: float = 12.0
) -> None:
    """A label set downwards, an opinion and the line for its seal and date."""
    x, y, width, height = box
    sheet.rect(x, y, label_mm, height)
    sheet.rect(x + label_mm, y, width - label_mm, height)
    if label_mm > 16:
        sheet.cell((x, y, label_mm, height), label, Style("song", 11), align="c")
    else:
        sheet.column((x, y, label_mm, height), label, Style("song", 11))
    if text:
        sheet.flow(x + label_mm + 3, y + 3, width - label_mm - 6, text, Style("song", 11), leading=1.5, indent=2)
    sheet.text(x + width - 4, y + height - 6.5, foot, Style("song", 10.5), align="r")


def company_seal(sheet: Sheet, x: float, y: float, org: str, *, centre: str = "", diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(org, centre=centre), diameter=diameter)


def numbered(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def span(start: date, end: date, style: Style | None = None, *, form: str = "plain", to: str = "至") -> list[str | Run]:
    return [Run(written(start, form), "period_from", style), to, Run(written(end, form), "period_to", style)]


def decimal(number: int) -> Decimal:
    return Decimal(number)


Pairs = list[tuple[float, list[tuple[float, Runs, bool]]]]


def table(sheet: Sheet, x: float, y: float, rows: Pairs, fill: Style) -> float:
    for height, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width, height)
            style = Style("song", 11) if is_label else fill
            sheet.cell((left, y, width, height), runs, style, align="c" if is_label else "l")
            left += width
        y += height
    return y


def applied(sheet: Sheet, work: Works, x: float, y: float) -> None:
    """The applicant's seal, or a signature where a person asks."""
    if len(work.applicant) > 5:
        company_seal(sheet, x, y, work.applicant, diameter=38)
    else:
        signature(sheet, x - 14, y - 8, work.applicant)


def size(work: Works) -> list[str | Run]:
    return [
        "长 ",
        Run(plain(work.length), "length_m"),
        " 米　×　宽 ",
        Run(plain(work.width), "width_m"),
        " 米　＝　",
        Run(plain(work.area), "area_m2"),
        " 平方米",
    ]


def core(work: Works) -> dict[str, Value]:
    return {
        "applicant": work.applicant,
        "length_m": plain(work.length),
        "width_m": plain(work.width),
        "area_m2": plain(work.area),
        "period_from": work.period_from.isoformat(),
        "period_to": work.period_to.isoformat(),
    }
