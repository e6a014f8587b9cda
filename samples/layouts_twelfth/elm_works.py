"""Works on a road or on green land, invented: what, where, by whom, how large, when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Sheet
from samples.job import Job
from samples.layouts_twelfth.elm_common import (
    SONG,
    a_name,
    an_estate,
    between,
    firm,
    seal,
    signed_by,
    someone,
    two_roads,
)
from samples.people import DISTRICTS, Org, a_phone


@dataclass(frozen=True, slots=True)
class Works:
    """`place` says where on `road`; `applicant` is a firm."""

    project: str
    road: str
    cross: str
    district: str
    place: str
    reason: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date
    applicant: Org
    builder: Org
    designer: Org
    handler: str
    phone: str

    @property
    def area(self) -> Decimal:
        return (self.length * self.width).normalize() + 0

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def some_works(job: Job) -> Works:
    rng = job.rng
    road, cross = two_roads(job)
    district = rng.choice(DISTRICTS[:3])
    side = rng.choice("东西南北")
    start = between(job, (2026, 12, 1), (2027, 1, 10))
    site = rng.choice([an_estate(job), f"{road}{rng.choice(['公交首末站', '停车场', '物流园'])}"])
    kind = rng.choice(["充电站外线电源", "充电桩配套10千伏电缆", "新能源汽车充电场站接入", "充电设施供配电"])
    place = rng.choice(
        [
            f"{district}{road}与{cross}交叉口{side}侧人行道",
            f"{road}（{cross}至铁路桥段）{side}侧非机动车道",
            f"{district}{road}{rng.randrange(3, 260)}号门前",
            f"{road}{side}侧{site}入口处",
        ]
    )
    return Works(
        project=f"{site}{kind}工程",
        road=road,
        cross=cross,
        district=district,
        place=place,
        reason=rng.choice(
            [
                "敷设充电站外线电缆",
                "充电桩配套供电管线施工",
                "新建电缆排管及检查井",
                "安装箱式变压器并埋设电力管道",
            ]
        ),
        length=Decimal(rng.choice(["12", "18", "24.5", "36", "42", "55", "80", "126"])),
        width=Decimal(rng.choice(["0.8", "1", "1.2", "1.5", "2", "2.4", "3"])),
        start=start,
        end=start + timedelta(days=rng.choice([4, 6, 9, 11, 14, 19, 29])),
        signed=between(job, (2026, 10, 10), (2026, 11, 20)),
        applicant=firm(
            job, "新能源科技有限公司", "充电服务有限公司", "置业有限公司", "公共交通有限公司", "商业管理有限公司"
        ),
        builder=firm(job, "电力工程有限公司", "市政工程有限公司", "建设集团有限公司", "送变电安装有限公司"),
        designer=firm(job, "电力设计有限公司", "市政工程设计研究院有限公司", "工程咨询设计有限公司"),
        handler=a_name(job),
        phone=a_phone(rng),
    )


def applicant_of(job: Job, works: Works) -> tuple[str, str]:
    """Who asks: mostly the firm, now and then a citizen."""
    if job.chance(0.2):
        person = someone(job)
        return person.name, person.id_number
    return works.applicant.name, works.applicant.uscc


def sign_off(sheet: Sheet, x: float, y: float, who: str, works: Works) -> None:
    """The applicant's seal or name, and the day."""
    sheet.text(x, y, "申请单位（人）签章：", SONG)
    sheet.text(x + 14, y + 12, numbers.written_date(works.signed, form="spaced"), SONG)
    if who.endswith("公司"):
        seal(sheet, x + 34, y + 4, who, size=38)
    else:
        signed_by(sheet, x + 38, y - 2, who)
