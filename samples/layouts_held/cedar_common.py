"""What the cedar papers share: one small work on a road or green, with its people, firms and days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job
from samples.people import FAMILY
from samples.truth import Value

HAND = Style("kai", 14, (30, 36, 60), jitter=0.05)


@dataclass(frozen=True, slots=True)
class World:
    applicant: str
    is_org: bool
    handler: str
    phone: str
    builder: str
    boss: str
    designer: str
    road: str
    cross: str
    place: str
    green: str
    work: str  # what is done, as a verb phrase
    project: str
    length: Decimal
    width: Decimal
    area: Decimal
    since: date
    until: date
    day: date
    bureau: str
    district: str
    trees: tuple[tuple[str, int], ...]

    @property
    def tree_count(self) -> int:
        return sum(count for _, count in self.trees)

    @property
    def days(self) -> int:
        return (self.until - self.since).days + 1

    def values(self, *names: str) -> dict[str, Value]:
        every: dict[str, Value] = {
            "applicant": self.applicant,
            "handler": self.handler,
            "phone": self.phone,
            "builder": self.builder,
            "road": self.road,
            "place": self.place,
            "length_m": fig(self.length),
            "width_m": fig(self.width),
            "area_m2": fig(self.area),
            "period_from": self.since.isoformat(),
            "period_to": self.until.isoformat(),
            "project": self.project,
            "issue_date": self.day.isoformat(),
            "tree_count": str(self.tree_count),
        }
        return {name: every[name] for name in names}


def fig(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def on(day: date, name: str, form: str, style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def a_person_name(job: Job) -> str:
    return job.rng.choice(FAMILY) + job.rng.choice(
        ("志远", "秋生", "玉梅", "立新", "海波", "晓雯", "德厚", "桂枝", "文斌", "新民", "雪芹", "长林")
    )


def phone(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def stem(name: str) -> str:
    """The firm's own word of 信阳某某置业有限公司."""
    return name.removeprefix("信阳").removesuffix("置业有限公司")


def road_of(address: str) -> str:
    return re.sub(r"\d+号?$", "", address)


def world(job: Job, *, org: bool | None = None) -> World:
    facts, rng = job.facts, job.rng
    is_org = rng.random() < 0.7 if org is None else org
    firm = rng.choice([facts.company.org, facts.developer, facts.home.community.manager])
    who = firm.name if is_org else facts.person.name
    own = stem(facts.developer.name)
    builder = f"信阳{own}" + rng.choice(
        ["电力安装工程有限公司", "市政建设工程有限公司", "水电工程有限公司", "路桥养护有限公司", "管网施工有限公司"]
    )
    designer = (
        "河南"
        + rng.choice(["衡舟", "砚北", "拓岳", "简川"])
        + rng.choice(["电力勘测设计有限公司", "工程设计咨询有限公司", "规划建筑设计院有限公司"])
    )
    community = facts.home.community
    road = road_of(community.street)
    cross = rng.choice([one for one in ("石桥街", "粮站路", "双井巷", "学府三路", "柳堤北路") if one != road])
    side = rng.choice("东西南北")
    along = rng.choice("南北" if side in "东西" else "东西")
    place = rng.choice(
        [
            f"{road}{side}侧人行道（{cross}路口以{along}{rng.randrange(3, 28) * 10}米处）",
            f"{community.district}{road}与{cross}交叉口{side}侧",
            f"{community.district}{road}{rng.randrange(12, 300)}号门前慢车道",
        ]
    )
    green = rng.choice(
        [
            f"{community.district}{road}{side}侧行道绿化带",
            f"{community.name}大门{side}侧临街绿地",
            f"{road}与{cross}夹角处街头游园",
        ]
    )
    length = Decimal(rng.randrange(12, 180)) / 2
    width = rng.choice([Decimal("0.6"), Decimal("0.8"), Decimal("1.2"), Decimal("1.5"), Decimal(2), Decimal(3)])
    kinds = rng.sample(["香樟", "桂花", "女贞", "广玉兰", "红叶石楠球", "紫薇", "栾树"], 3)
    day = facts.consent_date
    since = day + timedelta(days=rng.randrange(4, 20))
    work = rng.choice(
        ["埋设充电桩供电电缆", "敷设充电设施低压电缆保护管", "新装充电站箱式变压器", "更换充电专用分支箱"]
    )
    project = community.name + rng.choice(
        ["充电设施配电接入工程", "电动汽车充电桩外线工程", "充电车位低压增容工程", "集中充电点电缆敷设工程"]
    )
    return World(
        applicant=who,
        is_org=is_org,
        handler=a_person_name(job) if is_org else facts.spouse.name,
        phone=phone(job),
        builder=builder,
        boss=a_person_name(job),
        designer=designer,
        road=road,
        cross=cross,
        place=place,
        green=green,
        work=work,
        project=project,
        length=length,
        width=width,
        area=length * width,
        since=since,
        until=since + timedelta(days=rng.randrange(2, 45)),
        day=day,
        bureau=f"信阳市{community.district}城市管理局",
        district=community.district,
        trees=tuple((kind, rng.randrange(1, 7)) for kind in kinds[: rng.randrange(2, 4)]),
    )


def sealed(sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", diameter: float = 38.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)
