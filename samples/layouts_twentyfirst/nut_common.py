"""Shared bits of the nut papers: lined note paper, dates, seals by variant, places."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Person

Said = list[str | Run]


def day_run(day: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def place_of(job: Job) -> str:
    """Where the estate lies, without its name."""
    community = job.facts.home.community
    return f"信阳市{community.district}{community.street}"


def title_of(person: Person) -> str:
    return "先生" if person.male else "女士"


def before(job: Job, day: date, most: int) -> date:
    return day - timedelta(days=job.rng.randrange(0, most + 1))


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 40.0, centre: str = "") -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def pen(job: Job, size: float) -> Style:
    """Writing by hand unless the job asks for type."""
    if job.variant.handwriting is False:
        return Style("song", size)
    blue = job.chance(0.5) if job.variant.blue_ink is None else job.variant.blue_ink
    return Style("kai", size, BLUE_INK if blue else BLACK, jitter=0.035)


def signed(job: Job, sheet: Sheet, x: float, y: float, name: str, field: str = "") -> None:
    sheet.text(x, y, Run(name, field), Style("kai", job.rng.choice([15, 17, 18]), BLACK, jitter=0.06))


@dataclass(slots=True)
class Note:
    """A sheet of lined paper written upon line by line; `y` is the top of the next line's letters."""

    sheet: Sheet
    style: Style
    left: float = 24.0
    width: float = 164.0
    top: float = 40.0
    step: float = 11.0
    y: float = 0.0

    def __post_init__(self) -> None:
        self.y = self.top

    def rule(self, colour: Colour, *, margin: bool = False) -> None:
        y = self.top + self.sheet.em_mm(self.style) * 1.22
        while y < self.sheet.height_mm - 18:
            self.sheet.line(self.left - 4, y, self.left + self.width + 4, y, width=0.2, fill=colour)
            y += self.step
        if margin:
            self.sheet.line(
                self.left - 6, 14, self.left - 6, self.sheet.height_mm - 14, width=0.3, fill=(222, 150, 150)
            )

    def write(self, runs: Runs, *, indent: float = 2.0) -> None:
        leading = self.sheet.px(self.step) / self.sheet.em_px(self.style)
        self.y = self.sheet.flow(self.left, self.y, self.width, runs, self.style, leading=leading, indent=indent)

    def right(self, runs: Runs, *, back: float = 6.0) -> None:
        self.sheet.text(self.left + self.width - back, self.y, runs, self.style, align="r")
        self.y += self.step

    def skip(self, lines: float = 1.0) -> None:
        self.y += self.step * lines
