"""What the papers of this hand share: dates, names of bystanders, boxes, a pen for sheets of any size."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import FAMILY, Person, a_phone

Parts: TypeAlias = list[str | Run]
Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]
GREY: Colour = (110, 110, 114)

_EVERYDAY = (
    "建军", "秀英", "志强", "丽娟", "国庆", "玉兰", "海燕", "德发", "小红", "文斌", "桂芳", "永胜", "长江", "翠萍",
)  # fmt: skip


@dataclass(slots=True)
class Pen:
    """Paragraphs down one sheet from `y`."""

    sheet: Sheet
    style: Style
    x: float
    y: float
    width: float
    leading: float = 1.7
    gap: float = 1.5

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        self.y = self.sheet.flow(self.x, self.y, self.width, runs, used, leading=self.leading, indent=indent)
        self.y += self.gap

    def line(self, runs: Runs, *, style: Style | None = None) -> None:
        self.para(runs, indent=0.0, style=style)


def said(day: date, form: str = "plain") -> str:
    """A date; beside the forms of `numbers`, "dots" is 2026.3.8."""
    return f"{day.year}.{day.month}.{day.day}" if form == "dots" else numbers.written_date(day, form=form)


def before(day: date, days: int) -> date:
    return day - timedelta(days=days)


def after(day: date, days: int) -> date:
    return day + timedelta(days=days)


def bystander(job: Job) -> str:
    """Someone who only works here, lives next door or looks on."""
    return job.rng.choice(FAMILY) + job.rng.choice(_EVERYDAY)


def other_phone(job: Job) -> str:
    return a_phone(job.rng)


def pen_ink(job: Job, size: float, *, jitter: float = 0.035) -> Style:
    """Handwriting of one person."""
    return Style("kai", size, BLUE_INK if job.chance(0.5) else BLACK, jitter=jitter)


def masked(person: Person) -> str:
    return f"{person.id_number[:6]}********{person.id_number[-4:]}"


def level(job: Job) -> str:
    """The storey, where the bay's own number does not say another."""
    home = job.facts.home
    return {"B1": "负一层", "B2": "负二层"}.get(home.space_no[:2], home.space_floor)


def bay(job: Job, *, style: Style | None = None, tails: tuple[str, ...] = ("号", "号车位")) -> Parts:
    """The bay with the words that people put round its number."""
    home = job.facts.home
    head = job.rng.choice((level(job), "地下车库", f"{level(job)}车库"))
    return [Run(head, "", style), Run(home.space_no, "space_no", style), Run(job.rng.choice(tails), "", style)]


def bay_read(job: Job) -> tuple[str, ...]:
    """Other fair readings of such a bay."""
    home = job.facts.home
    heads = ("", level(job), "地下车库", f"{level(job)}车库", "第")
    tails = ("", "号", "号车位", "号泊位", "车位")
    every = [head + home.space_no + tail for head in heads for tail in tails]
    return tuple(text for text in every if text != home.space_no)


def box(
    sheet: Sheet,
    place: tuple[float, float, float, float],
    label: str,
    runs: Runs,
    *,
    small: Style,
    value: Style,
    frame: Colour = BLACK,
) -> None:
    """A ruled box, its label small in the upper left corner, its value below."""
    x, y, width, height = place
    sheet.rect(x, y, width, height, fill=frame, line=0.2)
    sheet.text(x + 1.5, y + 1.2, label, small)
    drop = sheet.em_mm(small) + 1.4
    sheet.cell((x, y + drop, width, height - drop), runs, value, pad=2.0)


def spaced_boxes(sheet: Sheet, x: float, y: float, text: str, name: str, style: Style, *, side: float = 6.2) -> None:
    """One character to a little box."""
    for place, char in enumerate(text):
        sheet.rect(x + place * side, y, side, side + 1, line=0.18)
        sheet.cell((x + place * side, y, side, side + 1), Run(char, name), style, align="c", pad=0.2)
