"""What the poplar papers share: one job on a street, its firms and days, and small tools for setting text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import FAMILY, a_phone
from samples.truth import Value

Bits: TypeAlias = list[str | Run]
Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]

_STREET = re.compile(r"[区县]([^区县]+?)\d+号")
_FIRM = re.compile(r"信阳(.+?)(?:置业|商贸|新能源|充电|物流|物业|汽车)")
_GIVEN = ("红军", "春生", "晓东", "国强", "爱民", "慧敏", "立新", "卫东", "凤英", "松涛", "福来", "素珍", "保国")


@dataclass(frozen=True, slots=True)
class Plot:
    """Who works on which street, for what, how large, from when to when."""

    firm: str
    firm_code: str
    firm_boss: str
    builder: str
    builder_code: str
    designer: str
    adviser: str
    estate: str
    district: str
    road: str
    cross: str
    far: str
    gate: str
    clerk: str
    mobile: str
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
    def size(self) -> dict[str, Value]:
        return {"length_m": plain(self.length), "width_m": plain(self.width), "area_m2": plain(self.area)}

    @property
    def span(self) -> dict[str, Value]:
        return {"period_from": self.start.isoformat(), "period_to": self.end.isoformat()}

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def a_plot(job: Job, *works: str) -> Plot:
    """A job on a street that fits the facts; `works`: what the project may be called after the estate's name."""
    facts, rng = job.facts, job.rng
    home = facts.home.community
    texts = [org.address for org in (facts.developer, facts.company.org, facts.dealer)]
    texts += [person.address for person in (facts.person, facts.landlord, facts.spouse)]
    found = [re.sub(r"\d+号$", "", home.street)]
    found += [match[1] for text in texts if (match := _STREET.search(text))]
    roads = list(dict.fromkeys(re.sub("中段$", "", name) for name in found))
    roads += [name for name in ("建业路", "河堤路", "工农街") if name not in roads]
    orgs = (facts.dealer, facts.developer, facts.company.org, home.manager)
    firms = list(dict.fromkeys(match[1] for org in orgs if (match := _FIRM.match(org.name)))) * 3
    builds = ("电力安装有限公司", "建筑安装工程有限公司", "市政建设有限公司", "送变电工程有限公司")
    designs = ("电力勘测设计有限公司", "建筑设计有限公司", "工程勘察设计院有限公司")
    advises = ("交通技术咨询有限公司", "道路交通设计咨询有限公司", "工程技术服务有限公司")
    firm = rng.choice((facts.company.org, facts.developer, facts.company.org))
    signed = facts.consent_date
    start = signed + timedelta(days=rng.randrange(8, 25))
    return Plot(
        firm=firm.name,
        firm_code=firm.uscc,
        firm_boss=firm.legal_person,
        builder=f"{rng.choice(('信阳', '河南'))}{firms[0]}{rng.choice(builds)}",
        builder_code=numbers.uscc(rng),
        designer=f"{rng.choice(('信阳', '河南'))}{firms[1]}{rng.choice(designs)}",
        adviser=f"河南{firms[2]}{rng.choice(advises)}",
        estate=home.name,
        district=home.district,
        road=roads[0],
        cross=roads[1],
        far=roads[2],
        gate=home.street.removeprefix(found[0]),
        clerk=facts.landlord.name,
        mobile=facts.landlord.phone,
        project=home.name + rng.choice(works or ("充电站外线工程",)),
        length=Decimal(rng.randrange(9, 96)) + rng.choice((0, 0, Decimal("0.5"))),
        width=Decimal(rng.choice(("0.8", "1", "1.2", "1.5", "2", "2.5"))),
        start=start,
        end=start + timedelta(days=rng.randrange(4, 45)),
        signed=signed,
    )


def says(day: date, form: str = "plain") -> str:
    """A date as written; beside the forms of `numbers`, "points" is 2026.9.3."""
    return f"{day.year}.{day.month}.{day.day}" if form == "points" else numbers.written_date(day, form=form)


def at(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(says(day, form), name, style, solid=True)


def fig(number: Decimal, name: str, style: Style | None = None) -> Run:
    return Run(plain(number), name, style, solid=True)


def ink(job: Job, size: float) -> Style:
    """One person's pen."""
    return Style("kai", size, BLUE_INK if job.chance(0.6) else BLACK, jitter=0.03)


def someone(job: Job) -> str:
    """A person who has only to do with the office or the site."""
    return job.rng.choice(FAMILY) + job.rng.choice(_GIVEN)


def mobile(job: Job) -> str:
    return a_phone(job.rng)


def scrawl(
    sheet: Sheet, x: float, y: float, name: str, mark: str = "", *, size: float = 16, blue: bool = False
) -> None:
    """A signature."""
    sheet.text(x, y, Run(name, mark), Style("kai", size, BLUE_INK if blue else BLACK, jitter=0.06))


def chop(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", across: float = 38.0) -> None:
    """The round seal of an organisation."""
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=across)


def folio(sheets: list[Sheet], form: str, *, head: str = "") -> None:
    """Page numbers at the foot, and a running head above a thin rule."""
    for number, sheet in enumerate(sheets, 1):
        wide, high = sheet.width_mm, sheet.height_mm
        sheet.text(wide / 2, high - 13, form.format(number, len(sheets)), Style("song", 9), align="c")
        if head:
            sheet.text(wide / 2, 11, head, Style("song", 9), align="c")
            sheet.line(25, 15.5, wide - 25, 15.5, width=0.15)


@dataclass(slots=True)
class Quill:
    """Writes down a page of any size; a new page follows where the foot is reached."""

    job: Job
    style: Style
    left: float = 26.0
    width: float = 158.0
    top: float = 24.0
    foot: float = 270.0
    leading: float = 1.7
    gap: float = 1.2
    paper: tuple[float, float] = (210.0, 297.0)
    y: float = 0.0
    sheets: list[Sheet] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.turn()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def turn(self) -> None:
        self.sheets.append(self.job.sheet(*self.paper))
        self.y = self.top

    def need(self, height: float) -> None:
        if self.y + height > self.foot:
            self.turn()

    def say(self, *bits: str | Run, indent: float = 2.0, style: Style | None = None) -> None:
        """A paragraph, kept whole on a page."""
        used = style or self.style
        em = self.sheet.em_mm(used)
        lines = int((self.sheet.width_of(bits, used) + indent * em) / (self.width - em)) + 1
        self.need(lines * em * self.leading)
        self.y = self.sheet.flow(self.left, self.y, self.width, bits, used, leading=self.leading, indent=indent)
        self.y += self.gap

    def head(self, text: str, style: Style) -> None:
        self.need(self.sheet.em_mm(style) * 6)
        self.y += 1.5
        self.say(text, indent=0, style=style)

    def end(self, *bits: str | Run, inset: float = 6.0, drop: float = 9.0) -> None:
        """A line set to the right, as below a letter."""
        self.sheet.text(self.left + self.width - inset, self.y, bits, self.style, align="r")
        self.y += drop
