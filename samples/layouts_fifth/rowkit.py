"""What the row layouts share: a world settled in other shapes, parking spaces, pens, dates, sums, signatures."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from PIL import Image, ImageDraw, ImageFilter

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_fifth.words import WORDS
from samples.people import Facts, Org, Person

TOWNS = ("蓑笠镇", "陶罐乡", "萤火镇", "风筝乡")
STREET_OFFICES = ("萤火街道", "纸船街道办事处", "砚台街道", "麦穗街道")
VILLAGES = ("算盘村", "石磨村", "灯笼村", "草帽村", "芦笛村")
QUARTERS = ("砚台", "纸船", "磨坊", "灯塔", "听潮")
CLERKS = ("砚秋", "麦师傅", "小筝", "陶舷", "橹工")
GREY: Colour = (88, 88, 92)


@dataclass(frozen=True, slots=True)
class Space:
    """A parking space: its number, and the level in words where it is not part of the number."""

    number: str
    level: str


def a_space(rng: random.Random) -> Space:
    """Numbers as different garages paint them."""
    letter, number = rng.choice("ABCDEGH"), rng.randrange(1, 980)
    if rng.random() < 0.3:
        whole = [f"B1-{letter}{number:03d}", f"B2{letter}-{number}", f"-1F-{number:03d}", f"负一{letter}{number:03d}"]
        return Space(rng.choice(whole), "")
    bare = [
        f"{letter}{number:03d}",
        f"{letter}-{number}",
        f"{letter}{rng.randrange(1, 6)}-{number:03d}",
        f"{number:03d}",
        f"{number}",
        f"{rng.randrange(1, 4)}-{number:04d}",
        f"{letter}{letter}{number:03d}",
        f"CW{number:04d}",
        f"{rng.choice('南北西')}{number:03d}",
    ]
    return Space(rng.choice(bare), rng.choice(["地下一层", "负一层", "地下负二层", "地下二层", "-1层", "地面", ""]))


def space_tolerated(space: Space) -> dict[str, tuple[str, ...]]:
    """With the level before the number, a reading that takes it along is no error."""
    return {"space_no": (space.level + space.number,)} if space.level else {}


def begin(job: Job) -> Facts:
    """The job's facts with addresses, firms, committees and homes in further shapes, put back into the job."""
    rng, facts = job.rng, job.facts
    space, place = a_space(rng), facts.home.community
    district = place.district
    town, village = rng.choice(TOWNS), rng.choice(VILLAGES)
    quarter = rng.choice(QUARTERS)
    community = replace(
        place,
        manager=_org(
            rng, place.manager, ("物业服务有限公司", "物业管理有限公司", "城市服务有限公司", "物业服务有限责任公司")
        ),
        residents_committee=rng.choice(
            [
                f"信阳市{district}{rng.choice(STREET_OFFICES[::2])}{quarter}社区居民委员会",
                f"{district}{quarter}社区居民委员会",
                f"{rng.choice(STREET_OFFICES[1:])}{quarter}社区居委会",
            ]
        ),
        owners_committee=rng.choice([f"{place.name}业主委员会", f"信阳市{district}{place.name}第二届业主委员会"]),
        village_committee=rng.choice([f"{district}{town}{village}村民委员会", f"{town}{village}村民委员会"]),
    )
    job.facts = replace(
        facts,
        person=_moved(rng, facts.person),
        landlord=_moved(rng, facts.landlord),
        home=replace(facts.home, community=community, space_no=space.number, space_floor=space.level),
        developer=_org(
            rng, facts.developer, ("房地产开发有限公司", "置业有限责任公司", "城建开发集团有限公司", "地产有限公司")
        ),
    )
    return job.facts


def _org(rng: random.Random, org: Org, endings: Sequence[str]) -> Org:
    head = rng.choice(["信阳", "信阳市", "河南", "河南省", "豫南"])
    return replace(org, name=head + rng.choice(WORDS.firms) + rng.choice(endings))


def _moved(rng: random.Random, person: Person) -> Person:
    issuer = person.id_issuer
    county = issuer.endswith("县公安局")
    district = issuer.removesuffix("公安局") if county else issuer[6:].removesuffix("分局") + "区"
    city = rng.choice(["河南省", "河南省信阳市"]) if county else "河南省信阳市"
    street, number = rng.choice(WORDS.streets), rng.randrange(1, 260)
    shapes = [
        f"{city}{district}{rng.choice(TOWNS)}{rng.choice(VILLAGES)}{rng.choice(['陈湾', '砚洼', '上冲', '大榜'])}组",
        f"{city}{district}{street}{number}号院{rng.randrange(1, 20)}号楼{rng.randrange(1, 5)}单元"
        f"{rng.randrange(1, 8)}号",
        f"{city}{district}{street}{number}号",
        f"{city}{district}{street}{rng.choice(WORDS.estates)}{rng.randrange(1, 30)}幢{rng.randrange(101, 2604)}室",
        person.address,
    ]
    return replace(person, address=rng.choice(shapes))


def home_text(job: Job) -> str:
    home = job.facts.home
    return job.rng.choice(
        [
            f"{home.building}号楼{home.unit}单元{home.room}",
            f"{home.building}幢{home.room}室",
            f"{home.building}#楼{home.unit}单元{home.room}室",
            f"{home.building}栋{home.unit}单元{home.room}号",
        ]
    )


# -- writing -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pen:
    """Fills values in: on a line or without, by hand or by machine."""

    style: Style
    line: bool = True

    def __call__(self, text: str, name: str = "", *, min_em: float = 0.0) -> Run:
        width = sum(0.55 if char.isascii() else 1.0 for char in text)
        if not self.line:
            return Run(text, name, self.style, solid=width < 12)
        return Run(text, name, self.style, underline=True, min_em=max(min_em, width + 1.2), solid=width < 18)


def pen(job: Job, size: float) -> Pen:
    return Pen(job.fill_style(size))


def typed(size: float, *, face: str = "song") -> Pen:
    return Pen(Style(face, size), line=False)


def ink(job: Job, size: float) -> Style:
    """Handwriting in blue or black."""
    return Style("kai", size * 1.12, BLUE_INK if job.chance(0.5) else BLACK, jitter=job.rng.choice([0.03, 0.05]))


def day_text(job: Job, day: date, *forms: str) -> str:
    """A date in one piece, in one of many forms."""
    form = job.rng.choice(forms or ("plain", "padded", "dash", "dot", "short", "slash", "chinese"))
    if form == "short":
        return f"{day.year}.{day.month}.{day.day}"
    return numbers.written_date(day, form=form)


def day_runs(job: Job, day: date, name: str, used: Pen) -> list[str | Run]:
    """A date torn by blanks, filled on lines, or in one piece."""
    shape = job.rng.randrange(3)
    if shape == 0:
        return [used(day_text(job, day, "plain", "padded", "dot", "dash", "short"), name)]
    gap = "" if shape == 1 else " "
    runs: list[str | Run] = []
    for figure, unit in ((str(day.year), "年"), (str(day.month), "月"), (str(day.day), "日")):
        runs += [used(figure, name, min_em=1.8 + shape), Run(gap + unit, name)]
    return runs


def money_text(job: Job, amount: Decimal) -> str:
    whole = amount == amount.to_integral_value()
    forms = [f"{amount:.2f}", f"{amount:,.2f}"] + ([f"{amount:.0f}", f"{amount:,.0f}"] if whole else [])
    return job.rng.choice(forms)


def sum_runs(job: Job, amount: Decimal, name: str, used: Pen) -> list[str | Run]:
    """A sum in figures and words, in one of several orders."""
    words = numbers.amount_in_words(amount, unit=job.rng.choice(["元", "圆"]))
    figure = money_text(job, amount)
    shape = job.rng.randrange(4)
    if shape == 0:
        return ["人民币大写：", used(words, name), "（¥", used(figure, name), "）"]
    if shape == 1:
        return [used(figure, name), "元整（大写：", used(words, name), "）"]
    if shape == 2:
        return ["RMB ", used(figure, name), "元，（人民币）", used(words, name)]
    return ["小写￥", used(figure, name), "元；大写", used(words, name)]


def before(day: date, days: int) -> date:
    return day - timedelta(days=days)


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A red thumb print of broken arcs, its centre at x, y. It is no seal."""
    wide, high = round(sheet.px(12)), round(sheet.px(16))
    picture = Image.new("RGBA", (wide, high), (204, 40, 46, 0))
    canvas = ImageDraw.Draw(picture)
    for ring in range(9):
        inset = ring * wide / 19
        start = sheet.rng.randrange(360)
        box = (inset, inset * 1.2, wide - inset - 1, high - inset * 1.2 - 1)
        sweep = sheet.rng.randrange(200, 340)
        canvas.arc(box, start, start + sweep, fill=(204, 40, 46, 180), width=max(1, wide // 36))
    picture = picture.rotate(sheet.rng.uniform(-25, 25), Image.Resampling.BICUBIC)
    sheet.stamp(picture, x - 6, y - 8)


def rubber(sheet: Sheet, x: float, y: float, lines: Sequence[str], *, colour: Colour = (190, 38, 44)) -> None:
    """Words in a frame as a clerk stamps them on copies. Nobody's seal."""
    style = Style("hei", 10, colour)
    width = max(sheet.width_of(line, style) for line in lines) + 4
    sheet.rect(x, y, width, 5.6 * len(lines) + 2, line=0.45, fill=colour)
    for number, line in enumerate(lines):
        sheet.text(x + width / 2, y + 2 + number * 5.6, line, style, align="c")


def crosswise(sheet: Sheet, x: float, y: float, text: str, *, size_mm: float, colour: Colour, turn: float) -> None:
    """Words written or stamped slantwise, their centre at x, y; what is below shows through."""
    part = Sheet(len(text) * size_mm * 1.1 + 4, size_mm * 1.6, sheet.faces, sheet.rng, sheet.dpi)
    part.text(2, size_mm * 0.25, text, Style("kai", size_mm * 72 / 25.4, (0, 0, 0), jitter=0.04))
    alpha = part.image.convert("L").point(lambda value: 255 - value)
    picture = Image.new("RGBA", alpha.size, (*colour, 0))
    picture.putalpha(alpha)
    picture = picture.rotate(turn, Image.Resampling.BICUBIC, expand=True)
    mm = 25.4 / sheet.dpi
    sheet.stamp(picture, x - picture.width * mm / 2, y - picture.height * mm / 2)


def bleed(sheet: Sheet, other: Sheet, *, strength: float = 0.14) -> None:
    """What is written on the other side shows through, mirrored and pale."""
    ghost = other.image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).convert("L")
    ghost = ghost.filter(ImageFilter.GaussianBlur(sheet.px(0.25)))
    alpha = ghost.point(lambda value: round((255 - value) * strength))
    picture = Image.new("RGBA", alpha.size, (70, 70, 76, 0))
    picture.putalpha(alpha)
    sheet.stamp(picture, 0, 0)


def grey_copy(sheet: Sheet) -> None:
    """What is drawn so far, seals too, comes from a copier without colour."""
    sheet.image = sheet.image.convert("L").convert("RGB")
    sheet.seals = [replace(seal, colour="grey") for seal in sheet.seals]


def foot(sheet: Sheet, text: str, *, y: float = 0.0, size: float = 9.0) -> None:
    sheet.text(sheet.width_mm / 2, y or sheet.height_mm - 13, text, Style("song", size), align="c")


# -- ruled rows ----------------------------------------------------------------------------------

Rows: TypeAlias = "list[tuple[float, list[tuple[float, Runs, bool]]]]"


def cells(height: float, *parts: float | Runs) -> tuple[float, list[tuple[float, Runs, bool]]]:
    """One ruled row: width, label, width, value in turn, for `writing.table`."""
    made: list[tuple[float, Runs, bool]] = []
    for place in range(0, len(parts), 2):
        width, runs = parts[place], parts[place + 1]
        assert isinstance(width, int | float)
        assert not isinstance(runs, int | float)
        made.append((float(width), runs, place % 4 == 0))
    return height, made
