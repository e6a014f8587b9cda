"""What the `birch_` hand shares: one small work in a street, and a cursor that goes down a page."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_held.words import WORDS
from samples.people import a_day, a_name, a_phone, an_org


@dataclass(frozen=True, slots=True)
class Case:
    applicant: str
    handler: str
    phone: str
    builder: str
    builder_head: str
    designer: str
    project: str
    road: str
    crossing: str
    spot: str  # where, without the street's name
    address: str  # where, in full
    reason: str
    length: str
    width: str
    area: str
    start: date
    end: date
    signed: date
    district: str
    others: tuple[str, ...]  # people who only happen to be named


def plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def a_case(job: Job, who: str = "firm", *, narrow: bool = False) -> Case:
    """`who`: firm, manager, developer, person or committee applies; `narrow`: a trench."""
    rng, place = job.rng, job.facts.home.community
    applicant = {
        "firm": job.facts.company.org.name,
        "manager": place.manager.name,
        "developer": job.facts.developer.name,
        "person": job.facts.person.name,
        "committee": place.residents_committee,
    }[who]
    road = re.sub(r"\d+号$", "", place.street)
    crossing = rng.choice([street for street in WORDS.streets if street != road])
    gate = rng.choice(["东门", "西门", "南门", "北门", "消防通道口", "地库入口"])
    if narrow:
        length = Decimal(rng.randrange(24, 190)) / 2
        width = Decimal(rng.choice(["0.6", "0.8", "1.2", "0.5"]))
    else:
        length, width = Decimal(rng.randrange(12, 60)) / 2, Decimal(rng.choice(["1.5", "2", "2.4", "3"]))
    signed = a_day(rng, date(2026, 6, 1), date(2026, 10, 28))
    start = signed + timedelta(days=rng.randrange(6, 16))
    names: list[str] = []
    while len(names) < 6:
        name = a_name(rng, WORDS)
        if name not in names and name != job.facts.person.name:
            names.append(name)
    return Case(
        applicant=applicant,
        handler=names[0],
        phone=a_phone(rng),
        builder=an_org(
            rng,
            WORDS,
            rng.choice(["市政建设有限公司", "电力安装有限公司", "机电工程有限公司"]),
            district=place.district,
        ).name,
        builder_head=names[1],
        designer=an_org(
            rng,
            WORDS,
            rng.choice(["电力设计有限公司", "工程设计咨询有限公司", "建筑设计院有限公司"]),
            district=place.district,
        ).name,
        project=place.name + rng.choice(["充电桩接入电缆工程", "电动汽车充电配电工程", "公共充电站外线工程"]),
        road=road,
        crossing=crossing,
        spot=f"{place.name}{gate}外{rng.choice(['人行道', '路侧', '非机动车道'])}",
        address=f"{place.district}{place.street}{place.name}{gate}外",
        reason=rng.choice(
            ["敷设充电桩专用电缆", "埋设充电站进线电缆保护管", "改迁充电桩进线管沟"]
            if narrow
            else ["敷设充电桩专用电缆", "安装充电箱变并接引电源", "吊装充电桩配电箱", "堆放电缆盘及保护管"]
        ),
        length=plain(length),
        width=plain(width),
        area=plain(length * width),
        start=start,
        end=start + timedelta(days=rng.randrange(4, 26)),
        signed=signed,
        district=place.district,
        others=tuple(names[2:]),
    )


def when(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    if form == "short":
        return Run(f"{day.year}.{day.month}.{day.day}", name, style)
    return Run(numbers.written_date(day, form=form), name, style)


def pen(size: float, *, blue: bool = True, jitter: float = 0.04) -> Style:
    return Style("kai", size, BLUE_INK, jitter=jitter) if blue else Style("kai", size, jitter=jitter)


def span(case: Case) -> dict[str, str]:
    return {"period_from": case.start.isoformat(), "period_to": case.end.isoformat()}


def sizes(case: Case) -> dict[str, str]:
    return {"length_m": case.length, "width_m": case.width, "area_m2": case.area}


def figures(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


class Page:
    """Goes down sheets of one size; takes another sheet when a paragraph has no room."""

    def __init__(
        self,
        job: Job,
        style: Style,
        *,
        width: float = 210,
        height: float = 297,
        left: float = 25,
        top: float = 25,
        leading: float = 1.7,
    ) -> None:
        self.job, self.style, self.leading = job, style, leading
        self.width, self.height, self.left, self.top = width, height, left, top
        self.sheets: list[Sheet] = []
        self.turn()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def inner(self) -> float:
        return self.width - 2 * self.left

    def turn(self) -> None:
        self.sheets.append(self.job.sheet(self.width, self.height))
        self.y = self.top

    def room(self, height: float) -> None:
        if self.y + height > self.height - 14:
            self.turn()

    def head(
        self, text: Runs, size: float = 20, *, face: str = "hei_bold", after: float = 8, spacing: float = 0.05
    ) -> None:
        style = Style(face, size)
        self.sheet.text(self.width / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def p(self, *runs: str | Run, indent: float = 2, gap: float = 1.5, style: Style | None = None) -> None:
        used = style or self.style
        em = self.sheet.em_mm(used)
        lines = int((self.sheet.width_of(runs, used) + indent * em) / (self.inner - em)) + 1
        self.room(lines * em * self.leading)
        self.y = gap + self.sheet.flow(self.left, self.y, self.inner, runs, used, leading=self.leading, indent=indent)

    def flat(self, *runs: str | Run, gap: float = 1.5, style: Style | None = None) -> None:
        self.p(*runs, indent=0, gap=gap, style=style)

    def right(self, *runs: str | Run, style: Style | None = None, gap: float = 4, inset: float = 0) -> None:
        used = style or self.style
        self.sheet.text(self.width - self.left - inset, self.y, runs, used, align="r")
        self.y += self.sheet.em_mm(used) + gap
