"""What the alder papers share: one invented road work, its measures and days, and small helps for drawing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import a_phone
from samples.truth import Value

Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]
Said: TypeAlias = list[str | Run]

_MEASURES = (
    ("18", "0.6"),
    ("24.5", "0.8"),
    ("36", "1.2"),
    ("42", "1.5"),
    ("12.6", "2"),
    ("65", "0.9"),
    ("8", "3.5"),
    ("108", "0.7"),
)


@dataclass(frozen=True, slots=True)
class Work:
    applicant: str
    builder: str
    designer: str
    project: str
    road: str
    cross: str
    place: str
    reason: str
    length: Decimal
    width: Decimal
    handler: str
    phone: str
    start: date
    end: date
    signed: date
    district: str
    office: str

    @property
    def earlier(self) -> date:
        """A day before the paper was made: of a contract, a survey, a visit."""
        return self.signed - timedelta(days=17)

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    def values(self, *names: str, **others: Value) -> dict[str, Value]:
        """The truth of these fields, and others with the value given."""
        known: dict[str, Value] = {
            "applicant": self.applicant,
            "builder": self.builder,
            "designer": self.designer,
            "project": self.project,
            "road": self.road,
            "place": self.place,
            "reason": self.reason,
            "length_m": plain(self.length),
            "width_m": plain(self.width),
            "area_m2": plain(self.area),
            "handler": self.handler,
            "phone": self.phone,
            "period_from": self.start.isoformat(),
            "period_to": self.end.isoformat(),
            "issue_date": self.signed.isoformat(),
        }
        return {name: known[name] for name in names} | others


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def a_work(job: Job) -> Work:
    facts, rng = job.facts, job.rng
    home = facts.home.community
    road = re.sub(r"\d+号$", "", home.street)
    found = re.search(r"[区县](\D+?)\d+号", facts.landlord.address)
    cross = found.group(1) if found else "站前街"
    if cross == road:
        cross = "站前街"
    stem = facts.developer.name.removeprefix("信阳").removesuffix("置业有限公司")
    other = facts.dealer.name.removeprefix("信阳")
    other = re.sub(r"(新能源汽车销售|汽车销售服务|汽车贸易)有限公司$", "", other)
    number = rng.randrange(6, 280)
    signed = facts.consent_date - timedelta(days=rng.randrange(1, 30))
    start = signed + timedelta(days=rng.randrange(6, 21))
    length, width = rng.choice(_MEASURES)
    return Work(
        applicant=rng.choice([facts.company.org.name, facts.developer.name, home.manager.name]),
        builder=f"河南{stem}{rng.choice(['市政工程有限公司', '电力安装有限公司', '建设集团有限公司'])}",
        designer=f"河南{other}{rng.choice(['电力设计有限公司', '工程设计咨询有限公司', '市政设计院有限公司'])}",
        project=f"{home.name}{rng.choice(['公共充电站外线工程', '充电车棚配套电缆工程', '汽车充电桩配电工程'])}",
        road=road,
        cross=cross,
        place=rng.choice(
            [
                f"{road}与{cross}交叉口西北角人行道",
                f"信阳市{home.district}{road}{number}号门前人行道",
                f"{home.district}{road}南侧（{cross}口向东60米）",
            ]
        ),
        reason=rng.choice(["敷设充电站10kV电缆", "埋设充电桩低压电缆保护管"])
        if Decimal(width) < 2
        else "安装充电桩箱式变电站",
        length=Decimal(length),
        width=Decimal(width),
        handler=rng.choice([facts.spouse.name, facts.landlord.name, facts.person.name]),
        phone=a_phone(rng),
        start=start,
        end=start + timedelta(days=rng.randrange(4, 46)),
        signed=signed,
        district=home.district,
        office=f"信阳市{home.district}城市管理局",
    )


def wd(day: date, form: str = "plain") -> str:
    return numbers.written_date(day, form=form)


def span(work: Work, form: str = "plain", between: str = "至", style: Style | None = None) -> Said:
    return [Run(wd(work.start, form), "period_from", style), between, Run(wd(work.end, form), "period_to", style)]


def pen(job: Job, size: float) -> Style:
    return Style("kai", size, BLUE_INK if job.chance(0.4) else BLACK, jitter=0.035)


def seal(sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 39.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def box_below(
    sheet: Sheet, x: float, y: float, width: float, height: float, label: str, runs: Runs, style: Style
) -> None:
    """A box with its label small in the upper left corner and the value below it."""
    sheet.rect(x, y, width, height)
    sheet.text(x + 1.5, y + 1.2, label, Style("hei", 7.5))
    sheet.cell((x, y + 4, width, height - 4.5), runs, style)
