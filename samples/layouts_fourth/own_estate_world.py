"""What certificates of real estate are about: holders, the property, its numbers and its term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples.job import Job
from samples.layouts_fourth.own_base import a_spot
from samples.people import a_day, years_later

PLACES = ("信阳市", "信阳市", "浉河区", "平桥区", "罗山县", "固始县", "潢川县")


@dataclass(frozen=True, slots=True)
class Estate:
    """A registered property, every value as the certificate prints it."""

    district: str
    number: str  # the serial number of the certificate
    holders: tuple[str, ...]
    shared: str
    location: str
    unit_no: str  # printed with spaces
    right_type: str
    right_nature: str
    usage: str
    area: str
    land_area: str
    term: str
    issued: date
    office: str
    is_space: bool


def an_estate(job: Job, *, since: date = date(2016, 6, 1)) -> Estate:
    """A property registered after `since`: a parking space or a flat of one or two people, or of a company."""
    rng, facts = job.rng, job.facts
    home, community = facts.home, facts.home.community
    district = rng.choice(PLACES)
    holders: tuple[str, ...] = (facts.person.name,)
    shared = "单独所有"
    if job.variant.holder_is == "company":
        holders = (facts.company.org.name,)
    elif rng.random() < 0.4:
        holders = (facts.person.name, facts.spouse.name)
        shared = rng.choice(("共同共有", "共同共有", "按份共有"))
    is_space = rng.random() < 0.6
    street = f"{community.district if district == '信阳市' else district}{community.street}"
    head = ("" if district.endswith("县") else "信阳市") + street + community.name
    if is_space:
        tail = rng.choice(
            (
                f"地下车库{a_spot(job, owned=True).no}号车位",
                f"地下室-1层{rng.choice('ABC')}{rng.randrange(1, 300):03d}号车位",
            )
        )
        usage = rng.choice(("城镇住宅用地/车位", "城镇住宅用地/车库", "车位", "住宅用地/地下车位"))
        area = f"{rng.randrange(1210, 3990) / 100:.2f}"
    else:
        tail = rng.choice(
            (f"{home.building}号楼{home.unit}单元{home.room}室", f"{home.building}幢{home.unit}单元{home.room}号")
        )
        usage = rng.choice(("城镇住宅用地/成套住宅", "城镇住宅用地/住宅", "住宅"))
        area = f"{rng.randrange(7600, 16900) / 100:.2f}"
    issued = a_day(rng, since, date(2026, 9, 30))
    start = issued - timedelta(days=rng.randrange(900, 3200))
    until = years_later(start, 70) - timedelta(days=1)
    return Estate(
        district=district,
        number=f"{rng.randrange(300, 98000):07d}",
        holders=holders,
        shared=shared,
        location=head + tail,
        unit_no=f"411599 {rng.randrange(1, 30):03d}{rng.randrange(1, 20):03d} GB{rng.randrange(1, 400):05d} "
        f"F{rng.randrange(1, 60):04d}{rng.randrange(1, 400):04d}",
        right_type=rng.choice(("国有建设用地使用权/房屋所有权", "国有建设用地使用权/房屋（构筑物）所有权")),
        right_nature=rng.choice(("出让/市场化商品房", "出让/市场化商品房", "出让/其他", "划拨/经济适用房")),
        usage=usage,
        area=area,
        land_area=f"{rng.randrange(900000, 8800000) / 100:.2f}",
        term=_term(rng.randrange(4), start, until),
        issued=issued,
        office=_office(district, issued),
        is_space=is_space,
    )


def _office(district: str, issued: date) -> str:
    """The registry: of land and resources before the reform of 2019, of natural resources after it."""
    if issued.year < 2019:
        return f"{district if district.endswith('县') else '信阳市'}国土资源局"
    return f"{district}自然资源局" if district.endswith("县") else "信阳市自然资源和规划局"


def _term(form: int, start: date, until: date) -> str:
    long = [f"{day.year}年{day.month:02d}月{day.day:02d}日" for day in (start, until)]
    return (
        f"国有建设用地使用权 {long[0]}起{long[1]}止",
        f"{long[0]}起{long[1]}止",
        f"{start:%Y-%m-%d}起{until:%Y-%m-%d}止",
        f"土地使用期限：{long[0]}至{long[1]}",
    )[form]
