"""What the papers of this hand share: works on a road, offices, firms, and ways to set labels and blanks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_fifteenth.words import WORDS
from samples.people import Org, Person, a_day, a_name, a_person, an_org

Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


@dataclass(frozen=True, slots=True)
class Dig:
    """A job on a road: whose, by whom, where, how large and when."""

    project: str
    road: str
    cross: str
    other_cross: str
    place: str
    length: Decimal
    width: Decimal
    begins: date
    ends: date
    papers: date
    owner: Org
    builder: Org
    designer: Org
    adviser: Org
    handler: Person

    @property
    def area(self) -> Decimal:
        return (self.length * self.width).normalize() + 0

    @property
    def days(self) -> int:
        return (self.ends - self.begins).days + 1


def district(job: Job) -> str:
    return job.facts.home.community.district


def office(job: Job, what: str) -> str:
    """An office of the city or of the district."""
    return job.rng.choice([f"信阳市{what}", f"信阳市{district(job)}{what}"])


def firm(job: Job, suffix: str) -> Org:
    return an_org(job.rng, WORDS, suffix, district=district(job))


def somebody(job: Job) -> str:
    return a_name(job.rng, WORDS)


def a_dig(job: Job) -> Dig:
    rng = job.rng
    road, cross, other = rng.sample(WORDS.streets, 3)
    begins = a_day(rng, date(2026, 11, 28), date(2027, 1, 12))
    side = rng.choice("东西南北")
    return Dig(
        project=rng.choice(
            [
                f"{job.facts.home.community.name}公共充电站10千伏电源线路工程",
                f"{road}公交首末站充电桩专线工程",
                f"{district(job)}{cross}停车场充电设施外部供电工程",
                f"{road}电力排管改造及充电站接入工程",
            ]
        ),
        road=road,
        cross=cross,
        other_cross=other,
        place=rng.choice(
            [
                f"{district(job)}{road}{side}侧人行道（{cross}口至{other}口）",
                f"信阳市{district(job)}{road}与{cross}交汇处{side}侧",
                f"信阳市{district(job)}{road}{rng.randrange(2, 280)}号院{side}门外",
            ]
        ),
        length=Decimal(rng.choice(["16", "24", "36", "42.5", "58", "75", "110"])),
        width=Decimal(rng.choice(["0.7", "1.1", "1.4", "1.8", "3", "2.4"])),
        begins=begins,
        ends=begins + timedelta(days=rng.choice([3, 6, 9, 13, 19, 34])),
        papers=a_day(rng, date(2026, 9, 20), date(2026, 11, 20)),
        owner=job.facts.company.org,
        builder=firm(job, rng.choice(["电力安装有限公司", "市政建设有限公司", "输变电工程有限公司"])),
        designer=firm(job, rng.choice(["电力勘测设计有限公司", "市政工程设计有限公司", "城乡规划设计院有限公司"])),
        adviser=firm(job, rng.choice(["交通工程技术有限公司", "交通规划咨询有限公司", "智慧交通设计有限公司"])),
        handler=a_person(rng, WORDS),
    )


def day(when: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(when, form=form), name, style, solid=True)


def blank(text: str, name: str = "", style: Style | None = None, wide: float = 0.0) -> Run:
    """A value on an underlined blank; never broken over two lines when short."""
    size = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(wide, size + 1.0), solid=size < 20)


def num(value: Decimal) -> str:
    return f"{value.normalize() + 0:f}"


def side_label(sheet: Sheet, x: float, y: float, width: float, height: float, text: str, style: Style) -> None:
    """A label cell merged over several rows, its text set downwards."""
    sheet.rect(x, y, width, height)
    sheet.column((x, y, width, height), text, style)


def running(sheets: list[Sheet], head: str, foot: str = "- {} -", *, skip: int = 0) -> None:
    """Running header with a rule, and page numbers, on all sheets but the first `skip`."""
    small = Style("song", 9)
    for number, sheet in enumerate(sheets[skip:], 1):
        if head:
            sheet.text(sheet.width_mm / 2, 13, head, small, align="c")
            sheet.line(25, 18, sheet.width_mm - 25, 18, width=0.2)
        sheet.text(sheet.width_mm / 2, sheet.height_mm - 14, foot.format(number), small, align="c")
