"""Shared by the jay layouts: works on a road, other people and firms, dates and small drawing helpers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Org, Words, a_day, a_name, a_phone, an_org, words_for
from samples.truth import Value
from samples.writing import Writer

WORDS: Words = words_for("held")


@dataclass(frozen=True, slots=True)
class Site:
    """Works on a road and whose they are."""

    project: str
    road: str
    cross: tuple[str, str]
    place: str
    reason: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date
    owner: Org
    handler: str
    phone: str
    builder: Org
    foreman: str
    designer: Org
    adviser: Org
    district: str

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def plain(number: Decimal) -> str:
    return f"{number.normalize() + 0:f}"


def firm(job: Job, *endings: str, district: str = "") -> Org:
    return an_org(job.rng, WORDS, job.rng.choice(endings), district=district or job.facts.home.community.district)


def somebody(job: Job) -> str:
    return a_name(job.rng, WORDS)


def landline(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def a_street(job: Job) -> str:
    return job.rng.choice(WORDS.streets)


def a_site(job: Job) -> Site:
    rng, facts = job.rng, job.facts
    road, first, second = rng.sample(WORDS.streets, 3)
    road = road.removesuffix("中段")
    district = facts.home.community.district
    purpose = rng.choice(["充电场站", "电动汽车充电站", "物流园充电区", "停车楼充电桩", "出租车快充站"])
    start = a_day(rng, date(2026, 11, 30), date(2027, 1, 10))
    side = rng.choice(["东", "南", "西", "北"])
    return Site(
        project=rng.choice(
            [
                f"{road}{purpose}10kV电源接入工程",
                f"{facts.home.community.name}{purpose}配电外线工程",
                f"{district}{road}{purpose}电力排管工程",
                f"信阳市{road}{purpose}供电线路新建工程",
            ]
        ),
        road=road,
        cross=(first, second),
        place=rng.choice(
            [
                f"{road}与{first}交叉口向{side}{rng.randrange(3, 40) * 5}米，{side}侧人行道",
                f"信阳市{district}{road}{rng.randrange(2, 260)}号{side}侧慢车道",
                f"{road}（{first}～{second}）{side}半幅",
                f"{district}{road}{rng.randrange(2, 260)}号院大门口{side}侧",
            ]
        ),
        reason=rng.choice(
            [
                "新建充电站10kV电缆下地，需破路埋管",
                "充电桩供电电缆横穿道路，采用开挖方式敷设MPP管",
                "新立环网柜一座，基础开挖并敷设进出线电缆",
                "增设电缆检查井及排管，满足充电场站用电需要",
                "吊装箱变、摆放电缆盘及施工围挡",
            ]
        ),
        length=Decimal(rng.choice(["9", "14", "18.5", "22", "36", "45", "52.5", "76", "110"])),
        width=Decimal(rng.choice(["0.7", "0.9", "1.4", "1.6", "2.2", "3"])),
        start=start,
        end=start + timedelta(days=rng.choice([3, 5, 8, 11, 19, 24, 44])),
        signed=a_day(rng, date(2026, 9, 20), date(2026, 11, 20)),
        owner=facts.company.org,
        handler=facts.landlord.name,
        phone=facts.landlord.phone if job.chance(0.7) else landline(job),
        builder=firm(job, "电力安装有限公司", "送变电工程有限公司", "路桥工程有限公司", "市政建设集团有限公司"),
        foreman=somebody(job),
        designer=firm(job, "电力勘测设计有限公司", "市政设计研究院有限公司", "能源工程设计有限公司"),
        adviser=firm(job, "交通规划咨询有限公司", "道路安全技术服务有限公司", "交通勘察设计有限公司"),
        district=district,
    )


def on(job: Job, day: date, *forms: str) -> str:
    return numbers.written_date(day, form=job.date_form(*(forms or ("plain", "padded", "spaced", "dot"))))


def span(job: Job, site: Site, *, style: Style | None = None) -> list[str | Run]:
    """2026年12月1日至2026年12月9日."""
    form = job.date_form("plain", "padded", "dot")
    link = "-" if form == "dot" else job.rng.choice(["至", "起至"])
    tail = "止" if link == "起至" else ""
    return [
        Run(numbers.written_date(site.start, form=form), "period_from", style),
        link,
        Run(numbers.written_date(site.end, form=form), "period_to", style),
        tail,
    ]


def periods(site: Site) -> dict[str, Value]:
    return {"period_from": site.start.isoformat(), "period_to": site.end.isoformat()}


def sized(site: Site) -> dict[str, Value]:
    return {"length_m": plain(site.length), "width_m": plain(site.width), "area_m2": plain(site.area)}


def tick(chosen: bool) -> str:
    return "■" if chosen else "□"


def ticks(options: Sequence[str], chosen: str, *, gap: str = "　") -> str:
    return gap.join(f"{tick(option == chosen)}{option}" for option in options)


def sealed(sheet: Sheet, x: float, y: float, name: str, centre: str = "", *, diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def table(
    sheet: Sheet,
    x: float,
    y: float,
    widths: Sequence[float],
    rows: Sequence[tuple[float, Sequence[Runs]]],
    style: Style,
) -> float:
    """A ruled table of columns, every cell centred; the first row a heading. Returns the y below."""
    for height, cells in rows:
        left = x
        for width, runs in zip(widths, cells, strict=True):
            sheet.rect(left, y, width, height)
            sheet.cell((left, y, width, height), runs, style, align="c")
            left += width
        y += height
    return y


def heading(writer: Writer, text: str) -> None:
    writer.room(30)
    writer.para(text, indent=0.0, style=Style("hei_bold", writer.style.size))


def phone(job: Job) -> str:
    return a_phone(job.rng)


def serial(job: Job, digits: int) -> str:
    return f"{job.rng.randrange(10 ** (digits - 1), 10**digits)}"


def footer(sheets: Sequence[Sheet], form: str = "- {} -") -> None:
    for number, sheet in enumerate(sheets, 1):
        sheet.text(105, 284, form.format(number), Style("song", 9), align="c")


def header(sheets: Sequence[Sheet], text: Runs) -> None:
    for sheet in sheets:
        sheet.text(105, 14, text, Style("kai", 9), align="c")
        sheet.line(25, 19, 185, 19, width=0.2)


def closing(writer: Writer, name: Runs, day: Runs, seal: str, *, label: str = "", centre: str = "") -> None:
    """Name and date at the right, sealed."""
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(185, y, [label, *([name] if isinstance(name, str | Run) else name)], writer.style, align="r")
    sheet.text(178, y + 10, day, writer.style, align="r")
    if seal:
        sealed(sheet, 152, y + 5, seal, centre)
    writer.y = y + 30


def sign(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 17) -> None:
    """A signed name, by hand."""
    sheet.text(x, y, Run(name, field), Style("kai", size, jitter=0.06))


def span_text(site: Site) -> str:
    return f"{numbers.written_date(site.start)}至{numbers.written_date(site.end)}"
