"""Works, people and places that the `osier_` papers share, and small helpers for drawing them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, Run, Runs, Sheet, Style
from samples.job import Job

Cell: TypeAlias = tuple[float, Runs, bool]
Row: TypeAlias = tuple[float, list[Cell]]
Words: TypeAlias = list[str | Run]

PEN = Style("kai", 16, BLACK, jitter=0.06)
_ADDRESS = re.compile(r"信阳市(?:.{2,3}?[区县])(\D+?)(?:中段)?\d+号")
_FIRM = re.compile(r"信阳(.+?)(?:置业|汽车|新能源|商贸|充电|物流|物业)")


@dataclass(frozen=True, slots=True)
class Scene:
    """One small work on a road or a green strip: where, how large, when, by whom."""

    road: str
    cross: str
    other: str
    place: str
    project: str
    owner: str
    builder: str
    designer: str
    handler: str
    phone: str
    chief: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def scene(job: Job) -> Scene:
    facts, rng = job.facts, job.rng
    home = facts.home.community
    roads = list(
        dict.fromkeys(
            road_of(text)
            for text in (
                f"信阳市{home.district}{home.street}",
                facts.company.org.address,
                facts.person.address,
                facts.landlord.address,
                facts.dealer.address,
                facts.developer.address,
            )
        )
    )
    roads += [name for name in ("新华东路", "民权南街", "胜利南路") if name not in roads]
    road, cross, other = roads[:3]
    side = rng.choice(["东侧", "西侧", "南侧", "北侧"])
    place = rng.choice(
        [
            f"{home.district}{road}与{cross}交叉口{side}",
            f"{home.district}{road}{rng.randrange(3, 280)}号{home.name}门前",
            f"{home.district}{road}{side}（{home.name}围墙外）",
        ]
    )
    signed = facts.consent_date
    start = signed + timedelta(days=rng.randrange(6, 19))
    return Scene(
        road=road,
        cross=cross,
        other=other,
        place=place,
        project=rng.choice(
            [
                f"{home.name}充电桩外线接入工程",
                f"{home.name}公共充电站配套10kV电缆工程",
                f"{home.name}地下车库充电设施增容工程",
            ]
        ),
        owner=facts.company.org.name,
        builder=f"信阳{firm_of(facts.developer.name)}{rng.choice(['电力安装', '送变电', '机电安装'])}工程有限公司",
        designer=f"信阳{firm_of(facts.dealer.name)}"
        + rng.choice(["电力设计院", "工程设计咨询", "建筑规划设计"])
        + "有限公司",
        handler=facts.spouse.name,
        phone=facts.spouse.phone,
        chief=facts.landlord.name,
        length=Decimal(rng.randrange(16, 130)) / 2,
        width=Decimal(rng.choice(["0.6", "0.8", "1", "1.2", "1.5", "2", "2.4", "3"])),
        start=start,
        end=start + timedelta(days=rng.randrange(4, 42)),
        signed=signed,
    )


def road_of(address: str) -> str:
    found = _ADDRESS.search(address)
    return found.group(1) if found else "新华东路"


def firm_of(name: str) -> str:
    found = _FIRM.match(name)
    return found.group(1) if found else "申城"


def plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def num(number: Decimal, name: str, style: Style | None = None) -> Run:
    return Run(plain(number), name, style, solid=True)


def on(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def short(day: date, name: str, style: Style | None = None) -> Run:
    """2026.9.3, as people write it by hand."""
    return Run(f"{day.year}.{day.month}.{day.day}", name, style, solid=True)


def lab(width: float, text: Runs) -> Cell:
    return (width, text, True)


def val(width: float, runs: Runs) -> Cell:
    return (width, runs, False)


def sealed(sheet: Sheet, job: Job, x: float, y: float, name: str, *, diameter: float = 38.0) -> None:
    """The round seal of a firm, an office or a committee; people have none."""
    if job.variant.seal and len(name) > 4:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def digits(job: Job, count: int) -> str:
    return "".join(job.rng.choice("0123456789") for _ in range(count))


def size_values(work: Scene) -> dict[str, str]:
    return {"length_m": plain(work.length), "width_m": plain(work.width), "area_m2": plain(work.area)}


def time_values(work: Scene) -> dict[str, str]:
    return {"period_from": work.start.isoformat(), "period_to": work.end.isoformat()}
