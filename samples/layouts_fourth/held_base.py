"""What the papers of this set share: an invented town's roads, works and firms, and how forms are ruled.

Roads, firms and projects are named after places that exist nowhere (乌有, 子虚, 莫须有 …).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.numbers import written_date
from samples.people import FAMILY, Person, a_day, a_phone

ROADS = ("乌有路", "子虚大道", "莫须街", "空蒙路", "幻山大道", "臆想路", "杜撰街", "拟名路", "无名大道", "画饼路")
_FIRM_WORDS = ("乌有", "子虚", "莫须", "幻山", "空蒙", "臆想", "亡是", "海市")
_SITES = ("乌有里小区", "子虚公交枢纽", "莫须广场", "幻山停车场", "空蒙物流园", "亡是公园", "海市商贸城")
_WORKS = (
    "充电桩10kV外线工程",
    "电动汽车充电站配套电力管线工程",
    "新能源汽车充电设施建设项目",
    "充电站电源接入工程",
    "公共充电站电缆敷设工程",
)
_GIVEN = ("虚怀", "拟舟", "设远", "假山", "仿溪", "构宁", "测云", "虚谷", "拟青", "设华")
_PARTS = ("南侧人行道", "北侧人行道", "东侧非机动车道", "西侧非机动车道", "南侧外侧机动车道", "北侧绿化带及人行道")
_TREES = ("香樟", "法国梧桐", "女贞", "国槐", "栾树", "桂花")


@dataclass(frozen=True, slots=True)
class Works:
    """One piece of road works: who, where, how large and when."""

    applicant: str
    company: bool
    code: str
    address: str
    chief: str
    handler: str
    phone: str
    builder: str
    builder_chief: str
    builder_phone: str
    designer: str
    project: str
    road: str
    cross: str
    far: str
    part: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    applied: date
    trees: int
    species: str

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def stretch(self) -> str:
        return f"{self.road}（{self.cross}至{self.far}段）"

    @property
    def place(self) -> str:
        return f"{self.road}与{self.cross}交叉口{self.part}"

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def a_man(job: Job) -> str:
    """A name of somebody who appears on road papers only."""
    return job.rng.choice(FAMILY) + job.rng.choice(_GIVEN)


def a_firm(job: Job, suffix: str) -> str:
    return job.rng.choice(("河南", "信阳", "信阳市")) + job.rng.choice(_FIRM_WORDS) + suffix


def a_spouse(job: Job) -> Person:
    """The facts' spouse, with a number that fits their sex."""
    spouse = job.facts.spouse
    return replace(spouse, id_number=numbers.id_number(job.rng, birth=spouse.birth, male=spouse.male))


def some_works(job: Job, *, always_company: bool = False) -> Works:
    """Road works of the facts' company, or now and then of its person."""
    rng, facts = job.rng, job.facts
    company = always_company or rng.random() < 0.8
    road, cross, far = rng.sample(ROADS, 3)
    start = a_day(rng, date(2026, 11, 27), date(2027, 1, 20))
    end = start + timedelta(days=rng.choice((2, 4, 6, 9, 14, 19, 29, 44)))
    applied = a_day(rng, date(2026, 11, 9), date(2026, 11, 22))
    handler = a_man(job) if company else facts.person.name
    return Works(
        applicant=facts.company.org.name if company else facts.person.name,
        company=company,
        code=facts.company.org.uscc if company else facts.person.id_number,
        address=facts.company.org.address if company else facts.person.address,
        chief=facts.company.org.legal_person,
        handler=handler,
        phone=a_phone(rng),
        builder=a_firm(job, rng.choice(("电力工程有限公司", "市政建设有限公司", "建设工程有限公司"))),
        builder_chief=a_man(job),
        builder_phone=a_phone(rng),
        designer=a_firm(job, rng.choice(("电力设计有限公司", "市政工程设计院有限公司", "工程设计咨询有限公司"))),
        project=rng.choice(_SITES) + rng.choice(_WORKS),
        road=road,
        cross=cross,
        far=far,
        part=rng.choice(_PARTS),
        length=Decimal(rng.choice((12, 18, 24, 32, 36, 45, 60, 85, 120, 156)) * 10 + rng.choice((0, 0, 0, 5))) / 10,
        width=Decimal(rng.choice((6, 8, 10, 12, 15, 20, 25, 30, 35))) / 10,
        start=start,
        end=end,
        applied=applied,
        trees=rng.randrange(2, 15),
        species=rng.choice(_TREES),
    )


def plain(number: Decimal) -> str:
    """A number without needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def two_places(number: Decimal) -> str:
    return f"{number:.2f}"


def day_run(job: Job, day: date, name: str, *forms: str, style: Style | None = None) -> Run:
    """A date in one of the forms (any of them when none is named)."""
    return Run(written_date(day, form=job.date_form(*forms)), name, style)


def written_id(area: str, birth: date, *, male: bool) -> str:
    """A number with an area code of its own and a sequence that is not given out."""
    first17 = f"{area}{birth:%Y%m%d}{'999' if male else '998'}"
    return first17 + numbers.id_check_digit(first17)


def box(
    sheet: Sheet,
    place: tuple[float, float, float, float],
    runs: Runs,
    style: Style,
    *,
    align: Align = "l",
    top: bool = False,
    line: float = 0.25,
    leading: float = 1.3,
) -> None:
    """A ruled cell with wrapped text."""
    sheet.rect(*place, line=line)
    if runs:
        sheet.cell(place, runs, style, align=align, top=top, leading=leading)


def tall(sheet: Sheet, place: tuple[float, float, float, float], text: str, style: Style) -> None:
    """A ruled cell with its label set downwards."""
    sheet.rect(*place)
    sheet.column(place, text, style)


def opinion(sheet: Sheet, place: tuple[float, float, float, float], label: str, style: Style) -> None:
    """The empty box of an office: label down the left, place for seal and date at the foot."""
    x, y, width, height = place
    tall(sheet, (x, y, 10, height), label, style)
    sheet.rect(x + 10, y, width - 10, height)
    foot = "经办人：　　　　　　负责人：　　　　　　（盖章）　　　年　　月　　日"
    sheet.text(x + width - 3, y + height - 6.5, foot, style.sized(min(style.size, 9.5)), align="r")


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    rows: list[tuple[float, list[tuple[float, Runs]]]],
    label: Style,
    value: Style,
    *,
    centred: bool = False,
) -> float:
    """Ruled rows: (height, [(width, text)]), label and value by turns, the first cell a label."""
    for height, cells in rows:
        left = x
        for number, (width, runs) in enumerate(cells):
            is_label = number % 2 == 0
            align: Align = "c" if is_label or centred else "l"
            box(sheet, (left, y, width, height), runs, label if is_label else value, align=align)
            left += width
        y += height
    return y


def chosen(options: tuple[str, ...], which: str, *, gap: str = "　", mark: str = "■") -> str:
    """□甲　■乙"""
    return gap.join((mark if option == which else "□") + option for option in options)


def hand(job: Job, size: float) -> Style:
    """Handwriting, whatever the rest of the paper."""
    blue = job.chance(0.4)
    return Style("kai", size, (28, 48, 140) if blue else (25, 25, 28), jitter=0.035)


def period(job: Job, works: Works, *forms: str, style: Style | None = None) -> tuple[Run, Run]:
    """First and last day of the works, both in the same form."""
    form = job.date_form(*forms)
    return (
        Run(written_date(works.start, form=form), "period_from", style),
        Run(written_date(works.end, form=form), "period_to", style),
    )
