"""What the further held papers share: works on roads and green land, pens, dates, spans, seals, boxes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_ninth.words import WORDS
from samples.ornaments import watermark
from samples.people import DISTRICTS, a_day, a_name, a_phone
from samples.seals import SealText, put_name, put_round

Inline = list[str | Run]
RED_HEAD = (206, 24, 30)


@dataclass(frozen=True, slots=True)
class Site:
    """Works somewhere in the city, with those who order, build, design and judge them."""

    district: str
    road: str
    cross: str
    cross2: str
    estate: str
    project: str
    owner: str
    owner_code: str
    owner_address: str
    legal: str
    handler: str
    phone: str
    builder: str
    designer: str
    adviser: str
    length: Decimal
    width: Decimal
    depth: Decimal
    start: date
    end: date
    signed: date

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def a_site(job: Job, *, people: float = 0.0) -> Site:
    """`people`: how often a person asks for the works, not a firm or an office."""
    rng = job.rng
    road, cross, cross2 = rng.sample(WORDS.streets, 3)
    if rng.random() < 0.08:
        road = rng.choice(["G998国道", "S799省道", "998国道城区段", "省道S799"])
    district = rng.choice(DISTRICTS[:3])
    estate = rng.choice(WORDS.estates)
    firm = rng.choice(WORDS.firms)
    owner = rng.choice(_OWNERS).format(w=firm, d=district)
    asks = job.facts.landlord
    by_person = rng.random() < people
    start = a_day(rng, date(2026, 11, 28), date(2027, 3, 20))
    return Site(
        district=district,
        road=road,
        cross=cross,
        cross2=cross2,
        estate=estate,
        project=rng.choice(_PROJECTS).format(e=estate, r=road, d=district, c=cross, x=cross2, w=firm),
        owner=asks.name if by_person else owner,
        owner_code=asks.id_number if by_person else numbers.uscc(rng),
        owner_address=asks.address
        if by_person
        else f"河南省信阳市{district}{rng.choice(WORDS.streets)}{rng.randrange(1, 400)}号",
        legal=asks.name if by_person else a_name(rng, WORDS),
        handler=asks.name if by_person and rng.random() < 0.5 else a_name(rng, WORDS),
        phone=a_phone(rng),
        builder=firm_named(rng, *_BUILDERS),
        designer=firm_named(rng, *_DESIGNERS),
        adviser=firm_named(rng, *_ADVISERS),
        length=Decimal(rng.choice(["6", "14", "18.5", "27", "36", "45.2", "72", "110", "136.5"])),
        width=Decimal(rng.choice(["0.7", "0.9", "1.1", "1.4", "2", "3.2", "4.5"])),
        depth=Decimal(rng.choice(["0.7", "0.9", "1.1", "1.3"])),
        start=start,
        end=start + timedelta(days=rng.choice([1, 5, 7, 11, 19, 29, 44, 59])),
        signed=a_day(rng, date(2026, 9, 15), date(2026, 11, 20)),
    )


_PROJECTS = (
    "{e}电动汽车充电站10kV外线接入工程",
    "{r}公共充电站新建工程",
    "信阳市{d}{e}充电设施配套电力管线工程",
    "{c}停车场光储充一体化项目",
    "{r}（{c}—{x}）电力排管工程",
    "{e}公共充电桩建设项目（一期）",
    "{w}物流园重卡充换电站配套电源项目",
    "2026年{d}公交充电场站供电线路新建工程",
    "{e}居民充电桩低压配套改造",
    "{d}{c}充电驿站",
)
_OWNERS = (
    "信阳{w}新能源有限公司",
    "河南{w}充电科技股份有限公司",
    "信阳市{d}{w}停车管理有限责任公司",
    "{w}（信阳）绿色能源有限公司",
    "信阳市{w}城市投资集团有限公司",
    "{w}智充网络科技有限公司信阳分公司",
    "信阳市{d}{w}实验学校",
    "{d}{w}农机专业合作社",
    "信阳{w}公共交通集团有限公司",
    "信阳市{d}机关事务服务中心",
)
_BUILDERS = (
    "电力安装工程有限公司",
    "建筑安装有限公司",
    "市政园林工程有限公司",
    "路桥建设集团有限公司",
    "送变电工程有限责任公司",
    "建工集团有限公司第三分公司",
)
_DESIGNERS = ("工程勘察设计有限公司", "电力勘测设计院有限公司", "市政设计研究总院有限公司", "建筑规划设计院")
_ADVISERS = ("交通规划设计有限公司", "工程咨询有限公司", "安全技术服务有限公司", "交通科学研究院")


def firm_named(rng: random.Random, *endings: str) -> str:
    return rng.choice(["信阳", "信阳市", "河南", "河南省", "郑州"]) + rng.choice(WORDS.firms) + rng.choice(endings)


def written(when: date, *, form: str = "plain") -> str:
    """As `numbers.written_date`, and also 2026.3.1 (bare); now and then the round zero that typists take for 〇."""
    if form == "bare":
        return f"{when.year}.{when.month}.{when.day}"
    text = numbers.written_date(when, form=form)
    return text.replace("〇", "○") if form == "chinese" and when.day % 3 == 0 else text


def copy_mark(job: Job, sheet: Sheet, share: float = 0.25) -> None:
    """The purpose written across a copy, on some."""
    if job.variant.watermark or (job.variant.watermark is None and job.chance(share)):
        text = job.rng.choice(["仅供报装使用", "复印无效", "仅限充电桩报装", "仅用于道路占用审批"])
        watermark(sheet, text, colour=(214, 214, 220), size_mm=job.rng.choice([9, 12]), rows=job.rng.choice([1, 2]))


def plain(number: Decimal) -> str:
    """23, 4.55."""
    return f"{number.normalize() + 0:f}"


def fixed(number: Decimal) -> str:
    return f"{number:.2f}"


def hand(job: Job, size: float) -> Style:
    """Somebody's writing, black or blue."""
    ink = BLUE_INK if job.chance(0.45) else BLACK
    return Style("kai", size * job.rng.choice([1.08, 1.18]), ink, jitter=job.rng.choice([0.025, 0.04, 0.05]))


@dataclass(frozen=True, slots=True)
class Pen:
    """Fills values in: `lined` on an underline the form left open."""

    style: Style
    lined: bool = False

    def __call__(self, text: str, name: str = "", *, em: float = 0.0) -> Run:
        if not self.lined:
            return Run(text, name, self.style, solid=len(text) < 13)
        wide = sum(0.55 if char.isascii() else 1.0 for char in text)
        return Run(text, name, self.style, underline=True, min_em=max(em, wide + 1.2), solid=len(text) < 19)


def day(when: date, name: str, used: Pen, form: str = "plain") -> Inline:
    """A date; `torn`: figures filled in between the printed 年月日."""
    if form == "short":  # the year was said before
        return [used(f"{when.month}月{when.day}日", name)]
    if form != "torn":
        return [used(written(when, form=form), name)]
    made: Inline = []
    for figure, unit, em in ((f"{when.year}", "年", 3.0), (f"{when.month}", "月", 2.0), (f"{when.day}", "日", 2.0)):
        made += [used(figure, name, em=em), Run(unit, name)]
    return made


def span(job: Job, first: date, last: date, names: tuple[str, str], used: Pen, form: str = "") -> Inline:
    """Two days as periods are written on forms."""
    chosen = form or job.rng.choice(["torn", "plain", "dot", "dash", "spaced", "padded", "bare", "plain"])
    second = "short" if chosen == "plain" and first.year == last.year and job.chance(0.4) else chosen
    start, end = day(first, names[0], used, chosen), day(last, names[1], used, second)
    if chosen == "torn":
        return ["自", *start, "至", *end, job.rng.choice(["", "止"])]
    if chosen in ("dot", "dash", "bare"):
        return [*start, job.rng.choice([" 至 ", "—", "～", " - "]), *end]
    head, middle, tail = job.rng.choice(
        [("", "至", ""), ("自", "起至", "止"), ("从", "到", ""), ("自", "起，至", "止")]
    )
    return [head, *start, middle, *end, tail]


def box(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    height: float,
    runs: Runs = "",
    style: Style | None = None,
    *,
    align: Align = "c",
    top: bool = False,
    leading: float = 1.3,
) -> None:
    """A ruled cell with its text."""
    sheet.rect(x, y, width, height)
    if runs:
        sheet.cell((x, y, width, height), runs, style or Style("song", 11), align=align, top=top, leading=leading)


def rows(
    sheet: Sheet,
    x: float,
    y: float,
    table: Sequence[tuple[float, Sequence[tuple[float, Runs]]]],
    label: Style,
    *,
    values: Align = "l",
) -> float:
    """Rows of (height, cells); cells alternate label, value. Returns the y below."""
    for height, cells in table:
        left = x
        for number, (width, runs) in enumerate(cells):
            box(sheet, left, y, width, height, runs, label, align=values if number % 2 else "c")
            left += width
        y += height
    return y


def grid(
    sheet: Sheet, x: float, y: float, table: Sequence[tuple[float, Sequence[tuple[float, Runs]]]], label: Style
) -> float:
    """Ruled rows of (height, cells of (width, text)), all centred. Returns the y below."""
    return rows(sheet, x, y, table, label, values="c")


def seal(sheet: Sheet, x: float, y: float, name: str, centre: str = "", *, diameter: float = 40.0) -> None:
    """The round seal of a firm or office, its centre at x, y."""
    if len(name) <= 4:  # a person has no round seal, and not always one of his own
        if sheet.rng.random() < 0.4:
            put_name(sheet, x, y, name)
        return
    put_round(sheet, x, y, SealText(name, centre), diameter=diameter)


def red_head(sheet: Sheet, organ: str, number: Runs, y: float = 32.0) -> float:
    """The red heading of an office's paper with its number and red line. Returns the y below."""
    size = min(30.0, 150 / 25.4 * 72 / max(1, len(organ)))
    sheet.text(105, y, organ, Style("song_bold", size, RED_HEAD), align="c", spacing=0.06)
    sheet.text(105, y + 22, number, Style("kai", 15), align="c")
    sheet.line(27, y + 31, 183, y + 31, width=0.9, fill=RED_HEAD)
    return y + 42


def scrawl(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 18.0) -> None:
    """A signature; `field` where it shows the name's value."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def ticked(job: Job, options: Sequence[str], chosen: str) -> str:
    """Printed boxes, the chosen one filled or ticked: ■车行道 □人行道."""
    mark = job.rng.choice(["■", "√"])
    return "　".join((mark if option == chosen else "□") + option for option in options)


def size_runs(job: Job, site: Site, used: Pen, *, deep: bool = False) -> Inline:
    """长×宽(×深) and the area, as such lines are filled in."""
    long, wide, area = plain(site.length), plain(site.width), plain(site.area)
    depth: Inline = ["×深", used(plain(site.depth)), "米"] if deep else []
    shape = job.rng.randrange(4)
    if shape == 0:
        return [
            "长",
            used(long, "length_m"),
            "米×宽",
            used(wide, "width_m"),
            "米",
            *depth,
            "＝",
            used(area, "area_m2"),
            "平方米",
        ]
    if shape == 1:
        return [
            "长：",
            used(long, "length_m"),
            "m，宽：",
            used(wide, "width_m"),
            "m，面积：",
            used(area, "area_m2"),
            "㎡",
        ]
    if shape == 2:
        return [used(long, "length_m"), "×", used(wide, "width_m"), "=", used(area, "area_m2"), "（㎡）"]
    return [
        "长度 ",
        used(long, "length_m"),
        " 米　宽度 ",
        used(wide, "width_m"),
        " 米　面积 ",
        used(area, "area_m2"),
        " 平方米",
    ]


def size_values(site: Site) -> dict[str, str]:
    return {"length_m": plain(site.length), "width_m": plain(site.width), "area_m2": plain(site.area)}


def period_values(site: Site) -> dict[str, str]:
    return {"period_from": site.start.isoformat(), "period_to": site.end.isoformat()}


def why(job: Job) -> str:
    """A reason for works, in clerks' words."""
    return job.rng.choice(
        [
            "新建充电站接入电源，需敷设10kV电缆",
            "充电桩外线工程电缆保护管埋设",
            "安装箱式变压器及电缆分支箱基础开挖",
            "为公共充电站铺设电力管线，采用开挖施工",
            "围挡施工及材料堆放",
            "吊装充电设备临时占用",
        ]
    )
