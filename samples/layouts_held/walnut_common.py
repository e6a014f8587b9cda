"""Shared by walnut's papers: one invented piece of work, dates as people write them, truth by field names."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Sheet, Style
from samples.job import Job
from samples.people import a_day
from samples.truth import Value
from samples.works import plain, some_works

Said = list["str | Run"]
GREY = (120, 120, 124)


@dataclass(frozen=True, slots=True)
class Scene:
    project: str
    road: str
    cross: str
    place: str
    reason: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date
    applicant: str
    is_firm: bool
    handler: str
    phone: str
    builder: str
    designer: str
    adviser: str
    district: str
    estate: str
    green_place: str
    green_kind: str
    trees: tuple[tuple[str, int], ...]
    other: str
    third: str
    other_phone: str

    @property
    def area(self) -> str:
        return plain(self.length * self.width)

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    @property
    def tree_count(self) -> int:
        return sum(count for _, count in self.trees)

    def truth(self, *names: str, **more: Value) -> dict[str, Value]:
        every: dict[str, Value] = {
            "project": self.project,
            "road": self.road,
            "place": self.place,
            "reason": self.reason,
            "length_m": plain(self.length),
            "width_m": plain(self.width),
            "area_m2": self.area,
            "period_from": self.start.isoformat(),
            "period_to": self.end.isoformat(),
            "issue_date": self.signed.isoformat(),
            "applicant": self.applicant,
            "handler": self.handler,
            "phone": self.phone,
            "builder": self.builder,
            "designer": self.designer,
        }
        return {name: every[name] for name in names} | more


def scene(job: Job, *, firm: bool | None = None) -> Scene:
    """`firm`: the applicant is a company for sure (True) or a person for sure (False)."""
    rng, facts, works = job.rng, job.facts, some_works(job)
    road, estate, district = works.road, facts.home.community.name, facts.home.community.district
    cross = works.section.split("至")[0]
    if cross == road:
        cross = "文苑街"
    is_firm = rng.random() < 0.7 if firm is None else firm
    signed = a_day(rng, date(2026, 2, 25), date(2026, 11, 18))
    start = signed + timedelta(days=rng.randrange(9, 40))
    side, other_side = rng.choice([("东", "西"), ("西", "东"), ("南", "北"), ("北", "南")])
    yards = rng.randrange(3, 46) * 5
    return Scene(
        project=rng.choice(
            [
                f"{estate}配电房增容及充电桩电源工程",
                f"{road}临街停车带充电设施配套管线工程",
                f"{estate}公共充电站外电源项目",
                f"{road}公交首末站充电桩电缆入地工程",
                f"{estate}居民充电专变接入改造",
            ]
        ),
        road=road,
        cross=cross,
        place=rng.choice(
            [
                f"{cross}路口以{side}{yards}米处{other_side}侧人行道",
                f"{estate}{side}大门外约{yards}米人行道",
                f"与{cross}交会处{side}侧第{rng.randrange(2, 30)}号灯杆旁非机动车道",
                f"{rng.randrange(6, 260)}号院墙外{side}侧人行道",
            ]
        ),
        reason=rng.choice(
            [
                "新装充电桩专用变压器，须埋设进线电缆",
                "既有电缆容量不足，更换充电站进线并新做电缆井两座",
                "充电车棚电源由街对面环网柜引接，电缆须横穿道路",
                "安装六台直流充电机，吊装箱变并敷设排管",
            ]
        ),
        length=Decimal(rng.choice(["7", "9.5", "11", "14", "18.5", "22", "27", "36.5", "44", "63"])),
        width=Decimal(rng.choice(["0.6", "0.8", "1", "1.4", "1.8", "2.2", "3"])),
        start=start,
        end=start + timedelta(days=rng.randrange(4, 46)),
        signed=signed,
        applicant=facts.company.org.name if is_firm else facts.person.name,
        is_firm=is_firm,
        handler=works.handler.name if is_firm else facts.spouse.name,
        phone=works.handler.phone if is_firm else facts.spouse.phone,
        builder=works.builder.name,
        designer=works.designer.name,
        adviser=works.adviser.name,
        district=district,
        estate=estate,
        green_place=rng.choice(
            [
                f"{district}{road}{rng.randrange(5, 280)}号临街花坛",
                f"{estate}{side}门与{road}之间的绿化带",
                f"{road}与{cross}交叉口{side}侧",
            ]
        ),
        green_kind=rng.choice(["道路附属绿地", "居住区附属绿地", "街头公共绿地", "防护绿地", "单位附属绿地"]),
        trees=tuple(
            (kind, rng.randrange(1, 7)) for kind in rng.sample(["红叶石楠", "香樟", "女贞", "紫薇", "朴树"], 2)
        ),
        other=facts.developer.legal_person,
        third=facts.dealer.legal_person,
        other_phone=facts.developer.phone,
    )


def write(day: date, form: str) -> str:
    return f"{day.year}.{day.month}.{day.day}" if form == "short" else numbers.written_date(day, form=form)


def when(job: Job, day: date, name: str, *forms: str, style: Style | None = None) -> Run:
    return Run(write(day, job.rng.choice(forms or ("plain", "padded", "dash", "short"))), name, style)


def span(job: Job, work: Scene, joint: str, *forms: str, style: Style | None = None) -> Said:
    form = job.rng.choice(forms or ("plain", "padded", "dash", "short"))
    first, last = (
        when(job, work.start, "period_from", form, style=style),
        when(job, work.end, "period_to", form, style=style),
    )
    return [first, joint, last]


def pen(job: Job, size: float) -> Style:
    return Style("kai", size, job.rng.choice([BLUE_INK, BLACK]), jitter=0.03)


def press(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", size: float = 39.0) -> None:
    """A round seal, were the paper sealed at all and by more than a person."""
    if job.variant.seal and len(name) > 4:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=size)


def figures(rng: random.Random, count: int) -> str:
    return "".join(str(rng.randrange(10)) for _ in range(count))
