"""What the even layouts share: a world of their own, days, sums, spaces and lines to write on."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_tenth.words import WORDS
from samples.people import Facts, Org, Person
from samples.seals import SealText, put_round

Bits = list[str | Run]
Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]
_PLACES = ("锦缶街道", "磬口镇", "蓼河乡", "槭坪镇", "箬溪街道")
_HAMLETS = ("笕头村", "蚬湾村", "耜田村", "篪山村")


def begin(job: Job) -> Facts:
    """The job's facts with other shapes of addresses, firms, committees and spaces."""
    rng, facts = job.rng, job.facts
    home, place = facts.home, facts.home.community
    number, level = _space(rng)
    town, hamlet = rng.choice(_PLACES), rng.choice(_HAMLETS)
    community = replace(
        place,
        manager=_renamed(
            rng, place.manager, ("物业管理有限公司", "物业服务有限公司", "物业服务有限责任公司信阳分公司")
        ),
        residents_committee=f"{rng.choice(['信阳市', ''])}{place.district}{rng.choice(_PLACES[::4])}"
        f"{rng.choice(['缂东', '蚬滩', '磬北'])}社区居民委员会",
        owners_committee=f"{rng.choice(['', '信阳市' + place.district])}{place.name}业主委员会",
        village_committee=f"{rng.choice(['', place.district])}{town}{hamlet}村民委员会",
    )
    job.facts = replace(
        facts,
        person=_moved(rng, facts.person),
        spouse=_moved(rng, facts.spouse),
        landlord=_moved(rng, facts.landlord),
        home=replace(home, community=community, space_no=number, space_floor=level),
        developer=_renamed(rng, facts.developer, ("房地产开发有限公司", "置业有限公司", "城市发展集团有限公司")),
    )
    return job.facts


def _space(rng: random.Random) -> tuple[str, str]:
    letter, figure = rng.choice("ABCDEFG"), rng.randrange(1, 700)
    level = rng.choice(["负一层", "地下一层", "地下二层", "负二层", "", ""])
    bare = [f"{letter}{figure:03d}", f"{letter}-{figure}", f"{letter}区{figure:03d}", f"{figure:03d}", f"{figure}"]
    whole = [f"B1-{letter}{figure:03d}", f"B2-{figure:03d}", f"-1-{figure}", f"DX{letter}-{figure:03d}"]
    return (rng.choice(whole), "") if rng.random() < 0.35 else (rng.choice(bare), level)


def _renamed(rng: random.Random, org: Org, endings: Sequence[str]) -> Org:
    name = rng.choice(["信阳", "信阳市", "河南", "河南省"]) + rng.choice(WORDS.firms) + rng.choice(endings)
    return replace(org, name=name)


def _moved(rng: random.Random, person: Person) -> Person:
    issuer = person.id_issuer
    county = issuer.endswith("县公安局")
    district = issuer.removesuffix("公安局") if county else issuer[6:].removesuffix("分局") + "区"
    head = ("河南省" if county else "河南省信阳市") + district
    street, estate = rng.choice(WORDS.streets), rng.choice(WORDS.estates)
    shapes = [
        f"{head}{rng.choice(_PLACES[1:4])}{rng.choice(_HAMLETS)}"
        + rng.choice(["后冲组", "第六村民组", "李洼组", "12号"]),
        f"{head}{street}{rng.randrange(2, 400)}号{rng.randrange(1, 40)}号楼{rng.randrange(1, 32)}层西户",
        f"{head}{street}{rng.randrange(2, 90)}号院{rng.randrange(1, 9)}幢{rng.randrange(101, 606)}号",
        f"{head}{street}{estate}{rng.randrange(1, 19)}-{rng.randrange(1, 4)}-{rng.randrange(101, 1802)}",
        f"{head}{rng.choice(_PLACES)}{street}{rng.randrange(1, 300)}号",
    ]
    return replace(person, address=rng.choice(shapes))


def house_place(facts: Facts) -> str:
    """Where the home stands, as registers write it."""
    home = facts.home
    place = home.community
    return f"{place.district}{place.street}{place.name}{home.building}幢{home.unit}单元{home.room}室"


def space_place(facts: Facts) -> str:
    """Where the parking space lies, as registers write it."""
    home = facts.home
    place = home.community
    return f"{place.district}{place.street}{place.name}{home.space_floor or '地下室'}{home.space_no}号车位"


def space_also(facts: Facts) -> dict[str, tuple[str, ...]]:
    """Readings of the space that take the level before it or the 号 after it along: no error."""
    number, level = facts.home.space_no, facts.home.space_floor
    also = [number + "号", number + "号车位"]
    if level:
        also += [level + number, level + number + "号", level + number + "号车位"]
    return {"space_no": tuple(also)}


def on_line(text: str, name: str, style: Style, least: float = 0.0) -> Run:
    """A value on a line of the form."""
    width = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(least, width + 1.2), solid=width < 20)


def day_gaps(day: date, name: str, style: Style, *, under: bool = True) -> Bits:
    """A day filled into the gaps of ____年__月__日."""
    bits: Bits = []
    for figure, unit, width in ((day.year, "年", 3.0), (day.month, "月", 1.9), (day.day, "日", 1.9)):
        bits += [Run(str(figure), name, style, underline=under, min_em=width), Run(unit, name)]
    return bits


def day_whole(job: Job, day: date, *forms: str) -> str:
    return numbers.written_date(day, form=job.date_form(*(forms or ("plain", "padded", "dash", "dot", "chinese"))))


def pen(job: Job, size: float) -> Style:
    """Somebody's handwriting."""
    ink = BLUE_INK if job.chance(0.45) else BLACK
    return Style("kai", size * 1.12, ink, jitter=job.rng.choice([0.025, 0.04]))


def figures(job: Job, amount: Decimal) -> str:
    return job.rng.choice([f"{amount:.2f}", f"{amount:,.2f}", f"{amount:.0f}"])


def seal(sheet: Sheet, x: float, y: float, name: str, centre: str = "", *, diameter: float = 40.0) -> None:
    """The round seal of an office or firm."""
    put_round(sheet, x, y, SealText(name, centre), diameter=diameter)


def sign(sheet: Sheet, x: float, y: float, name: str, size: float = 17.0) -> None:
    sheet.text(x, y, name, Style("kai", size, BLACK, jitter=0.06))


def rows_of(
    sheet: Sheet, x: float, y: float, rows: Sequence[tuple[str, Runs]], style: Style, *, gap: float, step: float
) -> float:
    """Labels and values beneath one another; returns the y below."""
    for label, runs in rows:
        sheet.text(x, y, label, style)
        sheet.text(x + gap, y, runs, style)
        y += step
    return y


def desk(job: Job, sheet: Sheet) -> None:
    """The top of a desk around a photographed paper."""
    tint = job.rng.choice([(176, 150, 120), (120, 124, 130), (206, 200, 190), (92, 78, 66)])
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, tint)


def cert_paper(sheet: Sheet, x: float, y: float, wide: float, high: float) -> None:
    """Pale paper of a certificate laid on a desk."""
    sheet.fill(x, y, wide, high, (250, 250, 245))
    sheet.rect(x, y, wide, high, line=0.15, fill=(170, 165, 155))


def quarter(name: str) -> str:
    """小区 after the estate's name, unless the name has it."""
    return "" if "小区" in name or name.endswith(("院", "里", "新村")) else "小区"
