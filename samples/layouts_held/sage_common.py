"""One work in a street, seen by all sage papers: who asks, who builds, where, how large and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job

BUILDERS = ("电力安装工程有限公司", "市政工程有限公司", "建设工程有限公司", "机电安装有限公司")
DESIGNERS = ("电力设计有限公司", "工程咨询设计有限公司", "建筑规划设计院有限公司")


@dataclass(frozen=True, slots=True)
class Work:
    applicant: str
    is_org: bool
    handler: str
    phone: str
    builder: str
    designer: str
    road: str
    crossing: str
    place: str
    project: str
    district: str
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


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def street_of(address: str) -> str:
    found = re.search(r"(?:区|县|^)((?:(?!区|县).)+?(?:路|街|大道|巷|胡同|道))(?:中段)?\d", address)
    return found.group(1) if found else "新华路"


def stem(name: str) -> str:
    """What a firm is called between the town and the trade."""
    short = name.removeprefix("信阳")
    for cut in ("新能源", "汽车", "商贸", "充电", "物流", "置业", "物业"):
        if cut in short[1:]:
            return short[: short.index(cut, 1)]
    return short[:2]


def a_work(job: Job, *, org: bool | None = None, trench: bool = False) -> Work:
    facts, rng = job.facts, job.rng
    is_org = job.chance(0.5) if org is None else org
    if job.variant.holder_is == "company" and org is None:
        is_org = True
    estate = facts.home.community
    road = street_of(estate.street)
    others = [street_of(one) for one in (facts.dealer.address, facts.company.org.address, facts.developer.address)]
    crossing = next((one for one in others if one != road), "建业路")
    side = rng.choice("东西南北")
    place = rng.choice(
        [
            f"{estate.district}{estate.street}门前",
            f"{road}与{crossing}交叉口{side}侧{rng.randrange(2, 30) * 5}米",
            f"{estate.district}{road}{estate.name}{side}门{rng.choice(['人行道', '入口处', '外侧'])}",
        ]
    )
    signed = facts.consent_date
    start = signed + timedelta(days=rng.randrange(4, 18))
    width = rng.choice(["0.6", "0.8", "1", "1.2"] if trench else ["1.5", "2", "2.5", "3", "4"])
    project = rng.choice(
        ["充电桩外电源接入工程", "电动汽车充电设施配套电缆工程", "充电站10千伏外线工程", "充电桩新装工程"]
    )
    return Work(
        applicant=facts.company.org.name if is_org else facts.person.name,
        is_org=is_org,
        handler=facts.landlord.name if is_org else facts.spouse.name,
        phone=facts.landlord.phone if is_org else facts.spouse.phone,
        builder=f"信阳{stem(facts.developer.name)}{rng.choice(BUILDERS)}",
        designer=f"河南{stem(facts.dealer.name)}{rng.choice(DESIGNERS)}",
        road=road,
        crossing=crossing,
        place=place,
        project=estate.name + project,
        district=estate.district,
        length=Decimal(rng.randrange(12, 150)) / 2,
        width=Decimal(width),
        start=start,
        end=start + timedelta(days=rng.randrange(6, 50)),
        signed=signed,
    )


def on(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style)


def sizes(work: Work) -> dict[str, str]:
    return {"length_m": plain(work.length), "width_m": plain(work.width), "area_m2": plain(work.area)}


def term(work: Work) -> dict[str, str]:
    return {"period_from": work.start.isoformat(), "period_to": work.end.isoformat()}


def hand(size: float, *, blue: bool = False) -> Style:
    return Style("kai", size, (28, 48, 140) if blue else (25, 25, 28), jitter=0.04)


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", diameter: float = 38) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def capped(sheet: Sheet, box: tuple[float, float, float, float], label: str, runs: Runs, style: Style) -> None:
    """A box with its label small in the upper left corner and the value beneath."""
    x, y, width, height = box
    sheet.rect(x, y, width, height)
    sheet.text(x + 1.2, y + 1.2, label, Style("hei", 7.5, (70, 70, 80)))
    sheet.cell((x, y + 3.6, width, height - 3.6), runs, style, pad=2)


def columns(
    sheet: Sheet,
    x: float,
    y: float,
    widths: Sequence[float],
    rows: Sequence[Sequence[Runs]],
    *,
    height: float,
    head: Style,
    body: Style,
    tall_head: float = 0,
) -> float:
    """Heads above columns. Returns the y below."""
    for number, row in enumerate(rows):
        high = tall_head if tall_head and number == 0 else height
        left = x
        for width, runs in zip(widths, row, strict=True):
            sheet.rect(left, y, width, high)
            if runs:
                sheet.cell((left, y, width, high), runs, body if number else head, align="c", pad=1)
            left += width
        y += high
    return y
