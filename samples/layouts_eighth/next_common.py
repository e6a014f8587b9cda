"""What the next held layouts share: a world of their own, values noted down as they are written, pens and stamps."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from PIL import Image, ImageDraw

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_eighth.words import WORDS
from samples.people import Facts, Person
from samples.truth import Drawn, Value, drawn

TOWNS = ("陶车镇", "磨坊乡", "纸坊街道", "窑湾镇")
VILLAGES = ("打铁岭村", "篾匠湾村", "染坊村", "豆坊寨村")
Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]  # height, cells of width, text, is label
GREY: Colour = (110, 110, 114)


@dataclass(slots=True)
class Told:
    """Notes down each value as it is written. `pen`: how values are filled in; None: as the text around."""

    pen: Style | None = None
    values: dict[str, Value] = field(default_factory=dict)
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)  # other honest readings

    def __call__(self, name: str, shown: str, value: Value | None = None) -> Run:
        """A value as part of the text."""
        self.values[name] = shown if value is None else value
        return Run(shown, name, self.pen)

    def blank(self, name: str, shown: str, value: Value | None = None, *, em: float = 0.0) -> Run:
        """A value on the line that the form left for it."""
        if name:
            self.values[name] = shown if value is None else value
        wide = sum(0.55 if char.isascii() else 1.0 for char in shown)
        return Run(shown, name, self.pen, underline=True, min_em=max(em, wide + 1.2), solid=wide < 20)

    def money(self, name: str, amount: Decimal, shown: str, *, line: bool = True) -> Run:
        value = f"{amount:.2f}"
        return self.blank(name, shown, value) if line else self(name, shown, value)

    def day(self, name: str, day: date, form: str = "plain") -> Run:
        return self(name, numbers.written_date(day, form=form), day.isoformat())

    def torn(self, name: str, day: date, *, line: bool = True, two: bool = False) -> list[str | Run]:
        """年, 月 and 日 printed, the figures filled in between."""
        self.values[name] = day.isoformat()
        runs: list[str | Run] = []
        for figure, unit, wide in ((day.year, "年", 3.4), (day.month, "月", 2.2), (day.day, "日", 2.2)):
            shown = f"{figure:02d}" if two else f"{figure}"
            runs += [Run(shown, name, self.pen, underline=line, min_em=wide), Run(unit, name)]
        return runs

    def done(
        self,
        kind: str,
        layout: str,
        sheets: Sequence[Sheet],
        *,
        from_seal: Mapping[str, str] | None = None,
        implied: Mapping[str, tuple[Value, str]] | None = None,
        tolerated: Mapping[str, tuple[str, ...]] | None = None,
    ) -> Drawn:
        return drawn(
            kind,
            layout,
            sheets,
            self.values,
            from_seal=from_seal,
            implied=implied,
            tolerated={**self.also, **(tolerated or {})},
        )


def prep(job: Job) -> Facts:
    """The job's facts with addresses, spaces and firms of more shapes, put back into the job."""
    rng, facts = job.rng, job.facts
    home = facts.home
    place = home.community
    firm = rng.choice(WORDS.firms)
    ending = rng.choice(
        ("物业管理有限公司", "物业服务有限公司", "物业有限公司", "城市服务有限公司", "物业服务有限公司信阳分公司")
    )
    manager = replace(place.manager, name=rng.choice(("信阳", "信阳市", "河南", "")) + firm + ending)
    town, village = rng.choice(TOWNS), rng.choice(VILLAGES)
    community = replace(
        place,
        manager=manager,
        residents_committee=rng.choice(("", "信阳市")) + f"{place.district}{TOWNS[2]}墨香社区居民委员会",
        village_committee=rng.choice((f"{place.district}", f"信阳市{place.district}")) + f"{town}{village}村民委员会",
    )
    developer = rng.choice(("置业有限公司", "房地产开发有限公司", "地产集团信阳有限公司", "城建投资开发有限公司"))
    job.facts = replace(
        facts,
        person=_moved(rng, facts.person),
        spouse=_moved(rng, facts.spouse),
        landlord=_moved(rng, facts.landlord),
        home=replace(home, community=community, space_no=some_space(rng)),
        developer=replace(facts.developer, name=f"信阳{rng.choice(WORDS.firms)}{developer}"),
    )
    return job.facts


def some_space(rng: random.Random) -> str:
    """The number of a space as it is painted on the floor."""
    letter, number = rng.choice("ABCDEFGH"), rng.randrange(1, 980)
    return rng.choice(
        (
            f"{letter}{number:03d}",
            f"{letter}-{number}",
            f"{number}",
            f"{number:04d}",
            f"B1-{number:03d}",
            f"B2{letter}{number:03d}",
            f"{letter}区{number:03d}",
            f"{rng.randrange(1, 5)}-{number:03d}",
            f"-1F-{number:03d}",
            f"东库{number:03d}",
        )
    )


def _moved(rng: random.Random, person: Person) -> Person:
    if rng.random() < 0.45:
        return person
    issuer = person.id_issuer
    county = issuer.endswith("县公安局")
    area = issuer.removesuffix("公安局") if county else issuer[6:].removesuffix("分局") + "区"
    head = "河南省" + ("" if county else "信阳市") + area
    road = f"{head}{rng.choice(WORDS.streets)}{rng.randrange(1, 260)}号"
    shapes = (
        f"{head}{rng.choice(TOWNS)}{rng.choice(VILLAGES)}{rng.choice(('塘埂组', '第六村民组', '新庄组', '12组'))}",
        f"{road}院{rng.randrange(1, 12)}号楼{rng.randrange(1, 80)}号",
        f"{road}附{rng.randrange(1, 20)}号",
    )
    return replace(person, address=rng.choice(shapes))


def hand(job: Job, size: float) -> Style:
    """Somebody's handwriting."""
    ink = BLUE_INK if job.chance(0.4) else BLACK
    return Style("kai", size * 1.1, ink, jitter=job.rng.choice((0.03, 0.04, 0.05)))


def song(size: float = 12.0) -> Style:
    return Style("song", size)


def bold(size: float = 12.0) -> Style:
    return Style("song_bold", size)


def hei(size: float = 12.0, fill: Colour = BLACK) -> Style:
    return Style("hei", size, fill)


def signed(sheet: Sheet, x: float, y: float, name: str, field_name: str = "", *, size: float = 17.0) -> None:
    sheet.text(x, y, Run(name, field_name), Style("kai", size, BLACK, jitter=0.06))


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A red print of a thumb; it is no seal."""
    wide, high = round(sheet.px(10)), round(sheet.px(14))
    picture = Image.new("RGBA", (wide, high), (200, 40, 46, 0))
    canvas = ImageDraw.Draw(picture)
    for ring in range(1, 7):
        inset = ring * wide / 14
        start = sheet.rng.randrange(360)
        edge = (inset, inset, wide - inset, high - inset)
        canvas.arc(
            edge, start, start + sheet.rng.randrange(220, 330), fill=(200, 40, 46, 170), width=max(2, wide // 30)
        )
    sheet.stamp(picture, x, y)


def copy_stamp(sheet: Sheet, x: float, y: float, lines: Sequence[str], colour: Colour = (38, 62, 150)) -> None:
    """Words in a frame, as pressed on copies. It is nobody's seal."""
    style = Style("hei", 10, colour)
    width = max(sheet.width_of(line, style) for line in lines) + 5
    sheet.rect(x, y, width, 5.6 * len(lines) + 2.4, line=0.45, fill=colour)
    for number, line in enumerate(lines):
        sheet.text(x + width / 2, y + 2.2 + number * 5.6, line, style, align="c")


def foot(sheet: Sheet, text: str, *, y: float = 284.0, size: float = 9.0) -> None:
    sheet.text(sheet.width_mm / 2, y, text, Style("song", size), align="c")


def figure(job: Job, amount: Decimal) -> str:
    """An amount in figures."""
    return job.rng.choice((f"{amount:.2f}", f"{amount:,.2f}", f"{amount:.0f}"))


def words_of(amount: Decimal) -> str:
    return numbers.amount_in_words(amount)


def home_of(job: Job) -> str:
    home = job.facts.home
    return job.rng.choice(
        (
            f"{home.building}幢{home.unit}单元{home.room}室",
            f"{home.building}#楼{home.unit}单元{home.room}",
            f"{home.building}号楼{home.room}室",
            f"{home.building}栋{home.unit}-{home.room}",
        )
    )


def years_before(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=min(day.day, 28))
