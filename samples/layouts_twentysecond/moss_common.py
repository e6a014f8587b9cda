"""What the moss papers share: works on a road as one job's facts have them, and ways to write them down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.people import Org, Person, Words, a_day, a_name, an_org, words_for
from samples.truth import Value
from samples.writing import signature

Said = list[str | Run]
DEPARTMENTS = ("生产技术科", "工程管理部", "运行维护中心", "项目部", "安全质量部", "前期手续组")


@dataclass(frozen=True, slots=True)
class Site:
    """One stretch of works. `other`: the road it begins at; `asks`: who asks, a company or a person."""

    project: str
    road: str
    other: str
    place: str
    reason: str
    length: Decimal
    width: Decimal
    depth: Decimal
    start: date
    end: date
    signed: date
    asks: str
    code: str
    is_company: bool
    chief: str
    handler: Person
    builder: Org
    designer: Org
    district: str

    @property
    def area(self) -> Decimal:
        return self.length * self.width

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


def words() -> Words:
    return words_for("held")


def somebody(job: Job) -> str:
    return a_name(job.rng, words())


def a_firm(job: Job, *suffixes: str) -> Org:
    return an_org(job.rng, words(), job.rng.choice(suffixes), district=job.facts.home.community.district)


def a_site(job: Job, *, person_share: float = 0.2) -> Site:
    rng, facts = job.rng, job.facts
    streets = [street.removesuffix("中段") for street in rng.sample(words().streets, 2)]
    road, other = streets
    community, district = facts.home.community, facts.home.community.district
    company = job.variant.holder_is == "company" or not job.chance(person_share)
    start = a_day(rng, date(2026, 11, 28), date(2027, 1, 12))
    project = rng.choice(
        (
            f"{community.name}电动汽车充电设施电缆敷设工程",
            f"{district}{road}公共充电站10kV外电源工程",
            f"2026年{district}充电网络建设项目（第{rng.choice('二三五')}标段）",
            f"{road}沿线充电桩低压电源改造工程",
            f"{rng.choice(words().firms)}充电场站箱变及电力排管工程",
            f"{other}停车场光储充一体化项目配套管线工程",
        )
    )
    place = rng.choice(
        (
            f"{road}与{other}交叉口{rng.choice('东西')}{rng.randrange(3, 26) * 10}米处{rng.choice('南北')}侧",
            f"{district}{road}{rng.randrange(1, 260)}号院门口至{other}口",
            f"{community.name}{rng.choice(('南门', '北门', '东侧围墙'))}外{road}{rng.choice(('东侧', '西侧', '北侧'))}",
        )
    )
    reason = rng.choice(
        (
            "新建充电桩需从环网柜引出电缆，埋设4孔MPP管",
            "箱式变压器基础开挖及高压电缆直埋",
            "小区公用充电车位接电，过街顶管设工作井两座",
            "十二台直流充电桩需铺设低压电缆接电",
        )
    )
    return Site(
        project=project,
        road=road,
        other=other,
        place=place,
        reason=reason,
        length=Decimal(rng.choice(("9", "14.5", "18", "26", "33", "41.6", "57", "86"))),
        width=Decimal(rng.choice(("0.7", "0.9", "1.4", "1.6", "2", "3.5"))),
        depth=Decimal(rng.choice(("0.9", "1.1", "1.5"))),
        start=start,
        end=start + timedelta(days=rng.choice((1, 3, 5, 7, 11, 19, 24))),
        signed=a_day(rng, date(2026, 10, 9), date(2026, 11, 21)),
        asks=facts.company.org.name if company else facts.person.name,
        code=facts.company.org.uscc if company else facts.person.id_number,
        is_company=company,
        chief=facts.company.org.legal_person if company else facts.person.name,
        handler=facts.spouse,
        builder=a_firm(job, "电力安装有限公司", "市政建设有限公司", "送变电工程有限责任公司", "管道工程有限公司"),
        designer=a_firm(job, "电力勘测设计有限公司", "市政工程设计院有限公司", "建筑设计咨询有限公司"),
        district=district,
    )


def plain(number: Decimal) -> str:
    return f"{number.normalize() + 0:f}"


def when(day: date, form: str) -> str:
    return numbers.written_date(day, form=form)


def day_run(day: date, name: str, form: str, style: Style | None = None) -> Run:
    return Run(when(day, form), name, style, solid=True)


def from_to(site: Site, form: str, style: Style | None = None, *, between: str = "至") -> Said:
    return [day_run(site.start, "period_from", form, style), between, day_run(site.end, "period_to", form, style)]


def period_values(site: Site) -> dict[str, Value]:
    return {"period_from": site.start.isoformat(), "period_to": site.end.isoformat()}


def size_values(site: Site) -> dict[str, Value]:
    return {"length_m": plain(site.length), "width_m": plain(site.width), "area_m2": plain(site.area)}


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 40.0) -> None:
    """The office's or firm's round seal, unless the paper is to go without."""
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def signed_or_sealed(job: Job, sheet: Sheet, x: float, y: float, site: Site) -> None:
    """The applicant's seal with its centre at x, y; a person signs there."""
    if site.is_company:
        sealed(job, sheet, x, y, site.asks)
    else:
        signature(sheet, x - 12, y - 3, site.asks)


def title(sheet: Sheet, y: float, runs: str | Said, style: Style, *, spacing: float = 0.0) -> float:
    """A centred heading, made smaller until it fits the sheet; returns the y below it."""
    room = sheet.width_mm - 30
    while sheet.width_of(runs, style) * (1 + spacing) > room and style.size > 9:
        style = style.sized(style.size - 1)
    sheet.text(sheet.width_mm / 2, y, runs, style, align="c", spacing=spacing)
    return y + sheet.em_mm(style)


def letter_lines(sheet: Sheet, top: float, step: float, *, colour: Colour = (214, 96, 96), sides: float = 18.0) -> None:
    """The rules of letter paper."""
    y = top
    while y < sheet.height_mm - 18:
        sheet.line(sides, y, sheet.width_mm - sides, y, width=0.18, fill=colour)
        y += step


def dashes(sheet: Sheet, x0: float, y0: float, x1: float, y1: float, *, step: float = 3.0) -> None:
    """A perforation, upright or level."""
    length = max(abs(x1 - x0), abs(y1 - y0))
    for number in range(int(length / step)):
        part, after = number * step / length, (number + 0.55) * step / length
        sheet.line(
            x0 + (x1 - x0) * part, y0 + (y1 - y0) * part, x0 + (x1 - x0) * after, y0 + (y1 - y0) * after, width=0.2
        )


def hand(size: float, job: Job, *, colour: Colour = BLACK) -> Style:
    """Pen on paper."""
    return Style("kai", size, (28, 48, 140) if job.chance(0.5) else colour, jitter=0.05)


def boxed(
    sheet: Sheet, x: float, y: float, width: float, height: float, label: str, runs: str | Said, style: Style
) -> None:
    """A box with its label small in the upper left corner and the value below."""
    sheet.rect(x, y, width, height, line=0.2)
    sheet.text(x + 1.5, y + 1.2, label, Style("hei", 7.5, (90, 90, 95)))
    if runs:
        sheet.cell((x, y + 3.6, width, height - 3.6), runs, style)
