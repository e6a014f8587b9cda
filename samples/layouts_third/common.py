"""What the held layouts share: a world varied further than the other sets', spaces, pens and sums of money."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from PIL import Image, ImageDraw

from samples import numbers, people
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.people import Facts, Org, Person

TOWNS = ("乌有镇", "子虚乡", "幻河镇", "蜃楼街道")
VILLAGES = ("南柯村", "黄粱村", "镜花村", "海市村")
HANDLERS = ("小寓", "幻军", "托丽", "模强")
GREY: Colour = (96, 96, 100)


@dataclass(frozen=True, slots=True)
class Space:
    """A parking space: its number as one designation, and the level as words for a sentence around it."""

    number: str
    level: str


def a_space(rng: random.Random) -> Space:
    """Numbers as garages paint them. `level` is empty where the number already names the level."""
    letter, number = rng.choice("ABCDEF"), rng.randrange(1, 620)
    level = rng.choice(["地下一层", "负一层", "地下负一层", "负二层", "地下二层", ""])
    bare = [
        f"{letter}-{number:03d}",
        f"{letter}{number:03d}",
        f"{letter}区{number}",
        f"{letter}{rng.randrange(1, 5)}-{number:03d}",
        f"{number:04d}",
        f"{number}",
        f"人防{letter}-{number:02d}",
        f"东区{number:03d}",
    ]
    whole = [f"B1-{number:03d}", f"-1-{letter}{number:03d}", f"负一层{letter}{number:03d}", f"-2F-{number:03d}"]
    if rng.random() < 0.3:
        return Space(rng.choice(whole), "")
    return Space(rng.choice(bare), level)


def space_tolerated(space: Space) -> dict[str, tuple[str, ...]]:
    """With the level before the number, a reading that takes the level along is no error."""
    if not space.level:
        return {}
    heads = {space.level, f"地下{space.level.removeprefix('地下')}"}
    return {"space_no": tuple(head + space.number for head in sorted(heads))}


def begin(job: Job) -> Facts:
    """The job's facts with other shapes of addresses, firms, committees and homes, put back into the job."""
    rng, facts = job.rng, job.facts
    home = facts.home
    space = a_space(rng)
    place = home.community
    town, village = rng.choice(TOWNS[:3]), rng.choice(VILLAGES)
    community = replace(
        place,
        manager=_named(rng, place.manager, ("物业管理有限公司", "物业服务有限公司", "生活服务有限公司信阳第二分公司")),
        residents_committee=f"信阳市{place.district}{TOWNS[3]}{rng.choice(['幻水', '蜃园', '寓林'])}社区居民委员会",
        owners_committee=rng.choice([f"{place.name}业主委员会", f"信阳市{place.district}{place.name}业主委员会"]),
        village_committee=rng.choice(
            [f"{town}{village}村民委员会", f"信阳市{place.district}{town}{village}村民委员会"]
        ),
    )
    job.facts = replace(
        facts,
        person=_resettled(rng, facts.person),
        landlord=_resettled(rng, facts.landlord),
        home=replace(home, community=community, space_no=space.number, space_floor=space.level),
        developer=_named(rng, facts.developer, ("房地产开发有限公司", "置业发展有限公司", "城市建设投资有限公司")),
    )
    return job.facts


def home_words(job: Job) -> str:
    """House and room in one of the ways people say it."""
    home = job.facts.home
    return job.rng.choice(
        [
            f"{home.building}号楼{home.unit}单元{home.room}室",
            f"{home.building}幢{home.unit}单元{home.room}",
            f"{home.building}栋{home.room}室",
            f"{home.building}-{home.unit}-{home.room}",
        ]
    )


def _named(rng: random.Random, org: Org, endings: Sequence[str]) -> Org:
    firm = rng.choice(people.THIRD_WORDS.firms)
    return replace(org, name=rng.choice(["信阳", "信阳市", "河南", "豫南"]) + firm + rng.choice(endings))


def _resettled(rng: random.Random, person: Person) -> Person:
    """Another shape of address in the same district, and now and then a name with a middle dot."""
    words = people.THIRD_WORDS
    issuer = person.id_issuer
    county = issuer.endswith("县公安局")
    district = issuer.removesuffix("公安局") if county else issuer[6:].removesuffix("分局") + "区"
    city = "河南省" if county else "河南省信阳市"
    road = f"{city}{district}{rng.choice(words.streets)}{rng.randrange(2, 180)}号"
    village = f"{city}{district}{rng.choice(TOWNS[:3])}{rng.choice(VILLAGES)}"
    shapes = [
        village + rng.choice(["东湾组", "第三村民组", "大塘组"]),
        f"{road}附{rng.randrange(1, 9)}号",
        f"{road}{rng.randrange(1, 9)}栋{rng.randrange(1, 7)}楼{rng.choice(['东', '西'])}户",
        person.address,
    ]
    changed = replace(person, address=rng.choice(shapes))
    if rng.random() < 0.03:
        return replace(changed, name=rng.choice(["阿依努尔·幻买提", "托合提·蜃山"]), ethnicity="维吾尔")
    return changed


@dataclass(frozen=True, slots=True)
class Pen:
    """How values are filled in: on underlines or plain, by hand or by machine."""

    style: Style
    underline: bool = True

    def __call__(self, text: str, name: str = "", *, min_em: float = 0.0) -> Run:
        width = sum(0.55 if char.isascii() else 1.0 for char in text)
        if not self.underline:
            return Run(text, name, self.style, solid=width < 12)
        return Run(text, name, self.style, underline=True, min_em=max(min_em, width + 1.0), solid=width < 20)


def hand(job: Job, size: float) -> Style:
    """Somebody's handwriting in black or blue ink."""
    return Style("kai", size * 1.1, BLUE_INK if job.chance(0.5) else BLACK, jitter=job.rng.choice([0.03, 0.045]))


def pen(job: Job, size: float) -> Pen:
    return Pen(job.fill_style(size), underline=True)


def day_runs(job: Job, day: date, name: str, used: Pen) -> list[str | Run]:
    """A date filled into 年月日, or written whole in one of several forms."""
    if job.chance(0.5):
        runs: list[str | Run] = []
        for figure, unit in ((f"{day.year}", "年"), (f"{day.month}", "月"), (f"{day.day}", "日")):
            runs += [used(figure, name, min_em=2.0), Run(unit, name)]
        return runs
    return [used(numbers.written_date(day, form=job.date_form("plain", "padded", "chinese", "dot")), name)]


def term_runs(job: Job, first: date, last: date, used: Pen) -> list[str | Run]:
    """自…起至…止 with both days in the same form, marked lease_from and lease_to."""
    if job.chance(0.5):
        runs: list[str | Run] = []
        for day, name in ((first, "lease_from"), (last, "lease_to")):
            runs += ["自" if name == "lease_from" else "起至"]
            for figure, unit in ((f"{day.year}", "年"), (f"{day.month}", "月"), (f"{day.day}", "日")):
                runs += [used(figure, name, min_em=2.0), Run(unit, name)]
        return [*runs, "止"]
    form = job.date_form("plain", "padded", "dot", "dash")
    start, end = (numbers.written_date(day, form=form) for day in (first, last))
    if form in ("dot", "dash"):
        return ["从", used(start, "lease_from"), "至", used(end, "lease_to")]
    return ["自", used(start, "lease_from"), "起至", used(end, "lease_to"), "止"]


def sum_runs(job: Job, amount: Decimal, name: str, used: Pen) -> list[str | Run]:
    """A sum in figures and words, in one of the orders contracts have."""
    words = numbers.amount_in_words(amount, unit=job.rng.choice(["元", "圆"]))
    figure = job.rng.choice([f"{amount:.2f}", f"{amount:,.2f}", f"{amount:.0f}", f"{amount:,.0f}"])
    shape = job.rng.randrange(4)
    if shape == 0:
        return ["人民币", used(figure, name), "元（大写：", used(words, name), "）"]
    if shape == 1:
        return ["人民币（大写）", used(words, name), "（小写：￥", used(figure, name), "元）"]
    if shape == 2:
        return ["¥", used(figure, name), "元，大写人民币", used(words, name)]
    return [used(figure, name), "元（", used(words, name), "）"]


def months_before(day: date, months: int) -> date:
    """The first of a month so many months earlier."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


def folio(sheet: Sheet, text: str, *, y: float = 285.0) -> None:
    sheet.text(sheet.width_mm / 2, y, text, Style("song", 9), align="c")


def stamp_box(sheet: Sheet, x: float, y: float, lines: Sequence[str], *, colour: Colour = (196, 36, 40)) -> None:
    """A rubber stamp of words in a frame, as offices press it on copies. It is no seal of anybody."""
    style = Style("hei", 10.5, colour)
    width = max(sheet.width_of(line, style) for line in lines) + 5
    sheet.rect(x, y, width, 6.0 * len(lines) + 2.5, line=0.5, fill=colour)
    for number, line in enumerate(lines):
        sheet.text(x + width / 2, y + 2.4 + number * 6.0, line, style, align="c")


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 18.0, field: str = "") -> None:
    """A signature, and `field` where it is the only place that shows the name."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.07))


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A red thumb print: an oval of broken ridges. It is no seal."""
    wide, high = round(sheet.px(11)), round(sheet.px(15))
    picture = Image.new("RGBA", (wide, high), (206, 44, 48, 0))
    canvas = ImageDraw.Draw(picture)
    for ring in range(1, 8):
        inset = ring * wide / 16
        start = sheet.rng.randrange(360)
        canvas.arc(
            (inset, inset, wide - inset, high - inset),
            start,
            start + sheet.rng.randrange(230, 330),
            fill=(206, 44, 48, 170),
            width=max(2, wide // 34),
        )
    sheet.stamp(picture, x, y)
