"""What the linden papers share: a scene of road works told in their own words, and short cuts for tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Person, a_phone
from samples.works import plain, some_works

Parts: TypeAlias = list[str | Run]
Cell: TypeAlias = tuple[float, Runs, bool]
Row: TypeAlias = tuple[float, list[Cell]]
Rows: TypeAlias = list[Row]
SIGNED = Style("kai", 16, BLUE_INK, jitter=0.06)


@dataclass(frozen=True, slots=True)
class Scene:
    """`number`: the house number all of one paper's places stand by; `office`: who approves."""

    district: str
    road: str
    section: str
    number: int
    project: str
    reason: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date
    handler: Person
    builder: str
    builder_phone: str
    designer: str
    adviser: str
    office: str

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def sizes(self) -> dict[str, str]:
        return {"length_m": plain(self.length), "width_m": plain(self.width), "area_m2": plain(self.area)}

    def term(self) -> dict[str, str]:
        return {"period_from": self.start.isoformat(), "period_to": self.end.isoformat()}

    def shown(self, name: str, style: Style | None = None) -> Run:
        """A measure as a marked run."""
        return Run(self.sizes()[name], name, style)


def a_scene(job: Job) -> Scene:
    works, rng, facts = some_works(job), job.rng, job.facts
    place = facts.home.community
    return Scene(
        district=place.district,
        road=works.road,
        section=works.section,
        number=rng.randrange(3, 288),
        project=rng.choice(
            [
                f"{place.name}新能源汽车充电车位供电线路改造工程",
                f"{works.road}公共充电站高压电缆接入工程",
                f"{place.name}地下车库充电桩增容配套工程",
                f"{works.road}路侧停车位充电设施建设工程",
            ]
        ),
        reason=rng.choice(
            [
                "新建充电桩需从路边环网柜引接低压电缆",
                "充电站专用变压器进线电缆过路顶管",
                "更换老旧电缆并增设电缆检查井两座",
                "为居民充电车位新设电缆分支箱一台",
            ]
        ),
        length=works.length,
        width=works.width,
        start=works.period_from,
        end=works.period_to,
        signed=works.signed,
        handler=works.handler,
        builder=works.builder.name,
        builder_phone=works.builder.phone,
        designer=works.designer.name,
        adviser=works.adviser.name,
        office=f"信阳市{place.district}城市管理局",
    )


def lab(width: float, text: str) -> Cell:
    return (width, text, True)


def val(width: float, runs: Runs) -> Cell:
    return (width, runs, False)


def row(height: float, *cells: Cell) -> Row:
    return (height, list(cells))


def day_text(day: date, form: str) -> str:
    """As `written_date`, and 'short': 2026.3.8."""
    return f"{day.year}.{day.month}.{day.day}" if form == "short" else numbers.written_date(day, form=form)


def day(when: date, name: str, form: str, style: Style | None = None) -> Run:
    return Run(day_text(when, form), name, style, solid=True)


def span(scene: Scene, form: str, *, between: str = "至", style: Style | None = None) -> Parts:
    """From when to when."""
    return [day(scene.start, "period_from", form, style), between, day(scene.end, "period_to", form, style)]


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", diameter: float = 40.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def lines(sheet: Sheet, x: float, y: float, step: float, entries: Sequence[Runs], style: Style) -> float:
    """Entries one below the other; returns the y below them."""
    for entry in entries:
        sheet.text(x, y, entry, style)
        y += step
    return y


def other_phone(job: Job, *taken: str) -> str:
    """A phone that stands on the paper but is nobody's who is asked for."""
    while (phone := a_phone(job.rng)) in taken:
        pass
    return phone
