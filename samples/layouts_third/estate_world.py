"""What the certificates of the real estate registry say: made once, laid out by `estate_certs` and `estate_proofs`."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from samples import numbers, people
from samples.draw import Run, Runs
from samples.job import Job
from samples.layouts_third.common import begin
from samples.people import a_day

# Offices before and after the reform of 2019, and the name of the place in the certificate's number.
_OFFICES = (
    ("信阳市", "信阳市国土资源局", "信阳市自然资源和规划局"),
    ("信阳市", "信阳市国土资源局", "信阳市自然资源和规划局"),
    ("固始县", "固始县国土资源局", "固始县自然资源局"),
    ("潢川县", "潢川县国土资源局", "潢川县自然资源局"),
    ("平桥区", "信阳市国土资源局平桥分局", "信阳市自然资源和规划局平桥分局"),
)


@dataclass(frozen=True, slots=True)
class Holding:
    """One right in real estate, as a certificate lists it."""

    year: int
    serial: str
    place: str
    office: str
    day: date
    holders: tuple[str, ...]
    holder_ids: tuple[str, ...]
    shared: str
    location: str
    unit_no: str
    right_type: str
    right_nature: str
    usage: str
    area: str
    land_area: str
    term: str
    others: tuple[str, ...] = field(default=())

    @property
    def number(self) -> str:
        return f"豫（{self.year}）{self.place}不动产权第{self.serial}号"


def a_holding(job: Job) -> Holding:
    """A parking space's, a house's or (for a company) a shop's certificate."""
    facts, rng = begin(job), job.rng
    place, before, after = rng.choice(_OFFICES)
    day = a_day(rng, date(2016, 6, 1), date(2026, 9, 30))
    company = job.variant.holder_is == "company"
    couple = not company and job.chance(0.35)
    holders: tuple[str, ...] = (facts.company.org.name,) if company else (facts.person.name,)
    ids: tuple[str, ...] = (facts.company.org.uscc,) if company else (facts.person.id_number,)
    if couple:
        holders, ids = (*holders, facts.spouse.name), (*ids, facts.spouse.id_number)
    what = "shop" if company else rng.choice(["space", "space", "house"])
    built = rng.randrange(*{"space": (1150, 4600), "house": (7800, 16800), "shop": (12000, 210000)}[what])
    start = a_day(rng, date(2006, 1, 1), min(day, date(2020, 12, 31)))
    years = {"space": 70, "house": 70, "shop": 40}[what]
    return Holding(
        year=day.year,
        serial=f"{rng.randrange(1, 99999):07d}",
        place=place,
        office=before if day < date(2019, 3, 1) else after,
        day=day,
        holders=holders,
        holder_ids=ids,
        shared=rng.choice(["共同共有", "共同共有", "按份共有"]) if couple else "单独所有",
        location=_location(job, place, what),
        unit_no=_unit_no(rng, place),
        right_type=rng.choice(["国有建设用地使用权/房屋所有权", "国有建设用地使用权/房屋（构筑物）所有权"]),
        right_nature={
            "space": rng.choice(["出让/市场化商品房", "出让/其他", "出让"]),
            "house": "出让/市场化商品房",
        }.get(what, rng.choice(["出让/自建房", "出让/市场化商品房"])),
        usage={
            "space": rng.choice(["城镇住宅用地/车位", "车位", "地下车库", "其他商服用地/停车位", "城镇住宅用地/车库"]),
            "house": rng.choice(["城镇住宅用地/住宅", "成套住宅"]),
        }.get(what, rng.choice(["批发零售用地/商业服务", "工业用地/厂房", "商务金融用地/办公"])),
        area=f"{built / 100:.2f}",
        land_area=f"{rng.randrange(820000, 9900000) / 100:.2f}",
        term=_term(rng, start, people.years_later(start, years) - timedelta(days=1)),
        others=_others(rng, what, built),
    )


def _location(job: Job, place: str, what: str) -> str:
    rng, home = job.rng, job.facts.home
    where = home.community
    district = place if place == "平桥区" else where.district
    if place.endswith("县"):
        head = f"{place}{rng.choice(people.THIRD_WORDS.streets)}{where.name}"
    else:
        head = rng.choice([f"信阳市{district}{where.street}{where.name}", f"{district}{where.street}{where.name}"])
    if what == "space":
        level = home.space_floor or rng.choice(["地下室", "地下车库"])
        return head + rng.choice(
            [
                f"{level}{home.space_no}号车位",
                f"{home.building}号楼{level}车位{home.space_no}",
                f"{level}-{home.space_no}车位",
            ]
        )
    if what == "house":
        return f"{head}{home.building}幢{home.unit}单元{home.room}室"
    return f"{head}{home.building}号楼{rng.choice(['1-2层', '1层', '附属厂房'])}{rng.randrange(101, 130)}号"


def _unit_no(rng: random.Random, place: str) -> str:
    county = {"固始县": "411525", "潢川县": "411526", "平桥区": "411503"}.get(place, "411502")
    return (
        f"{county} {rng.randrange(1, 30):03d}{rng.randrange(1, 40):03d} GB{rng.randrange(1, 300):05d} "
        f"F{rng.randrange(1, 60):04d}{rng.randrange(1, 999):04d}"
    )


def _term(rng: random.Random, first: date, last: date) -> str:
    long_first, long_last = (numbers.written_date(day, form="padded") for day in (first, last))
    return rng.choice(
        [
            f"国有建设用地使用权 {long_first}起{long_last}止",
            f"{long_first}起{long_last}止",
            f"国有建设用地使用权：{first.isoformat()}起{last.isoformat()}止",
            f"土地使用期限至{long_last}止",
        ]
    )


def _others(rng: random.Random, what: str, built: int) -> tuple[str, ...]:
    storeys = rng.randrange(11, 34)
    shared = built * rng.randrange(10, 26) // 100
    level = "-1" if what == "space" else str(rng.randrange(1, storeys))
    return (
        f"房屋结构：{rng.choice(['钢筋混凝土结构', '钢混', '框剪结构'])}",
        f"专有建筑面积：{(built - shared) / 100:.2f}㎡，分摊建筑面积：{shared / 100:.2f}㎡",
        f"房屋总层数：{storeys}层，所在层：第{level}层",
        f"房屋竣工时间：{rng.randrange(2008, 2016)}年",
    )


def area_runs(job: Job, holding: Holding) -> list[str | Run]:
    """面积 as the cell prints it; only the building area is the field."""
    area = Run(holding.area, "area_m2")
    return job.rng.choice(
        [
            [f"共有宗地面积{holding.land_area}㎡/房屋建筑面积", area, "㎡"],
            [f"宗地面积：{holding.land_area}㎡\n房屋建筑面积：", area, "㎡"],
            ["房屋建筑面积：", area, "m²"],
            ["建筑面积 ", area, " 平方米"],
        ]
    )


def holder_runs(holders: Sequence[str], between: str = "、") -> list[str | Run]:
    runs: list[str | Run] = []
    for number, name in enumerate(holders):
        runs += [between] if number else []
        runs.append(Run(name, "holders"))
    return runs


def rows_of(job: Job, holding: Holding) -> list[tuple[str, Runs]]:
    """The ten rows of a certificate's table: label and what stands beside it."""
    joined = job.rng.choice(["、", "，", " "])
    return [
        ("权利人", holder_runs(holding.holders, joined)),
        ("共有情况", Run(holding.shared, "co_ownership")),
        ("坐落", Run(holding.location, "location")),
        ("不动产单元号", Run(holding.unit_no, "unit_no")),
        ("权利类型", Run(holding.right_type, "right_type")),
        ("权利性质", Run(holding.right_nature, "right_nature")),
        ("用途", Run(holding.usage, "usage")),
        ("面积", area_runs(job, holding)),
        ("使用期限", Run(holding.term, "term")),
        ("权利其他状况", "\n".join(holding.others)),
    ]


def notes_of(job: Job, holding: Holding) -> list[str]:
    """附记: business number, shares, what the space belongs to."""
    notes = [f"业务编号：{holding.year}{job.rng.randrange(10**7):07d}"]
    if holding.shared == "按份共有":
        notes.append("，".join(f"{name}占50%" for name in holding.holders))
    if job.chance(0.5):
        notes.append("证件号：" + "；".join(holding.holder_ids))
    notes.append(
        job.rng.choice(
            [
                "分层分户图详见附图页。",
                "该不动产为首次转移登记。",
                "买卖合同备案号：" + f"{job.rng.randrange(10**10):010d}",
            ]
        )
    )
    return notes
