"""What the new held layouts share: a world varied further, pens, dates, sums, photographs of papers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.layouts_seventh.words import WORDS
from samples.people import Facts, Org, Person

TOWNS = ("拼图镇", "气球乡", "发条镇", "草编乡")
VILLAGES = ("木偶村", "糖人村", "剪纸村", "毽场村")
CLERKS = ("棋珊", "偶建军", "哨晓梅", "弦国强", "锣婷")
GREY: Colour = (100, 100, 104)
_CITIES = ("信阳", "信阳市", "河南", "豫申", "信阳")
_TABLES: tuple[Colour, ...] = ((182, 158, 128), (126, 132, 138), (208, 204, 198), (92, 76, 64))


@dataclass(frozen=True, slots=True)
class Space:
    """A parking space: its number, and the level as words that stand before it, "" for none."""

    number: str
    level: str

    @property
    def tolerated(self) -> dict[str, tuple[str, ...]]:
        """A reading that takes the level along is no error."""
        if not self.level:
            return {}
        heads = {self.level, f"地下{self.level.removeprefix('地下')}"}
        return {"space_no": tuple(head + self.number for head in sorted(heads))}


def some_space(rng: random.Random) -> Space:
    """Numbers as garages paint them."""
    letter, number = rng.choice("ABCDEGHK"), rng.randrange(1, 780)
    if rng.random() < 0.3:
        whole = [f"B2-{number:04d}", f"-1F-{number:03d}", f"负一层{number:03d}", f"DX1-{letter}{number:03d}"]
        return Space(rng.choice(whole), "")
    bare = [
        f"{letter}{number}",
        f"{letter}-{number}",
        f"{letter}{number:04d}",
        f"{letter}区{number:03d}",
        f"{number:03d}",
        f"{rng.randrange(1, 4)}-{number:03d}",
        f"RF{number:03d}",
        f"西{number:03d}",
    ]
    return Space(rng.choice(bare), rng.choice(["负一层", "地下一层", "负二层", "地下二层", "", ""]))


def begin(job: Job) -> Facts:
    """The job's facts with addresses, firms, committees and space of other shapes, put back into the job."""
    rng, facts = job.rng, job.facts
    place, space = facts.home.community, some_space(rng)
    town, village = rng.choice(TOWNS), rng.choice(VILLAGES)
    street = rng.choice(["棋盘山", "泥塘", "弦歌", "锣鼓"])
    community = replace(
        place,
        manager=_renamed(
            rng,
            place.manager,
            ("物业服务有限责任公司", "物业管理有限公司", "城市运营服务有限公司", "物业服务有限公司浉河分公司"),
        ),
        residents_committee=rng.choice(
            [f"{place.district}{street}街道{street}社区居民委员会", f"信阳市{place.district}{street}社区居民委员会"]
        ),
        owners_committee=rng.choice([f"{place.name}业主委员会", f"{place.district}{place.name}第二届业主委员会"]),
        village_committee=rng.choice(
            [f"{place.district}{town}{village}村民委员会", f"信阳市{place.district}{town}{village}村民委员会"]
        ),
    )
    job.facts = replace(
        facts,
        person=_moved(rng, facts.person),
        landlord=_moved(rng, facts.landlord),
        home=replace(facts.home, community=community, space_no=space.number, space_floor=space.level),
        developer=_renamed(
            rng,
            facts.developer,
            ("置业有限责任公司", "房地产开发集团有限公司", "城市更新建设有限公司", "地产有限公司", "投资开发有限公司"),
        ),
    )
    return job.facts


def space_of(facts: Facts) -> Space:
    return Space(facts.home.space_no, facts.home.space_floor)


def room_of(job: Job) -> str:
    """The home in one of the ways people say it."""
    home = job.facts.home
    return job.rng.choice(
        [
            f"{home.building}栋{home.unit}单元{home.room}室",
            f"{home.building}#楼{home.unit}单元{home.room}",
            f"{home.building}幢{home.room}号",
            f"第{home.building}号楼{home.unit}单元{home.room}房",
        ]
    )


def _renamed(rng: random.Random, org: Org, endings: Sequence[str]) -> Org:
    return replace(org, name=rng.choice(_CITIES) + rng.choice(WORDS.firms) + rng.choice(endings))


def _moved(rng: random.Random, person: Person) -> Person:
    """Another shape of address in the same district."""
    issuer = person.id_issuer
    county = issuer.endswith("县公安局")
    district = issuer.removesuffix("公安局") if county else issuer[6:].removesuffix("分局") + "区"
    place = f"河南省{district}" if county else f"河南省信阳市{district}"
    road = f"{place}{rng.choice(WORDS.streets)}{rng.randrange(1, 260)}号"
    village = f"{place}{rng.choice(TOWNS)}{rng.choice(VILLAGES)}"
    shapes = [
        village + rng.choice(["陈洼组", "第二村民组", "后湾组12号", "上楼村民组"]),
        f"{road}院{rng.randrange(1, 6)}号楼{rng.randrange(1, 7)}层{rng.choice(['东', '西', '中'])}户",
        f"{road}附{rng.randrange(1, 20)}号",
        f"{road}{rng.randrange(1, 40)}-{rng.randrange(1, 5)}-{rng.randrange(1, 28)}02",
        person.address,
    ]
    return replace(person, address=rng.choice(shapes))


@dataclass(frozen=True, slots=True)
class Ink:
    """How values are filled in: by hand or by machine, on a rule or without."""

    style: Style
    ruled: bool = True

    def __call__(self, text: str, name: str = "", wide: float = 0.0) -> Run:
        width = sum(0.55 if char.isascii() else 1.0 for char in text)
        if not self.ruled:
            return Run(text, name, self.style, solid=width < 10)
        return Run(text, name, self.style, underline=True, min_em=max(wide, width + 1.2), solid=width < 20)


def hand(job: Job, size: float) -> Style:
    """Somebody's writing in black or blue ink."""
    return Style("kai", size * 1.1, BLUE_INK if job.chance(0.45) else BLACK, jitter=job.rng.choice([0.03, 0.05]))


def ink(job: Job, size: float, *, ruled: bool = True) -> Ink:
    return Ink(job.fill_style(size), ruled)


def torn(day: date, name: str, used: Ink) -> list[str | Run]:
    """A date filled into the blanks of a printed 年 月 日."""
    runs: list[str | Run] = []
    for figure, unit in ((f"{day.year}", "年"), (f"{day.month}", "月"), (f"{day.day}", "日")):
        runs += [used(figure, name, wide=2.2), Run(unit, name)]
    return runs


def whole(job: Job, day: date, *forms: str) -> str:
    return numbers.written_date(day, form=job.rng.choice(forms or ("plain", "padded", "dash", "dot", "chinese")))


def seal_day(job: Job, day: date, name: str) -> Run:
    """The date by a seal, in one of the forms offices type."""
    return Run(whole(job, day, "plain", "padded", "spaced", "chinese"), name)


def price_runs(job: Job, amount: Decimal, name: str, used: Ink) -> list[str | Run]:
    """A sum in figures and words, in one of the orders contracts have."""
    words = numbers.amount_in_words(amount, unit=job.rng.choice(["元", "圆"]))
    figure = job.rng.choice([f"{amount:.2f}", f"{amount:,.2f}", f"{amount:.0f}"])
    shape = job.rng.randrange(4)
    if shape == 0:
        return ["人民币", used(figure, name), "元整（大写：", used(words, name), "）"]
    if shape == 1:
        return ["（大写）人民币", used(words, name), "（¥", used(figure, name), "）"]
    if shape == 2:
        return ["（小写）", used(figure, name), "元，（大写）", used(words, name)]
    return ["￥", used(figure, name), "元（人民币", used(words, name), "）"]


def first_of(day: date, months_back: int) -> date:
    """The first of a month so many months earlier."""
    count = day.year * 12 + day.month - 1 - months_back
    return date(count // 12, count % 12 + 1, 1)


def footer(sheet: Sheet, text: str, *, y: float = 286.0, size: float = 8.5) -> None:
    sheet.text(sheet.width_mm / 2, y, text, Style("song", size, GREY), align="c")


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    """A signature; `field` where it is the only place that shows the name."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def rubber(sheet: Sheet, x: float, y: float, lines: Sequence[str], *, colour: Colour = (44, 66, 160)) -> None:
    """A rubber stamp of words in a frame, as clerks press it on copies: nobody's seal."""
    style = Style("hei", 10, colour)
    width = max(sheet.width_of(line, style) for line in lines) + 6
    sheet.rect(x, y, width, 5.8 * len(lines) + 3, line=0.45, fill=colour)
    for number, line in enumerate(lines):
        sheet.text(x + width / 2, y + 2.6 + number * 5.8, line, style, align="c")


def on_table(job: Job, width: float, height: float, *, edge: float = 8.0) -> Sheet:
    """A photograph's frame: a table top all round; the paper itself is filled in by the caller."""
    sheet = job.sheet(width + 2 * edge, height + 2 * edge)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice(_TABLES))
    sheet.fill(edge - 0.8, edge + 1.2, width + 2.4, height + 1.0, (70, 66, 62))
    return sheet


def fold(sheet: Sheet, x: float, y: float, height: float) -> None:
    """The shadow along a booklet's spine."""
    for step in range(8):
        shade = 168 + step * 9
        sheet.fill(x - 1.6 + step * 0.2, y, 0.25, height, (shade, shade, shade - 4))
        sheet.fill(x + 1.6 - step * 0.2, y, 0.25, height, (shade, shade, shade - 4))
