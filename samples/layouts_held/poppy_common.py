"""What poppy's papers share: one work in a street, a pen that goes on to new pages, dates in more forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import DISTRICTS, FAMILY, Facts
from samples.truth import Value

_STREET = re.compile(f"信阳市(?:{'|'.join(DISTRICTS)})(.+?)\\d+号")
_TAILS = ("置业有限公司", "汽车销售服务有限公司", "新能源汽车销售有限公司", "汽车贸易有限公司", "商贸有限公司",
          "新能源科技有限公司", "充电服务有限公司", "物流有限公司")  # fmt: skip


@dataclass(frozen=True, slots=True)
class World:
    applicant: str
    is_firm: bool
    address: str
    handler: str
    phone: str
    builder: str
    designer: str
    district: str
    road: str
    cross: tuple[str, str]
    place: str
    reason: str
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
    def days(self) -> int:
        return (self.end - self.start).days + 1

    @property
    def section(self) -> str:
        return f"{self.cross[0]}至{self.cross[1]}"


def roads(facts: Facts) -> list[str]:
    found = [re.sub(r"\d+号$", "", facts.home.community.street)]
    others = (facts.developer.address, facts.dealer.address, facts.company.org.address, facts.landlord.address)
    for text in others:
        match = _STREET.search(text)
        if match and match[1] not in found:
            found.append(match[1])
    return [*found, *(name for name in ("粮库东路", "学府二路") if name not in found)]


def firm_of(name: str) -> str:
    short = name.removeprefix("信阳")
    for tail in _TAILS:
        short = short.removesuffix(tail)
    return short


def someone(job: Job) -> str:
    return (
        job.rng.choice(FAMILY)
        + job.rng.choice("志立成玉海新" if job.chance(0.7) else "永秋")
        + job.rng.choice("安峰山琴芬平")
    )


def mobile(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def world(job: Job, *, firm: bool = True) -> World:
    facts, rng = job.facts, job.rng
    street = roads(facts)
    road, cross = street[0], (street[1], street[2])
    number = rng.randrange(3, 260)
    place = rng.choice(
        [
            f"{road}{number}号门前人行道",
            f"{road}与{cross[0]}交叉口向南{rng.randrange(2, 12) * 5}米处",
            f"{facts.home.community.name}北门外{road}东侧",
            f"{road}西侧非机动车道（{number}号对面）",
        ]
    )
    reason = rng.choice(
        ["敷设10kV电力电缆", "充电站低压电缆过路顶管", "新装箱式变压器及电缆接引", "充电桩群供电管线埋设"]
    )
    project = rng.choice(
        [
            f"{road}公共充电站外部供电工程",
            f"{facts.home.community.name}充电车棚配电接入工程",
            f"{firm_of(facts.company.org.name)}充电场站10kV业扩配套工程",
        ]
    )
    signed = facts.consent_date - timedelta(days=rng.randrange(0, 200))
    start = signed + timedelta(days=rng.randrange(12, 30))
    return World(
        applicant=facts.company.org.name if firm else facts.person.name,
        is_firm=firm,
        address=facts.company.org.address if firm else facts.person.address,
        handler=facts.landlord.name if firm else facts.spouse.name,
        phone=facts.landlord.phone if firm else facts.spouse.phone,
        builder=(
            f"信阳{firm_of(facts.developer.name)}"
            f"{rng.choice(['市政工程有限公司', '电力安装工程有限公司', '建设集团有限公司'])}"
        ),
        designer=(
            f"河南{firm_of(facts.dealer.name)}"
            f"{rng.choice(['电力设计有限公司', '工程咨询设计有限公司', '规划设计研究院有限公司'])}"
        ),
        district=facts.home.community.district,
        road=road,
        cross=cross,
        place=place,
        reason=reason,
        project=project,
        length=Decimal(rng.choice(["6", "8.5", "12", "15", "18.5", "24", "36", "42.5", "60", "118"])),
        width=Decimal(rng.choice(["0.8", "1", "1.2", "1.6", "2", "2.4"])),
        start=start,
        end=start + timedelta(days=rng.randrange(4, 60)),
        signed=signed,
    )


def num(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def on(day: date, form: str) -> str:
    """A date in words; besides the known forms: `bare` 2025.3.8."""
    return f"{day.year}.{day.month}.{day.day}" if form == "bare" else numbers.written_date(day, form=form)


def day_run(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(on(day, form), name, style, solid=True)


def truth(w: World, *names: str, **more: Value) -> dict[str, Value]:
    known: dict[str, Value] = {
        "applicant": w.applicant,
        "handler": w.handler,
        "phone": w.phone,
        "builder": w.builder,
        "road": w.road,
        "place": w.place,
        "reason": w.reason,
        "project": w.project,
        "designer": w.designer,
        "length_m": num(w.length),
        "width_m": num(w.width),
        "area_m2": num(w.area),
        "period_from": w.start.isoformat(),
        "period_to": w.end.isoformat(),
        "issue_date": w.signed.isoformat(),
    }
    return {name: known[name] for name in names} | more


@dataclass(slots=True)
class Pen:
    """Text down a page of any size; a new page when there is no room."""

    job: Job
    style: Style
    wide: float = 210.0
    high: float = 297.0
    left: float = 25.0
    right: float = 25.0
    top: float = 25.0
    bottom: float = 22.0
    lead: float = 1.7
    gap: float = 1.2
    sheets: list[Sheet] = field(default_factory=list)
    y: float = 0.0

    def __post_init__(self) -> None:
        self.page()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def width(self) -> float:
        return self.wide - self.left - self.right

    def page(self) -> None:
        self.sheets.append(self.job.sheet(self.wide, self.high))
        self.y = self.top

    def need(self, height: float) -> None:
        if self.y + height > self.high - self.bottom:
            self.page()

    def head(self, text: Runs, style: Style, *, after: float = 7.0, spacing: float = 0.0) -> None:
        self.sheet.text(self.wide / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def p(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        em = self.sheet.em_mm(used)
        lines = int((self.sheet.width_of(runs, used) + indent * em) / (self.width - em)) + 1
        self.need(lines * em * self.lead)
        self.y = self.sheet.flow(self.left, self.y, self.width, runs, used, leading=self.lead, indent=indent) + self.gap

    def tail(self, runs: Runs, *, inset: float = 0.0, after: float = 9.0, style: Style | None = None) -> None:
        self.sheet.text(self.wide - self.right - inset, self.y, runs, style or self.style, align="r")
        self.y += after


def seal(sheet: Sheet, x: float, y: float, name: str, centre: str = "", *, diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def sign(sheet: Sheet, x: float, y: float, runs: Runs, size: float = 16.0) -> None:
    sheet.text(x, y, runs, Style("kai", size, jitter=0.05))
