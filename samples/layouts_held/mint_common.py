"""What the mint papers share: a work on a road of their own making, dates, small text helpers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job
from samples.truth import Value
from samples.works import Works, plain, some_works

Said = list[str | Run]
_SIDES = ("东门外人行道", "北侧非机动车道", "围墙外路侧带", "对面人行道", "大门西侧慢行道")
_REASONS = (
    "新装充电桩需从环网柜引接电缆，须穿越路面",
    "为充电车棚敷设供电排管",
    "安装户外箱变并吊装电缆盘",
    "更换老旧电缆并新增充电回路",
    "新建公共快充点的电源引入",
)
_GREEN = ("临时占用绿地", "移植树木", "临时占用城市绿化用地", "砍伐树木")


def site(job: Job, *, who: str = "any") -> Works:
    """A work told in this hand's words. `who`: org, person or any."""
    rng, facts = job.rng, job.facts
    base = some_works(job)
    home, road = facts.home.community, base.road
    house = rng.randrange(3, 290)
    project = rng.choice(
        (
            f"{home.name}电动汽车充电点高压电缆引入工程",
            f"{road}公共快充点供电管线工程",
            f"{road}{house}号院充电车棚箱变安装工程",
            f"{home.name}北区充电设施配电改造项目",
            f"{road}路侧慢充桩电源接入项目",
        )
    )
    applicant, code = base.applicant, base.applicant_code
    if who == "org":
        applicant, code = facts.company.org.name, facts.company.org.uscc
    elif who == "person":
        applicant, code = facts.person.name, facts.person.id_number
    return replace(
        base,
        project=project,
        place=f"{rng.choice((home.district, '信阳市' + home.district))}{road}{house}号{rng.choice(_SIDES)}",
        reason=rng.choice(_REASONS),
        length=Decimal(rng.choice(("6", "9.5", "14", "18", "22.5", "36", "41", "55"))),
        width=Decimal(rng.choice(("0.8", "1", "1.4", "1.6", "2", "3"))),
        applicant=applicant,
        applicant_code=code,
        green_place=f"{home.district}{road}{house}号{rng.choice(('门口花坛', '南侧绿化带', '临街草坪', '西墙根绿篱'))}",
        green_nature=rng.choice(_GREEN),
    )


def land(job: Job, w: Works) -> Works:
    """The same firm, but a plot off the road: where it lies and how large it is."""
    rng = job.rng
    spot = rng.choice(("院内东南角空地", "北侧闲置场院", "楼前硬化场地", "后院西半边"))
    return replace(
        w,
        place=f"{job.facts.home.community.district}{w.road}{rng.randrange(3, 290)}号{spot}",
        length=Decimal(rng.choice(("12", "16.5", "20", "24"))),
        width=Decimal(rng.choice(("5", "6", "8", "11"))),
    )


def plot_kind(job: Job, w: Works) -> Works:
    """What kind of green land it is (for notes), in place of what is done to it."""
    return replace(w, green_nature=job.rng.choice(("道路附属绿地", "公共绿地", "居住区附属绿地", "街头游园绿地")))


def size(number: Decimal) -> str:
    return plain(number)


def when(day: date, name: str, form: str = "plain") -> Run:
    return Run(numbers.written_date(day, form=form), name, solid=True)


def span(w: Works, form: str = "plain", join: str = "至") -> Said:
    return [when(w.period_from, "period_from", form), join, when(w.period_to, "period_to", form)]


def truth(w: Works, names: str) -> dict[str, Value]:
    """The values of the named fields (words apart by spaces)."""
    every: dict[str, Value] = {
        "applicant": w.applicant,
        "holder": w.applicant,
        "promisor": w.applicant,
        "payer": w.applicant,
        "handler": w.handler.name,
        "phone": w.handler.phone,
        "builder": w.builder.name,
        "designer": w.designer.name,
        "author": w.builder.name,
        "road": w.road,
        "place": w.place,
        "reason": w.reason,
        "project": w.project,
        "length_m": size(w.length),
        "width_m": size(w.width),
        "area_m2": size(w.area),
        "period_from": w.period_from.isoformat(),
        "period_to": w.period_to.isoformat(),
        "issue_date": w.signed.isoformat(),
        "nature": w.green_nature,
        "tree_count": str(w.tree_count),
    }
    return {name: every[name] for name in names.split()}


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", diameter: float = 38.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def lines(sheet: Sheet, x: float, y: float, step: float, every: Sequence[str | Run | Said], style: Style) -> float:
    """One line each, `step` mm apart; the y below."""
    for runs in every:
        sheet.text(x, y, runs, style)
        y += step
    return y


def paras(
    sheet: Sheet, x: float, y: float, width: float, every: Sequence[str | Run | Said], style: Style, **how: float
) -> float:
    """Paragraphs below one another; the y below."""
    for runs in every:
        y = sheet.flow(x, y, width, runs, style, **how) + 1.2  # type: ignore[arg-type]
    return y


def boxes(sheet: Sheet, x: float, y: float, text: str, name: str, style: Style, *, side: float = 6.2) -> float:
    """A value one character a box, as on forms for reading by machine."""
    for char in text:
        sheet.rect(x, y, side, side + 0.8, line=0.18)
        sheet.text(x + side / 2, y + 1.4, Run(char, name), style, align="c")
        x += side
    return x


def tick(sheet: Sheet, x: float, y: float, on: bool, *, side: float = 3.4) -> None:
    """A drawn tick box."""
    sheet.rect(x, y, side, side, line=0.2)
    if on:
        sheet.line(x + 0.5, y + 1.6, x + 1.4, y + side - 0.4, width=0.5)
        sheet.line(x + 1.4, y + side - 0.4, x + side + 0.8, y - 0.8, width=0.5)
