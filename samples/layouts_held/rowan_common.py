"""What the rowan papers share: one invented work on a street, and a page of any size to write down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Person, a_day, a_name, a_person, an_org, words_for

Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]
_WORDS = words_for("held")


@dataclass(frozen=True, slots=True)
class Work:
    """A charging place's cable work: `cross` is a street that meets `road`."""

    project: str
    road: str
    cross: str
    place: str
    reason: str
    length: Decimal
    width: Decimal
    starts: date
    ends: date
    signed: date
    district: str
    applicant: str
    handler: Person
    builder: str
    designer: str
    adviser: str
    green_place: str
    green_kind: str
    trees: tuple[tuple[str, int], ...]

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def tree_count(self) -> int:
        return sum(count for _, count in self.trees)

    @property
    def days(self) -> int:
        return (self.ends - self.starts).days + 1

    @property
    def office(self) -> str:
        return f"信阳市{self.district}城市管理局"


def a_work(job: Job, *, company: bool | None = None) -> Work:
    """`company`: whether a firm or a person asks; by chance when None."""
    rng, facts = job.rng, job.facts
    district, estate = facts.home.community.district, facts.home.community.name
    streets = [street for street in _WORDS.streets if not street.endswith("段")]
    road, cross = rng.sample(streets, 2)
    firm = job.chance(0.75) if company is None else company
    starts = a_day(rng, date(2026, 12, 1), date(2026, 12, 22))
    number = rng.randrange(3, 240)

    def an_office(*endings: str) -> str:
        return an_org(rng, _WORDS, rng.choice(endings), district=district).name

    return Work(
        project=rng.choice(
            [
                f"{estate}充电车棚供电线路工程",
                f"{road}路侧充电桩电缆敷设工程",
                f"{estate}公共充电站10千伏进线工程",
                f"{cross}停车场直流充电桩电源工程",
            ]
        ),
        road=road,
        cross=cross,
        place=rng.choice(
            [
                f"{district}{road}{number}号临街门面前",
                f"{road}与{cross}交叉口向东{rng.randrange(3, 18) * 5}米处",
                f"信阳市{district}{road}{estate}大门西侧",
                f"{district}{road}南侧公交站台至{cross}口",
            ]
        ),
        reason=rng.choice(
            [
                "充电站进线电缆穿管过路",
                "为充电桩敷设低压电缆",
                "安装箱式变电站并埋设电缆管",
                "新增充电车位，需从路边环网柜接电",
            ]
        ),
        length=Decimal(rng.choice(["6", "9.5", "14", "18", "22.5", "30", "36", "45"])),
        width=Decimal(rng.choice(["0.6", "0.8", "1.2", "1.4", "2", "3"])),
        starts=starts,
        ends=starts + timedelta(days=rng.choice([3, 5, 7, 11, 19])),
        signed=a_day(rng, date(2026, 10, 9), date(2026, 11, 18)),
        district=district,
        applicant=facts.company.org.name if firm else facts.person.name,
        handler=a_person(rng, _WORDS),
        builder=an_office("电力安装有限公司", "机电设备安装有限公司", "市政建设有限公司", "建筑劳务有限公司"),
        designer=an_office("电力勘测设计有限公司", "工程咨询设计有限公司", "建筑设计有限公司"),
        adviser=an_office("交通工程有限公司", "道路设施工程有限公司", "工程技术咨询有限公司"),
        green_place=rng.choice(
            [f"{road}{number}号院墙外", f"{district}{road}与{cross}交叉口东南角", f"{road}中间分车带北段"]
        ),
        green_kind=rng.choice(["道路绿地", "道路附属绿地", "街旁绿地", "防护绿地"]),
        trees=tuple((kind, rng.randrange(1, 8)) for kind in rng.sample(["香樟", "广玉兰", "紫薇", "石楠", "银杏"], 2)),
    )


def plain(number: Decimal) -> str:
    return f"{number.normalize() + 0:f}"


def when(day: date, form: str, name: str = "") -> Run:
    return Run(numbers.written_date(day, form=form), name)


def somebody(job: Job) -> str:
    """The name of a bystander."""
    return a_name(job.rng, _WORDS)


def hand(job: Job, size: float) -> Style:
    """Written with a pen."""
    return Style("kai", size, BLUE_INK if job.chance(0.5) else BLACK, jitter=0.03)


def is_office(name: str) -> bool:
    return name.endswith(("公司", "局", "委员会"))


def sealed(sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 38.0) -> None:
    """The round seal of a firm or an office; a person has none."""
    if is_office(name):
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


@dataclass(slots=True)
class Page:
    """Writes down a sheet of any size, and goes on to another of the same size."""

    job: Job
    style: Style
    size: tuple[float, float] = (210.0, 297.0)
    left: float = 25.0
    top: float = 25.0
    leading: float = 1.7
    gap: float = 1.5
    sheets: list[Sheet] = field(default_factory=list)
    y: float = 0.0

    def __post_init__(self) -> None:
        self.turn()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def width(self) -> float:
        return self.size[0] - 2 * self.left

    def turn(self) -> None:
        """To a new sheet."""
        self.sheets.append(self.job.sheet(*self.size))
        self.y = self.top

    def room(self, height: float) -> None:
        if self.y + height > self.size[1] - 18:
            self.turn()

    def title(self, text: str, style: Style, *, after: float = 8.0, spacing: float = 0.05) -> None:
        self.sheet.text(self.size[0] / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        em = self.sheet.em_mm(used)
        lines = int((self.sheet.width_of(runs, used) + indent * em) / (self.width - em)) + 1
        self.room(lines * em * self.leading)
        self.y = self.gap + self.sheet.flow(
            self.left, self.y, self.width, runs, used, leading=self.leading, indent=indent
        )

    def line(self, runs: Runs, *, style: Style | None = None) -> None:
        self.para(runs, indent=0.0, style=style)

    def right(self, runs: Runs, *, inset: float = 4.0, after: float = 4.0, style: Style | None = None) -> None:
        used = style or self.style
        self.sheet.text(self.size[0] - self.left - inset, self.y, runs, used, align="r")
        self.y += self.sheet.em_mm(used) + after


def boxed(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[tuple[float, Sequence[tuple[float, str, Runs]]]],
    *,
    label: Style,
    value: Style,
) -> float:
    """Boxes with a small label in the upper left and the value below it. Returns the y below."""
    for height, cells in rows:
        left = x
        for width, name, runs in cells:
            sheet.rect(left, y, width, height)
            sheet.text(left + 1.4, y + 1.2, name, label)
            head = sheet.em_mm(label) + 1.4
            sheet.cell((left, y + head, width, height - head), runs, value)
            left += width
        y += height
    return y
