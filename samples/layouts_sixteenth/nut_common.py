"""What these papers share: a building site on a road, offices, firms, runs for dates and blanks, running heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_sixteenth.words import WORDS
from samples.people import Org, Person, a_day, a_name, a_person, an_org

Parts = list[str | Run]
Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]
INK: Colour = (34, 52, 132)


@dataclass(frozen=True, slots=True)
class Site:
    """Works on a road: names, measures, days and the firms that take part."""

    project: str
    road: str
    first: str
    last: str
    place: str
    length: Decimal
    width: Decimal
    begins: date
    ends: date
    written: date
    client: Org
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
    return job.rng.choice([f"信阳市{what}", f"信阳市{district(job)}{what}"])


def firm(job: Job, *suffixes: str) -> Org:
    return an_org(job.rng, WORDS, job.rng.choice(suffixes), district=district(job))


def somebody(job: Job) -> str:
    return a_name(job.rng, WORDS)


def street(job: Job) -> str:
    return job.rng.choice(WORDS.streets)


def a_site(job: Job) -> Site:
    rng = job.rng
    road, first, last = rng.sample(WORDS.streets, 3)
    begins = a_day(rng, date(2026, 12, 1), date(2027, 1, 20))
    side = rng.choice("东西南北")
    estate = job.facts.home.community.name
    return Site(
        project=rng.choice(
            [
                f"{estate}电动汽车充电站接入系统工程",
                f"{road}（{first}至{last}段）电力管沟工程",
                f"信阳{estate}10kV配电线路新建工程",
                f"{district(job)}{road}公共停车场充电桩配套电网工程",
                f"{road}充换电站外电源工程",
            ]
        ),
        road=road,
        first=first,
        last=last,
        place=rng.choice(
            [
                f"{road}{side}侧，{first}以{rng.choice('东西南北')}{rng.randrange(3, 40) * 10}米处",
                f"信阳市{district(job)}{road}{rng.randrange(1, 260)}号{estate}{side}门前",
                f"{district(job)}{road}与{last}交叉口{side}侧非机动车道",
                f"{road}{side}侧绿化带及人行道（{first}至{last}）",
            ]
        ),
        length=Decimal(rng.choice(["18", "27", "33.5", "46", "64", "82", "120", "9.5"])),
        width=Decimal(rng.choice(["0.8", "1.2", "1.5", "2", "2.6", "3.5"])),
        begins=begins,
        ends=begins + timedelta(days=rng.choice([4, 7, 11, 14, 20, 29, 44])),
        written=a_day(rng, date(2026, 9, 14), date(2026, 11, 21)),
        client=job.facts.company.org,
        builder=firm(job, "电力建设有限公司", "市政工程有限公司", "机电安装工程有限公司", "路桥工程有限公司"),
        designer=firm(job, "电力设计院有限公司", "工程勘察设计有限公司", "市政设计研究院有限公司"),
        adviser=firm(job, "交通设计咨询有限公司", "交通科技有限公司", "工程咨询有限公司"),
        handler=a_person(rng, WORDS),
    )


def written(when: date, form: str) -> str:
    """As `numbers.written_date`, and `dots`: 2026.3.8."""
    return f"{when.year}.{when.month}.{when.day}" if form == "dots" else numbers.written_date(when, form=form)


def day(when: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    return Run(written(when, form), name, style, solid=True)


def blank(text: str, name: str = "", style: Style | None = None, wide: float = 0.0) -> Run:
    """A value on an underlined blank."""
    size = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(wide, size + 1.2), solid=size < 18)


def num(value: Decimal) -> str:
    return f"{value.normalize() + 0:f}"


def pen(job: Job, size: float) -> Style:
    """Handwriting in black or blue ink."""
    return Style("kai", size, job.rng.choice([(25, 25, 28), INK]), jitter=0.045)


def upright(sheet: Sheet, x: float, y: float, width: float, height: float, text: str, style: Style) -> None:
    """A label cell over several rows, its text set downwards."""
    sheet.rect(x, y, width, height)
    sheet.column((x, y, width, height), text, style)


def heads(sheets: Sequence[Sheet], left: Runs, right: Runs = "", foot: str = "{}", *, skip: int = 0) -> None:
    """Running heads with a rule, and page numbers, from the sheet after `skip`."""
    small = Style("song", 9)
    for number, sheet in enumerate(sheets[skip:], 1):
        if left or right:
            sheet.text(25, 13, left, small)
            sheet.text(sheet.width_mm - 25, 13, right, small, align="r")
            sheet.line(25, 17.8, sheet.width_mm - 25, 17.8, width=0.2)
        text = foot.format(number, len(sheets) - skip)
        sheet.text(sheet.width_mm / 2, sheet.height_mm - 14, text, small, align="c")


def red_head(job: Job, sheet: Sheet, issuer: str, number: str, *, name: str, y: float = 30.0) -> float:
    """The red head of a letter: the issuer (field `name`), the number, a red rule. Returns the y below."""
    red: Colour = (208, 32, 36)
    size = min(34.0, 150 / (len(issuer) + 2) * 72 / 25.4)
    style = Style("song_bold", size, red)
    sheet.text(105, y, [Run(issuer, name), job.rng.choice(["", "文件"])], style, align="c")
    y += sheet.em_mm(style) + 9
    sheet.text(105, y, number, Style("song", 13), align="c")
    sheet.line(25, y + 8, 185, y + 8, width=0.7, fill=red)
    return y + 18
