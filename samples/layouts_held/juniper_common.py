"""What the papers of this hand share: invented works and places, boxes, combs, ticks, seals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import a_day, a_phone
from samples.works import plain

Said: TypeAlias = list[str | Run]
Row: TypeAlias = tuple[float, Sequence[tuple[float, Runs, bool]]]
Area: TypeAlias = tuple[float, float, float, float]
_STREET = re.compile(r"[区县](.+?)\d+号")
_FIRM = re.compile(r"信阳(.+?)(?:置业|汽车|新能源|商贸|充电|物流|物业)")


@dataclass(frozen=True, slots=True)
class Site:
    """One piece of work on a street: who, where, how much, when."""

    district: str
    road: str
    cross: str
    project: str
    place: str
    dig_reason: str
    stand_reason: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date
    applicant: str
    is_org: bool
    handler: str
    phone: str
    builder: str
    foreman: str
    designer: str
    adviser: str

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def a_site(job: Job, *, person: float = 0.25) -> Site:
    """`person`: how often a private person asks."""
    rng, facts = job.rng, job.facts
    road, cross = _streets(job)
    district = facts.home.community.district
    firms = _firms(job)
    named = {ending: f"信阳{rng.choice(firms)}{ending}" for ending in _ENDINGS}
    signed = a_day(rng, date(2026, 8, 3), date(2026, 11, 18))
    start = signed + timedelta(days=rng.randrange(9, 38))
    is_org = rng.random() >= person
    asking = rng.choice([facts.company.org, facts.company.org, facts.developer, facts.home.community.manager])
    return Site(
        district=district,
        road=road,
        cross=cross,
        project=rng.choice(
            [
                f"{road}停车带公共快充点供电线路工程",
                f"{facts.home.community.name}充电设施低压改造工程",
                f"{rng.choice(firms)}充电驿站10千伏专用线路工程",
                f"{road}充换电站电缆排管工程",
                f"{district}第{rng.choice('二三四五六')}批路侧充电桩配电项目",
            ]
        ),
        place=rng.choice(
            [
                f"{road}与{cross}交会处{rng.choice(['东南', '西南', '东北', '西北'])}角人行步道",
                f"{district}{road}{rng.randrange(2, 290)}号{facts.home.community.name}大门外慢车道",
                f"{road}{rng.choice(['南', '北'])}侧第{rng.randrange(3, 60)}号路灯杆旁便道",
                f"信阳市{district}{road}距{cross}口{rng.randrange(3, 45) * 5}米处非机动车道",
            ]
        ),
        dig_reason=rng.choice(
            [
                "自路旁环网柜引电缆横穿步道，接至充电车位边的配电箱",
                "为新装的8台直流充电机埋设电源套管",
                "更换充电场出入口地下旧电缆并加设两孔护管",
                "充电站进线电缆改由地下敷设，须破除面层后铺管",
            ]
        ),
        stand_reason=rng.choice(
            [
                "吊装预制舱变电站，汽车吊及配件须停放路面",
                "安装充电雨棚钢架，堆放构件并搭设移动脚手架",
                "电缆盘展放及牵引机作业",
                "充电桩基础浇筑时停放混凝土泵车、围护作业区",
            ]
        ),
        length=Decimal(rng.choice(["6", "9", "11.5", "14", "18", "22", "27.5", "36", "43", "64"])),
        width=Decimal(rng.choice(["0.5", "0.7", "0.9", "1", "1.4", "1.8", "2.2", "3"])),
        start=start,
        end=start + timedelta(days=rng.choice([3, 7, 10, 13, 20, 34, 59])),
        signed=signed,
        applicant=asking.name if is_org else facts.person.name,
        is_org=is_org,
        handler=facts.landlord.name,
        phone=facts.landlord.phone,
        builder=named[rng.choice(_ENDINGS[:4])],
        foreman=facts.dealer.legal_person,
        designer=named[rng.choice(_ENDINGS[4:7])],
        adviser=named[rng.choice(_ENDINGS[7:])],
    )


_ENDINGS = (
    "市政建设有限公司",
    "电力安装工程有限公司",
    "管道工程有限公司",
    "路桥养护有限责任公司",
    "电力勘察设计有限公司",
    "工程设计咨询有限公司",
    "建筑设计院有限公司",
    "交通技术服务有限公司",
    "道路设施工程有限公司",
    "市政工程监理有限公司",
)


def _streets(job: Job) -> tuple[str, str]:
    facts = job.facts
    found = [re.sub(r"\d+号$", "", facts.home.community.street)]
    for where in (facts.developer.address, facts.dealer.address, facts.person.address, facts.landlord.address):
        if match := _STREET.search(where):
            found.append(match[1])
    every = list(dict.fromkeys(found))
    return every[0], every[1] if len(every) > 1 else "环城南路"


def _firms(job: Job) -> list[str]:
    facts = job.facts
    names = (facts.developer.name, facts.dealer.name, facts.company.org.name, facts.home.community.manager.name)
    return list(dict.fromkeys(match[1] for name in names if (match := _FIRM.search(name))))


def a_mobile(job: Job) -> str:
    return a_phone(job.rng)


def some_area(job: Job, low: int, high: int) -> str:
    """A number of square metres as people write it."""
    return plain(Decimal(job.rng.randrange(low * 2, high * 2)) / 2)


def on(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=form != "chinese")


def pen(job: Job, size: float) -> Style:
    """Pen on paper."""
    return Style("kai", size, job.rng.choice([BLACK, BLUE_INK, BLUE_INK]), jitter=0.04)


def autograph(job: Job, sheet: Sheet, x: float, y: float, runs: Runs, size: float = 17.0) -> None:
    sheet.text(x, y, runs, Style("kai", size, job.rng.choice([BLACK, BLUE_INK]), jitter=0.06))


def box(sheet: Sheet, area: Area, label: str, runs: Runs, small: Style, value: Style, *, frame: Colour = BLACK) -> None:
    """A box with its label small in the upper left corner and the value below it."""
    x, y, width, height = area
    sheet.rect(x, y, width, height, line=0.2, fill=frame)
    sheet.text(x + 1.6, y + 1.3, label, small)
    head = 2.2 + sheet.em_mm(small)
    if runs:
        sheet.cell((x, y + head, width, height - head - 1), runs, value)


def comb(sheet: Sheet, x: float, y: float, text: str, name: str, style: Style, *, side: float = 6.0) -> float:
    """One character to each little box. Returns the x behind the last."""
    for place, char in enumerate(text):
        left = x + place * side
        sheet.rect(left, y, side, side + 1, line=0.18)
        sheet.text(left + side / 2, y + (side + 1 - sheet.em_mm(style)) / 2, Run(char, name), style, align="c")
    return x + len(text) * side


def tick(chosen: bool) -> str:
    return "■" if chosen else "□"


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 39.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def lines(sheet: Sheet, x: float, y: float, width: float, parts: Sequence[Runs], style: Style, **how: float) -> float:
    """Paragraphs one below the other. Returns the y below."""
    for part in parts:
        y = sheet.flow(
            x, y, width, part, style, leading=how.get("leading", 1.6), indent=how.get("indent", 2.0)
        ) + how.get("gap", 1.0)
    return y
