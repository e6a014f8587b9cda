"""What the papers of this hand share: a job on a road, offices, firms, and ways to write labels and values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_seventeenth.words import WORDS
from samples.people import Org, Person, a_day, a_name, a_person, an_org

Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]
TREES = ("香樟", "女贞", "法桐", "栾树", "桂花", "国槐", "银杏", "雪松")


@dataclass(frozen=True, slots=True)
class Site:
    """Works in a street: what, where, how large, when, and who has a hand in it."""

    project: str
    road: str
    near: str
    far: str
    place: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    written: date
    client: Org
    builder: Org
    designer: Org
    consultant: Org
    agent: Person

    @property
    def area(self) -> Decimal:
        return (self.length * self.width).normalize() + 0

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def zone(job: Job) -> str:
    return job.facts.home.community.district


def bureau(job: Job, what: str) -> str:
    """An office of the city, or of the district."""
    return job.rng.choice([f"信阳市{what}", f"信阳市{zone(job)}{what}"])


def company(job: Job, suffix: str) -> Org:
    return an_org(job.rng, WORDS, suffix, district=zone(job))


def someone(job: Job) -> str:
    return a_name(job.rng, WORDS)


def a_site(job: Job) -> Site:
    rng = job.rng
    road, near, far = rng.sample(WORDS.streets, 3)
    start = a_day(rng, date(2026, 11, 30), date(2027, 1, 20))
    return Site(
        project=rng.choice(
            [
                f"{job.facts.home.community.name}电动汽车充电设施配套线路工程",
                f"{road}新能源汽车充电站10kV外线工程",
                f"信阳市{zone(job)}{road}公共停车场充电桩接入工程",
                f"{road}（{near}—{far}）电力通道及充电桩配套工程",
            ]
        ),
        road=road,
        near=near,
        far=far,
        place=rng.choice(
            [
                f"{zone(job)}{road}与{near}交叉口向{rng.choice('东西南北')}{rng.randrange(3, 40) * 10}米",
                f"信阳市{zone(job)}{road}{rng.randrange(3, 260)}号门前人行道及非机动车道",
                f"{road}{rng.choice(['东', '西', '南', '北'])}侧人行道（{near}至{far}）",
            ]
        ),
        length=Decimal(rng.choice(["14", "22", "35", "46.5", "64", "88", "126"])),
        width=Decimal(rng.choice(["0.6", "0.9", "1.2", "1.6", "2", "2.8"])),
        start=start,
        end=start + timedelta(days=rng.choice([4, 6, 9, 14, 20, 29])),
        written=a_day(rng, date(2026, 9, 10), date(2026, 11, 20)),
        client=job.facts.company.org,
        builder=company(job, rng.choice(["电力建设有限公司", "市政工程有限公司", "机电安装工程有限公司"])),
        designer=company(job, rng.choice(["电力设计有限公司", "工程设计咨询有限公司", "市政设计研究院有限公司"])),
        consultant=company(job, rng.choice(["交通设计咨询有限公司", "交通科技有限公司", "规划设计有限公司"])),
        agent=a_person(rng, WORDS),
    )


def on(when: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(when, form=form), name, style, solid=True)


def gap(text: str, name: str = "", style: Style | None = None, wide: float = 0.0) -> Run:
    """A value on an underlined blank; short ones are not broken over two lines."""
    size = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(wide, size + 0.8), solid=size < 18)


def plain(value: Decimal) -> str:
    return f"{value.normalize() + 0:f}"


def edge_text(sheet: Sheet, head: str, foot: str = "") -> None:
    """Header with a rule, and a line at the foot."""
    small, wide = Style("song", 9), sheet.width_mm
    if head:
        sheet.text(wide / 2, 12, head, small, align="c")
        sheet.line(22, 17, wide - 22, 17, width=0.2)
    if foot:
        sheet.text(wide / 2, sheet.height_mm - 13, foot, small, align="c")


def ruled(height: float, cells: list[tuple[float, Runs, bool]]) -> tuple[float, list[tuple[float, Runs, bool]]]:
    """One row of a table, where rows are made in a loop."""
    return height, cells


def upright(sheet: Sheet, box: tuple[float, float, float, float], text: str, style: Style, ink: Colour = BLACK) -> None:
    """A merged label cell whose text runs downwards."""
    sheet.rect(*box, fill=ink)
    sheet.column(box, text, style)
