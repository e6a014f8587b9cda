"""What the papers of this hand share: one invented work with its people, sizes and days, and short-hands for tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.truth import Value

Said: TypeAlias = list[str | Run]
Cell: TypeAlias = tuple[float, Runs, bool]
Row: TypeAlias = tuple[float, list[Cell]]
Rows: TypeAlias = list[Row]
PEN = Style("kai", 13, BLUE_INK, jitter=0.035)

_CROSSINGS = ("槐荫街", "稻香路", "北湾二街", "柳堤巷", "仓房街")
_JOBS = ("充电桩电源接入工程", "充电设施外线工程", "地下车库充电桩配电改造工程", "10千伏电缆敷设工程")


@dataclass(frozen=True, slots=True)
class Case:
    """One work: whose, where, how large, when."""

    firm: str  # the applicant, a company
    builder: str
    builder_boss: str
    designer: str
    bureau: str
    handler: str
    phone: str
    district: str
    road: str
    crossing: str
    number: str  # 262号
    estate: str
    project: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def sizes(self) -> dict[str, Value]:
        return {"length_m": plain(self.length), "width_m": plain(self.width), "area_m2": plain(self.area)}

    @property
    def period(self) -> dict[str, Value]:
        return {"period_from": self.start.isoformat(), "period_to": self.end.isoformat()}


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def a_case(job: Job, *, digs: bool = False) -> Case:
    facts, rng = job.facts, job.rng
    place = facts.home.community
    first = facts.developer.name.removeprefix("信阳").removesuffix("置业有限公司")
    second = re.split("新能源|汽车", facts.dealer.name.removeprefix("信阳"))[0]
    street = re.sub(r"\d+号$", "", place.street)
    number = place.street.removeprefix(street)
    signed = facts.consent_date
    start = signed + timedelta(days=rng.randrange(6, 21))
    length = Decimal(rng.randrange(12, 180) if digs else rng.randrange(6, 38)) + rng.choice((0, 0, Decimal("0.5")))
    width = Decimal(rng.choice(("0.6", "0.8", "1.2", "0.5") if digs else ("1.5", "2", "2.4", "3", "3.5")))
    return Case(
        firm=rng.choice((facts.developer.name, facts.company.org.name, place.manager.name)),
        builder=f"河南{second}电力工程有限公司",
        builder_boss=facts.dealer.legal_person,
        designer=f"信阳{first}{rng.choice(('电力设计有限公司', '工程咨询设计有限公司', '市政设计研究院有限公司'))}",
        bureau=f"信阳市{place.district}城市管理局",
        handler=facts.landlord.name,
        phone=facts.landlord.phone,
        district=place.district,
        road=re.sub("[东西南北中]段$", "", street),
        crossing=rng.choice(_CROSSINGS),
        number=number,
        estate=place.name,
        project=place.name + rng.choice(_JOBS),
        length=length,
        width=width,
        start=start,
        end=start + timedelta(days=rng.randrange(3, 40)),
        signed=signed,
    )


def show(day: date, form: str = "plain") -> str:
    """As `written_date`; `points`: 2026.9.3."""
    return f"{day.year}.{day.month}.{day.day}" if form == "points" else numbers.written_date(day, form=form)


def on(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(show(day, form), name, style, solid=True)


def num(number: Decimal, name: str, style: Style | None = None) -> Run:
    return Run(plain(number), name, style)


def lab(width: float, text: Runs) -> Cell:
    return (width, text, True)


def val(width: float, runs: Runs) -> Cell:
    return (width, runs, False)


def row(height: float, *cells: Cell) -> Row:
    return (height, list(cells))


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 38.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def sign(sheet: Sheet, x: float, y: float, name: str, field: str, *, size: float = 17) -> float:
    return sheet.text(x, y, Run(name, field), Style("kai", size, jitter=0.06))


def paras(
    sheet: Sheet, x: float, y: float, width: float, items: list[Runs], style: Style, *, leading: float = 1.75
) -> float:
    """Indented paragraphs one under another."""
    for item in items:
        y = sheet.flow(x, y, width, item, style, leading=leading, indent=2) + 1
    return y
