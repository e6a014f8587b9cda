"""What the laurel papers share: invented works, and small helpers to set text."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Person, a_day, a_name, a_phone, words_for
from samples.truth import Value

Cells: TypeAlias = list[tuple[float, Runs, bool]]
Rows: TypeAlias = list[tuple[float, Cells]]
Line: TypeAlias = list[str | Run]


@dataclass(frozen=True, slots=True)
class Site:
    """One small building work at a roadside, and everybody who has to do with it."""

    district: str
    road: str
    cross: tuple[str, str]
    project: str
    place: str
    reason: str
    applicant: str
    is_person: bool
    handler: Person
    builder: str
    designer: str
    adviser: str
    office: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date
    names: tuple[str, ...]
    phones: tuple[str, ...]

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    @property
    def section(self) -> str:
        return f"{self.cross[0]}至{self.cross[1]}段"


def a_site(job: Job) -> Site:
    rng, facts, words = job.rng, job.facts, words_for("held")
    road, first, second = rng.sample(words.streets, 3)
    district = facts.home.community.district
    firms = list(words.firms)
    start = a_day(rng, date(2026, 12, 1), date(2027, 1, 12))
    is_person = rng.random() < 0.25
    return Site(
        district=district,
        road=road,
        cross=(first, second),
        project=rng.choice(
            [
                f"{road}公共快充站10千伏电源引接工程",
                f"{rng.choice(firms)}产业园充电场站外电工程",
                f"{facts.home.community.name}充电设施供电线路敷设工程",
                f"{road}电动汽车充电点电力排管新建工程",
                f"{first}片区居民充电桩低压配套工程",
            ]
        ),
        place=rng.choice(
            [
                f"{district}{road}与{first}交会处东南角人行道",
                f"信阳市{district}{road}{rng.randrange(3, 280)}号临街侧",
                f"{road}南侧慢车道（{first}口以西{rng.randrange(12, 180)}米）",
                f"{district}{road}{rng.randrange(11, 99)}号院西门外",
            ]
        ),
        reason=rng.choice(
            [
                "新装充电桩须穿管引入低压电缆",
                "充电站专用变压器进线电缆过街敷设",
                "安装环网柜基础并敷设电缆保护管",
                "为车棚集中充电点更换供电电缆",
            ]
        ),
        applicant=facts.person.name if is_person else facts.company.org.name,
        is_person=is_person,
        handler=facts.landlord,
        builder=_firm(rng, firms, "建筑安装工程有限公司", "电力安装有限公司", "市政建设有限公司", "机电工程有限公司"),
        designer=_firm(rng, firms, "电力勘测设计有限公司", "工程咨询设计有限公司", "建筑设计院有限公司"),
        adviser=_firm(rng, firms, "道路交通设施有限公司", "交通科技有限公司", "交通工程设计有限公司"),
        office=f"信阳市{district}城市管理局" if district.endswith("区") else f"{district}城市管理局",
        length=Decimal(rng.choice(["6", "9.5", "14", "18", "22.5", "36", "43", "57", "75"])),
        width=Decimal(rng.choice(["0.7", "0.9", "1.1", "1.4", "1.8", "2.2", "3"])),
        start=start,
        end=start + timedelta(days=rng.choice([5, 8, 11, 19, 24, 40])),
        signed=a_day(rng, date(2026, 9, 2), date(2026, 11, 19)),
        names=tuple(a_name(rng, words) for _ in range(6)),
        phones=tuple(a_phone(rng) for _ in range(3)),
    )


def _firm(rng: random.Random, firms: list[str], *endings: str) -> str:
    return f"信阳{rng.choice(firms)}{rng.choice(endings)}"


def plain(number: Decimal) -> str:
    return f"{number.normalize() + 0:f}"


def day(when: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    """A date in one of the forms of `numbers.written_date`, or "short": 2026.3.8, "numbers": 2026年03月08号."""
    if form == "short":
        text = f"{when.year}.{when.month}.{when.day}"
    elif form == "spoken":
        text = f"{when.year}年{when.month}月{when.day}号"
    else:
        text = numbers.written_date(when, form=form)
    return Run(text, name, style)


def works_values(site: Site) -> dict[str, Value]:
    """All that applications about a road may say."""
    return {
        "applicant": site.applicant,
        "handler": site.handler.name,
        "phone": site.handler.phone,
        "builder": site.builder,
        "road": site.road,
        "place": site.place,
        "reason": site.reason,
        "length_m": plain(site.length),
        "width_m": plain(site.width),
        "area_m2": plain(site.area),
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
    }


def only(values: dict[str, Value], *names: str) -> dict[str, Value]:
    return {name: values[name] for name in names}


def paras(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    texts: Sequence[Runs],
    style: Style,
    *,
    leading: float = 1.7,
    indent: float = 2.0,
    gap: float = 1.2,
) -> float:
    for runs in texts:
        y = sheet.flow(x, y, width, runs, style, leading=leading, indent=indent) + gap
    return y


def boxed(
    sheet: Sheet, box: tuple[float, float, float, float], label: str, runs: Runs, small: Style, value: Style
) -> None:
    """A box with its small label at the upper left and the value below it."""
    x, y, width, height = box
    sheet.rect(x, y, width, height)
    sheet.text(x + 1.2, y + 1.0, label, small)
    sheet.cell((x, y + 4.2, width, height - 4.6), runs, value, pad=2.0)


def sealed(sheet: Sheet, x: float, y: float, org: str, *, diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(org), diameter=diameter)
