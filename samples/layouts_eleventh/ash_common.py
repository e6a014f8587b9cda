"""What these layouts share: a place and its people, pens, dates and sums, seals, thumb prints, table tops."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from PIL import Image, ImageDraw

from samples import numbers, people, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.people import Community, Facts, Org, Person
from samples.truth import Drawn, Value, drawn

Parts = list[str | Run]
WORDS = people.words_for("held")


@dataclass(frozen=True, slots=True)
class Place:
    """A district in a city; its estates, streets and firms are invented."""

    short: str
    province: str
    city: str
    district: str

    @property
    def full(self) -> str:
        return self.province + self.city + self.district

    @property
    def stem(self) -> str:
        return self.city.removesuffix("市")


_HOME = (
    Place("豫", "河南省", "信阳市", "浉河区"),
    Place("豫", "河南省", "信阳市", "平桥区"),
    Place("豫", "河南省", "信阳市", "羊山新区"),
    Place("豫", "河南省", "信阳市", "潢川县"),
)
_AWAY = (
    Place("豫", "河南省", "驻马店市", "驿城区"),
    Place("鄂", "湖北省", "黄冈市", "黄州区"),
    Place("皖", "安徽省", "六安市", "金安区"),
    Place("苏", "江苏省", "徐州市", "铜山区"),
    Place("浙", "浙江省", "宁波市", "鄞州区"),
    Place("鲁", "山东省", "临沂市", "兰山区"),
    Place("冀", "河北省", "保定市", "莲池区"),
    Place("湘", "湖南省", "株洲市", "天元区"),
    Place("川", "四川省", "绵阳市", "涪城区"),
    Place("陕", "陕西省", "宝鸡市", "渭滨区"),
    Place("粤", "广东省", "佛山市", "顺德区"),
    Place("闽", "福建省", "泉州市", "晋江市"),
)
_TOWNS = ("木勺镇", "竹篮镇", "石凳乡", "草帽镇")
_VILLAGES = ("小船村", "大磨村", "红伞村", "鹅塘村", "三棵枣村")
_QUARTERS = ("月牙桥", "白鹅", "灯塔", "南瓜街", "水车巷")


@dataclass(frozen=True, slots=True)
class Space:
    """A parking space: `number` as painted on the floor; `level` the words that may stand before it."""

    number: str
    level: str

    @property
    def tolerated(self) -> dict[str, tuple[str, ...]]:
        """With the level taken along, or 号 after it, the reading is no error."""
        heads = ("", self.level) if self.level else ("",)
        return {"space_no": tuple(head + self.number + tail for head in heads for tail in ("", "号", "号车位"))[1:]}


@dataclass(frozen=True, slots=True)
class World:
    facts: Facts
    place: Place
    space: Space

    @property
    def person(self) -> Person:
        return self.facts.person

    @property
    def estate(self) -> str:
        return self.facts.home.community.name

    @property
    def manager(self) -> Org:
        return self.facts.home.community.manager

    @property
    def street(self) -> str:
        return self.facts.home.community.street


def a_space(rng: random.Random) -> Space:
    number, letter = rng.randrange(1, 900), rng.choice("ABCDEHKP")
    own = [
        f"{letter}{number:03d}",
        f"{letter}-{number:03d}",
        f"{letter}区{number:03d}",
        f"{number}",
        f"{number:04d}",
        f"CW{number:04d}",
        f"{rng.randrange(1, 4)}-{number:03d}",
        f"{letter}{rng.randrange(1, 4)}-{number}",
        f"南区{number}",
    ]
    whole = [f"B1-{number:03d}", f"B2{letter}{number:03d}", f"-1-{number:03d}", f"D2-{number}"]
    if rng.random() < 0.3:
        return Space(rng.choice(whole), "")
    return Space(rng.choice(own), rng.choice(["地下一层", "地下二层", "负一层", "负二层", "地下车库", ""]))


def begin(job: Job) -> World:
    """The job's facts moved to a place, with that place's firms, committees and addresses."""
    rng, facts = job.rng, job.facts
    place = rng.choice(_HOME if rng.random() < 0.6 else _AWAY)
    estate = rng.choice(WORDS.estates)
    head = rng.choice([place.stem, place.stem, place.city, place.province.removesuffix("省")])
    firms = rng.sample(WORDS.firms, 4)
    quarter, town, village = rng.choice(_QUARTERS), rng.choice(_TOWNS), rng.choice(_VILLAGES)

    def org(one: Org, number: int, *endings: str) -> Org:
        street = f"{rng.choice(WORDS.streets)}{rng.randrange(1, 400)}号"
        return replace(one, name=head + firms[number] + rng.choice(endings), address=place.full + street)

    manager = org(
        facts.home.community.manager,
        0,
        "物业服务有限公司",
        "物业管理有限公司",
        "物业有限责任公司",
        "城市服务有限公司",
        f"物业服务有限公司{place.district.removesuffix('区')}分公司",
    )
    community = Community(
        name=estate,
        district=place.district,
        street=f"{rng.choice(WORDS.streets)}{rng.randrange(1, 400)}号",
        manager=manager,
        residents_committee=rng.choice([place.city, ""])
        + f"{place.district}{rng.choice(['东关街道', '城南街道', ''])}{quarter}社区居民委员会",
        owners_committee=rng.choice([f"{estate}业主委员会", f"{place.district}{estate}业主委员会"]),
        village_committee=f"{place.district}{town}{village}村民委员会",
    )
    space = a_space(rng)
    home = replace(facts.home, community=community, space_no=space.number, space_floor=space.level)
    company = replace(
        facts.company,
        org=org(facts.company.org, 3, "商贸有限公司", "新能源科技有限公司", "物流有限公司", "实业有限公司"),
        licence_issuer=f"{place.district if place.district.endswith('县') else place.city + place.district}"
        "市场监督管理局",
    )
    job.facts = replace(
        facts,
        person=settled(rng, facts.person, place),
        spouse=settled(rng, facts.spouse, place),
        landlord=settled(rng, facts.landlord, place),
        home=home,
        developer=org(facts.developer, 1, "置业有限公司", "房地产开发有限公司", "城市建设开发有限公司", "地产有限公司"),
        dealer=org(facts.dealer, 2, "汽车销售服务有限公司", "汽车销售有限公司", "新能源汽车有限公司"),
        company=company,
    )
    return World(job.facts, place, space)


def settled(rng: random.Random, person: Person, place: Place) -> Person:
    """The person at home in the place, in town or in a village."""
    road = f"{place.full}{rng.choice(WORDS.streets)}{rng.randrange(1, 260)}号"
    building, unit, room = rng.randrange(1, 28), rng.randrange(1, 4), rng.randrange(101, 1806)
    address = rng.choice(
        [
            f"{road}{rng.choice(WORDS.estates)}{building}号楼{unit}单元{room}号",
            f"{road}{building}栋{unit}单元{room}室",
            f"{road}院{building}号楼附{unit}号",
            f"{place.full}{rng.choice(_TOWNS)}{rng.choice(_VILLAGES)}{rng.choice(['上庄组', '四组', '新屋湾', '老街'])}"
            f"{rng.randrange(1, 90)}号",
        ]
    )
    office = f"{place.district}公安局" if place.district.endswith(("县", "市")) else f"{place.city}公安局"
    if place.district.endswith("区") and rng.random() < 0.7:
        office += place.district.removesuffix("新区").removesuffix("区") + "分局"
    return replace(person, address=address, id_issuer=office)


def room_words(job: Job) -> str:
    home = job.facts.home
    return job.rng.choice(
        [
            f"{home.building}号楼{home.unit}单元{home.room}室",
            f"{home.building}幢{home.unit}单元{home.room}室",
            f"{home.building}栋{home.room}",
            f"{home.building}-{home.unit}-{home.room}",
            f"{home.building}#楼{home.unit}单元{home.room}",
        ]
    )


@dataclass(frozen=True, slots=True)
class Pen:
    """How values are filled in; `line`: on a ruled blank."""

    style: Style
    line: bool = True

    def __call__(self, text: str, name: str = "", *, wide: float = 0.0) -> Run:
        width = sum(0.55 if char.isascii() else 1.0 for char in text)
        if not self.line:
            return Run(text, name, self.style, solid=width < 14)
        return Run(text, name, self.style, underline=True, min_em=max(wide, width + 0.8), solid=width < 20)

    def day(self, day: date, name: str = "") -> Parts:
        """____年__月__日."""
        runs: Parts = []
        for figure, unit, wide in ((day.year, "年", 2.8), (day.month, "月", 1.7), (day.day, "日", 1.7)):
            runs += [self(str(figure), name, wide=wide), Run(unit, name)]
        return runs


def by_hand(job: Job, size: float, *, blue: bool | None = None) -> Style:
    ink = BLUE_INK if (job.chance(0.45) if blue is None else blue) else BLACK
    return Style("kai", size * 1.12, ink, jitter=job.rng.choice([0.03, 0.04, 0.05]))


def a_pen(job: Job, size: float, *, line: bool = True) -> Pen:
    return Pen(job.fill_style(size), line)


def day_text(day: date, form: str = "plain") -> str:
    return numbers.written_date(day, form=form)


def words_of(amount: Decimal, unit: str = "元") -> str:
    return numbers.amount_in_words(amount, unit=unit)


def masked(value: str) -> str:
    return value[:6] + "*" * 8 + value[-4:]


def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def office_seal(sheet: Sheet, x: float, y: float, name: str, centre: str = "", *, size: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=size)


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A red thumb print; it is no seal."""
    wide, high = round(sheet.px(10)), round(sheet.px(14))
    picture = Image.new("RGBA", (wide, high), (200, 40, 44, 0))
    canvas = ImageDraw.Draw(picture)
    for ring in range(1, 8):
        inset, start = ring * wide / 16, sheet.rng.randrange(360)
        box = (inset, inset, wide - inset, high - inset)
        canvas.arc(box, start, start + sheet.rng.randrange(240, 340), fill=(200, 40, 44, 165), width=max(2, wide // 34))
    sheet.stamp(picture, x, y)


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def tick(sheet: Sheet, x: float, y: float, size: float = 4.6) -> None:
    """A pen's tick over a printed box at x, y."""
    for dx in (0.0, 0.15):
        sheet.line(x + 0.1 * size, y + 0.45 * size + dx, x + 0.4 * size, y + 0.85 * size + dx, width=0.4, fill=BLUE_INK)
        sheet.line(x + 0.4 * size, y + 0.85 * size + dx, x + 1.15 * size, y - 0.1 * size + dx, width=0.4, fill=BLUE_INK)


def table_top(job: Job, width: float, height: float) -> Sheet:
    """The ground a phone photographs papers on."""
    sheet = job.sheet(width, height)
    colour: Colour = job.rng.choice([(186, 160, 128), (120, 124, 130), (206, 204, 198), (92, 78, 66), (160, 176, 170)])
    sheet.fill(0, 0, width, height, colour)
    return sheet


def paper_on(sheet: Sheet, x: float, y: float, width: float, height: float, colour: Colour = (250, 249, 245)) -> None:
    """A sheet lying there, with a little shadow."""
    sheet.fill(x + 0.8, y + 0.8, width, height, (70, 66, 62))
    sheet.fill(x, y, width, height, colour)


def paper(
    kind: str,
    layout: str,
    sheets: Sequence[Sheet],
    values: Mapping[str, Value],
    *,
    from_seal: Mapping[str, str] | None = None,
    implied: Mapping[str, tuple[Value, str]] | None = None,
    tolerated: Mapping[str, tuple[str, ...]] | None = None,
) -> Drawn:
    """A document whose truth is those of `values` that were written."""
    written = [mark.field for sheet in sheets for mark in sheet.marks]
    shown = {name: values[name] for name in dict.fromkeys(written)}
    kept = {name: texts for name, texts in (tolerated or {}).items() if texts}
    return drawn(kind, layout, sheets, shown, from_seal=from_seal, implied=implied, tolerated=kept)
