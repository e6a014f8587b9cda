"""What the fir layouts share: works on a road, pens, blanks and dates on them, lines of text, finger prints."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from PIL import Image, ImageDraw

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_thirteenth.words import WORDS
from samples.people import a_day

SONG = Style("song", 12)
Parts: TypeAlias = list[str | Run]
Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]


@dataclass(frozen=True, slots=True)
class Task:
    """Works on a road that bring power to chargers: what, where, by whom, when and how large."""

    project: str
    road: str
    section: str
    place: str
    applicant: str
    code: str
    builder: str
    designer: str
    adviser: str
    start: date
    end: date
    signed: date
    length: Decimal
    width: Decimal

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def a_firm(rng: random.Random, *endings: str) -> str:
    return rng.choice(("信阳", "信阳市", "河南")) + rng.choice(WORDS.firms) + rng.choice(endings)


def a_task(job: Job) -> Task:
    """Works that go with the job's facts."""
    rng, district = job.rng, job.facts.home.community.district
    road, first, second = rng.sample(WORDS.streets, 3)
    estate, firm = rng.choice(WORDS.estates), rng.choice(WORDS.firms)
    projects = [
        f"{estate}充电站10kV外线工程",
        f"{road}公共充电站电力电缆敷设工程",
        f"{firm}物流园充电场站配电工程",
        f"{road}公交首末站充电设施接电工程",
        f"{firm}新能源充电示范站供电线路新建工程",
    ]
    places = [
        f"{district}{road}与{first}交叉口东北角人行道",
        f"{district}{road}{rng.randrange(3, 240)}号门前人行道",
        f"信阳市{district}{road}（{first}至{second}）北侧非机动车道",
        f"{road}西侧{first}路口以南{rng.randrange(3, 20) * 10}米处",
    ]
    start = a_day(rng, date(2026, 12, 1), date(2026, 12, 28))
    org = job.facts.company.org
    return Task(
        project=rng.choice(projects),
        road=road,
        section=f"{first.removesuffix('北段')}至{second.removesuffix('北段')}段",
        place=rng.choice(places),
        applicant=org.name,
        code=org.uscc,
        builder=a_firm(rng, "电力工程有限公司", "电力安装有限公司", "市政建设有限公司", "建筑工程有限公司"),
        designer=a_firm(rng, "电力设计有限公司", "工程设计咨询有限公司", "建筑规划设计院有限公司"),
        adviser=a_firm(rng, "交通规划设计有限公司", "工程咨询有限公司", "交通技术服务有限公司"),
        start=start,
        end=start + timedelta(days=rng.choice([4, 6, 9, 14, 19, 29])),
        signed=a_day(rng, date(2026, 10, 9), date(2026, 11, 20)),
        length=Decimal(rng.choice(["8", "12", "18.5", "24", "36", "42.5", "65"])),
        width=Decimal(rng.choice(["0.8", "1", "1.2", "1.5", "2", "2.4", "3"])),
    )


def shown(number: Decimal) -> str:
    """As people write it: 20, 1.5."""
    return f"{number.normalize() + 0:f}"


def hand(job: Job, size: float) -> Style:
    """Somebody's handwriting."""
    ink = BLUE_INK if job.chance(0.4) else BLACK
    return Style("kai", size * 1.1, ink, jitter=job.rng.choice([0.03, 0.045]))


def blank(text: str, name: str, style: Style, *, room: float = 1.2, least: float = 0.0) -> Run:
    """A value on a line the form left open."""
    width = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(width + room, least), solid=width < 16)


def torn(day: date, name: str, style: Style, *, line: bool = False) -> Parts:
    """A date filled into the blanks before 年, 月 and 日."""
    parts: Parts = []
    for figure, unit, least in ((day.year, "年", 3.0), (day.month, "月", 2.2), (day.day, "日", 2.2)):
        parts += [Run(str(figure), name, style, underline=line, min_em=least), Run(unit, name)]
    return parts


def said(job: Job, day: date, *forms: str) -> str:
    """A date in one of the forms."""
    return numbers.written_date(day, form=job.rng.choice(forms or ("plain", "padded", "dash", "dot")))


def bold(style: Style, text: str) -> Run:
    return Run(text, "", Style("hei_bold", style.size))


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    """A signature; `field` where it is to show the name."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def lines(
    sheet: Sheet, x: float, y: float, rows: Sequence[Runs], style: Style, *, step: float = 8.5, align: Align = "l"
) -> float:
    """Single lines below one another; returns the y below."""
    for row in rows:
        sheet.text(x, y, row, style, align=align)
        y += step
    return y


def foot(sheet: Sheet, text: str, *, y: float = 284.0) -> None:
    sheet.text(sheet.width_mm / 2, y, text, Style("song", 9), align="c")


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A red finger print over a signature. It is no seal."""
    wide, high = round(sheet.px(11)), round(sheet.px(15))
    picture = Image.new("RGBA", (wide, high), (206, 42, 48, 0))
    canvas = ImageDraw.Draw(picture)
    for ring in range(8):
        dx, dy = ring * wide / 17, ring * high / 17
        turn = sheet.rng.randrange(360)
        box = (dx, dy, wide - dx - 1, high - dy - 1)
        canvas.arc(box, turn, turn + sheet.rng.randrange(240, 340), fill=(206, 42, 48, 150), width=max(1, wide // 32))
    sheet.stamp(picture, x, y)
