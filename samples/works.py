"""Works on a road, invented to fit a set of facts: what is built, where, by whom, how much and when."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.job import Job
from samples.people import Facts, Org, Person, a_day

_STREET = re.compile(r"[区县](.+?)\d+号")
_FIRM = re.compile(r"信阳(.{2,4}?)(?:汽车|新能源汽车|置业|商贸|新能源|充电|物流|物业)")


@dataclass(frozen=True, slots=True)
class Works:
    """`section`: the stretch of the road; `applicant`: who asks, a company or a person."""

    project: str
    road: str
    section: str
    place: str
    reason: str
    length: Decimal
    width: Decimal
    depth: Decimal
    period_from: date
    period_to: date
    signed: date
    applicant: str
    applicant_code: str
    handler: Person
    builder: Org
    designer: Org
    adviser: Org
    green_place: str
    green_nature: str
    trees: tuple[tuple[str, int], ...]
    case_no: str

    @property
    def area(self) -> Decimal:
        return (self.length * self.width).normalize() + 0

    @property
    def days(self) -> int:
        return (self.period_to - self.period_from).days + 1

    @property
    def tree_count(self) -> int:
        return sum(count for _, count in self.trees)


def some_works(job: Job) -> Works:
    """Works that go with the job's facts."""
    rng, facts = job.rng, job.facts
    streets = _streets(facts)
    road, first, second = (*streets, streets[0], streets[0])[:3]
    firms = _firms(facts)
    district = facts.home.community.district
    start = a_day(rng, date(2026, 12, 1), date(2026, 12, 24))
    applicant, code = facts.company.org.name, facts.company.org.uscc
    if rng.random() < 0.25:
        applicant, code = facts.person.name, facts.person.id_number
    site = rng.choice(["充电站", "停车场充电站", "公交充电站", "小区充电桩"])
    works = rng.choice(["外线工程", "10kV接入工程", "电缆沟工程", "电力管道工程", "配套电源建设项目"])
    return Works(
        project=f"{road}{site}{works}",
        road=road,
        section=f"{first}至{second}段",
        place=rng.choice(
            [
                f"{district}{road}与{first}交叉口{rng.choice(['北', '南'])}侧{rng.randrange(2, 30) * 10}米处人行道",
                f"{road}{rng.randrange(1, 300)}号门前{rng.choice(['人行道', '非机动车道'])}",
                f"信阳市{district}{road}{rng.randrange(1, 200)}号至{rng.randrange(200, 400)}号",
            ]
        ),
        reason=rng.choice(
            [
                "敷设10千伏电缆，为新建充电站供电",
                "埋设电力保护管及电缆，接入充电设施",
                "架设箱式变压器，临时堆放施工材料",
                "充电桩配套电源建设需要开挖人行道敷设电缆保护管，恢复后移交市政管理部门",
            ]
        ),
        length=Decimal(rng.choice([8, 12, 15, 20, 25, 32, 48, 60])) + Decimal(rng.choice(["0", "0", "0.5"])),
        width=Decimal(rng.choice(["0.6", "0.8", "1", "1.2", "1.5", "2", "2.5"])),
        depth=Decimal(rng.choice(["0.8", "1", "1.2"])),
        period_from=start,
        period_to=start + timedelta(days=rng.choice([2, 4, 6, 9, 14, 29])),
        signed=a_day(rng, date(2026, 10, 8), date(2026, 11, 20)),
        applicant=applicant,
        applicant_code=code,
        handler=facts.landlord,
        builder=_org(
            rng, firms, ["电力工程有限公司", "市政工程有限公司", "建设工程有限公司", "电力建设集团有限公司"], district
        ),
        designer=_org(rng, firms, ["电力设计院有限公司", "规划设计研究院", "工程设计有限公司"], district),
        adviser=_org(rng, firms, ["交通设计有限公司", "交通工程咨询有限公司", "交通规划研究院"], district),
        green_place=f"{rng.choice([district, ''])}{road}{rng.randrange(1, 300)}号"
        + rng.choice(["门前", "东侧", "院墙外"]),
        green_nature=rng.choice(["道路附属绿地", "公共绿地", "防护绿地", "居住区绿地", "单位附属绿地"]),
        trees=tuple((kind, rng.randrange(1, 9)) for kind in rng.sample(["香樟", "女贞", "法桐", "栾树", "桂花"], 2)),
        case_no=f"XY-2026-{rng.randrange(10**6):06d}",
    )


def _streets(facts: Facts) -> list[str]:
    """The streets of the facts' addresses, each once."""
    named = [re.sub(r"\d+号$", "", facts.home.community.street)]
    for org in (facts.developer, facts.dealer, facts.company.org, facts.home.community.manager):
        if match := _STREET.search(org.address):
            named.append(match[1])
    for person in (facts.person, facts.landlord, facts.spouse):
        if match := _STREET.search(person.address):
            named.append(match[1])
    return list(dict.fromkeys(named))


def _firms(facts: Facts) -> list[str]:
    names = (facts.dealer.name, facts.developer.name, facts.company.org.name, facts.home.community.manager.name)
    return list(dict.fromkeys(match[1] for name in names if (match := _FIRM.search(name))))


def _org(rng: random.Random, firms: list[str], endings: list[str], district: str) -> Org:
    name = f"信阳{rng.choice(firms)}{rng.choice(endings)}"
    return Org(name, numbers.uscc(rng), f"河南省信阳市{district}", "", f"0376-{rng.randrange(6000000, 6999999)}")


def plain(number: Decimal) -> str:
    """As people write it: 20, 1.5."""
    return f"{number.normalize() + 0:f}"
