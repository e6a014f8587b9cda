"""What the plain papers share: varied firms and addresses, parking spaces, dates and pens."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, dated
from samples.layouts_ninth.words import WORDS
from samples.people import Facts, Org, Person
from samples.seals import SealText, put_round

SONG, HEI = Style("song", 11.5), Style("hei", 11.5)
VILLAGES = ("桅头村", "老橹湾村", "上篾村", "釉坪村")
TOWNS = ("砧铺镇", "舂河乡", "橹口街道", "釉山镇")


@dataclass(frozen=True, slots=True)
class Spot:
    """A parking space: its number, and the level told apart from it."""

    number: str
    level: str

    @property
    def tolerated(self) -> dict[str, tuple[str, ...]]:
        """A reading that takes the level along is no error."""
        return {"space_no": (self.level + self.number,)} if self.level else {}


def a_spot(rng: random.Random) -> Spot:
    number, letter = rng.randrange(1, 900), rng.choice("ABCDEFG")
    bare = (f"{letter}{number:03d}", f"{letter}-{number}", f"{number:03d}", f"{number}", f"{letter}区{number:03d}")
    if rng.random() < 0.35:
        return Spot(rng.choice((f"B1-{number:03d}", f"-1-{number:03d}", f"B2{letter}{number:03d}")), "")
    return Spot(rng.choice(bare), rng.choice(("负一层", "地下一层", "地下二层", "负二层")))


def begin(job: Job) -> Facts:
    """The job's facts with firms, committees and addresses shaped in more ways."""
    rng, facts = job.rng, job.facts
    place = facts.home.community
    district = place.district
    town, village = rng.choice(TOWNS), rng.choice(VILLAGES)
    community = replace(
        place,
        manager=_renamed(rng, place.manager, ("物业管理有限公司", "物业服务有限公司", "城市服务有限公司信阳分公司")),
        residents_committee=rng.choice((f"信阳市{district}", district))
        + f"{TOWNS[2]}{rng.choice('桅橹釉')}园社区居民委员会",
        owners_committee=rng.choice((f"{place.name}业主委员会", f"{place.name}第二届业主委员会")),
        village_committee=rng.choice((f"{district}{town}{village}村民委员会", f"{town}{village}村民委员会")),
    )
    job.facts = replace(
        facts,
        person=_moved(rng, facts.person, district),
        landlord=_moved(rng, facts.landlord, district),
        home=replace(facts.home, community=community),
        developer=_renamed(rng, facts.developer, ("房地产开发有限公司", "置业集团有限公司", "城建开发有限责任公司")),
    )
    return job.facts


def _renamed(rng: random.Random, org: Org, endings: Sequence[str]) -> Org:
    head = rng.choice(("信阳市", "信阳", "河南", "河南省"))
    return replace(org, name=head + rng.choice(WORDS.firms) + rng.choice(endings))


def _moved(rng: random.Random, person: Person, district: str) -> Person:
    city = "河南省" if district.endswith("县") else "河南省信阳市"
    shapes = (
        person.address,
        f"{city}{district}{rng.choice(TOWNS)}{rng.choice(VILLAGES)}{rng.choice(('大庄组', '七组', '小河村民组'))}",
        f"{city}{district}{rng.choice(WORDS.streets)}{rng.randrange(3, 260)}号",
        f"{city}{district}{rng.choice(WORDS.streets)}{rng.randrange(3, 99)}号"
        f"{rng.randrange(1, 9)}幢{rng.randrange(2, 7)}0{rng.randrange(1, 5)}室",
    )
    return replace(person, address=rng.choice(shapes))


def home_address(job: Job) -> str:
    """The house by street and estate, as registries and clerks write it."""
    home = job.facts.home
    place = home.community
    tail = job.rng.choice(
        (
            f"{home.building}号楼{home.unit}单元{home.room}号",
            f"{home.building}幢{home.room}室",
            f"{home.building}栋{home.unit}单元{home.room}",
        )
    )
    return f"信阳市{place.district}{place.street}{place.name}{tail}"


def space_address(job: Job, spot: Spot) -> str:
    place = job.facts.home.community
    level = spot.level or "地下室"
    return f"信阳市{place.district}{place.street}{place.name}{level}{spot.number}号车位"


def ink(job: Job, size: float) -> Style:
    """Handwriting in black or blue ink."""
    return Style("kai", size * 1.1, BLUE_INK if job.chance(0.5) else BLACK, jitter=job.rng.choice((0.03, 0.05)))


def day_runs(job: Job, day: date, name: str, style: Style, *forms: str) -> list[str | Run]:
    """A date in one of the forms; "blanks" is figures filled in between 年, 月 and 日."""
    form = job.rng.choice(forms or ("plain", "padded", "spaced", "dash", "dot", "chinese", "blanks"))
    if form == "blanks":
        return dated(day, name, style)
    return [Run(numbers.written_date(day, form=form), name, style)]


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def round_seal(sheet: Sheet, x: float, y: float, arc: str, centre: str = "", *, diameter: float = 40.0) -> None:
    put_round(sheet, x, y, SealText(arc, centre), diameter=diameter)


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[tuple[float, Sequence[tuple[float, str | Run | list[str | Run], bool]]]],
    *,
    label: Style,
    value: Style,
    frame: Colour = BLACK,
) -> float:
    """Ruled rows (height, [(width, text, is label)]); labels centred, values to the left."""
    for height, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width, height, line=0.22, fill=frame)
            if runs:
                used = label if is_label else value
                sheet.cell((left, y, width, height), runs, used, align="c" if is_label else "l")
            left += width
        y += height
    return y


def page_no(sheet: Sheet, text: str) -> None:
    sheet.text(sheet.width_mm / 2, sheet.height_mm - 13, text, Style("song", 9), align="c")


def lines(*runs: Runs) -> tuple[Runs, ...]:
    """Paragraphs to set one after the other."""
    return runs
