"""What the fresh layouts share: their world's places and spaces, pens, dates, sums, thumb prints."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from PIL import Image, ImageDraw

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.layouts_sixth.words import WORDS
from samples.people import Community, Facts, Person, a_name

TOWNS = ("画饼镇", "空谈乡", "戏台镇", "纸鸢店乡")
VILLAGES = ("齐东村", "无稽村", "话本岗村", "瞎话塘村")
QUARTERS = ("画饼", "纸鸢", "童话", "传闻", "话本")
Parts = list[str | Run]


@dataclass(frozen=True, slots=True)
class Pen:
    """How values get onto the paper: with or without a line below them."""

    style: Style
    lined: bool = True

    def __call__(self, text: str, name: str = "", wide: float = 0.0) -> Run:
        width = sum(0.55 if char.isascii() else 1.0 for char in text)
        if not self.lined:
            return Run(text, name, self.style, solid=width < 14)
        return Run(text, name, self.style, underline=True, min_em=max(wide, width + 0.9), solid=width < 20)

    def gap(self, wide: float) -> Run:
        """A line left empty."""
        return Run("", "", self.style, underline=True, min_em=wide)


def pen(job: Job, size: float, *, lined: bool | None = None) -> Pen:
    style = job.fill_style(size)
    return Pen(style, (style.face == "kai" or job.chance(0.5)) if lined is None else lined)


def ink(job: Job, size: float) -> Style:
    """Somebody's handwriting."""
    return Style("kai", size, BLUE_INK if job.chance(0.4) else BLACK, jitter=job.rng.choice([0.03, 0.05]))


def begin(job: Job) -> Facts:
    """The job's facts in this world's shapes: other names of offices and firms, addresses and spaces."""
    rng, facts = job.rng, job.facts
    number, level = a_space(rng)
    place = _community(rng, facts.home.community)
    firm = rng.choice(WORDS.firms)
    maker = rng.choice(
        [
            f"信阳市{firm}房地产开发有限责任公司",
            f"河南{firm}置业集团有限公司",
            f"信阳{firm}城市开发建设有限公司",
            f"{firm}（信阳）产城融合发展有限公司",
            f"信阳{firm}置地有限公司",
        ]
    )
    job.facts = replace(
        facts,
        person=_moved(rng, facts.person),
        landlord=_moved(rng, facts.landlord),
        spouse=_moved(rng, facts.spouse),
        home=replace(facts.home, community=place, space_no=number, space_floor=level),
        developer=replace(facts.developer, name=maker),
    )
    return job.facts


def a_space(rng: random.Random) -> tuple[str, str]:
    """A space's number, and its level in words, empty where the number itself tells it."""
    letter, number = rng.choice("ABCDEGHK"), rng.randrange(1, 890)
    if rng.random() < 0.3:
        return rng.choice(
            [f"B2-{letter}{number:03d}", f"-1F-{number:03d}", f"负二层{number:03d}", f"B1{letter}{number:03d}"]
        ), ""
    bare = rng.choice(
        [
            f"{number:03d}",
            f"{letter}{number:04d}",
            f"{letter}-{number}",
            f"{letter}区{number:03d}",
            f"南{number:03d}",
            f"{rng.randrange(1, 6)}-{number:03d}",
            f"{letter}{rng.randrange(1, 5)}-{number:03d}",
            f"R{number:03d}",
        ]
    )
    return bare, rng.choice(["", "", "负一层", "地下一层", "地下二层", "负二层"])


def with_level(facts: Facts) -> dict[str, tuple[str, ...]]:
    """Readings of the space that take the printed level along."""
    level, number = facts.home.space_floor, facts.home.space_no
    return (
        {"space_no": (level + number, f"{level}车位{number}", f"地下{level.removeprefix('地下')}{number}")}
        if level
        else {}
    )


def room(job: Job) -> str:
    home = job.facts.home
    return job.rng.choice(
        [
            f"{home.building}号楼{home.unit}单元{home.room}室",
            f"{home.building}栋{home.unit}单元{home.room}",
            f"{home.building}幢{home.room}号",
            f"{home.building}#{home.unit}-{home.room}",
            f"{home.building}座{home.room}",
        ]
    )


def _community(rng: random.Random, place: Community) -> Community:
    firm, quarter = rng.choice(WORDS.firms), rng.choice(QUARTERS)
    town, village = rng.choice(TOWNS), rng.choice(VILLAGES)
    manager = rng.choice(
        [
            f"信阳市{firm}物业服务有限公司",
            f"河南{firm}物业管理有限公司信阳分公司",
            f"信阳{firm}物业有限责任公司",
            f"{firm}智慧生活服务（信阳）有限公司",
            f"信阳{firm}城市服务有限公司",
        ]
    )
    owners = [
        f"{place.name}业主委员会",
        f"{place.name}第二届业主委员会",
        f"信阳市{place.district}{place.name}业主委员会",
    ]
    residents = [
        f"信阳市{place.district}{quarter}街道{rng.choice(QUARTERS)}社区居民委员会",
        f"{place.district}{quarter}社区居民委员会",
        f"{town}{quarter}社区居民委员会",
    ]
    villagers = [f"{place.district}{town}{village}村民委员会", f"{town}{village}村民委员会"]
    return replace(
        place,
        manager=replace(place.manager, name=manager),
        owners_committee=rng.choice(owners),
        residents_committee=rng.choice(residents),
        village_committee=rng.choice(villagers),
    )


def _moved(rng: random.Random, person: Person) -> Person:
    county = person.id_issuer.endswith("县公安局")
    district = person.id_issuer[:-3] if county else person.id_issuer[6:-2] + "区"
    city = "河南省" if county else "河南省信阳市"
    road = f"{city}{district}{rng.choice(WORDS.streets)}{rng.randrange(1, 260)}号"
    shapes = [
        person.address,
        f"{road}{rng.choice(WORDS.estates[:8])}{rng.randrange(1, 20)}栋{rng.randrange(101, 1805)}",
        f"{road}{rng.randrange(1, 40)}号楼附{rng.randrange(1, 30)}号",
        f"{city}{district}{rng.choice(TOWNS)}{rng.choice(VILLAGES)}{rng.choice(['上湾组', '新塘组', '五组'])}"
        f"{rng.randrange(1, 90)}号",
        f"{city}{district}{rng.choice(TOWNS)}{rng.choice(VILLAGES)}{rng.choice(['李洼', '王老湾', '后店'])}",
    ]
    return replace(person, address=rng.choice(shapes))


def someone(job: Job) -> str:
    return a_name(job.rng, WORDS)


def date_runs(job: Job, day: date, name: str, used: Pen, *forms: str) -> Parts:
    """A date: torn by blanks, or whole in one of the forms."""
    if not forms and job.chance(0.4):
        parts: Parts = []
        for figure, unit in ((f"{day.year}", "年"), (f"{day.month:02d}", "月"), (f"{day.day:02d}", "日")):
            parts += [used(figure, name, 2.4), Run(unit, name)]
        return parts
    form = job.rng.choice(forms or ("plain", "padded", "chinese", "dot", "dash", "slash"))
    return [used(numbers.written_date(day, form=form), name)]


def foot_date(job: Job, day: date, name: str, style: Style) -> Run:
    """The date below a signature."""
    return Run(
        numbers.written_date(day, form=job.date_form("plain", "padded", "spaced", "chinese", "dot")), name, style
    )


def term_runs(job: Job, first: date, last: date, used: Pen, names: tuple[str, str]) -> Parts:
    shape = job.rng.randrange(4)
    if shape == 0:
        return [
            "自",
            *date_runs(job, first, names[0], used, "plain"),
            "起，至",
            *date_runs(job, last, names[1], used, "plain"),
            "止",
        ]
    if shape == 1:
        return [*date_runs(job, first, names[0], used, "dot"), "—", *date_runs(job, last, names[1], used, "dot")]
    if shape == 2:
        return [
            "从",
            *date_runs(job, first, names[0], used, "spaced"),
            "到",
            *date_runs(job, last, names[1], used, "spaced"),
        ]
    return [
        *date_runs(job, first, names[0], used, "dash"),
        " 至 ",
        *date_runs(job, last, names[1], used, "dash"),
    ]


def money_runs(job: Job, amount: Decimal, name: str, used: Pen) -> Parts:
    words = numbers.amount_in_words(amount, unit=job.rng.choice(["元", "圆"]))
    figure = job.rng.choice([f"{amount:.2f}", f"{amount:,.2f}", f"{amount:.0f}", f"{amount:,.0f}"])
    shape = job.rng.randrange(5)
    if shape == 0:
        return ["人民币（大写）：", used(words, name), "，（小写）￥", used(figure, name), "元"]
    if shape == 1:
        return ["人民币", used(figure, name), "元整（大写：人民币", used(words, name), "）"]
    if shape == 2:
        return ["¥", used(figure, name), "元（大写：", used(words, name), "）"]
    if shape == 3:
        return ["人民币", used(words, name), "（￥", used(figure, name), "）"]
    return [used(figure, name), "元"]


def fit(sheet: Sheet, x: float, y: float, width: float, text: str, name: str, style: Style) -> None:
    """One line, set smaller where it would not fit."""
    while sheet.width_of(text, style) > width and style.size > 5:
        style = style.sized(style.size - 0.4)
    sheet.text(x, y, Run(text, name), style)


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A thumb print in red, its centre at x, y. It is no seal."""
    wide, high = round(sheet.px(12)), round(sheet.px(16))
    picture = Image.new("RGBA", (wide, high), (198, 40, 46, 0))
    canvas = ImageDraw.Draw(picture)
    for ring in range(9):
        inset = ring * wide / 19
        start = sheet.rng.randrange(360)
        box = (inset, inset, wide - inset, high - inset)
        canvas.arc(box, start, start + sheet.rng.randrange(200, 340), fill=(198, 40, 46, 160), width=max(1, wide // 40))
    sheet.stamp(picture, x - 6, y - 8)


def rubber(sheet: Sheet, x: float, y: float, lines: Sequence[str], colour: Colour = (190, 40, 46)) -> None:
    """Words in a frame, pressed on a copy. No seal of anybody."""
    style = Style("hei", 10, colour)
    width = max(sheet.width_of(line, style) for line in lines) + 6
    sheet.rect(x, y, width, 5.6 * len(lines) + 3, line=0.45, fill=colour)
    for number, line in enumerate(lines):
        sheet.text(x + width / 2, y + 2.4 + number * 5.6, line, style, align="c")


def two_columns(
    sheet: Sheet, y: float, left: Sequence[str | Parts], right: Sequence[str | Parts], step: float
) -> float:
    """Signature blocks side by side; returns the y below them."""
    style = Style("song", 11.5)
    for row, parts in enumerate(left):
        sheet.text(25, y + row * step, parts, style)
    for row, parts in enumerate(right):
        sheet.text(112, y + row * step, parts, style)
    return y + max(len(left), len(right)) * step
