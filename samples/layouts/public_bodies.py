"""Invented offices, works on roads and sites that the papers of public bodies speak of, and parts they share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import RECEIVED, a_day, a_name, words_for, years_later

STREETS = ("样例路", "试验大道", "示范街", "演习路", "例河路", "样板东路", "试点三路", "拟新十八街")
FIELD_STYLE = Style("song", 12)


@dataclass(frozen=True, slots=True)
class Works:
    """Works on a road: what they are, where, from when to when, and how large."""

    project: str
    road: str
    stretch: str
    purpose: str
    begins: date
    ends: date
    length: Decimal
    width: Decimal

    @property
    def area(self) -> Decimal:
        return (self.length * self.width).quantize(Decimal("0.01")).normalize() + 0

    @property
    def area_text(self) -> str:
        return f"{self.area:f}"


@dataclass(frozen=True, slots=True)
class Body:
    """A public body or association with its code and head."""

    name: str
    uscc: str
    address: str
    head: str


def district_of(job: Job) -> str:
    return job.facts.home.community.district


def office_of(job: Job, what: str) -> str:
    """信阳市城市管理局, or the district's: 信阳市浉河区城市管理局, 罗山县城市管理局."""
    district = district_of(job)
    if district.endswith("县"):
        return district + what
    return job.rng.choice([f"信阳市{what}", f"信阳市{district}{what}"])


def an_address(job: Job) -> str:
    return f"河南省信阳市{district_of(job)}{job.rng.choice(STREETS)}{job.rng.randrange(1, 220)}号"


def a_person_name(job: Job) -> str:
    return a_name(job.rng, words_for("build"))


def a_body(job: Job, prefix: str, names: tuple[str, ...]) -> Body:
    """A body whose code begins with `prefix`; `{0}` in a name is its district."""
    name = job.rng.choice(names).format(district_of(job), job.rng.choice(["样例", "示范", "试点", "演示"]))
    return Body(name, numbers.uscc(job.rng, prefix=prefix), an_address(job), a_person_name(job))


def some_works(job: Job) -> Works:
    rng, road = job.rng, job.rng.choice(STREETS)
    begins = a_day(rng, date(2026, 6, 1), date(2026, 12, 1))
    place = rng.choice(["公共充电站", "充电桩", "充电场站", "新能源汽车充电站"])
    first, second = rng.sample([street for street in STREETS if street != road], 2)
    return Works(
        project=f"{district_of(job)}{job.facts.home.community.name}{place}"
        + rng.choice(["外线接入工程", "电源接入工程", "10kV外线工程", "配套电缆敷设工程"]),
        road=road,
        stretch=rng.choice(
            [f"{road}（{first}至{second}段）", f"{road}与{first}交叉口东侧", f"{road}{first}口向北60米"]
        ),
        purpose=rng.choice(["电缆敷设", "电力管沟开挖", "充电设施电源接入"]),
        begins=begins,
        ends=begins + timedelta(days=rng.choice([6, 9, 14, 29])),
        length=Decimal(rng.randrange(80, 900)) / 10,
        width=rng.choice([Decimal("0.6"), Decimal("0.8"), Decimal("1.2"), Decimal("2.0")]),
    )


def a_recent_day(job: Job, *, years: int = 3) -> date:
    return a_day(job.rng, RECEIVED.replace(year=RECEIVED.year - years), RECEIVED.replace(month=10))


def term_of(job: Job, start: date) -> tuple[date, date]:
    """Five (or four) years from a day, the last day one before."""
    return start, years_later(start, job.rng.choice([4, 5])) - timedelta(days=1)


def term_runs(
    first: date, last: date, form: str = "padded", *, names: tuple[str, str] = ("valid_from", "valid_to")
) -> Runs:
    begins, ends = (numbers.written_date(day, form=form) for day in (first, last))
    return ["自", Run(begins, names[0]), "至", Run(ends, names[1])]


def item_list(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    items: list[tuple[str, Runs]],
    *,
    label: Style,
    value: Style,
    column: float = 30.0,
    spread: bool = True,
    colon: str = "",
    gap: float = 5.0,
) -> float:
    """Labels spread to one width, their values beside them, one item a line. Returns the y below."""
    for name, runs in items:
        if spread:
            sheet.text(x, y, name, label, spread=column - 6)
        else:
            sheet.text(x, y, name + colon, label)
        y = sheet.flow(x + column, y, width - column, runs, value, leading=1.5) + gap
    return y


def signed(
    sheet: Sheet,
    x: float,
    y: float,
    runs: Runs,
    day: date,
    form: str,
    style: Style,
    *,
    align: Align = "r",
    name: str = "issue_date",
) -> None:
    """Whoever signs, and the day below."""
    sheet.text(x, y, runs, style, align=align)
    sheet.text(
        x - (6 if align == "r" else 0), y + 12, Run(numbers.written_date(day, form=form), name), style, align=align
    )
